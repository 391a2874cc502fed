/**
 * Roles: which actors fill the places that a trigger opens, by grammar: subject and object of a verb, whose
 * visit it is, with whom, between whom, to where; carried out by a verb beside it (عقد فلان اجتماعا, زيارة
 * يقوم بها فلان); whom a pronoun means. What stands in a list with one stands where it stands.
 *
 * @module src/extract/meetings/roles
 */

import { Kind } from '../../arabic/words.js';
import { bordersBetween, isVerb } from '../clauses.js';
import type { Candidate } from './candidates.js';
import { framed } from './frame.js';
import { besideVerb, CARRIERS, carrierBefore, verbBetween } from './near-verbs.js';
import type { Scene } from './scene.js';
import { bearersOf } from './sealed.js';
import { GOES } from './sides.js';
import type { Trigger } from './triggers.js';
import { arrivalOf, guestOf, invitedOf, welcomersOf } from './visitors.js';
import { isAmid, isAside, isMeanwhile, isSideline } from './within.js';

/**
 * - `subject` who does it; `object` whom it meets; `with` مع, ب; `between` بين
 * - `of` whose it is: زيارة فلان, الزيارة لفلان
 * - `carrier` subject of the verb that carries the noun
 * - `owner` whom the pronoun on it means: لقائه
 * - `present` بحضور, برئاسة, حضر اللقاء فلان
 * - `speaker` who says something on the occasion: قال فلان خلال مؤتمر صحفي مع
 * - `mediator` بوساطة, برعاية
 * - `goal` the state that is travelled to
 */
export type Role = 'subject' | 'object' | 'with' | 'between' | 'of' | 'carrier' | 'owner' | 'present' | 'speaker' | 'mediator' | 'goal';

const PRESENCE = new Set(['حضر', 'شارك', 'ترأس', 'رأس', 'رافق']);
const PRESENT = new Set(['بحضور', 'برياسه', 'بمشاركه']);
const MEETS_WITH = new Set(['meetV', 'meet', 'call', 'phoneV']);
const SENDS = 'أوفد';
/** "أوفد الرئيس نائبه إلى بغداد" */
export const isSending = ({ lemma }: Trigger): boolean => lemma === SENDS;
const DURING = new Set(['خلال', 'اثناء']);
const HIMSELF = new Set(['انه', 'انها', 'انهما', 'انهم', 'بانه', 'بانها']);
/** Nouns that are with somebody themselves. */
const TIES = new Set('علاقات علاقه تعاون شراكه حدود خلاف خلافات حرب تبادل تنسيق'.split(' '));
const AMONG = new Set(['بينهم', 'وبينهم', 'منهم', 'ومنهم', 'ابرزهم', 'وابرزهم']);
/** Words that may stand before a noun at the head of a sentence. */
const OPENING = 4;

