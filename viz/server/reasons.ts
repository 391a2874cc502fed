/**
 * Why a node is one: what it was made from, and what ties that together, told in words.
 *
 * @module viz/server/reasons
 */
import type { Decision } from '../../graph/decision.js';
import { type Bond, explain, type Variant } from '../../graph/identity/explain.js';
import { ruleLabel } from '../../graph/identity/rules.js';
import { parseEntryId, THING_KINDS, type ThingKind } from '../../graph/ids.js';
import type { Label } from '../../graph/model.js';
import type { Report } from '../../graph/report.js';
import type { Tie, Why } from '../wire/api.js';
import { entriesOf, type GraphIndex } from '../wire/citations.js';

/** Each entry is compared with all others: of more than so many, some are left out. */
const MOST = 100;

/** @param reports by article id, at least those that the node's entries stand in */
export function reasonsFor(
  index: GraphIndex,
  node: string,
  reports: ReadonlyMap<string, Report>,
  decisions: readonly Decision[],
): Pick<Why, 'members' | 'ties'> {
  const { kind, props } = index.nodes.get(node) ?? {};
  if (!kind || !isThing(kind)) return { members: [], ties: [] };
  const entries = entriesOf(index, node);
  const members = entries.flatMap((entry) => {
    const { article, key } = parseEntryId(entry)!;
    const name = nameIn(reports.get(article), key, String(props?.name ?? key));
    return name === null ? [] : [{ entry, articleId: article, name }];
  });
  const names = new Map(members.map((m) => [m.entry, m.name]));
  const { variants, bonds } = explain(kind, entries.slice(0, MOST), reports, decisions);
  const ties = bonds.map((bond) => tieOf(bond, variants, (entry) => names.get(entry) ?? entry));
  const seen = new Set<string>();
  return {
    members,
    ties: ties.filter((tie) => {
      const told = JSON.stringify([[tie.name, tie.otherName].sort(), tie.because, tie.despite]);
      return !seen.has(told) && seen.add(told);
    }),
  };
}

function tieOf({ of: [a, b], reasons, decision }: Bond, variants: readonly Variant[], nameOf: (entry: string) => string): Tie {
  const [entry, other] = [variants[a]!.entries[0]!, variants[b]!.entries[0]!];
  const sorted = [...reasons].filter((r) => r.rule !== 'odds').sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  const labels = (wanted: (weight: number) => boolean): Label[] => [
    ...new Map(sorted.flatMap(({ rule, weight }) => (wanted(weight) ? [[ruleLabel(rule).en, ruleLabel(rule)]] : []))).values(),
  ];
  return {
    entry,
    name: nameOf(entry),
    other,
    otherName: nameOf(other),
    because: labels((w) => w > 0),
    despite: labels((w) => w < 0),
    ...(decision === undefined ? {} : { decided: true }),
  };
}

/** What an entry is called; an event that the article gives no name is called as the node. */
function nameIn(report: Report | undefined, key: string, otherwise: string): string | null {
  if (!report) return null;
  const named = [...report.persons, ...report.organizations, ...report.places].find((e) => e.key === key);
  if (named) return named.name;
  const event = [...report.meetings, ...report.agreements].find((e) => e.key === key);
  return event ? (event.title ?? event.cues[0] ?? otherwise) : null;
}

const isThing = (kind: string): kind is ThingKind => (THING_KINDS as readonly string[]).includes(kind);
