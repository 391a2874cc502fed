/**
 * Trimming and completing: where grammar is surer of a name's ends than the tagger. A name ends before a
 * pronoun, an occasion or an everyday word; a lone given name goes on over a word that nobody knows; and
 * behind a whole office there stands its holder.
 *
 * @module src/extract/names/trim
 */
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import { CLASS, classSet } from './classes.js';
import { Behind, type Looks, look } from './features.js';
import { BEGIN, INSIDE, OUT } from './tagger.js';

const ENDING = new Set([
  CLASS.event,
  CLASS.document,
  CLASS.common,
  CLASS['title-state'],
  CLASS['title-open'],
  CLASS['title-plural'],
  CLASS.adverb,
]);

/** Cuts what is no name off the ends: "الشيخ تميم العلاقات", "ماجد عبدالله هو", "محمد بن سلمان شكره". */
export function trimNames(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks): void {
  for (let i = 0; i < tokens.count; i++) {
    if (labels[i] !== BEGIN) continue;
    if (LEADS.has(tokens.word[i]!.key) || isCalling(tokens, labels, i)) {
      labels[i] = OUT;
      if (labels[i + 1] === INSIDE) labels[i + 1] = BEGIN;
      continue;
    }
    let to = i + 1;
    while (to < tokens.count && labels[to] === INSIDE) to++;
    // "الملك سلمان وسمو ولي عهده": behind و a title or an honorific is somebody else's.
    for (let j = i + 1; j < to; j++) {
      const { conj, prep, entry, key } = tokens.word[j]!;
      // "أوباما بأديس أبابا", "مبارك نجل الرئيس", "الأمير محمد شكره"
      const place = prep !== '' && (entry?.cities || entry?.states || entry?.phrases?.some((p) => p.rest[0] === tokens.word[j + 1]?.key));
      // "التقى سوليفان نظيره": another's office.
      const mirrored = entry?.title?.lemma === 'نظير' && entry.title.suffix !== '';
      // "أنطون سلمه رسالة", "جاويش أوغلو بشأنه": a verb with its object, a pronoun.
      const does = looks.given[j] === 0 && entry?.verb !== undefined && entry.verb.object !== '' && looks.common[j - 1]! < 4;
      // "عبد الله بن زايد بوزير خارجية قبرص": whom he meets.
      const meets = prep === 'ب' && entry?.title?.kind === 'state' && tokens.word[j + 1]?.entry?.body !== undefined;
      // "أحمد حسنين باشا": how he was called.
      const called = j > i + 1 && HONORS.has(key);
      const ends =
        place ||
        called ||
        meets ||
        mirrored ||
        does ||
        ABOUT.has(key) ||
        (entry?.title?.kind === 'kin' && !entry.link && looks.given[j] === 0) ||
        THANKS.has(key) ||
        TELLING.test(key);
      if (ends) {
        labels.fill(OUT, j, to);
        to = j;
        break;
      }
      // "يستقبل توماس باخ الشيخ سلمان": another begins, but in "ولد الشيخ أحمد", "آل الشيخ".
      if (CALLS.has(key) && j + 1 < to && looks.given[j + 1]! > 0 && !KIN.has(tokens.word[j - 1]!.key)) {
        labels[j] = OUT;
        labels[j + 1] = BEGIN;
        to = j;
        break;
      }
      if (conj === '' || !(entry?.title || entry?.honorific) || looks.given[j]! > 0) continue;
      labels.fill(OUT, j, to);
      to = j;
    }
    // "سمو الأمير د. فلان": a shortened form of address, and what is left of a name without it.
    while (to > i && tokens.word[to - 1]!.key.length === 1 && tokens.word[to]?.kind === Kind.Punct) labels[--to] = OUT;
    if (to - i === 1 && tokens.word[to]?.key.length === 1 && looks.cls[i] === CLASS.honor) labels[--to] = OUT;
    to = cutPrayer(tokens, labels, i, to);
    if (to === i) continue;
    // "الأمير فيصل بن خالد أمير منطقة عسير": before a land أمير is an office, though a given name too.
    const landed = to < tokens.count && !looks.first[to] && LANDS.has(looks.cls[to]!);
    // "وأمير قطر"
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
    // "عمدة ماريوبول فاديم بويتشينكو": behind a bare governor stands his town.
    if (to - i > 2 && isTown(tokens, looks, i)) {
      labels[i++] = OUT;
      labels[i] = BEGIN;
    }
    const begin = cutTitle(tokens, labels, looks, i, to);
    if (begin === to) {
      i = to - 1;
      continue;
    }
    i = begin;
    while (to - i > 1 && endsBefore(tokens, looks, i, to - 1)) labels[--to] = OUT;
    // "السلطان قابوس بن سعيد المعظم"
    while (to - i > 1 && EPITHETS.has(tokens.word[to - 1]!.key)) labels[--to] = OUT;
    // غربًا, شمالًا: an adverb tells itself by its tanwin.
    while (to - i > 0 && /\u064b/.test(tokens.word[to - 1]!.raw)) labels[--to] = OUT;
    i = to - 1;
  }
}

