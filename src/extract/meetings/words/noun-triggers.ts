/**
 * Noun triggers: the nouns that may name a meeting, with what belongs to their phrase: لقاء, جولة مفاوضات, مؤتمر صحفي;
 * without those that look alike: an interview, contacts, a social role.
 *
 * @module src/extract/meetings/words/noun-triggers
 */
import { OPENING_QUOTES } from '../../../arabic/punctuation.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry, EventSense } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { isVerb } from '../../clauses.js';
import { DISCUSSES } from '../near-verbs.js';
import { COMMITTEE, isOfJoint, jointTo } from './committees.js';
import { BANQUET, isBanquetFor, isRetreat } from './retreats.js';
import { OCCASIONS } from './sides.js';
import type { Trigger } from './trigger.js';
import { NOUNS } from './trigger-words.js';

const JOINT = /^(?:ال)?مشترك(?:ه|ا)?$/;
const PRESS = new Set(['صحفي', 'صحافي', 'صحفيا', 'صحافيا', 'صحافيه', 'صحفيه', 'الصحفي', 'الصحافي', 'اعلامي']);
const PHONE = new Set(['هاتفي', 'هاتفيا', 'الهاتفي', 'هاتفيه', 'الهاتفيه', 'تليفوني', 'تلفوني', 'هاتفيين']);

/** The trigger that begins at a noun; `earlier` are those before it. */
export function nounAt(tokens: Tokens<Entry>, i: number, earlier: readonly Trigger[]): Trigger | null {
  const word = tokens.word[i]!;
  const event = word.entry?.event;
  const row = event && NOUNS[event.lemma];
  if (!row || isOtherWord(word, event)) return null;
  if (row[0] === 'conference' && isOfSummit(tokens, i, earlier.at(-1))) return null;
  if (event.lemma === 'مقابلة' && !isAudience(tokens, i, earlier)) return null;
  if (event.lemma === 'خلوة' && !isRetreat(tokens, i)) return null;
  if (event.lemma === BANQUET && !isBanquetFor(tokens, i)) return null;
  // "اجتماعات الدورة العشرين للجنة": of that session.
  const session = row[0] === 'meet' && event.suffix === '' ? sessionBehind(tokens, i, earlier) : null;
  if (session !== null) return { ...session, from: i };
  const noun: Noun = { cls: row[0], kind: row[1], lemma: event.lemma, head: i, to: i + 1 };
  const next = tokens.word[i + 1];
  const together = next !== undefined && tokens.sentence[i + 1] === tokens.sentence[i];
  readCommittee(noun, tokens, i);
  if (together) readWhole(noun, tokens, i);
  if (noun.lemma === 'دورة' && event.suffix !== '' && isSessionOfGathering(tokens, i, earlier)) return null;
  readGathering(noun, tokens, i);
  readSitting(noun, tokens, together ? next.key : '', i, earlier);
  // "الجولة الثانية في القاهرة": of talks, by its number; a tour has none.
  if (noun.cls === 'tour' && event.suffix === '' && ((together && ROUND.test(next.key)) || isHeld(tokens, i))) noun.kind = 'talks';
  if (noun.cls === 'tour' && event.suffix === '' && together && isNewRound(tokens, i)) [noun.cls, noun.kind] = ['negotiate', 'talks'];
  const behind = noun.to;
  if (isSitting(noun, tokens, i) && isPartOfGathering(tokens, behind)) return null;
  if (tokens.sentence[behind] === tokens.sentence[i]) readMeans(noun, tokens);
  const { cls, kind, lemma, to, head } = noun;
  if ((cls === 'meet' || cls === 'dialogue' || cls === 'call') && isInterview(tokens, to, i)) return null;
  if (cls === 'call' && isNoCall(noun, tokens, i, behind)) return null;
  const definite = word.def || (head !== i && tokens.word[head]!.def);
  // "اجتماعات اللجنة" are one occasion.
  const number = cls === 'meet' && together && next.stem === COMMITTEE && next.def ? 'singular' : event.number;
  return { index: earlier.length, cls, kind, lemma, from: i, to, head, verb: null, number, definite, suffix: event.suffix };
}

/** Adjectives between a summit and whose it is. */
const TURN = 2;

