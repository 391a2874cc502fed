/** Two who are named in full before stand side by side by their surnames. */
import { expect, test } from 'vitest';
import { read } from '../told.js';

const INTRODUCED =
  'استقبل وزير الخارجية القبرصي يوسف الشاهد أمس وزير الدفاع الإيراني كريم ظريف. وحضر اللقاء الرئيس الصيني شي جين بينغ ووزير الري الموريتاني سيدي ولد إزيد بيه.';

test.each([
  ['between two', 'وسيعقد لقاء بين الشاهد وظريف في جنيف.', ['الشاهد', 'ظريف']],
  ['talks of two', 'وتناولت محادثات الشاهد وظريف أسعار القمح.', ['الشاهد', 'ظريف']],
  ['subject and object', 'والتقى الشاهد ظريف مساء.', ['الشاهد', 'ظريف']],
  ['to whom somebody says it', 'وقال الشاهد لظريف إن السد جاهز.', ['الشاهد', 'ظريف']],
  ['a surname of one syllable', 'وناقش الشاهد وشي بناء السد.', ['الشاهد', 'شي']],
  ['a surname of three words', 'وناقش الشاهد وولد إزيد بيه بناء السد.', ['الشاهد', 'ولد إزيد بيه']],
  ['but no crown prince', 'وحضر الشاهد وولي العهد المأدبة.', ['الشاهد']],
])('%s', (_, sentence, expected) => {
  const text = `${INTRODUCED}\n${sentence}`;
  const { persons } = read(text);
  expect(persons.length).toBe(4);
  const here = persons.flatMap(({ mentions }) => mentions.filter(({ by, start }) => by === 'name' && start > INTRODUCED.length));
  expect(here.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
