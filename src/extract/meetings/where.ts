/**
 * Where: the city or venue and the state in which a meeting takes place: "في جنيف", "بالرياض", "إلى
 * القاهرة" of a visit, "في العاصمة القطرية الدوحة". Places come from the gazetteer; the state of a visit is
 * its goal.
 *
 * @module src/extract/meetings/where
 */
import { capitalOf } from '../../lexicon/cities.js';
import { prepositionBefore } from '../actors/actors.js';
import { bordersBetween } from '../clauses.js';
import type { Named } from '../scan.js';
import type { Scene } from './scene.js';
import type { Trigger, TriggerClass } from './triggers.js';

export interface Where {
  /** Tokens of the place as printed. */
  readonly named: Named;
  readonly country: string;
  /** A city or venue, not just the state. */
  readonly town: boolean;
  /** The goal of a journey, or the object of a visit. */
  readonly goal: boolean;
  /** Usual name of the town where the text paraphrases it: العاصمة القطرية. */
  readonly name: string | null;
}

const AT = new Set(['في', 'ب', 'داخل', 'قرب', 'بمدينه', 'بالعاصمه']);
const TO = new Set(['الي', 'ل', 'نحو', 'صوب']);
/** Words that may stand between the preposition and the place. */
const BEFORE_PLACE = new Set([
  'مدينه',
  'العاصمه',
  'عاصمه',
  'قصر',
  'مقر',
  'مطار',
  'منتجع',
  'فندق',
  'دوله',
  'جمهوريه',
  'مملكه',
  'سلطنه',
  'مدينتي',
]);
const GOES = new Set<TriggerClass>(['visit', 'visitV', 'travelV', 'move', 'tour']);
/** From here, not to: غادر, عاد من. */
const LEAVES = new Set(['غادر', 'مغادرة', 'عاد', 'عودة']);

/** The place of the meeting that a trigger names, or null where its sentence does not tell. */
export function whereOf({ tokens, scan, clauses }: Scene, trigger: Trigger): Where | null {
  const sentence = tokens.sentence[trigger.from]!;
  const goes = GOES.has(trigger.cls);
  let best: Where | null = null;
  let bestScore = 0;
  for (const named of scan.named) {
    if (tokens.sentence[named.from] !== sentence || (named.from >= trigger.from && named.to <= trigger.to && !goes)) continue;
    const kind = named.state?.kind;
    // "في العاصمة القطرية": the adjective names the town.
    const itsCapital = kind === 'adjective' && tokens.word[named.from - 1]?.stem === 'عاصمه';
    const town = named.city !== null || kind === 'capital' || kind === 'region' || itsCapital;
    if (!town && kind !== 'name' && kind !== 'nickname' && kind !== 'seat') continue;
    const country = named.city?.country ?? named.state!.code;
    const { prep, steps } = preposition(tokens, named.from);
    const at = AT.has(prep);
    const after = named.from >= trigger.to;
    // زار القاهرة, زيارة القاهرة: the object itself.
    const object = goes && after && named.from <= trigger.to + 1 + steps && (prep === '' || prep === 'ل') && trigger.cls !== 'move';
    const to = goes && TO.has(prep) && !LEAVES.has(trigger.lemma);
    const hosts = !after && isHost(tokens.word, named.from, trigger.from) && (kind !== 'name' || goes === false);
    if (!at && !object && !to && !hosts && !(TO.has(prep) && isTravelledBefore(tokens.word, named.from))) continue;
    const borders = bordersBetween(clauses, trigger.head, named.from);
    const apart = after ? named.from - trigger.to : trigger.from - named.to;
    let score = (town ? 3 : 1.5) + (object ? 5 : to ? 4 : at || hosts ? 2 : 0) - borders * 1.2 - apart * 0.06 + (after ? 0.8 : 0);
    if (kind === 'region') score -= 1;
    if (score > bestScore) {
      bestScore = score;
      best = { named, country, town, goal: object || to, name: itsCapital ? (capitalOf(country) ?? null) : null };
    }
  }
  return best;
}

type Words = Scene['tokens'];

/** The preposition that a place stands behind, over مدينة, العاصمة القطرية and the like. */
function preposition(tokens: Words, from: number): { prep: string; steps: number } {
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    const prep = prepositionBefore(tokens, at);
    if (prep !== '') return { prep, steps };
    const before = tokens.word[at - 1];
    if (before === undefined || tokens.sentence[at - 1] !== tokens.sentence[from]) break;
    const adjective = before.entry?.states?.[0]?.inflection !== undefined;
    if (!BEFORE_PLACE.has(before.stem) && !BEFORE_PLACE.has(before.key) && !adjective && before.entry?.facility !== true) break;
    at--;
  }
  return { prep: '', steps: 0 };
}

const HOSTS = new Set(['شهد', 'استضاف', 'احتضن']);

/** "تستضيف الدوحة اجتماعا", "شهدت القاهرة حوارا": where it takes place. */
function isHost(word: Words['word'], from: number, trigger: number): boolean {
  return trigger - from <= 8 && HOSTS.has(word[from - 1]?.entry?.verb?.lemma ?? '');
}

function isTravelledBefore(word: Words['word'], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--)
    if (['وصل', 'توجه', 'سافر', 'قدم'].includes(word[i]!.entry?.verb?.lemma ?? '')) return true;
  return false;
}
