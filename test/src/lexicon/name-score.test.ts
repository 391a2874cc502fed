import { expect, test } from 'vitest';
import { sieved } from '../../../src/arabic/sieve.js';
import { eachFeature } from '../../../src/lexicon/name-features.js';
import { nameScore } from '../../../src/lexicon/name-score.js';

const FORMS = ['وبدريه', 'لافروف', 'ولبكر', 'الجهيناوي', 'من', 'و', 'بالاستراتيجيهالدوليهالمشتركهالجديده'];

test('what stands behind the first letters of a form has the score that it has alone', () => {
  for (const form of FORMS)
    for (let from = 0; from < Math.min(form.length, 3); from++) {
      const together = nameScore(form, from);
      nameScore('غيره');
      expect(together).toBe(nameScore(form.slice(from)));
    }
  expect(nameScore('لافروف')).toBeGreaterThan(nameScore('الاجتماعات'));
});

test('the model is trained on as many n-grams as a form has', () => {
  const slots: number[] = [];
  eachFeature('علي', (slot) => slots.push(slot));
  // Five signs: four of 2, three of 3, two of 4, one of 5, and the whole.
  expect(slots).toHaveLength(11);
});

test('a sieve lets all forms of its map through, and no other', () => {
  const map = new Map(Array.from({ length: 3000 }, (_, i) => [`كلمه${i}`, i]));
  const find = sieved(map);
  for (const [form, i] of map) expect(find(form)).toBe(i);
  for (let i = 3000; i < 6000; i++) expect(find(`كلمه${i}`)).toBeUndefined();
});
