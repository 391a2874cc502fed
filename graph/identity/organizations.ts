/**
 * Organisations: known ones by their code, others by their name without its article.
 *
 * @module graph/identity/organizations
 */
import { foldWords } from '../names/fold.js';
import { sorted } from '../order.js';
import { type Blocks, type Match, type Matcher, type Points, Sum } from './matcher.js';

export interface OrganizationTraits {
  readonly code: string | null;
  /** The name and, of several words, the other names. */
  readonly names: readonly string[];
}

function key(name: string): string {
  return foldWords(name)
    .split(' ')
    .map((w) => w.replace(/^ال(?=..)/, ''))
    .join(' ');
}

const POINTS: Points = { 'code-same': 9, 'code-differs': [-100], 'name-equal': 5 };

function compare(a: OrganizationTraits, b: OrganizationTraits, explain = false): Match {
  const sum = new Sum(POINTS, explain);
  if (a.code && b.code) return sum.add(a.code === b.code ? 'code-same' : 'code-differs', a.code, b.code);
  const shared = a.names.filter((n) => b.names.includes(n));
  return shared.length ? sum.add('name-equal', shared) : sum;
}

function blocks({ code, names }: OrganizationTraits): Blocks {
  return { meet: [...names.map((n) => `o ${n}`), ...(code ? [`o= ${code}`] : [])] };
}

export const organizations: Matcher<OrganizationTraits> = {
  kind: 'Organization',
  hard: -20,
  apart: -20,
  traits: (report) =>
    new Map(
      report.organizations.map((o) => {
        const names = sorted([key(o.name), ...o.aliases.map(key).filter((n) => n.includes(' '))]);
        return [o.key, { code: o.code, names }];
      }),
    ),
  blocks,
  compare,
  handle: (t) => ({ words: [t.code ?? t.names[0]!], plain: true }),
};
