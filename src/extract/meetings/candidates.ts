/**
 * Candidates: the actors of a part with what their place in the sentence tells: preposition, list, speaker,
 * genitive. Worked out once for all triggers.
 *
 * @module src/extract/meetings/candidates
 */
import type { Actor } from '../actors/actors.js';
import { isVerb } from '../clauses.js';
import type { Scene } from './scene.js';

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
  'بوساطه',
  'حول',
  'بشان',
  'بعد',
  'قبل',
]);
const PRESENCE: Readonly<Record<string, string>> = {
  حضور: 'بحضور',
  وساطه: 'بوساطه',
  رعايه: 'بوساطه',
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
  /** Stands right behind a plain noun: تحيات الملك, موقف روسيا; or in a list that does. */
  readonly genitive: boolean;
  /** `state` for who speaks for a state, `private` for who has a private title, else `open`. */
  readonly rank: 'state' | 'private' | 'open';
  /** Named in the first sentence or three times and more. */
  readonly salient: boolean;
  /** Right before a relative clause: الوزير الذي. */
  readonly relativeHead: boolean;
}

/** Candidates of one part in the order of the text. */
export function candidatesOf({ tokens, actors, clauses }: Scene): Candidate[] {
  const out: Candidate[] = [];
  let order = 0;
  for (const [k, actor] of actors.entries()) {
    const sentence = tokens.sentence[actor.from]!;
    const before = actors[k - 1];
    const same = before !== undefined && tokens.sentence[before.from] === sentence;
    order = same ? order + 1 : 0;
    const listed = same && inList(tokens.word, before.to, actor);
    const prep = listed ? out[k - 1]!.prep : prepOf(tokens.word, actor);
    const next = clauses.list[clauses.at[actor.to] ?? -1];
    const person = actor.persons[0];
    out.push({
      actor,
      sentence,
      prep,
      listed,
      order,
      says: says(tokens, actor),
      genitive: listed ? out[k - 1]!.genitive : prep === '' && genitive(tokens, actor),
      rank: actor.states.length > 0 ? 'state' : actor.title?.kind === 'private' || actor.title?.body === 'private' ? 'private' : 'open',
      salient: person !== undefined && (person.mentions.length > 2 || tokens.sentence[person.mentions[0]!.span.from] === 0),
      relativeHead: next !== undefined && next.opener === 'relative' && next.from - actor.to <= 1 && next.from >= actor.to,
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
  if (presence && (before.prep === 'ب' || before.conj === 'و' || before.stem.startsWith('ب'))) return presence;
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
  // "خلالها الرئيس": a word with a pronoun takes no genitive.
  if (/(?:ها|هما|هم|ه)$/.test(before.raw)) return false;
  return !e?.particle && !e?.event && !e?.title && !before.def && !isVerb(tokens, from - 1);
}
