/**
 * A conditional random field over sentences, trained by AdaGrad on the log-likelihood with L2. Weights of
 * the last epochs are averaged, so that no single late sentence decides.
 *
 * @module src/extract/build/crf
 */
import { Tagger } from '../../../dist/src/extract/names/tagger/decode.js';
import { givenStep, LABELS, STEP_CLASSES, STEP_WIDTH, STEPS, stepScore } from '../../../dist/src/extract/names/tagger/tagger.js';
import { at, SLOTS, TEMPLATES } from '../../../dist/src/extract/names/tagger/templates.js';

/** Feature slots of a document's tokens; those that depend on what the document knows change with it. */
function slotsOf(looks) {
  const out = new Int32Array(looks.count * TEMPLATES);
  for (let i = 0; i < looks.count; i++) at(looks, i, out.subarray(i * TEMPLATES, (i + 1) * TEMPLATES));
  return out;
}

const lse3 = (a, b, c) => {
  const m = Math.max(a, b, c);
  return m === -Infinity ? m : m + Math.log(Math.exp(a - m) + Math.exp(b - m) + Math.exp(c - m));
};

/**
 * @param docs `{ tokens, looks, gold, weight }`; weight scales a document's gradient
 * @param random a seeded source, so that a run can be repeated
 */
export function train(docs, { random, epochs = 6, l2 = 1e-4, rate = 0.05 }) {
  const emit = new Float32Array(SLOTS * LABELS);
  const step = new Float32Array(STEPS);
  const emitSq = new Float32Array(emit.length).fill(0.1);
  const stepSq = new Float32Array(step.length).fill(0.1);
  const emitSum = new Float64Array(emit.length);
  const stepSum = new Float64Array(step.length);
  const model = { emit, step };
  const slots = new Map(docs.map((d) => [d, slotsOf(d.looks)]));
  const sentences = docs.flatMap((d) => Array.from(d.tokens.bounds.slice(0, -1), (from, s) => ({ d, from, to: d.tokens.bounds[s + 1] })));
  const move = (w, sq, i, g) => {
    const gi = g + l2 * w[i];
    sq[i] += gi * gi;
    w[i] -= (rate * gi) / Math.sqrt(sq[i]);
  };
  const longest = sentences.reduce((n, { from, to }) => Math.max(n, to - from), 1);
  const E = new Float64Array(longest * 3);
  const S = new Float64Array(longest * 9);
  const A = new Float64Array(longest * 3);
  const Z = new Float64Array(longest * 3);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = sentences.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [sentences[i], sentences[j]] = [sentences[j], sentences[i]];
    }
    for (const { d, from, to } of sentences) {
      const n = to - from;
      if (n === 0) continue;
      const sl = slots.get(d);
      for (let i = 0; i < n; i++) {
        let e0 = 0;
        let e1 = 0;
        let e2 = 0;
        for (let f = (from + i) * TEMPLATES, end = f + TEMPLATES; f < end; f++) {
          const s = sl[f] * 3;
          e0 += emit[s];
          e1 += emit[s + 1];
          e2 += emit[s + 2];
        }
        E[i * 3] = e0;
        E[i * 3 + 1] = e1;
        E[i * 3 + 2] = e2;
        for (let b = 0; b < 3; b++) for (let l = 0; l < 3; l++) S[i * 9 + b * 3 + l] = stepScore(model, d.looks, from + i, i === 0, b, l);
      }
      for (let l = 0; l < 3; l++) A[l] = E[l] + S[l];
      for (let i = 1; i < n; i++)
        for (let l = 0; l < 3; l++)
          A[i * 3 + l] = E[i * 3 + l] + lse3(A[i * 3 - 3] + S[i * 9 + l], A[i * 3 - 2] + S[i * 9 + 3 + l], A[i * 3 - 1] + S[i * 9 + 6 + l]);
      for (let l = 0; l < 3; l++) Z[(n - 1) * 3 + l] = 0;
      for (let i = n - 2; i >= 0; i--)
        for (let b = 0; b < 3; b++) {
          const on = (l) => S[(i + 1) * 9 + b * 3 + l] + E[(i + 1) * 3 + l] + Z[(i + 1) * 3 + l];
          Z[i * 3 + b] = lse3(on(0), on(1), on(2));
        }
      const total = lse3(A[n * 3 - 3], A[n * 3 - 2], A[n * 3 - 1]);
      for (let i = 0; i < n; i++) {
        const g = d.gold[from + i];
        const gb = i > 0 ? d.gold[from + i - 1] : 0;
        for (let l = 0; l < 3; l++) {
          const p = Math.exp(A[i * 3 + l] + Z[i * 3 + l] - total) - (l === g ? 1 : 0);
          if (Math.abs(p) > 1e-3)
            for (let f = (from + i) * TEMPLATES, end = f + TEMPLATES; f < end; f++) move(emit, emitSq, sl[f] * 3 + l, p * d.weight);
          for (let b = 0; b < 3; b++) {
            if (S[i * 9 + b * 3 + l] === -Infinity) continue;
            const before = i === 0 ? (b === 0 ? 0 : -Infinity) : A[(i - 1) * 3 + b];
            const q =
              (Math.exp(before + S[i * 9 + b * 3 + l] + E[i * 3 + l] + Z[i * 3 + l] - total) - (l === g && b === gb ? 1 : 0)) * d.weight;
            if (Math.abs(q) < 1e-3) continue;
            const w = (b * 3 + l) * STEP_WIDTH;
            move(step, stepSq, w + d.looks.cls[from + i], q);
            move(step, stepSq, w + STEP_CLASSES + d.looks.score[from + i], q);
            move(step, stepSq, w + STEP_CLASSES + 9 + d.looks.clitic[from + i], q);
            move(step, stepSq, w + STEP_CLASSES + 15 + givenStep(d.looks, from + i), q);
            move(step, stepSq, w + STEP_CLASSES + 42 + d.looks.common[from + i], q);
          }
        }
      }
    }
    if (epoch >= epochs / 2) {
      for (let i = 0; i < emit.length; i++) emitSum[i] += emit[i];
      for (let i = 0; i < step.length; i++) stepSum[i] += step[i];
    }
  }
  const averaged = Math.floor(epochs / 2);
  return { emit: Float32Array.from(emitSum, (x) => x / averaged), step: Float32Array.from(stepSum, (x) => x / averaged) };
}

/** Labels of a document. */
export function tag(model, d) {
  const out = new Uint8Array(d.tokens.count);
  const weights = model.emit.bytes ? model : quantise(model);
  new Tagger([weights, weights]).pass(0, d.looks, d.tokens.bounds, out);
  return out;
}

/** One byte a weight. */
export function quantise(model) {
  const q = (w) => {
    let max = 0;
    for (const x of w) max = Math.max(max, Math.abs(x));
    const scale = max / 127 || 1;
    return { scale, bytes: Int8Array.from(w, (x) => Math.round(x / scale)) };
  };
  return { emit: q(model.emit), step: q(model.step) };
}

export const restore = ({ emit, step }) => ({
  emit: Float32Array.from(emit.bytes, (b) => b * emit.scale),
  step: Float32Array.from(step.bytes, (b) => b * step.scale),
});
