/**
 * Triggers: the words that may name a meeting: verbs (التقى, استقبل, زار, وصل إلى, بحث مع) and nouns (لقاء,
 * زيارة, جولة مفاوضات, مؤتمر صحفي). Whether one really names a meeting, and which, is decided later.
 *
 * @module src/extract/meetings/triggers
 */

import type { MeetingKind } from '../../../graph/report.js';
import { mark } from '../../arabic/marks.js';
import type { Plurality } from '../../arabic/nouns.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry, VerbSense } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import { isVerb } from '../clauses.js';
import type { Scan } from '../scan.js';
import { ceremonyAt, isCeremonial } from './ceremonies.js';
import { COMMITTEE, jointTo, sits } from './committees.js';
import { arrives, goesSomewhere, isLandfall } from './journeys.js';
import { isSealed, SEALS } from './sealed.js';
import { OCCASIONS } from './sides.js';

/** What a trigger is to grammar; the verb classes end in `V`. */
export type TriggerClass =
  | 'meetV'
  | 'receiveV'
  | 'visitV'
  | 'travelV'
  | 'discussV'
  | 'phoneV'
  | 'attendV'
  | 'meet'
  | 'negotiate'
  | 'dialogue'
  | 'receive'
  | 'visit'
  | 'tour'
  | 'move'
  | 'call'
  | 'summit'
  | 'conference'
  | 'press'
  | 'session';

export interface Trigger {
  /** Its place among the triggers of its part. */
  readonly index: number;
  readonly cls: TriggerClass;
  readonly kind: MeetingKind;
  readonly lemma: string;
  /** Tokens of the phrase, end exclusive; `head` is the noun or verb that decides. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly verb: VerbSense | null;
  readonly number: Plurality;
  readonly definite: boolean;
  /** Attached pronoun: زيارته, استقبله. */
  readonly suffix: string;
}

const NOUNS: Readonly<Record<string, readonly [TriggerClass, MeetingKind]>> = {
  لقاء: ['meet', 'talks'],
  اجتماع: ['meet', 'talks'],
  إجتماع: ['meet', 'talks'],
  محادثة: ['negotiate', 'talks'],
  مباحثة: ['negotiate', 'talks'],
  مفاوضة: ['negotiate', 'talks'],
  مشاورة: ['negotiate', 'talks'],
  مداولة: ['negotiate', 'talks'],
  مناقشة: ['dialogue', 'talks'],
  حوار: ['dialogue', 'talks'],
  نقاش: ['dialogue', 'talks'],
  استقبال: ['receive', 'talks'],
  استدعاء: ['receive', 'talks'],
  مقابلة: ['meet', 'talks'],
  جلسة: ['session', 'talks'],
  دورة: ['session', 'conference'],
  جولة: ['tour', 'visit'],
  قمة: ['summit', 'summit'],
  مؤتمر: ['conference', 'conference'],
  منتدى: ['conference', 'conference'],
  ملتقى: ['conference', 'conference'],
  ندوة: ['conference', 'conference'],
  زيارة: ['visit', 'visit'],
  مكالمة: ['call', 'call'],
  مهاتفة: ['call', 'call'],
  اتصال: ['call', 'call'],
  إتصال: ['call', 'call'],
  وصول: ['move', 'visit'],
  مغادرة: ['move', 'visit'],
  عودة: ['move', 'visit'],
};
const VERBS: Readonly<Record<string, readonly [TriggerClass, MeetingKind]>> = {
  التقى: ['meetV', 'talks'],
  قابل: ['meetV', 'talks'],
  اجتمع: ['meetV', 'talks'],
  تباحث: ['meetV', 'talks'],
  تحادث: ['meetV', 'talks'],
  تفاوض: ['meetV', 'talks'],
  تشاور: ['meetV', 'talks'],
  استقبل: ['receiveV', 'talks'],
  استدعى: ['receiveV', 'talks'],
  زار: ['visitV', 'visit'],
  وصل: ['travelV', 'visit'],
  توجه: ['travelV', 'visit'],
  غادر: ['travelV', 'visit'],
  عاد: ['travelV', 'visit'],
  سافر: ['travelV', 'visit'],
  اتجه: ['travelV', 'visit'],
  طار: ['travelV', 'visit'],
  بحث: ['discussV', 'talks'],
  ناقش: ['discussV', 'talks'],
  تدارس: ['discussV', 'talks'],
  تناول: ['discussV', 'talks'],
  استعرض: ['discussV', 'talks'],
  حضر: ['attendV', 'talks'],
  هاتف: ['phoneV', 'call'],
  اتصل: ['phoneV', 'call'],
  تحدث: ['phoneV', 'call'],
  تكلم: ['phoneV', 'call'],
  تواصل: ['phoneV', 'call'],
  حل: ['travelV', 'visit'],
  حط: ['travelV', 'visit'],
  انتقل: ['travelV', 'visit'],
  تنقل: ['travelV', 'visit'],
  أوفد: ['travelV', 'visit'],
  استضاف: ['receiveV', 'talks'],
  جمع: ['receiveV', 'talks'],
  تسلم: ['receiveV', 'talks'],
  سلم: ['receiveV', 'talks'],
  قدم: ['receiveV', 'talks'],
  استلم: ['receiveV', 'talks'],
  وقع: ['meetV', 'talks'],
};
const PRESS = new Set(['صحفي', 'صحافي', 'صحفيا', 'صحافيا', 'صحافيه', 'صحفيه', 'الصحفي', 'الصحافي', 'اعلامي']);
const PHONE = new Set(['هاتفي', 'هاتفيا', 'الهاتفي', 'هاتفيه', 'الهاتفيه', 'تليفوني', 'تلفوني', 'هاتفيين']);
/** Words that may name a meeting. */
const NAMES_MEETING = mark(
  ({ entry: e, stem }: LexWord) =>
    (e?.verb && VERBS[e.verb.lemma]) !== undefined ||
    (e?.event && NOUNS[e.event.lemma]) !== undefined ||
    stem === COMMITTEE ||
    isCeremonial(stem),
);

