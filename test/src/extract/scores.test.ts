/**
 * The tagger's sums: kept by profile and by neighbours, they are those of the weights of the templates themselves.
 */
import { expect, test } from 'vitest';
import { tokenize } from '../../../src/arabic/tokens.js';
import { looksOf } from '../../../src/extract/names/features.js';
import { highOf, lowOf, Scores } from '../../../src/extract/names/scores.js';
import { BARRED, BEGIN, INSIDE, LABELS, OUT, STEPS, type TaggerModel } from '../../../src/extract/names/tagger.js';
import { at, SLOTS, TEMPLATES } from '../../../src/extract/names/templates.js';
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
  for (let i = 0; i < tokens.count; i++) {
    // Of what no name holds nothing is summed up.
    if (BARRED[looks.cls[i]!] === 1) continue;
    at(looks, i, slots);
    for (const [pass, { emit }] of models.entries()) {
      const sum = (scores.emission(looks, i, pass as 0 | 1) + scores.known(looks, i, pass as 0 | 1)) | 0;
      const weight = (label: number): number => slots.reduce((all, slot) => all + emit.bytes[slot * LABELS + label]!, 0);
      expect([lowOf(sum), highOf(sum)]).toEqual([weight(BEGIN) - weight(OUT), weight(INSIDE) - weight(OUT)]);
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
