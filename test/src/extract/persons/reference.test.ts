/** Offices without a name, and the person that each stands for. */
import { expect, test } from 'vitest';
import { readPart } from '../../../../src/extract/reading.js';

/** `phrase → person` for each office that is resolved. */
function resolved(text: string): string[] {
  const { tokens, references } = readPart(text, [{ from: 0, to: text.length }], { home: null });
  return [...references].map(([phrase, person]) => {
    const words = text.slice(tokens.start[phrase.from]! + tokens.word[phrase.from]!.clitics, tokens.end[phrase.to - 1]);
    const { span } = person.mentions[0]!;
    return `${words} → ${text.slice(span.start, span.end)}`;
  });
}

test.each([
  [
    'an office with its state is its holder',
    'قال وزير الخارجية التركي مولود أوغلو إن بلاده ترحب بالاتفاق. وأضاف وزير الخارجية التركي أن المحادثات ستستمر.',
    ['وزير الخارجية التركي → مولود أوغلو'],
  ],
  [
    'the office of another state is nobody named',
    'قال وزير الخارجية التركي مولود أوغلو إن بلاده ترحب بالاتفاق. وأضاف وزير الخارجية المصري أن المحادثات ستستمر.',
    [],
  ],
  [
    'a bare office is the one named last',
    'وصل الرئيس الفرنسي فرانسوا أولاند إلى برلين. وقال الرئيس إن الزيارة مهمة.',
    ['الرئيس → فرانسوا أولاند'],
  ],
  ['a minister is no president', 'وصل وزير الدفاع الفرنسي جان لودريان إلى برلين. وقال الرئيس إن الزيارة مهمة.', []],
  [
    'a counterpart holds the same office for his own state',
    'التقى وزير الخارجية المصري سامح شكري وزير الخارجية الألماني هايكو ماس. وشكر شكري نظيره الألماني على الدعوة.',
    ['نظيره الألماني → هايكو ماس'],
  ],
  [
    'who is told as a counterpart holds the office of whom he mirrors',
    'استضاف الرئيس الكيني وليام روتو نظيره الأوغندي يوري موسيفيني في مومباسا. وقال الرئيس الأوغندي إن الميناء مهم لبلاده.',
    ['الرئيس الأوغندي → يوري موسيفيني'],
  ],
  [
    'a first minister is no minister of something',
    'وصل وزير الصيد الموريتاني المختار ولد داهي إلى لشبونة. وقال الوزير الأول الموريتاني إن الاتفاق جاهز.',
    [],
  ],
])('%s', (_, text, expected) => {
  expect(resolved(text)).toEqual(expected);
});
