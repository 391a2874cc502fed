/**
 * Words of sport: an article full of them tells of matches, coaches and contracts of clubs, whose meetings and
 * deals are no diplomacy.
 *
 * Written for this project.
 *
 * @module src/lexicon/sport
 */
import { fold } from '../../graph/names/fold.js';

const WORDS = `
لاعب لاعبا لاعبين لاعبون لاعبي مدرب مدربا مدربين ناد نادي نادى أندية مباراة مباريات مواجهة هدف أهداف دوري كأس بطولة منتخب منتخبات فريق فرق ملعب ملاعب
مهاجم حارس مدافع جماهير احتراف محترف محترفين تشكيلة تدريبات تدريب معسكر موسم انتقالات صفقة كرة كروي رياضة رياضي رياضية أولمبي أولمبياد شوط
`;
const SPORT = new Set(WORDS.trim().split(/\s+/).map(fold));
/** Words that speak of sport by themselves. */
const SURE = new Set('لاعب لاعبين مدرب مباراة مباريات دوري منتخب مهاجم تشكيلة كروي أندية نادي'.split(' ').map(fold));

/** Whether so many of the stems are words of sport that the text is about it. */
export function isSport(stems: Iterable<string>): boolean {
  let all = 0;
  let sport = 0;
  let sure = 0;
  for (const stem of stems) {
    all++;
    if (SPORT.has(stem)) sport++;
    if (SURE.has(stem)) sure++;
  }
  return sure >= 3 && sport >= 0.02 * all;
}
