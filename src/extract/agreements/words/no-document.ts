/**
 * What looks like a document and is none: the act of agreeing, holding an occasion, decades, announcements,
 * the adjective "close".
 *
 * @module src/extract/agreements/words/no-document
 */
import { fold } from '../../../../graph/names/fold.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { capitalOf } from '../../../lexicon/cities.js';
import { DEED_OF_NOUN } from '../../../lexicon/documents.js';
import type { Entry } from '../../../lexicon/entry.js';
import { isAnnounced } from '../../announcing.js';
import type { Scan } from '../../scan.js';
import { BEARS, ENDS_WITH, OF_IT, partsOf, QUOTE } from './words.js';

/** وثيقة as "close": "حليفتها الوثيقة", "الروابط الوثيقة". */
export function isClose(tokens: Tokens<Entry>, i: number): boolean {
  const word = tokens.word[i]!;
  if (word.entry?.document?.lemma !== 'وثيقة' || !word.def || word.prep !== '' || word.conj !== '') return false;
  const before = tokens.word[i - 1];
  return before?.kind === Kind.Word && !before.entry?.particle && (partsOf(before).def || /(ها|هم|هما|ه|نا)$/.test(before.key));
}

/** إعلان is mostly "announcement": a declaration has the name of a place, or principles, or is joint. */
export function isDeclaration(scan: Scan, head: number, key: (i: number) => string): boolean {
  const next = QUOTE.has(key(head + 1)) ? head + 2 : head + 1;
  if (/^(ال)?(مبادي|نوايا|مشترك|مشتركا)$/.test(key(next))) return true;
  // "وقع الرئيسان إعلان الشراكة", "وقعا إعلانا للتعاون"
  // "وقعا إعلانا سياسيا"
  if (
    /^(?:(?:ال|لل|ل)?(?:شراكه|تعاون|صداقه|تفاهم|سلام|مصالحه)|حسن|(?:سياسي|وزاري|ثلاثي|ثنايي)ا?)$/.test(key(next)) &&
    isBehindSigning(head, key)
  )
    return true;
  const named = scan.named[scan.at[next]!];
  if (named === undefined || named.from !== next || named.state?.kind === 'adjective') return false;
  // "إعلان واشنطن نيتها", "إعلان موسكو أن", "إعلان نيروبي وكمبالا التوصل": what a capital announces.
  if (named.city !== null || named.state?.kind === 'capital') return !isAnnounced(scan, named.to, key);
  // "وقع الرئيسان إعلان الجزائر": a state that is called as its capital, behind what is done with a document.
  if (
    named.state?.kind !== 'name' ||
    !fold(capitalOf(named.state.code) ?? '')
      .split(' ')
      .includes(key(next))
  )
    return false;
  return isBehindSigning(head, key);
}

function isBehindSigning(head: number, key: (i: number) => string): boolean {
  for (let i = head - 1; i >= head - SIGNED_BEFORE; i--) if (SIGNS.test(key(i))) return true;
  return false;
}

/** Words back to the verb of signing: both heads of state may stand between. */
const SIGNED_BEFORE = 16;
const SIGNS =
  /^[وف]?(?:[بل]?(?:ال)?توقيع|وقع(?:ا|ت|وا)?|س?[يت]وقع(?:ان|ون)?|اعتمد(?:ت|ا|وا)?|اقر(?:ت|ا|وا)?|اصدر(?:ت|ا|وا)?|تبن(?:ي|ت|ا|وا))$/;

