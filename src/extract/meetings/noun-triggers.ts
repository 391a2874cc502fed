/**
 * Noun triggers: the nouns that may name a meeting, with what belongs to their phrase: لقاء, جولة مفاوضات, مؤتمر صحفي;
 * without those that look alike: an interview, contacts, a social role.
 *
 * @module src/extract/meetings/noun-triggers
 */
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import { isVerb } from '../clauses.js';
import { COMMITTEE, isOfJoint, jointTo } from './committees.js';
import { DISCUSSES } from './near-verbs.js';
import { OCCASIONS } from './sides.js';
import type { Trigger } from './trigger.js';
import { NOUNS } from './trigger-words.js';

const JOINT = /^(?:ال)?مشترك(?:ه|ا)?$/;
const PRESS = new Set(['صحفي', 'صحافي', 'صحفيا', 'صحافيا', 'صحافيه', 'صحفيه', 'الصحفي', 'الصحافي', 'اعلامي']);
const PHONE = new Set(['هاتفي', 'هاتفيا', 'الهاتفي', 'هاتفيه', 'الهاتفيه', 'تليفوني', 'تلفوني', 'هاتفيين']);

/** The trigger that begins at a noun; `earlier` are those before it. */
export function nounAt(tokens: Tokens<Entry>, i: number, earlier: readonly Trigger[]): Trigger | null {
  const index = earlier.length;
  const word = tokens.word[i]!;
  const event = word.entry?.event;
  const row = event && NOUNS[event.lemma];
  // اجتماعي "social" is written like a dual that news does not use.
  if (!row || (word.key.endsWith('ي') && event.suffix === '' && !event.lemma.endsWith('ى'))) return null;
  // الاجتماعية "social" looks like اجتماعيه once folded.
  if (word.raw.endsWith('ة') && event.suffix !== '') return null;
  // بدوره "in his turn" is no دورة, not even before محادثات.
  if (event.lemma === 'دورة' && event.suffix === '' && word.prep === 'ب' && word.raw.endsWith('ه')) return null;
  if (event.lemma === 'مقابلة' && !isAudience(tokens, i, earlier)) return null;
  // "اجتماعات الدورة العشرين للجنة": of that session.
  const session = row[0] === 'meet' && event.suffix === '' ? sessionBehind(tokens, i, earlier) : null;
  if (session !== null) return { ...session, from: i };
  let [cls, kind] = row;
  // "الدورة السابعة للجنة المشتركة"
  if (cls === 'session' && isOfJoint(tokens, i)) [cls, kind] = ['meet', 'talks'];
  if (cls === 'session' && isOfCommittee(tokens, i)) kind = 'talks';
  let { lemma } = event;
  let head = i;
  let to = i + 1;
  const next = tokens.word[i + 1];
  const together = next !== undefined && tokens.sentence[i + 1] === tokens.sentence[i];
  // جولة مفاوضات, جلسة محادثات, اجتماع قمة; also with an adjective between: جولة جديدة من المحادثات.
  if (together && (cls === 'session' || cls === 'tour' || cls === 'meet')) {
    for (let at = i + 1; at <= i + 3 && at < tokens.count && tokens.sentence[at] === tokens.sentence[i]; at++) {
      const w = tokens.word[at]!;
      const part = w.entry?.event && NOUNS[w.entry.event.lemma];
      const whole = part && (cls === 'meet' ? part[0] === 'summit' && at === i + 1 : OCCASIONS.has(part[0]));
      // "دوره الاجتماعي" is a social role.
      if (whole && (!w.key.endsWith('ي') || w.entry!.event!.lemma.endsWith('ى')) && (w.prep === '' || w.prep === 'ل') && w.conj === '') {
        [cls, kind] = part;
        lemma = w.entry!.event!.lemma;
        head = at;
        to = at + 1;
        break;
      }
      if (w.entry?.particle !== undefined && w.key !== 'من') break;
      if (w.entry?.verb && w.entry.verb.tense !== 'past') break;
    }
  }
  if (lemma === 'دورة' && event.suffix !== '' && isSessionOfGathering(tokens, i, earlier)) return null;
  // "الدورة العادية العاشرة لقمة المنظمة", "مؤتمر القمة العربي", "قمة مؤتمر الاتحاد": the summit; "الدورة الخامسة لمنتدى": the forum.
  const gathering = lemma === 'دورة' ? gatheringBehind(tokens, i) : isSummitConference(tokens, i) ? i : -1;
  if (gathering >= 0) {
    const isSummit = isSummitConference(tokens, gathering);
    lemma = isSummit ? 'قمة' : tokens.word[gathering]!.entry!.event!.lemma;
    [cls, kind] = NOUNS[lemma]!;
    head = gathering;
    to = isSummit ? gathering + 2 : gathering + 1;
  }
  // "جلسة عمل مع نظيره": a meeting; other sessions are of a house.
  if (cls === 'session' && lemma === 'جلسة' && together && next.key === 'عمل') {
    [cls, kind] = ['meet', 'talks'];
    to = i + 2;
  }
  // "عقد جلسة مغلقة مع نظيره": with somebody it is a meeting.
  if (cls === 'session' && lemma === 'جلسة' && isWithSomebody(tokens, to)) [cls, kind] = ['meet', 'talks'];
  // "الجولة الثانية في القاهرة": of talks, by its number; a tour has none.
  if (cls === 'tour' && event.suffix === '' && (together ? ROUND.test(next.key) || isHeld(tokens, i) : isHeld(tokens, i))) kind = 'talks';
  const after = tokens.word[to];
  if (after !== undefined && tokens.sentence[to] === tokens.sentence[i]) {
    // "لقاء صحفي مشترك": both speak to the press.
    if (PRESS.has(after.key) && (cls === 'conference' || (cls === 'meet' && JOINT.test(tokens.word[to + 1]?.key ?? '')))) {
      cls = 'press';
      kind = 'press_conference';
      to++;
    } else if ((cls === 'call' || cls === 'negotiate') && PHONE.has(after.key)) {
      cls = 'call';
      kind = 'call';
      to++;
    }
  }
  if ((cls === 'meet' || cls === 'dialogue') && isInterview(tokens, to, i)) return null;
  // "عبر الاتصال المرئي": a way of meeting, no call.
  if (cls === 'call' && after?.stem === 'مريي') return null;
  if (cls === 'call' && isField(tokens, i)) return null;
  // اتصالات "contacts", على اتصال "in touch".
  if (cls === 'call' && to === i + 1 && lemma.endsWith('صال') && (!word.def || event.number !== 'singular') && !isMade(tokens, i))
    return null;
  const definite = word.def || (head !== i && tokens.word[head]!.def);
  // "اجتماعات اللجنة" are one occasion.
  const number = cls === 'meet' && together && next.stem === COMMITTEE && next.def ? 'singular' : event.number;
  return { index, cls, kind, lemma, from: i, to, head, verb: null, number, definite, suffix: event.suffix };
}

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

