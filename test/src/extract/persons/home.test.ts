/** Whom a paper speaks of as of its own country's: who serves its towns, whose clan lives there, and who is of neither. */
import { expect, test } from 'vitest';
import { spokesmen } from '../told.js';

const SAUDI = 'https://www.alriyadh.com/1';

test.each([
  [
    'who serves a town that need not be named is of the paper’s country, whoever comes there',
    'عاد اليمنيون من اليمن إلى السعودية، وشكرت السفارة اليمنية الأهالي. وقال المتحدث باسم الجوازات سالم باعشن إن اليمنيين غادروا.',
    ['سالم باعشن | SA'],
  ],
  [
    'but not beside those of a town elsewhere',
    'تعاونت السعودية والأردن. وحضر رئيس بلدية مادبا سامي عواد ومدير تنمية المحافظة فادي شحادة الحفل في الأردن.',
    ['سامي عواد | JO', 'فادي شحادة | JO'],
  ],
  [
    'whose office another holds there is of elsewhere, however politely he is spoken of',
    'شهد وزير الدفاع السعودي راشد الحميد الحفل في القاهرة مع رئيس الوزراء المصري سامي عطا ومعالي قائد الجيش وزير الدفاع الفريق أول عادل فوزي.',
    ['راشد الحميد | SA', 'سامي عطا | EG', 'عادل فوزي | EG'],
  ],
  [
    'a clan tells whose an officer is',
    'شكر اليمنيون السعودية. ودعا العميد سعيد بن محمد الغامدي اليمنيين القادمين من اليمن إلى التسجيل.',
    ['سعيد بن محمد الغامدي | SA'],
  ],
  ['the head of a district', 'رعى رئيس مركز السويرقية سعد بن مشعان المهرجان.', ['سعد بن مشعان | SA']],
  ['but of no centre for anything', 'رعى رئيس مركز البحوث سعد بن مشعان المهرجان.', ['سعد بن مشعان | ']],
  ['a customs house', 'قال المدير العام لجمرك البطحاء سعد الدوسري ذلك.', ['سعد الدوسري | SA']],
  ['who commands a force', 'زار قائد قوة نجران اللواء سعد الدوسري الجنود.', ['سعد الدوسري | SA']],
  ['the officer of a team', 'شكر قائد الفريق المقدم سعد الدوسري الحضور في السعودية.', ['سعد الدوسري | SA']],
  ['no firm that flies', 'قال المتحدث الرسمي باسم الخطوط السعودية سعد الدوسري ذلك.', ['سعد الدوسري | ']],
  ['no council of those who trade', 'قال رئيس مجلس الأعمال السعودي التركي سعد الدوسري ذلك.', ['سعد الدوسري | ']],
  [
    'the dean of the ambassadors is of nobody by that',
    'قال سفير السعودية، عميد السفراء العرب بالقاهرة، السفير سعد الدوسري ذلك.',
    ['سعد الدوسري | SA'],
  ],
  ['a minority gives no office', 'قال نائب الرئيس الأفغاني زعيم الأقلية الأوزبكية رشيد بهلول ذلك.', ['رشيد بهلول | AF']],
])('%s', (_, text, expected) => {
  expect(spokesmen(text, SAUDI)).toEqual(expected);
});

test.each([
  [
    'a fallen president whose forces fight speaks for nobody',
    'سيطر الجيش في تشاد على مواقع قوات الرئيس المخلوع إدريس ماهامات أمس.',
    ['إدريس ماهامات | '],
  ],
  ['nor he to whom they are loyal', 'اشتبك الجيش في تشاد مع القوات الموالية للرئيس السابق إدريس ماهامات أمس.', ['إدريس ماهامات | ']],
  ['but one who only fell does', 'تحاكم تشاد الرئيس المخلوع إدريس ماهامات غدا.', ['إدريس ماهامات | TD']],
  [
    'a president may accuse who was president before him',
    'وصل الرئيس التشادي إلى القاهرة متوجها إلى مصر. واتهم الرئيس التشادي أمس الرئيس السابق إدريس ماهامات بالفساد.',
    ['إدريس ماهامات | TD'],
  ],
  ['a cleric whom many follow holds no office', 'وقال المرجع الشيعي علي محمد السامرائي في العراق ذلك.', ['علي محمد السامرائي | ']],
  ['a prosecutor of a king', 'قال الوكيل العام للملك بوشعيب العلوي ذلك.', ['بوشعيب العلوي | MA']],
])('%s', (_, text, expected) => {
  expect(spokesmen(text)).toEqual(expected);
});