/** "القمة السادسة لمنتدى الغاز": whose summit it is, and no gathering of its own. */
function isOfSummit({ word, sentence }: Tokens<Entry>, i: number, summit: Trigger | undefined): boolean {
  if (word[i]!.prep !== 'ل' || summit?.cls !== 'summit' || !summit.definite || sentence[summit.from] !== sentence[i]) return false;
  if (i - summit.to > TURN) return false;
  for (let k = summit.to; k < i; k++) if (!word[k]!.def) return false;
  return true;
}

/** What a noun names, and how far its phrase goes, while it is read. */
interface Noun {
  cls: Trigger['cls'];
  kind: Trigger['kind'];
  lemma: string;
  head: number;
  to: number;
}

/** Written like a noun of meeting, and another word. */
function isOtherWord({ key, raw, prep }: LexWord, { lemma, suffix }: EventSense): boolean {
  // اجتماعي "social" is written like a dual that news does not use.
  if (key.endsWith('ي') && suffix === '' && !lemma.endsWith('ى')) return true;
  // الاجتماعية "social" looks like اجتماعيه once folded.
  if (raw.endsWith('ة') && suffix !== '') return true;
  // بدوره "in his turn" is no دورة, not even before محادثات.
  return lemma === 'دورة' && suffix === '' && prep === 'ب' && raw.endsWith('ه');
}

function readCommittee(noun: Noun, tokens: Tokens<Entry>, i: number): void {
  // "الدورة السابعة للجنة المشتركة"
  if (noun.cls === 'session' && isOfJoint(tokens, i)) [noun.cls, noun.kind] = ['meet', 'talks'];
  if (noun.cls === 'session' && isOfCommittee(tokens, i)) noun.kind = 'talks';
}

/** جولة مفاوضات, جلسة محادثات, اجتماع قمة; also with an adjective between: جولة جديدة من المحادثات. */
function readWhole(noun: Noun, tokens: Tokens<Entry>, i: number): void {
  const { cls } = noun;
  if (cls !== 'session' && cls !== 'tour' && cls !== 'meet') return;
  for (let at = i + 1; at <= i + 3 && at < tokens.count && tokens.sentence[at] === tokens.sentence[i]; at++) {
    const w = tokens.word[at]!;
    const part = w.entry?.event && NOUNS[w.entry.event.lemma];
    const whole = part && (cls === 'meet' ? part[0] === 'summit' && at === i + 1 : OCCASIONS.has(part[0]));
    // "دوره الاجتماعي" is a social role.
    if (whole && (!w.key.endsWith('ي') || w.entry!.event!.lemma.endsWith('ى')) && (w.prep === '' || w.prep === 'ل') && w.conj === '') {
      [noun.cls, noun.kind] = part;
      noun.lemma = w.entry!.event!.lemma;
      noun.head = at;
      noun.to = at + 1;
      return;
    }
    if (w.entry?.particle !== undefined && w.key !== 'من') return;
    if (w.entry?.verb && w.entry.verb.tense !== 'past') return;
  }
}

/** "الدورة العادية العاشرة لقمة المنظمة", "مؤتمر القمة العربي", "قمة مؤتمر الاتحاد": the summit; "الدورة الخامسة لمنتدى": the forum. */
function readGathering(noun: Noun, tokens: Tokens<Entry>, i: number): void {
  const gathering = noun.lemma === 'دورة' ? gatheringBehind(tokens, i) : isSummitConference(tokens, i) ? i : -1;
  if (gathering < 0) return;
  const isSummit = isSummitConference(tokens, gathering);
  noun.lemma = isSummit ? 'قمة' : tokens.word[gathering]!.entry!.event!.lemma;
  [noun.cls, noun.kind] = NOUNS[noun.lemma]!;
  noun.head = gathering;
  noun.to = isSummit ? gathering + 2 : gathering + 1;
}

