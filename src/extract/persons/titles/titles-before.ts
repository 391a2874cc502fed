/**
 * Titles before a name: honorifics, and a chain of offices: "وزير الخارجية الروسي سيرغي لافروف", "قال مستشار الرئيس وعميد الكلية فلان".
 *
 * @module src/extract/persons/titles/titles-before
 */
import { CLOSING_QUOTES, COMMAS, OPENING_QUOTES } from '../../../arabic/punctuation.js';
import { wordSet } from '../../../arabic/word-set.js';
import { isCourtesy } from '../../actors/courtesy.js';
import type { NameSpan } from '../../names/span.js';
import { CLASS } from '../../names/tagger/classes.js';
import { officeOf } from '../office.js';
import { isHost } from '../whose/host.js';
import {
  type Around,
  areTogether,
  isApposition,
  isForNext,
  isOfComer,
  isOfHead,
  isOfNameBefore,
  isOfOneSpeaker,
  isOfOthers,
  isOfSpeaker,
  isStoodFor,
  keyAt,
} from '../whose/whose.js';
import { fittingStates } from './forms.js';
import type { TitlePhrase } from './title-phrase.js';
import { isShort } from './title-signs.js';
import { PARTIES } from './title-words.js';
import { phraseAt } from './titles.js';

/** The titles of a name, as far as they are read. */
export interface Chain {
  readonly titles: TitlePhrase[];
  /** Where what stands before the name begins. */
  at: number;
  /** An honorific or any title stands before the name. */
  introduced: boolean;
  /** Before that stands somebody else. */
  coordinated: boolean;
}

/** What stands before a name. */
export function titlesBefore(around: Around, span: NameSpan): Chain {
  const { endingAt, tokens } = around;
  const chain: Chain = { titles: [], at: span.from, introduced: false, coordinated: false };
  skipRespect(around, span, chain);
  // بجون: what carries a clitic has no title before it.
  while (endingAt.has(chain.at) && span.clitic === '' && !chain.coordinated) {
    const phrase = titleAt(around, span, chain);
    if (phrase === null) break;
    chain.titles.unshift(phrase);
    chain.introduced = true;
    chain.at = phrase.from;
    const { conj, prep } = tokens.word[phrase.from]!;
    // "الصحافيين المرافقين لوزير الدفاع": before و and ل stands somebody else.
    // "الرئيس الفلبيني نائبته فلانة": the pronoun is for him.
    if (isOfOneSpeaker(around, phrase, span)) continue;
    if (conj !== '' || prep !== '' || phrase.number !== 'singular' || phrase.suffix !== '') break;
    skipRespect(around, span, chain);
  }
  return chain;
}

/** Steps over forms of address and marks before a name, or before a title of his. */
function skipRespect(around: Around, span: NameSpan, chain: Chain): void {
  const { tokens } = around;
  while (!chain.coordinated && areTogether(around, chain.at - 1, span.from)) {
    const { at } = chain;
    const word = tokens.word[at - 1]!;
    // "بوزارة الصحة د. حسين": a shortened form of address.
    if (isShort(tokens, at - 2)) {
      chain.introduced = true;
      chain.at -= 2;
    } else if (word.key === ')' && !around.endingAt.has(at - 1)) {
      const open = otherNameAt(around, span, at);
      if (open < 0) return;
      chain.at = open;
    } else if (CLOSING_QUOTES.has(word.key) && !around.endingAt.has(at - 1) && quotedAt(around, span, at) >= 0) {
      chain.at = quotedAt(around, span, at);
    } else if (isHisParty(around, at)) chain.at--;
    // "استقبل سعادته سعادة السفير فلان": with a pronoun it is somebody else.
    else if (isCourtesy(word)) chain.coordinated = true;
    else if (isRespect(around, at)) {
      chain.introduced = true;
      if (opensAnother(around, span, chain)) chain.coordinated = true;
      chain.at--;
    } else if (isMark(around, span, at)) chain.at--;
    else return;
  }
}

