/**
 * Whose: of whom an office is that stands beside a name: of that name, of the one on its other side, or of somebody who is not
 * named.
 *
 * @module src/extract/persons/whose/whose
 */
import { COMMAS } from '../../../arabic/punctuation.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import type { NameSpan } from '../../names/span.js';
import { CLASS } from '../../names/tagger/classes.js';
import type { Looks } from '../../names/tagger/looks.js';
import type { Scan } from '../../scan.js';
import { officeOf } from '../office.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { isPlainSaying } from '../titles/title-signs.js';

/** What stands around the names of one part. */
export interface Around {
  readonly tokens: Tokens<Entry>;
  readonly scan: Scan;
  readonly spans: readonly NameSpan[];
  readonly nameAt: Int32Array;
  readonly looks: Looks;
  /** Titles by where they end, and by where they begin. */
  readonly endingAt: ReadonlyMap<number, TitlePhrase>;
  readonly startingAt: ReadonlyMap<number, TitlePhrase>;
}

export const keyAt = ({ tokens: { word } }: Around, i: number): string => word[i]?.key ?? '';

/** Whether two tokens stand in one sentence. */
export const areTogether = ({ tokens: { sentence, count } }: Around, a: number, b: number): boolean =>
  a >= 0 && b >= 0 && a < count && b < count && sentence[a] === sentence[b];

/** "السيد", "سمو", not "وسمو". */
export const isPlainRespect = ({ entry, conj, prep }: LexWord): boolean =>
  conj === '' && prep === '' && (entry?.honorific === true || entry?.title?.kind === 'honor');

/** Behind a name and a comma an office is of that name. */
export const isApposition = (around: Around, { from }: TitlePhrase): boolean =>
  around.tokens.word[from]!.conj === '' &&
  COMMAS.has(keyAt(around, from - 1)) &&
  around.nameAt[from - 2]! >= 0 &&
  areTogether(around, from - 2, from);

/** "قال فلان المتحدث باسم الرئيس فلان": right behind a name the office is his, and the president is the next, unless he is met. */
export function isOfSpeaker(around: Around, { from, lemma }: TitlePhrase): boolean {
  const { tokens, endingAt, nameAt, spans } = around;
  const { conj, prep } = tokens.word[from]!;
  const own = endingAt.get(from);
  const k = nameAt[(own?.from ?? from) - 1] ?? -1;
  if (prep !== '' || k < 0 || !areTogether(around, from - 1, from) || (conj !== '' && own === undefined)) return false;
  // "فلان رئيس الوزراء ممثل أمير الكويت الشيخ فلان": behind another office of his.
  if (own !== undefined && conj === '') return lemma === 'ممثل';
  const at = chainBefore(around, spans[k]!.from);
  return areTogether(around, at - 1, from) && isPlainSaying(tokens.word[at - 1]!.entry);
}

/** Where the titles and forms of address begin that stand before a name. */
function chainBefore(around: Around, name: number): number {
  let at = name;
  while (around.endingAt.has(at) && areTogether(around, at - 1, name)) at = around.endingAt.get(at)!.from;
  while (areTogether(around, at - 1, name) && isPlainRespect(around.tokens.word[at - 1]!)) at--;
  return at;
}

/** "وبينهم فلان موفد الرئيس فلان", "حضر اللقاء فلان موفد الرئيس فلان": nor is anybody met there behind whom it may be his. */
export function isOfComer(around: Around, { from }: TitlePhrase): boolean {
  const { word } = around.tokens;
  const k = around.nameAt[from - 1] ?? -1;
  if (k < 0 || word[from]!.conj !== '' || !areTogether(around, from - 1, from)) return false;
  const at = chainBefore(around, around.spans[k]!.from);
  if (areTogether(around, at - 1, at) && PRESENT.has(word[at - 1]!.stem)) return true;
  for (let i = at - 1; i >= at - COMING && areTogether(around, i, at); i--) {
    const verb = word[i]!.entry?.verb;
    if (verb !== undefined) return verb.object === '' && COMES.has(verb.lemma);
  }
  return false;
}
const PRESENT = new Set(['بينهم', 'ومنهم', 'منهم', 'يتقدمهم', 'بحضور']);
/** Verbs that have no other person behind their subject, and how far before him they stand. */
const COMES = new Set('وصل حضر زار غادر عاد شارك قال أضاف أكد'.split(' '));
const COMING = 4;

