/**
 * The tagger's sums: kept by profile and by neighbours, they are those of the weights of the templates themselves.
 */
import { expect, test } from 'vitest';
import { tokenize } from '../../../src/arabic/tokens.js';
import { looksOf } from '../../../src/extract/names/tagger/features.js';
import { Scores } from '../../../src/extract/names/tagger/scores.js';
import { BARRED, BEGIN, INSIDE, LABELS, OUT, STEPS, type TaggerModel } from '../../../src/extract/names/tagger/tagger.js';
import { at, SLOTS, TEMPLATES } from '../../../src/extract/names/tagger/templates.js';
import { analyseWord } from '../../../src/lexicon/lexicon.js';

let seed = 11;
const byte = (): number => {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return ((seed >> 12) % 255) - 127;
};
const model = (): TaggerModel => ({
  emit: { bytes: Int8Array.from({ length: SLOTS * LABELS }, byte), scale: 1 },
  step: { bytes: Int8Array.from({ length: STEPS }, byte), scale: 1 },
});

const TEXT =
  'وصل وزير الخارجية التونسي خميس الجهيناوي إلى عمان أمس. وقال الجهيناوي، الذي يرافقه وفد كبير، إن المشاورات مع أيمن الصفدي مثمرة.\nوللجهيناوي لقاء ثان.';

test('a token has the sum of the weights of its templates, whatever the document knows', () => {
  const models = [model(), model()] as const;
  const scores = new Scores(models);
  const tokens = tokenize(TEXT, analyseWord);
  const looks = looksOf(tokens);
  for (let i = 0; i < tokens.count; i++) looks.known[i] = i % 5 === 0 ? 1 + (i % 3) : 0;
  scores.prepare();
  const slots = new Int32Array(TEMPLATES);
  const { count, bounds } = tokens;
  for (const [pass, { emit }] of models.entries()) {
    const begins = Float64Array.from({ length: count }, (_, i) => (BARRED[looks.cls[i]!] === 1 ? Number.NEGATIVE_INFINITY : 0));
    const insides = new Float64Array(count);
    for (let s = 0; s + 1 < bounds.length; s++) scores.weigh(looks, bounds[s]!, bounds[s + 1]!, pass as 0 | 1, begins, insides);
    for (let i = 0; i < count; i++) {
      // Of what no name holds nothing is summed up.
      if (begins[i] === Number.NEGATIVE_INFINITY) continue;
      at(looks, i, slots);
      const weight = (label: number): number => slots.reduce((all, slot) => all + emit.bytes[slot * LABELS + label]!, 0);
      expect([begins[i], insides[i]]).toEqual([weight(BEGIN) - weight(OUT), weight(INSIDE) - weight(OUT)]);
    }
  }
  expect(tokens.count).toBeGreaterThan(20);
});

test('a word is found in a text as it is by itself, however many there are', () => {
  const known = analyseWord('الجهيناوي');
  const letter = (n: number): string => String.fromCharCode(0x628 + (n % 20));
  const others = Array.from({ length: 8_000 }, (_, i) => `كلمة${letter(i)}${letter(Math.floor(i / 20))}${letter(Math.floor(i / 400))}`);
  expect(tokenize(`${others.join(' ')} الجهيناوي`, analyseWord).word.at(-1)).toBe(known);
});
