/**
 * Each counterpart: what is told at once and was one meeting with each: "لقاءات مع الرئيسين …", "مباحثات منفصلة مع", "التقى الوزير والسفير كلا على
 * حدة", "استقبل السفير، ثم المبعوث".
 *
 * @module src/extract/meetings/each-counterpart
 */
import { wordSet } from '../../arabic/word-set.js';
import { isVerb } from '../clauses.js';
import type { Person } from '../persons/person.js';
import type { Occasion, Represents } from './occasion.js';
import type { Participant } from './participant.js';
import type { Facts } from './parties.js';
import type { Scene } from './scene.js';
import { MET } from './sides.js';

const SEPARATE = wordSet('منفصل منفصلا منفصله منفصلتين منفصلين منفصلات');
const ASIDE = 'حده';
const THEN = 'ثم';

/** The meeting, or one with each of those whom it tells apart. */
export function eachCounterpart(scene: Scene, o: Occasion, represents: Represents): Occasion[] {
  if (o.kind !== 'talks' && o.kind !== 'call') return [o];
  const { sentence } = scene.tokens;
  const apart = o.facts.find((f) => isApart(scene, f));
  const main = apart ?? o.facts.find((f) => f.trigger.number !== 'singular' && f.trigger.verb === null) ?? o.facts[0]!;
  const met = [...o.persons]
    .filter(([, p]) => p.role !== null && MET.has(p.role) && sentence[p.actor.from] === main.sentence)
    .sort(([, a], [, b]) => a.actor.from - b.actor.from);
  const groups = apart || isSeveral(main, o, met, represents) ? met.map((one) => [one]) : inTurn(scene, met);
  if (groups.length < 2) return [o];
  const states = new Set(met.flatMap(([who]) => represents(who)));
  const others = new Set(met.map(([who]) => who));
  return groups.map((group) => {
    const mine = new Map(group);
    const persons = new Map([...o.persons].filter(([x]) => mine.has(x) || !others.has(x)));
    const theirs = new Set([...persons.keys()].flatMap(represents));
    const kept = new Map([...o.states].filter(([s]) => theirs.has(s) || !states.has(s)));
    for (const [who, p] of group) for (const s of represents(who)) if (!kept.has(s)) kept.set(s, p);
    return { ...o, persons, states: kept };
  });
}

type Met = readonly [Person, Participant];

/** "لقاءات مع الرئيسين بايدن وماكرون": several meetings in the plural with people of several states. */
function isSeveral({ trigger: { number, lemma } }: Facts, o: Occasion, met: readonly Met[], represents: Represents): boolean {
  if (number === 'singular' || o.facts.length > 2 || (lemma.endsWith('ة') && number !== 'dual' && o.kind !== 'call')) return false;
  return met.every(([, { role }]) => role === 'with') && new Set(met.flatMap(([who]) => represents(who))).size > 1;
}

/** "التقى الوزير والسفير كلا على حدة", "اجتماعين منفصلين مع": in so many words, up to the next meeting or deed of the sentence. */
function isApart({ tokens, triggers }: Scene, { trigger: { index, to, verb }, sentence: here }: Facts): boolean {
  const { word, bounds } = tokens;
  if (verb === null && [to, to + 1].some((i) => SEPARATE.has(word[i]?.key ?? ''))) return true;
  const next = triggers[index + 1];
  const end = Math.min(bounds[here + 1]!, next?.from ?? tokens.count);
  for (let i = to; i < end; i++) {
    if (word[i]!.key === ASIDE && word[i - 1]!.key === 'علي') return true;
    if (isVerb(tokens, i)) return false;
  }
  return false;
}

/** "استقبل السفير، ثم المبعوث": those before ثم, and those behind it. */
function inTurn({ tokens: { word } }: Scene, met: readonly Met[]): Met[][] {
  const out: Met[][] = [];
  for (const one of met) {
    if (out.length === 0 || word[one[1].actor.from - 1]?.key === THEN) out.push([one]);
    else out.at(-1)!.push(one);
  }
  return out;
}
