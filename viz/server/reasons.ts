/**
 * Why the entries of a node are one: each is compared with the others anew, and tied to the one that it
 * agrees with best, so that every tie can be told in words.
 *
 * @module viz/server/reasons
 */

import { MATCHERS } from '../../graph/identity/identity.js';
import type { Match } from '../../graph/identity/matcher.js';
import type { ThingKind } from '../../graph/ids.js';
import type { Label } from '../../graph/model.js';
import type { Report } from '../../graph/report.js';
import type { Tie } from '../wire/api.js';
import { wordsOfRule } from '../wire/why-words.js';

/** An entry as the page names it, with the report that it stands in. */
export interface Member {
  readonly entry: string;
  readonly key: string;
  readonly name: string;
  readonly report: Report;
}

/** More are not compared: every new one is compared with all before. */
const MOST = 60;

/** A tie for each way in which members agree; what agrees in every trait is told once. */
export function tiesBetween(kind: ThingKind, members: readonly Member[]): Tie[] {
  const matcher = MATCHERS.find((m) => m.kind === kind);
  if (!matcher) return [];
  const traits = new Map<Report, ReadonlyMap<string, unknown>>();
  for (const { report } of members) if (!traits.has(report)) traits.set(report, matcher.traits(report));
  const known = members.flatMap((m) => {
    const own = traits.get(m.report)!.get(m.key);
    return own === undefined ? [] : [{ ...m, own }];
  });
  const [first, ...others] = known.slice(0, MOST);
  if (!first) return [];
  // Prim's algorithm: the tree of the best ties.
  const open = others.map((m) => ({ m, to: first, match: matcher.compare(first.own, m.own, true) }));
  const ties: Tie[] = [];
  while (open.length) {
    open.sort((a, b) => b.match.weight - a.match.weight);
    const { m, to, match } = open.shift()!;
    ties.push({ entry: m.entry, name: m.name, other: to.entry, otherName: to.name, ...told(match) });
    for (const rival of open) {
      const better = matcher.compare(m.own, rival.m.own, true);
      if (better.weight > rival.match.weight) Object.assign(rival, { to: m, match: better });
    }
  }
  const seen = new Set<string>();
  return ties.filter((t) => {
    const same = JSON.stringify([[t.name, t.otherName].sort(), t.because, t.despite]);
    return !seen.has(same) && seen.add(same);
  });
}

/** The rules that spoke for it, the weightiest first, and those that spoke against. */
function told({ reasons }: Match): Pick<Tie, 'because' | 'despite'> {
  const sorted = [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const labels = (wanted: (weight: number) => boolean): Label[] => {
    const found = sorted.flatMap(({ rule, weight }) => (wanted(weight) ? (wordsOfRule(rule) ?? []) : []));
    return [...new Map(found.map((label) => [label.en, label])).values()];
  };
  return { because: labels((w) => w > 0), despite: labels((w) => w < 0) };
}
