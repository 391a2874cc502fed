/**
 * The user's word on identity, taken in the viewer: what a node was made from, and decisions that join, part
 * or name nodes. Each is written to the store together with the graph that follows from it.
 *
 * @module viz/server/decisions
 */
import { randomUUID } from 'node:crypto';
import type { Decision } from '../../graph/decision.js';
import { DiplographError } from '../../graph/errors.js';
import { explain } from '../../graph/identity/explain.js';
import { ruleLabel } from '../../graph/identity/rules.js';
import { parseEntryId, THING_KINDS } from '../../graph/ids.js';
import { type Input, Knowledge } from '../../graph/knowledge.js';
import type { Report } from '../../graph/report.js';
import type { Store } from '../../graph/store.js';
import type { DecisionInput, TakenDecision, Why } from '../wire/api.js';
import { entriesOf, type GraphIndex, nodeOfEntry } from '../wire/citations.js';

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
      const sources = new Map<string, Report>();
      const ids = [...new Set(entries.flatMap((e) => parseEntryId(e)?.article ?? []))];
      if (ids.length) for await (const { article, report } of store.sources(ids.slice(0, 200))) sources.set(article.id, report);
      const members = entries.flatMap((entry) => {
        const { article, key } = parseEntryId(entry)!;
        const name = nameIn(sources.get(article), key);
        return name === null ? [] : [{ entry, articleId: article, name }];
      });
      const all = await store.decisions();
      const decisions = all.filter((d) => touches(d, entries)).map((d) => taken(d, index));
      return { members, reasons: reasonsOf(index.nodes.get(node)?.kind, entries, sources, all), decisions };
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

/** Bonds that the page shows. */
const MOST_BONDS = 12;

/** The rules that hold the entries of a node together, with their points; for each bond the entries that it joins. */
function reasonsOf(
  kind: string | undefined,
  entries: readonly string[],
  reports: ReadonlyMap<string, Report>,
  decisions: readonly Decision[],
): Why['reasons'] {
  const thing = THING_KINDS.find((k) => k === kind);
  if (!thing) return [];
  const { variants, bonds } = explain(thing, entries, reports, decisions);
  return bonds.slice(0, MOST_BONDS).flatMap(({ of, reasons }) =>
    reasons.map(({ rule, weight, detail }) => {
      const { ar, en } = ruleLabel(rule);
      const label = detail === undefined ? { ar, en } : { ar: `${ar}: ${detail}`, en: `${en}: ${detail}` };
      return { label, entries: of.map((i) => variants[i]!.entries[0]!), weight: Math.round(weight * 10) / 10 };
    }),
  );
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

function nameIn(report: Report | undefined, key: string): string | null {
  if (!report) return null;
  const named = [...report.persons, ...report.organizations, ...report.places].find((e) => e.key === key);
  if (named) return named.name;
  const event = [...report.meetings, ...report.agreements].find((e) => e.key === key);
  return event ? (event.title ?? event.cues[0] ?? key) : null;
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
