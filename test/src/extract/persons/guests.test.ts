import { expect, it } from 'vitest';
import { read } from '../told.js';

it('takes a host for no countryman of his guest', () => {
  const states = (text: string) => read(text).persons.map((p) => `${p.name.split(' ').at(-1)} ${p.represents}`);
  expect(states('استقبل رئيس الجمهورية يوسف كامارا اليوم سفيرة أستراليا جين هاريس.')).toEqual(['كامارا ', 'هاريس AU']);
  expect(states('أكد رئيس الجمهورية يوسف كامارا، خلال استقباله وزير الدفاع الفنلندي ميكو لاين، أن السلام ممكن.')).toEqual([
    'كامارا ',
    'لاين FI',
  ]);
  expect(states('بحث الاجتماع نتائج لقاء المسؤول الأميركي برئيس الوزراء سمير العبيدي.')).toEqual(['العبيدي ']);
  expect(states('وصل إلى الدوحة رئيس وزراء باكستان عمران شاه، وكان في استقباله وزير الدولة سلطان الكبيسي.')).toEqual([
    'شاه PK',
    'الكبيسي QA',
  ]);
  expect(states('التقى وزير التجارة سمير العبيدي وزراء تجارة غانا كوفي مينساه، وبولندا يان نوفاك، وتشيلي بابلو رويز.')).toEqual([
    'العبيدي ',
    'مينساه GH',
    'نوفاك PL',
    'رويز CL',
  ]);
});

it('takes the office of a host for none of his guest', () => {
  const told = read(
    'استقبل الرئيس الغامبي آداما بارو أمس وزير الدفاع الفنلندي ميكو لاين. وأعرب لاين عن سعادته. كما استقبل رئيس الجمهورية سفيرة أستراليا جين هاريس.',
    '2024-03-06',
  );
  const names = new Map(told.persons.map(({ key, name }) => [key, name]));
  expect(told.meetings.map(({ persons, date }) => `${persons.map((key) => names.get(key)).join(' + ')} ${date}`)).toContain(
    'آداما بارو + جين هاريس 2024-03-05',
  );
});
