/** Whose an office is, by who else is named beside it: the head whom its holder serves, the side, the palace, the land visited. */
import { expect, test } from 'vitest';
import { officials, spokesmen } from '../told.js';

test.each([
  [
    'who serves a head of state is of his state',
    'قال سيرغي نيكيفوروف المتحدث باسم الرئيس كوفالينكو إن فنلندا وافقت. وكان الرئيس الأوكراني فولوديمير كوفالينكو في فنلندا.',
    ['سيرغي نيكيفوروف | UA', 'فولوديمير كوفالينكو | UA'],
  ],
  [
    'also behind another office of his',
    'صافح رابح بن يحيى وزير الدولة ومدير مكتب الرئيس بوقرة وفدا من مصر. والرئيس الجزائري عبد القادر بوقرة في مصر.',
    ['رابح بن يحيى | DZ', 'عبد القادر بوقرة | DZ'],
  ],
  [
    'who stands for a head of state beside his own office',
    'افتتح الأمير فلاح بن سلمان رئيس الديوان ممثل أمير الكويت الشيخ نايف الجابر الصباح المعرض في الرياض.',
    ['فلاح بن سلمان | KW', 'نايف الجابر الصباح | KW'],
  ],
  [
    'one of several of whom a head of state has advisers',
    'وكان أولكسندر بونداري أحد مستشاري الرئيس وعد بأن أوكرانيا ستزرع القمح.',
    ['أولكسندر بونداري | UA'],
  ],
  [
    'what a member of parliament asks is no office of hers',
    'وعد برلماني مصري بتسليم الوسام للزميلة سعاد الخطيب مراسلة القناة في القاهرة.',
    ['سعاد الخطيب | '],
  ],
  [
    'a president for whom little speaks but his name',
    'تروي المترجمة أن الحاضرين في بولندا ضحكوا، وأن بولندا كلها ضحكت. وكان الرئيس برادلي هاريسون قد غضب، وقيل ذلك في الولايات المتحدة أيضا.',
    ['برادلي هاريسون | US'],
  ],
  [
    'whose side is told behind his name',
    'وقعها ماريك نوفاك من الجانب البولندي وأولكسندر بونداري عن أوكرانيا.',
    ['ماريك نوفاك | PL', 'أولكسندر بونداري | UA'],
  ],
  [
    'heads of two delegations',
    'تصافح رئيسا الوفدين ماريك نوفاك من الجانب البولندي وأولكسندر بونداري عن أوكرانيا أمام المصورين.',
    ['ماريك نوفاك | PL', 'أولكسندر بونداري | UA'],
  ],
  [
    'a spokesman right behind what his state says',
    'انتقدت الصين بيع الطائرات لتايوان، وأضاف الناطق باسم الدفاع لي تشانغ وين أن الثمن سيكون باهظا.',
    ['لي تشانغ وين | CN'],
  ],
  [
    'a counterpart in the land visited',
    'وفي جولته الآسيوية زار الوزير كوريا الجنوبية وبحث الغاز مع نظيره كيم سونغ هو. وتقول كوريا الشمالية إن كوريا الشمالية في خطر.',
    ['كيم سونغ هو | KR'],
  ],
  [
    'one president does something to another',
    'هاتف الرئيس الإيراني مساء الجمعة الرئيس فرانسوا لوران، وشكر إيران على موقفها من فرنسا.',
    ['فرانسوا لوران | FR'],
  ],
  [
    'the government of the region',
    'افتتح وزير الزراعة في حكومة الإقليم شيروان زيباري سدا قرب تركيا. وفي إقليم كردستان العراق شركات من تركيا.',
    ['شيروان زيباري | IQ'],
  ],
  ['whose palace tells what he does', 'قال الكرملين إن سوكولوف سيزور فنلندا بعد أن دعته فنلندا.', ['سوكولوف | RU']],
  [
    'whose government it is, by the same noun elsewhere',
    'لا تريد بريطانيا سقوط حكومة برادلي هاريسون، وقالت بريطانيا إن الحكومة الأسترالية باقية.',
    ['برادلي هاريسون | AU'],
  ],
  ['a surname that ends as Spanish ones do', 'نددت الجزائر بموقف المغرب. وقال وزير الدفاع كريم بوعزيز إن الرد قادم.', ['كريم بوعزيز | DZ']],
])('%s', (_, text, expected) => {
  expect(spokesmen(text)).toEqual(expected);
});

test('the captain of a team holds no office', () => {
  expect(officials('غاب قائد المنتخب الكويتي شادي عواد عن التدريب.')).toEqual(['شادي عواد |  | قائد المنتخب']);
});
