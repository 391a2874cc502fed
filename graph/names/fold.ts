/**
 * Folding: the one key on which Arabic (and Latin) text is compared everywhere: in extraction,
 * identity and search. It removes what writers leave out or swap (vowels, tatweel, hamza seats,
 * ى/ي, ة/ه, Persian letters, invisible marks, digits' scripts, letter case) and nothing else, so
 * أحمد = احمد, اتفاقية = اتفاقيه, علی = علي. Offsets lead back to the text as printed.
 *
 * @module graph/names/fold
 */

/** Marks that carry no letter: harakat, superscript alef, Koranic signs, tatweel, bidi and zero-width controls. */
const DROPPED = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

const SWAPPED: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
};

/** Folded form of one UTF-16 unit or code point: '' when it is dropped. */
function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x0621 && code <= 0x064a && code !== 0x0640) return SWAPPED[char] ?? char;
  if (code >= 0x61 && code <= 0x7a) return char;
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 0x30);
  if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 0x30);
  if (code < 0x80) return char.toLowerCase();
  if (DROPPED.test(char)) return '';
  const swapped = SWAPPED[char];
  if (swapped !== undefined) return swapped;
  // Presentation forms (ﻻ) and Latin letters with accents (é, ș) come apart under NFKD.
  const apart = char.normalize('NFKD');
  if (apart === char) return char.toLowerCase();
  let out = '';
  for (const c of apart) if (!/\p{M}/u.test(c)) out += apart.length > 1 && c !== char ? foldChar(c) : c.toLowerCase();
  return out;
}

/** Codes below this, Latin to Arabic, fold to one code or none, which a table tells. */
const TABLED = 0x700;
const SEVERAL = 0xffff;
const TABLE = Uint16Array.from({ length: TABLED }, (_, code) => {
  const folded = foldChar(String.fromCharCode(code));
  return folded.length > 1 ? SEVERAL : folded ? folded.charCodeAt(0) : 0;
});

/**
 * Folds a text; word boundaries and punctuation stay as they are.
 * @example fold('الإمارات') // 'الامارات'
 */
export function fold(text: string): string {
  let out = '';
  /** What stays as it is, up to `i`. */
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = code < TABLED ? TABLE[code]! : SEVERAL;
    if (folded === code) continue;
    if (from < i) out += text.slice(from, i);
    if (folded === SEVERAL) {
      const char = String.fromCodePoint(text.codePointAt(i)!);
      out += foldChar(char);
      i += char.length - 1;
    } else if (folded) out += String.fromCharCode(folded);
    from = i + 1;
  }
  return from === 0 ? text : from < text.length ? out + text.slice(from) : out;
}

/**
 * Calls back with a hash of each folded word, as {@link foldWords} parts them; for texts too long to
 * fold into strings.
 */
export function eachWordHash(text: string, each: (hash: number) => void): void {
  let h = 0x811c9dc5;
  let open = false;
  const end = () => {
    if (open) each(h >>> 0);
    [h, open] = [0x811c9dc5, false];
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = code < TABLED ? TABLE[code]! : code;
    if (!folded || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) continue;
    const isLetter = folded < TABLED ? LETTER[folded] : folded !== SEVERAL && (folded < 0x2000 || folded > 0x303f);
    if (!isLetter) end();
    else [h, open] = [Math.imul(h ^ folded, 0x01000193), true];
  }
  end();
}

const LETTER = Uint8Array.from({ length: TABLED }, (_, code) => Number(/[\p{L}\p{N}]/u.test(String.fromCharCode(code))));

/**
 * Folds a name or a search text to words parted by one space, without punctuation.
 * @example foldWords('كارا-مورزا، فلاديمير') // 'كارا مورزا فلاديمير'
 */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