/** All triggers of one part, in order, none overlapping. */
export function triggersOf(tokens: Tokens<Entry>, scan: Scan, nameAt: Int32Array): Trigger[] {
  const out: Trigger[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.marks[i]! & NAMES_MEETING) === 0) continue;
    if (nameAt[i]! >= 0 || (scan.at[i]! >= 0 && scan.named[scan.at[i]!]!.org !== null && !isHeld(tokens, i))) continue;
    const found =
      verbAt(tokens, i, scan, nameAt, out.length) ??
      committeeAt(tokens, i, out.length) ??
      ceremonyAt(tokens, i, out.length) ??
      nounAt(tokens, i, out);
    if (found === null) continue;
    out.push(found);
    i = found.to - 1;
  }
  return out;
}

const SIDES = new Set(['هامش', 'اعمال', 'اشغال', 'فعاليات', 'خلال', 'اثناء']);

/** "على هامش منتدى دافوس": what is also a body is a gathering here. */
function isHeld({ word, sentence }: Tokens<Entry>, i: number): boolean {
  const event = word[i]!.entry?.event;
  const gathers = event !== undefined && (event.kind === 'conference' || event.kind === 'summit');
  return gathers && i > 0 && sentence[i - 1] === sentence[i] && SIDES.has(word[i - 1]!.stem);
}

/** "انعقدت اللجنة العليا المشتركة" */
function committeeAt(tokens: Tokens<Entry>, i: number, index: number): Trigger | null {
  const to = jointTo(tokens, i);
  if (to < 0 || !sits(tokens, i)) return null;
  const { def } = tokens.word[i]!;
  return {
    index,
    cls: 'meet',
    kind: 'talks',
    lemma: 'لجنة',
    from: i,
    to,
    head: i,
    verb: null,
    number: 'singular',
    definite: def,
    suffix: '',
  };
}

