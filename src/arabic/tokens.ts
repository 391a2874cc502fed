/**
 * Tokens: a text cut into words, numbers and marks, with offsets, and into sentences.
 *
 * @module src/arabic/tokens
 */
import { columnCount } from './column.js';
import { mark } from './marks.js';
import { BLANK_HASH, COLUMNS, hashed, MARKS, PLACE, type WordTable } from './word-table.js';
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
  /** Marks of the words, closer at hand than the words themselves; and their columns, by number (see column.ts). */
  readonly marks: Int32Array;
  readonly columns: readonly Int32Array[];
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
  hash: new Int32Array(0),
  row: new Int32Array(0),
  breakBefore: new Uint8Array(0),
  bounds: new Int32Array(0),
  word: [] as unknown[],
};

function grow(capacity: number): void {
  if (scratch.start.length >= capacity) return;
  for (const name of ['start', 'end', 'hash', 'row', 'bounds'] as const) scratch[name] = new Int32Array(capacity * 2);
  scratch.breakBefore = new Uint8Array(capacity * 2);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Cuts the given ranges of `text` (all of it by default) into tokens; a range begins a sentence. */
export function tokenize<E>(text: string, analyse: Analyser<E>, ranges: readonly Range[] = [{ from: 0, to: text.length }]): Tokens<E> {
  grow(ranges.reduce((sum, { from, to }) => sum + to - from, 2));
  const table = analyse.table();
  const n = find(text, table, analyse.analyse, cut(text, ranges));
  const { start, end, row, hash: place, breakBefore } = scratch;
  const { cells, words } = table;
  // One stretch of memory for all columns of a text: many small ones are slower to come by than to fill.
  const wide = 4 + columnCount();
  const room = new ArrayBuffer(n * (wide * 4 + 1));
  const column = (k: number): Int32Array => new Int32Array(room, k * 4 * n, n);
  const starts = column(0);
  const ends = column(1);
  const marks = column(2);
  const sentence = column(3);
  const columns: Int32Array[] = [];
  for (let k = 4; k < wide; k++) columns.push(column(k));
  const breaks = new Uint8Array(room, wide * 4 * n, n);
  const word = (scratch.word as Word<E>[]).slice(0, n);
  starts.set(start.subarray(0, n));
  ends.set(end.subarray(0, n));
  breaks.set(breakBefore.subarray(0, n));
  for (let i = 0; i < n; i++) {
    const at = row[i]!;
    marks[i] = cells[at + MARKS]!;
    place[i] = cells[at + PLACE]!;
  }
  // By itself, so that many words are fetched from memory at once.
  for (let i = 0; i < n; i++) word[i] = words[place[i]!]!;
  for (let k = 0; k < columns.length; k++) {
    const values = columns[k]!;
    for (let i = 0; i < n; i++) values[i] = cells[row[i]! + COLUMNS + k]!;
  }
  const sentences = findSentences(word, marks, breaks, starts, ends, sentence);
  const bounds = scratch.bounds.slice(0, sentences + 1);
  return { text, count: n, start: starts, end: ends, word, marks, columns, breakBefore: breaks, bounds, sentence };
}

/** ة ends a word, also where the space behind it is missing: "المملكةالمتحدة". */
const TEH = 0x629;
const TATWEEL = 0x640;
const isLetter = (unit: number): boolean => unit >= 0x621 && unit <= 0x64a && unit !== TATWEEL;
/** Archives that make links of states lose a space before these: "الولاياتالمتحدة", "الأممالمتحدة", but "والمتحدة". */
const UNITED = 'المتحدة';
const GLUED = UNITED.length + 3;

/** Finds where words begin and end, and what their letters hash to; their number. */
function cut(text: string, ranges: readonly Range[]): number {
  const { start, end, hash: hashes, breakBefore } = scratch;
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
      start[n] = i++;
      let hash = hashed(BLANK_HASH, unit);
      if (c !== C.Mark)
        for (let before = unit; i < to && CLASS[(unit = text.charCodeAt(i))] === c && !(before === TEH && isLetter(unit)); i++) {
          hash = hashed(hash, unit);
          before = unit;
        }
      if (i - start[n]! >= GLUED && text.startsWith(UNITED, i - UNITED.length)) {
        i -= UNITED.length;
        hash = BLANK_HASH;
        for (let k = start[n]!; k < i; k++) hash = hashed(hash, text.charCodeAt(k));
      }
      end[n] = i;
      hashes[n] = hash;
      breakBefore[n++] = broken;
      broken = 0;
    }
  }
  return n;
}