/** عقد as "held", "holding" or "decade": whatever is followed by an occasion, stands as a verb, or counts years. */
export function isHolding(tokens: Tokens<Entry>, head: number): boolean {
  const word = tokens.word[head]!;
  if (word.entry!.document!.lemma !== 'عقد') return false;
  // "العقد الثامن", "العقدين الماضيين", "عقود مضت"
  if (
    /^(ال)?(اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|ماضي|ماضيه|ماضيين|مقبل|مقبله|قادم|قادمه|اخير|اخيره|اخيرين|حالي|جاري|من|مضت|خلت|طويله|عده)$/.test(
      tokens.word[head + 1]?.key ?? '',
    )
  )
    return true;
  // "الاجتماعين اللذين عقدا", "الاجتماع الذي عقد في جدة"
  if (/^(?:الل(?:ذ|ت)(?:ان|ين)|الذي|[وفل]?قد|بعدما|عندما|حيث)$/.test(tokens.word[head - 1]?.key ?? '')) return true;
  if (word.def || word.stem === 'عقدا' || word.stem === 'عقود' || word.stem === 'عقودا') return word.entry!.document!.number === 'dual';
  // "وقعت الشركتان عقدين"
  if (word.entry!.document!.number === 'dual' && isSigned(tokens, head)) return false;
  if (word.stem !== 'عقد') return true;
  const next = tokens.word[head + 1];
  // "وقعت وزارة النقل عقد إنشاء جسر", "وقع المدير على عقد الإشراف"; not "وقررا عقد اجتماع"
  if (next?.kind === Kind.Word && !next.entry?.event && !isVerbForm(tokens.word[head - 1]) && isSigned(tokens, head)) return false;
  // "جددت كينيا عقد تزويد نيبال بالوقود", "تتفاوضان على عقد لتحديث الطائرات": nor is what goes on, or is talked about.
  // "تزود كينيا نيبال بالكهرباء بموجب عقد يمتد عشرين عاما"
  if (/^[وف]?(?:بموجب|بمقتضي)$/.test(tokens.word[head - 1]?.key ?? '')) return false;
  if (next?.kind === Kind.Word && !next.entry?.event && (isKept(tokens, head) || isBargained(tokens, head))) return false;
  // "تعتزم كينيا ونيبال توقيع عقد": what is signed is no holding.
  if (DEED_OF_NOUN.get(tokens.word[head - 1]?.stem ?? '') === 'sign' && tokens.word[head - 1]!.stem !== 'عقد') return false;
  if (
    next === undefined ||
    !/^(تعاون|عمل|شراء|بيع|توريد|بناء|تنفيذ|انشاء|تشغيل|ايجار|امتياز|مع|بقيمه|بمبلغ|شراكه|استثمار|تطوير|نفطي|نفط|تسليح|تزويد|خدمات|في)$/.test(
      next.key,
    )
  )
    return true;
  return false;
}

/** A verb of its own stands there: "قررا عقد". */
const isVerbForm = (word: Tokens<Entry>['word'][number] | undefined): boolean =>
  word?.entry?.verb !== undefined && !word.entry.particle && !word.def && !SIGNED.test(word.key);

const SIGNED = /^[وف]?(?:(?:وقع|ابرم)(?:ت|ا|تا|وا)?|س?[يت](?:وقع|برم)(?:ان|ون)?)$/;

const KEEPS = /^[وف]?(?:(?:جدد|مدد|فسخ)(?:ت|ا|تا|وا)?|الغ(?:ي|ت)|س?[يت](?:جدد|مدد|فسخ|لغي)|(?:تجديد|تمديد|فسخ|الغاء))$/;
const KEPT_WITHIN = 4;

/** A verb of renewing or ending stands before it, and nothing but who does so between. */
function isKept({ word, sentence }: Tokens<Entry>, head: number): boolean {
  for (let i = head - 1; i >= head - KEPT_WITHIN && sentence[i] === sentence[head]; i--) {
    if (KEEPS.test(word[i]!.key)) return true;
    if (word[i]!.kind !== Kind.Word || word[i]!.entry?.particle || word[i]!.entry?.verb) return false;
  }
  return false;
}

const BARGAINS = /^[وف]?(?:[يت]?تفاوض(?:ت|ا|تا|وا|ان|ون)?|(?:ال)?(?:تفاوض|مفاوضات))$/;

