/** What is told besides a meeting: another one of the same person, and a gathering of which those who meet only speak. */
import { expect, test } from 'vitest';
import { read } from '../told.js';

test.each([
  [
    'what he holds besides',
    'والتقى وزير الدفاع الغاني كوفي أساري نظيره الإستوني يان تام، كما أجرى مباحثات مع رئيس الأركان البلجيكي لوك ماس.',
    [['كوفي أساري، يان تام', 'كوفي أساري، لوك ماس']],
  ],
  [
    'what he holds then',
    'والتقى وزير الدفاع الغاني كوفي أساري نظيره الإستوني يان تام، ثم عقد اجتماعا مع رئيس الأركان البلجيكي لوك ماس.',
    [['كوفي أساري، يان تام', 'كوفي أساري، لوك ماس']],
  ],
  [
    'who calls him besides',
    'استقبل وزير الدفاع الغاني كوفي أساري السفير الإستوني يان تام، كما تلقى أساري اتصالا هاتفيا من رئيس الأركان البلجيكي لوك ماس.',
    [['كوفي أساري، يان تام', 'كوفي أساري، لوك ماس']],
  ],
  [
    'whose results they discuss',
    'بحث وزير الدفاع الغاني كوفي أساري مع نظيره الإستوني يان تام التعاون العسكري ونتائج مؤتمر لشبونة.',
    [['كوفي أساري، يان تام', '']],
  ],
  [
    'for which they prepare',
    'استعرض وزير الدفاع الغاني كوفي أساري مع نظيره الإستوني يان تام التحضيرات الجارية للقمة الأفريقية المقبلة في كمبالا.',
    [['كوفي أساري، يان تام', '']],
  ],
])('%s', (_, text, [expected]) => {
  const { persons, meetings } = read(text);
  const name = new Map(persons.map((p) => [p.key, p.name]));
  expect(meetings.map((m) => m.persons.map((k) => name.get(k)).join('، '))).toEqual(expected);
});

test('where a gathering is of which they speak, they are not', () => {
  const text = 'بحث وزير الدفاع الغاني كوفي أساري مع نظيره الإستوني يان تام التحضيرات للقمة الأفريقية في كمبالا.';
  expect(read(text).meetings.map((m) => m.place)).toEqual([null, 'كمبالا']);
});

test.each([
  [
    'since which a time is counted, in another sentence',
    'عقد وزير الدفاع الغاني كوفي أساري ووزير الدفاع الإستوني يان تام في أكرا مباحثات. وجرى التأكيد على ما تحقق منذ زيارة أساري إلى تالين في يناير الماضي. وحضر المباحثات رئيس الأركان الغاني ياو بواتنغ.',
    ['GH', 'EE'],
  ],
  [
    'which nobody reaches',
    'عقد وزير الدفاع الغاني كوفي أساري ووزير الدفاع الإستوني يان تام في أكرا مباحثات. وأكدا ما وصلت إليه العلاقات منذ اجتماع تالين.',
    ['GH', 'EE'],
  ],
])('another meeting, %s', (_, text, countries) => {
  expect(read(text).meetings.map((m) => m.country)).toEqual(countries);
});
