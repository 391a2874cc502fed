/**
 * Sides: which places of a trigger stand on which side of it, and which triggers are of one sort, as the passes of
 * meetings ask for them.
 *
 * @module src/extract/meetings/words/sides
 */
import { wordSet } from '../../../arabic/word-set.js';
import type { Role } from '../roles/role.js';
import type { Participant } from '../who/participant.js';
import type { Trigger, TriggerClass } from './trigger.js';

/** Who acts. */
export const ACTING: ReadonlySet<Role> = new Set(['subject', 'carrier']);
/** Who acts, or whose it is. */
export const HOLDING: ReadonlySet<Role> = new Set([...ACTING, 'owner', 'of']);
/** Whom they meet. */
export const MET: ReadonlySet<Role> = new Set(['object', 'with']);
/** Before those who meet: "لقاء مع نظيره", "محادثات بين البلدين". */
export const WITH_WHOM = wordSet('مع بين');

/** Somebody goes somewhere. */
export const GOES: ReadonlySet<TriggerClass> = new Set(['visit', 'visitV', 'travelV', 'tour', 'move']);
/** Verbs of going. */
export const GOING_VERBS: ReadonlySet<TriggerClass> = new Set(['travelV', 'visitV']);
/** Nouns of being where one went. */
export const VISIT_NOUNS: ReadonlySet<TriggerClass> = new Set(['visit', 'tour']);
/** Somebody is on the way, which alone is no visit. */
export const TRAVELS: ReadonlySet<TriggerClass> = new Set(['travelV', 'move']);
/** Somebody is where he went, or in several such places. */
export const VISITS: ReadonlySet<TriggerClass> = new Set(['visit', 'visitV', 'tour']);
/** Somebody leaves where he was. */
export const QUITS: ReadonlySet<string> = new Set(['غادر', 'مغادرة']);
/** Somebody goes back to where he came from. */
export const RETURNS: ReadonlySet<string> = new Set(['عاد', 'عودة']);
/** Verbs by which some people meet others. */
export const MEETING_VERBS: ReadonlySet<TriggerClass> = new Set(['meetV', 'receiveV', 'discussV']);
/** Nouns of what two sides do, or many. */
export const TALKS: ReadonlySet<TriggerClass> = new Set(['meet', 'negotiate']);
/** What many attend; both a class of triggers and a kind of meetings. */
export const GATHERINGS: ReadonlySet<TriggerClass | Trigger['kind']> = new Set(['summit', 'conference'] as const);
/** What is opened, and presided over. */
export const SESSIONS: ReadonlySet<TriggerClass> = new Set(['summit', 'conference', 'session']);
/** What somebody may attend. */
export const ATTENDED: ReadonlySet<TriggerClass> = new Set([...SESSIONS, ...TALKS]);
/** Nouns of occasions that are called after a place, and that rounds and sessions are of. */
export const OCCASIONS: ReadonlySet<TriggerClass> = new Set([...TALKS, 'dialogue', 'summit', 'conference']);

/** How many of those who fill one of these places are known, by name or by state. */
export const sideIn = (participants: readonly Participant[], roles: ReadonlySet<Role>): number =>
  participants.filter(({ role, actor }) => role !== null && roles.has(role) && actor.persons.length + actor.states.length > 0).length;