/** A session that is a meeting; others are of a house. @param next the word behind its noun in its sentence */
function readSitting(noun: Noun, tokens: Tokens<Entry>, next: string, i: number, earlier: readonly Trigger[]): void {
  if (noun.lemma !== 'جلسة' || noun.cls !== 'session') return;
  // "جلسة عمل مع نظيره", "عقد جلسة مغلقة مع نظيره", "جلسة مباحثات … حضر الجلسة"
  if (next !== 'عمل' && !isWithSomebody(tokens, noun.to) && !isOfTalks(tokens, i, earlier)) return;
  [noun.cls, noun.kind] = ['meet', 'talks'];
  if (next === 'عمل') noun.to = i + 2;
}

/** "عقدا جلسة مباحثات … حضر الجلسة من الجانب الكيني": the session of talks that the text told last. */
function isOfTalks({ word }: Tokens<Entry>, i: number, earlier: readonly Trigger[]): boolean {
  if (i === 0 || !word[i]!.def || word[i - 1]!.entry?.verb?.lemma !== 'حضر') return false;
  const told = earlier.findLast(({ from }) => word[from]!.entry?.event?.lemma === 'جلسة');
  return told?.kind === 'talks' && told.cls !== 'session';
}

/** By what means people talk, as the word behind tells: to the press, on the phone. */
function readMeans(noun: Noun, { word }: Tokens<Entry>): void {
  const { cls, to } = noun;
  const key = word[to]?.key ?? '';
  // "لقاء صحفي مشترك": both speak to the press.
  if (PRESS.has(key) && (cls === 'conference' || (cls === 'meet' && JOINT.test(word[to + 1]?.key ?? '')))) {
    noun.cls = 'press';
    noun.kind = 'press_conference';
    noun.to++;
  } else if ((cls === 'call' || cls === 'negotiate') && PHONE.has(key)) {
    noun.cls = 'call';
    noun.kind = 'call';
    noun.to++;
  }
}

/** Whether a noun of calls names none; `next` is the token behind it. */
function isNoCall({ lemma, to }: Noun, tokens: Tokens<Entry>, i: number, next: number): boolean {
  const { def, entry } = tokens.word[i]!;
  // "عبر الاتصال المرئي": a way of meeting, no call.
  if (tokens.word[next]?.stem === 'مريي') return def || VIA.has(tokens.word[i - 1]?.stem ?? '');
  if (isField(tokens, i)) return true;
  // اتصالات "contacts", على اتصال "in touch".
  return to === i + 1 && lemma.endsWith('صال') && (!def || entry!.event!.number !== 'singular') && !isMade(tokens, i);
}

/** "عبر اتصال مرئي" */
const VIA = wordSet('عبر بواسطه تقنيه خلال');

const MINISTRIES = new Set(['وزاره', 'لجنه', 'امانه', 'هيئه', 'هييه']);
/** Words between a ministry and its last field. */
const FIELDS = 5;

/** "وزير الاتصال", "وزارة الإعلام والاتصال", "اللجنة الشعبية العامة للاتصال": the field of an office, no call. */
function isField({ word, sentence }: Tokens<Entry>, i: number): boolean {
  const { def, conj, prep } = word[i]!;
  if (!def) return false;
  for (let at = i - 1; at >= Math.max(0, i - FIELDS) && sentence[at] === sentence[i]; at--) {
    const { entry, stem, def: known } = word[at]!;
    const holds = MINISTRIES.has(stem) || (entry?.title !== undefined && !known);
    if (holds) return at === i - 1 || conj === 'و' || prep === 'ل';
    if (!known) return false;
  }
  return false;
}

/** The session of which a noun of meeting tells, right behind it. */
function sessionBehind(tokens: Tokens<Entry>, i: number, earlier: readonly Trigger[]): Trigger | null {
  const next = tokens.word[i + 1];
  if (next === undefined || tokens.sentence[i + 1] !== tokens.sentence[i] || next.conj + next.prep !== '') return null;
  return next.entry?.event?.lemma === 'دورة' && next.entry.event.suffix === '' ? nounAt(tokens, i + 1, earlier) : null;
}

/** Words between a gathering and "في دورتها". */
const ITS_SESSION = 10;

