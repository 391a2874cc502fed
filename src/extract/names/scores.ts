/**
 * Scores: the tagger's weights laid out for speed. The scores of a token's labels are counted from that of OUT, which
 * changes no path, so that two integers are enough: both are packed into one, and the weights of the two passes
 * lie side by side. What follows from a profile, or from two neighbours, is summed up once and kept.
 *
 * @module src/extract/names/scores
 */
import type { Looks } from './features.js';
import { profiles } from './profiles.js';
import { BARRED, BEGIN, givenStep, INSIDE, LABELS, OUT, STEP_CLASSES, STEP_WIDTH, type TaggerModel } from './tagger.js';
import {
  afterSlots,
  aroundSlots,
  beforeSlots,
  behindSlots,
  GROUPS,
  knownSlots,
  profileAfter,
  profileBefore,
  SLOTS,
  TEMPLATES,
  wordSlots,
} from './templates.js';

/** Steps from one label to the next that names allow, counted from OUT to OUT. */
export const STEPS_ALLOWED = [
  [OUT, BEGIN],
  [BEGIN, OUT],
  [BEGIN, BEGIN],
  [BEGIN, INSIDE],
  [INSIDE, OUT],
  [INSIDE, BEGIN],
  [INSIDE, INSIDE],
] as const;
export const STEP_COUNT = STEPS_ALLOWED.length;

/** Pairs of neighbours that are kept: a power of two. A pair that falls on the place of another takes it. */
const PAIRS = 1 << 14;

/** More than the contexts that {@link Scores} tells apart. */
const CONTEXTS = 32;
const KNOWN = GROUPS.known;

const slots = new Int32Array(TEMPLATES);

function grown<A extends Int32Array | Float64Array | Uint8Array>(to: A, from: A): A {
  to.set(from);
  return to;
}

/** Sums of weights for neighbours of two profiles in a context. */
class PairSums {
  /** Two halves of the key, then the sums of the two passes. */
  readonly cells = new Int32Array(PAIRS * 4).fill(-1);

  constructor(private readonly fill: (a: number, b: number, context: number, sums: Int32Array, at: number) => void) {}