function nounAt(tokens: Tokens<Entry>, i: number, earlier: readonly Trigger[]): Trigger | null {
  const index = earlier.length;
  const word = tokens.word[i]!;
  const event = word.entry?.event;
  const row = event && NOUNS[event.lemma];
  // اجتماعي "social" is written like a dual that news does not use.
  if (!row || (word.key.endsWith('ي') && event.suffix === '' && !event.lemma.endsWith('ى'))) return null;
  // الاجتماعية "social" looks like اجتماعيه once folded.
  if (word.raw.endsWith('ة') && event.suffix !== '') return null;
  if (event.lemma === 'مقابلة' && !isAudience(tokens, i, earlier)) return null;
  let [cls, kind] = row;
  // "الدورة السابعة للجنة المشتركة"
  if (
    cls === 'session' &&
    [2, 1].some((k) => i + k < tokens.count && tokens.sentence[i + k] === tokens.sentence[i] && jointTo(tokens, i + k) > 0)
  )
    [cls, kind] = ['meet', 'talks'];
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
      if (whole && !w.key.endsWith('ي') && (w.prep === '' || w.prep === 'ل') && w.conj === '') {
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
  // "جلسة عمل مع نظيره": a meeting; other sessions are of a house.
  if (cls === 'session' && lemma === 'جلسة' && together && next.key === 'عمل') {
    [cls, kind] = ['meet', 'talks'];
    to = i + 2;
  }
  // "الجولة الثانية في القاهرة": of talks, by its number; a tour has none.
  if (cls === 'tour' && together && event.suffix === '' && ROUND.test(next.key)) kind = 'talks';
  const after = tokens.word[to];
  if (after !== undefined && tokens.sentence[to] === tokens.sentence[i]) {
    if (cls === 'conference' && PRESS.has(after.key)) {
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
  if (cls === 'call' && after !== undefined && ['مرئي', 'المرئي'].includes(after.key)) return null;
  // اتصالات "contacts", على اتصال "in touch".
  if (cls === 'call' && to === i + 1 && lemma.endsWith('صال') && (!word.def || event.number !== 'singular') && !isMade(tokens, i))
    return null;
  // بدوره "in his turn" is no دورة.
  if (lemma === 'دورة' && event.suffix === '' && word.prep === 'ب' && word.raw.endsWith('ه')) return null;
  const definite = word.def || (head !== i && tokens.word[head]!.def);
  return { index, cls, kind, lemma, from: i, to, head, verb: null, number: event.number, definite, suffix: event.suffix };
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

/** "أجرى الوزير اتصالا مع نظيره", "تلقى اتصالا من": one call, whatever else contacts may be. */
function isMade(tokens: Tokens<Entry>, i: number): boolean {
  if (tokens.word[i]!.entry?.event?.number !== 'singular') return false;
  let other = false;
  for (let at = i + 1; at <= i + 3 && tokens.sentence[at] === tokens.sentence[i]; at++)
    other ||= ['مع', 'من'].includes(tokens.word[at]!.key) || tokens.word[at]!.prep === 'ب';
  if (!other) return false;
  for (let at = i - 1; at >= Math.max(0, i - REACH) && tokens.sentence[at] === tokens.sentence[i]; at--)
    if (isVerb(tokens, at)) return MAKES.has(tokens.word[at]!.entry!.verb!.lemma);
  return false;
}

const MEDIA = new Set(
  'موقع صحيفه قناه شبكه اذاعه وكاله تلفزيون مجله فضاييه جريده الصحيفه القناه التلفزيون الوكاله الجزيره العربيه الاقتصاديه الصحافه'.split(
    ' ',
  ),
);
const BROADCAST = new Set('تلفزيوني صحفي صحافي اذاعي متلفز تليفزيوني صحفيه تلفزيونيه'.split(' '));

/** "مقابلة مع صحيفة", "لقاء تلفزيوني", "حوار مع الجزيرة": an interview is no meeting. */
function isInterview(tokens: Tokens<Entry>, to: number, i: number): boolean {
  const at = (k: number) => (k < tokens.count && tokens.sentence[k] === tokens.sentence[i] ? tokens.word[k]! : undefined);
  for (let k = to; k <= to + 2; k++) {
    const w = at(k);
    if (w === undefined) return false;
    if (BROADCAST.has(w.key)) return true;
    if (w.key === 'مع' || w.prep === 'ل') {
      const who = w.key === 'مع' ? at(k + 1) : w;
      return who !== undefined && (MEDIA.has(who.key) || MEDIA.has(who.stem) || who.entry?.org?.organization.kind === 'media');
    }
  }
  return false;
}

function verbAt(tokens: Tokens<Entry>, i: number, scan: Scan, nameAt: Int32Array, index: number): Trigger | null {
  const verb = tokens.word[i]!.entry?.verb;
  const row = verb && VERBS[verb.lemma];
  if (!row || !isVerb(tokens, i) || (verb.object !== '' && tokens.word[i]!.raw.endsWith('ة'))) return null;
  const [cls, plain] = row;
  const phoned = PHONED.has(cls) && isByPhone(tokens, i);
  if (TALKS.has(verb.lemma) && !phoned) return null;
  if (verb.lemma === 'حل' && !arrives(tokens, i, scan, nameAt)) return null;
  if (verb.lemma === 'حط' && !isLandfall(tokens, i)) return null;
  const kind = phoned ? 'call' : plain;
  // حضره, حضرها: who was there; without a pronoun the noun behind it is the trigger.
  if (cls === 'attendV' && verb.object === '') return null;
  if (cls === 'discussV' && !discussesWith(tokens, i, verb)) return null;
  if (cls === 'travelV' && verb.lemma !== 'حل' && verb.lemma !== 'حط' && !goesSomewhere(tokens, i, scan, nameAt)) return null;
  if (SEALS.has(verb.lemma) && !isSealed(tokens, i, nameAt)) return null;
  // "يقابل ذلك ضعف": one thing goes with another.
  if (verb.lemma === 'قابل' && tokens.word[i + 1]?.key === 'ذلك') return null;
  // قابل للتحقق "liable to", استدعى الأمر "the matter called for".
  if (verb.lemma === 'قابل' && (tokens.word[i + 1]?.prep === 'ل' || tokens.word[i - 1]?.key === 'غير')) return null;
  if (verb.lemma === 'اتصل' && !['ب'].includes(prepositionAfter(tokens, i))) return null;
  return {
    index,
    cls,
    kind,
    lemma: verb.lemma,
    from: i,
    to: i + 1,
    head: i,
    verb: isTaking(tokens, i, verb) ? { ...verb, lemma: 'تسلم', tense: 'past' } : verb,
    number: verb.number,
    definite: false,
    suffix: verb.object,
  };
}

const REACH = 16;

/** Verbs of talking: only by telephone they name a meeting of their own. */
const TALKS = new Set(['تحدث', 'تكلم', 'تواصل']);
const PHONED = new Set<TriggerClass>(['phoneV', 'meetV', 'discussV']);
const VIA = new Set(['هاتفيا', 'تليفونيا', 'تلفونيا']);
const TELEPHONE = new Set(['الهاتف', 'بالهاتف', 'التليفون']);

/** "تحدث الرئيس هاتفيا مع نظيره", "تحدثا عبر الهاتف". */
function isByPhone(tokens: Tokens<Entry>, i: number): boolean {
  for (let at = i + 1; at < tokens.count && at < i + REACH && tokens.sentence[at] === tokens.sentence[i]; at++) {
    const { key, entry } = tokens.word[at]!;
    if (VIA.has(key) || TELEPHONE.has(key)) return true;
    if (entry?.event || (entry?.verb && isVerb(tokens, at))) return false;
  }
  return false;
}

/** بحث مع, بحثا, بحث الجانبان: discussing is meeting only with somebody. */
function discussesWith(tokens: Tokens<Entry>, i: number, verb: VerbSense): boolean {
  if (verb.number !== 'singular') return !['عن', 'في'].includes(tokens.word[i + 1]?.key ?? '');
  for (let at = i + 1; at < tokens.count && at < i + REACH && tokens.sentence[at] === tokens.sentence[i]; at++) {
    const { key, entry, def, stem } = tokens.word[at]!;
    if (key === 'مع' || key === 'ومع' || key === 'معه' || key === 'معها') return true;
    // "بحث وزيرا الخارجية التركي والإيراني"
    if (at === i + 1 && entry?.title && stem.endsWith('ا') && tokens.word[at + 1]?.def) return true;
    if (def && (stem.endsWith('ان') || stem.endsWith('ين')) && at <= i + 2 && stem.length >= 5) return true;
    if (entry?.verb && at > i + 1 && isVerb(tokens, at)) return false;
  }
  return false;
}

/** تسلم "he took" is written like "she hands". */
const isTaking = ({ word }: Tokens<Entry>, i: number, { lemma, tense }: VerbSense): boolean =>
  lemma === 'سلم' && tense === 'present' && /^[وف]?ت/.test(word[i]!.key);

/** The preposition on one of the next words, before another verb. */
function prepositionAfter(tokens: Tokens<Entry>, i: number): string {
  for (let at = i + 1; at < tokens.count && at < i + REACH && tokens.sentence[at] === tokens.sentence[i]; at++) {
    const { prep, entry } = tokens.word[at]!;
    if (prep !== '') return prep;
    if (entry?.verb && isVerb(tokens, at)) return '';
  }
  return '';
}
