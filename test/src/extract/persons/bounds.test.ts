/** Where an office begins and where it ends. */
import { expect, test } from 'vitest';
import { extract } from '../../../../src/extract/extract.js';

const persons = (text: string, url: string | null = null): string[] =>
  extract({ id: 't', url, title: null, publishedAt: null, source: null, language: 'ar', text }).persons.map(
    ({ name, represents, office }) => `${name} | ${represents.join(',')} | ${office ?? '-'}`,
  );

test.each([
  [
    'what a minister voices is none of his office',
    'كشف رشاد الجوهري وزير الري عن خسائر الفيضان الذي ضرب مصر، وأضاف أن مصر لم تطلب عونا.',
    ['رشاد الجوهري | EG | وزير الري'],
  ],
  [
    'but what he is in charge of is',
    'توفي الوزير المسؤول عن شؤون الأوقاف في سلطنة عمان قيس بن سالم الحارثي.',
    ['قيس بن سالم الحارثي | OM | مسؤول'],
  ],
  [
    'nor is what he brings, a noun without the article',
    'سلم الطبيب وزير الصحة مفتاح المستشفى الذي بناه الملك قاسم الرفاعي ملك الأردن.',
    ['قاسم الرفاعي | JO | ملك'],
  ],
  [
    'the manager of a king’s office',
    'نقلت صحف الأردن عن مدير مكتب جلالة الملك المهندس زيد القضاة قوله إن الأردن لن يرسل جنودا.',
    ['زيد القضاة | JO | مدير مكتب جلالة الملك'],
  ],
  [
    'and of a prime minister’s, in a list',
    'قدم التعازي في الكويت محافظ حولي ناصر السالم، ومدير مكتب رئيس الحكومة حمود العجمي.',
    ['ناصر السالم | KW | محافظ', 'حمود العجمي | KW | مدير مكتب رئيس الحكومة'],
  ],
  [
    'a body with ب is the holder’s own',
    'انتقدت نيبال ما كتبه عضو لجنة المياه بمجلس الشيوخ الكندي غوردون ستيوارت.',
    ['غوردون ستيوارت | CA | عضو لجنة المياه بمجلس'],
  ],
  ['an adjective behind غير is no person', 'اعتقل رئيس الحكومة الليبية غير المنتخبة سالم الفيتوري.', ['سالم الفيتوري | LY | رئيس الحكومة']],
  ['a stroke behind a form of address', 'وزع قنصل الأردن الدكتور / مأمون الحباشنة الجوائز في برلين.', ['مأمون الحباشنة | JO | قنصل']],
  [
    'whose office follows his name does not hold the one before the comma',
    'شكر أمس رائد الحسيني نائب رئيس الوزراء الأردني وزير الزراعة، سعادة السيد كمال درويش المدير العام لمنظمة الصحة العالمية.',
    ['رائد الحسيني | JO | نائب رئيس الوزراء', 'كمال درويش |  | المدير العام'],
  ],
  [
    'advisers of a king are those behind the comma',
    'شيع المغرب أمس اثنين من مستشاري الملك، إدريس البصراوي وعمر القباج.',
    ['إدريس البصراوي | MA | مستشار الملك', 'عمر القباج | MA | مستشار الملك'],
  ],
  ['an envoy by rank', 'ينشر الوزير المفوض التونسي شكري الغربي مذكراته.', ['شكري الغربي | TN | الوزير المفوض']],
  [
    'the father of a ruler',
    'اشترى الأمير الوالد الشيخ أحمد بن علي، قبل نصف قرن، بيتا في جنوب الدوحة.',
    ['أحمد بن علي | QA | الأمير الوالد'],
  ],
  [
    'a ministry for those abroad, behind a comma',
    'استقال أمس وزير الرياضة والمصريين بالخارج، سعيد المنياوي.',
    ['سعيد المنياوي | EG | وزير الرياضة'],
  ],
  [
    'what a minister deals with may be an organisation',
    'قال وزير الشؤون الآسيوية والاتحاد الأفريقي سليم بوزيد إن الجزائر ترحب.',
    ['سليم بوزيد | DZ | وزير الشؤون الآسيوية'],
  ],
])('%s', (_, text, expected) => {
  expect(persons(text)).toEqual(expected);
});
