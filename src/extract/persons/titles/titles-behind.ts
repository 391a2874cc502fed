/**
 * Titles behind a name: "سيرغي لافروف وزير الخارجية الروسي", "فلان، وهو نائب في البرلمان", "فلان الذي عين رئيسا للوزراء".
 *
 * @module src/extract/persons/titles/titles-behind
 */
import { CLOSING_QUOTES, COMMAS, OPENING_QUOTES } from '../../../arabic/punctuation.js';
import { wordSet } from '../../../arabic/word-set.js';
import type { NameSpan } from '../../names/span.js';
import { CLASS } from '../../names/tagger/classes.js';
import { officeOf } from '../office.js';
import {
  type Around,
  areTogether,
  isForNext,
  isOfComer,
  isOfHead,
  isOfNameBefore,
  isOfSpeaker,
  isPlainRespect,
  isReceived,
  keyAt,
} from '../whose/whose.js';
import type { TitlePhrase } from './title-phrase.js';
import { SENT } from './title-words.js';
import type { Chain } from './titles-before.js';

/** How far what stands behind a name is read. */
interface Reach {
  next: number;
  /** Behind a comma, or a relative. */
  comma: boolean;
}

/** Adds the titles behind a name to those before it. */
export function titlesBehind(around: Around, span: NameSpan, { titles, at }: Chain): void {
  const { tokens, startingAt } = around;
  const reach = opening(around, span);
  // "جيف ديفيس أحد المتحدثين باسم الوزارة": one of several.
  const one = isOne(keyAt(around, reach.next)) && areTogether(around, reach.next, span.from) && isOneOf(startingAt.get(reach.next + 1));
  if (one) reach.next++;
  const first = reach.next;
  while (startingAt.has(reach.next) && areTogether(around, reach.next, span.from)) {
    const phrase = startingAt.get(reach.next)!;
    const { comma } = reach;
    const conj = tokens.word[phrase.from]!.conj !== '';
    if (!isRankOfOne(phrase, comma, one && titles.length === 0) || tokens.word[phrase.from]!.prep !== '') break;
    // "فلان، عضو المكتب السياسي ووزير الخارجية": what he is besides, with no comma between.
    const besides = phrase.lemma === 'وزير' && phrase.from > first && !COMMAS.has(keyAt(around, phrase.from - 1));
    if (conj && (isAnothers(phrase, titles, comma && !besides, span.to) || isOfNext(around, span, phrase, titles))) break;
    const follower = followerOf(around, span, phrase, titles, !comma && !conj);
    if (follower !== undefined) {
      // "رايس، مستشارة الرئيس الأميركي فلان": the office is hers.
      // "الجنرال فلان، المبعوث الخاص لرئيس كينيا فلان": also where he has but a rank, or "حضر فلان موفد الرئيس فلان".
      const bare = titles.every((t) => officeOf(t).states.length === 0);
      const hers =
        (!conj && bare && (comma || isOfComer(around, phrase))) || isOfSpeaker(around, phrase) || isOfHead(around, phrase, follower);
      // التقى الوزير فلان وزير الخارجية الألماني هايكو ماس: right before another name it is the other's.
      if (phrase.innerAt >= 0 && hers) titles.push(phrase);
      break;
    }
    if (!comma && isMet(phrase, titles)) break;
    // "استقبل رئيس المجلس فلان وزير الخارجية في بيروت": nor is whom he receives.
    // "التقى الكاظمي أمير قطر": nor whom somebody meets who has been told of before.
    if (!comma && !conj && (titles.length > 0 || isKnown(around, span)) && isReceived(around, phrase, at, span)) break;
    // "فلان وممثل الاتحاد الأوروبي": behind و is somebody else, where he has no title.
    if (conj && titles.length === 0) break;
    titles.push(phrase);
    reach.next = phrase.to;
    if (areTogether(around, phrase.to, span.from) && COMMAS.has(keyAt(around, phrase.to)) && startingAt.has(phrase.to + 1)) {
      reach.comma = true;
      reach.next++;
    }
  }
}

/** Whether a longer name before ends like this one. */
function isKnown({ spans }: Around, { from, words }: NameSpan): boolean {
  for (const s of spans) {
    if (s.from >= from) return false;
    if (s.words.length > words.length && s.words.at(-1) === words.at(-1)) return true;
  }
  return false;
}

const MARKS = wordSet('، , - – (');

