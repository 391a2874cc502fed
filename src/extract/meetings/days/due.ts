/**
 * Due: a participle that tells when the noun before it is: "القمة المقرر عقدها غدا". It agrees with its noun, so the day
 * behind it is not that of whatever else stands before: "تشاورا على هامش اجتماع الخبراء قبل القمة المقرر عقدها غدا".
 *
 * @module src/extract/meetings/days/due
 */
import type { DateMention } from '../../../arabic/dates.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Scene } from '../scene.js';
import { isFeminine, type Trigger } from '../words/trigger.js';

const DUE = wordSet(
  'المقرر المقرره المزمع المزمعه المنتظر المنتظره المرتقب المرتقبه المتوقع المتوقعه المنعقد المنعقده المقام المقامه المقبل المقبله القادم القادمه',
);
/** Words between the participle and its day: "المقرر عقدها في القاهرة يوم". */
const REACH = 6;
/** Words between a noun and its participle: "القمة العربية والإسلامية غير العادية المقرر". */
const FAR = 16;
/** "المقرر عقدها", "المقرر أن تعقد", "المقررة". */
const DEED = /^(?:عقد|انعقاد|اقامت|اجرا[ءيو]|تنظيم|افتتاح|بد[ءي]|انطلاق|زيارت|استضافت|اطلاق)(ها|ه)$/;

/** "المؤتمر في دورته الحادية والثلاثين المنعقدة": it is the gathering that sits. */
const SESSION = /^(?:دور|نسخ|جلس|طبع)ت(?:ه|ها)$/;
/** "الاجتماع التحضيري للمنتدى المقرر عقده": what is prepared is what is due. */
const PREPARES = wordSet('التحضيري التحضيريه التمهيدي التمهيديه تحضيري تحضيريه تمهيدي تمهيديه التنسيقي تنسيقي');

type Gender = 'f' | 'm';

/** What a participle tells of; null where its form does not say. */
export function genderDue({ word }: Scene['tokens'], at: number): Gender | null {
  const { key } = word[at]!;
  // "من المقرر أن": of nothing before it.
  if (word[at - 1]?.key === 'من') return null;
  const next = word[at + 1]?.key ?? '';
  const deed = DEED.exec(next);
  if (deed !== null) return deed[1] === 'ها' ? 'f' : 'm';
  if (key.endsWith('ه')) return 'f';
  // "المقرر أن تعقد"
  if (next === 'ان') return word[at + 2]?.key.startsWith('ت') ? 'f' : 'm';
  return null;
}

export const genderOf = (trigger: Trigger): Gender => (isFeminine(trigger) ? 'f' : 'm');

/** The date stands behind a participle that is said of something else than the meeting. */
export function isDueElse({ tokens, triggers }: Scene, trigger: Trigger, { tokens: [from] }: DateMention): boolean {
  const { word, sentence } = tokens;
  let at = from - 1;
  for (; at >= from - REACH; at--) {
    if (at < 0 || sentence[at] !== sentence[from] || word[at]!.kind === Kind.Punct) return false;
    if (DUE.has(word[at]!.key)) {
      if (word[at - 1]?.key === 'من') return false;
      break;
    }
  }
  if (at < from - REACH || (at < trigger.to && at >= trigger.from)) return false;
  const gender = genderDue(tokens, at);
  const noun = triggers.findLast(
    (t) =>
      t.verb === null && t.to <= at && at - t.to <= FAR && sentence[t.from] === sentence[at] && (gender === null || genderOf(t) === gender),
  );
  if (noun === trigger) return false;
  for (let i = trigger.to; i < at; i++) if (SESSION.test(word[i]!.stem)) return false;
  if (noun === undefined) return gender !== null && trigger.to <= at;
  return !(isHeadOf(tokens.word, trigger, noun) && (gender === null || genderOf(trigger) === gender));
}

/** "الاجتماع الوزاري الخامس لمنتدى التعاون المقرر عقده": the meeting of the forum is due. */
function isHeadOf(word: Scene['tokens']['word'], trigger: Trigger, noun: Trigger): boolean {
  if (trigger.verb !== null || trigger.to > noun.from || word[noun.from]!.prep !== 'ل') return false;
  for (let i = trigger.from; i < noun.from; i++) if (PREPARES.has(word[i]!.key) || (i >= trigger.to && !word[i]!.def)) return false;
  return true;
}
