/**
 * Scores: the tagger's weights laid out for speed. The scores of a token's labels are counted from that of OUT, which
 * changes no path, so that two integers are enough: both are packed into one, and the weights of the two passes
 * lie side by side. What follows from a profile, or from two neighbours, is summed up once and kept.
 *
 * @module src/extract/names/scores
 */
import { BEHINDS, type Looks } from './features.js';
import { type Profile, profiles } from './profiles.js';
import { BARRED, BEGIN, GIVEN_STEPS, INSIDE, LABELS, OUT, STEP_CLASSES, STEP_WIDTH, type TaggerModel } from './tagger.js';
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
/** Room for the steps of a token. */
export const STEP_ROW = 8;

/** Pairs of neighbours that are kept: a power of two. A pair that falls on the place of another takes it. */
const PAIRS = 1 << 15;

/** Ways to stand behind a title, at the start of a sentence or not. */
const STANDS = BEHINDS * 2;

/**
 * Below this score by its own form and stand a token is no part of a name, whatever its neighbours are: so is one in
 * seven of the tokens that may be one, and hardly one in five thousand of those that the tagger takes for one.
 */
const HOPELESS = -3;
const KNOWN = GROUPS.known;

const slots = new Int32Array(TEMPLATES);

function grown<A extends Int32Array | Float64Array | Uint8Array>(to: A, from: A): A {
  to.set(from);
  return to;
}

/** Sums of weights for neighbours: a profile, and what its templates see of the profile beside it. */
class PairSums {
  /** Both, then the sums of the two passes. */
  readonly cells = new Int32Array(PAIRS * 4).fill(-1);

  constructor(private readonly fill: (profile: number, beside: number, sums: Int32Array, at: number) => void) {}

  /** Where in the cells the sums of the two passes lie. */
  at(profile: number, seen: number, beside: number): number {
    const at = ((Math.imul(profile, 0x9e3779b1) ^ Math.imul(seen, 0x85ebca6b)) >>> 17) * 4;
    const { cells } = this;
    if (cells[at] !== profile || cells[at + 1] !== seen) {
      cells[at] = profile;
      cells[at + 1] = seen;
      this.fill(profile, beside, cells, at + 2);
    }
    return at + 2;
  }
}

/** Scores of the steps to a token, in two rows to be added: of its profile, and of the given name before it. */
export class StepScores {
  byProfile = new Float64Array(0);
  readonly byGiven = new Float64Array(GIVEN_STEPS * STEP_ROW);
  /** The same as factors, to be multiplied. */
  factorsByProfile = new Float64Array(0);
  readonly factorsByGiven = new Float64Array(GIVEN_STEPS * STEP_ROW);

  private readonly weights = new Float64Array(STEP_WIDTH * STEP_COUNT);

  constructor({ step: { bytes, scale } }: TaggerModel) {
    for (let slot = 0; slot < STEP_WIDTH; slot++)
      for (const [k, [from, to]] of STEPS_ALLOWED.entries())
        this.weights[slot * STEP_COUNT + k] = (bytes[(from * LABELS + to) * STEP_WIDTH + slot]! - bytes[slot]!) * scale;
    for (let given = 0; given < GIVEN_STEPS; given++)
      for (let k = 0; k < STEP_COUNT; k++) {
        const score = this.weights[(STEP_CLASSES + 15 + given) * STEP_COUNT + k]!;
        this.byGiven[given * STEP_ROW + k] = score;
        this.factorsByGiven[given * STEP_ROW + k] = Math.exp(score);
      }
  }

  makeRoom(profiles: number): void {
    this.byProfile = grown(new Float64Array(profiles * STEP_ROW), this.byProfile);
    this.factorsByProfile = grown(new Float64Array(profiles * STEP_ROW), this.factorsByProfile);
  }

  add(number: number, { cls, score, clitic, common }: Profile): void {
    const rows = [cls, STEP_CLASSES + score, STEP_CLASSES + 9 + clitic, STEP_CLASSES + 42 + common];
    for (let k = 0; k < STEP_COUNT; k++) {
      const sum = rows.reduce((all, row) => all + this.weights[row * STEP_COUNT + k]!, 0);
      this.byProfile[number * STEP_ROW + k] = sum;
      this.factorsByProfile[number * STEP_ROW + k] = Math.exp(sum);
    }
  }
}

