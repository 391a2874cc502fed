/**
 * Nouns: given names that are everyday words where they stand: "حسن نوايانا", "العرض مفيد لي", "بيني وبينه".
 *
 * @module src/extract/names/nouns
 */
import { seek } from '../../arabic/seek.js';
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import { commonness } from '../../lexicon/commonness.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import { LEADS } from './ends/trim.js';
import { QUALITIES } from './qualities.js';
import { CLASS } from './tagger/classes.js';
import type { Looks } from './tagger/looks.js';
import { BEGIN, INSIDE, OUT } from './tagger/tagger.js';

/** "علاقات حسن الجوار": good neighbours are nobody. */
const GOODNESS = new Set(
  'الجوار الضيافه الوفاده التنظيم الاستقبال النيه النوايا الظن السلوك السيره التعامل الخلق الاداره الاداء التصرف الحظ'.split(' '),
);
/** For whom something is good: behind "مفيد", "مؤيد". */
const FOR = new Set('لي لنا له لها لهم لهما لك لكم'.split(' '));
const OWNED = /^(.{3,})(?:نا|ها|هم|هما|كم)$/;

const AWARDS = /^[وف]?(?:س?[يت])?(?:منح|قلد|سلم|تسلم|نال|استحق|اهد)(?:ت|ا|ي)?(?:ه|ها)?$/;
const AWARDED_WITHIN = 8;

/** Whether somebody gives or gets it in the words before. */
function isAwarded({ word, sentence }: Tokens<Entry>, at: number): boolean {
  for (let i = at - 1; i >= at - AWARDED_WITHIN && sentence[i] === sentence[at]; i--) if (AWARDS.test(word[i]!.key)) return true;
  return false;
}

