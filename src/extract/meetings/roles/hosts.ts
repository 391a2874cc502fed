/**
 * Hosts: the state that a gathering has as its host in so many words: "تستضيف الإمارات المؤتمر", "استضافة كينيا للقمة", "القمة التي تستضيفها كينيا". A
 * town is only where it is.
 *
 * @module src/extract/meetings/roles/hosts
 */
import { wordSet } from '../../../arabic/word-set.js';
import { isVerb } from '../../clauses.js';
import { GATHERINGS } from '../words/sides.js';
import type { Places } from './places.js';

const HOSTS = new Set(['استضاف', 'احتضن']);
const HOSTING = wordSet('استضافه احتضان');
/** Words between host and gathering, days and places apart, and between a gathering and a clause on it. */
const NEAR = 2;
const CLAUSE = 6;

/** Puts the host into the place of whoever holds it. */
export function hosts(p: Places): void {
  const { scene, trigger, before, after, candidates } = p;
  if (!GATHERINGS.has(trigger.cls)) return;
  const { tokens } = scene;
  const { word } = tokens;
  const isState = (k: number): boolean => p.actor(k).kind === 'state' && candidates[k]!.prep === '' && !candidates[k]!.listed;
  const isHosting = (i: number): boolean =>
    (isVerb(tokens, i) && HOSTS.has(word[i]!.entry!.verb!.lemma)) || (HOSTING.has(word[i]?.stem ?? '') && !word[i]!.def);
  const host = before.findLast((k) => isState(k) && isHosting(p.actor(k).from - 1) && p.wordsBetween(p.actor(k).to, trigger.from) <= NEAR);
  p.give(
    host ??
      after.find((k) => {
        const i = p.actor(k).from - 1;
        return isState(k) && i - trigger.to <= CLAUSE && isHosting(i) && isVerb(tokens, i) && word[i]!.entry!.verb!.object !== '';
      }),
    'carrier',
  );
}
