/**
 * Passive: who does what a verb tells of somebody else, behind "من قبل": "استُقبل الوزير من قبل نظيره", "استقبل السفير من طرف الرئيس". Without vowels
 * the verb looks as if the guest received.
 *
 * @module src/extract/meetings/roles/passive
 */
import { BY } from '../../actors/dropped.js';
import { verbBetween } from '../near-verbs.js';
import type { Places } from './places.js';

/** Words between the verb and who does it; his own office is long. */
const REACH = 34;

/** Puts host and guest into their places where a verb of receiving is told so; tells whether it is. */
export function passiveRoles(p: Places): boolean {
  const { scene, trigger, before } = p;
  // "استدعت الحكومة السفير بعد تصريحات من قبل الوزير": only of who is received.
  if (trigger.lemma !== 'استقبل' || trigger.suffix !== '') return false;
  const host = p.after.find((k) => isAgent(p, k));
  if (host === undefined || verbBetween(scene.tokens, trigger.to, p.actor(host).from)) return false;
  const isGuest = (k: number): boolean => p.free(k) && (p.actor(k).persons.length > 0 || p.actor(k).states.length > 0);
  // "استقبل الوزير من قبل", "الوزير استقبل من قبل"
  const between = p.after.filter((k) => k < host && isGuest(k));
  const guest = between[0] ?? before.findLast(isGuest);
  // "استقبل الملك الوزير بعد كلمة من قبل السفير": host and guest are told already.
  if (guest === undefined || between.length > 1 || isSaidOf(p, guest, host)) return false;
  p.give(host, 'subject');
  p.giveList(guest, 'object');
  return true;
}

const ENJOYS = /^[وف]?(?:س?[يت])?حظ(?:ي|يت)$/;

/** "حظي الوزير باستقبال من الرئيس", "قبل أن يحظى باستقبال من طرف الملك": puts both into their places; tells whether it is told so. */
export function enjoyedRoles(p: Places): boolean {
  const { scene, trigger, candidates, after, before } = p;
  const { word, sentence } = scene.tokens;
  if (trigger.cls !== 'receive' || word[trigger.from]!.prep !== 'ب') return false;
  let verb = trigger.from - 1;
  while (verb >= Math.max(0, trigger.from - REACH) && sentence[verb] === p.here && !ENJOYS.test(word[verb]!.key)) verb--;
  if (verb < 0 || sentence[verb] !== p.here || !ENJOYS.test(word[verb]!.key)) return false;
  const isSomebody = (k: number): boolean => p.actor(k).persons.length > 0 || p.isOfficial(k);
  const host = after.find((k) => isSomebody(k) && (isAgent(p, k) || candidates[k]!.prep === 'من' || p.actor(k).from === trigger.to));
  const guest = before.find((k) => isSomebody(k) && p.actor(k).from === verb + 1) ?? before.findLast((k) => isSomebody(k) && p.free(k));
  if (host === undefined || guest === undefined) return false;
  p.give(host, 'carrier');
  p.give(guest, 'object');
  return true;
}

/** "استقبل المبعوث المكلف من قبل الأمين العام", "الملك استقبل المبعوث المكلف من قبل": an adjective, or another, is what is done by somebody. */
function isSaidOf({ scene: { tokens, dates }, candidates, trigger }: Places, guest: number, host: number): boolean {
  const { word } = tokens;
  const end = candidates[host]!.actor.from - 2;
  const from = Math.max(trigger.to, candidates[guest]!.actor.to);
  // "استقبل الوزير اليوم من قبل"
  if (from >= end || dates.some((d) => d.tokens[0] <= from && from < d.tokens[1])) return false;
  const { def, prep, conj, entry } = word[from]!;
  return (def && prep === '' && conj === '') || entry?.title !== undefined;
}

function isAgent({ scene: { tokens }, trigger, candidates }: Places, k: number): boolean {
  const { word, sentence } = tokens;
  const { from, persons, states } = candidates[k]!.actor;
  if (persons.length + states.length === 0 || from - trigger.to > REACH) return false;
  return BY.has(word[from - 1]!.key) && word[from - 2]?.key === 'من' && sentence[from - 2] === sentence[from];
}
