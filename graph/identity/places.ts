/**
 * Places: by name and state. A place whose state no report tells is the one of that name, if there is
 * but one.
 *
 * @module graph/identity/places
 */
import { foldWords } from '../names/fold.js';
import { type Blocks, type Match, type Matcher, sum, veto } from './matcher.js';

export interface PlaceTraits {
  readonly name: string;
  readonly country: string | null;
}

function compare(a: PlaceTraits, b: PlaceTraits): Match {
  if (a.country && b.country && a.country !== b.country) return veto('state-differs', `${a.country} ${b.country}`);
  return a.name === b.name ? sum([{ rule: 'name-equal', weight: a.country && b.country ? 5 : 2, detail: a.name }]) : sum([]);
}

function blocks({ name }: PlaceTraits): Blocks {
  return { meet: [`w ${name}`] };
}

export const places: Matcher<PlaceTraits> = {
  kind: 'Place',
  hard: -20,
  toldApart: -20,
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