/** Takes what is no name off the labels, "وبني حسن", too: a tribe. */
export function dropNouns(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks): void {
  const { word, count, sentence } = tokens;
  for (let i = seek(labels, BEGIN, 0); i < count; i = seek(labels, BEGIN, i + 1)) {
    // "دولة الملالي", "عين وليا للعهد", "ووقع الضيف والوزير", "كي لا يؤيد"
    if (NEVER.has(word[i]!.key) || (word[i]!.key === 'كي' && labels[i + 1] !== INSIDE)) labels[i] = OUT;
    // "الهندي والهادي", "المحيط الهادي": an ocean.
    if (word[i]!.key.endsWith('الهادي') && i > 0 && OCEANS.test(word[i - 1]!.key)) {
      labels[i] = OUT;
      if (labels[i + 1] === INSIDE) labels[i + 1] = BEGIN;
      continue;
    }
    // "بارك الله فيه": a wish.
    if (BLESSES.has(word[i]!.key) && word[i + 1]?.key === 'الله') {
      labels.fill(OUT, i, i + 2);
      continue;
    }
    // "اللواء أركان حرب عصمت مراد": of the general staff.
    if (word[i]!.key === 'اركان' && word[i + 1]?.key === 'حرب') {
      labels.fill(OUT, i, i + 2);
      if (labels[i + 2] === INSIDE) labels[i + 2] = BEGIN;
      continue;
    }
    // "رئيس أركان قوة حفظ السلام": nor is a staff anybody.
    if (word[i]!.key === 'اركان' && i > 0 && looks.first[i] === 0 && STAFFED.has(word[i - 1]!.stem)) {
      labels[i] = OUT;
      if (labels[i + 1] === INSIDE) labels[i + 1] = BEGIN;
      continue;
    }
    // "السلف الصالح"
    if (word[i]!.key === 'الصالح' && labels[i + 1] !== INSIDE && i > 0 && word[i - 1]!.stem.startsWith('سلف')) labels[i] = OUT;
    // "شكره لسموه على حسن الوفادة"
    if (word[i]!.raw === 'على' && word[i + 1]?.key === 'حسن' && GOODNESS.has(word[i + 2]?.key ?? '')) {
      labels.fill(OUT, i, i + 3);
      continue;
    }
    // "قلده وسام زايد", "منحه «وسام خليفة»": an order, called after somebody.
    if (word[i]!.key === 'وسام' && labels[i + 1] === INSIDE && isAwarded(tokens, i)) {
      for (let k = i + 1; labels[k] === INSIDE; k++) labels[k] = OUT;
      labels[i] = OUT;
      continue;
    }
    // "يا سيد كيري"
    if (word[i]!.key === 'سيد' && i > 0 && word[i - 1]!.key === 'يا' && labels[i + 1] === INSIDE) {
      labels[i] = OUT;
      labels[i + 1] = BEGIN;
      continue;
    }
    // "أوباما بأول زيارة": no Powell has a hamza.
    if (FIRST.test(word[i]!.raw)) labels[i] = OUT;
    // "بإشراف": behind it one begins.
    if (LEADS.has(word[i]!.key) && labels[i + 1] !== INSIDE) labels[i] = OUT;
    if (isAide(tokens, looks, i)) labels[i] = labels[i + 1] = OUT;
    if (i + 1 >= count || sentence[i + 1] !== sentence[i] || (i > 0 && looks.first[i] === 0 && looks.cls[i - 1] === CLASS.honor)) continue;
    const { key, stem } = word[i]!;
    if (isNoun(tokens, i)) {
      for (let k = i + 1; labels[k] === INSIDE; k++) labels[k] = OUT;
      labels[i] = OUT;
      continue;
    }
    // "محافظ حوطة بني تميم مساعد بن خالد"
    if (i > 0 && looks.first[i] === 0 && TRIBES.has(word[i - 1]!.stem) && labels[i - 1] === OUT) {
      labels[i] = OUT;
      if (labels[i + 1] === INSIDE) labels[i + 1] = BEGIN;
      continue;
    }
    // "أعضاء أسرة آل نهيان": a house, and nobody of it.
    if (i > 0 && looks.first[i] === 0 && word[i]!.raw === 'آل' && HOUSES.has(word[i - 1]!.key)) {
      labels[i] = OUT;
      for (let k = i + 1; labels[k] === INSIDE; k++) labels[k] = OUT;
      continue;
    }
    const next = word[i + 1]!;
    const alone = labels[i + 1] !== INSIDE;
    // "لفتة كريمة", "حياة سعيدة": an adjective of the noun before.
    if (alone && ADJECTIVES.has(key) && i > 0 && looks.first[i] === 0 && isPlainNoun(word[i - 1]!)) labels[i] = OUT;
    // "لم يصدر تعقيب فوري"
    if (alone && key === 'فوري' && i > 0 && looks.first[i] === 0 && isNounBefore(word[i - 1]!)) labels[i] = OUT;
    // "وأشرف الرئيسان على", "شهد العاهلان": a verb before two, or more, who do it.
    if (DEEDS.has(stem) && isSeveral(next, looks, i + 1)) labels[i] = labels[i + 1] = OUT;
    if (alone && (isBracketed(tokens, labels, i) || isVerbal(tokens, looks, i) || isOffice(word[i]!, next, looks, i))) labels[i] = OUT;
    else if (alone ? isBetween(word[i]!, next) || (key.startsWith('م') && FOR.has(next.key) && looks.listed[i] === 1) : false)
      labels[i] = OUT;
    else if (key.endsWith('حسن') && (GOODNESS.has(next.key) || GOODNESS.has(`ال${nounOf(next)}`))) {
      labels[i] = OUT;
      for (let k = i + 1; labels[k] === INSIDE; k++) labels[k] = OUT;
    } else if (
      labels[i + 2] !== INSIDE &&
      QUALITIES.has(stem) &&
      (isOwned(next, looks, i + 1) || (next.stem !== stem && isFeature(next, looks, i + 1)))
    )
      labels[i] = labels[i + 1] = OUT;
    else if (labels[i + 2] !== INSIDE && TRIBES.has(stem) && looks.given[i + 1] === 1) labels[i] = labels[i + 1] = OUT;
    else if (stem === 'كريمه' && !alone && isBride(tokens, looks, i)) {
      labels[i] = OUT;
      labels[i + 1] = BEGIN;
    }
  }
}

