/**
 * Guests: "الضيف", "الضيف الكوري", "الوزير الضيف", "ضيف السلطنة" stand for whoever was received, or came, before.
 *
 * @module src/extract/actors/guests
 */
import { seekMark } from '../../arabic/seek.js';
import type { Tokens } from '../../arabic/tokens.js';
import { wordSet } from '../../arabic/word-set.js';
import type { Entry } from '../../lexicon/entry.js';
import { isVerb, RELATIVE } from '../clauses.js';
import { isGuest, isGuestOf } from '../persons/titles/title-words.js';
import type { Actor } from './actor.js';
import { COURTESY, isCourtesy } from './courtesy.js';

/** Behind them stands who receives, then who is received. */
const RECEIVES = wordSet('استقبل التقى استضاف بحث تباحث اجتمع أجرى عقد ترأس');
const RECEPTIONS = wordSet('استقبال لقاء اجتماع');
/** Behind them stands who comes. */
const COMES = wordSet('وصل حل زار غادر قدم توجه');
/** Sentences back to who came. */
const BACK = 6;

/** Gives each of them whom it means: as an actor of its own, with the adjective behind it, or as the office before it. `actors`: in the order of the text. */
export function guests(tokens: Tokens<Entry>, actors: Actor[], taken: Uint8Array): Omit<Actor, 'prep' | 'conj'>[] {
  const out: Omit<Actor, 'prep' | 'conj'>[] = [];
  for (let i = seekMark(tokens.marks, COURTESY, 0); i < tokens.count; i = seekMark(tokens.marks, COURTESY, i + 1)) {
    if (isGuestOf(tokens.word[i]!)) {
      const guest = guestOfLand(tokens, actors, taken, i);
      if (guest !== null) out.push(guest);
      continue;
    }
    if (!isGuest(tokens.word[i]!)) continue;
    const office = actors.findIndex((a) => a.kind === 'office' && a.from < i && a.to >= i && a.persons.length <= 1 && !a.plural);
    if (taken[i] && office < 0) continue;
    const of = actors.findIndex((a) => a.kind === 'origin' && a.from === i + 1 && tokens.word[i + 1]!.conj === '');
    const who = guestBefore(tokens, actors, i, of < 0 ? undefined : actors[of]!.states[0]);
    if (who === undefined) continue;
    const { persons, states, title } = who;
    if (office >= 0) {
      const a = actors[office]!;
      if (title?.lemma === a.title?.lemma) actors[office] = { ...a, persons, states };
      continue;
    }
    if (of >= 0) actors.splice(of, 1);
    // "فخامة الضيف"
    const from = i > 0 && tokens.word[i - 1]!.entry?.honorific && !taken[i - 1] && !isCourtesy(tokens.word[i - 1]!) ? i - 1 : i;
    out.push({ kind: 'name', from, to: of < 0 ? i + 1 : i + 2, persons, states, org: null, title, plural: false });
  }
  return out;
}

const LANDS = wordSet('البلاد الدوله');

/** "عقد السلطان وضيف السلطنة جلسة مباحثات": the guest of a land, who is not named behind it. The land itself is nobody beside him. */
function guestOfLand(tokens: Tokens<Entry>, actors: Actor[], taken: Uint8Array, i: number): Omit<Actor, 'prep' | 'conj'> | null {
  const { word, sentence, count } = tokens;
  if (taken[i] || i + 1 >= count || sentence[i + 1] !== sentence[i]) return null;
  const land = actors.findIndex((a) => a.kind === 'state' && a.from === i + 1 && a.prep === '' && !a.conj);
  if (land < 0 && !LANDS.has(word[i + 1]!.key)) return null;
  const to = land < 0 ? i + 2 : actors[land]!.to;
  // "رحب بضيف مصر الأمير فلان"
  if (actors.some((a) => a.from === to && a.persons.length > 0)) return null;
  const who = guestBefore(tokens, actors, i, undefined);
  if (who === undefined || (land >= 0 && who.states.some((s) => actors[land]!.states.includes(s)))) return null;
  if (land >= 0) actors.splice(land, 1);
  return { kind: 'name', from: i, to, persons: who.persons, states: who.states, org: null, title: who.title, plural: false };
}

/** Who came, or was received, in the nearest sentence that tells of it; with an adjective, the last one of that state. */
function guestBefore(tokens: Tokens<Entry>, actors: readonly Actor[], i: number, state: string | undefined): Actor | undefined {
  const isPerson = (a: Actor): boolean => a.persons.length === 1 && a.from < i;
  if (state !== undefined) return actors.findLast((a) => isPerson(a) && a.states.includes(state));
  const here = tokens.sentence[i]!;
  for (let s = here; s >= Math.max(0, here - BACK); s--) {
    const inIt = actors.filter((a) => isPerson(a) && tokens.sentence[a.from] === s);
    const came = cameIn(tokens, inIt, tokens.bounds[s]!, Math.min(i, tokens.bounds[s + 1]!));
    if (came !== undefined) return came;
  }
  return undefined;
}

/** Who comes, or is received, by a verb or noun of a stretch. */
function cameIn(tokens: Tokens<Entry>, persons: readonly Actor[], from: number, to: number): Actor | undefined {
  for (let v = from; v < to && persons.length > 0; v++) {
    const { def, entry } = tokens.word[v]!;
    const { verb, event } = entry ?? {};
    const behind = persons.filter((a) => a.from > v);
    if (verb !== undefined && isVerb(tokens, v)) {
      // "الوزير فلان الذي يزور البلاد"
      if (COMES.has(verb.lemma)) return RELATIVE.has(tokens.word[v - 1]?.key ?? '') ? persons.findLast((a) => a.to < v) : behind[0];
      if (RECEIVES.has(verb.lemma) && verb.object === '' && behind.length > 1) return behind[1];
    }
    if (event !== undefined && !def && RECEPTIONS.has(event.lemma)) {
      if (event.suffix !== '' && behind.length > 0) return behind[0];
      if (event.suffix === '' && behind.length > 1) return behind[1];
    }
  }
  return undefined;
}