/** Under whom, through whom, with whom: behind these a name may begin, never with them. */
const LEADS = new Set(
  'باشراف بحضور برعايه بمشاركه بقياده برياسه بوساطه برفقه بصحبه بتوجيه بتوجيهات بدعوه بمبادره سيل وسيل خصمه وخصمه غريمه وغريمه منافسه ومنافسه'.split(
    ' ',
  ),
);

const HONORS = new Set(['باشا', 'افندي']);
const CALLED = new Set(['بابا', 'ملك', 'بطريرك', 'سلطان']);
/** Said of clerics, and no name: "البطريرك الماروني". */
export const CHURCHES = new Set(
  'الماروني الارثوذكسي القبطي الكاثوليكي الانغليكاني الكلداني السرياني الاشوري الارمني المسكوني الشيعي السني الدرزي'.split(' '),
);

/** "البابا فرنسيس", "البطريرك الماروني بشارة الراعي": how he is called stands before the name. */
function isCalling({ word, sentence }: Tokens<Entry>, labels: Uint8Array, i: number): boolean {
  const { entry, def, key } = word[i]!;
  if (labels[i + 1] === INSIDE && def && entry?.title !== undefined && CALLED.has(entry.title.lemma)) return true;
  return CHURCHES.has(key) && i > 0 && sentence[i - 1] === sentence[i] && word[i - 1]!.entry?.title !== undefined;
}

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
  'بشانه بشانها بشانهم بخصوصه حوله حولها عنه عنها لاتزال لايزال لازال لازالت مازال مازالت قوله قولها بصفته بصفتها بوصفه بوصفها بصفتهم المنعقد المنعقده الانقلابيه'.split(
    ' ',
  ),
);
/** Given names that are offices over a land. */
const OF_LANDS = new Set(['امير', 'امين']);
/** Of rulers, behind the name. */
export const EPITHETS: ReadonlySet<string> = new Set(['المعظم', 'المفدي', 'الموقر']);
/** Participles of saying behind who speaks: "بيتينا موشايت مؤكدين". */
const TELLING = /^(?:موكد|مشدد|موضح|معرب|معتبر|محذر|منوه|مثمن|مشيد|مطالب|معلن|لافت)(?:ا|ه|ين|ان|ات)$/;
/** What somebody expresses: never a surname. */
const THANKS = new Set('شكره شكرها تعازيه تحياته تهانيه تقديره اعتزازه سعادته امتنانه اسفه حزنه ترحيبه'.split(' '));
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

