/**
 * Latin: an Arabic name in Latin letters, as English newspapers would write it, as well as rules can.
 * A search aid and a second line under a name; never a key on which things are joined.
 *
 * @module graph/names/latin
 */
import { foldWords } from './fold.js';

const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ء: '',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  ڤ: 'v',
};

/** @example latin('سلمان') // 'Slman' */
export function latin(name: string): string {
  let out = '';
  for (const word of foldWords(name).split(' ')) {
    let letters = '';
    for (const c of word) letters += LETTERS[c] ?? c;
    out += (out && ' ') + letters.charAt(0).toUpperCase() + letters.slice(1);
  }
  return out;
}
