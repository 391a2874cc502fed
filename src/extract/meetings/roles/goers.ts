/**
 * Goers: whoever is invited to a meeting, attends it, sets out for it or arrives.
 *
 * @module src/extract/meetings/roles/goers
 */
import { wordSet } from '../../../arabic/word-set.js';
import { isVerb } from '../../clauses.js';
import { besideVerb, CONVENING, deedBack } from '../near-verbs.js';
import { journeyTo } from '../real/attends.js';
import type { Scene } from '../scene.js';
import { isVisitedWhere } from '../where/where-bound.js';
import { ATTENDED, GOES, TALKS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import { visitorOn } from './on-visit.js';
import type { Places } from './places.js';
import { arrivalOf, guestOf, invitationTo, invitedOf, isInviter, wisherOf } from './visitors.js';

/** "بحثا التحضيرات لاجتماعات المجلس": whoever speaks of what is prepared need not go there. */
const PREPARATIONS = wordSet('تحضير تحضيرات اعداد استعداد استعدادات ترتيبات تهييه تمهيدا تحضيرا استعدادا');
const SEES = 'شهد';
const WITH_HIM = new Set(['مع', 'بمشاركه']);
const ATTENDING = wordSet('مشاركه مشاركته مشاركتها مشاركتهما مشاركتهم حضور حضوره حضورها');
/** Words between them and what is attended: offices are long. */
const ATTENDS = 26;

/** "أعلنت الوزارة مشاركة الوزير في القمة", "قبيل مشاركة الرئيس فلان في أعمال المؤتمر": whose presence it is. */
export function attendants(p: Places): void {
  const { trigger, candidates, before } = p;
  const { tokens, triggers } = p.scene;
  // "توجه الوزير إلى نيروبي للمشاركة في القمة": who travels.
  const journey = journeyTo(p.scene, trigger);
  if (journey !== undefined) {
    const can = (k: number): boolean =>
      candidates[k]!.prep === '' && !candidates[k]!.genitive && p.actor(k).kind !== 'origin' && !p.isLand(k);
    const beside = before.filter((k) => can(k) && (besideVerb(tokens, candidates[k]!) || p.actor(k).from >= journey.from));
    // "الرئيسين فلان وفلان اللذين وصلا لحضور القمة"
    const head = before.findLast((k) => candidates[k]!.relativeHead && p.actor(k).to <= journey.from && journey.from - p.actor(k).to <= 2);
    if (head !== undefined && p.actor(head).persons.length > 0 && journey.verb !== null) {
      if (journey.verb.number === 'singular') p.give(head, 'carrier');
      else p.giveList(head, 'carrier');
      return;
    }
    const who = beside.find((k) => p.actor(k).persons.length > 0) ?? beside.find((k) => p.actor(k).states.length > 0);
    p.give(who, 'carrier');
    // "يتوجه الوزير إلى باريس مع وزيرة التجارة فلانة لحضور الاجتماع": who goes with him.
    for (const k of before)
      if (p.actor(k).from >= journey.to && WITH_HIM.has(candidates[k]!.prep) && p.actor(k).persons.length > 0) p.give(k, 'present');
    return;
  }
  if (!ATTENDED.has(trigger.cls)) return;
  // "سيشهد المؤتمر مشاركة الرئيس فلان"
  for (const k of p.own) {
    const at = p.actor(k).from - 1;
    const { stem, prep } = tokens.word[at]!;
    if (!ATTENDING.has(stem) || prep !== '' || p.actor(k).persons.length === 0) continue;
    if (tokens.word[deedBack(p.scene, at, tokens.bounds[p.here]!)]?.entry?.verb?.lemma === SEES) p.give(k, 'present');
  }
  const first = tokens.bounds[p.here]!;
  for (let i = trigger.from - 1; i >= Math.max(first, trigger.from - ATTENDS); i--) {
    if (isVerb(tokens, i) || triggers.some((t) => t.from <= i && t.to > i)) return;
    if (!ATTENDING.has(tokens.word[i]!.stem)) continue;
    const who = before.find((k) => p.actor(k).from === i + 1 && candidates[k]!.prep === '' && p.actor(k).persons.length > 0);
    p.give(who, 'carrier');
    return;
  }
}

/** Whoever is invited, sets out or arrives: "توجه فلان إلى جنيف للقاء نظيره". */
export function goers(p: Places): void {
  const { scene, trigger, candidates, roles, before, after, own } = p;
  const { tokens } = scene;
  const invited = GOES.has(trigger.cls)
    ? (invitedOf(scene, trigger, candidates, before) ?? guestOf(scene, trigger, candidates, before))
    : undefined;
  p.give(invited, 'owner');
  p.give(visitorOn(p), 'owner');
  p.give(
    before.find((k) => p.isLand(k) && isVisitedWhere(tokens, trigger, p.actor(k).to)),
    'goal',
  );
  if (
    invited === undefined &&
    isPurpose(scene, trigger) &&
    trigger.suffix === '' &&
    // "سيتوجه إلى غزة للاجتماع بالرئيس"
    (!trigger.definite || (tokens.word[trigger.from]!.prep === 'ل' && own.some((k) => WITH_WHOM.has(candidates[k]!.prep)))) &&
    ![...roles.values()].some((r) => r === 'carrier')
  ) {
    // "دعا الوزير لعقد لقاء": whoever calls for it need not be there; "أبدى استعداده لعقد لقاء" he is.
    const himself = tokens.word[trigger.from]!.prep === 'ل' || READY.test(tokens.word[trigger.from - 2]?.key ?? '');
    const invitation = invitationTo(scene, trigger);
    const moves = (k: number): boolean =>
      !isInviter(scene, invitation, candidates[k]!) &&
      candidates[k]!.prep === '' &&
      !candidates[k]!.genitive &&
      besideVerb(tokens, candidates[k]!) &&
      (himself || !candidates[k]!.says);
    const mover = before.findLast((k) => p.actor(k).persons.length > 0 && moves(k)) ?? before.findLast((k) => p.isOfficial(k) && moves(k));
    p.give(mover, 'owner');
    const met = own.find((k) => p.actor(k).from === trigger.to && roles.get(k) === 'of');
    if (met !== undefined) roles.set(met, 'object');
  }
  if (!GOES.has(trigger.cls)) return;
  p.give(arrivalOf(scene, trigger, candidates, before, after), 'owner');
  p.give(wisherOf(scene, trigger, candidates, before), 'owner');
}

const WITH_WHOM = new Set(['ب', 'مع']);
const READY = /^(?:استعداد|تطلع|سعي|طموح)(?:ه|ها)$/;
const FOR = wordSet('بهدف بغرض بغيه بقصد اجل');

/** "توجه إلى برن للقاء نظيره", "لعقد لقاء", "بهدف إجراء محادثات", "من أجل لقاء": what is done for it; "لعقد مؤتمر" is of others as well. */
function isPurpose({ tokens: { word } }: Scene, { from, cls }: Trigger): boolean {
  if (word[from]!.prep === 'ل') return !PREPARATIONS.has(word[from - 1]?.stem ?? '');
  if (!TALKS.has(cls)) return false;
  const at = CONVENING.has(word[from - 1]?.stem ?? '') ? from - 1 : from;
  return (at < from && word[at]!.prep === 'ل') || FOR.has(word[at - 1]?.key ?? '');
}
