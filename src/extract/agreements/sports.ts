/**
 * Sports: articles on clubs, whose contracts and deals are no agreements of states.
 *
 * @module src/extract/agreements/sports
 */
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';

const SPORTS = new Set(
  'نادي ناديه ناديي انديه لاعب لاعبا لاعبين لاعبون لاعبي مدرب مدربه مباراه مباريات دوري هداف مهاجم مدافع منتخب ملعب بطوله فيفا احتراف محترف محترفين مرمي حارس'.split(
    ' ',
  ),
);

/** Whether words of sport make up a good part of a text: one in 40, and four at least. */
export function isSports(tokens: Tokens<Entry>): boolean {
  let hits = 0;
  for (let i = 0; i < tokens.count; i++) if (SPORTS.has(tokens.word[i]!.stem)) hits++;
  return hits >= 4 && hits * 40 >= tokens.count;
}
