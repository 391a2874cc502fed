/**
 * Roles: which actors fill the places that a trigger opens, by grammar: subject and object of a verb, whose
 * visit it is, with whom, between whom, to where; carried out by a verb beside it (عقد فلان اجتماعا, زيارة
 * يقوم بها فلان); whom a pronoun means. What stands in a list with one stands where it stands.
 *
 * @module src/extract/meetings/roles/roles
 */

import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { bordersBetween, type Clause, opensBetween } from '../../clauses.js';
import { holdAlike } from '../../persons/held.js';
import type { Person } from '../../persons/person.js';
import { framed } from '../frame.js';
import { verbBetween } from '../near-verbs.js';
import { isVisitAmidMeeting } from '../occasions/within.js';
import { bearersOf } from '../real/sealed.js';
import type { Scene } from '../scene.js';
import { planBefore } from '../status/plans.js';
import { type Candidate, PRESENT_WITH } from '../who/candidates.js';
import { tellsWhereSaid } from '../who/statements.js';
import { ACTING, GOES, MET } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import { nounRoles } from './noun-roles.js';
import { Places } from './places.js';
import type { Role } from './role.js';
import { verbRoles } from './verb-roles.js';
import { welcomersOf } from './visitors.js';

const MEETS_WITH = new Set(['meetV', 'meet', 'call', 'phoneV']);
/** Nouns that are with somebody themselves. */
const TIES = wordSet(
  'علاقات علاقه تعاون شراكه حدود خلاف خلافات حرب تبادل تنسيق سلام توتر توترات صراع نزاع ازمه تقارب تفاهم مصالحه وساطه وقف',
);
const AMONG = new Set(['بينهم', 'وبينهم', 'منهم', 'ومنهم', 'ابرزهم', 'وابرزهم', 'بينها', 'وبينها']);
const NONE = /^[وف]?ليست?$/;

/** Roles by the number of the candidate, for one trigger; `from` to `to` are the candidates in its reach. */
export function rolesOf(scene: Scene, trigger: Trigger, candidates: readonly Candidate[], from: number, to: number): Map<number, Role> {
  const p = new Places(scene, trigger, candidates, from, to);
  const { own, roles } = p;
  // "اللجنة المشتركة المغربية الموريتانية": of those two.
  if (trigger.lemma === 'لجنة')
    for (const k of p.mine)
      if (p.actor(k).to > trigger.from && p.actor(k).from <= trigger.to + 1 && candidates[k]!.prep === '') p.give(k, 'of');
  for (const k of bearersOf(scene.tokens, trigger, candidates, own)) p.give(k, 'object');
  if (trigger.verb) verbRoles(p, trigger.verb);
  else nounRoles(p);
  byPrepositions(p);
  mirrored(p);
  // "وفد برئاسة الوزير اجتمع": who leads those who do.
  if (trigger.verb)
    for (const k of p.before)
      if (candidates[k]!.prep === 'برياسه' && bordersBetween(scene.clauses, p.actor(k).from, trigger.head) <= 1) p.give(k, 'present');
  // "يقوم الوزير برفقة نظيره بزيارة": who is told right behind those who do it.
  for (const k of p.before) if (isBeside(p, k)) p.give(k, 'present');
  // "مع المسؤولين الإيرانيين، وبينهم الرئيس": one of them.
  for (const k of own) {
    const { from: at } = p.actor(k);
    // "وليس بينها الصين"
    if (roles.has(k) || !AMONG.has(scene.tokens.word[at - 1]?.key ?? '') || NONE.test(scene.tokens.word[at - 2]?.key ?? '')) continue;
    const group = own.findLast((j) => j < k && roles.has(j));
    if (group !== undefined) p.give(k, roles.get(group)!);
  }
  for (const k of welcomersOf(scene, trigger, candidates, p.after)) p.give(k, 'present');
  speaker(p);
  jointSpeaker(p);
  return roles;
}

/** Words and marks between somebody and who is with him: "الوزير، برفقة السفير". */
const BESIDE = 2;

