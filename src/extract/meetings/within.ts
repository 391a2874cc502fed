/**
 * Within: the larger gathering on whose sidelines a meeting takes place: "على هامش القمة". Two gatherings behind
 * one verb make two meetings: "التقاه على هامش قمة بكين وعلى هامش منتدى دافوس".
 *
 * @module src/extract/meetings/within
 */
import type { Scene } from './scene.js';
import type { Trigger } from './triggers.js';

const GATHERING = new Set(['summit', 'conference', 'meet', 'session', 'negotiate']);
const REACH = 40;

/** Triggers of the gatherings on whose sidelines this one is said to be, in the order of the text. */
export function sidelinesOf({ tokens, triggers }: Scene, trigger: Trigger): Trigger[] {
  const { word, sentence } = tokens;
  const here = sentence[trigger.from]!;
  const out: Trigger[] = [];
  for (let i = trigger.to; i < Math.min(word.length, trigger.to + REACH) && sentence[i] === here; i++) {
    if (word[i]!.stem !== 'هامش') continue;
    const gathering = triggers.find((t) => t.from > i && t.from - i <= 5 && sentence[t.from] === here && GATHERING.has(t.cls));
    if (gathering) out.push(gathering);
  }
  // The next meeting of the sentence has its own.
  const next = triggers.find((t) => t.from > trigger.to && sentence[t.from] === here && !out.includes(t) && !GATHERING.has(t.cls));
  return next ? out.filter((t) => t.from < next.from) : out;
}

/** Whether a trigger names such a gathering: then it is one whatever else is known of it. */
export function isSideline({ tokens }: Scene, trigger: Trigger): boolean {
  const { word, sentence } = tokens;
  for (let i = trigger.from; i >= trigger.from - 5 && i >= 0 && sentence[i] === sentence[trigger.from]; i--)
    if (word[i]!.stem === 'هامش') return GATHERING.has(trigger.cls);
  return false;
}
