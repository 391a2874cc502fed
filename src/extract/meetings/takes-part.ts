/**
 * Who takes part: what speaks for and against an actor being in the meeting that a trigger names. The
 * features are positions, prepositions and kinds of words; their weights are trained by
 * ../build/train-meetings.mjs (weights/takes-part.ts).
 *
 * @module src/extract/meetings/takes-part
 */
import type { Actor } from '../actors/actors.js';
import { bordersBetween, isVerb } from '../clauses.js';
import type { Scene } from './scene.js';
import type { Trigger } from './triggers.js';

/** Prepositions that tell roles; others are `x`. */
const TELLING = new Set([
  'مع',
  'بين',
  'ل',
  'ب',
  'الي',
  'في',
  'من',
  'علي',
  'عن',
  'لدي',
  'ضد',
  'ك',
  'بحضور',
  'برياسه',
  'بمشاركه',
  'حول',
  'بشان',
  'بعد',
  'قبل',
]);
/** Verbs by which somebody is present: حضر اللقاء فلان. */
const PRESENT = new Set(['حضر', 'شارك', 'ضم', 'رافق', 'ترأس', 'رأس', 'جمع']);
const PRESENCE: Readonly<Record<string, string>> = {
  حضور: 'بحضور',
  رياسه: 'برياسه',
  مشاركه: 'بمشاركه',
  رفقه: 'بمشاركه',
  برفقه: 'بمشاركه',
  جانب: '',
};

/** A candidate with what its place in the sentence tells, worked out once for all triggers. */
export interface Candidate {
  readonly actor: Actor;
  readonly sentence: number;
  /** Its preposition, or that of the list it stands in. */
  readonly prep: string;
  /** Continues a list with the candidate before. */
  readonly listed: boolean;
  /** Position among the actors of its sentence. */
  readonly order: number;
  /** Subject of a verb of saying next to it. */
  readonly says: boolean;
  /** Stands right behind a plain noun: تحيات الملك, موقف روسيا. */
  readonly genitive: boolean;
}

/** Candidates of one part in the order of the text. */
export function candidatesOf({ tokens, actors }: Scene): Candidate[] {
  const out: Candidate[] = [];
  let order = 0;
  for (const [k, actor] of actors.entries()) {
    const sentence = tokens.sentence[actor.from]!;
    const before = actors[k - 1];
    const same = before !== undefined && tokens.sentence[before.from] === sentence;
    order = same ? order + 1 : 0;
    const listed = same && inList(tokens.word, before.to, actor);
    const prep = listed ? out[k - 1]!.prep : prepOf(tokens.word, actor);
    out.push({
      actor,
      sentence,
      prep,
      listed,
      order,
      says: says(tokens, actor),
      genitive: prep === '' && !listed && genitive(tokens, actor),
    });
  }
  return out;
}

type Words = Scene['tokens']['word'];

/** "X وY", "X، وY", "X، Y": nothing but a comma, a conjunction or a bracket between. */
function inList(word: Words, end: number, actor: Actor): boolean {
  const gap = actor.from - end;
  if (gap === 0) return actor.conj;
  if (gap === 1) return [',', '،', ')', '-', '"', '»'].includes(word[end]!.key) || (word[end]!.key === 'و' && !actor.prep);
  return gap === 2 && [',', '،'].includes(word[end]!.key) && word[end + 1]!.key === 'و';
}

function prepOf(word: Words, actor: Actor): string {
  const before = word[actor.from - 1];
  const presence = before && PRESENCE[before.stem];
  if (presence && (before.prep === 'ب' || before.stem.startsWith('ب'))) return presence;
  return actor.prep === '' ? '' : TELLING.has(actor.prep) ? actor.prep : 'x';
}

/** A verb of saying right before, or right behind in "X قال". */
function says({ word, sentence }: Scene['tokens'], { from, to }: Actor): boolean {
  for (const i of [from - 1, from - 2, to]) {
    const verb = word[i]?.entry?.verb;
    if (verb && sentence[i] === sentence[from] && verb.classes.has('say') && !word[i]!.def && word[i]!.prep === '') return true;
  }
  return false;
}

function genitive(tokens: Scene['tokens'], { from }: Actor): boolean {
  const before = tokens.word[from - 1];
  if (before === undefined || tokens.sentence[from - 1] !== tokens.sentence[from] || before.kind !== 0) return false;
  const e = before.entry;
  return !e?.particle && !e?.event && !e?.title && !before.def && !isVerb(tokens, from - 1);
}

/** How the clause of the trigger begins, as far as it matters here. */
const OPENERS: Readonly<Record<string, string>> = { relative: 'rel', complement: 'that', adverbial: 'adv', phrase: 'phrase' };

/** Features of one candidate for one trigger. `leftIn`: the candidate before it in its list takes part. */
export function features(scene: Scene, trigger: Trigger, candidates: readonly Candidate[], k: number, leftIn: boolean): string[] {
  const { tokens, clauses } = scene;
  const c = candidates[k]!;
  const { actor } = c;
  const { cls } = trigger;
  const kind = actor.kind === 'seat' ? 'state' : actor.kind;
  const person = kind === 'name' ? 'P' : kind === 'office' ? 'O' : kind === 'pair' ? 'D' : 'S';
  const group = GROUP[cls] ?? cls;
  const out: string[] = [`${kind}`, `cls ${cls} ${person}`];
  const sentence = tokens.sentence[trigger.from]!;
  if (c.sentence !== sentence) {
    out.push(`prev ${group} ${person}`, `prev order ${Math.min(c.order, 3)} ${person}`, `prev prep ${c.prep}`);
    if (trigger.suffix !== '') out.push(`prev suffix ${person} ${Math.min(c.order, 2)}`);
    if (trigger.number === 'dual') out.push('prev dual');
    if (trigger.definite) out.push(`prev definite ${group} ${person}`);
    if (c.says) out.push('prev says');
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
  let between = 0;
  for (let j = 0; j < candidates.length; j++) {
    const other = candidates[j]!.actor;
    if (j !== k && other.kind !== 'origin' && other.from >= low && other.to <= high && !candidates[j]!.listed) between++;
  }
  let verbs = 0;
  for (let i = low; i < high; i++) if (isVerb(tokens, i)) verbs++;
  const others = scene.triggers.filter((t) => t !== trigger && t.from >= low && t.to <= high).length;
  const nth = Math.min(between, 3);
  out.push(
    `${side} ${cls} ${person} ${nth}`,
    `${side} ${group} ${person} b${borders}`,
    `${side} near ${near}`,
    `${side} nth ${nth} ${person}`,
    `${side} verbs ${Math.min(verbs, 2)}`,
    `prep ${side} ${c.prep} ${person}`,
    `prep ${side} ${c.prep} ${group}`,
  );
  if (kind === 'state' || kind === 'origin' || kind === 'group') out.push(`${kind} ${side} ${group} ${c.prep} n${nth}`);
  if (others > 0) out.push(`${side} past trigger ${Math.min(others, 2)}`);
  if (c.listed) out.push(`listed ${leftIn ? 'in' : 'out'}`, `listed ${leftIn ? 'in' : 'out'} ${side}`);
  if (c.says) out.push(`says ${side} ${borders > 0 ? 'apart' : 'same'}`, `says ${side} ${group}`);
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
  receiveV: 'receiveV',
  visitV: 'go',
  travelV: 'go',
};
