/**
 * Status: held, planned, cancelled or denied, from the verb that a trigger is or hangs on, from words that
 * look ahead (المقرر, المرتقبة, يعتزم), from negation and denial.
 *
 * @module src/extract/meetings/status
 */
import type { MeetingStatus } from '../../../graph/report.js';
import { isVerb } from '../clauses.js';
import type { Scene } from './scene.js';
import type { Trigger } from './triggers.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const AHEAD = set(
  `المقرر مقرر مقررا المقرره مقرره المزمع المزمعه مزمع المرتقب المرتقبه مرتقب مرتقبه المنتظر المنتظره منتظر منتظره المتوقع المتوقعه متوقع متوقعه
  يعتزم تعتزم يعتزمون اعتزامه اعتزامها عزمه عزمها ينوي تنوي نيته سوف يتوقع ينتظر يستعد تستعد يستعدون استعدادا تمهيدا تحضيرا استعداد يخطط تخطط يتطلع
  المقبل المقبله القادم القادمه مقبل مقبله قادم قادمه مرشح مرشحه`,
);
/** Somebody asks for it, offers it or is ready for it. */
const WISHED = set('دعا دعت يدعو تدعو الدعوه لدعوه دعوه طلب يطلب اقترح يقترح مستعد استعداده عرض امكانيه امكان احتمال اقتراح يامل');
const CALLED_OFF = set('الغي الغت الغاء بالغاء الغايه ملغي الملغي');
const PUT_OFF = set('تاجيل ارجاء اجل اجلت ارجا ارجات تاجلت تاجل مؤجل موجله تاجلت');
const DENIED = set('نفي نفت ينفي تنفي نافيا نافيه نفيه');
const NOT = set('لم لن ليس ليست دون بدون عدم');
const REACH = 8;

/** @param from first token of its evidence; the words between it and the sentence's start are looked at */
export function statusOf({ tokens, clauses }: Scene, trigger: Trigger): MeetingStatus {
  const { word, sentence } = tokens;
  const here = sentence[trigger.from]!;
  const start = tokens.bounds[here]!;
  const key = (i: number): string => {
    const w = word[i]!;
    return w.conj === '' ? w.key : w.key.slice(1);
  };
  // The verb itself.
  if (trigger.verb) {
    const before = trigger.from > start ? key(trigger.from - 1) : '';
    if (before === 'لم' || before === 'لن') return 'denied';
    if (trigger.verb.tense === 'future' || before === 'سوف') return 'planned';
  }
  // Words on the noun: اللقاء المرتقب, زيارته المقبلة.
  for (let i = trigger.to; i < Math.min(word.length, trigger.to + 4) && sentence[i] === here; i++) {
    if (AHEAD.has(key(i))) return 'planned';
    if (isVerb(tokens, i)) {
      const { lemma, tense } = word[i]!.entry!.verb!;
      if (tense === 'future') return 'planned';
      if (lemma === 'ألغى') return 'cancelled';
      break;
    }
  }
  // What stands before, up to the first verb of another clause.
  let seen = 0;
  for (let i = trigger.from - 1; i >= Math.max(start, trigger.from - REACH); i--) {
    const k = key(i);
    if (CALLED_OFF.has(k) && clauses.at[i] === clauses.at[trigger.from]) return 'cancelled';
    if (PUT_OFF.has(k)) return 'planned';
    if (AHEAD.has(k)) return 'planned';
    if (DENIED.has(k)) return 'denied';
    const verb = isVerb(tokens, i) ? word[i]!.entry!.verb! : null;
    if (verb) {
      const before = i > start ? key(i - 1) : '';
      if (before === 'لم' || before === 'لن') return seen === 0 ? 'denied' : 'held';
      if (verb.tense === 'future' || before === 'سوف') return 'planned';
      if (before === 'ان' && verb.tense === 'present' && (i < 2 || AHEAD.has(key(i - 2)) || WISHED.has(key(i - 2)))) return 'planned';
      if (seen++ > 0 || verb.tense === 'past') break;
    } else if (NOT.has(k) && i === trigger.from - 1) return 'denied';
    else if (WISHED.has(k) && trigger.from - i <= 3) return 'planned';
  }
  return 'held';
}
