/**
 * Doers: who is at a meeting that is told only as when something was done: "تبادل الوزير ونظيره وجهات النظر خلال اجتماع في جنيف", "سلم السفير
 * الوزير رسالة خلال لقاء", "هنأ الرئيس ضيفه خلال محادثات بينهما".
 *
 * @module src/extract/meetings/roles/doers
 */
import { opensBetween } from '../../clauses.js';
import { framed } from '../frame.js';
import { deedBack } from '../near-verbs.js';
import { TALKS } from '../words/sides.js';
import type { Places } from './places.js';

const BETWEEN_THEM = /^بين(?:هما|هم)$/;
/** Words between a noun and بينهما: "محادثات هاتفية بينهما". */
const NEAR = 2;
/** What one does to the other when they meet. */
const TO_ANOTHER = new Set(['سلم', 'أبلغ', 'هنأ', 'شكر', 'دعا', 'عزى', 'أطلع', 'طمأن']);

/** What two do together when they meet: "اتفق الوزير مع نظيره خلال محادثات". */
const TOGETHER = new Set(['اتفق', 'توافق', 'بحث', 'ناقش', 'تباحث', 'تبادل', 'استعرض', 'تناول', 'وقع', 'تفاهم', 'ترأس']);

/** What one tells, brings or gives the other: "نقل الوزير إلى نظيره خلال اجتماع", "عرض على نظيره", "قال لنظيره". */
const TOWARDS = new Set(['نقل', 'عرض', 'اقترح', 'قال', 'أكد', 'أعرب', 'شرح', 'أوضح', 'قدم', 'شكا', 'سلم', 'أعلن']);
/** Those that are also nouns, right before who does it. */
const CARRIES = /^[وف]?(?:نقل|عرض)ت?$/;
const TOWARDS_WHOM = new Set(['ل', 'الي', 'علي']);

/** Puts the two who act into their places. */
export function doers(p: Places): void {
  const { scene, trigger, candidates, roles, before } = p;
  const { tokens } = scene;
  if (together(p)) return;
  const between = betweenThem(p);
  // "دعا الرئيس في اتصال هاتفي مع نظيره": who is on the phone is told.
  if (!between && trigger.cls === 'call' && p.own.some((k) => candidates[k]!.prep !== '')) return;
  if (
    !between &&
    (roles.size > 0 ||
      !(TALKS.has(trigger.cls) || trigger.cls === 'summit' || trigger.cls === 'call') ||
      trigger.suffix !== '' ||
      trigger.number === 'plural' ||
      !framed(scene, trigger))
  )
    return;
  // "وكان آخر لقاء بينهما": those of the sentence before.
  if (between && roles.size === 0 && !before.some((k) => p.actor(k).persons.length > 0)) {
    for (const k of p.twoBefore()) roles.set(k, 'owner');
    return;
  }
  const first = tokens.bounds[p.here]!;
  const told = before.filter((k) => {
    const { prep, genitive, actor } = candidates[k]!;
    // "تبادل الوزير ونظيره": what begins a sentence may be a verb that nobody knows.
    return actor.persons.length === 1 && prep === '' && (!genitive || p.actor(p.headOf(k)).from === first + 1);
  });
  const two = between ? told.slice(-2) : told;
  if (two.length !== 2 || p.actor(two[0]!).persons[0] === p.actor(two[1]!).persons[0]) return;
  const [one, other] = two as [number, number];
  if (opensBetween(scene.clauses, p.actor(one).to, trigger.from, ({ opener }) => opener === 'complement' || opener === 'relative')) return;
  const verb = deedBack(scene, p.actor(other).from - 1, first);
  const acts = trigger.cls !== 'call' && candidates[other]!.listed && one === other - 1;
  if (!between && !acts && !(verb >= 0 && TO_ANOTHER.has(tokens.word[verb]!.entry!.verb!.lemma))) return;
  for (const k of two) p.give(k, 'owner');
}

/** "اتفق الوزير مع نظيره، خلال محادثات في تونس، على", "نقل الوزير إلى نظيره خلال اجتماع رسالة": who does so, and with whom. */
function together(p: Places): boolean {
  const { scene, trigger, candidates, before } = p;
  if (p.roles.size > 0 || !(TALKS.has(trigger.cls) || trigger.cls === 'call') || trigger.suffix !== '' || !framed(scene, trigger))
    return false;
  const other = before.findLast((k) => {
    const { prep } = candidates[k]!;
    return (prep === 'مع' || TOWARDS_WHOM.has(prep)) && p.actor(k).persons.length > 0;
  });
  if (other === undefined || opensBetween(scene.clauses, p.actor(other).to, trigger.from, ({ opener }) => opener === 'relative'))
    return false;
  const isSubject = (k: number): boolean => candidates[k]!.prep === '' && p.actor(k).persons.length > 0;
  const verb = deedOf(p, other);
  if (verb < 0) return false;
  const one =
    before.find((k) => p.actor(k).from > verb && k < other && isSubject(k)) ??
    before.findLast((k) => p.actor(k).to === verb && isSubject(k));
  if (one === undefined) return false;
  p.give(one, 'owner');
  p.give(other, 'with');
  return true;
}

/** What one does with the other, or towards him; −1 where nothing tells it. */
function deedOf(p: Places, other: number): number {
  const { scene, candidates, here } = p;
  const { word, bounds } = scene.tokens;
  const first = bounds[here]!;
  const verb = deedBack(scene, p.actor(other).from - 1, first);
  const deeds = candidates[other]!.prep === 'مع' ? TOGETHER : TOWARDS;
  if (verb >= 0) return deeds.has(word[verb]!.entry!.verb!.lemma) ? verb : -1;
  return deeds === TOWARDS && CARRIES.test(word[first]!.key) ? first : -1;
}

function betweenThem({ scene: { tokens }, trigger, here }: Places): boolean {
  for (let i = trigger.to; i < trigger.to + NEAR && i < tokens.count && tokens.sentence[i] === here; i++)
    if (BETWEEN_THEM.test(tokens.word[i]!.key)) return true;
  return false;
}