export class Scores {
  /** BEGIN in the low, INSIDE in the high half, for both passes: `emit[slot * 2 + pass]`. */
  private readonly emit = new Int32Array(SLOTS * 2);
  readonly emitScale: readonly number[];
  /** By pass. */
  readonly steps: readonly [StepScores, StepScores];
  /** Of the token alone and how it stands, by profile, stand and pass. */
  private ownSums = new Int32Array(0);
  /** By profile, what the templates of the token after and of the token before see of it. */
  private seenAfter = new Int32Array(0);
  private seenBefore = new Int32Array(0);
  /** By profile and stand, 1 where no name holds the token. */
  private barred = new Uint8Array(0);
  private filled = 0;
  private readonly before = new PairSums((p, b, sums, at) => {
    beforeSlots(profiles[b]!, profiles[p]!, slots);
    this.sum(GROUPS.before, sums, at);
  });
  private readonly after = new PairSums((p, a, sums, at) => {
    afterSlots(profiles[p]!, profiles[a]!, slots);
    this.sum(GROUPS.after, sums, at);
  });

  constructor(models: readonly [TaggerModel, TaggerModel]) {
    this.emitScale = models.map(({ emit }) => emit.scale);
    this.steps = [new StepScores(models[0]), new StepScores(models[1])];
    for (let pass = 0; pass < 2; pass++) {
      const weights = models[pass]!.emit.bytes;
      for (let slot = 0; slot < SLOTS; slot++) {
        const out = weights[slot * LABELS]!;
        this.emit[slot * 2 + pass] = ((weights[slot * LABELS + INSIDE]! - out) << 16) + (weights[slot * LABELS + BEGIN]! - out);
      }
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
    if (this.seenAfter.length < profiles.length) {
      const size = profiles.length * 2;
      this.ownSums = grown(new Int32Array(size * STANDS * 2), this.ownSums);
      this.seenAfter = grown(new Int32Array(size), this.seenAfter);
      this.seenBefore = grown(new Int32Array(size), this.seenBefore);
      this.barred = grown(new Uint8Array(size * STANDS), this.barred);
      for (const steps of this.steps) steps.makeRoom(size);
    }
    for (; this.filled < profiles.length; this.filled++) {
      const p = profiles[this.filled]!;
      wordSlots(p, slots);
      for (let stand = 0; stand < STANDS; stand++) {
        behindSlots(p, stand >> 1, stand & 1, slots);
        const row = this.filled * STANDS + stand;
        this.sum(GROUPS.own, this.ownSums, row * 2);
        const sum = this.ownSums[row * 2]!;
        const hopeless = Math.max(lowOf(sum), highOf(sum)) * this.emitScale[0]! < HOPELESS;
        this.barred[row] = BARRED[p.cls] === 1 || hopeless ? 1 : 0;
      }
      this.seenAfter[this.filled] = (p.cls * 9 + p.score) * 3 + p.given;
      this.seenBefore[this.filled] = p.cls * 9 + p.score;
      for (const steps of this.steps) steps.add(this.filled, p);
    }
  }

  /** Whether no name holds a token. */
  isBarred(l: Looks, i: number): boolean {
    return this.barred[l.profile[i]! * STANDS + l.behind[i]! * 2 + l.first[i]!] === 1;
  }

  /**
   * Sums of the weights of `count` tokens for both passes, as if the document knew nothing. Each loop looks at one table:
   * so short, it asks for what the next tokens need while it waits for memory.
   */
  emissions(l: Looks, tokens: Int32Array, count: number, sums: Int32Array): void {
    const { ownSums, before, after, seenAfter, seenBefore } = this;
    for (let k = 0; k < count; k++) {
      const i = tokens[k]!;
      const own = (l.profile[i]! * STANDS + l.behind[i]! * 2 + l.first[i]!) * 2;
      aroundSlots(l, i, slots);
      this.sum(GROUPS.around, sums, i * 2);
      sums[i * 2]! += ownSums[own]!;
      sums[i * 2 + 1]! += ownSums[own + 1]!;
    }
    for (let k = 0; k < count; k++) {
      const i = tokens[k]!;
      const beside = profileBefore(l, i);
      const at = before.at(l.profile[i]!, seenAfter[beside]!, beside);
      sums[i * 2]! += before.cells[at]!;
      sums[i * 2 + 1]! += before.cells[at + 1]!;
    }
    for (let k = 0; k < count; k++) {
      const i = tokens[k]!;
      const beside = profileAfter(l, i);
      const at = after.at(l.profile[i]!, seenBefore[beside]!, beside);
      sums[i * 2]! += after.cells[at]!;
      sums[i * 2 + 1]! += after.cells[at + 1]!;
    }
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
}

/** The score of BEGIN in a packed sum. */
export const lowOf = (sum: number): number => (sum << 16) >> 16;
/** The score of INSIDE in a packed sum. */
export const highOf = (sum: number): number => (sum - lowOf(sum)) >> 16;
