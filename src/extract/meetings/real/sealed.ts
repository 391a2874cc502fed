/**
 * Sealed: people meet when one hands the other his credentials, or a message, or when both sign: "تسلم أوراق اعتماد السفير فلان", "وقع الوزير مع
 * نظيره في مسقط اتفاقية". Only where both are told.
 *
 * @module src/extract/meetings/real/sealed
 */

import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import { isVerb } from '../../clauses.js';
import { DAY } from '../days/side.js';
import type { Facts } from '../parties.js';
import type { Role } from '../roles/role.js';
import type { Scene } from '../scene.js';
import type { Candidate } from '../who/candidates.js';
import { ACTING, MET } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';

const SIGNS = 'وقع';
/** تسلم "he took" is written like a form of سلم. */
const TAKES: ReadonlySet<string> = new Set(['تسلم', 'سلم', 'قدم', 'استلم']);
const HANDS = 'سلم';
const HOSTS = 'استضاف';
const LEADER = 'زعيم';
/** "جمع الوزير الرئيسين في الدوحة" */
const GATHERS = 'جمع';
export const SEALS: ReadonlySet<string> = new Set([SIGNS, GATHERS, ...TAKES]);
/** Words back to the noun of a meeting whose verb it is. */
const NEAR = 10;
const CREDENTIALS = /^اعتماد(?:ه|ها|هم|هما)?$/;
const REACH = 30;

/** Where اعتماد stands behind a verb of receiving; −1 if nowhere. */
function credentialsAt({ word, sentence, count }: Tokens<Entry>, i: number): number {
  for (let at = i + 2; at < Math.min(count, i + REACH) && sentence[at] === sentence[i]; at++)
    if (CREDENTIALS.test(word[at]!.stem) && word[at - 1]!.stem === 'اوراق') return at;
  return -1;
}

const MESSAGE = 'رساله';
const BRINGS = new Set(['نقلها', 'سلمها', 'حملها', 'قدمها']);

/** "تسلم رسالة من الرئيس نقلها إليه الوزير": where the verb of who brought it stands; −1 if nowhere. */
function broughtAt({ word, sentence, count }: Tokens<Entry>, i: number): number {
  for (let at = i + 1, read = false; at < Math.min(count, i + REACH) && sentence[at] === sentence[i]; at++) {
    read ||= word[at]!.stem === MESSAGE;
    if (read && BRINGS.has(word[at]!.key)) return at;
  }
  return -1;
}

const TO = new Set(['الي', 'ل']);

/** "تسلم من السفير رسالة": where من stands before who hands it over; −1 if nowhere. */
function handedAt({ word, sentence, count }: Tokens<Entry>, i: number): number {
  let from = -1;
  for (let at = i + 1; at < Math.min(count, i + REACH) && sentence[at] === sentence[i]; at++) {
    if (word[at]!.stem === MESSAGE) return from;
    if (from < 0 && word[at]!.key === 'من') from = at;
  }
  return -1;
}

/** "سلم السفير الوزير رسالة", "سلم رسالة إلى الوزير": where the message stands; −1 if nowhere. */
function messageAt(tokens: Tokens<Entry>, i: number): number {
  const { word, sentence, count } = tokens;
  for (let at = i + 1; at < Math.min(count, i + REACH) && sentence[at] === sentence[i]; at++) {
    if (word[at]!.stem === MESSAGE && word[at]!.prep === '' && !word[at]!.def) return at;
    if (isVerb(tokens, at)) return -1;
  }
  return -1;
}

/** "جمع الوزير الرئيسين", not "لقاء جمع الرئيسين", "جمع التبرعات". */
function gathersPeople({ word, sentence }: Tokens<Entry>, i: number, nameAt: Int32Array): boolean {
  for (let at = i - 1; at >= Math.max(0, i - NEAR) && sentence[at] === sentence[i]; at--) if (word[at]!.entry?.event) return false;
  const next = word[i + 1];
  if (next === undefined || sentence[i + 1] !== sentence[i]) return false;
  return nameAt[i + 1]! >= 0 || next.entry?.title !== undefined || next.entry?.honorific === true;
}

/** What is taken are credentials, what is signed is a document, who is gathered are people. */
export function isSealed(tokens: Tokens<Entry>, i: number, nameAt: Int32Array): boolean {
  const { word, sentence, count } = tokens;
  if (word[i]!.entry!.verb!.lemma === GATHERS) return gathersPeople(tokens, i, nameAt);
  const verb = word[i]!.entry!.verb!;
  if (TAKES.has(verb.lemma)) {
    if (credentialsAt(tokens, i) > 0) return true;
    if (verb.lemma === 'قدم') return false;
    return broughtAt(tokens, i) > 0 || handedAt(tokens, i) > 0 || (verb.lemma === HANDS && verb.object === '' && messageAt(tokens, i) > 0);
  }
  if (verb.object !== '') return true;
  for (let at = i + 1; at < Math.min(count, i + REACH) && sentence[at] === sentence[i]; at++) {
    if (word[at]!.entry?.document) return true;
    if (isVerb(tokens, at)) return false;
  }
  return false;
}

