/**
 * Delegations: what a delegation does, whoever leads it does: "التقى وفد برلماني يقوده السيناتور فلان", "حل وفد من المجلس، برئاسة
 * فلان، … والتقى الوفد".
 *
 * @module src/extract/actors/delegations
 */
import type { Tokens } from '../../arabic/tokens.js';
import { wordSet } from '../../arabic/word-set.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import { bareOf, isVerb, RELATIVE } from '../clauses.js';
import type { Actor } from './actor.js';

const DELEGATION = wordSet('وفد وفدا بعثه');
const LEADING = wordSet(
  'برياسه بقياده بزعامه يراسه يتراسه تراسه يقوده ويراسه ويتراسه ويقوده ويتقدمه يتقدمه وبرياسه وبقياده يقودها تقودها تقوده يراسها يتراسها تتراسها تتراسه',
);
/** From a delegation to whoever leads it, in words. */
const FAR = 14;
/** Sentences in which "الوفد" is the one that was told. */
const ON = 5;
const THE_DELEGATION = 'الوفد';
/** "الوفد المرافق له" is of those who come along. */
const ALONG = wordSet('المرافق المصاحب الاخر الثاني');

type Led = Omit<Actor, 'prep' | 'conj'>;

/** Actors for delegations whose leader is told, in the place of those in `actors` or besides them, and for "الوفد" behind. */
export function delegations(tokens: Tokens<Entry>, actors: Actor[], taken: Uint8Array): Led[] {
  const out: Led[] = [];
  for (const leader of actors) {
    const at = leader.kind === 'name' && leader.persons.length === 1 ? delegationOf(tokens, leader.from) : -1;
    if (at < 0) continue;
    const { persons, title } = leader;
    const k = actors.findIndex((a) => a.from <= at && a.to > at);
    const states = k >= 0 && actors[k]!.states.length > 0 ? actors[k]!.states : leader.states;
    const { from, to } = actors[k] ?? { from: at, to: at + 1 };
    if (k >= 0 && actors[k]!.kind !== 'group' && actors[k]!.kind !== 'org') continue;
    if (k >= 0) actors[k] = { ...actors[k]!, persons, states };
    else if (!taken[at]) out.push({ kind: 'group', from, to, persons, states, org: null, title, plural: false });
    out.push(...meantBy(tokens, taken, leader, states));
  }
  return out;
}

/** Where the delegation stands that somebody leads; −1 for none. */
function delegationOf(tokens: Tokens<Entry>, from: number): number {
  const { word, sentence, count } = tokens;
  const lead = from - 1;
  if (lead < 1 || sentence[lead] !== sentence[from] || !LEADING.has(word[lead]!.key)) return -1;
  for (let i = lead - 1; i >= Math.max(0, lead - FAR) && sentence[i] === sentence[from]; i--) {
    if (DELEGATION.has(word[i]!.stem) && !(word[i]!.def && i + 1 < count)) return i;
    // "وفدا من الحوثيين وحزب المؤتمر الذي يرأسه فلان": the party.
    // "وفد من النقابة زاره برئاسة فلان"
    if ((RELATIVE.has(word[i]!.key) && word[i]!.key !== 'من') || isVerb(tokens, i)) return -1;
    if (word[i]!.kind === Kind.Punct && i < lead - 1) return -1;
  }
  return -1;
}

/** "والتقى الوفد الوزير": the one told last. */
function meantBy(tokens: Tokens<Entry>, taken: Uint8Array, leader: Actor, states: readonly string[]): Led[] {
  const { word, sentence, bounds, count } = tokens;
  const end = bounds[sentence[leader.from]! + ON + 1] ?? count;
  const out: Led[] = [];
  for (let i = leader.to; i < end; i++) {
    if (DELEGATION.has(word[i]!.stem) && !word[i]!.def) return out;
    if (bareOf(word[i]!) !== THE_DELEGATION || taken[i] || ALONG.has(word[i + 1]?.key ?? '')) continue;
    if (i === 0 || !isVerb(tokens, i - 1)) continue;
    const { persons, title } = leader;
    out.push({ kind: 'group', from: i, to: i + 1, persons, states, org: null, title, plural: false });
  }
  return out;
}
