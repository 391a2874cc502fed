/**
 * Tokens: a text cut into words, numbers and marks, with offsets, and into sentences.
 *
 * @module src/arabic/tokens
 */
import { mark } from './marks.js';
import { BLANK_HASH, hashed, MARKS, NUMBER, PLACE } from './word-table.js';
import { type Analyser, Kind, type Word } from './words.js';

/** Character classes of UTF-16 units: what a token is made of. */
enum C {
  Space,
  Break,
  Arabic,
  Digit,
  Latin,
  Mark,
}

const CLASS = new Uint8Array(65536).fill(C.Mark);
{
  const set = (from: number, to: number, c: C): void => {
    for (let i = from; i <= to; i++) CLASS[i] = c;
  };
  set(0, 0x20, C.Space);
  for (const c of [0x0a, 0x0d, 0x2028, 0x2029, 0x85]) CLASS[c] = C.Break;
  for (const c of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) CLASS[c] = C.Space;
  set(0x2000, 0x200a, C.Space);
  set(0x0620, 0x064a, C.Arabic);
  set(0x064b, 0x065f, C.Arabic); // vowels
  set(0x0610, 0x061a, C.Arabic);
  set(0x066e, 0x06d3, C.Arabic);
  set(0x06d5, 0x06ed, C.Arabic);
  set(0x06ee, 0x06ef, C.Arabic);
  set(0x06fa, 0x06ff, C.Arabic);
  set(0x0750, 0x077f, C.Arabic);
  set(0xfb50, 0xfdff, C.Arabic);
  set(0xfe70, 0xfefc, C.Arabic);
  for (const c of [0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x061c, 0x00ad, 0x2060, 0xfeff]) CLASS[c] = C.Arabic; // invisible: part of a word
  for (let c = 0x202a; c <= 0x202e; c++) CLASS[c] = C.Arabic;
  for (let c = 0x2066; c <= 0x2069; c++) CLASS[c] = C.Arabic;
  CLASS[0x06d4] = C.Mark;
  set(0x30, 0x39, C.Digit);
  set(0x660, 0x669, C.Digit);
  set(0x6f0, 0x6f9, C.Digit);
  set(0x41, 0x5a, C.Latin);
  set(0x61, 0x7a, C.Latin);
  set(0xc0, 0x24f, C.Latin);
  CLASS[0xd7] = C.Mark;
  CLASS[0xf7] = C.Mark;
}

/** A text as tokens. Parallel arrays: token `i` stands at `start[i]`–`end[i]` and reads `word[i]`. */
export interface Tokens<E> {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: readonly Word<E>[];
  /** Numbers and marks of the words, closer at hand than the words themselves. */
  readonly number: Int32Array;
  readonly marks: Int32Array;
  /** 1 where a line break stands before the token. */
  readonly breakBefore: Uint8Array;
  /** Sentences as token ranges: sentence `s` is `bounds[s]` to `bounds[s + 1]`, end exclusive. */
  readonly bounds: Int32Array;
  /** Number of the sentence of each token. */
  readonly sentence: Int32Array;
}

/** Room for the tokens of the longest text so far. */
const scratch = {
  start: new Int32Array(0),
  end: new Int32Array(0),
  number: new Int32Array(0),
  marks: new Int32Array(0),
  breakBefore: new Uint8Array(0),
  word: [] as unknown[],
};

function grow(capacity: number): void {
  if (scratch.start.length >= capacity) return;
  for (const name of ['start', 'end', 'number', 'marks'] as const) scratch[name] = new Int32Array(capacity * 2);
  scratch.breakBefore = new Uint8Array(capacity * 2);
}

