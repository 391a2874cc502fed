/**
 * `diplograph same`, `different`, `name` and `undo`: the user's own word on what is one and the same.
 *
 * @module src/cli/commands/decide
 */
import { randomUUID } from 'node:crypto';
import type { Decision } from '../../../graph/decision.js';
import { DiplographError } from '../../../graph/errors.js';
import type { Store } from '../../../graph/store.js';
import { type ArgumentSpec, type Command, type Context, DONE, type Invocation } from '../command.js';
import { STORE } from '../options.js';
import type { Found } from '../pipeline/node-names.js';

const node = (name: string): ArgumentSpec => ({
  name,
  describes: 'an id, an entry (article#key, as explain prints them) or a name',
  required: true,
  variadic: false,
});

export const sameCommand: Command = {
  id: 'same',
  summary: 'Decides that two nodes are one and the same, whatever the rules say; kept in the store.',
  arguments: [node('A'), node('B')],
  options: [STORE],
  examples: [{ line: 'diplograph same person:karl-weber person:carl-weber', does: 'joins two spellings that the rules kept apart' }],
  run: (invocation, context) =>
    withNodes(invocation, context, async (store, [a, b]) => {
      if (a!.kind !== b!.kind) throw new DiplographError('decision-kinds', `A ${a!.kind} and a ${b!.kind} cannot be one and the same.`);
      if (a!.entry === b!.entry) return `${await called(store, a!)} is one node already; there is nothing to decide.`;
      await rule(store, { kind: 'same', entry: a!.entry, other: b!.entry });
      return `One now: ${await called(store, a!)}.`;
    }),
};

export const differentCommand: Command = {
  id: 'different',
  summary: 'Decides that two nodes, or two entries of one node, are two, whatever the rules say; kept in the store.',
  arguments: [node('A'), node('B')],
  options: [STORE],
  examples: [{ line: 'diplograph different news-17#p2 news-23#p1', does: 'parts two men of one name, by the entries that explain prints' }],
  run: (invocation, context) =>
    withNodes(invocation, context, async (store, [a, b]) => {
      if (a!.entry === b!.entry)
        throw new DiplographError(
          'decision-same-entry',
          `Both are ${a!.node.id}; name two of its entries (article#key), as diplograph explain prints them.`,
        );
      await rule(store, { kind: 'different', entry: a!.entry, other: b!.entry });
      return `Two now: ${await called(store, a!)} and ${await called(store, b!)}.`;
    }),
};

export const nameCommand: Command = {
  id: 'name',
  summary: 'Decides what a node is called; its spellings stay its other names.',
  arguments: [
    node('NODE'),
    { name: 'NAME', describes: 'what it is called from now on (the words may stand unquoted)', required: true, variadic: true },
  ],
  options: [STORE],
  examples: [{ line: "diplograph name person:karl-weber 'كارل فيبر'", does: 'takes the spelling of your house' }],
  run: (invocation, context) =>
    withNodes({ ...invocation, operands: invocation.operands.slice(0, 1) }, context, async (store, [found]) => {
      const name = invocation.operands.slice(1).join(' ').trim();
      if (!name) throw new DiplographError('usage-name', 'The name is empty.');
      await rule(store, { kind: 'name', entry: found!.entry, name });
      return `Called now: ${await called(store, found!)}.`;
    }),
};

export const undoCommand: Command = {
  id: 'undo',
  summary: 'Takes a decision back: the latest one, or the one with this id.',
  arguments: [{ name: 'DECISION', describes: 'an id, or how it begins, as decisions prints it', required: false, variadic: false }],
  options: [STORE],
  examples: [{ line: 'diplograph undo', does: 'takes back the latest decision' }],
  async run(invocation, context) {
    const { withExistingStore } = await import('../stores.js');
    return withExistingStore(invocation, context, async (store) => {
      const [begin] = invocation.operands;
      const all = await store.decisions();
      const found = begin === undefined ? all.slice(-1) : all.filter((d) => d.id === begin || d.id.startsWith(begin));
      const decision = found.find((d) => d.id === begin) ?? found[0];
      if (!decision || (found.length > 1 && decision.id !== begin))
        throw new DiplographError(
          'decision-unknown',
          decision
            ? `Several decisions begin with "${begin}"; diplograph decisions prints them in full.`
            : begin === undefined
              ? `No decision has been taken in ${store.location}.`
              : `There is no decision "${begin}"; diplograph decisions lists them.`,
        );
      const { Keeper } = await import('../pipeline/keeper.js');
      await (await Keeper.of(store)).rule([], [decision.id]);
      context.stdout.write(`Taken back: ${sentence(decision)}.\n`);
      return DONE;
    });
  },
};

/** A decision in a few words. */
export function sentence(decision: Decision): string {
  if (decision.kind === 'name') return `${decision.entry} is called ${decision.name}`;
  return `${decision.entry} and ${decision.other} are ${decision.kind === 'same' ? 'one' : 'two'}`;
}

type Draft = Decision extends infer D ? (D extends Decision ? Omit<D, 'id' | 'at'> : never) : never;

async function withNodes(
  invocation: Invocation,
  context: Context,
  use: (store: Store, found: readonly Found[]) => Promise<string>,
): Promise<number> {
  const { withExistingStore } = await import('../stores.js');
  return withExistingStore(invocation, context, async (store) => {
    const { findNode } = await import('../pipeline/node-names.js');
    const found: Found[] = [];
    for (const name of invocation.operands) found.push(await findNode(store, name));
    context.stdout.write(`${await use(store, found)}\n`);
    return DONE;
  });
}

/** Takes a decision, later than all others: of two that contradict each other the newer one holds. */
async function rule(store: Store, draft: Draft): Promise<void> {
  const { Keeper } = await import('../pipeline/keeper.js');
  const latest = Date.parse((await store.decisions()).at(-1)?.at ?? '') || 0;
  const at = new Date(Math.max(Date.now(), latest + 1)).toISOString();
  await (await Keeper.of(store)).rule([{ id: randomUUID().slice(0, 8), at, ...draft }]);
}

/** The node that an entry belongs to now. */
async function called(store: Store, { entry }: Found): Promise<string> {
  const { callOf, findNode } = await import('../pipeline/node-names.js');
  const { node: now, entries } = await findNode(store, entry);
  return `${callOf(now)}, of ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`;
}