/** Whether somebody is told to be at the side of who acts, right behind him. */
function isBeside({ candidates, roles }: Places, k: number): boolean {
  const { prep, listed, actor } = candidates[k]!;
  if (prep !== 'بمشاركه' || listed || actor.persons.length === 0) return false;
  const role = roles.get(k - 1);
  return role !== undefined && ACTING.has(role) && actor.from - candidates[k - 1]!.actor.to <= BESIDE;
}

/** What the preposition of each candidate behind the trigger says. */
function byPrepositions(p: Places): void {
  const { trigger, candidates } = p;
  for (const k of p.own) {
    const { prep, listed, actor } = candidates[k]!;
    if (listed) continue;
    const acting = actor.persons.length > 0 || actor.kind === 'office' || actor.kind === 'group';
    if (prep === 'بين' && p.straight(k) && !isOfAnother(p, k) && !areToldBothSides(p)) p.give(k, 'between');
    else if (prep === 'مع' && p.straight(k) && !isOfAnother(p, k)) p.give(k, 'with');
    else if (prep === 'ب' && MEETS_WITH.has(trigger.cls) && acting && p.close(k)) p.give(k, 'with');
    // "جلس الرئيس قبالة نظيره"
    else if (trigger.lemma === 'جلس' && acting && p.scene.tokens.word[actor.from - 1]?.key === 'قباله') p.give(k, 'with');
    // "اجتمع إلى الرئيس"
    else if (prep === 'الي' && trigger.lemma === 'اجتمع' && acting && p.close(k)) p.give(k, 'with');
    // "تلقى اتصالا من نظيره"
    else if (prep === 'من' && trigger.cls === 'call' && acting && p.close(k) && p.straight(k)) p.give(k, 'with');
    else if (prep === 'بوساطه') p.give(k, 'mediator');
    else if (PRESENT_WITH.has(prep)) present(p, k);
    else if (
      GOES.has(trigger.cls) &&
      (prep === 'الي' || prep === 'ل') &&
      actor.persons.length === 0 &&
      actor.kind !== 'office' &&
      p.close(k)
    )
      p.give(k, 'goal');
  }
}

/**
 * "بحضور الوزير فلان، وفلان مدير مكتب الرئيس، والسفير فلان": all who are told behind it one by one, with whatever stands in apposition between
 * them.
 */
function present(p: Places, first: number): void {
  p.give(first, 'present');
  let at = p.actor(first).to;
  for (const k of p.own) {
    if (k <= first) continue;
    const { actor, prep, genitive } = p.candidates[k]!;
    if (verbBetween(p.scene.tokens, at, actor.from)) return;
    if (actor.persons.length > 0 && prep === '' && !genitive && (actor.conj || isOfSide(p, k))) p.give(k, 'present');
    at = actor.to;
  }
}

const SIDE = wordSet('الجانب الطرف');

/** "بحضور الوزير فلان، ومن الجانب الكيني السفير فلان" */
function isOfSide({ candidates, scene: { tokens } }: Places, k: number): boolean {
  const { from } = candidates[k]!.actor;
  const { word, sentence } = tokens;
  return from > 2 && sentence[from - 3] === sentence[from] && SIDE.has(word[from - 2]!.key) && /^[وف]?من$/.test(word[from - 3]!.key);
}

/** "الاتفاق النووي مع إيران", "العلاقات بين البلدين": the preposition belongs to a noun of its own. */
function isOfAnother({ scene, trigger, candidates }: Places, k: number): boolean {
  // "بحث خلال زيارته لباريس مع نظيره"
  if (isVisitAmidMeeting(scene, trigger)) return true;
  const { word } = scene.tokens;
  const { from } = candidates[k]!.actor;
  const at = from - (word[from]!.prep === '' ? 2 : 1);
  for (let i = at; i > trigger.to && i > at - 3; i--) {
    const { entry, stem } = word[i]!;
    if (entry?.document || TIES.has(stem)) return true;
    if (entry?.particle || word[i]!.kind !== Kind.Word) return false;
  }
  return false;
}

/** "تلقى الوزير اتصالا من نظيره عن الرحلات بين نيروبي وصنعاء": who calls whom is told already. */
const areToldBothSides = ({ roles, candidates }: Places): boolean =>
  [ACTING, MET].every((side) => [...roles].some(([k, role]) => side.has(role) && candidates[k]!.actor.persons.length > 0));

