/**
 * Verb triggers: the verbs that may name a meeting: التقى, استقبل, زار, وصل إلى, بحث مع; only where what each needs
 * stands with it: a place, somebody to talk with, a telephone.
 *
 * @module src/extract/meetings/words/verb-triggers
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry, VerbSense } from '../../../lexicon/entry.js';
import { bareOf, isPurpose, isVerb } from '../../clauses.js';
import { MEDIA } from '../../persons/titles/title-words.js';
import type { Scan } from '../../scan.js';
import { isSealed, SEALS } from '../real/sealed.js';
import { convenes, sitsWith, talksWith } from './convenes.js';
import { arrives, goesSomewhere, goesTo, headsFor, isLandfall, sendsSomebody } from './journeys.js';
import { MEETING_VERBS } from './sides.js';
import type { Trigger, TriggerClass } from './trigger.js';
import { NOUNS, VERBS } from './trigger-words.js';

/** Words ahead to what a verb needs. */
const REACH = 16;

/** The trigger at a verb, the one of that number. */
export function verbAt(tokens: Tokens<Entry>, i: number, scan: Scan, nameAt: Int32Array, index: number): Trigger | null {
  const verb = tokens.word[i]!.entry?.verb;
  const row = verb && VERBS[verb.lemma];
  if (!row || (verb.object !== '' && tokens.word[i]!.raw.endsWith('ة'))) return null;
  const [cls, plain] = row;
  // "لم نلتق الوزير", but "نلتقي اليوم بكم".
  if (verb.first && verb.tense === 'present' && !NOT.has(tokens.word[i - 1]?.key ?? '')) return null;
  if (!isVerb(tokens, i) && !(MEETING_VERBS.has(cls) && !SEALS.has(verb.lemma) && isPurpose(tokens.word[i]!))) return null;
  const phoned = PHONED.has(cls) && isByPhone(tokens, i);
  if (TALKS.has(verb.lemma) && !phoned && (verb.lemma === KEEPS_TOUCH || !talksWith(tokens, i, nameAt))) return null;
  if (TELLS.has(verb.lemma) && (!phoned || tellsPress(tokens, i, scan))) return null;
  if (ONLY_WHERE[verb.lemma]?.(tokens, i, scan, nameAt) === false) return null;
  const kind = phoned ? 'call' : plain;
  // حضره, حضرها: who was there; without a pronoun the noun behind it is the trigger.
  if (cls === 'attendV' && verb.object === '') return null;
  if (cls === 'discussV' && (!discussesWith(tokens, i, verb, nameAt) || isInCall(tokens, i))) return null;
  if (cls === 'travelV' && ONLY_WHERE[verb.lemma] === undefined && !goesSomewhere(tokens, i, scan, nameAt)) return null;
  if (SEALS.has(verb.lemma) && !isSealed(tokens, i, nameAt)) return null;
  // "يقابل ذلك ضعف": one thing goes with another.
  if (verb.lemma === 'قابل' && tokens.word[i + 1]?.key === 'ذلك') return null;
  // قابل للتحقق "liable to", استدعى الأمر "the matter called for".
  if (verb.lemma === SUMMONS && isNoSummons(tokens, i)) return null;
  if (verb.lemma === 'قابل' && (tokens.word[i + 1]?.prep === 'ل' || tokens.word[i - 1]?.key === 'غير')) return null;
  if (verb.lemma === 'اتصل' && (prepositionAfter(tokens, i, nameAt) !== 'ب' || isMatter(tokens, i))) return null;
  return {
    index,
    cls,
    kind,
    lemma: isMoving(tokens, i) ? MOVED.lemma : TELLS.has(verb.lemma) ? CALLS : verb.lemma,
    from: i,
    to: i + 1,
    head: i,
    verb: isTaking(tokens, i, verb) ? { ...verb, lemma: 'تسلم', tense: 'past' } : isMoving(tokens, i) ? MOVED : verb,
    number: verb.number,
    definite: false,
    suffix: verb.object,
  };
}

const SUMMONS = 'استدعى';
const CAUSE = new Set(['مما', 'ما', 'وما']);
const MATTER = 'امر';

/** "مما استدعى تدخل الشرطة", "الأمر الذي استدعى": it made something necessary. */
function isNoSummons({ word, sentence }: Tokens<Entry>, i: number): boolean {
  const at = (k: number) => (sentence[k] === sentence[i] ? word[k] : undefined);
  return CAUSE.has(at(i - 1)?.key ?? '') || (/^ال[تذ]ي$/.test(at(i - 1)?.key ?? '') && at(i - 2)?.stem === MATTER);
}

const NOT = wordSet('لم ولم فلم لن ولن فلن');

