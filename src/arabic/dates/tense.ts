/**
 * A cheap guess at the direction of a date from the words before it in the sentence, for callers that have no
 * analysis of the clause: "ومن المقرر أن يزور … في مارس" looks ahead.
 *
 * @module src/arabic/dates/tense
 */
import { wordSet } from '../word-set.js';
import type { Reader } from './reader.js';

const AHEAD =
  wordSet(`المقرر مقرر مقرره المقرره المزمع المزمعه مزمع المرتقب المرتقبه مرتقب مرتقبه المنتظر المنتظره منتظر منتظره المتوقع المتوقعه يعتزم
  تعتزم يعتزمون سوف لن يتوقع ينتظر ينوي تنوي يستعد تستعد استعدادا تمهيدا المقبل المقبله القادم القادمه لعقد ستكون سيكون موعد موعدا بحلول يتطلع ينطلق تنطلق يفتتح
  يبدا تبدا يدخل تدخل يسري تسري سريانه سريانها`);

/** Words that begin like a future verb and are none. */
const NO_VERB = /^[وف]?س(?:ي(?:طر(?!ح|د)|اس|ار|اح|اد|نما)|نوات|نتين|نتان|ندات)/u;
const NOT_FUTURE = wordSet(`سيناء سياق سياج ستوكهولم ستين ستون ستايه
  سيرجي سيرغي سيرته سيرا ستيفان ستيفن سيمون سيدات سيده سيدني سيول سنوي سنويه سنويا سنغافوره سيلان سيراليون ستار ستالين ستاندرد سيتي سيات سيف سيفان سيناريو سيناريوهات سيبيريا
  سنوده سناتور سنغالي سنه ستوديو ستراتيجي سيجاره سيول سينودس سيغموند سيرياتل سيزار سيسيل سينغ سيمنز ستيف ستيرن ستاد ستيني سيكولوجي سنجار سنتات سيبل`);

const FUTURE_VERB = /^[وف]?س[يتن]\p{L}{3,}$/u;
const BOUNDARY = wordSet('. ؟ ! ? ؛');
/** A word that tells of the past or of another clause ends the search. */
const BEHIND = wordSet(
  'كان كانت وكان وكانت قال قالت وقال وقالت اعلن اعلنت واعلن افاد افادت ذكر ذكرت اوضح اوضحت حسب وفق وفقا بحسب حسبما بعدما اكد اكدت انخفض ارتفع تراجع الذي التي الذين',
);
const WINDOW = 20;

/** What an analysis of the text tells of its tokens. */
export interface Known {
  /** Of somebody's name, which tells nothing: "خلال لقائه ينس ستولتنبرغ الاثنين". */
  readonly isName?: (token: number) => boolean;
  /** A verb of the past: "قال إنه سيعود، وزار بعد يومين الرياض". */
  readonly isPast?: (token: number) => boolean;
}

/**
 * 'future' when a word before token `i` in its sentence looks ahead; undefined when nothing tells.
 * @param known what else is known of the tokens
 */
export function directionBefore(r: Reader, i: number, { isName, isPast }: Known): 'future' | undefined {
  for (let n = i - 1; n >= Math.max(r.from, i - WINDOW); n--) {
    if (isName?.(n)) continue;
    if (isPast?.(n)) return undefined;
    const key = r.key(n);
    if (BOUNDARY.has(key) || BEHIND.has(key)) return undefined;
    if (AHEAD.has(key) || (key.startsWith('و') && AHEAD.has(key.slice(1)))) return 'future';
    if (FUTURE_VERB.test(key) && !NO_VERB.test(key) && !NOT_FUTURE.has(key) && !NOT_FUTURE.has(key.replace(/^[وف]/, ''))) return 'future';
  }
  return undefined;
}
