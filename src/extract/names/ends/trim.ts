/**
 * Trimming: where grammar is surer of a name's ends than the tagger, and the name is shorter. It ends before a
 * pronoun, an occasion or an everyday word, and begins behind a title.
 *
 * @module src/extract/names/ends/trim
 */
import { seek } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import { commonness } from '../../../lexicon/commonness.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { CLASS, classSet } from '../tagger/classes.js';
import type { Looks } from '../tagger/looks.js';
import { BEGIN, INSIDE, OUT } from '../tagger/tagger.js';
import { CHURCHES, isCleric } from './clerics.js';
import { DAYS, EPITHETS, HOURS, looseDual, VERBAL_NOUN } from './ends.js';
import { isObject } from './objects.js';

const ENDING = new Set([
  CLASS.event,
  CLASS.document,
  CLASS.common,
  CLASS['title-state'],
  CLASS['title-open'],
  CLASS['title-plural'],
  CLASS.adverb,
]);

const LEADS_TO = new Set(['زار', 'غادر']);
/** Words between a verb of visiting and the name of who does it. */
const OFFICE = 8;

/** "سيزور الرئيس فلان باكو": the capital at the end is where, unless a place is told before. */
function isGoal({ word, sentence }: Tokens<Entry>, begin: number, last: number): boolean {
  if (word[last]!.entry?.cities?.some(({ kind }) => kind === 'capital') !== true) return false;
  for (let i = begin - 1; i >= Math.max(0, begin - OFFICE) && sentence[i] === sentence[last]; i--) {
    const { entry, kind } = word[i]!;
    if (kind === Kind.Punct || entry?.cities !== undefined || entry?.particle === 'preposition') return false;
    if (entry?.verb !== undefined && LEADS_TO.has(entry.verb.lemma)) return entry.verb.object === '';
  }
  return false;
}

/** Cuts what is no name off the ends: "الشيخ تميم العلاقات", "ماجد عبدالله هو", "محمد بن سلمان شكره". */
export function trimNames(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks): void {
  for (let i = seek(labels, BEGIN, 0); i < tokens.count; i = seek(labels, BEGIN, i + 1)) {
    // "سفير ذو صبغة سياسية", but ذو الفقار.
    if (tokens.word[i]!.key === 'ذو' && tokens.word[i + 1]?.def !== true) {
      do labels[i++] = OUT;
      while (i < tokens.count && labels[i] === INSIDE);
      i--;
      continue;
    }
    // "وسمو ولي ولي العهد": an office, though somebody may be called ولي.
    if (
      isWhere(tokens, labels, looks, i) ||
      LEADS.has(tokens.word[i]!.key) ||
      isCalling(tokens, labels, i) ||
      isHeir(tokens, i) ||
      isDay(tokens, i) ||
      isCleric(tokens, labels, i)
    ) {
      labels[i] = OUT;
      if (labels[i + 1] === INSIDE) labels[i + 1] = BEGIN;
      continue;
    }
    let to = i + 1;
    while (to < tokens.count && labels[to] === INSIDE) to++;
    // "حرص الحكومة على سلامة مواطنيها": the preposition and a noun before its genitive.
    if (tokens.word[i]!.raw === 'على' && to - i === 2 && isConstruct(tokens, looks, to - 1)) {
      labels[i] = OUT;
      labels[i + 1] = OUT;
      continue;
    }
    to = cutBehind(tokens, labels, looks, i, to);
    // "سمو الأمير د. فلان": a shortened form of address, and what is left of a name without it.
    while (to > i && tokens.word[to - 1]!.key.length === 1 && tokens.word[to]?.kind === Kind.Punct) labels[--to] = OUT;
    if (to - i === 1 && tokens.word[to]?.key.length === 1 && looks.cls[i] === CLASS.honor) labels[--to] = OUT;
    if (to - i > 1 && isHeir(tokens, to - 1)) labels[--to] = OUT;
    to = cutPrayer(tokens, labels, i, to);
    if (to === i) continue;
    // "الأمير فيصل بن خالد أمير منطقة عسير": before a land أمير is an office, though a given name too.
    const landed = to < tokens.count && !looks.first[to] && (LANDS.has(looks.cls[to]!) || OWN_LANDS.has(tokens.word[to]!.key));
    // "وأمير قطر", "سمو أمير البلاد"
    if (to - i === 1 && landed && /^[وف]?[لب]?ام(?:ير|ين)$/.test(tokens.word[i]!.key)) {
      labels[i] = OUT;
      continue;
    }
    if (to - i > 1 && landed && OF_LANDS.has(tokens.word[to - 1]!.key)) labels[--to] = OUT;
    // "كرم مدير الجامعة الفائزين", "كرم أمين عمان": a verb before its subject, though a given name too.
    const next = to < tokens.count && !looks.first[to] ? tokens.word[to]!.entry?.title : undefined;
    if (
      to - i === 1 &&
      tokens.word[i]!.entry?.verb &&
      next !== undefined &&
      next.kind !== 'honor' &&
      (looks.given[to] === 0 || OF_LANDS.has(tokens.word[to]!.key))
    ) {
      labels[i] = OUT;
      continue;
    }
    // "عمدة ماريوبول فاديم بويتشينكو": behind a bare governor stands his town; "جزر سليمان جيريمايا مانيلي": a land of two words.
    if ((to - i > 2 && isTown(tokens, looks, i)) || (to - i > 1 && isRestOfLand(looks, i))) {
      labels[i++] = OUT;
      labels[i] = BEGIN;
    }
    const begin = cutTitle(tokens, labels, looks, i, to);
    if (begin === to) {
      i = to - 1;
      continue;
    }
    i = begin;
    if (to - i > 1 && isGoal(tokens, i, to - 1)) labels[--to] = OUT;
    while (to - i > 1 && (endsBefore(tokens, looks, i, to - 1) || isObject(tokens, looks, i, to - 1) || isOfLand(tokens, to - 1)))
      labels[--to] = OUT;
    // "السلطان قابوس بن سعيد المعظم", "كلام النائب ميشال عون الأخير"
    while (to - i > 1 && (EPITHETS.has(tokens.word[to - 1]!.key) || LATEST.has(tokens.word[to - 1]!.key))) labels[--to] = OUT;
    // غربًا, شمالًا: an adverb tells itself by its tanwin.
    while (to - i > 0 && /\u064b/.test(tokens.word[to - 1]!.raw)) labels[--to] = OUT;
    i = to - 1;
  }
}

