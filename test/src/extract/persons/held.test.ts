/** Who holds which office: in lists, for unions, beside another whom he receives, sent to several bodies. */
import { expect, test } from 'vitest';
import { officials } from '../told.js';

test.each([
  [
    'each of many behind one office, with commas alone',
    'ترأس رئيس البرلمان اللبناني هادي الصلح جلسة حضرها النواب: سمير عواد، جوزف نخلة وطوني خليل.',
    ['هادي الصلح | LB | رئيس البرلمان', 'سمير عواد | LB | نائب', 'جوزف نخلة | LB | نائب', 'طوني خليل | LB | نائب'],
  ],
  [
    'an ambassador of a union, who is no spokesman of the state before',
    'استقبل الوزير السفير الهولندي رود فان در ميير، ثم سفيرة الاتحاد الأوروبي كلارا سفوبودا.',
    ['رود فان در ميير | NL | سفير', 'كلارا سفوبودا |  | سفيرة'],
  ],
  [
    'but an ambassador to a union is of his state',
    'وقالت السفيرة النرويجية لدى الاتحاد الأوروبي سيغريد هانسن إن المحادثات مستمرة.',
    ['سيغريد هانسن | NO | سفيرة'],
  ],
  [
    'who is sent to the United Nations and other bodies',
    'أوضح مندوب دولة قطر الدائم لدى الأمم المتحدة والمنظمات الدولية في فيينا السفير ناصر الهاجري موقف بلاده.',
    ['ناصر الهاجري | QA | مندوب'],
  ],
  [
    'whom a holder receives has the office behind him',
    'استقبل رئيس مجلس النواب الأردني سعد العوران وزير الداخلية في مكتبه.',
    ['سعد العوران | JO | رئيس مجلس النواب'],
  ],
  [
    'but for a guest who follows later',
    'استقبل ولي العهد الكويتي الشيخ جابر السالم وزير الداخلية، في مكتبه أمس، السفير الإيطالي لوكا بريني.',
    ['جابر السالم | KW | ولي العهد', 'لوكا بريني | IT | سفير'],
  ],
])('%s', (_, text, expected) => {
  expect(officials(text)).toEqual(expected);
});

test('a surname with the title of a man is not the woman of that name who was told last', () => {
  const text = 'استقبل الرئيس نبيل الصلح السيدة هدى الصلح في مكتبه. وكان الرئيس الصلح ترأس جلسة.';
  expect(officials(text)).toEqual(['نبيل الصلح |  | رئيس', 'هدى الصلح |  | -']);
});

test.each([
  [
    'of the Emirates',
    'التقت رئيسة المجلس الوطني الاتحادي علياء المزروعي وفدا في دبي، وقالت إن الإمارات مستعدة.',
    ['علياء المزروعي | AE | رئيسة المجلس الوطني الاتحادي'],
  ],
])('a parliament by its name: %s', (_, text, expected) => {
  expect(officials(text)).toEqual(expected);
});

test.each([
  [
    'of the body',
    'قال رئيس الإدارة الإعلامية بوزارة الخارجية السعودية فواز المنيع إن السفارة تتابع القضية.',
    ['فواز المنيع | SA | رئيس الإدارة الإعلامية بوزارة الخارجية'],
  ],
  ['of a science', 'وقالت ليلى الناصر أستاذة العلوم السياسية إن الاتفاق مهم.', ['ليلى الناصر |  | أستاذة العلوم السياسية']],
])('an adjective that is an occupation besides is %s', (_, text, expected) => {
  expect(officials(text)).toEqual(expected);
});

test.each([
  [
    'to whom somebody says it is no part of his office',
    'وأكد رشيد الزواري رئيس لجنة المالية في البرلمان التونسي لوكالة ميدار نيوز أن الموازنة جاهزة.',
    ['رشيد الزواري | TN | رئيس لجنة المالية'],
  ],
  ['nor is a station', 'وقال رشيد الزواري وزير الدفاع لإذاعة كاب إف إم إن الحدود آمنة.', ['رشيد الزواري |  | وزير الدفاع']],
  [
    'but who heads an agency is of it',
    'استقال المدير العام لوكالة الأنباء التونسية رشيد الزواري أمس.',
    ['رشيد الزواري | TN | المدير العام لوكالة الأنباء'],
  ],
  ['with what an envoy deals is not whose he is', 'عين رشيد الزواري مبعوثا خاصا للملف النيبالي.', ['رشيد الزواري |  | مبعوث خاصا للملف']],
  ['nor does his office end before it', 'وقال المبعوث الكندي للأزمة النيبالية سام وودز إن الحوار ممكن.', ['سام وودز | CA | مبعوث']],
  ['nor where somebody was born', 'وقال سام وودز السيناتور الكندي النيبالي الأصل إن الحوار ممكن.', ['سام وودز | CA | سيناتور']],
  [
    'who speaks for allies is not of the state where they fight',
    'وأكد المتحدث باسم قوات التحالف العميد سام وودز أن الغارات في نيبال مستمرة.',
    ['سام وودز |  | المتحدث باسم قوات التحالف'],
  ],
  [
    'nor if he serves in the ministry of another state',
    'وصل مسؤول الملف النيبالي في الخارجية الكندية سام وودز إلى الهند.',
    ['سام وودز | CA | مسؤول الملف'],
  ],
])('%s', (_, text, expected) => {
  expect(officials(text)).toEqual(expected);
});