/** "أجرى الوزير اتصالا مع نظيره", "تلقى اتصالا من", "بحث في اتصال مع": one call, whatever else contacts may be. */
function isMade(tokens: Tokens<Entry>, i: number): boolean {
  if (tokens.word[i]!.entry?.event?.number !== 'singular') return false;
  let other = false;
  for (let at = i + 1; at <= i + 3 && tokens.sentence[at] === tokens.sentence[i]; at++)
    other ||= ['مع', 'من'].includes(tokens.word[at]!.key) || tokens.word[at]!.prep === 'ب';
  if (!other) return false;
  for (let at = i - 1; at >= Math.max(0, i - REACH) && tokens.sentence[at] === tokens.sentence[i]; at--)
    if (isVerb(tokens, at)) {
      const { lemma } = tokens.word[at]!.entry!.verb!;
      return MAKES.has(lemma) || (DISCUSSES.has(lemma) && ['في', 'خلال'].includes(tokens.word[i - 1]!.key));
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
const QUOTES = new Set(['«', '"', '“', '(']);
/** Papers by the first word of their names, which mean something else where they are not in marks. */
const PAPERS = new Set(
  'الشرق الحياه الرياض عكاظ الوطن المدينه اليوم الجزيره الخليج البيان الاتحاد الراي القبس الانباء السياسه الاهرام الشروق المصري النهار السفير الاخبار القدس العرب العربي الدستور الغد الوسط الايام المستقبل سبق'.split(
    ' ',
  ),
);
const BROADCAST = new Set('تلفزيوني تلفزيونيا صحفي صحفيا صحافي صحافيا اذاعي اذاعيا متلفز متلفزا تليفزيوني صحفيه تلفزيونيه'.split(' '));

const ASKED = /^(?:اجر|نشر|بث|اذاع)ته$/;
const isMedium = (who: Tokens<Entry>['word'][number] | undefined): boolean =>
  who !== undefined && (MEDIA.has(who.key) || MEDIA.has(who.stem) || who.entry?.org?.organization.kind === 'media');

/** "مقابلة مع صحيفة", "لقاء تلفزيوني", "حوار مع الجزيرة": an interview is no meeting. */
function isInterview(tokens: Tokens<Entry>, to: number, i: number): boolean {
  const at = (k: number) => (k < tokens.count && tokens.sentence[k] === tokens.sentence[i] ? tokens.word[k]! : undefined);
  for (let k = to; k <= to + 2; k++) {
    const w = at(k);
    if (w === undefined) return false;
    if (BROADCAST.has(w.key)) return true;
    // "حوار أجرته معه صحيفة", "لقاء بثته قناة"
    if (ASKED.test(w.key)) return isMedium(at(/^معها?$/.test(at(k + 1)?.key ?? '') ? k + 2 : k + 1));
    if (w.key === 'مع' || w.prep === 'ل') {
      const who = w.key === 'مع' ? at(k + 1) : w;
      // "حوار مع «الشرق الأوسط»"
      const quoted = who !== undefined && QUOTES.has(who.key) ? at(k + (w.key === 'مع' ? 2 : 1)) : undefined;
      if (quoted !== undefined) return PAPERS.has(quoted.key);
      return isMedium(who);
    }
  }
  return false;
}