/** "هيئة السياحة بينبع سامر بن علي", "المهندس في بيشة سالم القرني": where, before the name. */
const isWhere = ({ word }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean =>
  (word[i]!.prep !== '' || (i > 0 && looks.first[i] === 0 && looks.cls[i - 1] === CLASS.preposition)) &&
  labels[i + 1] === INSIDE &&
  looks.given[i + 1] === 1 &&
  looks.cls[i + 1] !== CLASS.link &&
  looks.given[i] === 0 &&
  word[i]!.entry?.cities !== undefined;

/** Whether the everyday noun at `i` has its genitive right behind it. */
function isConstruct({ word }: Tokens<Entry>, looks: Looks, i: number): boolean {
  if (looks.given[i]! > 0 || looks.common[i]! < 1 || looks.first[i + 1] === 1) return false;
  const next = word[i + 1];
  return next?.kind === Kind.Word && next.clitics === 0 && ((next.def && next.entry === null) || /[^ا](?:ه|ها|هم)$/.test(next.raw));
}

const EXPERTS = new Set(['المحلل', 'المحلله', 'الخبير', 'الخبيره', 'الباحث', 'الباحثه', 'المتخصص']);
const PASSIVE = /^أ(?:..?.?[ئؤ]|.ي.|..ي)ت$/;
const PLURAL = /^ال.{3,}ين$/;
const goesOn = ({ word }: Tokens<Entry>, looks: Looks, i: number): boolean =>
  looks.first[i] === 0 && (looks.cls[i] === CLASS.preposition || word[i]?.prep === 'ب' || looks.clitic[i]! >= 4);

/** Whether the name that begins at `from` ends before its word `j`: there is another's, or none of a name. */
function endsAt(tokens: Tokens<Entry>, looks: Looks, from: number, j: number): boolean {
  const { prep, entry, key, def, raw } = tokens.word[j]!;
  // "قسطنطين الثاني الرحال": behind a king's number nothing goes on but his father.
  if (j - from > 1 && looks.cls[j - 1] === CLASS.ordinal && key !== 'عشر' && looks.cls[j] !== CLASS.link) return true;
  // "ويعد كاظمي ثاني رئيس يزور": the second of a kind.
  if (key === 'ثاني' && looks.cls[j - 1] !== CLASS.link && isKind(tokens, looks, j + 1)) return true;
  // "أوباما بأديس أبابا", "مبارك نجل الرئيس", "الأمير محمد شكره"
  if (prep !== '' && (entry?.cities || entry?.states || entry?.phrases?.some((p) => p.rest[0] === tokens.word[j + 1]?.key))) return true;
  // "يقوم أوباما بأول زيارة": باول is Powell. "رفع الأمير الشكر والتقدير"
  if (FIRSTS.has(raw) || (key === 'الشكر' && GRATITUDE.test(tokens.word[j + 1]?.key ?? ''))) return true;
  // "أحمد حسنين باشا": how he was called.
  if (j > from + 1 && HONORS.has(key)) return true;
  // "عبد الله بن زايد بوزير خارجية قبرص": whom he meets.
  if (prep === 'ب' && entry?.title?.kind === 'state' && tokens.word[j + 1]?.entry?.body !== undefined) return true;
  // "التقى سوليفان نظيره": another's office.
  if (entry?.title?.lemma === 'نظير' && entry.title.suffix !== '') return true;
  // "أنطون سلمه رسالة", "جاويش أوغلو بشأنه": a verb with its object, a pronoun.
  if (looks.given[j] === 0 && entry?.verb !== undefined && entry.verb.object !== '' && looks.common[j - 1]! < 4) return true;
  // "أدى حمزة بن الحسين اليمين الدستورية"
  if (key === 'اليمين' && OATHS.has(tokens.word[j + 1]?.key ?? '')) return true;
  if (entry?.title?.kind === 'kin' && !entry.link && looks.given[j] === 0) return true;
  // "ولد مرزوق زوال اليوم السبت"
  if (HOURS.has(key) && DAYS.has(tokens.word[j + 1]?.key ?? '')) return true;
  // "الحبيب بن يحيى يتلو", "كمال خرازي أرجئت": a verb that nobody knows, by its letters.
  if (
    entry === null &&
    looks.listed[j] === 0 &&
    j - from > 1 &&
    !def &&
    looks.cls[j - 1] !== CLASS.link &&
    ((key[0] === 'ي' && looks.score[j]! <= 3) || PASSIVE.test(tokens.word[j]!.raw))
  )
    return true;
  // "فيصل بن مشعل الفائزين بالجائزة": a plural with the article.
  if (
    def &&
    looks.listed[j] === 0 &&
    looks.cls[j - 1] !== CLASS.link &&
    PLURAL.test(key) &&
    commonness(key.slice(0, -2)) > 0 &&
    goesOn(tokens, looks, j + 1)
  )
    return true;
  // "العقيد حامد بالخير": so some surnames begin.
  const surname = prep === '' && key.startsWith('ب') && j - from === 1 && (looks.behind[from] !== 0 || BAL.has(key));
  return (!surname && isNounWithArticle(key, looks, j)) || ABOUT.has(key) || THANKS.has(key) || TELLING.test(key);
}

/** Whether an indefinite noun stands at `i` that counts somebody: "رئيس إيراني", "أكبر", but "نائب الرئيس". */
function isKind({ word }: Tokens<Entry>, looks: Looks, i: number): boolean {
  const noun = word[i];
  if (noun?.kind !== Kind.Word || looks.first[i] === 1 || looks.given[i] === 1 || noun.def || noun.clitics > 0) return false;
  const { particle, verb, link, title } = noun.entry ?? {};
  return particle === undefined && verb === undefined && !link && (title === undefined || word[i + 1]?.def !== true);
}

/** "محمود والإطاحة بـ", "أدريان بالمرمى", "مؤيد للأكراد": a known noun with its article behind و, ب or ل is in no name. */
const isNounWithArticle = (key: string, looks: Looks, i: number): boolean =>
  key.length > 5 && looks.listed[i] !== 1 && (key.startsWith('لل') || (ARTICLED.test(key) && commonness(key.slice(1)) > 0));
const ARTICLED = /^[وبك]ال/;
const BAL = new Set(['بالخير', 'بالعيس', 'بالبيد', 'بالحمر', 'بالجرشي', 'بالقاسم', 'بالعبيد', 'بالغنيم', 'بالطيور']);

/** Cuts what follows a name inside its label; the end of the name. */
function cutBehind(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, to: number): number {
  for (let j = from + 1; j < to; j++) {
    const { conj, entry, key } = tokens.word[j]!;
    // "يستقبل توماس باخ الشيخ سلمان": another begins, but in "ولد الشيخ أحمد", "آل الشيخ".
    const called =
      key === 'الدكتور' || (CALLS.has(key) ? looks.given[j + 1]! > 0 : isTitle(tokens.word[j]!) && CALLED.has(entry!.title!.lemma));
    const another = called && j + 1 < to && !KIN.has(tokens.word[j - 1]!.stem);
    // "الملك سلمان وسمو ولي عهده": behind و a title or an honorific is somebody else's.
    const others = conj !== '' && (entry?.title || entry?.honorific) && looks.given[j] === 0;
    // "أحمد الطيب شيخ الأزهر": what he is, but "حسن شيخ محمود".
    const presides = key === 'شيخ' && tokens.sentence[j + 1] === tokens.sentence[j] && tokens.word[j + 1]!.def;
    if (presides || endsAt(tokens, looks, from, j)) labels.fill(OUT, j, to);
    else if (another) {
      // "بارك الدكتور العطية": a verb before him.
      const verb = key === 'الدكتور' && j === from + 1 && looks.common[from]! > 1;
      if (verb) labels[from] = OUT;
      labels[j] = OUT;
      labels[j + 1] = BEGIN;
      if (verb) return from;
    } else if (others) labels.fill(OUT, j, to);
    else continue;
    return j;
  }
  return to;
}

/** "التقى الوزير أمس خليفة حفتر": when, before whom. */
const isDay = ({ word }: Tokens<Entry>, i: number): boolean => DAYS.has(word[i]!.key) && word[i]!.entry?.particle === 'adverb';

const isHeir = ({ word }: Tokens<Entry>, i: number): boolean => word[i]!.stem === 'ولي' && HEIRS.has(word[i + 1]?.key ?? '');
const HEIRS = new Set(['ولي', 'العهد', 'عهد', 'عهده', 'عهدها', 'الامر']);

/** Under whom, through whom, with whom: behind these a name may begin, never with them. */
export const LEADS: ReadonlySet<string> = new Set(
  'باشراف بحضور برعايه بمشاركه بقياده برياسه بوساطه برفقه بصحبه بتوجيه بتوجيهات بدعوه بمبادره سيل وسيل خصمه وخصمه غريمه وغريمه منافسه ومنافسه فيتو يا'.split(
    ' ',
  ),
);

/** Said of what somebody did, and, before a preposition, of what he has and where he is: "فلانة الحائزة على", "فلان الزائر". */
const LATEST = new Set('الاخير الاخيره الحايز الحايزه الحاصل الحاصله البالغ البالغه الزاير الزايره'.split(' '));
const OATHS = new Set(['الدستوريه', 'القانونيه']);
const FIRSTS = new Set(['بأول', 'بأولى', 'لأول', 'كأول']);
const GRATITUDE = /^(?:و|ل|الجزيل|الي$|علي$)/;
const HONORS = new Set(['باشا', 'افندي']);
const CALLED = new Set(['بابا', 'ملك', 'بطريرك', 'سلطان', 'إمبراطور']);
const isTitle = ({ def, entry }: LexWord): boolean => def && entry?.title !== undefined;

/** "البابا فرنسيس", "البطريرك الماروني بشارة الراعي": how he is called stands before the name. */
function isCalling({ word, sentence }: Tokens<Entry>, labels: Uint8Array, i: number): boolean {
  const { entry, key } = word[i]!;
  if (labels[i + 1] !== OUT && sentence[i + 1] === sentence[i] && isTitle(word[i]!) && CALLED.has(entry!.title!.lemma)) return true;
  return CHURCHES.has(key) && i > 0 && sentence[i - 1] === sentence[i] && word[i - 1]!.entry?.title !== undefined;
}

const RULERS = new Set(['سلطان', 'امير', 'ملك']);
/** "السلطان قابوس بن سعيد سلطان عمان": behind the name, of what he is the ruler. */
const isOfLand = ({ word }: Tokens<Entry>, i: number): boolean =>
  RULERS.has(word[i]!.key) && word[i + 1]?.entry?.states?.some(({ kind }) => kind === 'name') === true;

const CALLS = new Set(['الشيخ', 'الامير', 'الدكتور']);
const KIN = new Set(['ال', 'ولد', 'بن', 'ابن', 'بنت', 'ابو', 'عبد']);

const TOWNS = classSet('unknown', 'city');
const GOVERNORS = new Set(['عمده', 'محافظ', 'حاكم', 'والي']);
/** Whether the first of three words behind a governor is the town, and no given name. */
function isTown(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  if (i === 0 || looks.first[i] === 1 || looks.given[i]! > 0 || TOWNS[looks.cls[i]!] !== 1) return false;
  const head = tokens.word[i - 1]!;
  return GOVERNORS.has(head.stem) && !head.def && (looks.given[i + 1]! > 0 || looks.listed[i + 1]! > 0) && looks.cls[i + 1] !== CLASS.link;
}
/** Behind these a name is whole: what it is about, that something goes on. */
const ABOUT = new Set(
  'بشانه بشانها بشانهم بخصوصه حوله حولها عنه عنها لاتزال لايزال لازال لازالت مازال مازالت قوله قولها بصفته بصفتها بوصفه بوصفها بصفتهم المنعقد المنعقده الانقلابيه رفقه بمعيه عقب عقبه اثر فور غداه عشيه البلاد البلدين التهاني التعازي التبريكات'.split(
    ' ',
  ),
);
/** Given names that are offices over a land. */
const isRestOfLand = ({ cls, first }: Looks, i: number): boolean =>
  first[i] === 0 && cls[i] === CLASS['state-name'] && cls[i - 1] === CLASS['state-name'];
const OWN_LANDS = new Set(['البلاد', 'الدوله', 'المنطقه']);
const OF_LANDS = new Set(['امير', 'امين']);
/** Participles of saying behind who speaks: "بيتينا موشايت مؤكدين". */
const TELLING = /^(?:موكد|مشدد|موضح|معرب|معتبر|محذر|منوه|مثمن|مشيد|مطالب|معلن|لافت)(?:ا|ه|ين|ان|ات)$/;
/** What somebody expresses: never a surname. */
const THANKS = new Set(
  'تحيات تهاني تعازي تمنيات الشكر شكره شكرها تعازيه تحياته تهانيه تقديره اعتزازه سعادته امتنانه اسفه حزنه ترحيبه'.split(' '),
);
const LANDS = new Set([CLASS['body-state'], CLASS['state-name'], CLASS.capital, CLASS.city]);

/** Words that pray, or name God's house, before God's name: "الأمير سعود رحمه الله", "بيوت الله", "ضيوف الرحمن". */
const PRAYERS = new Set(
  'رحمه رحمها رحمهم ايده ايدها حفظه حفظها حفظهم رعاه رعاها وفقه سلمه اعزه بيت بيوت دين كتاب رسول سبيل شرع ضيوف صلي باذن بحمد بفضل حمي اتي سايلا داعيا يحفظه يرحمه ببيت لبيت'.split(
    ' ',
  ),
);
const GOD = new Set(['الله', 'الرحمن']);

/** Cuts a prayer and what is behind it; the end of the name. */
function cutPrayer(tokens: Tokens<Entry>, labels: Uint8Array, from: number, to: number): number {
  for (let j = from; j < to; j++) {
    if (!PRAYERS.has(tokens.word[j]!.key) || !GOD.has(tokens.word[j + 1]?.key ?? '')) continue;
    labels.fill(OUT, j, to);
    return j;
  }
  return to;
}

/** Adjectives that stand before a name. */
const PRAISE = new Set(
  'الشهير الشهيره المعروف المعروفه الراحل الراحله الكبير الكبيره القاص المعتزل الواعد المخضرم العالمي البارز'.split(' '),
);

/** Given names that end like what says where somebody is from: "الهادي إدريس". */
const GIVEN = new Set('الهادي المهدي الباجي المنجي المعطي الغالي الناجي'.split(' '));

/** Cuts titles off the front: "نظيره خالد", "الأورغواياني خوان": the new beginning. */
function cutTitle(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const { entry, def, key } = tokens.word[at]!;
    const relative = entry?.title?.lemma === 'نظير' && entry.title.suffix !== '';
    const adjective = def && (/يه?$/.test(key) || PRAISE.has(key)) && (entry === null || PRAISE.has(key));
    const origin = adjective && !GIVEN.has(key) && to - at > 1 && looks.given[at + 1]! > 0 && !tokens.word[at + 1]!.def;
    // "المختار حسيب بزي", but "المختار ولد داداه".
    const addressed = key === 'المختار' && to - at > 1 && looks.cls[at + 1] !== CLASS.link;
    // "معالي مقبول بن علي"
    const honored = entry?.honorific === true && looks.given[at] === 0 && to - at > 1;
    if (!relative && !origin && !addressed && !honored) break;
    labels[at++] = OUT;
  }
  if (at < to) labels[at] = BEGIN;
  return at;
}

