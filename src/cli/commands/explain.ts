/**
 * `diplograph explain`: why a node is one thing, or two nodes two: spellings, evidence, rules, points.
 *
 * @module src/cli/commands/explain
 */
import { DiplographError } from '../../../graph/errors.js';
import { type Command, DONE } from '../command.js';
import { STORE } from '../options.js';

export const explainCommand: Command = {
  id: 'explain',
  summary: 'Shows why a node is one thing, with spellings, evidence, rules and their points; or why two nodes are two.',
  arguments: [
    { name: 'NODE', describes: 'an id, an entry (article#key) or a name', required: true, variadic: false },
    { name: 'OTHER', describes: 'a node of the same kind: why are they two?', required: false, variadic: false },
  ],
  options: [{ flags: '--format <format>', describes: 'of the answer', choices: ['text', 'json'], default: 'text' }, STORE],
  examples: [
    { line: 'diplograph explain غوتيريش', does: 'explains one node, by a name; its id or any entry will do as well' },
    { line: 'diplograph explain person:hmd-krzy person:mhmwd-krzy', does: 'says why these are two' },
  ],
  async run(invocation, context) {
    const { withStoreToRead } = await import('../stores.js');
    const { findNode, reportsOf, sourcesBehind } = await import('../pipeline/node-names.js');
    const { distinguish, explain } = await import('../../../graph/identity/explain.js');
    const texts = await import('../output/explanation.js');
    const [name, other] = invocation.operands;
    return withStoreToRead(invocation, context, async (store) => {
      const found = await findNode(store, name!);
      const second = other === undefined ? null : await findNode(store, other);
      if (second && second.kind !== found.kind)
        throw new DiplographError('decision-kinds', `A ${found.kind} and a ${second.kind} are never one and the same.`);
      const sources = await sourcesBehind(store, [...found.entries, ...(second?.entries ?? [])]);
      const decisions = await store.decisions();
      const width = { columns: context.stdout.isTTY ? (context.stdout.columns ?? 80) : null };
      const json = invocation.options.format === 'json';
      if (second && second.node.id !== found.node.id) {
        const answer = distinguish(found.kind, [found.entries, second.entries], reportsOf(sources), decisions);
        const nodes = [found.node.id, second.node.id];
        context.stdout.write(json ? `${JSON.stringify({ nodes, ...answer }, null, 2)}\n` : texts.distinction(found, second, answer, width));
      } else {
        const answer = explain(found.kind, found.entries, reportsOf(sources), decisions);
        context.stdout.write(
          json ? `${JSON.stringify({ node: found.node.id, ...answer }, null, 2)}\n` : texts.explanation(found, answer, sources, width),
        );
      }
      return DONE;
    });
  },
};
