/**
 * Journeys: whether a verb of travelling leads somewhere: "وصل إلى موسكو", "حل ضيفا على", "حط الرحال بالرباط".
 *
 * @module src/extract/meetings/words/journeys
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { isVerb } from '../../clauses.js';
import type { Scan } from '../../scan.js';

const REACH = 20;
/** Words between where somebody comes and who it is. */
const SUBJECT = 9;
/** Verbs whose goal stands behind a preposition: "العقوبات ستعود إذا لم تف طهران" leads nowhere. */
const WITH_TO = new Set(['عاد', 'توجه', 'سافر', 'اتجه', 'طار']);
const BEFORE_PLACE = new Set(['الي', 'مدينه', 'العاصمه', 'مطار', 'من']);
/** "وفد يقوده فلان": who leads those who travel. */
const LEADS = new Set(['قاد', 'ترأس', 'رأس', 'ضم', 'رافق']);
const TOWNS = new Set(['عاصمه', 'مدينه']);
/** Who comes together. */
const MISSIONS = wordSet('وفد بعثه');
export const GUEST = new Set(['ضيفا', 'ضيفه', 'ضيفين']);
const BAGGAGE = /^(?:الرحال|رحال(?:ه|ها|هم|هما)|رحال)$/;

/** A town, or a state by name, begins at a token; or "العاصمة الطاجيكية" ends there. */
function isPlace({ word }: Tokens<Entry>, scan: Scan, at: number): boolean {
  const named = scan.named[scan.at[at]!];
  if (named === undefined || named.from !== at) return false;
  const kind = named.state?.kind;
  return (
    named.city !== null ||
    kind === 'name' ||
    kind === 'capital' ||
    kind === 'nickname' ||
    (kind === 'adjective' && word[at - 1]?.stem === 'عاصمه')
  );
}

/** وصل إلى موسكو, غادر القاهرة: a journey needs a place close by. */
export function goesSomewhere(tokens: Tokens<Entry>, i: number, scan: Scan, nameAt: Int32Array): boolean {
  if (isFigurative(tokens, i)) return false;
  const bare = !WITH_TO.has(tokens.word[i]!.entry!.verb!.lemma);
  let passed = 0;
  for (let at = i + 1; at < tokens.count && passed < REACH && tokens.sentence[at] === tokens.sentence[i]; at++) {
    if (nameAt[at]! >= 0) continue;
    const { entry, prep, key } = tokens.word[at]!;
    // "وصل الأمير فلان نائب رئيس مجلس الوزراء وزير الدفاع والطيران، اليوم، إلى عمان": offices may be of any length.
    if (!entry?.title && !entry?.honorific) passed++;
    // "وصل الرئيس إلى البلاد"
    if (LANDS.has(key) && tokens.word[at - 1]!.key === TO) return true;
    if (isPlace(tokens, scan, at) && (prep === 'ل' || (bare && prep === '') || at <= i + 2 || BEFORE_PLACE.has(tokens.word[at - 1]!.key)))
      return true;
    // "يصل إلى البلاد غدا الوزير"
    if (key === 'البلاد' && tokens.word[i]!.entry!.verb!.lemma === 'وصل' && (at === i + 1 || tokens.word[at - 1]!.key === 'الي'))
      return true;
    if (key === '.') return false;
    if (entry?.verb && isVerb(tokens, at) && !(entry.verb.object !== '' && LEADS.has(entry.verb.lemma))) return false;
  }
  return false;
}

/** What papers call their own state. */
const LANDS = new Set(['البلاد', 'بلادنا', 'المملكه', 'السلطنه']);
const TO = 'الي';
const THERE = new Set(['اليه', 'اليها']);
const WHAT = /^[وبل]?ما$/;
const LEVELS = /^[وبل]?(?:ال)?(?:مستوي|مستويات|درجه|مرحله|حال|حاله|حد|افاق|مكانه|نتايج|تفاهمات)$/;

