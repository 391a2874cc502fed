/**
 * Trigger words: which verbs and nouns may name a meeting, and what each is to grammar.
 *
 * @module src/extract/meetings/words/trigger-words
 */
import type { MeetingKind } from '../../../../graph/report.js';
import { mark } from '../../../arabic/marks.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { mayNameBody } from './bodies.js';
import { isCeremonial } from './ceremonies.js';
import { COMMITTEE } from './committees.js';
import { mayGoOver } from './goes-over.js';
import { isOnWay } from './on-the-way.js';
import type { TriggerClass } from './trigger.js';

export const NOUNS: Readonly<Record<string, readonly [TriggerClass, MeetingKind]>> = {
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
  خلوة: ['meet', 'talks'],
  مأدبة: ['meet', 'talks'],
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
export const VERBS: Readonly<Record<string, readonly [TriggerClass, MeetingKind]>> = {
  التقى: ['meetV', 'talks'],
  قابل: ['meetV', 'talks'],
  اجتمع: ['meetV', 'talks'],
  تباحث: ['meetV', 'talks'],
  تحادث: ['meetV', 'talks'],
  تفاوض: ['meetV', 'talks'],
  تشاور: ['meetV', 'talks'],
  اختلى: ['meetV', 'talks'],
  التأم: ['meetV', 'talks'],
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
  تداول: ['discussV', 'talks'],
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
  نقل: ['travelV', 'visit'],
  قصد: ['travelV', 'visit'],
  ذهب: ['travelV', 'visit'],
  أوفد: ['travelV', 'visit'],
  بعث: ['travelV', 'visit'],
  أرسل: ['travelV', 'visit'],
  استضاف: ['receiveV', 'talks'],
  جمع: ['receiveV', 'talks'],
  تسلم: ['receiveV', 'talks'],
  سلم: ['receiveV', 'talks'],
  قدم: ['receiveV', 'talks'],
  استلم: ['receiveV', 'talks'],
  هنأ: ['phoneV', 'call'],
  عزى: ['phoneV', 'call'],
  أبلغ: ['phoneV', 'call'],
  شكر: ['phoneV', 'call'],
  طمأن: ['phoneV', 'call'],
  وقع: ['meetV', 'talks'],
  جلس: ['meetV', 'talks'],
};
/** "السفراء المجتمعون في بروكسل" */
export const GATHERED: ReadonlySet<string> = new Set(['مجتمعون', 'مجتمعين']);

/** Words that may name a meeting. */
export const NAMES_MEETING = mark(
  ({ entry: e, stem }: LexWord) =>
    (e?.verb && VERBS[e.verb.lemma]) !== undefined ||
    (e?.event && NOUNS[e.event.lemma]) !== undefined ||
    stem === COMMITTEE ||
    mayNameBody(stem) ||
    isCeremonial(stem) ||
    isOnWay(stem) ||
    mayGoOver(stem) ||
    GATHERED.has(stem),
);
