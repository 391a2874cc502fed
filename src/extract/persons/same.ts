/**
 * Same person within one article: a full name once, then the surname; a slip of the pen; بن and آل
 * left out. Names are compared as folded words without links and articles.
 *
 * @module src/extract/persons/same
 */

/** "هوغو" and "هوجو", "قاليباف" and "غاليباف", "ترامب" and "ترمب": a foreign g has several letters, and a vowel may stand twice, or ا not at all. */
export const soundsAlike = (a: string, b: string): boolean =>
  a.length > 3 && b.length > 3 && isLetter(a[0]!, b[0]!) && isLetter(a.at(-1)!, b.at(-1)!) && areSounds(soundOf(a), soundOf(b));

/** The same, or letters for a foreign g. Most words differ in a letter at their ends already. */
const isLetter = (a: string, b: string): boolean =>
  a === b || (a === 'غ' && (b === 'ج' || b === 'ق')) || (b === 'غ' && (a === 'ج' || a === 'ق'));

const soundOf = (word: string): string => word.replace(/([اوي])\1/g, '$1');

function areSounds(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let more = 0;
  for (let i = 0; i < short.length; i++) {
    if (isLetter(short[i]!, long[i + more]!)) continue;
    if (more > 0 || long.length === short.length || long[i] !== 'ا' || !isLetter(short[i]!, long[i + 1]!)) return false;
    more = 1;
  }
  return long.length === short.length + more;
}

/** Equal, or one slip apart in words of five letters or more: a letter more, less, other, or two swapped. */
export function nearWord(a: string, b: string): boolean {
  if (a === b || soundsAlike(a, b)) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  let x = a.length;
  let y = b.length;
  while (x > i && y > i && a[x - 1] === b[y - 1]) {
    x--;
    y--;
  }
  if (x - i <= 1 && y - i <= 1) return true;
  return x - i === 2 && y - i === 2 && a[i] === b[i + 1] && a[i + 1] === b[i];
}

const same = (a: string, b: string, near: boolean): boolean => a === b || (near && nearWord(a, b));

/**
 * Whether a name of several words is the other one, in full or with words left out. With a father's
 * name in it (محمد بن سلمان) the first word must be the same: the rest may be the father himself.
 */
export function sameFullName(a: readonly string[], b: readonly string[], patronymic: boolean, near = false): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  const firstSame = same(short[0]!, long[0]!, near);
  const lastSame = same(short.at(-1)!, long.at(-1)!, near);
  if (short.length === long.length && !(firstSame && lastSame)) return false;
  if (!firstSame && (patronymic || !lastSame)) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !same(word, long[at]!, near)) at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
}