/** Whether an everyday noun with ل or ب stands at `i`: by the noun, or by the pronoun on it. */
function isGoverned({ word }: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { key, raw, conj } = word[i]!;
  if (conj !== '' || looks.listed[i] !== 0 || !/^[لب]./.test(key) || key.length < 5 || key.startsWith('لل')) return false;
  const noun = key.slice(1);
  if (noun.startsWith('ا')) return false;
  const owned = /^(.{3,}?)(?:ت?ه|ت?ها|ت?هم)$/.exec(noun)?.[1];
  return (
    commonness(noun) >= 2 || (owned !== undefined && raw.endsWith('ة') === false && (commonness(owned) > 0 || commonness(`${owned}ه`) > 0))
  );
}

const FUTURE = /^س[يت].{3,}(?:ه|ها|هم|هما)$/;

function endsBefore(tokens: Tokens<Entry>, looks: Looks, from: number, last: number): boolean {
  if (looks.given[last]! > 0 || looks.cls[last - 1] === CLASS.link || looseDual(tokens, looks, last)) return false;
  const cls = looks.cls[last]!;
  const word = tokens.word[last]!;
  // "الزبيدي كي يتولى"
  if (word.key === 'كي' && /^[يتن]/.test(tokens.word[last + 1]?.key ?? '')) return true;
  if (cls === CLASS.syllable) return looks.given[from]! > 0 && looks.listed[from]! > 0 && word.key !== 'لي';
  // "أكد سعيد بن عوف التزام بلاده": a verbal noun whose root begins with ل, and no article.
  if (looks.listed[last] !== 1 && word.entry === null && /^الت.ا.(?:ه|ها|هم)?$/.test(word.key)) return true;
  // "عرض شوكت ميرضيائيف التوسط": a verbal noun with the article.
  if (word.def && word.entry === null && cls === CLASS.unknown && VERBAL_NOUN.test(word.stem) && looks.listed[last] !== 1) return true;
  // "التقى حسني مبارك وزيري الخارجية والدفاع": the office of two, though somebody may be called so.
  if (word.entry?.title?.construct === true && tokens.word[last + 1]?.entry?.body !== undefined && looks.first[last + 1] === 0) return true;
  if (looks.known[last]! > 1) return false;
  // "وأن رئيس الوزراء ماتيو كونتي سيثيره مع": what he will do with it.
  if (last - from > 1 && FUTURE.test(word.raw) && looks.listed[last] === 0) return true;
  // "كارستن فريتش المحلل لدى"
  if (EXPERTS.has(word.key)) return true;
  if (ENDING.has(cls))
    return looks.common[last]! >= (cls === CLASS.common ? 1 : 0) && (looks.listed[last] === 0 || looks.common[last]! >= 3);
  // "الشيخ تميم العلاقات": an everyday noun, whatever it is called here.
  // "استقبل أمادو توري الرهينتين": two of them.
  if (word.def && word.entry === null && word.stem.length > 5 && word.key.endsWith('تين')) return true;
  if (cls === CLASS.unknown && last - from === 1 && looks.listed[last] === 0 && looks.common[last]! >= 2 && looks.score[last]! <= 3)
    return true;
  // "مع نظيره سرتاج عزيز قضية الصيادين": an everyday noun behind a whole name.
  if (cls === CLASS.unknown && looks.listed[last] === 0 && looks.common[last]! >= 3 && word.raw.endsWith('ة')) return true;
  // "شهد تأكيدا", "أصدر سعيد مرسوما"
  if (word.key.endsWith('ا') && !word.def && looks.listed[last] === 0) {
    if (tokens.word[from]!.entry?.verb && last - from === 1) return true;
    if (word.key.length > 4 && commonness(word.key.slice(0, -1)) > 0) return true;
  }
  // "تغطيات شيرين لذكرى", "يستجيب شريف لمطلبه": what stands behind it with a preposition.
  if (isGoverned(tokens, looks, last)) return true;
  // A word with a pronoun of the third person on it: شكره.
  return looks.listed[last] === 0 && looks.common[last]! >= 1 && /(?:ته|تها|هم|هما)$/.test(word.key) && word.key.length > 4;
}