/** Cuts titles off the front: "نظيره خالد", "الأورغواياني خوان": the new beginning. */
function cutTitle(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const { entry, def, key } = tokens.word[at]!;
    const relative = entry?.title?.lemma === 'نظير' && entry.title.suffix !== '';
    const adjective = def && (/يه?$/.test(key) || PRAISE.has(key)) && (entry === null || PRAISE.has(key));
    const origin = adjective && to - at > 1 && looks.given[at + 1]! > 0 && !tokens.word[at + 1]!.def;
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

function endsBefore(tokens: Tokens<Entry>, looks: Looks, from: number, last: number): boolean {
  if (looks.given[last]! > 0 || looks.cls[last - 1] === CLASS.link || looseDual(tokens, looks, last)) return false;
  const cls = looks.cls[last]!;
  const word = tokens.word[last]!;
  // "الزبيدي كي يتولى"
  if (word.key === 'كي' && /^[يتن]/.test(tokens.word[last + 1]?.key ?? '')) return true;
  if (cls === CLASS.syllable) return looks.given[from]! > 0 && looks.listed[from]! > 0 && word.key !== 'لي';
  // "عرض شوكت ميرضيائيف التوسط": a verbal noun with the article.
  if (word.def && word.entry === null && cls === CLASS.unknown && VERBAL_NOUN.test(word.stem) && looks.listed[last] !== 1) return true;
  if (looks.known[last]! > 1) return false;
  if (ENDING.has(cls))
    return looks.common[last]! >= (cls === CLASS.common ? 1 : 0) && (looks.listed[last] === 0 || looks.common[last]! >= 3);
  // "الشيخ تميم العلاقات": an everyday noun, whatever it is called here.
  // "استقبل أمادو توري الرهينتين": two of them.
  if (word.def && word.entry === null && word.stem.length > 5 && word.key.endsWith('تين')) return true;
  if (cls === CLASS.unknown && last - from === 1 && looks.listed[last] === 0 && looks.common[last]! >= 2 && looks.score[last]! <= 3)
    return true;
  // "مع نظيره سرتاج عزيز قضية الصيادين": an everyday noun behind a whole name.
  if (cls === CLASS.unknown && looks.listed[last] === 0 && looks.common[last]! >= 3 && word.raw.endsWith('ة')) return true;
  // "شهد تأكيدا"
  if (tokens.word[from]!.entry?.verb && last - from === 1 && word.key.endsWith('ا') && looks.listed[last] === 0) return true;
  // A word with a pronoun of the third person on it: شكره.
  return looks.listed[last] === 0 && looks.common[last]! >= 1 && /(?:ته|تها|هم|هما)$/.test(word.key) && word.key.length > 4;
}

/** The patterns تفعّل and تفعيل, افتعال, انفعال and استفعال. */
export const VERBAL_NOUN = /^(?:ت[^يا]{3}|ت..ي[^ي]|ا[نت]..ا.|ا.ت.ا.|است..ا.)$/;

/** A word that neither the lexicon nor everyday language knows. */
function strange(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  const word = tokens.word[i]!;
  const plain = word.entry === null || (looks.given[i] === 1 && looks.cls[i] === CLASS.unknown && !word.entry.verb);
  if (word.kind !== Kind.Word || !plain || looks.common[i]! > 0 || looks.first[i]) return false;
  const { rest } = look(word);
  return looks.listed[i]! > 0 || (rest === '' ? looks.score[i]! >= 3 : looks.stripped[i]! >= 3);
}

/** What only the first pass took for a name, "أنيسة بصيري التبريزي" once in a text: kept where it is all of strange words. */
export function keepStrange(tokens: Tokens<Entry>, labels: Uint8Array, first: Uint8Array, looks: Looks, sure: Float32Array): void {
  for (let i = 0; i < tokens.count; i++) {
    if (first[i] !== BEGIN) continue;
    let to = i + 1;
    while (to < tokens.count && first[to] === INSIDE) to++;
    let keep = to - i > 1;
    let listed = false;
    for (let j = i; j < to && keep; j++) {
      if (labels[j] !== OUT || tokens.word[j]!.entry !== null || looks.common[j]! > 0 || looks.cls[j] !== CLASS.unknown) keep = false;
      if (looks.listed[j]! > 0) listed = true;
    }
    // "وكالة ريا نوفوستي", "حزب ميرتس اليساري": a firm or a paper is named as strangely.
    const before = i > 0 && !looks.first[i] ? tokens.word[i - 1]!.entry : null;
    const said = i > 0 && (looks.cls[i - 1] === CLASS.say || tokens.word[i - 1]!.key === 'عن');
    if (!keep || !(looks.behind[i] !== Behind.None || (listed && said)) || before?.body?.kind === 'private' || before?.facility) continue;
    labels.fill(INSIDE, i, to);
    labels[i] = BEGIN;
    sure.fill(0.7, i, to);
  }
}

const AFTER = new Set([CLASS.preposition, CLASS.conjunction, CLASS.say, CLASS['verb-present']]);

/** "ليز تراس" behind a whole office: a rare word, though a verb by its letters, is the surname before what cannot follow a verb so. */
function officeSurname(tokens: Tokens<Entry>, looks: Looks, from: number, i: number): boolean {
  if (looks.first[i] || looks.first[from] || WHOLE[looks.cls[from - 1]!] !== 1 || looks.common[i]! > 0 || looks.score[i]! < 4) return false;
  if (looks.cls[i] !== CLASS.verb || looks.clitic[i] !== 0) return false;
  // تراس is no ترأس: the verb is printed with its hamza.
  const { raw, entry } = tokens.word[i]!;
  if (/[أؤئ]/.test(entry?.verb?.lemma ?? '') && !/[أؤئ]/.test(raw)) return true;
  return (
    i + 1 >= tokens.count || looks.first[i + 1] === 1 || tokens.word[i + 1]!.kind === Kind.Punct || looks.cls[i + 1] === CLASS.conjunction
  );
}

const DAYS = new Set('السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه اليوم امس الماضي'.split(' '));

/** "إبراهيم رئيسي،": a dual before its genitive, with no genitive behind it, is a surname. */
export function looseDual(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  if (looks.first[i] || looks.clitic[i] || tokens.word[i]!.entry?.title?.construct !== true) return false;
  if (i + 1 >= tokens.count || looks.first[i + 1] === 1 || tokens.word[i + 1]!.kind === Kind.Punct) return true;
  // "إبراهيم رئيسي الاثنين": nor is a day one.
  if (DAYS.has(tokens.word[i + 1]!.key)) return true;
  // "إبراهيم رئيسي ونظيره": nor does و.
  if (tokens.word[i + 1]!.conj !== '') return true;
  // "إبراهيم رئيسي سيزور", "إبراهيم رئيسي في", "إبراهيم رئيسي أن": nor do these begin a genitive.
  return AFTER.has(looks.cls[i + 1]!);
}

/** A name of one given word goes on over a strange one: "عبد الله بليحق", "جوزيف ليبرمان". */
export function growNames(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  for (let i = 0; i < tokens.count; i++) {
    if (labels[i] !== BEGIN) continue;
    let to = i + 1;
    while (to < tokens.count && labels[to] === INSIDE) to++;
    let words = 0;
    let given = true;
    for (let j = i; j < to; j++) {
      if (looks.cls[j] === CLASS.link || looks.cls[j] === CLASS.allah) continue;
      words++;
      if (!(looks.given[j]! > 0)) given = false;
    }
    if (given && words <= 1 && to < tokens.count && labels[to] === OUT && goesOn(tokens, looks, i, to)) {
      labels[to] = INSIDE;
      // What grammar adds is as sure as the name that it completes.
      sure[to] = Math.max(sure[to]!, sure[i]!);
    }
    i = to - 1;
  }
}

/** Whether the word at `to` completes the given name at `from`. */
const goesOn = (tokens: Tokens<Entry>, looks: Looks, from: number, to: number): boolean =>
  strange(tokens, looks, to) ||
  looseDual(tokens, looks, to) ||
  officeSurname(tokens, looks, from, to) ||
  (looks.behind[from] !== Behind.None && rareSurname(tokens, looks, to));

/** "وزير الطاقة محمد عرقاب في": behind an office and a given name a word that nobody knows is no verb. */
function rareSurname(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { kind, entry, key, raw, conj, prep } = tokens.word[i]!;
  if (kind !== Kind.Word || entry !== null || looks.first[i] || looks.common[i]! > 0 || key.length < 4) return false;
  return conj === '' && prep === '' && look(tokens.word[i]!).rest === '' && !VERBAL.test(key) && !/[هت]$/.test(raw);
}

/** Letters with which present and derived verbs begin, and pronouns that they end in. */
const VERBAL = /^[ايتسن]|(?:ها|هم|هما|نا|وا|ته)$/;

/** After these an office is whole, and two strange words are its holder: "رئيسة الوزراء الفنلندية سانا مارين". */
const WHOLE = classSet('nisba-def', 'state-name', 'capital', 'tenure', 'honor');
const OFFICE = new Set([Behind.Nisba, Behind.State, Behind.Tenure, Behind.Honor]);

const FIELDS = new Set([Behind.Body, Behind.Title, Behind.Inside]);

/** Names that the tagger missed right behind an office with its state. */
export function findHolders(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks): void {
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (looks.behind[i] === Behind.None || labels[i] !== OUT || labels[i + 1] !== OUT || looks.first[i]) continue;
    if (looks.clitic[i] !== 0 || (looks.common[i]! | looks.common[i + 1]!) !== 0 || (looks.listed[i]! | looks.listed[i + 1]!) === 0)
      continue;
    // "وزير الإعلام فلان الفلاني", "رئيسة وزرائه فلانة": before the name the office names its field.
    const { def, key, entry } = tokens.word[i - 1]!;
    const noun = entry === null && def && looks.common[i - 1]! >= 2;
    const field =
      FIELDS.has(looks.behind[i]!) && (noun || (entry?.body?.kind === 'state' && (def || key.endsWith('ه') || key.endsWith('ها'))));
    if (!field && !(WHOLE[looks.cls[i - 1]!] === 1 && OFFICE.has(looks.behind[i]!))) continue;
    if (!strange(tokens, looks, i) || !strange(tokens, looks, i + 1)) continue;
    labels[i] = BEGIN;
    labels[i + 1] = INSIDE;
  }
}