/** "القمة الأفريقية في دورتها العاشرة": the session of a gathering is the gathering. */
function isSessionOfGathering({ word, sentence }: Tokens<Entry>, i: number, earlier: readonly Trigger[]): boolean {
  const told = earlier.at(-1);
  if (told === undefined || told.verb !== null || sentence[told.from] !== sentence[i] || i - told.to > ITS_SESSION) return false;
  return (
    (told.kind === 'summit' || told.kind === 'conference' || told.cls === 'meet') && (word[i]!.prep === 'ب' || word[i - 1]?.key === 'في')
  );
}

/** Words of a number and adjectives between a session and what it is of. */
const OF_SESSION = 6;

/** Where the summit or forum stands that a session is of; −1 for none. */
function gatheringBehind({ word, sentence, count }: Tokens<Entry>, i: number): number {
  for (let at = i + 1; at < count && at <= i + OF_SESSION && sentence[at] === sentence[i]; at++) {
    const { entry, prep, def, conj, kind, key } = word[at]!;
    if ((entry?.event?.kind === 'summit' || entry?.event?.kind === 'conference') && conj === '' && entry.event.lemma !== 'دورة')
      return prep === 'ل' || (prep === '' && at === i + 1) ? at : -1;
    if (kind !== Kind.Number && !def && !/^وال/.test(key) && key !== 'ال') return -1;
  }
  return -1;
}

/** "مؤتمر قمة", "مؤتمر القمة العربي", "قمة مؤتمر الاتحاد" */
function isSummitConference({ word, sentence }: Tokens<Entry>, i: number): boolean {
  const [one, two] = [word[i]!.entry?.event?.lemma, word[i + 1]];
  if (two === undefined || sentence[i + 1] !== sentence[i] || two.conj + two.prep !== '') return false;
  const other = two.entry?.event;
  return (
    other?.suffix === '' &&
    ((one === 'مؤتمر' && other.lemma === 'قمة') || (one === 'قمة' && (other.lemma === 'مؤتمر' || other.lemma === 'منتدى')))
  );
}

/** Words between a verb of holding and what is held: "ستعقد في جنيف جولة جديدة". */
const HELD = 4;

/** "ستعقد جولة جديدة بين الوفدين", "استضافت هلسنكي الجولة": a tour is made, a round is held. */
function isHeld(tokens: Tokens<Entry>, i: number): boolean {
  for (let at = i - 1; at >= i - HELD && at >= 0 && tokens.sentence[at] === tokens.sentence[i]; at--)
    if (isVerb(tokens, at)) return HOLDS.has(tokens.word[at]!.entry!.verb!.lemma);
  return false;
}
const HOLDS = new Set(['عقد', 'انعقد', 'استضاف', 'احتضن', 'أدار', 'ترأس', 'رعى']);

const NEW = /^(?:ال)?(?:جديد|مقبل|قادم|تالي|سابق|اخير|حالي)ه$/;
const CONVENING = wordSet('عقد انعقاد اجراء استضافه احتضان بدء انطلاق ختام');
/** Words from a round to the verb that says that it is held, or to those between whom it is. */
const OF_ROUND = 3;

/** "جولة جديدة ستعقد في عمان", "بعقد جولة ثانية في", "الجولة المقبلة بين الوفدين": a round of talks, though nothing says of what. */
function isNewRound(tokens: Tokens<Entry>, i: number): boolean {
  const { word, sentence } = tokens;
  if (!NEW.test(word[i + 1]!.key) && !ROUND.test(word[i + 1]!.key)) return false;
  if (i > 0 && sentence[i - 1] === sentence[i] && CONVENING.has(word[i - 1]!.stem)) return true;
  for (let at = i + 2; at < i + 2 + OF_ROUND && sentence[at] === sentence[i]; at++) {
    if (word[at]!.key === 'بين' || isTownAt(tokens, at)) return true;
    if (isVerb(tokens, at)) return HOLDS.has(word[at]!.entry!.verb!.lemma);
    if (word[at]!.key === 'من') return false;
  }
  return false;
}

/** "في القاهرة", "بالقاهرة" */
function isTownAt({ word, sentence }: Tokens<Entry>, i: number): boolean {
  const at = word[i]!.key === 'في' ? i + 1 : i;
  if (at === i && word[i]!.prep !== 'ب') return false;
  // A text may break off behind في.
  const entry = word[at]?.entry;
  return sentence[at] === sentence[i] && (entry?.cities !== undefined || entry?.states?.some(({ kind }) => kind === 'capital') === true);
}

