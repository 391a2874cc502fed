/**
 * Who takes part: what speaks for and against an actor being in the meeting that a trigger names. The
 * features are roles, positions, prepositions and kinds of words; their weights are trained by
 * ../build/train-meetings.mjs (weights/takes-part.ts).
 *
 * @module src/extract/meetings/takes-part
 */
import { bordersBetween, isVerb } from '../clauses.js';
import type { Candidate } from './candidates.js';
import { framed } from './frame.js';
import type { Role } from './roles.js';
import type { Scene } from './scene.js';
import type { Trigger } from './triggers.js';

/** Verbs by which somebody is present: حضر اللقاء فلان. */
const PRESENT = new Set(['حضر', 'شارك', 'ضم', 'رافق', 'ترأس', 'رأس', 'جمع']);
const CARRIERS = new Set(['عقد', 'أجرى', 'قام', 'اختتم', 'بدأ', 'استأنف', 'ترأس', 'أنهى', 'واصل', 'شارك', 'حضر', 'استضاف', 'نفذ', 'أدى']);

/** The verb that carries a noun: عقد اجتماعا, قام بزيارة, يجري محادثات; −1 for none near. */
function carrierBefore({ tokens, clauses }: Scene, trigger: Trigger): number {
  if (trigger.verb) return -1;
  const { word, sentence } = tokens;
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - 25) && sentence[i] === sentence[trigger.from]; i--) {
    if (!isVerb(tokens, i)) continue;
    return CARRIERS.has(word[i]!.entry!.verb!.lemma) && bordersBetween(clauses, i, trigger.from) <= 2 ? i : -1;
  }
  return -1;
}

/** How the clause of the trigger begins, as far as it matters here. */
const OPENERS: Readonly<Record<string, string>> = { relative: 'rel', complement: 'that', adverbial: 'adv', phrase: 'phrase' };

/** Features of one candidate for one trigger. `leftIn`: the candidate before it in its list takes part. */
export function features(
  scene: Scene,
  trigger: Trigger,
  candidates: readonly Candidate[],
  k: number,
  roles: ReadonlyMap<number, Role>,
  leftIn: boolean,
): string[] {
  const { tokens, clauses } = scene;
  const c = candidates[k]!;
  const { actor } = c;
  const { cls } = trigger;
  const kind = actor.kind === 'seat' ? 'state' : actor.kind;
  const person = kind === 'name' ? 'P' : kind === 'office' ? 'O' : kind === 'pair' ? 'D' : 'S';
  const group = GROUP[cls] ?? cls;
  const out: string[] = [`${kind}`, `cls ${cls} ${person}`];
  const sentence = tokens.sentence[trigger.from]!;
  const role = roles.get(k);
  // Whoever fills a place of the trigger is in; the more places are filled, the less are others.
  const filled = placesFilled(candidates, roles);
  const shape = trigger.verb ? 'V' : trigger.definite ? 'the' : trigger.suffix !== '' ? 'poss' : 'a';
  if (role) out.push(`role ${role} ${kind}`, `role ${role} ${group}`, `role ${person}`);
  else out.push(`no role ${filled} ${person}`, `no role ${filled} ${shape}`, `no role ${filled} ${group}`);
  if (c.sentence !== sentence) {
    out.push(`prev ${group} ${person}`, `prev order ${Math.min(c.order, 3)} ${person}`, `prev prep ${c.prep}`);
    if (trigger.suffix !== '') out.push(`prev suffix ${person} ${Math.min(c.order, 2)}`);
    if (trigger.number === 'dual') out.push('prev dual');
    if (trigger.definite) out.push(`prev definite ${group} ${person}`);
    if (c.says) out.push('prev says');
    if (c.salient) out.push(`prev salient ${person}`, `prev salient ${trigger.definite || trigger.suffix !== '' ? 'known' : 'new'}`);
    if (person === 'P') out.push(`prev rank ${c.rank}`);
    if (c.listed) out.push(`prev listed ${leftIn ? 'in' : 'out'}`);
    if (!scene.ownActors(trigger)) out.push(`prev alone ${person} ${Math.min(c.order, 2)}`, `prev alone ${group}`);
    return out;
  }
  const inside = actor.from < trigger.to && actor.to > trigger.from;
  const after = actor.from >= trigger.to;
  const side = inside ? 'in' : after ? 'after' : 'before';
  const [low, high] = after ? [trigger.to, actor.from] : [actor.to, trigger.from];
  const borders = Math.min(3, Math.ceil(bordersBetween(clauses, trigger.head, after ? actor.from : actor.to - 1)));
  const gap = Math.max(0, high - low);
  const near = gap === 0 ? 0 : gap <= 2 ? 1 : gap <= 5 ? 2 : gap <= 10 ? 3 : gap <= 20 ? 4 : 5;
  const nth = strangers(candidates, k, low, high, after);
  let verbs = 0;
  for (let i = low; i < high && verbs < 2; i++) if (isVerb(tokens, i)) verbs++;
  const others = passed(scene.triggers, trigger, low, high, after);
  out.push(
    `${side} ${cls} ${person} ${nth}`,
    `${side} ${group} ${person} b${borders}`,
    `${side} near ${near}`,
    `${side} nth ${nth} ${person}`,
    `${side} verbs ${verbs}`,
    `prep ${side} ${c.prep} ${person}`,
    `prep ${side} ${c.prep} ${group}`,
  );
  if (kind === 'state' || kind === 'origin' || kind === 'group') out.push(`${kind} ${side} ${group} ${c.prep} n${nth}`);
  if (others > 0) out.push(`${side} past trigger ${others}`);
  if (person === 'P') out.push(`rank ${side} ${c.rank}`, `rank ${group} ${c.rank} ${nth}`);
  if (c.salient) out.push(`salient ${side} ${trigger.definite || trigger.suffix !== '' ? 'known' : 'new'}`);
  if (gap === 0 && after && c.prep === '') out.push(`own ${group} ${person}`);
  if (
    c.relativeHead &&
    !after &&
    clauses.list[clauses.at[trigger.head]!]!.opener === 'relative' &&
    clauses.at[trigger.head]! - (clauses.at[actor.to - 1] ?? 0) <= 2
  )
    out.push(`of whom ${person}`, `of whom ${group}`);
  const carried = carrierBefore(scene, trigger);
  if (carried >= 0) {
    const subject = actor.from > carried && actor.to <= trigger.from && c.prep === '';
    const topic = actor.to <= carried && borders <= 1 && nth <= 1 && c.prep === '';
    out.push(
      `carried ${subject ? 'subject' : topic ? 'topic' : side} ${person}`,
      `carried ${subject ? 'subject' : topic ? 'topic' : side} ${nth}`,
    );
  }
  if (c.listed) out.push(`listed ${leftIn ? 'in' : 'out'}`, `listed ${leftIn ? 'in' : 'out'} ${side}`);
  if (c.says) {
    const frame = framed(scene, trigger) ? 'around' : trigger.definite ? 'the' : 'a';
    out.push(
      `says ${side} ${borders > 0 ? 'apart' : 'same'} ${frame}`,
      `says ${side} ${group} ${frame}`,
      `says ${frame} suffix ${trigger.suffix !== '' ? 1 : 0}`,
    );
  }
  if (c.genitive) out.push(`genitive ${side}`, `genitive ${person}`);
  if (c.order === 0) out.push(`first ${side} ${group} ${person}`);
  if (trigger.suffix !== '') out.push(`suffix ${side} ${nth} ${person}`, `suffix ${group} ${side} ${Math.min(c.order, 2)}`);
  const opener = OPENERS[clauses.list[clauses.at[trigger.head]!]!.opener];
  if (opener && !after) out.push(`${opener} ${side} ${nth} ${person}`);
  if (trigger.verb) out.push(`verb ${trigger.verb.number} ${side} ${nth}`);
  const carrier = tokens.word[trigger.from - 1]?.entry?.verb ?? tokens.word[trigger.from - 2]?.entry?.verb;
  if (carrier && PRESENT.has(carrier.lemma)) out.push(`present ${side} ${person}`, `present ${side} ${c.listed ? 'listed' : nth}`);
  return out;
}

