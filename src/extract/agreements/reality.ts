/**
 * Signs around a verb or noun of what becomes of a document: that it was done, is still to be, is not, is denied, that somebody is
 * blamed for it.
 *
 * @module src/extract/agreements/reality
 */
import { wordSet } from '../../arabic/word-set.js';
import { Kind } from '../../arabic/words.js';
import { bareKey, COMPLEMENTISER, RELATIVE, type Sources } from './deeds.js';

export const NOT = wordSet('لم لن دون بدون عدم ليس ليست بعدم لا غير بدون نفي نفت ينفي تنفي نافيا نافيه');
/** Verbs of denial, and their participles. */
const DENIAL = wordSet('نفي نفت نفوا نفيا ينفي تنفي ينفون نافيا نافيه نافين كذب كذبت يكذب تكذب انكر انكرت ينكر تنكر');
/** Between a denial and what is denied: "نفى صحة أنباء عن توقيع". */
const DENIED = wordSet(
  'صحه انباء الانباء ما وجود اي ايه نبا تقارير التقارير معلومات المعلومات شايعات الشايعات عن بشان حول ان انها انه بانه بان تكون يكون كان كانت قد حصول حدوث وقوع ابرام توقيع التوصل الي علي مزاعم ادعاءات انه',
);
/** Before a noun of action: it was done. */
export const DONE = wordSet(
  'تم جري بعد عقب اثر منذ فور غداه شهد شهدت اعلن اعلنت اعلنا باعلان اعلان اعلانها اعلانه باعلانها باعلانه لاعلانها نجح نجحت نجاح نجحا تكللت توج توجت اسفر اسفرت اثمرت ادي ادت حفل مراسم ذكري بعيد قبيل خلال مناسبه بمناسبه انتهت انتهي امكن تكلل',
);
/** Before a verb or noun of action: it is still to be. */
export const OPEN = wordSet(
  'اتفق اتفقت اتفقا اتفقتا اتفقوا تعمل يعمل يعملون عمل صدد بصدد سيتم يتم ستتم المزمع مزمع المقرر مقرر المرتقب مرتقب مرتقبه المنتظر منتظر ينتظر المتوقع يتوقع متوقع يعتزم تعتزم اعتزام سوف امكانيه احتمال احتمالات فرص فرصه امل الامل ياملون يامل تامل امله املها املهم املا سعي يسعي تسعي سعيا مساع مساعي مسعي جهود محاوله محاولات اجل بهدف بغيه حال حاله لحين حتي لضمان ضروره دعا دعت يدعو تدعو الدعوه دعوه استعداد استعداده مستعد مستعده يمكن قد ربما اذا لو يتعين يجب تمهيدا لبحث بحث بحثا يبحث يبحثان مفاوضات مباحثات محادثات قريبا مستقبلا طريق نحو رغبه قبل يريد تريد يريدون عرض اقتراح امام باتجاه صلاحيه صلاحيات تفويض تخويل خول خولت فوض فوضت كلف كلفت قرب اقترب اقتربت وشك سبيل حول بشان',
);
/** "تمكنت بيرو وتشيلي فجر أمس من إبرام": far from what was brought about. */
export const SUCCEEDED = /^(نجح|تمكن|استطاع)(ت|ا|تا|وا)?$/;
export const TO_COME = /^(غدا|ال(?:مقبل|قادم)ه?)$/;
const AGREES = wordSet('اتفق اتفقت اتفقا اتفقتا اتفقوا يتفق يتفقان اتفاق');
export const DECIDED = wordSet('قرر قررت قررا قررتا قرار قرارها قراره');
export const BLAME =
  /^(?:[يتن]?تهم(?:ت|وا|ون|ه|ها)?|اتهم(?:ت|وا|ا|ه|ها)?|اتهام(?:ات)?|متهم(?:ا|ه|ين)?|ادان(?:ت|ه)?|[يت]دين|ندد(?:ت|وا)?|[يت]ندد|تنديد|استنكر(?:ت)?|[يت]ستنكر|حمل(?:ت)?|استمرار|تكرار|تواصل|[يت]?واصل(?:ت|وا)?|[يت]ستمر|استمر(?:ت|وا)?|عكف(?:ت|وا)?|مسووليه|رصد(?:ت)?|سجل(?:ت)?)$/;
export const HOPE = wordSet('امله املها املهم امل الامل يامل تامل ياملون يعتزم تعتزم');
/** "اتفق الوزير الأردني فلان ونظيرته السلوفينية على توقيع مذكرة": still to be done. */
export function isAgreedOn(at: number, { tokens }: Sources): boolean {
  const sentence = tokens.sentence[at]!;
  if (at === 0 || tokens.sentence[at - 1] !== sentence || tokens.word[at - 1]!.key !== 'علي') return false;
  for (let i = at - 2; i >= 0 && tokens.sentence[i] === sentence && at - i < 16; i--) {
    const word = tokens.word[i]!;
    if (word.kind === Kind.Punct || COMPLEMENTISER.has(word.key)) return false;
    if (AGREES.has(bareKey(word))) return true;
  }
  return false;
}

/** Whether a verb of denial before it in its sentence governs it, by أن or by words that only pass the denial on. */
export function isDenied(at: number, { tokens, actorAt }: Pick<Sources, 'tokens' | 'actorAt'>): boolean {
  const sentence = tokens.sentence[at]!;
  let clause = -1;
  let others = 0;
  for (let i = at - 1; i >= 0 && tokens.sentence[i] === sentence && at - i < 40; i--) {
    const word = tokens.word[i]!;
    const key = bareKey(word);
    if (DENIAL.has(key)) return clause >= 0 ? others < 14 : others <= 2;
    // "نفى … أن تكون بلاده قد توصلت": between the verb and أن stands who denies; but no second clause.
    if (clause < 0 && /^ب?(ان|انه|انها|انهم|انهما)$/.test(key)) {
      clause = i;
      others = 0;
      continue;
    }
    if (RELATIVE.has(key) || /^(لكن|ولكن|لكنه|لكنها|بينما|فيما|حيث)$/.test(key) || key === '؛') return false;
    if (clause >= 0 && word.entry?.verb?.classes.has('say') && actorAt[i]! < 0) return false;
    if (actorAt[i]! < 0 && !DENIED.has(key) && word.kind === Kind.Word) others++;
  }
  return false;
}