/** Who heads a staff. */
const STAFFED = new Set(['رييس', 'رئيس', 'رؤساء', 'روساء', 'قائد', 'قايد', 'هييه', 'هيئه', 'ضابط']);
const NEVER = new Set(['الملالي', 'وليا', 'الضيف', 'الضيفه']);
const PLEASED = new Set(
  'الناس الجمهور الجماهير الزباين العملاء العميل المستفيدين المستفيد المواطنين الطلاب الزوار الزاير المستهلكين المستهلك'.split(' '),
);
const DEGREES = new Set('قياس مدي مستوي نسبه درجه نيل كسب تحقيق معدل عدم محل نال ينال تنال حاز يحوز'.split(' '));
const FRIENDLY = new Set('الشخصي المقرب الحميم الوفي القديم المخلص الدايم الشقيق'.split(' '));
/** ثقة of ثقته, دعم of دعمه. */
const nounOfHis = (key: string): string => (key.endsWith('ته') ? `${key.slice(0, -2)}ه` : key.slice(0, -1));
const GOD = new Set('الحكيم الرحيم الجبار القدير العليم الغفار'.split(' '));
const ADJECTIVES = new Set('كريمه سعيده جميله عزيزه وفيه لطيفه نبيله امينه'.split(' '));
const PLACES = new Set(['الي', 'في', 'زار', 'زياره', 'تجول', 'دخل']);

const BLESSES = new Set(['بارك', 'وبارك', 'فبارك']);
const OCEANS = /الهندي$|محيط(?:ين)?$/;

const FIRST = /^[بلك]أول[ىي]?$/;

/** An indefinite noun with its ة that nobody is called by. */
const isPlainNoun = ({ def, raw, entry }: LexWord): boolean =>
  !def && raw.endsWith('ة') && entry?.given !== true && entry?.title === undefined;

const isNounBefore = ({ def, entry, kind }: LexWord): boolean =>
  kind === Kind.Word && !def && entry?.given !== true && entry?.title === undefined && entry?.particle === undefined;

/** Given names that are verbs, too. */
const DEEDS = new Set(['اشرف', 'اكرم', 'اسعد', 'شهد']);
const PAIR = new Set(['الجانبان', 'الطرفان', 'البلدان', 'العاهلان']);
const isSeveral = ({ key, def }: LexWord, looks: Looks, i: number): boolean =>
  PAIR.has(key) || (def && looks.cls[i] === CLASS['title-plural'] && /[وا]ن$/.test(key));

/** "معالي مساعد أمين مجلس الوزراء": an office in two words that are given names, too. */
const isAide = ({ word }: Tokens<Entry>, looks: Looks, i: number): boolean =>
  word[i]!.stem === 'مساعد' &&
  word[i + 1]?.key === 'امين' &&
  (word[i + 2]?.key === 'عام' || word[i + 2]?.entry?.body !== undefined) &&
  looks.first[i + 2] === 0;