/** "مدير مكتب الرئيس روتو": by his surname alone a head of state is called. */
export function isOfHead({ tokens: { word } }: Around, { innerAt, to }: TitlePhrase, { from, words }: NameSpan): boolean {
  const inner = innerAt < 0 || innerAt !== to - 1 || from !== to ? undefined : word[innerAt]!;
  return words.length === 1 && inner?.def === true && inner.entry?.title?.lemma === 'رئيس' && inner.entry.title.number === 'singular';
}

/** Who is somebody's: "مستشار فلان". */
const SERVES = new Set('مستشار مستشاره مساعد نايب محامي محاميه مبعوث ممثل مدير وكيل سكرتير متحدث'.split(' '));

/** "قال فلان مستشار فلان", "فلان، المتحدث باسم حكومة فلان": the office is the first one's, for the second. */
export function isForNext(around: Around, phrase: TitlePhrase, next: NameSpan): boolean {
  const { from, to, states, suffix, number } = phrase;
  const { word } = around.tokens;
  if (next.from !== to || number !== 'singular' || suffix !== '' || states.length > 0) return false;
  if (isApposition(around, phrase)) return speaksForThem(around, phrase);
  if (!(around.nameAt[from - 1]! >= 0) || !areTogether(around, from - 1, to)) return false;
  return (to === from + 1 && SERVES.has(word[from]!.key)) || (word[from]!.conj === '' && speaksForThem(around, phrase));
}
/** "المتحدث باسم مليشيا": for those of whoever is named behind. */
const speaksForThem = ({ tokens: { word } }: Around, { from, to }: TitlePhrase): boolean =>
  to >= from + 3 && word[to - 2]!.key === 'باسم' && THEIRS.has(word[to - 1]!.stem) && !word[to - 1]!.def;
const THEIRS = new Set('حكومه اداره مكتب حمله عايله اسره جماعه حركه حزب قوات مليشيا ميليشيا مليشيات ميليشيات نظام تيار مقاتلي'.split(' '));

/** "المرشح لمنصب حاكم الولاية، فلان": what he would be. */
export function isStoodFor(around: Around, { from }: TitlePhrase): boolean {
  if (!/^ل?منصب$/.test(keyAt(around, from - 1)) || !areTogether(around, from - 1, from)) return false;
  for (let i = from - 2; i > from - 6 && areTogether(around, i, from); i--)
    if (around.tokens.word[i]!.entry?.title?.lemma === 'مرشح') return true;
  return false;
}

/** "التقى فلان وزير الخارجية القطري فلانا رئيس الوزراء الكندي": an office between two names is of the first where the other has his own. */
export function isOfNameBefore(around: Around, phrase: TitlePhrase, next: NameSpan): boolean {
  const { tokens, nameAt, spans, startingAt, endingAt } = around;
  const { from, to, states } = phrase;
  const k = nameAt[from - 1] ?? -1;
  const own = startingAt.get(next.to);
  if (k < 0 || own === undefined || !areTogether(around, from - 1, next.to)) return false;
  if (tokens.word[from]!.conj !== '' || tokens.word[next.to]!.conj !== '') return false;
  const held = endingAt.get(spans[k]!.from);
  // "استقبل اللواء فلان مدير المخابرات فلانا رئيس المكتب السياسي لحماس": nor is an office of a state of one who has another house.
  if (own.number === 'singular' && own.to > next.to + 1 && to > from + 1 && (held === undefined || held.kind === 'rank'))
    if (officeOf(phrase).official && !officeOf(own).official && (own.org !== null || own.body === 'private')) return true;
  if (own.number !== 'singular' || own.states.length === 0 || held !== undefined) return false;
  return states.length > 0 && !states.includes(own.states[0]!) && own.lemma !== 'نظير';
}