/** "تتفاوض كينيا مع نيبال على عقد" */
function isBargained({ word, sentence }: Tokens<Entry>, head: number): boolean {
  if (word[head - 1]?.key !== 'علي') return false;
  for (let i = head - 2; i >= head - SIGNED_BEFORE && sentence[i] === sentence[head]; i--) if (BARGAINS.test(word[i]!.key)) return true;
  return false;
}

/** A verb of signing stands before in the sentence, and no preposition right before: not "منذ عقدين". */
function isSigned({ word, sentence }: Tokens<Entry>, head: number): boolean {
  if (sentence[head - 1] !== sentence[head] || word[head]!.prep !== '') return false;
  if (word[head - 1]!.entry?.particle && !(word[head - 1]!.key === 'علي' && SIGNED.test(word[head - 2]?.key ?? ''))) return false;
  for (let i = head - 1; i >= head - SIGNED_BEFORE && sentence[i] === sentence[head]; i--) if (SIGNED.test(word[i]!.key)) return true;
  return false;
}

/** The act of agreeing, or a manner of acting: "تم الاتفاق على", "بالاتفاق مع", "هناك اتفاق على أن". */
export function isAct(tokens: Tokens<Entry>, head: number, key: (i: number) => string, stem: (i: number) => string): boolean {
  const word = tokens.word[head]!;
  const { lemma } = word.entry!.document!;
  if (lemma === 'تفاهم') return word.prep === 'ب' || key(head - 1) === 'سوء';
  if (lemma !== 'اتفاق') return false;
  // "تم الاتفاق مع المدرب"
  if (word.def && word.prep === '' && /^(و|ف)?(تم|يتم|سيتم|جري|يجري|سيجري)$/.test(key(head - 1))) return true;
  const next = key(head + 1);
  if (word.prep === 'ب' && isManner(next) && !DEED_OF_NOUN.has(stem(head - 1)) && !isWanted(head, key)) return true;
  // "اتفاق وجهات النظر": that they are alike.
  if (ALIKE.test(next) || isOfMinds(head, key)) return true;
  let at = head + 1;
  // "عند اتفاق السوريين على حل", "اتفاق الأطراف على", "اتفاق أعضاء اللجنة على"
  if (!word.def && (AGREEING.test(key(at)) || (MEMBERS.has(key(at)) && /^ال/.test(key(at + 1)))) && isOn(at + 1, key)) return true;
  while (/^(ال)?(تام|عام|كامل|ساءد|سايد\S*|مبدي\S*|واسع|واضح)$/.test(key(at))) at++;
  // "توصلت إلى اتفاق على سحب القوات", "انتهى الاجتماع باتفاق مبدئي على": what talks bring about is a deal.
  if (!word.def && key(at) === 'علي' && DEED_OF_NOUN.get(key(at + 1)) !== 'sign' && isOutcome(head, key)) return false;
  // "اتفاق على مستوى الخبراء" is one.
  if (key(at) === 'علي' && key(at + 1) === 'مستوي') return false;
  if (key(at) === 'علي' || (key(at) === 'حول' && /^(ضروره|اهميه|ان)$/.test(key(at + 1)))) return !word.entry!.document!.suffix || true;
  return false;
}

/** Words between who agrees and on what: "اتفاق القادة الأوروبيين بالإجماع على". */
const WHO_AGREE = 3;
const ON_THEM = /^(?:ال.+|ب(?:ال)?اجماع|مبدييا|امس)$/;

/** "اتفاق الأطراف على", "اتفاق الوزراء العرب على": nothing but adjectives and a manner between. */
function isOn(from: number, key: (i: number) => string): boolean {
  let at = from;
  while (at < from + WHO_AGREE && ON_THEM.test(key(at)) && key(at) !== 'الي' && key(at) !== 'الذي') at++;
  return key(at) === 'علي';
}