/** Words that begin a name elsewhere: "نيل رضا الزوار", "ساد جو من التشاؤم", "زار بيت العلوي". */
function isNoun({ word, sentence }: Tokens<Entry>, i: number): boolean {
  const next = word[i + 1]!;
  const before = i > 0 && sentence[i - 1] === sentence[i] ? word[i - 1]! : undefined;
  const { key, conj } = word[i]!;
  const own = conj === '' ? key : key.slice(1);
  switch (own) {
    case 'رضا':
    case 'لرضا':
    case 'برضا':
      return next.def && (PLEASED.has(next.key) || (before !== undefined && DEGREES.has(before.stem)));
    case 'الصديق':
    case 'والصديق':
      // "والصديق الشخصي للرئيس"
      return FRIENDLY.has(next.key);
    case 'كامل':
      // "كامل ثقته"
      return /[^ا]ه$/.test(next.raw) && commonness(next.key) + commonness(nounOfHis(next.key)) > 0;
    case 'العزيز':
      // "بقدرة العزيز الحكيم": God.
      return GOD.has(next.key);
    case 'ساد':
      return next.key === 'جو';
    case 'بيت':
      return next.key === 'القصيد' || (next.def && next.prep === '' && before !== undefined && PLACES.has(before.stem));
    default:
      return false;
  }
}

/** "الرئيس (فلاديمير) بوتين": a given name that an editor put in. */
const isBracketed = ({ word }: Tokens<Entry>, labels: Uint8Array, i: number): boolean =>
  word[i - 1]?.key === '(' && word[i + 1]!.key === ')' && labels[i + 2] === BEGIN && word[i + 2]!.conj === '';

/** Before whose sons they are. */
const TRIBES = new Set(['بني', 'بنو']);
const HOUSES = new Set('اسره اسرت عايله قبيله بيت حكم عهد ابناء افراد دوله'.split(' '));

const PERFECT = new Set(['قد', 'لقد', 'وقد', 'فقد', 'ولقد', 'لن', 'ولن', 'فلن', 'لم', 'ولم', 'فلم']);
/** "لقد جئت", "لن تألو": behind قد stands a verb, and so it does behind لن and لم. */
const isVerbal = ({ word }: Tokens<Entry>, looks: Looks, i: number): boolean =>
  i > 0 && looks.first[i] === 0 && PERFECT.has(word[i - 1]!.key);

/** "تصريحات البابا", "الأمينة العامة لمجلس": an office that somebody may be called by, alone. */
const isOffice = ({ def, entry }: LexWord, next: LexWord, looks: Looks, i: number): boolean =>
  def && entry?.title !== undefined && (looks.given[i] === 0 || next.key.startsWith('العام'));

/** "بيني وبينه" */
const isBetween = ({ key }: LexWord, next: LexWord): boolean => key === 'بيني' && next.key.startsWith('وبين');

/** "نور السيارة": an everyday noun with its article and ة. */
const isFeature = ({ def, entry, raw }: LexWord, looks: Looks, i: number): boolean =>
  def && entry?.given !== true && raw.endsWith('ة') && looks.common[i]! > 0 && looks.listed[i] !== 1;

const WEDDING = /زواج|زفاف|قران/;
/** "احتفل بزواجه من كريمة فيصل مفلح": whose daughter the bride is. */
function isBride({ word }: Tokens<Entry>, looks: Looks, i: number): boolean {
  if (i < 1 || looks.first[i] === 1 || looks.given[i + 1] !== 1 || (word[i - 1]!.stem !== 'من' && word[i - 1]!.stem !== 'علي'))
    return false;
  for (let k = i - 2; k >= 0 && k > i - 6; k--) if (WEDDING.test(word[k]!.key)) return true;
  return false;
}

/** "نوايانا", "أحكامها": a noun with a pronoun. */
function isOwned(next: LexWord, looks: Looks, i: number): boolean {
  const { kind, entry, def, raw } = next;
  if (kind !== Kind.Word || entry?.given || def || looks.listed[i] === 1 || raw.endsWith('ة')) return false;
  const noun = nounOf(next);
  return noun !== '' && (commonness(noun) > 0 || commonness(`ال${noun}`) > 0);
}

/** A noun without its pronoun: نية of نيتنا, or nothing. */
function nounOf({ key }: LexWord): string {
  const noun = OWNED.exec(key)?.[1] ?? '';
  return noun.endsWith('ت') ? `${noun.slice(0, -1)}ه` : noun;
}