const ROUND = /^(?:ال)?(?:اولي|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره|ختاميه|تفاوض|تفاوضيه)$/;

/** "الدورة الخامسة للجنة", "تعقد الدورة الرابعة": of the joint committee whose session the text has named before. */
function isOfCommittee(tokens: Tokens<Entry>, i: number): boolean {
  const { word } = tokens;
  const next = word[i + 1];
  if (!word[i]!.def || next === undefined || !(ROUND.test(next.key) || next.stem === COMMITTEE)) return false;
  for (let k = i - 1; k >= 0; k--)
    if (word[k]!.entry?.event?.lemma === 'دورة' && [1, 2].some((n) => k + n < i && jointTo(tokens, k + n) > 0)) return true;
  return false;
}

/** "حضر المقابلة", "خلال المقابلة" of somebody who was received: an audience; other مقابلات are interviews. */
function isAudience({ word, sentence }: Tokens<Entry>, i: number, earlier: readonly Trigger[]): boolean {
  if (!word[i]!.def || word[i]!.entry!.event!.number !== 'singular') return false;
  if (i > 0 && sentence[i - 1] === sentence[i] && word[i - 1]!.entry?.verb?.lemma === 'حضر') return true;
  return earlier.some(({ cls }) => cls === 'receiveV' || cls === 'receive');
}

const MAKES = new Set(['أجرى', 'تلقى']);
/** Words back to the verb that makes a call. */
const REACH = 16;

/** "خلال اتصال مع نظيره" is a call; "في اتصال مع" also says that people are in touch. */
const AMID_CALL = wordSet('خلال اثناء عقب بعد اثر بعيد');

const SAID = /^[وب]?ان(?:ه|ها|هم|هما|نا)?$/;

/** "أجرى الوزير اتصالا مع نظيره", "تلقى اتصالا من", "قال في اتصال مع", "اتصال أجراه": one call or two, whatever else contacts may be. */
function isMade(tokens: Tokens<Entry>, i: number): boolean {
  const { word, sentence } = tokens;
  if (word[i]!.entry?.event?.number === 'plural') return false;
  let other = false;
  for (let at = i + 1; at <= i + 3 && sentence[at] === sentence[i]; at++) {
    const { key, prep } = word[at]!;
    const behind = isVerb(tokens, at) ? word[at]!.entry!.verb! : undefined;
    if (behind !== undefined) {
      if (MAKES.has(behind.lemma) && behind.object !== '') return true;
      break;
    }
    other ||= key === 'مع' || key === 'من' || prep === 'ب';
  }
  if (!other || i === 0 || sentence[i - 1] !== sentence[i]) return false;
  const before = word[i - 1]!.stem;
  if (AMID_CALL.has(before)) return true;
  for (let at = i - 1; at >= Math.max(0, i - REACH) && sentence[at] === sentence[i]; at--)
    // "قال إن بلاده في اتصال مع": in touch.
    if (SAID.test(word[at]!.key)) return false;
    else if (isVerb(tokens, at)) {
      const { lemma, classes } = word[at]!.entry!.verb!;
      return MAKES.has(lemma) || (before === 'في' && (DISCUSSES.has(lemma) || classes.has('say')));
    }
  return false;
}

/** "جلسة", "جلسة نقاش", but "جلسة مباحثات" is of two. */
const isSitting = ({ cls }: Noun, { word }: Tokens<Entry>, i: number): boolean =>
  word[i]!.entry!.event!.lemma === 'جلسة' ? cls !== 'negotiate' : cls === 'dialogue' && word[i - 1]?.entry?.event?.lemma === 'جلسة';

const AT = new Set(['في', 'ضمن', 'خلال', 'اثناء']);
/** Adjectives of a session: "جلسة نقاش مفتوحة في المؤتمر". */
const OF_TALK = 2;

