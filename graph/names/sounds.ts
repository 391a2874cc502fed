/**
 * Sounds: the consonants of a name as both scripts write them, in classes, so that one typed in Latin letters
 * finds an Arabic one: `putin` and بوتين both give `BTN`. A search aid; never a key on which things are joined.
 *
 * @module graph/names/sounds
 */
import { foldWords } from './fold.js';
import { latin } from './latin.js';

/** What each word sounds like; words of a single consonant are left out. */
export function sounds(text: string): string {
  return foldWords(latin(text))
    .split(' ')
    .map(soundOf)
    .filter((w) => w.length > 1)
    .join(' ');
}

/** What a name sounds like as a whole: Abdullah is one word, عبد الله are two; an article may stand apart. */
export function soundOfName(name: string): string {
  return foldWords(latin(name))
    .split(' ')
    .filter((word) => word !== 'al' && word !== 'el')
    .map((word) => soundOf(word.replace(/(?<![bcdgkpstz])h$/, '')))
    .join('');
}

/** @param word Latin, folded */
function soundOf(word: string): string {
  return word
    .replace(/^al(?=..)/, '')
    .replace(/ch|sh|zh|sch/g, 'S')
    .replace(/kh|gh|q|g|c|k|x|j|h/g, 'K')
    .replace(/th|dh|t|d/g, 'T')
    .replace(/ph|v|f|w(?=[aeiou])/g, 'F')
    .replace(/[pb]/g, 'B')
    .replace(/[zs]/g, 'Z')
    .replace(/[aeiouyw'’]/g, '')
    .replace(/(.)\1+/g, '$1')
    .toLowerCase();
}
