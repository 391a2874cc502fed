/**
 * Carry: the day that one sentence tells and that holds for what the next one tells.
 *
 * @module src/extract/meetings/carry
 */
import type { Scene } from './scene.js';
import type { Trigger } from './triggers.js';
import { DAY, DURING, FAINT, issuedThen, type When } from './when.js';

/** "أكد الوزير أمس … . جاء ذلك خلال لقاء": said or done on the day that the sentence before tells. */
export function carried(scene: Scene, trigger: Trigger): When | null {
  const { tokens, dates, clauses } = scene;
  const { word, bounds, sentence } = tokens;
  const here = sentence[trigger.from]!;
  const start = bounds[here]!;
  if (trigger.verb || here === 0 || trigger.from - start > OPENING) return null;
  let refers = false;
  for (let i = start; i < trigger.from; i++) if (word[i]!.stem === 'ذلك') refers = true;
  if (!refers || !DURING.has(word[trigger.from - 1]!.key)) return null;
  for (const d of dates) {
    const [from, to] = d.tokens;
    if (sentence[from] !== here - 1) continue;
    for (let c = clauses.at[bounds[here - 1]!]! + 1; c <= clauses.at[from]!; c++) if (clauses.list[c]!.opener !== 'list') return null;
    const isDay = d.relation === 'at' && d.value?.length === DAY && to <= start;
    return isDay && !issuedThen(word, from) ? { mention: d, value: d.value, end: d.until ?? null, score: FAINT } : null;
  }
  return null;
}

/** Words before the meeting in "وأوضح المتحدث أن ذلك جاء خلال لقاء". */
const OPENING = 14;