/** "قال مستشار الرئيس وعميد الكلية فلان": a verb of saying has one subject, of two offices. */
export function isOfOneSpeaker(around: Around, { from, gender, number }: TitlePhrase, span: NameSpan): boolean {
  const { word } = around.tokens;
  const first = around.endingAt.get(from);
  if (word[from]!.conj !== 'و' || first === undefined || number !== 'singular') return false;
  if (first.number !== 'singular' || first.gender !== gender || first.suffix !== '' || word[first.from]!.prep !== '') return false;
  // "انتقدوا الرئيس التشيلي السابق وزعيم الحزب فلانا": who was something is something else now.
  if (first.tenure === 'former' && first.states.length > 0) return true;
  return areTogether(around, first.from - 1, span.from) && isPlainSaying(word[first.from - 1]!.entry);
}

/** Verbs of meeting that nobody is the subject of without an object. */
export const TAKES_OBJECT: ReadonlySet<string> = new Set('استقبل التقى قابل ودع زار'.split(' '));
/** Words behind an office among which somebody else may be the object. */
const OBJECT = 25;

/** Whether an office that stands right behind a holder, whose own begins at `from`, is the object of the verb before him, which has no other. */
export function isReceived(around: Around, office: TitlePhrase, from: number, span: NameSpan): boolean {
  const { word } = around.tokens;
  const verb = word[from - 1]?.entry?.verb;
  if (!areTogether(around, from - 1, span.from) || verb === undefined || verb.object !== '' || !TAKES_OBJECT.has(verb.lemma)) return false;
  if (officeOf(office).official === false || word[office.from]!.raw.endsWith('ة')) return false;
  // "استقبل رئيس المجلس فلان نائب الرئيس وفدا": whom he receives follows.
  const next = areTogether(around, office.to, span.from) ? word[office.to]! : undefined;
  const over =
    next === undefined ||
    next.kind === Kind.Punct ||
    next.conj + next.prep !== '' ||
    next.entry?.particle !== undefined ||
    WHEN.has(next.key);
  // "التقى الوزير فلان نائب رئيس الوزراء مع", "ب": nor where a preposition has whom he meets.
  if (!over || next?.prep === 'ب' || next?.key === 'مع') return false;
  for (let i = office.to; areTogether(around, i, span.from) && i < office.to + OBJECT && !opensClause(word[i]!); i++)
    if (isSomebody(around, i) && !isGoverned(around, i)) return false;
  return true;
}
const WHEN = new Set('امس اليوم غدا مساء صباح ظهر عصر الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت هناك لاحقا'.split(' '));
/** Whether something else is told from here. */
const opensClause = ({ key, conj, entry }: LexWord): boolean => OPENS.has(key) || (conj !== '' && entry?.verb !== undefined);
const OPENS = new Set('فيما بينما حيث كما وذلك بعدما قبل عقب الذي التي ثم'.split(' '));

/** Whether a name, an office or respect stands there. */
const isSomebody = ({ nameAt, startingAt, looks, tokens: { word } }: Around, i: number): boolean =>
  nameAt[i]! >= 0 || startingAt.has(i) || looks.cls[i] === CLASS.honor || word[i]!.entry?.honorific === true;

/** By a conjunction or a preposition. */
const isGoverned = ({ tokens: { word } }: Around, i: number): boolean =>
  word[i]!.conj !== '' || word[i]!.prep !== '' || word[i - 1]!.entry?.particle === 'preposition';

/** Whether an office is of other states than these. */
export const isOfOthers = (states: readonly string[], own: ReadonlySet<string>): boolean =>
  states.length > 0 && !states.some((s) => own.has(s));