  /** Where in the cells the sums of the two passes lie. */
  at(a: number, b: number, context: number): number {
    const own = a * CONTEXTS + context;
    const at = ((Math.imul(own, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 18) * 4;
    const { cells } = this;
    if (cells[at] !== own || cells[at + 1] !== b) {
      cells[at] = own;
      cells[at + 1] = b;
      this.fill(a, b, context, cells, at + 2);
    }
    return at + 2;
  }
}

export class Scores {
  /** BEGIN in the low, INSIDE in the high half, for both passes: `emit[slot * 2 + pass]`. */
  private readonly emit = new Int32Array(SLOTS * 2);
  readonly emitScale: readonly number[];
  /** Weights of the allowed steps: `step[(slot * STEP_COUNT + step) * 2 + pass]`. */
  private readonly step = new Float64Array(STEP_WIDTH * STEP_COUNT * 2);
  /** By profile and pass. */
  private wordSums = new Int32Array(0);
  /** By profile, step and pass. */
  private stepSums = new Float64Array(0);
  private barred = new Uint8Array(0);
  private filled = 0;
  private readonly before = new PairSums((b, p, context, sums, at) => {
    beforeSlots(profiles[b]!, profiles[p]!, slots);
    behindSlots(profiles[p]!, context >> 1, context & 1, slots);
    this.sum(GROUPS.before, sums, at);
  });
  private readonly after = new PairSums((p, a, _, sums, at) => {
    afterSlots(profiles[p]!, profiles[a]!, slots);
    this.sum(GROUPS.after, sums, at);
  });

  constructor(models: readonly [TaggerModel, TaggerModel]) {
    this.emitScale = models.map(({ emit }) => emit.scale);
    for (let pass = 0; pass < 2; pass++) {
      const { emit, step } = models[pass]!;
      const weights = emit.bytes;
      for (let slot = 0; slot < SLOTS; slot++) {
        const out = weights[slot * LABELS]!;
        this.emit[slot * 2 + pass] = ((weights[slot * LABELS + INSIDE]! - out) << 16) + (weights[slot * LABELS + BEGIN]! - out);
      }
      for (let slot = 0; slot < STEP_WIDTH; slot++)
        for (const [k, [from, to]] of STEPS_ALLOWED.entries())
          this.step[(slot * STEP_COUNT + k) * 2 + pass] =
            (step.bytes[(from * LABELS + to) * STEP_WIDTH + slot]! - step.bytes[slot]!) * step.scale;
    }
  }

  private sum(group: readonly number[], sums: Int32Array, at: number): void {
    const { emit } = this;
    let first = 0;
    let second = 0;
    for (let k = 0; k < group.length; k++) {
      const slot = slots[group[k]!]! * 2;
      first += emit[slot]!;
      second += emit[slot + 1]!;
    }
    sums[at] = first;
    sums[at + 1] = second;
  }

  /** Sums up the profiles that are new since the last text. */
  prepare(): void {
    if (this.filled === profiles.length) return;
    if (this.barred.length < profiles.length) {
      const size = profiles.length * 2;
      this.wordSums = grown(new Int32Array(size * 2), this.wordSums);
      this.stepSums = grown(new Float64Array(size * STEP_COUNT * 2), this.stepSums);
      this.barred = grown(new Uint8Array(size), this.barred);
    }
    for (; this.filled < profiles.length; this.filled++) {
      const p = profiles[this.filled]!;
      wordSlots(p, slots);
      this.sum(GROUPS.word, this.wordSums, this.filled * 2);
      this.barred[this.filled] = BARRED[p.cls]!;
      const rows = [p.cls, STEP_CLASSES + p.score, STEP_CLASSES + 9 + p.clitic, STEP_CLASSES + 42 + p.common];
      for (let k = 0; k < STEP_COUNT * 2; k++)
        this.stepSums[this.filled * STEP_COUNT * 2 + k] = rows.reduce((sum, row) => sum + this.step[row * STEP_COUNT * 2 + k]!, 0);
    }
  }

  /** Whether no name holds the token. */
  isBarred(l: Looks, i: number): boolean {
    return this.barred[l.profile[i]!] === 1;
  }

  /** Sums of a token's weights for both passes, as if the document knew nothing. */
  emissions(l: Looks, i: number, sums: Int32Array): void {
    const p = l.profile[i]!;
    const before = this.before.at(profileBefore(l, i), p, l.behind[i]! * 2 + l.first[i]!);
    const after = this.after.at(p, profileAfter(l, i), 0);
    aroundSlots(l, i, slots);
    this.sum(GROUPS.around, sums, i * 2);
    sums[i * 2]! += this.wordSums[p * 2]! + this.before.cells[before]! + this.after.cells[after]!;
    sums[i * 2 + 1]! += this.wordSums[p * 2 + 1]! + this.before.cells[before + 1]! + this.after.cells[after + 1]!;
  }

  /** What the weights of one pass change when the document knows the token or a neighbour. */
  known(l: Looks, i: number, pass: number): number {
    const k1 = l.first[i] === 1 ? 0 : l.known[i - 1]!;
    const k0 = l.known[i]!;
    const nk = i + 1 < l.count && l.first[i + 1] === 0 ? l.known[i + 1]! : 0;
    if ((k1 | k0 | nk) === 0) return 0;
    const { emit } = this;
    let sum = 0;
    knownSlots(l, i, k1, k0, nk, slots);
    for (let k = 0; k < KNOWN.length; k++) sum += emit[slots[KNOWN[k]!]! * 2 + pass]!;
    knownSlots(l, i, 0, 0, 0, slots);
    for (let k = 0; k < KNOWN.length; k++) sum -= emit[slots[KNOWN[k]!]! * 2 + pass]!;
    return sum;
  }

  /** Writes the scores of the allowed steps to token `i` into `out` from `at` on. */
  steps(l: Looks, i: number, pass: number, out: Float64Array, at: number): void {
    const own = l.profile[i]! * STEP_COUNT * 2 + pass;
    const given = (STEP_CLASSES + 15 + givenStep(l, i)) * STEP_COUNT * 2 + pass;
    for (let k = 0; k < STEP_COUNT; k++) out[at + k] = this.stepSums[own + k * 2]! + this.step[given + k * 2]!;
  }
}

/** The score of BEGIN in a packed sum. */
export const lowOf = (sum: number): number => (sum << 16) >> 16;
/** The score of INSIDE in a packed sum. */
export const highOf = (sum: number): number => (sum - lowOf(sum)) >> 16;
