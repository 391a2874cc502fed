/** Whose an office is by other offices around it. */
import { expect, test } from 'vitest';
import { spokesmen } from '../told.js';

test.each([
  [
    'a counterpart is not of the state of an office without a name',
    'وتعقد رئيسة الدبلوماسية النرويجية محادثات مع نظيرها خالد الطنجاوي في الرباط غدا، وقال المغرب إنه مستعد.',
    null,
    ['خالد الطنجاوي | MA'],
  ],
  [
    'a director of a ministry is no private man beside his rank',
    'قالت الكويت إنها سترسل الغذاء. وحضر مدير إدارة آسيا السفير محمد الظفيري.',
    'https://kuna.net.kw/1',
    ['محمد الظفيري | KW'],
  ],
  ['who leads a movement speaks for no state', 'قال السودان إن قوات حركة العميد جون ماليك انسحبت إلى كينيا.', null, ['جون ماليك | ']],
  [
    'a member of the council that was told of is an official',
    'اجتمع المجلس الرئاسي في ليبيا، وقال عضو المجلس عبد الله الورفلي إن ليبيا بخير.',
    null,
    ['عبد الله الورفلي | LY'],
  ],
  [
    'whose adviser he is, by the sentence before',
    'نفى الرئيس الفلبيني راميل سانتوس أن يكون قد استقال. وتوقع مستشاره خوسيه ريفيرا أن تجتمع الحكومة.',
    null,
    ['راميل سانتوس | PH', 'خوسيه ريفيرا | PH'],
  ],
  ['whose envoy, of the state named alone there', 'وماذا عن اليابان؟ رفض موفدها كينجي تاكاهاشي الخطة.', null, ['كينجي تاكاهاشي | JP']],
  [
    'a courtesy before the name is that of a paper’s own',
    'زار الوفد تركيا ثم المجر، وقالت تركيا إنها راضية. وكان معه سعادة راشد بن خلفان الكعبي وكيل الوزارة.',
    'https://www.wam.ae/1',
    ['راشد بن خلفان الكعبي | AE'],
  ],
  [
    'ministers of two states, in their order',
    'سيربط نفق إستونيا وفنلندا إذا نال النفق رضا وزيري نقل البلدين ماركو تامسار ويوها نيمينن.',
    null,
    ['ماركو تامسار | EE', 'يوها نيمينن | FI'],
  ],
  [
    'an office before respect and a name is of whom it introduces',
    'صافح وزير الزراعة كامل الجبوري وزير زراعة مملكة السويد السيد لارس هانسن.',
    'https://moa.gov.iq/1',
    ['كامل الجبوري | IQ', 'لارس هانسن | SE'],
  ],
  [
    'a host is not of the state of guests without a name, and nothing else tells his',
    'وزير الصحة سليمان ولد أحمد يستقبل بعثة بولندية. ويستقبل الوزير سليمان ولد أحمد البعثة في نواكشوط، وقالت بولندا إن بولندا راضية.',
    null,
    ['سليمان ولد أحمد | '],
  ],
  [
    'nor is whom the minister of a state calls',
    'تلقى وزير الزراعة منير الغربي أمس اتصالا هاتفيا من وزير الزراعة السوري، وشكر السوري تونس.',
    null,
    ['منير الغربي | TN'],
  ],
  [
    'counterparts of several states behind من, or behind في كل من',
    'التقى وزير الخارجية الكيني صامويل أوتينو نظراءه من غانا نانا أبلاكوا وتوغو روبرت دوسي، ثم اجتمع بنظرائه في كل من بولندا ماريك نوفاك، والدنمارك لارس هولم.',
    null,
    ['صامويل أوتينو | KE', 'نانا أبلاكوا | GH', 'روبرت دوسي | TG', 'ماريك نوفاك | PL', 'لارس هولم | DK'],
  ],
])('%s', (_, text, url, expected) => {
  expect(spokesmen(text, url)).toEqual(expected);
});