/** What may stand between a name and a title of his. */
function opening(around: Around, span: NameSpan): Reach {
  const { startingAt } = around;
  const isHere = (i: number): boolean => areTogether(around, i, span.from);
  const key = (i: number): string => keyAt(around, i);
  let next = span.to;
  let comma = false;
  // "أندريه كارسون" النائب عن ولاية إنديانا
  // "زيارة (توني بلير) رئيس وزراء بريطانيا"
  const isQuoted = CLOSING_QUOTES.has(key(next)) && OPENING_QUOTES.has(key(span.from - 1));
  if (isHere(next) && (isQuoted || (key(next) === ')' && key(span.from - 1) === '('))) next++;
  // "كريس كريستي (52 عاما): حاكم نيوجيرسي"
  if (key(next) === '(' && AGE.has(key(next + 2)) && key(next + 3) === ')' && isHere(next + 3)) {
    comma = true;
    next += key(next + 4) === ':' ? 5 : 4;
  }
  // "فلان «حاكم دبي»"
  const quoted = OPENING_QUOTES.has(key(next)) ? startingAt.get(next + 1) : undefined;
  if (isHere(next) && (MARKS.has(key(next)) || (quoted !== undefined && isWhole(quoted) && CLOSING_QUOTES.has(key(quoted.to))))) {
    comma = true;
    next++;
  }
  // "فلان، وهو نائب في البرلمان"
  if ((key(next) === 'وهو' || key(next) === 'وهي') && isHere(next) && startingAt.has(next + 1)) {
    comma = true;
    next++;
  }
  // "فلان، آخر رئيس وزراء في لبنان"
  if (isHere(next) && NTH.has(key(next)) && startingAt.get(next + 1)?.definite === false) next++;
  // "قدم فلان أوراق اعتماده سفيرا لبلاده"
  if (key(next) === 'اوراق' && /^اعتماده?ا?$/.test(key(next + 1)) && startingAt.has(next + 2) && isHere(next)) next += 2;
  const held = isHere(next) ? heldAt(around, span, next) : -1;
  return held < 0 ? { next, comma } : { next: held, comma: true };
}

/** "حاكم دبي", no "والي ولاية الخير" of those who call themselves a state. */
const isWhole = ({ lemma, states, places }: TitlePhrase): boolean => lemma !== 'والي' && states.length + places.length > 0;
const AGE = new Set(['عاما', 'عام', 'سنه', 'اعوام', 'سنوات']);
const NTH = new Set(['اول', 'اخر', 'ثاني', 'ثالث']);

/** Verbs and nouns of holding an office, between a relative and the office. */
const HELD = new Set('عين عينت انتخب انتخبت كان كانت اصبح اصبحت شغل شغلت يشغل تشغل تولي تولت يتولي تتولي'.split(' '));
const POSTS = new Set(['منصب', 'مهام', 'منصبي']);

/** "فلان الذي عين رئيسا للوزراء", "فلانة، التي كانت وزيرة للصحة": where the office begins behind a relative; −1 for none. */
function heldAt(around: Around, span: NameSpan, relative: number): number {
  const who = keyAt(around, relative);
  if (who !== 'الذي' && who !== 'التي') return -1;
  let verb = relative + 1;
  if (HELD.has(keyAt(around, verb)) && POSTS.has(keyAt(around, verb + 1))) verb++;
  const holds = HELD.has(keyAt(around, verb)) || POSTS.has(keyAt(around, verb));
  return holds && areTogether(around, verb + 1, span.from) && around.startingAt.has(verb + 1) ? verb + 1 : -1;
}

const isOne = (key: string): boolean => key === 'احد' || key === 'احدي';

/** Of whom a state has several, with their state: "المتحدثين باسم البنتاغون". */
const SEVERAL = new Set(['متحدث', 'ناطق', 'مستشار', 'مسؤول', 'مسئول', 'مساعد', 'مفاوض', 'نائب', 'عضو']);
const isOneOf = (phrase: TitlePhrase | undefined): boolean =>
  phrase !== undefined && phrase.number !== 'singular' && SEVERAL.has(phrase.lemma) && (phrase.states.length > 0 || phrase.innerAt >= 0);

/** Whether one person may be called so; `among`: as one of several. */
function isRankOfOne({ number, kind, lemma, from, to }: TitlePhrase, comma: boolean, among: boolean): boolean {
  if ((number !== 'singular' && kind !== 'rank' && !among) || lemma === 'نظير') return false;
  // "يتوج فلان الفريق الفائز": a team, no rank of his.
  return !(lemma === 'فريق' && kind === 'rank' && !comma && to > from + 1);
}

