/**
 * The parts of an event's name, between which a line may break: its kind, each guest, the place. In
 * "زيارة: أحمد الدرعي، أندريه كوفاليف (القاهرة)" these are four.
 *
 * @module viz/app/text/parts
 */

/** A name that runs the other way, between its marks, with what adheres to it; or a word. */
const WORD = /[^\s\u2068]*\u2068[^\u2069]*\u2069\S*|\S+/g;
/** What ends a part: "Visit:", "أحمد الدرعي،", "⁨Anna Berg⁩,". */
const ENDS = /[:،,؛;]\u2069?$/;
/** What begins one: "(القاهرة)", "· 5 مارس". */
const BEGINS = /^[(·]/;

/** Words, and whole names that are set apart by marks. */
const wordsIn = (name: string): readonly string[] => name.trim().match(WORD) ?? [];

/** Parts in their order; joined by spaces they are the name again. A name of one person, or a plain title, is one part. */
export function partsOf(name: string): string[] {
  const parts: string[] = [];
  let open = false;
  for (const word of wordsIn(name)) {
    if (open && !BEGINS.test(word)) parts.push(`${parts.pop()} ${word}`);
    else parts.push(word);
    open = !ENDS.test(word);
  }
  return parts;
}
