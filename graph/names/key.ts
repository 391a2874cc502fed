/**
 * The words by which two Arabic names are compared.
 *
 * @module graph/names/key
 */

/** Words before a father's name. */
export const FATHERS: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت']);
const DROPPED = new Set([...FATHERS, 'ال']);
/** Words that are one name with what follows. */
export const JOINED: ReadonlySet<string> = new Set(['عبد', 'ابو', 'ابي', 'ام', 'بو']);

/** Words to compare: links dropped, عبد and أبو joined with what follows, the article of surnames off. */
export function nameKey(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (DROPPED.has(word) && words.length > 1) continue;
    if (JOINED.has(word) && i + 1 < words.length) {
      out.push((word === 'ابي' ? 'ابو' : word) + words[++i]!.replace(/^ال(?=..)/, ''));
      continue;
    }
    out.push(word.length > 4 && word.startsWith('ال') ? word.slice(2) : word.startsWith('عبدال') ? `عبد${word.slice(5)}` : word);
  }
  return out;
}