/** Finds the rows of the words that were cut, and leaves out those that nobody sees; the number of the others. */
function find<E>(text: string, table: WordTable<Word<E>>, make: (raw: string) => Word<E>, count: number): number {
  const { start, end, hash, row, breakBefore, word } = scratch;
  table.guess(hash, count, row);
  let n = 0;
  let broken = 0;
  for (let i = 0; i < count; i++) {
    const from = start[i]!;
    const to = end[i]!;
    let at = row[i]!;
    if (!table.isAt(at, text, from, to)) at = table.at(text, from, to, hash[i]!, make);
    broken |= breakBefore[i]!;
    if ((table.cells[at + MARKS]! & INVISIBLE) !== 0) continue;
    start[n] = from;
    end[n] = to;
    row[n] = at;
    breakBefore[n++] = broken;
    broken = 0;
  }
  // Room for the words themselves: the array that is copied must be as long as the text.
  while (word.length < n) word.push(undefined);
  return n;
}

const RELATIVES = new Set(['ذي', 'تي', 'ذين', 'لذان', 'لتان', 'الذي', 'التي', 'الذين']);
const CLOSERS = new Set(['"', '»', '”', ')', ']', "'", '’']);

const ENDS = new Set(['؟', '!', '?', '۔', '.']);
/** Those that may follow another: "!؟", "...". */
const REPEATED = new Set(['.', '!', '?', '؟']);
const MAY_END = mark(({ key }: Word<unknown>) => ENDS.has(key));
/** Nothing but invisible marks. */
const INVISIBLE = mark(({ key }: Word<unknown>) => key === '');
/** Tokens after which a sentence may end at a comma, and after which it ends anywhere: a list without an end is no sentence. */
const LONG = 400;
const TOO_LONG = 500;

/**
 * Finds where sentences begin, in the scratch, and numbers those of the tokens; how many there are. They end at a full stop, a
 * question or exclamation mark, or a line break; not inside 3.5 or after د.
 */
function findSentences<E>(
  word: readonly Word<E>[],
  marks: Int32Array,
  breakBefore: Uint8Array,
  start: Int32Array,
  end: Int32Array,
  sentence: Int32Array,
): number {
  const { bounds } = scratch;
  const count = word.length;
  bounds[0] = 0;
  let current = 0;
  let from = 0;
  for (let i = 0; i < count; i++) {
    if (breakBefore[i] === 1 && i > from) bounds[++current] = from = i;
    sentence[i] = current;
    const ends = (marks[i]! & MAY_END) !== 0;
    if (!ends && i - from < LONG) continue;
    const next = endBehind(word, start, end, i, ends, i - from);
    if (next < 0) continue;
    while (i + 1 < next) sentence[++i] = current;
    if (next < count) bounds[++current] = from = next;
  }
  if (bounds[current] !== count) bounds[++current] = count;
  return current;
}

/** Where the next sentence begins when one ends with token `i`; −1 when none does. `ends`: it is one of {@link ENDS}. */
function endBehind<E>(word: readonly Word<E>[], start: Int32Array, end: Int32Array, i: number, ends: boolean, length: number): number {
  const { key } = word[i]!;
  if (ends && (key !== '.' || endsSentence(word, start, end, i))) {
    let next = i + 1;
    while (next < word.length && start[next] === end[next - 1] && word[next]!.kind === Kind.Punct && CLOSERS.has(word[next]!.key)) next++;
    while (next < word.length && word[next]!.kind === Kind.Punct && REPEATED.has(word[next]!.key)) next++;
    return next;
  }
  return length >= LONG && (isComma(key) || length >= TOO_LONG) && i + 1 < word.length ? i + 1 : -1;
}

/** Latin letters whose names are no other words, folded. */
const SPELLED = new Set(['كيه', 'جيه', 'ايه', 'دبليو', 'اف', 'اتش', 'كيو']);
const isShort = (word: { readonly key: string } | undefined): boolean => word !== undefined && word.key.length <= 2 && word.key !== '.';

/** Whether a word is a letter, by itself or spelled out, that may stand for a name before a full stop. */
export const isInitial = (key: string): boolean => key.length === 1 || SPELLED.has(key);

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
  // "كيه. شانموغام", but "إذاعة بي إف. وقال"
  if (SPELLED.has(before.key) && tightBefore && after.kind === Kind.Word && after.conj === '' && !isShort(word[i - 2])) return false;
  if (RELATIVES.has(after.stem) && after.conj === '') return false; // a stop before "which" is a slip of the pen
  return true;
}

/** Whether token `i` follows the one before it without a space. */
export function tight<E>(tokens: Tokens<E>, i: number): boolean {
  return i > 0 && tokens.start[i] === tokens.end[i - 1];
}
