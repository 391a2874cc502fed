/**
 * Attends: a journey to a gathering is no visit of its own: "توجه الوزير إلى نيروبي للمشاركة في القمة", "يغادر الرئيس إلى سرت لحضور المؤتمر". It tells who is at
 * the gathering, and where that is.
 *
 * @module src/extract/meetings/real/attends
 */
import { isVerb } from '../../clauses.js';
import type { Scene } from '../scene.js';
import { GATHERINGS, TRAVELS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import { bodyMeets } from './bodies.js';

const FOR = /^(?:و?ل(?:لمشاركه|لحضور|حضور|لاشتراك|تروس|روس|راس|تمثيل)|ليشارك|لتشارك|ليتراس|ليحضر)$/;
/** Words between the purpose and what is attended: "للمشاركة في أعمال الدورة الثلاثين للقمة". */
const NEAR = 7;

/** The gathering that a journey leads to; undefined where it leads to none. */
export function attendedBy(scene: Scene, journey: Trigger): Trigger | undefined {
  if (!TRAVELS.has(journey.cls)) return undefined;
  const { tokens, triggers } = scene;
  const next = triggers[journey.index + 1];
  if (next === undefined || next.verb !== null || tokens.sentence[next.from] !== tokens.sentence[journey.from]) return undefined;
  if (!GATHERINGS.has(next.kind) && bodyMeets(scene, next) === null && !isOfMany(scene, next)) return undefined;
  for (let i = next.from; i > Math.max(journey.to, next.from - NEAR); i--) {
    if (FOR.test(tokens.word[i]!.key)) return next;
    if (i < next.from && isVerb(tokens, i)) return undefined;
  }
  return undefined;
}

const MINISTERIAL = /^(?:وزاري|وزراء|قاده|روساء)$/;

/** "الاجتماع الوزاري", "اجتماع وزراء الخارجية": what many attend. */
const isOfMany = ({ tokens: { word } }: Scene, { cls, suffix, number, to }: Trigger): boolean =>
  cls === 'meet' && suffix === '' && number !== 'dual' && MINISTERIAL.test(word[to]?.stem ?? '');

/** The journey that leads to a gathering, told right before it. */
export function journeyTo(scene: Scene, gathering: Trigger): Trigger | undefined {
  const before = scene.triggers[gathering.index - 1];
  return before !== undefined && attendedBy(scene, before) === gathering ? before : undefined;
}

const ARRIVES = new Set(['وصل', 'حل', 'حط']);

/** "وصل الوزير", "حل الرئيس بالرباط" */
export const hasArrived = (journey: Trigger | undefined): boolean => journey?.verb?.tense === 'past' && ARRIVES.has(journey.lemma);
