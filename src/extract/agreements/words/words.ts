/**
 * Words about documents as the passes of agreements compare them: without clitics, and the small closed sets.
 *
 * @module src/extract/agreements/words/words
 */

import { QUOTES } from '../../../arabic/punctuation.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';

export const DRAFT = wordSet('مشروع مسوده مسود');
/** Quotation marks, also those that papers type in their stead. */
export const QUOTE: ReadonlySet<string> = new Set([...QUOTES, "'"]);
/** Adjectives that praise, date or rank, and tell nothing apart. */
export const PRAISE = wordSet(
  'تاريخي تاريخيه جديد جديده شامل شامله نهايي نهاييه كامل كامله موقع موقعه مبرم مبرمه مذكور مذكوره سابق سابقه حالي حاليه قايم قايمه اخير اخيره اولي اوليه مبديي مبدييه محتمل محتمله مقترح مقترحه مرتقب مرتقبه كبير كبيره هام هامه مهم مهمه دولي دوليه ثنايي ثناييه مشترك مشتركه اطار رسمي رسميه موقت موقته طويل دايم دايمه سيي جيد خاص خاصه عام عامه قضايي قوي قويه ضعيف ضعيفه افضل سيء سييه مرضي عادل عادله متوازن حقيقي معقول معقوله مقبول سريع سريعا ملزم ملزمه تاريخيا جديدا نهاييا موقتا مبدييا اوليا شاملا كبيرا واقعي واقعيا مزعوم واقع واقعه تالي تاليه اتي اتيه كل هذا هذه',
);
/** "اتفاقا متوازنا": in the accusative too. */
export const isPraise = (stem: string): boolean => PRAISE.has(stem) || (stem.endsWith('ا') && PRAISE.has(stem.slice(0, -1)));
/** Before whom and with whose help others sign: "بحضور الرئيس الغاني", "وبرعاية السعودية". */
const BESIDE = 'بحضور بحضوره بحضورها بحضورهما بحضورهم برعايه بوساطه بواسطه بمشاركه بوجود بضيافه باستضافه باشراف بمباركه بضمان بضمانه بدعوه';
export const isBeside = (key: string): boolean => BESIDES.has(key[0] === 'و' ? key.slice(1) : key);
const BESIDES = wordSet(BESIDE);
/** Words that the lexicon does not cut and that end a name: "بيانا مشتركا بحضور", "اتفاق سلام برعاية". */
export const CIRCUMSTANCE = wordSet(
  `${BESIDE} بقيمه بمبلغ بغرض بهدف بتمويل بدعم بتكلفه بكلفه بغيه بحلول بمقتضي بمناسبه تمهيدا قبيل بعيد اثناء`,
);
/** "اتفاقا مدته ثلاث سنوات", "خطة قوامها": a clause that tells of it. */
export const OF_ITSELF = /^و?(?:مدت|قيمت|عنوان|مفاد|هدف|قوام|حجم|قدر|نص|[تك]?كلفت|طول|محور|غايت|موضوع|سريان)(?:ه|ها)$/;
/** With what those who talk end it: "خرج الوزراء من اجتماعهم باتفاق", "اختتمت الدولتان محادثاتهما بمذكرة". */
export const ENDS_WITH =
  /^[وف]?(?:انته(?:ي|ت|يا|تا|وا)|[يت]نتهي|انه(?:ي|ت|يا|تا|وا)|[يت]نهي|(?:خرج|اختتم|ختم)(?:ت|ا|تا|وا)?|[يت](?:خرج|ختتم))$/;
/** What an occasion brings about: "أسفرت المحادثات عن اتفاق", "زيارة توجت بمعاهدة". */
export const BEARS = /^[وف]?(?:افض(?:ي|ت|يا)|(?:اسفر|توج|تكلل|اثمر|تمخض)(?:ت|ا|تا)?|س?[يت](?:سفر|فضي|توج|تكلل|ثمر|تمخض))$/;
/** "مباحثات تمخضت عنها معاهدة" */
export const OF_IT = /^عن(?:ه|ها|هما|هم)$/;
/** An occasion into which it falls: "زيارة تخللها توقيع", "مباحثات أعقبها التوقيع", "جلسة يليها توقيع". */
export const AMID = wordSet(
  'اعقبها اعقبه تلاها تلاه شهدت شهد تخللت تخللها حينها خلالها خلاله ختامها ختامه ستشهد سيشهد تشهد يشهد يليها يليه تليها تليه يعقبها يعقبه تعقبها تعقبه يتخللها يتخلله تتخللها',
);
/** "مهراها بتوقيعيهما" */
export const BY_HAND = /^ب(?:توقيعي?|امضاء)(?:ه|ها|هما|هم)$/;
/** How long something lasts. */
export const LENGTH = wordSet('يوما يومين يومان ايام اسبوعا اسبوعين اسابيع شهرا شهرين اشهر ساعه ساعات ساعتين');
/** What a document may end. */
export const STRIFE = wordSet('حرب حربا الحرب نزاع نزاعا النزاع صراع صراعا الصراع قتال قتالا القتال ازمه الازمه خلاف خلافا الخلاف');
export const PARTICIPLE = /^(?:ال)?(?:موقع|مبرم|معقود)(?:ه|تان|تين)?$/;

/** What a document is about or provides, in verbs that the lexicon does not have: "مذكرة تروم إعفاء", "اتفاقية تخص الصيد". */
export const CONCERNS = /^[يت](?:تعلق|خص|هم|روم|عني|ختص|شمل|تناول|هدف|نص|قضي|غطي|تيح|نظم|كرس|رمي|جيز|حدد|لزم|توخي)$/;

/** A word without its clitics; of unknown words those before the article are cut off: والشراكة. */
export function partsOf(word: Tokens<Entry>['word'][number]): { conj: string; prep: string; def: boolean; stem: string } {
  // إلغاء, بإلزام: no article.
  if (word.entry !== null || word.kind !== Kind.Word || /^[وفبكل]*[أإ]ل/.test(word.raw)) return word;
  const cut = /^([وف]?)(?:([بك]?)ال|(ل)ل)(.{2,})$/.exec(word.key);
  return cut ? { conj: cut[1]!, prep: cut[3] ?? cut[2]!, def: true, stem: cut[4]! } : word;
}

const PASSIVE = /^(?:ابرم|وقع|نشر|صدر)$/;
/** A finite verb ends the core; of a form that is also a noun of action (دعم, ضم) only behind a definite head. */
export function isVerb(word: Tokens<Entry>['word'][number], closed: boolean): boolean {
  const e = word.entry;
  if (word.def) return false;
  if (word.raw.endsWith('ة') || e?.particle) return false;
  if (!e?.verb) return e === null && /^(?:سي(?!ا).{3,}|ست.{3,}|ي)/.test(word.key);
  if (e.title || e.body || e.document || e.event || e.states) return false;
  // "اتفاق أبرم مع كينيا", "معاهدة وقع عليها"
  if (PASSIVE.test(word.key)) return true;
  return closed || e.verb.tense !== 'past' || e.verb.number !== 'singular' || e.verb.gender !== 'masculine' || e.verb.object !== '';
}