/** A surname with a hyphen goes on behind it: "كارا-مورزا". */
export function joinHyphens(tokens: Tokens<Entry>, labels: Uint8Array): void {
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (labels[i - 1] === OUT || labels[i] !== OUT || tokens.word[i]!.key !== '-' || tokens.word[i + 1]!.kind !== Kind.Word) continue;
    if (tokens.start[i] !== tokens.end[i - 1] || tokens.start[i + 1] !== tokens.end[i]) continue;
    labels[i] = INSIDE;
    labels[i + 1] = INSIDE;
  }
}

/** "عن أنيسة بصيري التبريزي": a surname that the text has by itself elsewhere is the man's here too, with the strange words before it. */
export function recallKnown(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  const seen = new Set<string>();
  const surnames = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    if (labels[i] === OUT) continue;
    seen.add(tokens.word[i]!.key);
    if (labels[i] === INSIDE && labels[i + 1] !== INSIDE) surnames.add(tokens.word[i]!.key);
  }
  if (seen.size === 0) return;
  const unknown = (i: number): boolean =>
    looks.cls[i] === CLASS.unknown && looks.common[i] === 0 && labels[i] === OUT && tokens.word[i]!.entry === null;
  for (let i = 0; i < tokens.count; i++) {
    if (looks.score[i]! < 4 || !unknown(i) || !seen.has(tokens.word[i]!.key)) continue;
    let from = i;
    while (from > 0 && i - from < 3 && !looks.first[from] && unknown(from - 1) && looks.score[from - 1]! >= 4) from--;
    // Alone it is only who was named in full: a firm is repeated by its first word.
    if (from === i && !surnames.has(tokens.word[i]!.key)) continue;
    if (from > 0 && !looks.first[from] && (labels[from - 1] !== OUT || tokens.word[from - 1]!.entry?.facility)) continue;
    labels.fill(INSIDE, from, i + 1);
    labels[from] = BEGIN;
    sure.fill(0.8, from, i + 1);
  }
}

/** "بوتين ببزشكيان" are two: what carries a clitic before a word that the document knows as a name begins another. */
export function splitNames(tokens: Tokens<Entry>, labels: Uint8Array): void {
  const seen = new Map<string, number>();
  for (let i = 0; i < tokens.count; i++) if (labels[i] !== OUT) seen.set(tokens.word[i]!.key, (seen.get(tokens.word[i]!.key) ?? 0) + 1);
  for (let i = 1; i < tokens.count; i++) {
    if (labels[i] !== INSIDE) continue;
    const word = tokens.word[i]!;
    const { rest } = look(word);
    if (rest !== '' && (seen.get(rest) ?? 0) > (seen.get(word.key) ?? 0)) labels[i] = BEGIN;
  }
}
