/**
 * Plans: whether a meeting is denied by way of what was planned of it: "لا خطط للقائه", "نفى وجود أي خطط لعقد لقاء", "نفى نيته زيارة".
 *
 * @module src/extract/meetings/status/plans
 */
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { bareOf } from '../../clauses.js';
import { isDeed } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import { DENIED, NOT } from './denied.js';

const PLANS = wordSet(
  'خطط خطه نيه نيته نيتها نيتهما اعتزام اعتزامه اعتزامها عزمه عزمها يعتزم تعتزم ينوي تنوي يخطط تخطط ترتيبات تحضيرات استعدادات اعداد تحضير ترتيب تخطيط موعد برنامج مشروع طلب طلبا',
);
/** Of a meeting that is planned, and how firmly. */
const OF = wordSet('عقد انعقاد اجراء اتمام قيام ترتيب تنظيم اي ايه لاي لايه حاليا الان قريبا فوريه محدده رسميه جاهزه');
/** Words, names and offices apart, between a plan and its meeting: "خطط فورية لعقد لقاء", "يعتزم الرئيس زيارة". */
const NEAR = 4;
const IS_NOT = wordSet('ليس ليست لست لسنا عدم');
/** Between what denies and the plan: "لا توجد لديه حاليا أي خطط", "نفى أن تكون هناك خطط". */
const THERE = wordSet(
  'اي ايه هناك هنالك ثمه يوجد توجد وجود يكن تكن يكون تكون يجري تجري يتم تتم جري يجر تجر لدي لديه لديها لديهم لدينا حاليا الان صحه ان وضع',
);
/** Words, names and offices apart, between them. */
const FAR = 6;

/** Whether somebody says that none is planned. */
export function isPlanDenied(scene: Scene, trigger: Trigger, start: number): boolean {
  const plan = planBefore(scene, trigger, start);
  return plan >= 0 && isDeniedAt(scene, plan, start);
}

/** Where that stands which is planned of it; −1 for nowhere. */
export function planBefore(scene: Scene, { verb, from }: Trigger, start: number): number {
  const { word } = scene.tokens;
  if (verb !== null) return -1;
  for (let i = from - 1, far = 0; i >= start && far < NEAR; i--) {
    if (PLANS.has(word[i]!.stem)) return i;
    if (!scene.isWho(i) && !OF.has(word[i]!.stem) && !OF.has(word[i]!.key)) return -1;
    if (!scene.isWho(i)) far++;
  }
  return -1;
}

function isDeniedAt(scene: Scene, plan: number, start: number): boolean {
  const { word } = scene.tokens;
  for (let i = plan - 1, far = 0; i >= start && far < FAR; i--) {
    const key = bareOf(word[i]!);
    if (DENIED.has(key)) return i === start || !NOT.has(bareOf(word[i - 1]!));
    if (NOT.has(key) || IS_NOT.has(key)) return far === 0;
    if (THERE.has(key) || THERE.has(word[i]!.stem) || scene.isWho(i)) continue;
    if (word[i]!.kind !== Kind.Word || word[i]!.entry?.event !== undefined || isDeed(scene, i)) return false;
    far++;
  }
  return false;
}