/** "جلسة نقاش في المؤتمر", "جلسة عمل ضمن القمة": a part of the gathering, by which it is told. */
function isPartOfGathering({ word, sentence }: Tokens<Entry>, to: number): boolean {
  for (let i = to; i <= to + OF_TALK && sentence[i + 1] === sentence[to - 1]; i++) {
    if (!AT.has(word[i]!.key)) continue;
    const { entry, prep, conj } = word[i + 1]!;
    return (entry?.event?.kind === 'summit' || entry?.event?.kind === 'conference') && entry.event.lemma !== 'دورة' && prep + conj === '';
  }
  return false;
}

/** "جلسة مع", "جلسة مغلقة مع", before an office or a name. */
function isWithSomebody({ word, sentence, count }: Tokens<Entry>, to: number): boolean {
  const at = word[to]?.key === 'مع' ? to : to + 1;
  if (at + 1 >= count || sentence[at + 1] !== sentence[to - 1] || word[at]!.key !== 'مع') return false;
  const { entry } = word[at + 1]!;
  return entry?.title !== undefined || entry?.honorific === true;
}

const MEDIA = new Set(
  'موقع صحيفه قناه شبكه اذاعه وكاله تلفزيون مجله فضاييه جريده الصحيفه القناه التلفزيون الوكاله الجزيره العربيه الاقتصاديه الصحافه'.split(
    ' ',
  ),
);
const QUOTES = new Set([...OPENING_QUOTES, '(']);
/** Papers by the first word of their names, which mean something else where they are not in marks. */
const PAPERS = new Set(
  'انباء الشرق الحياه الرياض عكاظ الوطن المدينه اليوم الجزيره الخليج البيان الاتحاد الراي القبس الانباء السياسه الاهرام الشروق المصري النهار السفير الاخبار القدس العرب العربي الدستور الغد الوسط الايام المستقبل سبق'.split(
    ' ',
  ),
);
const BROADCAST = new Set('تلفزيوني تلفزيونيا صحفي صحفيا صحافي صحافيا اذاعي اذاعيا متلفز متلفزا تليفزيوني صحفيه تلفزيونيه'.split(' '));

const TO_WHOM = new Set(['مع', 'ل']);
const ON_AIR = new Set(['علي', 'عبر', 'في']);
const CHANNELS = wordSet('قناه شاشه اذاعه تلفزيون فضاييه برنامج راديو');
/** "على قناة السويس": no channel of television; nor is "برنامج الأغذية العالمي" one. */
const CANALS = /^(?:السويس|بنما|ال?اغذيه|الامم|التنميه)$/;
const ASKED = /^(?:اجر|نشر|بث|اذاع)ته$/;
const isMedium = (who: Tokens<Entry>['word'][number] | undefined): boolean =>
  who !== undefined && (MEDIA.has(who.key) || MEDIA.has(who.stem) || who.entry?.org?.organization.kind === 'media');

/** "مقابلة مع صحيفة", "لقاء تلفزيوني", "حوار مع الجزيرة", "اتصال هاتفي مع وكالة": an interview is no meeting. */
function isInterview(tokens: Tokens<Entry>, to: number, i: number): boolean {
  const at = (k: number) => (k < tokens.count && tokens.sentence[k] === tokens.sentence[i] ? tokens.word[k]! : undefined);
  // "حوار مع «الشرق الأوسط»", "اتصال هاتفي لـ«الشرق الأوسط»"
  const isPaper = (k: number): boolean => {
    if (!QUOTES.has(at(k)?.key ?? '')) return isMedium(at(k));
    return PAPERS.has(at(k + 1)?.key ?? '') || isMedium(at(k + 1));
  };
  for (let k = to; k <= to + 2; k++) {
    const w = at(k);
    if (w === undefined) return false;
    if (BROADCAST.has(w.key)) return true;
    // "حوار أجرته معه صحيفة", "لقاء بثته قناة"
    if (ASKED.test(w.key)) return isPaper(/^معها?$/.test(at(k + 1)?.key ?? '') ? k + 2 : k + 1);
    if (TO_WHOM.has(w.key)) return isPaper(k + 1);
    // "لقاء على قناة", "حوار عبر إذاعة", "لقائه في برنامج"
    if (ON_AIR.has(w.key)) return CHANNELS.has(at(k + 1)?.stem ?? '') && !CANALS.test(at(k + 2)?.key ?? '');
    if (w.prep === 'ل') return isMedium(w);
  }
  return false;
}
