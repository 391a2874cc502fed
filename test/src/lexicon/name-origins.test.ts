/** Where a name is at home, by its given name and the end of its surname. */
import { expect, test } from 'vitest';
import { fold } from '../../../graph/names/fold.js';
import { FOREIGN_NAMES, originsOf } from '../../../src/lexicon/name-origins.js';

const homes = (name: string) => originsOf(fold(name).split(' '));

test.each([
  ['فولوديمير كرافتشوك', ['UA'], ['RU', 'PL']],
  ['أصلي كوتش أوغلو', ['TR', 'AZ'], ['GR']],
  ['بولات نورتاييف', ['KZ'], ['JP']],
  ['هيروشي ناكامورا', ['JP'], ['CN']],
  ['عبد القادر بن صالح', ['DZ', 'MA'], ['BF', 'FR']],
  ['منصور بن طحنون آل نهيان', ['AE'], ['SA', 'KW']],
  ['سيدي محمد ولد الطالب', ['MR'], ['MA']],
  ['الحبيب المرزوقي', ['TN'], ['IT']],
  ['ألكسندر مارتيروسيان', ['AM', 'RU'], ['JP']],
  // The surname says which of the peoples that have the given name.
  ['ألكسندر بوندارينكو', ['UA'], ['DE', 'FR']],
])('%s', (name, among, notAmong) => {
  const found = homes(name)!;
  for (const code of among) expect(found).toContain(code);
  for (const code of notAmong) expect(found).not.toContain(code);
});

test('a single word and a name that nobody is known by tell nothing', () => {
  expect(homes('مارتيروسيان')).toBeNull();
  expect(homes('زغمبوط طقطوق')).toBeNull();
});

test('words of Arabic are no foreign names', () => {
  for (const word of ['نبيلة', 'فردوس', 'سميع', 'عاطفة']) expect(FOREIGN_NAMES).not.toContain(fold(word));
});
