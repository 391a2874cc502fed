/**
 * Places: by name and state. A place whose state no report tells is the one of that name, if there is
 * but one.
 *
 * @module graph/identity/places
 */
import { foldWords } from '../names/fold.js';
import { type Blocks, type Match, type Matcher, type Points, Sum } from './matcher.js';

export interface PlaceTraits {
  readonly name: string;
  readonly country: string | null;
}

const POINTS: Points = { 'state-differs': [-100], 'name-equal': 5, 'name-equal-state-unknown': 2 };

function compare(a: PlaceTraits, b: PlaceTraits, explain = false): Match {
  const sum = new Sum(POINTS, explain);
  if (a.country && b.country && a.country !== b.country) return sum.add('state-differs', a.country, b.country);
  if (a.name !== b.name) return sum;
  return sum.add(a.country && b.country ? 'name-equal' : 'name-equal-state-unknown', a.name);
}

function blocks({ name }: PlaceTraits): Blocks {
  return { meet: [`w ${name}`] };
}

export const places: Matcher<PlaceTraits> = {
  kind: 'Place',
  hard: -20,
  apart: -20,
  traits: (report) =>
    new Map(
      report.places.map((l) => [
        l.key,
        {
          name: foldWords(l.name)
            .split(' ')
            .map((w) => w.replace(/^ال(?=...)/, ''))
            .join(' '),
          country: l.country,
        },
      ]),
    ),
  blocks,
  compare,
  handle: (t) => ({ words: [t.name, t.country], plain: true }),
};