/** Verbs that mostly tell something else, and where they tell of a meeting. */
const ONLY_WHERE: Readonly<Record<string, (tokens: Tokens<Entry>, i: number, scan: Scan, nameAt: Int32Array) => boolean>> = {
  حل: arrives,
  حط: isLandfall,
  بعث: sendsSomebody,
  أرسل: sendsSomebody,
  التأم: convenes,
  جلس: sitsWith,
  ذهب: goesTo,
  تنقل: goesTo,
  نقل: (tokens, i, scan, nameAt) => isMoving(tokens, i) && goesTo(tokens, i, scan, nameAt),
  قصد: headsFor,
};

/** Verbs of talking: only by telephone, or with somebody right behind, they name a meeting of their own. */
const KEEPS_TOUCH = 'تواصل';
/** Only by telephone: "هنأ الرئيس هاتفيا نظيره". */
const TELLS = new Set(['هنأ', 'عزى', 'أبلغ', 'شكر', 'طمأن']);
const CALLS = 'هاتف';
const TALKS = new Set(['تحدث', 'تكلم', KEEPS_TOUCH]);
const PHONED = new Set<TriggerClass>(['phoneV', 'meetV', 'discussV']);
const VIA = new Set(['هاتفيا', 'تليفونيا', 'تلفونيا']);
const TELEPHONE = new Set(['الهاتف', 'بالهاتف', 'التليفون']);

/** Before the noun of a call in which something is discussed. */
const DURING = new Set(['في', 'خلال', 'اثناء', 'عبر']);
const CALL_REACH = 34;

/** "بحث الوزير مع نظيره، في اتصال هاتفي، التطورات": the call is where they discuss it. */
function isInCall(tokens: Tokens<Entry>, i: number): boolean {
  const { word, sentence, count } = tokens;
  for (let at = i + 1; at < count && at < i + CALL_REACH && sentence[at] === sentence[i]; at++) {
    const event = word[at]!.entry?.event;
    if (event !== undefined && NOUNS[event.lemma]?.[0] === 'call' && event.number === 'singular')
      return word[at]!.prep !== 'ل' && DURING.has(word[at - 1]!.stem);
    if (word[at]!.entry?.verb && isVerb(tokens, at)) return false;
  }
  return false;
}

/** "تحدث الرئيس هاتفيا مع نظيره", "تحدثا عبر الهاتف". */
function isByPhone(tokens: Tokens<Entry>, i: number): boolean {
  for (let at = i + 1; at < tokens.count && at < i + REACH && tokens.sentence[at] === tokens.sentence[i]; at++) {
    const { key, entry } = tokens.word[at]!;
    if (VIA.has(key) || TELEPHONE.has(key)) return true;
    if (entry?.event || (entry?.verb && isVerb(tokens, at))) return false;
  }
  return false;
}

const PRESS = /^(?:صحفي|صحافي|مراسل|اعلامي)(?:ه|ين|ون|ا)?$/;

/** "أبلغ الوزير رويترز هاتفيا أن نظيره رفض": what the press is told is no call of those of whom it is told. */
function tellsPress({ word, sentence, count }: Tokens<Entry>, i: number, scan: Scan): boolean {
  for (let at = i + 1; at < count && at < i + REACH && sentence[at] === sentence[i] && !VIA.has(word[at]!.key); at++)
    if (PRESS.test(word[at]!.stem) || MEDIA.has(word[at]!.stem) || scan.named[scan.at[at]!]?.org?.organization.kind === 'media')
      return true;
  return false;
}

/** Words of an office before the name of its holder. */
const OFFICE = 8;

/** A name stands behind the office that begins at a token, before any mark or verb. */
function leadsToName(tokens: Tokens<Entry>, i: number, nameAt: Int32Array): boolean {
  for (let at = i + 1; at < tokens.count && at < i + OFFICE && tokens.word[at]!.kind === Kind.Word; at++) {
    if (nameAt[at]! >= 0) return true;
    if (isVerb(tokens, at)) return false;
  }
  return false;
}

/** Words between such a verb and with whom, names and marks apart: "بحث الوزير فلان، اليوم في الرياض، مع نظيره". */
const DISCUSS_REACH = 20;

