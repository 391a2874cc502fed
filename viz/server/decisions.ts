/**
 * The user's word on identity, taken in the viewer: what a node was made from, and decisions that join, part
 * or name nodes. Each is written to the store together with the graph that follows from it.
 *
 * @module viz/server/decisions
 */
import { randomUUID } from 'node:crypto';
import type { Decision } from '../../graph/decision.js';
import { DiplographError } from '../../graph/errors.js';
import { parseEntryId } from '../../graph/ids.js';
import { type Input, Knowledge } from '../../graph/knowledge.js';
import type { Report } from '../../graph/report.js';
import type { Store } from '../../graph/store.js';
import type { DecisionInput, TakenDecision, Why } from '../wire/api.js';
import { entriesOf, type GraphIndex, nodeOfEntry } from '../wire/citations.js';
import { reasonsFor } from './reasons.js';

export interface DecisionDesk {
  why(index: GraphIndex, node: string): Promise<Why>;
  /** Answers an entry of the node that was decided about. */
  decide(index: GraphIndex, input: DecisionInput): Promise<string>;
  undo(id: string): Promise<void>;
}

/** A desk over a store. What the store knows is read when the first decision is taken, and again when others have written. */
export function decisionDesk(store: Store): DecisionDesk {
  let known: { readonly knowledge: Knowledge; readonly revision: number } | undefined;

  async function change(
    decisions: readonly Decision[],
    what: { readonly decide?: readonly Decision[]; readonly undo?: readonly string[] },
  ): Promise<void> {
    const revision = await store.revision();
    if (known?.revision !== revision) known = { knowledge: await read(store), revision };
    try {
      await store.apply({ put: [], drop: [], ...known.knowledge.update({ decisions }), ...what, base: revision });
      known = { knowledge: known.knowledge, revision: await store.revision() };
    } catch (error) {
      known = undefined;
      throw error;
    }
  }

  return {
    async why(index, node) {
      const entries = entriesOf(index, node);
      const reports = new Map<string, Report>();
      const ids = [...new Set(entries.flatMap((e) => parseEntryId(e)?.article ?? []))];
      if (ids.length) for await (const { article, report } of store.sources(ids.slice(0, 200))) reports.set(article.id, report);
      const all = await store.decisions();
      return { ...reasonsFor(index, node, reports, all), decisions: all.filter((d) => touches(d, entries)).map((d) => taken(d, index)) };
    },
    async decide(index, input) {
      const base = { id: randomUUID(), at: new Date().toISOString(), entry: entryFor(index, input.entry) };
      const decision: Decision =
        input.kind === 'name'
          ? { ...base, kind: 'name', name: input.name }
          : { ...base, kind: input.kind, other: entryFor(index, input.other) };
      await change([...(await store.decisions()), decision], { decide: [decision] });
      return base.entry;
    },
    async undo(id) {
      const all = await store.decisions();
      if (!all.some((d) => d.id === id)) throw new DiplographError('not-found', 'This decision was taken back already.');
      await change(
        all.filter((d) => d.id !== id),
        { undo: [id] },
      );
    },
  };
}

async function read(store: Store): Promise<Knowledge> {
  const knowledge = new Knowledge();
  const put: Input[] = [];
  for await (const { article, report } of store.sources()) put.push({ article, report });
  knowledge.update({ put, decisions: await store.decisions() });
  return knowledge;
}

/** An entry of what the page names, which may be a node. */
function entryFor(index: GraphIndex, id: string): string {
  if (nodeOfEntry(index, id) !== undefined) return id;
  const [first] = entriesOf(index, id);
  if (first === undefined) throw new DiplographError('not-found', `There is nothing ${JSON.stringify(id)} to decide about.`);
  return first;
}

const touches = (decision: Decision, entries: readonly string[]): boolean =>
  entries.includes(decision.entry) || ('other' in decision && entries.includes(decision.other));

function taken(decision: Decision, index: GraphIndex): TakenDecision {
  const call = (entry: string): string => {
    const node = nodeOfEntry(index, entry);
    const name = node === undefined ? undefined : index.nodes.get(node)?.props.name;
    return typeof name === 'string' ? name : entry;
  };
  const { id, kind } = decision;
  if (kind === 'name') return { id, label: { ar: `الاسم «${decision.name}»`, en: `called “${decision.name}”` } };
  const [a, b] = [call(decision.entry), call(decision.other)];
  return kind === 'same'
    ? { id, label: { ar: `«${a}» و«${b}» واحد`, en: `“${a}” and “${b}” are the same` } }
    : { id, label: { ar: `«${a}» غير «${b}»`, en: `“${a}” is not “${b}”` } };
}