/** Places of the trigger that somebody fills; no more than 2. */
function placesFilled(candidates: readonly Candidate[], roles: ReadonlyMap<number, Role>): number {
  let n = 0;
  for (const j of roles.keys()) {
    const { persons, states } = candidates[j]!.actor;
    if ((persons.length > 0 || states.length > 0) && ++n === 2) break;
  }
  return n;
}

/** How many actors stand between, lists counted once; no more than 3. Candidates are in the order of the text. */
function strangers(candidates: readonly Candidate[], k: number, low: number, high: number, after: boolean): number {
  const step = after ? -1 : 1;
  let n = 0;
  for (let j = k + step; n < 3; j += step) {
    const other = candidates[j];
    if (other === undefined || (after ? other.actor.from < low : other.actor.from >= high)) break;
    if (
      other.actor.kind !== 'origin' &&
      other.actor.from < other.actor.to &&
      other.actor.from >= low &&
      other.actor.to <= high &&
      !other.listed
    )
      n++;
  }
  return n;
}

/** How many other triggers stand between; no more than 2. */
function passed(triggers: readonly Trigger[], trigger: Trigger, low: number, high: number, after: boolean): number {
  const step = after ? 1 : -1;
  let n = 0;
  for (let j = trigger.index + step; n < 2; j += step) {
    const other = triggers[j];
    if (other === undefined || (after ? other.from >= high : other.to <= low)) break;
    if (other.from >= low && other.to <= high) n++;
  }
  return n;
}

/** Classes that behave alike. */
const GROUP: Readonly<Record<string, string>> = {
  meet: 'N',
  negotiate: 'N',
  dialogue: 'N',
  session: 'N',
  receive: 'N',
  conference: 'C',
  summit: 'C',
  press: 'press',
  call: 'N',
  visit: 'visit',
  tour: 'visit',
  move: 'visit',
  meetV: 'V',
  discussV: 'V',
  phoneV: 'V',
  attendV: 'attend',
  receiveV: 'receiveV',
  visitV: 'go',
  travelV: 'go',
};
