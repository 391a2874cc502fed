import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/arabic/tokens.js';
import { extract } from '../../../src/extract/extract.js';
import { stretches } from '../../../src/extract/stretches.js';
import { analyseWord } from '../../../src/lexicon/lexicon.js';

const article = (text: string) => ({ id: 'long', url: null, title: null, publishedAt: null, source: null, language: 'ar', text });
const visit = 'استقبل وزير الخارجية الأردني سامر حداد في عمّان نظيره الكندي جوليان مرسييه. ';

describe('a text as long as a book', () => {
  test('is read to its end, in pieces, with every offset in the whole text', () => {
    const text = `${'وتحدثت الصحف عن الطقس والزراعة في البلاد. '.repeat(2500)}${visit}`;
    const { persons, meetings } = extract(article(text));
    expect(persons.map((p) => p.name)).toEqual(['سامر حداد', 'جوليان مرسييه']);
    expect(persons.map((p) => text.slice(p.mentions[0]!.start, p.mentions[0]!.end))).toEqual(['سامر حداد', 'جوليان مرسييه']);
    expect(meetings).toHaveLength(1);
  });

  test('is cut between blocks, else behind a sentence, else anywhere, and loses nothing', () => {
    const line = `${'كلمة '.repeat(3000)}. `;
    const text = line.repeat(9) + 'ح'.repeat(90_000);
    const half = line.length * 4;
    const pieces = stretches(text, [
      { from: 0, to: half, part: 0 },
      { from: half, to: text.length, part: 0 },
    ]);
    expect(pieces.length).toBeGreaterThan(3);
    expect(
      pieces
        .flat()
        .map(({ from, to }) => text.slice(from, to))
        .join(''),
    ).toBe(text);
    for (const piece of pieces) expect(piece.reduce((sum, { from, to }) => sum + to - from, 0)).toBeLessThanOrEqual(40_000);
    expect(text.slice(0, pieces[0]!.at(-1)!.to)).toMatch(/\. ?$/);
  });

  test('with a list that never ends is cut at its commas', () => {
    const { bounds, word } = tokenize('سامر حداد، '.repeat(500), analyseWord);
    expect(bounds.length).toBeGreaterThan(3);
    for (const end of bounds.slice(1, -1)) expect(word[end - 1]!.key).toBe('،');
  });
});
