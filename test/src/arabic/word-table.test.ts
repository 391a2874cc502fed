import { expect, test } from 'vitest';
import { BLANK_HASH, hashed, MARKS, PLACE, WordTable } from '../../../src/arabic/word-table.js';

const table = () => {
  const words = new WordTable<{ raw: string; marks: number }>();
  const make = (raw: string) => ({ raw, marks: raw.length });
  return (text: string, from = 0, to = text.length, hash?: number) => {
    let own = BLANK_HASH;
    for (let i = from; i < to; i++) own = hashed(own, text.charCodeAt(i));
    const row = words.at(text, from, to, hash ?? own, make);
    const word = words.words[words.cells[row + PLACE]!]!;
    expect(words.cells[row + MARKS]).toBe(word.marks);
    return word;
  };
};

test('the same letters are the same word, wherever they stand', () => {
  const find = table();
  const word = find('وزير');
  expect(find('قال وزير الخارجية', 4, 8)).toBe(word);
  expect(find('وزيرة').raw).toBe('وزيرة');
});

test('words of one hash are told apart by their letters, of even and odd number', () => {
  const find = table();
  const forms = ['لقاء', 'لقاءات', 'لقا', 'لق', 'ل', 'لقاءا', 'بقاء', 'لقاس'];
  const words = forms.map((form) => find(form, 0, form.length, 7));
  expect(words.map((w) => w.raw)).toEqual(forms);
  for (const [i, form] of forms.entries()) expect(find(form, 0, form.length, 7)).toBe(words[i]);
});

test('a table that has grown knows all its words', () => {
  const find = table();
  const forms = Array.from({ length: 20_000 }, (_, i) => `كلمة${i.toString(36)}`);
  const words = forms.map((form) => find(form));
  expect(new Set(words).size).toBe(forms.length);
  expect(forms.map((form) => find(form))).toEqual(words);
});