/** Roles by the number of the candidate, for one trigger; `fromReach` to `toReach` are the candidates in its reach. */
export function rolesOf(
  scene: Scene,
  trigger: Trigger,
  candidates: readonly Candidate[],
  fromReach: number,
  toReach: number,
): Map<number, Role> {
  const { tokens, clauses, triggers, dates } = scene;
  const here = tokens.sentence[trigger.from]!;
  const mine: number[] = [];
  for (let k = fromReach; k < toReach; k++) if (candidates[k]!.sentence === here) mine.push(k);
  const roles = new Map<number, Role>();
  const give = (k: number | undefined, role: Role): void => {
    if (k === undefined || roles.has(k)) return;
    roles.set(k, role);
    // The rest of its list.
    for (let next = k + 1; candidates[next]?.listed && candidates[next]!.sentence === here; next++) {
      const between = triggers.some((t) => t.from >= candidates[k]!.actor.to && t.to <= candidates[next]!.actor.from);
      if (between || roles.has(next)) break;
      roles.set(next, role);
    }
  };
  const actor = (k: number) => candidates[k]!.actor;
  const after = mine.filter((k) => actor(k).from >= trigger.to);
  const before = mine.filter((k) => actor(k).to <= trigger.from);
  // "التقى الوزير على هامش القمة نظيره": the gathering stands in between.
  const nextTrigger = triggers.find(
    (t) =>
      t.from >= trigger.to &&
      tokens.sentence[t.from] === here &&
      !(trigger.verb && (isSideline(scene, t) || isAmid(scene, t) || isMeanwhile(scene, t))),
  );
  // What follows an occasion amid another is the other's.
  const limit = isAmid(scene, trigger) || isAside(scene, trigger) ? trigger.to : nextTrigger ? nextTrigger.from : tokens.bounds[here + 1]!;
  const close = (k: number): boolean => bordersBetween(clauses, trigger.to - 1, actor(k).from) <= 1;
  const free = (k: number): boolean => candidates[k]!.prep === '' && !candidates[k]!.genitive && !candidates[k]!.listed;
  const own = after.filter((k) => actor(k).from < limit);

  // "اللجنة المشتركة المغربية الموريتانية": of those two.
  if (trigger.lemma === 'لجنة')
    for (const k of mine) if (actor(k).to > trigger.from && actor(k).from <= trigger.to + 1 && candidates[k]!.prep === '') give(k, 'of');
  for (const k of bearersOf(tokens, trigger, candidates, own)) give(k, 'object');
  if (trigger.verb) verbRoles();
  else nounRoles();
  for (const k of own) {
    const { prep, listed } = candidates[k]!;
    if (listed) continue;
    const acting = actor(k).persons.length > 0 || actor(k).kind === 'office' || actor(k).kind === 'group';
    if (prep === 'بين' && straight(k)) give(k, 'between');
    else if (prep === 'مع' && straight(k) && !ofAnother(k)) give(k, 'with');
    else if (prep === 'ب' && MEETS_WITH.has(trigger.cls) && acting && close(k)) give(k, 'with');
    // "تلقى اتصالا من نظيره"
    else if (prep === 'من' && trigger.cls === 'call' && acting && close(k) && straight(k)) give(k, 'with');
    else if (prep === 'بوساطه') give(k, 'mediator');
    else if (PRESENT.has(prep)) give(k, 'present');
    else if (
      GOES.has(trigger.cls) &&
      (prep === 'الي' || prep === 'ل') &&
      actor(k).persons.length === 0 &&
      actor(k).kind !== 'office' &&
      close(k)
    )
      give(k, 'goal');
  }
  // "وفد برئاسة الوزير اجتمع": who leads those who do.
  if (trigger.verb)
    for (const k of before)
      if (candidates[k]!.prep === 'برياسه' && bordersBetween(clauses, actor(k).from, trigger.head) <= 1) give(k, 'present');
  // "مع المسؤولين الإيرانيين، وبينهم الرئيس": one of them.
  for (const k of own) {
    if (roles.has(k) || !AMONG.has(tokens.word[actor(k).from - 1]?.key ?? '')) continue;
    const group = own.findLast((j) => j < k && roles.has(j));
    if (group !== undefined) give(k, roles.get(group)!);
  }
  for (const k of welcomersOf(scene, trigger, candidates, after)) give(k, 'present');
  speaker();
  return roles;

  /** "الاتفاق النووي مع إيران", "العلاقات مع إيران": مع belongs to a noun of its own. */
  function ofAnother(k: number): boolean {
    const { word } = tokens;
    const at = actor(k).from - (word[actor(k).from]!.prep === '' ? 2 : 1);
    for (let i = at; i > trigger.to && i > at - 3; i--) {
      const { entry, stem } = word[i]!;
      if (entry?.document || TIES.has(stem)) return true;
      if (entry?.particle || word[i]!.kind !== Kind.Word) return false;
    }
    return false;
  }

  /** No verb between it and the trigger. */
  function straight(k: number): boolean {
    for (let i = trigger.to; i < actor(k).from; i++) if (isVerb(tokens, i)) return false;
    return actor(k).from - trigger.to <= 14;
  }

  /** قال فلان خلال لقاء مع, تحدث عن اجتماعه ب: whoever speaks on an occasion that has no other subject is there. */
  function speaker(): void {
    if (trigger.verb || !framed(scene, trigger)) return;
    const taken = new Set(roles.values());
    if (
      taken.has('of') ||
      taken.has('carrier') ||
      taken.has('between') ||
      taken.has('owner') ||
      taken.has('subject') ||
      taken.has('present')
    )
      return;
    if (trigger.cls !== 'press' && !taken.has('with')) return;
    const who =
      before.findLast(
        (k) =>
          candidates[k]!.says &&
          bordersBetween(clauses, actor(k).to - 1, trigger.from) <= 2 &&
          !complementBetween(actor(k).to, trigger.from),
      ) ?? after.find((k) => candidates[k]!.says && !roles.has(k) && candidates[k]!.prep === '');
    if (who !== undefined) give(who, 'speaker');
  }

  function complementBetween(from: number, to: number): boolean {
    for (let c = clauses.at[from]! + 1; c <= clauses.at[to]!; c++) if (clauses.list[c]!.opener === 'complement') return true;
    return false;
  }

  /** "أكد الوزير … . جاء ذلك خلال اتصال تلقاه من": who spoke in the sentence before. */
  function sayerBefore(): number | undefined {
    for (let k = fromReach; k < toReach && candidates[k]!.sentence < here; k++)
      if (candidates[k]!.says && actor(k).persons.length > 0) return k;
    return undefined;
  }

  function verbRoles(): void {
    const { verb, cls } = trigger;
    // "زار القاهرة", "سيزور الولايات المتحدة": the state is where, not who.
    const visited = cls === 'visitV' ? own.find((k) => free(k) && close(k)) : undefined;
    if (visited !== undefined && isLand(visited) && actor(visited).from - trigger.to <= 2) give(visited, 'goal');
    const first = own.find((k) => free(k) && close(k) && !roles.has(k));
    const subjectBefore = before.findLast(
      (k) =>
        !candidates[k]!.genitive &&
        candidates[k]!.prep === '' &&
        bordersBetween(clauses, actor(k).to - 1, trigger.head) <= 1 &&
        !(isLand(k) && triggers.some((t) => t.cls === 'visitV' && t.to === actor(k).from)),
    );
    // "سيلتقي في هافانا نظيره", "يستقبل غدا سلفه": whose counterpart he is stands before.
    const his = first !== undefined && subjectBefore !== undefined && (actor(first).title?.suffix ?? '') !== '';
    // "استدعت وزارة الخارجية أمس القائم بأعمال سفارة النيجر": a body acts.
    const body =
      cls === 'receiveV' &&
      tokens.word[trigger.to]?.entry?.body !== undefined &&
      !own.some((k) => actor(k).from <= trigger.to && actor(k).to > trigger.to);
    const vso = first !== undefined && !his && !body && wordsBetween(trigger.to, actor(first).from) <= 4;
    const relative = clauses.list[clauses.at[trigger.head]!]!.opener === 'relative';
    const head = before.findLast((k) => candidates[k]!.relativeHead && bordersBetween(clauses, actor(k).to - 1, trigger.head) <= 1.5);
    let object: number | undefined;
    if (relative && head !== undefined && verb!.object === '') {
      giveHead(head);
      object = first;
    } else if (subjectBefore !== undefined && hadDone(subjectBefore)) {
      giveHead(subjectBefore);
      object = first;
    } else if (vso && (verb!.number === 'singular' || actor(first).plural)) {
      give(first, 'subject');
      object = own.find((k) => k > first && free(k) && !roles.has(k) && !verbBetween(tokens, actor(first).to, actor(k).from));
    } else if (subjectBefore !== undefined) {
      giveHead(subjectBefore);
      object = first;
    }
    if (body && object === undefined) object = first;
    if (!vso && subjectBefore === undefined && head === undefined) {
      // "أكد الوزير أنه سيلتقي نظيره": the pronoun is whoever speaks.
      const clause = clauses.list[clauses.at[trigger.head]!]!;
      const sayer = before.findLast((k) => candidates[k]!.says && actor(k).persons.length > 0);
      if (clause.opener === 'complement' && HIMSELF.has(tokens.word[clause.from]!.stem) && sayer !== undefined) {
        giveHead(sayer);
        object = first;
      }
    }
    // "أوفد الرئيس نائبه إلى بغداد": who is sent goes.
    if (isSending(trigger)) {
      for (const [k, role] of roles) if (role === 'subject') roles.delete(k);
      give(object, 'subject');
      return;
    }
    if (verb!.object !== '') {
      // استقبله الملك: the pronoun is somebody named before.
      const isSomebody = (k: number): boolean => actor(k).persons.length > 0 || isOfficial(k);
      const meant = head !== undefined && !isLand(head) ? head : before.findLast((k) => isSomebody(k) && !roles.has(k) && !actor(k).plural);
      if (meant !== undefined) give(meant, 'object');
      return;
    }
    if (object !== undefined && cls !== 'discussV' && cls !== 'travelV' && (cls !== 'phoneV' || trigger.lemma === 'هاتف'))
      give(object, actor(object).persons.length || actor(object).kind !== 'state' ? 'object' : 'goal');
  }

  /** "وكان الوزير استقبل", "كان الوزير قد التقى": the subject between the two verbs. */
  function hadDone(k: number): boolean {
    const { word } = tokens;
    const to = word[trigger.from - 1]?.key === 'قد' ? trigger.from - 1 : trigger.from;
    return actor(k).to === to && word[actor(k).from - 1]?.entry?.verb?.lemma === 'كان' && trigger.verb?.tense === 'past';
  }

  /** Words that are of no date and no place. */
  function wordsBetween(from: number, to: number): number {
    const isAside = (i: number): boolean =>
      dates.some(({ tokens: [a, b] }) => a <= i && i < b) ||
      own.some((k) => isLand(k) && candidates[k]!.prep !== '' && actor(k).from <= i && i < actor(k).to);
    let n = 0;
    for (let i = from; i < to; i++) {
      const before = tokens.word[i]!.entry?.particle === 'preposition' && isAside(i + 1);
      if (!before && !isAside(i)) n++;
    }
    return n;
  }

  /** "الرئيس التركي", of whom no name is told. */
  function isOfficial(k: number): boolean {
    const { kind, states, plural } = actor(k);
    return kind === 'office' && !plural && states.length > 0;
  }

  function isLand(k: number): boolean {
    return actor(k).kind === 'state' || actor(k).kind === 'seat';
  }

  /** The head of what stands before, with the list that leads to it. */
  function giveHead(k: number): void {
    let from = k;
    while (candidates[from]!.listed && candidates[from - 1]!.sentence === here) from--;
    give(from, 'subject');
  }

  function nounRoles(): void {
    const { word } = tokens;
    const carrier = carrierBefore(scene, trigger);
    // "على هامش القمة رؤساء إثيوبيا": a noun with the article has no genitive.
    const closed = word[trigger.from]!.def && !PRESENCE.has(word[carrier]?.entry?.verb?.lemma ?? '');
    const beside = own.find(
      (k) => actor(k).from === trigger.to && candidates[k]!.prep === '' && !(closed && actor(k).kind === 'office' && actor(k).plural),
    );
    if (beside !== undefined) {
      const attended = carrier >= 0 && PRESENCE.has(word[carrier]!.entry!.verb!.lemma);
      if (attended)
        for (const k of own)
          if (
            !candidates[k]!.genitive &&
            candidates[k]!.prep === '' &&
            actor(k).persons.length > 0 &&
            !verbBetween(tokens, trigger.to, actor(k).from)
          )
            give(k, 'present');
      give(
        beside,
        attended
          ? 'present'
          : trigger.suffix !== ''
            ? 'object'
            : GOES.has(trigger.cls) &&
                actor(beside).persons.length === 0 &&
                actor(beside).kind !== 'office' &&
                actor(beside).kind !== 'group'
              ? 'goal'
              : 'of',
      );
    } else {
      const owner = own.find(
        (k) =>
          (candidates[k]!.prep === 'ل' || candidates[k]!.prep === 'من') &&
          actor(k).from - trigger.to <= 4 &&
          close(k) &&
          (actor(k).persons.length > 0 || actor(k).kind === 'office' || actor(k).kind === 'group'),
      );
      if (owner !== undefined && candidates[owner]!.prep === 'ل') give(owner, 'of');
      else if (trigger.suffix !== '') {
        const counterpart = own.find((k) => free(k) && actor(k).from - trigger.to <= 5 && close(k) && !isVerb(tokens, actor(k).from - 1));
        if (counterpart !== undefined) give(counterpart, 'object');
      }
    }
    if (carrier >= 0 && !visitOfAnother()) {
      // "عقد الوزير مع نظيره محادثات": with whom may stand before the noun.
      for (const k of before)
        if (actor(k).from > carrier && candidates[k]!.prep === 'مع' && !candidates[k]!.listed && !ofNounBefore(k, carrier)) give(k, 'with');
      const subject = mine.find((k) => actor(k).from > carrier && actor(k).to <= trigger.from && free(k));
      if (subject !== undefined) give(subject, 'carrier');
      else {
        const ahead = before.filter(
          (k) =>
            actor(k).to <= carrier &&
            actor(k).kind !== 'origin' &&
            candidates[k]!.prep === '' &&
            bordersBetween(clauses, actor(k).to - 1, carrier) <= 1.5,
        );
        // A word that nobody knows may be a verb: "انخرط فلان في جهود، حيث عقد لقاءات".
        const topic = ahead.findLast((k) => !candidates[k]!.genitive) ?? ahead.findLast((k) => actor(k).kind === 'name');
        if (topic !== undefined) {
          let from = topic;
          while (candidates[from]!.listed && candidates[from - 1]!.sentence === here) from--;
          give(from, 'carrier');
        }
      }
    }
    const invited = GOES.has(trigger.cls) ? invitedOf(scene, trigger, candidates, before) : undefined;
    give(invited, 'owner');
    // "توجه فلان إلى جنيف للقاء نظيره": whoever sets out for it.
    if (
      invited === undefined &&
      word[trigger.from]!.prep === 'ل' &&
      trigger.suffix === '' &&
      !trigger.definite &&
      ![...roles.values()].some((r) => r === 'carrier')
    ) {
      const mover = before.findLast(
        (k) => actor(k).persons.length > 0 && candidates[k]!.prep === '' && !candidates[k]!.genitive && besideVerb(tokens, candidates[k]!),
      );
      if (mover !== undefined) give(mover, 'owner');
      const met = own.find((k) => actor(k).from === trigger.to && roles.get(k) === 'of');
      if (met !== undefined) roles.set(met, 'object');
    }
    if (GOES.has(trigger.cls))
      for (const k of [guestOf(scene, trigger, candidates, before), arrivalOf(scene, trigger, candidates, before)]) give(k, 'owner');
    // زيارة يقوم بها فلان, مؤتمر صحفي عقده فلان, لقاء جمع فلانا بفلان.
    for (let i = trigger.to; i < Math.min(limit, trigger.to + 8); i++) {
      // "زيارة كان من المقرر أن يقوم بها"
      if (!isVerb(tokens, i) || word[i]!.entry!.verb!.lemma === 'كان') continue;
      // تلقاه "he received it" is also a form of لقي.
      if (CARRIERS.has(word[i]!.entry!.verb!.lemma) || /^تلقا(?:ه|ها)$/.test(word[i]!.key)) {
        const subject = own.find((k) => actor(k).from > i && actor(k).from - i <= 4 && (free(k) || word[i]!.entry!.verb!.lemma === 'جمع'));
        if (subject !== undefined) give(subject, 'carrier');
        const other = own.find(
          (k) => !roles.has(k) && actor(k).from > i && candidates[k]!.prep === 'ب' && word[i]!.entry!.verb!.lemma === 'جمع',
        );
        if (other !== undefined) give(other, 'with');
        // "اللقاء الذي جمعه مع": the pronoun is somebody named before.
        const itself = word[i]!.entry!.verb!.object !== '' || /^به(?:ا|ما|م)?$/.test(word[i + 1]?.key ?? '');
        if (itself && subject === undefined) {
          // "لقاء جمعهما": the last two.
          const both = word[i]!.entry!.verb!.object === 'هما' ? before.filter((k) => actor(k).persons.length > 0).slice(-2) : [];
          const meant = before.findLast((k) => actor(k).persons.length > 0 && candidates[k]!.prep === '') ?? sayerBefore();
          if (both.length === 2) for (const k of both) give(k, 'owner');
          else if (meant !== undefined) give(meant, 'owner');
        }
      }
      break;
    }
    if (trigger.suffix !== '') {
      const owner =
        before.findLast(
          (k) =>
            actor(k).persons.length > 0 && candidates[k]!.prep === '' && !candidates[k]!.genitive && besideVerb(tokens, candidates[k]!),
        ) ??
        after.find(
          (k) =>
            !roles.has(k) &&
            actor(k).persons.length > 0 &&
            candidates[k]!.prep === '' &&
            besideVerb(tokens, candidates[k]!) &&
            !inRelative(k),
        ) ??
        before.findLast((k) => actor(k).persons.length > 0 && candidates[k]!.prep === '' && !candidates[k]!.genitive) ??
        before.findLast(
          (k) => isOfficial(k) && candidates[k]!.prep === '' && !candidates[k]!.genitive && besideVerb(tokens, candidates[k]!),
        );
      if (owner !== undefined) {
        let from = owner;
        if (trigger.suffix.startsWith('هم')) while (candidates[from]!.listed && candidates[from - 1]!.sentence === here) from--;
        if (from === owner && !trigger.suffix.startsWith('هم')) {
          if (!roles.has(owner)) roles.set(owner, 'owner');
        } else give(from, 'owner');
      } else if (!trigger.suffix.startsWith('هم') && trigger.from - tokens.bounds[here]! <= OPENING) {
        // "وخلال زيارته إلى أوسلو، أجرى": whom the sentence before begins with.
        const topic = spokenOf();
        if (topic !== undefined) roles.set(topic, 'owner');
      }
    }
  }

  /** "سيعقد اجتماعا مع نظيره خلال زيارة": with whom the meeting is that the verb carries first, not the visit during which it is. */
  function ofNounBefore(k: number, carrier: number): boolean {
    if (!GOES.has(trigger.cls) || !DURING.has(tokens.word[trigger.from - 1]?.stem ?? '')) return false;
    return triggers.some((t) => t.verb === null && t.from > carrier && t.to <= actor(k).from && t.from < trigger.from);
  }

  /** "لقاء جمع فلانا وفلانا خلال زيارة الوزير": the visit of whoever its own words name. */
  function visitOfAnother(): boolean {
    return GOES.has(trigger.cls) && DURING.has(tokens.word[trigger.from - 1]?.stem ?? '') && [...roles.values()].includes('of');
  }

  /** "خلال زيارته قال إن التحركات التي يقوم بها بوتين": somebody in a clause on another noun. */
  function inRelative(k: number): boolean {
    for (let c = clauses.at[trigger.head]! + 1; c <= clauses.at[actor(k).from]!; c++)
      if (clauses.list[c]!.opener === 'relative') return true;
    return false;
  }

  /** The subject of the sentence before: its first person beside a verb. */
  function spokenOf(): number | undefined {
    for (let k = fromReach; k < toReach && candidates[k]!.sentence < here; k++)
      if (actor(k).persons.length > 0 && free(k) && besideVerb(tokens, candidates[k]!)) return k;
    return undefined;
  }
}
