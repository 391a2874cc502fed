/**
 * Logistic regression over sparse named features, for the training scripts: full-batch gradient
 * descent with AdaGrad and L2; features seen in few documents are left out. Deterministic.
 */

/**
 * @param examples [{ f: string[], y: 0 | 1, doc: string, w?: number }]
 * @param options.prior weights that the L2 pulls towards, of a feature to nought where it has none
 * @returns Map of feature to weight; '' is the bias
 */
export function train(examples, { l2 = 0.5, rounds = 300, minDocs = 3, prior = new Map() } = {}) {
  const docs = new Map();
  for (const { f, doc } of examples)
    for (const x of f) {
      const seen = docs.get(x);
      if (seen) seen.add(doc);
      else docs.set(x, new Set([doc]));
    }
  const names = [
    '',
    ...[...docs, ...[...prior.keys()].filter((x) => x !== '' && !docs.has(x)).map((x) => [x, null])]
      .filter(([x, d]) => prior.has(x) || d.size >= minDocs)
      .map(([x]) => x)
      .sort(),
  ];
  const index = new Map(names.map((x, i) => [x, i]));
  const rows = examples.map(({ f, y, w = 1 }) => ({
    y,
    w,
    ids: [0, ...[...new Set(f)].map((x) => index.get(x)).filter((i) => i !== undefined)],
  }));
  const pulled = Float64Array.from(names, (x) => prior.get(x) ?? 0);
  const weights = pulled.slice();
  const memory = new Float64Array(names.length).fill(1e-6);
  const gradient = new Float64Array(names.length);
  for (let round = 0; round < rounds; round++) {
    gradient.fill(0);
    for (const { y, w, ids } of rows) {
      let s = 0;
      for (const i of ids) s += weights[i];
      const g = w * (y - 1 / (1 + Math.exp(-s)));
      for (const i of ids) gradient[i] += g;
    }
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i] - (i === 0 ? 0 : l2 * (weights[i] - pulled[i]));
      memory[i] += g * g;
      weights[i] += (0.5 * g) / Math.sqrt(memory[i]);
    }
  }
  return new Map(names.map((x, i) => [x, weights[i]]));
}

export function probability(weights, f) {
  let s = weights.get('') ?? 0;
  for (const x of new Set(f)) s += weights.get(x) ?? 0;
  return 1 / (1 + Math.exp(-s));
}

/** A table module as src/extract/linear.ts reads it. */
export function moduleOf(name, about, weights) {
  const lines = [...weights].filter(([x, w]) => x === '' || Math.abs(w) >= 0.02).map(([x, w]) => `${x} ${w.toFixed(2)}`);
  return `/**\n * ${about} Made by ../../build/train-meetings.mjs.\n * Do not edit.\n *\n * @module src/extract/meetings/weights/${name}\n */\nexport const ${name.replace(/-./g, (m) => m[1].toUpperCase())} = \`\n${lines.join('\n')}\n\`;\n`;
}