/** Words in brackets. */
const BRACKETS = 6;

/** "المتحدث باسم وزارة الدفاع الأميركية (البنتاغون) جون كيربي": where the brackets open with what else the office is called; −1 for none. */
function otherNameAt(around: Around, span: NameSpan, at: number): number {
  let open = at - 2;
  while (open >= at - 1 - BRACKETS && areTogether(around, open, span.from) && keyAt(around, open) !== '(') open--;
  return keyAt(around, open) === '(' && around.endingAt.has(open) ? open : -1;
}

/** 'المتحدث باسم الهيئة الوطنية لمكافحة الفساد "نزاهة" فلان': where quotation marks open with what a house is called, too; −1 for none. */
function quotedAt(around: Around, span: NameSpan, at: number): number {
  let open = at - 2;
  while (open >= at - BRACKETS && areTogether(around, open, span.from) && !OPENING_QUOTES.has(keyAt(around, open))) open--;
  const title = OPENING_QUOTES.has(keyAt(around, open)) && open < at - 2 ? around.endingAt.get(open) : undefined;
  return title !== undefined && title.body === 'state' && title.number === 'singular' ? open : -1;
}

/** "رئيس مجلس النواب، الجمهوري جون بينر" */
const isHisParty = (around: Around, at: number): boolean =>
  PARTIES.has(keyAt(around, at - 1)) && (around.endingAt.has(at - 1) || (COMMAS.has(keyAt(around, at - 2)) && around.endingAt.has(at - 2)));

const isRespect = ({ looks, tokens: { word }, endingAt }: Around, at: number): boolean =>
  (looks.cls[at - 1] === CLASS.honor || word[at - 1]!.entry?.honorific === true) && !endingAt.has(at);

/** Forms of address that open a name with its offices. */
const EXCELLENCIES = new Set(['سعاده', 'معالي', 'فخامه', 'دوله', 'سمو']);

/** Whether what stands before the respect at `at - 1` is somebody else's. */
function opensAnother(around: Around, span: NameSpan, { at, titles }: Chain): boolean {
  const { key, conj, prep } = around.tokens.word[at - 1]!;
  // "فلان المستشار بالديوان، وصاحب السمو الأمير فلان": before و stands somebody else's title.
  // "استقبال الرئيس المصري لصاحب السمو الأمير فلان": nor is whom he receives he.
  if (conj !== '' || (prep === 'ل' && titles.length === 0)) return true;
  // "التقى وكيل الوزارة سعادة فلان سفير باراغواي": so does what stands before his excellency, whose office follows.
  const behind = COMMAS.has(keyAt(around, at - 2)) ? at - 2 : at - 1;
  if (!EXCELLENCIES.has(key)) return false;
  if (around.endingAt.has(behind) && around.startingAt.get(span.to)?.number === 'singular') return true;
  // "الوفد المرافق لسمو ولي العهد معالي وزير الدولة فلان": so does the office of whoever is addressed himself.
  return titles.length > 0 && isAddressed(around, span, around.endingAt.get(at - 1));
}

/** "لسمو ولي العهد": an office with a form of address before it. */
function isAddressed(around: Around, span: NameSpan, phrase: TitlePhrase | undefined): boolean {
  if (phrase === undefined || !areTogether(around, phrase.from - 1, span.from)) return false;
  return around.tokens.word[phrase.from - 1]!.entry?.honorific === true || around.looks.cls[phrase.from - 1] === CLASS.honor;
}

const MARKS = wordSet('، , - – " « » “ ” ( : ) /');

/** A mark behind a title or a form of address. */
function isMark(around: Around, span: NameSpan, at: number): boolean {
  const key = keyAt(around, at - 1);
  if (!MARKS.has(key)) return false;
  if (around.endingAt.has(at - 1)) return true;
  if (around.looks.cls[at - 2] === CLASS.honor && areTogether(around, at - 2, span.from)) return true;
  return key === '/' && around.tokens.word[at - 2]?.entry?.honorific === true;
}