/** With one of these filled, whoever speaks is nobody else. */
const FILLED = new Set<Role>(['of', 'carrier', 'between', 'owner', 'subject', 'present']);

const COUNTERPART = 'نظير';

/** "نفى الوزير فلان وجود خطط لعقد لقاء مع نظيره": whose counterpart is met, where nobody else is told of before. */
function mirrored(p: Places): void {
  const { trigger, roles, before } = p;
  if (planBefore(p.scene, trigger, p.scene.tokens.bounds[p.here]!) < 0) return;
  if ([...roles.values()].some((role) => role !== 'between' && FILLED.has(role))) return;
  const isMirror = (k: number): boolean => p.actor(k).title?.lemma === COUNTERPART && p.actor(k).title!.suffix === 'ه';
  if (![...roles].some(([k, role]) => role === 'with' && isMirror(k))) return;
  const [who, ...others] = before.filter((k) => p.actor(k).kind === 'name' || p.actor(k).kind === 'office' || p.actor(k).kind === 'pair');
  if (who === undefined || others.length > 0 || p.actor(who).persons.length !== 1 || p.candidates[who]!.prep !== '') return;
  p.give(who, 'owner');
}

/** قال فلان خلال لقاء مع, تحدث عن اجتماعه ب: whoever speaks on an occasion that has no other subject is there. */
function speaker(p: Places): void {
  const { scene, trigger, candidates, roles } = p;
  if (trigger.verb || !framed(scene, trigger)) return;
  const saysBefore = p.before.findLast(
    (k) =>
      candidates[k]!.says &&
      bordersBetween(scene.clauses, p.actor(k).to - 1, trigger.from) <= 2 &&
      !opensBetween(scene.clauses, p.actor(k).to, trigger.from, isComplement),
  );
  if (isEndOf(scene, trigger) && [...roles.keys()].every((k) => p.actor(k).plural)) {
    p.give(saysBefore, 'speaker');
    return;
  }
  const taken = new Set(roles.values());
  for (const role of taken) if (FILLED.has(role)) return;
  if (trigger.cls !== 'press' && !taken.has('with')) return;
  const who =
    saysBefore ??
    p.after.find((k) => candidates[k]!.says && !roles.has(k) && candidates[k]!.prep === '') ??
    // "وجاءت تصريحاته عقب محادثات مع نظيره"
    (tellsWhereSaid(scene.tokens, p.here) ? p.sayerBefore() : undefined);
  p.give(who, 'speaker');
}

const JOINT = /^(?:ال)?مشترك(?:ا|ه)?$/;

/** "قال الرئيس فلان في مؤتمر صحفي مشترك": with him speaks who was told of before with an office of the same name, and not for the same state. */
function jointSpeaker(p: Places): void {
  const { scene, trigger, roles } = p;
  if (trigger.cls !== 'press' || !JOINT.test(scene.tokens.word[trigger.to]?.key ?? '') || roles.size !== 1) return;
  const [[k, role]] = roles as unknown as [[number, Role]];
  const [one] = p.actor(k).persons;
  if (role !== 'speaker' || p.actor(k).persons.length !== 1) return;
  const other = p.lastBefore(
    (j) =>
      p.actor(j).persons.length === 1 &&
      p.actor(j).states.every((state) => !p.actor(k).states.includes(state)) &&
      (isMirrored(p.actor(j).persons[0]!) || holdAlike(one!, p.actor(j).persons[0]!, scene.tokens)),
  );
  if (other !== undefined) roles.set(other, 'speaker');
}

const isMirrored = ({ mentions }: Person): boolean => mentions.some(({ titles }) => titles.some((t) => t.lemma === COUNTERPART));

const END = new Set(['ختام', 'نهايه', 'هامش', 'اعقاب']);

/** "قالت الوزيرة للصحافيين في ختام اجتماع في بروكسل لوزراء خارجية": at whose end somebody speaks who was there. */
const isEndOf = ({ tokens: { word } }: Scene, { cls, number, from }: Trigger): boolean =>
  (cls === 'meet' || cls === 'summit' || cls === 'conference') && number === 'singular' && END.has(word[from - 1]?.stem ?? '');

const isComplement = ({ opener }: Clause): boolean => opener === 'complement';
