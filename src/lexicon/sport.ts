/**
 * Words of sport: an article full of them tells of matches, coaches and contracts of clubs, whose meetings and
 * deals are no diplomacy.
 *
 * Written for this project.
 *
 * @module src/lexicon/sport
 */
import { fold } from '../../graph/names/fold.js';
import { mark } from '../arabic/marks.js';
import type { Tokens } from '../arabic/tokens.js';
import type { Entry } from './entry.js';
import type { LexWord } from './lexicon.js';

const WORDS = `
لاعب لاعبا لاعبين لاعبون لاعبي مدرب مدربا مدربين ناد نادي نادى أندية مباراة مباريات مواجهة هدف أهداف دوري كأس بطولة منتخب منتخبات فريق فرق ملعب ملاعب
مهاجم حارس مدافع جماهير احتراف محترف محترفين تشكيلة تدريبات تدريب معسكر موسم انتقالات صفقة كرة كروي رياضة رياضي رياضية أولمبي أولمبياد شوط
`;
const SPORT = new Set(WORDS.trim().split(/\s+/).map(fold));
/** Words that speak of sport by themselves. */
const SURE = new Set('لاعب لاعبين مدرب مباراة مباريات دوري منتخب مهاجم تشكيلة كروي أندية نادي'.split(' ').map(fold));

const SPORT_MARK = mark(({ stem }: LexWord) => SPORT.has(stem));
const SURE_MARK = mark(({ stem }: LexWord) => SURE.has(stem));

/** Whether so many of the words are words of sport that the text is about it. */
export function isSport({ count, marks }: Tokens<Entry>): boolean {
  let sport = 0;
  let sure = 0;
  for (let i = 0; i < count; i++) {
    if ((marks[i]! & SPORT_MARK) !== 0) sport++;
    if ((marks[i]! & SURE_MARK) !== 0) sure++;
  }
  return sure >= 3 && sport >= 0.02 * count;
}
