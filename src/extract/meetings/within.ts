/**
 * Within: the larger gathering on whose sidelines a meeting takes place: "على هامش القمة". Two gatherings behind
 * one verb make two meetings: "التقاه على هامش قمة بكين وعلى هامش منتدى دافوس".
 *
 * @module src/extract/meetings/within
 */
import type { Facts } from './facts.js';
import type { Meeting } from './same.js';
import type { Scene } from './scene.js';
import type { Trigger } from './triggers.js';

const GATHERING = new Set(['summit', 'conference', 'meet', 'session', 'negotiate']);
const GATHERING_ONLY = new Set(['summit', 'conference', 'session']);
const REACH = 40;

/** "على هامش", "خلال مشاركتهما في", "في إطار القمة": what follows is the gathering around it. */
function aside({ word, sentence }: Scene['tokens'], i: number): boolean {
  const { stem } = word[i]!;
  if (stem === 'هامش') return true;
  const next = word[i + 1];
  if (next === undefined || sentence[i + 1] !== sentence[i]) return false;
  if (/^مشارك(?:ته|تها|تهما|تهم)$/.test(stem)) return next.key === 'في' || next.prep === 'ب';
  return (
    (stem === 'اطار' || stem === 'اعمال' || stem === 'فعاليات') &&
    (next.entry?.event?.kind === 'summit' || next.entry?.event?.kind === 'conference')
  );
}

/** Triggers of the gatherings on whose sidelines this one is said to be, in the order of the text. */
export function sidelinesOf(scene: Scene, trigger: Trigger): readonly Trigger[] {
  // Each trigger is asked about again for every other one.
  return (scene.sidelines[trigger.index] ??= findSidelines(scene, trigger));
}

function findSidelines({ tokens, triggers }: Scene, trigger: Trigger): Trigger[] {
  const { word, sentence, bounds } = tokens;
  const here = sentence[trigger.from]!;
  const out: Trigger[] = [];
  // The gathering itself is on nobody's sidelines.
  if (isSideline({ tokens }, trigger)) return out;
  const look = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      if (!aside(tokens, i)) continue;
      const gathering = triggers.find((t) => t.from > i && t.from - i <= 5 && t.from < to && GATHERING.has(t.cls));
      if (gathering && !out.includes(gathering)) out.push(gathering);
    }
  };
  // "على هامش القمة عقد الوزيران اجتماعا": the gathering stands before.
  const before = triggers[trigger.index - 1];
  if (before !== undefined && sentence[before.from] === here && isSideline({ tokens }, before) && !GATHERING_ONLY.has(trigger.cls)) {
    const holder = triggers[trigger.index - 2];
    if (holder === undefined || sentence[holder.from] !== here) out.push(before);
  }
  // Up to the next meeting of the sentence, which has its own.
  const next = triggers.find((t) => t.from > trigger.to && sentence[t.from] === here && !GATHERING.has(t.cls));
  const end = next ? next.from : bounds[here + 1]!;
  look(trigger.to, Math.min(end, trigger.to + REACH));
  // "… على هامش قمة بكين. وعلى هامش منتدى دافوس": a sentence without a verb of its own goes on with the one before.
  const after = bounds[here + 1]!;
  if (out.length > 0 && !next && after + 1 < tokens.count && word[after + 1]!.stem === 'هامش') look(after, bounds[here + 2]!);
  return out;
}

/** Whether a trigger names such a gathering: then it is one whatever else is known of it. */
export function isSideline({ tokens }: Pick<Scene, 'tokens'>, trigger: Trigger): boolean {
  if (!GATHERING.has(trigger.cls)) return false;
  for (let i = trigger.from - 1; i >= trigger.from - 5 && i >= 0 && tokens.sentence[i] === tokens.sentence[trigger.from]; i--)
    if (aside(tokens, i)) return true;
  return false;
}

/**
 * A meeting on the sidelines is neither the gathering nor a visit told elsewhere, and two gatherings of one sentence
 * are two.
 */
export function maySideline(scene: Scene, { trigger, sentence }: Facts, meeting: Meeting): boolean {
  const mine = sidelinesOf(scene, trigger);
  for (const f of meeting.facts) {
    const theirs = sidelinesOf(scene, f.trigger);
    if (theirs.includes(trigger) || mine.includes(f.trigger)) return false;
    if (mine.length > 0 && theirs.length === 0 && f.trigger.kind === 'visit') return false;
    if (Math.abs(f.sentence - sentence) <= 1 && isSideline(scene, trigger) && isSideline(scene, f.trigger)) return false;
  }
  return true;
}
