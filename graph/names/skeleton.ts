/**
 * Skeleton: the consonants of a word in classes, so that the ways of writing one foreign name meet:
 * غوتيريش, غوتيريس and جوتيريش differ in nothing that a skeleton keeps. It is a key for finding
 * candidates; whether two names agree is decided in `distance.ts`.
 *
 * @module graph/names/skeleton
 */
const CLASSES: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  د: 'd',
  ض: 'd',
  ج: 'g',
  غ: 'g',
  چ: 'g',
  ق: 'k',
  ك: 'k',
  خ: 'x',
  ح: 'h',
  ذ: 'z',
  ز: 'z',
  ظ: 'z',
  ژ: 'z',
  ث: 's',
  س: 's',
  ص: 's',
  ش: 's',
  ر: 'r',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ف: 'f',
  ڤ: 'f',
};

/** The class of a folded consonant; undefined for vowels, weak letters and anything else. */
export function consonantClass(char: string): string | undefined {
  return CLASSES[char];
}

const known = new Map<string, string>();

/**
 * @param word folded
 * @example skeleton('غوتيريش') === skeleton('جوتيريس') // true
 */
export function skeleton(word: string): string {
  let bones = known.get(word);
  if (bones === undefined) {
    if (known.size > 100_000) known.clear();
    bones = bonesOf(word);
    known.set(word, bones);
  }
  return bones;
}

function bonesOf(word: string): string {
  let out = /^[اعوي]/.test(word) ? (word[0] === 'ع' ? 'ا' : word[0]!) : '';
  for (const char of word.replace(/تش/g, 'ش')) {
    const c = CLASSES[char];
    if (c !== undefined && !out.endsWith(c)) out += c;
  }
  return out || word;
}