/** Cuts the given ranges of `text` (all of it by default) into tokens; a range begins a sentence. */
export function tokenize<E>(
  text: string,
  analyse: Analyser<E>,
  ranges: readonly { from: number; to: number }[] = [{ from: 0, to: text.length }],
): Tokens<E> {
  grow(ranges.reduce((sum, { from, to }) => sum + to - from, 1));
  const { start, end, number, marks, breakBefore } = scratch;
  const words = scratch.word as Word<E>[];
  const table = analyse.table();
  let n = 0;
  for (const { from, to } of ranges) {
    let i = from;
    let broken = 1;
    while (i < to) {
      let unit = text.charCodeAt(i);
      const c = CLASS[unit]!;
      if (c === C.Space) {
        i++;
        continue;
      }
      if (c === C.Break) {
        broken = 1;
        i++;
        continue;
      }
      const at = i++;
      let hash = hashed(BLANK_HASH, unit);
      if (c !== C.Mark) for (; i < to && CLASS[(unit = text.charCodeAt(i))] === c; i++) hash = hashed(hash, unit);
      const row = table.at(text, at, i, hash, analyse.analyse);
      const { cells } = table;
      const own = cells[row + MARKS]!;
      if ((own & INVISIBLE) !== 0) continue;
      start[n] = at;
      end[n] = i;
      breakBefore[n] = broken;
      broken = 0;
      number[n] = cells[row + NUMBER]!;
      marks[n] = own;
      words[n++] = table.words[cells[row + PLACE]!]!;
    }
  }
  const word = words.slice(0, n);
  const { bounds, sentence } = sentences(word, marks, breakBefore, start, end);
  return {
    text,
    count: n,
    start: start.slice(0, n),
    end: end.slice(0, n),
    word,
    number: number.slice(0, n),
    marks: marks.slice(0, n),
    breakBefore: breakBefore.slice(0, n),
    bounds,
    sentence,
  };
}

const RELATIVES = new Set(['ذي', 'تي', 'ذين', 'لذان', 'لتان', 'الذي', 'التي', 'الذين']);
const CLOSERS = new Set(['"', '»', '”', ')', ']', "'", '’']);

const ENDS = new Set(['؟', '!', '?', '۔', '.']);
const MAY_END = mark(({ key }: Word<unknown>) => ENDS.has(key));
/** Nothing but invisible marks. */
const INVISIBLE = mark(({ key }: Word<unknown>) => key === '');
/** Tokens after which a sentence may end at a comma, and after which it ends anywhere: a list without an end is no sentence. */
const LONG = 400;
const TOO_LONG = 500;

/** Sentences end at a full stop, a question or exclamation mark, or a line break; not inside 3.5 or after د. */
function sentences<E>(
  word: readonly Word<E>[],
  marks: Int32Array,
  breakBefore: Uint8Array,
  start: Int32Array,
  end: Int32Array,
): { bounds: Int32Array; sentence: Int32Array } {
  const bounds = [0];
  const sentence = new Int32Array(word.length);
  let current = 0;
  for (let i = 0; i < word.length; i++) {
    if (i > bounds[current]! && breakBefore[i]) {
      bounds.push(i);
      current++;
    }
    sentence[i] = current;
    const long = i - bounds[current]! >= LONG;
    if ((marks[i]! & MAY_END) === 0 && !long) continue;
    const key = word[i]!.key;
    if (key === '؟' || key === '!' || key === '?' || key === '۔' || (key === '.' && endsSentence(word, start, end, i))) {
      let next = i + 1;
      while (next < word.length && CLOSERS.has(word[next]!.key) && start[next] === end[next - 1]) sentence[next++] = current;
      while (next < word.length && /^[.!?؟]$/.test(word[next]!.key)) sentence[next++] = current;
      if (next < word.length) {
        bounds.push(next);
        current++;
      }
      i = next - 1;
    } else if (long && (isComma(key) || i - bounds[current]! >= TOO_LONG) && i + 1 < word.length) {
      bounds.push(i + 1);
      current++;
    }
  }
  if (bounds[bounds.length - 1] !== word.length) bounds.push(word.length);
  return { bounds: Int32Array.from(bounds), sentence };
}

const isComma = (key: string): boolean => key === '،' || key === ',' || key === '؛' || key === ';';

function endsSentence<E>(word: readonly Word<E>[], start: Int32Array, end: Int32Array, i: number): boolean {
  const before = word[i - 1];
  const after = word[i + 1];
  if (before === undefined || after === undefined) return true;
  const tightBefore = start[i] === end[i - 1];
  const tightAfter = start[i + 1] === end[i];
  if (before.kind === Kind.Number && after.kind === Kind.Number && tightBefore && tightAfter) return false; // 3.5
  if (before.kind === Kind.Latin && after.kind === Kind.Latin && tightBefore && tightAfter) return false; // example.org
  if (before.kind === Kind.Word && before.key.length === 1 && tightBefore) return false; // د. محمد
  if (RELATIVES.has(after.stem) && after.conj === '') return false; // a stop before "which" is a slip of the pen
  return true;
}

/** Whether token `i` follows the one before it without a space. */
export function tight<E>(tokens: Tokens<E>, i: number): boolean {
  return i > 0 && tokens.start[i] === tokens.end[i - 1];
}