/** "أوراق اعتماد السفراء فلان وفلان": whose they are. `own`: numbers of the candidates that a trigger may have. */
export function bearersOf(tokens: Tokens<Entry>, trigger: Trigger, candidates: readonly Candidate[], own: readonly number[]): number[] {
  if (!TAKES.has(trigger.lemma)) return [];
  const at = credentialsAt(tokens, trigger.from);
  const persons = own.filter((k) => candidates[k]!.actor.persons.length > 0);
  if (at > 0) return persons.filter((k) => candidates[k]!.actor.from > at);
  // Who brought a message, not who sent it.
  const brought = broughtAt(tokens, trigger.from);
  const handed = handedAt(tokens, trigger.from);
  if (brought < 0 && handed > 0) return persons.filter((k) => candidates[k]!.actor.from === handed + 1);
  if (brought < 0 && trigger.verb?.lemma === HANDS) {
    const message = messageAt(tokens, trigger.from);
    return persons.filter((k) => TO.has(candidates[k]!.prep) && message > 0 && candidates[k]!.actor.from > message).slice(0, 1);
  }
  return persons.filter((k) => candidates[k]!.actor.from > brought).slice(0, 1);
}

/** "وقع الوزيران" */
export const isSigning = ({ trigger }: Facts): boolean => trigger.verb !== null && trigger.lemma === SIGNS;

/** Whether a trigger is one of these verbs, or of hosting. */
export const isSealing = ({ verb, lemma }: Trigger): boolean => verb !== null && (SEALS.has(lemma) || lemma === HOSTS);

/** "تسلم رسالة" */
export const isTaking = ({ verb, lemma }: Trigger): boolean => verb !== null && TAKES.has(lemma);

const PEACE = /^(?:ال)?(?:سلام|هدنه|مصالحه|صلح)$/;
const TRUCE = 'وقف';
/** Words from the document to what it is about. */
const ABOUT = 3;

/** "وقعت الحكومة والحركة في جيبوتي اتفاقا لوقف القتال": what those sign who fought each other. */
function isOfPeace({ word, sentence, count }: Tokens<Entry>, { from }: Trigger): boolean {
  let at = from + 1;
  while (at < Math.min(count, from + REACH) && sentence[at] === sentence[from] && !word[at]!.entry?.document) at++;
  for (let i = at; i <= at + ABOUT && i < count && sentence[i] === sentence[from]; i++)
    if (PEACE.test(word[i]!.key) || word[i]!.stem === TRUCE || word[i]!.entry?.document?.kind === 'ceasefire') return true;
  return false;
}

/** "وقع وزيرا خارجية كينيا ونيبال أمس في جنيف": officials of two states, with a name or without. */
function areOfficials(participants: Facts['participants']): boolean {
  const acting = participants.filter(({ role }) => role !== null && ACTING.has(role)).map(({ actor }) => actor);
  const people = acting.filter(({ kind }) => kind === 'office' || kind === 'pair' || kind === 'name');
  const listed = people.length > 0 ? acting.filter(({ kind, conj }) => kind === 'state' && conj) : [];
  return new Set([...people, ...listed].flatMap(({ states }) => states)).size > 1;
}

/** Whether one of them names a meeting. */
export function isMet({ tokens, triggers }: Scene, { trigger, participants, where, when }: Facts): boolean {
  const among = (roles: ReadonlySet<Role>) =>
    participants.filter(({ role, actor }) => role !== null && roles.has(role) && actor.persons.length > 0);
  const [one, other] = [among(ACTING), among(MET)];
  if (trigger.lemma === GATHERS) return one.length > 0 && new Set(other.flatMap(({ actor }) => actor.persons)).size > 1 && where !== null;
  if (trigger.lemma === HOSTS || TAKES.has(trigger.lemma)) return one.length > 0 && other.length > 0;
  // "… في ختام قمة في دار السلام" is where they met.
  const alone = !triggers.some((t) => t !== trigger && tokens.sentence[t.from] === tokens.sentence[trigger.from]);
  const groups = one.length === 0 && alone && where?.town && isOfPeace(tokens, trigger);
  if (groups && participants.some(({ role, actor }) => role === 'subject' && actor.kind === 'group' && actor.states.length > 0))
    return true;
  if (alone && where?.town && when?.value?.length === DAY && trigger.lemma === SIGNS && areOfficials(participants)) return true;
  const all = [...one, ...other];
  const persons = new Set(all.flatMap(({ actor }) => actor.persons));
  const states = new Set(all.flatMap(({ actor }) => actor.states));
  // A government, and those who fought it.
  const peace = states.size === 1 && all.some(({ actor }) => actor.states.length === 0 && actor.title?.lemma === LEADER);
  return one.length > 0 && persons.size > 1 && (states.size > 1 || peace) && (where !== null || when?.value?.length === DAY);
}