/** Whether a title behind و is of somebody else. */
function isAnothers({ lemma, states, from }: TitlePhrase, titles: readonly TitlePhrase[], comma: boolean, nameTo: number): boolean {
  // "سامح شكري، ووزير الدفاع"
  if (comma) return true;
  if (states.length === 0) return false;
  // "الرئيس روتو ووزير الدفاع الغاني"
  if (from === nameTo) return true;
  // "صافح فلان المستشار القانوني للرئيس وسفير نيبال": nor is whoever is sent by a state what he is besides.
  if (titles.length > 0 && SENT.has(lemma) && officeOf(titles[0]!).official) return true;
  // "عقد فلان وزير الدفاع ووزير الدفاع الأميركي اجتماعا": nor is a second of his kind.
  return titles.some((t) => t.lemma === lemma);
}

/** "الوزير فلان ووزير النقل الدكتور علان": a title behind و, right behind a name or of the kind of another title, and more titles up to the name behind it. */
function isOfNext(around: Around, span: NameSpan, { from, to, lemma }: TitlePhrase, titles: readonly TitlePhrase[]): boolean {
  if (from !== span.to && !titles.some((t) => t.lemma === lemma)) return false;
  const { tokens, nameAt, spans, startingAt, looks } = around;
  let at = to;
  while (areTogether(around, at, span.from) && nameAt[at]! < 0) {
    const { conj, prep } = tokens.word[at]!;
    const more = startingAt.get(at);
    // "فلان ووزير النقل نظيره فلانا": whom they meet.
    if (conj + prep !== '' || (more !== undefined && (more.number !== 'singular' || more.suffix !== ''))) return false;
    if (more === undefined && !isPlainRespect(tokens.word[at]!) && looks.cls[at] !== CLASS.honor) return false;
    at = more?.to ?? at + 1;
  }
  return nameAt[at]! >= 0 && areTogether(around, at, span.from) && spans[nameAt[at]!]!.clitic === '';
}

/** The name behind a title that introduces it. */
function followerOf(
  around: Around,
  span: NameSpan,
  phrase: TitlePhrase,
  titles: readonly TitlePhrase[],
  isBare: boolean,
): NameSpan | undefined {
  const { tokens, nameAt, spans } = around;
  // "التقى الوزير فلان وزير زراعة السويد السيد فلانا": where he has his own, respect may stand between.
  let whose = phrase.to;
  if (isBare && phrase.states.length > 0 && titles.length > 0)
    while (areTogether(around, whose, span.from) && nameAt[whose]! < 0 && isPlainRespect(tokens.word[whose]!)) whose++;
  const follower = nameAt[whose]! >= 0 && areTogether(around, whose, span.from) ? spans[nameAt[whose]!]! : undefined;
  if (follower?.clitic !== '') return undefined;
  return isOfNameBefore(around, phrase, follower) || isForNext(around, phrase, follower) ? undefined : follower;
}

/** Who sits at home, and whom a state has abroad. */
const RULERS = new Set(['وزير', 'رئيس', 'ملك', 'محافظ', 'أمير']);
const ENVOYS = new Set(['سفير', 'قنصل', 'قائم']);
const STANDS_FOR = new Set(['مبعوث', 'منسق', 'ممثل', 'مقرر', 'وسيط']);

/** Whether a title right behind a holder is of whom he meets. */
function isMet(phrase: TitlePhrase, titles: readonly TitlePhrase[]): boolean {
  // أبلغ وزير الدفاع الأمريكي فلان رئيس الوزراء العراقي: who speaks for one state is told of no other's office.
  const mine = titles.flatMap((t) => officeOf(t).states)[0];
  if (mine !== undefined && phrase.states.length > 0 && !phrase.states.includes(mine)) return true;
  // "استدعى وزير الخارجية فلان السفير الياباني": nor is a minister anybody's ambassador.
  const envoy = ENVOYS.has(phrase.lemma) && phrase.states.length > 0 && phrase.tenure === null;
  if (envoy && titles.some((t) => RULERS.has(t.lemma) && officeOf(t).official)) return true;
  // "التقى المبعوث الأممي فلان وزير الخارجية": nor is who is of no state told of a state's.
  return titles.some((t) => t.body === 'private' && STANDS_FOR.has(t.lemma)) && officeOf(phrase).official === true;
}
