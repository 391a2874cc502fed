/**
 * Sketch: a text as a small set of numbers, in which repeated stretches can be found. Runs of four
 * words (shingles, Broder 1997) are hashed; every fourth hash is kept to estimate how much two texts
 * share; the smallest hash of each stretch of 48 (winnowing, Schleimer et al. 2003) names a block, so
 * that any two texts with 52 words in a row in common meet.
 *
 * @module graph/identity/sketch
 */
import { mix32 } from '../hash.js';
import { eachWordHash } from '../names/fold.js';

export interface Sketch {
  /** A quarter of the text's shingles, ascending. */
  readonly sample: Uint32Array;
  /** Names of the blocks. */
  readonly keys: Uint32Array;
}

const RUN = 4;
const WINDOW = 48;

/** The sketch of a text, by which reprints of it are found. */
export function sketchOf(text: string): Sketch {
  const words: number[] = [];
  eachWordHash(text, (h) => words.push(h));
  const shingles = new Uint32Array(Math.max(0, words.length - RUN + 1));
  for (let i = 0; i < shingles.length; i++) {
    let h = 0;
    for (let k = 0; k < RUN; k++) h = mix32(h ^ words[i + k]!);
    shingles[i] = h;
  }
  const sample = Uint32Array.from(new Set(shingles.filter((h) => (h & 3) === 0))).sort();
  return { sample, keys: winnow(shingles) };
}

function winnow(hashes: Uint32Array): Uint32Array {
  const keys = new Set<number>();
  let at = -1;
  for (let end = Math.min(WINDOW, hashes.length); end <= hashes.length && end > 0; end++) {
    const start = Math.max(0, end - WINDOW);
    if (at < start) {
      at = start;
      for (let i = start; i < end; i++) if (hashes[i]! <= hashes[at]!) at = i;
    } else if (hashes[end - 1]! <= hashes[at]!) at = end - 1;
    keys.add(hashes[at]!);
  }
  return Uint32Array.from(keys);
}

/** Shingles that two texts share, estimated: of the shorter one, and of the longer one. */
export function overlap(a: Sketch, b: Sketch): { shorter: number; longer: number } {
  const [x, y] = [a.sample, b.sample];
  let [i, j, shared] = [0, 0, 0];
  while (i < x.length && j < y.length) {
    const [p, q] = [x[i]!, y[j]!];
    if (p === q) shared++;
    if (p <= q) i++;
    if (q <= p) j++;
  }
  return { shorter: shared / Math.max(1, Math.min(x.length, y.length)), longer: shared / Math.max(1, x.length, y.length) };
}