/** The title that ends where what stands before a name begins, if it is of that name; of "مساعدي الرئيس فلان" the inner one. */
function titleAt(around: Around, span: NameSpan, { at, titles }: Chain): TitlePhrase | null {
  const whole = around.endingAt.get(at)!;
  if (isOfNameBefore(around, whole, span)) return null;
  const phrase = isInner(around, span, whole, at) ? (phraseAt(around.tokens, around.scan, around.nameAt, whole.innerAt) ?? whole) : whole;
  // ضرب شرطي إسرائيلي طارق العلي: what stands in apposition to a name is definite.
  const last = phrase.stateMentions.at(-1);
  if (last?.to === phrase.to && last.state?.form.inflection?.definite === false) return null;
  // "أمام نواب محافظون حسن": nor are people of no one state his title, but "وزراء الخارجية فلان، والدفاع فلان", "رؤساء الجمهورية فلان والحكومة فلان".
  const leads = phrase.lemma === 'وزير' || (phrase.lemma === 'رئيس' && phrase.body === 'state');
  const isWhole = phrase.definite || (leads && around.tokens.word[phrase.to - 1]!.def);
  if (phrase.number === 'plural' && !isWhole && phrase.states.length === 0) return null;
  if (isForNext(around, phrase, span) || isStoodFor(around, phrase)) return null;
  // "في استقبال خادم الحرمين في طنجة، رئيس الحكومة المغربية فلان": nor does who speaks for one state hold another's office.
  const mine = titles.flatMap((t) => officeOf(t).states);
  if (mine.length > 0 && isOfOthers(officeOf(phrase).states, new Set(mine))) return null;
  // "بحضور ولي العهد وزير العدل في جمهورية بنين فلان": nor one that his state has not.
  const fitting = mine.length > 0 ? fittingStates(phrase, around.tokens) : undefined;
  if (fitting !== undefined && !mine.some((code) => fitting.has(code))) return null;
  // "مسؤولي إدارة الرئيس فلان", "متهمة بمساعدة نظام الرئيس": nor are others whose president he is.
  const isOfMany = phrase.number !== 'singular' || (phrase.kind === 'private' && !phrase.definite);
  if (titles.length > 0 && isOfMany) return null;
  // "استقبل رئيس الجمهورية سفير أستراليا فلانا": nor is who receives him he.
  return titles.length > 0 && isHost(around.tokens, phrase, titles[0]!) ? null : phrase;
}

const BEFORE_LIST = wordSet('، , :');

/** "أقرب مساعدي الرئيس فلان", "رايس، مستشارة الرئيس الأميركي فلان": the name is the president's. */
function isInner(around: Around, span: NameSpan, phrase: TitlePhrase, at: number): boolean {
  if (phrase.innerAt < 0) return false;
  const others = (phrase.number !== 'singular' || phrase.lemma === 'فريق') && !phrase.definite;
  // "من مستشاري الملك، فلان وفلان": behind a comma they are the advisers.
  if (others) return !(at < span.from && BEFORE_LIST.has(keyAt(around, at)));
  return isApposition(around, phrase) || isOfComer(around, phrase) || isOfSpeaker(around, phrase) || isOfHead(around, phrase, span);
}

/** "من الجانب الروسي وفلان": the state of an adjective right before a name; before و it is another's. */
export function nisbaBefore(around: Around, { from, clitic }: NameSpan): string | null {
  const { scan, tokens } = around;
  const k = clitic === '' && !around.endingAt.has(from) ? (scan.at[from - 1] ?? -1) : -1;
  if (k < 0) return null;
  const { state, from: at } = scan.named[k]!;
  return state?.kind === 'adjective' && tokens.word[at]!.def && areTogether(around, from - 1, from) ? state.code : null;
}