/** "ما وصلت إليه العلاقات منذ زيارته إلى مالطا", "المستوى الذي وصلت إليه": nobody goes there. */
function isFigurative({ word, sentence }: Tokens<Entry>, i: number): boolean {
  if (!THERE.has(word[i + 1]?.key ?? '') || i === 0 || sentence[i - 1] !== sentence[i]) return false;
  return WHAT.test(word[i - 1]!.key) || LEVELS.test(word[i - 2]?.key ?? '');
}

/** "حل الرئيس بالرباط", "حل ضيفا على": somebody comes; other things are solved. */
export function arrives(tokens: Tokens<Entry>, i: number, scan: Scan, nameAt: Int32Array): boolean {
  const next = tokens.word[i + 1];
  if (next === undefined || tokens.sentence[i + 1] !== tokens.sentence[i]) return false;
  // "يحل بالرباط يوم الاثنين رئيس الحكومة"
  // "الوزير فلان، سيحل بالرباط"
  if (next.prep === 'ب' && isPlace(tokens, scan, i + 1))
    return isSomebodyBehind(tokens, nameAt, i + 1) || isSomebodyBefore(tokens, nameAt, i);
  // "حل أمس وفد من البرلمان بالعاصمة"
  let who = i + 1;
  while (AFTER.has(tokens.word[who]?.key ?? '') && tokens.sentence[who] === tokens.sentence[i]) who++;
  const subject = who < tokens.count && tokens.sentence[who] === tokens.sentence[i] ? tokens.word[who]! : undefined;
  const comes = (at: number, { stem, entry }: LexWord): boolean =>
    nameAt[at]! >= 0 || entry?.title !== undefined || entry?.honorific === true || MISSIONS.has(stem);
  if (subject === undefined || !comes(who, subject))
    return who > i + 1 && subject?.prep === 'ب' && isPlace(tokens, scan, who) && isSomebodyBehind(tokens, nameAt, who);
  for (let at = i + 2; at < tokens.count && at < i + REACH && tokens.sentence[at] === tokens.sentence[i]; at++) {
    if (nameAt[at]! >= 0) continue;
    if (GUEST.has(tokens.word[at]!.key)) return true;
    // "حل الوزير اليوم بالعاصمة الغامبية"
    const city = tokens.word[at - 1]!;
    // "حل صباح اليوم بالمملكة"
    if (tokens.word[at]!.prep === 'ب' && scan.named[scan.at[at]!]?.state?.kind === 'nickname') return true;
    if (isPlace(tokens, scan, at) && (tokens.word[at]!.prep === 'ب' || (city.prep === 'ب' && TOWNS.has(city.stem)))) return true;
    const { verb } = tokens.word[at]!.entry ?? {};
    if (verb && isVerb(tokens, at) && !(verb.object !== '' && LEADS.has(verb.lemma))) return false;
  }
  return false;
}

function isSomebodyBehind({ word, sentence, count }: Tokens<Entry>, nameAt: Int32Array, from: number): boolean {
  for (let at = from + 1; at < Math.min(count, from + SUBJECT); at++) {
    if (sentence[at] !== sentence[from]) return false;
    if (nameAt[at]! >= 0 || ((word[at]!.entry?.title !== undefined || MISSIONS.has(word[at]!.stem)) && word[at]!.prep === '')) return true;
  }
  return false;
}

function isSomebodyBefore(tokens: Tokens<Entry>, nameAt: Int32Array, to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - SUBJECT) && tokens.sentence[at] === tokens.sentence[to]; at--) {
    if (nameAt[at]! >= 0) return true;
    if (isVerb(tokens, at) || tokens.word[at]!.entry?.particle) return false;
  }
  return false;
}