/** بحث مع, بحثا, بحث الجانبان, بحث الوزير والسفير: discussing is meeting only with somebody. */
function discussesWith(tokens: Tokens<Entry>, i: number, verb: VerbSense, nameAt: Int32Array): boolean {
  // "ما تداولته المواقع"
  if (verb.lemma === 'تداول' && /(?:ه|ها)$/.test(tokens.word[i]!.key)) return false;
  // "تداولوا الصورة"
  if (verb.number !== 'singular' && verb.lemma === 'تداول') return false;
  if (verb.number !== 'singular') return !['عن', 'في'].includes(tokens.word[i + 1]?.key ?? '');
  const { word, sentence, count } = tokens;
  let named = false;
  // "ناقش الرئيس استقالة الوزير فلان والوزير فلان": behind the topic all belongs to it.
  let topic = false;
  for (let at = i + 1, far = 0; at < count && far < DISCUSS_REACH && sentence[at] === sentence[i]; at++) {
    const { key, entry, def, stem, kind, conj } = word[at]!;
    // "ناقش الرئيس فلان والمستشار فلان", "ناقش فلان رئيس الدولة والمستشار فلان"
    named ||= nameAt[at - 1]! >= 0;
    if (!topic && nameAt[at - 1]! >= 0 && nameAt[at]! >= 0 && nameAt[at] !== nameAt[at - 1]) return true;
    topic ||= nameAt[at - 1]! >= 0 && nameAt[at]! < 0 && isOfSomebody(tokens, at);
    if (named && !topic && conj === 'و' && (entry?.title || entry?.honorific) && leadsToName(tokens, at, nameAt)) return true;
    if (entry?.particle === 'preposition') named = false;
    if (nameAt[at]! >= 0 || kind === Kind.Punct) continue;
    far++;
    if (key === 'مع' || key === 'ومع' || key === 'معه' || key === 'معها') return true;
    // "بحث وزيرا الخارجية التركي والإيراني", "بحث وزيرا خارجية مصر فلان وكينيا فلان"
    if (at === i + 1 && entry?.title && stem.endsWith('ا') && (word[at + 1]?.def || word[at + 1]?.entry?.body)) return true;
    // "بحث الوزير فلان ونظيره فلان", "بحث الرئيس والسفيرة"
    if (!topic && conj === 'و' && entry?.title && verb.object === '' && nameAt[word[at - 1]!.kind === Kind.Punct ? at - 2 : at - 1]! >= 0)
      return true;
    if (def && (stem.endsWith('ان') || stem.endsWith('ين')) && at <= i + 2 && stem.length >= 5) return true;
    if (entry?.verb && at > i + 1 && isVerb(tokens, at)) return false;
  }
  return false;
}

/** "استقالة الوزير": a noun and whose it is. */
function isOfSomebody({ word }: Tokens<Entry>, at: number): boolean {
  const { kind, def, conj, prep, entry } = word[at]!;
  if (kind !== Kind.Word || def || conj !== '' || prep !== '' || entry?.title || entry?.honorific || entry?.particle) return false;
  return word[at + 1]?.entry?.title !== undefined;
}

/** تسلم "he took" is written like "she hands". */
const isTaking = ({ word }: Tokens<Entry>, i: number, { lemma, tense }: VerbSense): boolean =>
  lemma === 'سلم' && tense === 'present' && /^[وف]?ت/.test(word[i]!.key);

/** تنقل "he moved" is written like "she carries". */
const MOVES = /^[وف]?تنقل$/;
const isMoving = ({ word }: Tokens<Entry>, i: number): boolean => MOVES.test(word[i]!.key);
const MOVED: VerbSense = {
  classes: new Set(['travel']),
  lemma: 'تنقل',
  tense: 'past',
  number: 'singular',
  gender: 'masculine',
  object: '',
  first: false,
};

const ABOUT = wordSet('ما فيما مما بما عما');
/** "فيما يتصل بالاتفاق", "قضايا تتصل بالأمن": what has to do with something. */
function isMatter({ word, sentence }: Tokens<Entry>, i: number): boolean {
  const next = word[i + 1];
  if (next === undefined || word[i]!.entry!.verb!.tense !== 'present') return false;
  if (i > 0 && sentence[i - 1] === sentence[i] && ABOUT.has(bareOf(word[i - 1]!))) return true;
  const { prep, entry } = next;
  return prep === 'ب' && (entry === null || entry.event !== undefined || entry.document !== undefined);
}

const HIM = new Set(['به', 'بها', 'بهما', 'بهم']);

/** The preposition on one of the next words, before another verb. */
function prepositionAfter(tokens: Tokens<Entry>, i: number, nameAt: Int32Array): string {
  for (let at = i + 1; at < tokens.count && at < i + REACH && tokens.sentence[at] === tokens.sentence[i]; at++) {
    const { prep, entry, key } = tokens.word[at]!;
    // "اتصل الرئيس بباشينيان": no word that the lexicon knows.
    if (nameAt[at]! >= 0) {
      if (nameAt[at] !== nameAt[at - 1] && key.startsWith('ب')) return 'ب';
      continue;
    }
    if (prep !== '') return prep;
    // "اتصل به الوزير"
    if (HIM.has(key)) return key[0]!;
    if (entry?.verb && isVerb(tokens, at)) return '';
  }
  return '';
}
