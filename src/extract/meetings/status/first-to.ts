/**
 * First to: a journey in the present that makes somebody the first, told of one who has set out: "فابيوس أول وزير فرنسي يتوجه إلى إيران".
 *
 * @module src/extract/meetings/status/first-to
 */
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';

const FIRST = wordSet('اول ثاني ثالث اخر ارفع ابرز');
/** Words between "أول" and what somebody was the first to do. */
const WHO = 6;
/** Words back from it to who is so. */
const IS = 10;

/** Whether somebody is called the first to make a journey, and is not still to become so: "سيكون الرئيس أول من يزور". */
export function isFirstToGo({ tokens: { word, bounds, sentence } }: Scene, { from }: Trigger): boolean {
  const start = bounds[sentence[from]!]!;
  for (let i = from - 1; i > from - WHO && i > start; i--) {
    const { key, kind, entry } = word[i]!;
    if (FIRST.has(key)) return !isToBe(word, i, start);
    if (kind !== Kind.Word || entry?.particle !== undefined) return false;
  }
  return false;
}

function isToBe(word: Scene['tokens']['word'], first: number, start: number): boolean {
  for (let i = first - 1; i >= start && i > first - IS; i--) {
    const verb = word[i]!.entry?.verb;
    if (verb !== undefined) return verb.tense === 'future';
  }
  return false;
}