const AGREEING = /^ال(?:..+(?:ين|ون)|اطراف|فرقاء|قاده|دول|وزراء|زعماء|قوي|فصايل|كتل|احزاب|اعضاء|جميع|ناس)$/;
const MEMBERS = wordSet('افراد اعضاء ابناء اطراف غالبيه معظم جميع كل كافه مختلف');
const SIDES = /^ال(جانبين|طرفين|بلدين|دولتين|اطراف|وزيرين|رييسين|جميع)$/;
const ALIKE = /^(وجهات|وجهتي|الاراء|اراء|المواقف|مواقف|الراي|الرويه|الروي)$/;
/** "بالاتفاق مع", "باتفاق الجانبين" */
const PEOPLE = /^(?:اهل|اهالي|ابناء|سكان|اطراف)(?:ه|ها|هم|هما)$/;
const isManner = (next: string): boolean => PEOPLE.test(next) || next === 'مع' || next === 'بين' || next === 'علي' || SIDES.test(next);

const TAKES = /^[وف]?(?:س?[يت])?(?:رحب|اشاد|شيد|ندد|التزم|لتزم|تمسك|طالب|اخل|خل|ذكر|قبل|اعترف|عترف|هنا|احتفل|حتفل)(?:ت|ا|تا|وا|ون|ان)?$/;
const TAKING = /^[وفلب]?(?:ال)?(?:ترحيب|اشاده|تنديد|التزام|تمسك|عمل|اخلال|قبول|اعتراف|مرحب)(?:ها|ه|هما|هم|ا|ه)?$/;
const TAKEN_WITHIN = 12;

/** "رحب الوزير بالاتفاق بين كينيا وأوغندا", "العمل بالاتفاق مع": what is welcomed, kept or carried on is a deal. */
function isWanted(head: number, key: (i: number) => string): boolean {
  if (TAKING.test(key(head - 1))) return true;
  for (let i = head - 1; i >= head - TAKEN_WITHIN && key(i) !== '' && key(i) !== '،'; i--) if (TAKES.test(key(i))) return true;
  return false;
}

const EXISTS = /^[وف]?(?:هناك|هنالك|ثمه|وجود|بوجود|يوجد|ساد|اكد|اكدا|اكدت|يسود)$/;
const MATTERS = /^(اهميه|ضروره|ان|عدم|مواصله|استمرار|تعزيز|دعم|رفض|ادانه|اعتبار|ما|كثير|معظم|جميع|كل|كافه)$/;
const MINDS_WITHIN = 10;

/** "إن هناك اتفاقا بين البلدين على أهمية الحوار": of one mind. */
function isOfMinds(head: number, key: (i: number) => string): boolean {
  if (!EXISTS.test(key(head - 1)) || key(head + 1) !== 'بين') return false;
  for (let i = head + 2; i < head + MINDS_WITHIN; i++) if (key(i) === 'علي' || key(i) === 'حول') return MATTERS.test(key(i + 1));
  return false;
}

const OUTCOME_REACH = 14;
const REACHES = /^[وفبل]?(ال|ل)?توصل(ت|ا|تا|وا|نا|ه|ها|هما)?$/;

/** Whether talks or a gathering are said to have brought it about, in the words before it. */
function isOutcome(head: number, key: (i: number) => string): boolean {
  const before = key(head - 1);
  const own = key(head);
  for (let i = head - 1; i >= head - OUTCOME_REACH && key(i) !== '' && key(i) !== '.'; i--) {
    if (REACHES.test(key(i))) return before === 'الي' || own.startsWith('ل');
    // "اجتماعات تمخض عنها اتفاق على"
    if (i === head - 2 && OF_IT.test(before)) return BEARS.test(key(i));
    if (ENDS_WITH.test(key(i)) || BEARS.test(key(i))) return before === 'عن' || before === 'الي' || own.startsWith('ب');
  }
  return false;
}
