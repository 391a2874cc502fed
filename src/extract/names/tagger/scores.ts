/**
 * Scores: the tagger's weights laid out for speed. The scores of a token's labels are counted from that of OUT, which
 * changes no path, so that two integers are enough: both are packed into one. What follows from a profile alone, and from it
 * and a class, score or given name beside it, is summed up once and kept.
 *
 * @module src/extract/names/tagger/scores
 */
import { CLASSES } from './classes.js';
import { BEHINDS } from './features.js';
import type { Looks } from './looks.js';
import { EDGE_PROFILE, NO_WORD, type Profile, profiles } from './profiles.js';
import { BARRED, BEGIN, GIVEN_STEPS, INSIDE, LABELS, OUT, STEP_CLASSES, STEP_WIDTH, type TaggerModel } from './tagger.js';
import {
  afterSlots,
  aroundSum,
  beforeSlots,
  behindSlots,
  GROUPS,
  knownSlot,
  knownSlots,
  SLOTS,
  TEMPLATES,
  wordSlots,
} from './templates.js';

/** Steps from one label to the next that names allow, counted from OUT to OUT. */
const STEPS_ALLOWED = [
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

/** A profile's row of sums, by what its neighbours are: class, score and given name before, class and score after. */
const SCORE_BEFORE = CLASSES.length;
const GIVEN_BEFORE = SCORE_BEFORE + NO_WORD + 1;
const CLASS_AFTER = GIVEN_BEFORE + 3;
const SCORE_AFTER = CLASS_AFTER + CLASSES.length;
const ROW = SCORE_AFTER + NO_WORD + 1;

/** Ways to stand behind a title, at the start of a sentence or not. */
const STANDS = BEHINDS * 2;

/**
 * Below this score by its own form and stand a token is no part of a name, whatever its neighbours are: so is one in
 * seven of the tokens that may be one, and hardly one in five thousand of those that the tagger takes for one.
 */
const HOPELESS = -3;

const slots = new Int32Array(TEMPLATES);

function grown<A extends Int32Array | Float64Array | Uint8Array>(to: A, from: A): A {
  to.set(from);
  return to;
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

/** The weights of one pass, and their sums by profile. */
class Sums {
  /** BEGIN in the low, INSIDE in the high half. */
  readonly emit = new Int32Array(SLOTS);
  readonly scale: number;
  readonly steps: StepScores;
  /** Of the token alone and how it stands, by profile and stand. */
  own = new Int32Array(0);
  /** Of the token and its neighbours, by profile a row. */
  beside = new Int32Array(0);

  constructor(model: TaggerModel) {
    const { bytes, scale } = model.emit;
    this.scale = scale;
    this.steps = new StepScores(model);
    for (let slot = 0; slot < SLOTS; slot++) {
      const out = bytes[slot * LABELS]!;
      this.emit[slot] = ((bytes[slot * LABELS + INSIDE]! - out) << 16) + (bytes[slot * LABELS + BEGIN]! - out);
    }
  }

  /** Of the slots that were filled last. */
  of(group: readonly number[]): number {
    const { emit } = this;
    let sum = 0;
    for (let k = 0; k < group.length; k++) sum += emit[slots[group[k]!]!]!;
    return sum;
  }

  makeRoom(profiles: number): void {
    this.own = grown(new Int32Array(profiles * STANDS), this.own);
    this.beside = grown(new Int32Array(profiles * ROW), this.beside);
    this.steps.makeRoom(profiles);
  }
}

export class Scores {
  private readonly sums: readonly [Sums, Sums];
  readonly emitScale: readonly [number, number];
  /** By pass. */
  readonly steps: readonly [StepScores, StepScores];
  /** By profile and stand, 1 where no name holds the token. */
  private barred = new Uint8Array(0);
  private filled = 0;

  constructor([first, second]: readonly [TaggerModel, TaggerModel]) {
    const sums = [new Sums(first), new Sums(second)] as const;
    this.sums = sums;
    this.emitScale = [sums[0].scale, sums[1].scale];
    this.steps = [sums[0].steps, sums[1].steps];
  }

  /** Sums up the profiles that are new since the last text. */
  prepare(): void {
    if (this.filled === profiles.length) return;
    const [first] = this.sums;
    if (this.barred.length < profiles.length * STANDS) {
      const size = profiles.length * 2;
      this.barred = grown(new Uint8Array(size * STANDS), this.barred);
      for (const sums of this.sums) sums.makeRoom(size);
    }
    for (; this.filled < profiles.length; this.filled++) {
      const p = profiles[this.filled]!;
      for (const { steps } of this.sums) steps.add(this.filled, p);
      this.addOwn(p, this.filled * STANDS);
      for (let at = this.filled * STANDS; at < (this.filled + 1) * STANDS; at++) {
        const hopeless = Math.max(lowOf(first.own[at]!), highOf(first.own[at]!)) * first.scale < HOPELESS;
        this.barred[at] = BARRED[p.cls] === 1 || hopeless ? 1 : 0;
      }
      if (BARRED[p.cls] === 0) this.addBeside(p, this.filled * ROW);
    }
  }

  private addOwn(p: Profile, row: number): void {
    wordSlots(p, slots);
    for (let stand = 0; stand < STANDS; stand++) {
      behindSlots(p, stand >> 1, stand & 1, slots);
      for (const sums of this.sums) sums.own[row + stand] = sums.of(GROUPS.own);
    }
  }

  private addBeside(p: Profile, row: number): void {
    const put = (at: number, group: readonly number[]): void => {
      for (const sums of this.sums) sums.beside[row + at] = sums.of(group);
    };
    const beside: { -readonly [F in keyof Profile]: Profile[F] } = { ...profiles[EDGE_PROFILE]! };
    for (beside.cls = CLASSES.length - 1; beside.cls >= 0; beside.cls--) {
      beforeSlots(beside, p, slots);
      put(beside.cls, GROUPS.classBefore);
      afterSlots(p, beside, slots);
      put(CLASS_AFTER + beside.cls, GROUPS.classAfter);
    }
    beside.cls = 0;
    for (beside.score = 0; beside.score <= NO_WORD; beside.score++) {
      beforeSlots(beside, p, slots);
      put(SCORE_BEFORE + beside.score, GROUPS.scoreBefore);
      afterSlots(p, beside, slots);
      put(SCORE_AFTER + beside.score, GROUPS.scoreAfter);
    }
    beside.score = 0;
    for (beside.given = 0; beside.given < 3; beside.given++) {
      beforeSlots(beside, p, slots);
      put(GIVEN_BEFORE + beside.given, GROUPS.givenBefore);
    }
  }

  /** Whether no name holds a token. */
  isBarred(l: Looks, i: number): boolean {
    return this.barred[l.profile[i]! * STANDS + l.behind[i]! * 2 + l.first[i]!] === 1;
  }

  /** Scores of BEGIN and INSIDE in one pass for the tokens of a sentence, but for those with −∞ in `begins`. */
  weigh(l: Looks, from: number, to: number, pass: 0 | 1, begins: Float64Array, insides: Float64Array): void {
    const sums = this.sums[pass];
    const { emit, own, beside, scale } = sums;
    const { profile, cls, score, behind, given, known } = l;
    const last = to - 1;
    for (let i = from; i < to; i++) {
      if (begins[i] === Number.NEGATIVE_INFINITY) continue;
      const p = profile[i]!;
      const row = p * ROW;
      let sum = aroundSum(l, i, from, to, emit);
      let known1 = 0;
      if (i === from) {
        sum += own[p * STANDS + behind[i]! * 2 + 1]! + beside[row]! + beside[row + SCORE_BEFORE + NO_WORD]! + beside[row + GIVEN_BEFORE]!;
      } else {
        const b = i - 1;
        known1 = known[b]!;
        sum += own[p * STANDS + behind[i]! * 2]! + beside[row + cls[b]!]! + beside[row + SCORE_BEFORE + score[b]!]!;
        sum += beside[row + GIVEN_BEFORE + given[b]!]!;
      }
      let known2 = 0;
      if (i === last) sum += beside[row + CLASS_AFTER]! + beside[row + SCORE_AFTER + NO_WORD]!;
      else {
        known2 = known[i + 1]!;
        sum += beside[row + CLASS_AFTER + cls[i + 1]!]! + beside[row + SCORE_AFTER + score[i + 1]!]!;
      }
      // What the document knows of the token or a neighbour.
      const known0 = known[i]!;
      if (known0 !== 0) sum += knowing(l, i, known1, known0, known2, sums) - knowing(l, i, 0, 0, 0, sums);
      else if ((known1 | known2) !== 0) sum += emit[knownSlot(known1, 0, known2)]! - emit[knownSlot(0, 0, 0)]!;
      sum |= 0;
      begins[i] = lowOf(sum) * scale;
      insides[i] = highOf(sum) * scale;
    }
  }
}

/** Sum of the weights of what the document knows. */
function knowing(l: Looks, i: number, k1: number, k0: number, nk: number, sums: Sums): number {
  knownSlots(l, i, k1, k0, nk, slots);
  return sums.of(GROUPS.known);
}

/** The score of BEGIN in a packed sum. */
const lowOf = (sum: number): number => (sum << 16) >> 16;
/** The score of INSIDE in a packed sum. */
const highOf = (sum: number): number => (sum - lowOf(sum)) >> 16;
