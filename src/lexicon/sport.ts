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

/** Beside words of sport: the score, who is at home, what sort of match. */
const MORE = `بنتيجة هدفين هدفا فوز فوزا فاز تعادل شوطين ودي ودية وديا ديربي سوبر إستاد استاد مضيفه ركلة`;
/** Those that other news has as well. */
const AMBIGUOUS = new Set(
  'دوري مواجهة هدف أهداف صفقة فريق فرق حارس موسم معسكر تدريب تدريبات نادي ناد نادى رياضة رياضي رياضية'.split(' ').map(fold),
);
const MATCH = new Set([...SPORT, ...MORE.split(' ').map(fold)].filter((w) => !AMBIGUOUS.has(w)));

/** Words of any of these lists. */
const SPORTING = mark(({ stem }: LexWord) => SPORT.has(stem) || MATCH.has(stem));

/** Whether so many of the words are words of sport that the text is about it. */
export function isSport({ count, marks, word }: Tokens<Entry>): boolean {
  let sport = 0;
  let sure = 0;
  for (let i = 0; i < count; i++) {
    if ((marks[i]! & SPORTING) === 0) continue;
    const { stem } = word[i]!;
    if (SPORT.has(stem)) sport++;
    if (SURE.has(stem)) sure++;
  }
  return sure >= 3 && sport >= 0.02 * count;
}

/** Words by which a sentence tells of a match. */
const ENOUGH = 2;

/** Whether the sentence of a token tells of a match: "حقق المنتخب فوزا في اللقاء الذي جمعهما". */
export function isMatch({ bounds, sentence, marks, word }: Tokens<Entry>, at: number): boolean {
  let told = 0;
  for (let i = bounds[sentence[at]!]!; i < bounds[sentence[at]! + 1]!; i++)
    if ((marks[i]! & SPORTING) !== 0 && MATCH.has(word[i]!.stem)) told++;
  return told >= ENOUGH;
}

/** Words that no other news has: "مهاجم انتحاري" and "بعد تشكيله" are none of them. */
const PLAYERS = new Set('لاعب لاعبين مدرب مباراة مباريات كروي'.split(' ').map(fold));
/** No player, before such a word: "روسيا لاعب أساسي في الأزمة", "اللاعبون الدوليون": states in what they do. */
const PLAYER = /^لاعب/;
const FIGURATIVE = /^(?:ال)?(?:اساسي|رييسي|محوري|مهم|فاعل|موثر|قوي|كبير|سياسي|دولي|اقليمي)(?:ه|ا|ين|ون|ان)?$/;
/** A team, but for a president elect. */
const TEAM = 'منتخب';

/** Whether the sentence of a token tells of players: "غادرت بعثة المنتخب إلى". */
export function tellsOfPlayers({ bounds, sentence, marks, word }: Tokens<Entry>, at: number): boolean {
  for (let i = bounds[sentence[at]!]!; i < bounds[sentence[at]! + 1]!; i++) {
    if ((marks[i]! & SPORTING) === 0) continue;
    const { stem } = word[i]!;
    if (PLAYER.test(stem) && FIGURATIVE.test(word[i + 1]?.key ?? '')) continue;
    if (PLAYERS.has(stem) || (stem === TEAM && word[i - 1]?.entry?.title === undefined)) return true;
  }
  return false;
}