/** "حط الرئيس الرحال بالرباط", "حط رحاله في مسقط". */
export function isLandfall(tokens: Tokens<Entry>, i: number): boolean {
  for (let at = i + 1; at < tokens.count && at < i + REACH && tokens.sentence[at] === tokens.sentence[i]; at++)
    if (BAGGAGE.test(tokens.word[at]!.key)) return true;
  return false;
}

/** "بعث الرئيس وزير خارجيته فلانا إلى باماكو", not "أرسل رسالة إلى": somebody by name right before where he is sent. */
export function sendsSomebody(tokens: Tokens<Entry>, i: number, scan: Scan, nameAt: Int32Array): boolean {
  for (let at = i + 1; at < tokens.count && at < i + REACH && tokens.sentence[at] === tokens.sentence[i]; at++) {
    if (tokens.word[at]!.key === TO) return nameAt[at - 1]! >= 0 && at + 1 < tokens.count && isPlace(tokens, scan, at + 1);
    if (nameAt[at]! < 0 && (tokens.word[at]!.prep === 'ب' || isVerb(tokens, at))) return false;
  }
  return false;
}

/** Words between such a verb and إلى, names apart: who goes, and when. */
const GOER = 9;

/** "ذهب الوزير فلان أمس إلى طهران", not "جاء التصريح خلال زيارة إلى طهران": nothing but who goes, and when, before where it leads. */
export function goesTo(tokens: Tokens<Entry>, i: number, scan: Scan, nameAt: Int32Array): boolean {
  return straightTo(tokens, i, nameAt, (at) => tokens.word[at]!.key === TO && isPlace(tokens, scan, placeFrom(tokens, at + 1)));
}

/** "قصد الوزير فلان أمس نيروبي": the place without إلى; "لم يسم أحدا، وقصد الصين" is whom he meant. */
export function headsFor(tokens: Tokens<Entry>, i: number, scan: Scan, nameAt: Int32Array): boolean {
  return straightTo(tokens, i, nameAt, (at) => {
    const { prep, conj, entry } = tokens.word[at]!;
    if (prep + conj !== '' || entry?.title || isOfOffice(tokens, at)) return false;
    const place = placeFrom(tokens, at);
    return isPlace(tokens, scan, place) && !(at === i + 1 && scan.named[scan.at[place]!]!.state?.kind === 'name');
  });
}

/** "وزير خارجية كينيا": a state behind an office is no place. */
const isOfOffice = ({ word }: Tokens<Entry>, at: number): boolean =>
  word[at]!.entry?.states !== undefined &&
  (word[at - 1]!.entry?.title !== undefined ||
    word[at - 1]!.entry?.body !== undefined ||
    word[at]!.entry!.states![0]!.inflection !== undefined);

/** "العاصمة الكينية", "مدينة مومباسا" */
const placeFrom = ({ word }: Tokens<Entry>, at: number): number => (TOWNS.has(word[at]?.stem ?? '') ? at + 1 : at);

const AFTER = new Set(['امس', 'اليوم', 'غدا', 'بعد', 'قبل', 'يوم', 'مساء', 'صباح', 'ظهر', 'ليل', 'فجر', 'ايضا']);

function straightTo(tokens: Tokens<Entry>, i: number, nameAt: Int32Array, leads: (at: number) => boolean): boolean {
  const { word, sentence, count } = tokens;
  for (let at = i + 1, far = 0; at < count && far < GOER && sentence[at] === sentence[i]; at++) {
    if (leads(at)) return true;
    if (nameAt[at]! >= 0) continue;
    const { entry, prep, key, conj } = word[at]!;
    if (AFTER.has(key)) continue;
    if (entry?.event || entry?.particle || prep !== '' || conj !== '' || isVerb(tokens, at)) return false;
    // "قصد الغزو": somebody stands right behind it.
    if (at === i + 1 && !entry?.title && !entry?.honorific && !entry?.states && !entry?.body) return false;
    if (!entry?.title && !entry?.honorific) far++;
  }
  return false;
}
