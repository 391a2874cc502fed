/**
 * Sports: articles on clubs, whose contracts and deals are no agreements of states.
 *
 * @module src/extract/agreements/sports
 */
import { mark } from '../../arabic/marks.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';

const SPORTS = new Set(
  'نادي ناديه ناديي انديه لاعب لاعبا لاعبين لاعبون لاعبي مدرب مدربه مباراه مباريات دوري هداف مهاجم مدافع منتخب ملعب بطوله فيفا احتراف محترف محترفين مرمي حارس'.split(
    ' ',
  ),
);

const SPORT = mark(({ stem }: LexWord) => SPORTS.has(stem));

/** Whether words of sport make up a good part of a text: one in 40, and four at least. */
export function isSports(tokens: Tokens<Entry>): boolean {
  let hits = 0;
  for (let i = 0; i < tokens.count; i++) if ((tokens.marks[i]! & SPORT) !== 0) hits++;
  return hits >= 4 && hits * 40 >= tokens.count;
}
