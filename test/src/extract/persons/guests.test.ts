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
});
