import { describe, expect, it } from 'vitest';
import { read } from '../told.js';

const countries = (text: string): (string | null)[] => read(text).meetings.map((m) => m.country);

it('reads a town that opens the text', () => {
  expect(countries('بمدينة نيروبي التقى وزير الدفاع الكيني جوزيف كاماو أمس نظيره التركي مراد يلدز.')).toEqual(['KE']);
});

describe('where, at home', () => {
  it.each([
    [
      'whom a noun of receiving governs',
      'جاء ذلك خلال استقبال وزير الطاقة الكيني جوزيف كاماو أمس نظيره التركي مراد يلدز في مكتبه.',
      ['KE'],
    ],
    ['who is received with ل', 'شكر السفير التركي مراد يلدز الحكومة لدى استقبال وزير الطاقة الكيني جوزيف كاماو له في مكتبه.', ['KE']],
    ['an ambassador calls on a minister', 'التقى سفير النرويج لدى كينيا أولي هانسن أمس وزير الطاقة الكيني جوزيف كاماو.', ['KE']],
    [
      'who receives stays at home',
      'استقبل وزير الطاقة الكيني جوزيف كاماو أمس نظيره التركي مراد يلدز. كما التقى كاماو المبعوث الهولندي يان فيسر.',
      ['KE', 'KE'],
    ],
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toEqual(expected);
  });
});

describe('where, by whoever lives there', () => {
  it.each([
    ['an envoy where he is sent to', 'اجتمع نائب رئيس الوزراء أمس مع سفير سلوفاكيا لدى كينيا يان هوداك.', ['KE']],
    ['an envoy whom the land of the paper receives', 'نيروبي - استقبل رئيس البرلمان أمس القائم بالأعمال الأسترالي مارك هيل.', ['KE']],
    ['an envoy to a body', 'اجتمع نائب رئيس الوزراء أمس مع سفير سلوفاكيا لدى الأمم المتحدة يان هوداك.', [null]],
    [
      'a guest of the land, though it is not told whose the others are',
      'نيروبي - وصل وزير الطاقة التركي مراد يلدز إلى البلاد أمس في زيارة رسمية. كما التقى يلدز أمس رئيس غرفة التجارة سام أوكيلو.',
      ['KE', 'KE'],
    ],
    [
      'a guest at a gathering meets his hosts there',
      'ترأس وزير المالية الكيني جوزيف كاماو وفد بلاده إلى المؤتمر الدولي للمياه الذي بدأ أمس في لشبونة. كما التقى كاماو رئيس الوزراء البرتغالي.',
      ['PT', 'PT'],
    ],
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toEqual(expected);
  });
});

describe('where, by "the land"', () => {
  it.each([
    ['a guest comes', 'نيروبي - وصل وزير الطاقة التركي مراد يلدز إلى البلاد أمس في زيارة رسمية.', ['KE']],
    ['a visit to it', 'نيروبي - يقوم وزير الطاقة التركي مراد يلدز بزيارة رسمية للبلاد الأسبوع المقبل.', ['KE']],
    ['left after a visit', 'نيروبي - غادر وزير الطاقة التركي مراد يلدز البلاد أمس بعد زيارة استمرت يومين.', ['KE']],
    ['that of the host', 'التقى وزير الطاقة الكيني جوزيف كاماو نظيره التركي مراد يلدز الذي يزور البلاد حاليا.', ['KE']],
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toEqual(expected);
  });

  it('is of no state where the text is written nowhere', () => {
    expect(countries('يقوم وزير الطاقة التركي مراد يلدز بزيارة رسمية للبلاد الأسبوع المقبل.')).toEqual([null]);
  });
});

describe('where, by what is said to the press', () => {
  it.each([
    [
      'by one of those who met',
      'التقى وزير الطاقة الكيني جوزيف كاماو أمس في لشبونة نظيره التركي مراد يلدز. وقال يلدز في مؤتمر صحفي إن الخط جاهز.',
      ['PT', 'PT'],
    ],
    [
      'right after a gathering',
      'اختتم قادة رابطة آسيان أمس قمتهم في بانكوك. وقال الرئيس الفلبيني ماركو سانتوس في مؤتمر صحفي عقب القمة إن النتائج جيدة.',
      ['TH', 'TH'],
    ],
    [
      'on another day elsewhere',
      'التقى وزير الطاقة الكيني جوزيف كاماو في 3 يناير في لشبونة نظيره التركي مراد يلدز. وقال يلدز أمس في مؤتمر صحفي إن الخط جاهز.',
      ['PT', null],
    ],
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toEqual(expected);
  });
});

describe('where, in a town that no list knows', () => {
  it.each([
    ['an adjective between', 'التقى وزير الطاقة الكيني جوزيف كاماو أمس في قاعدة مورافا الجوية التشيكية نظيره التركي مراد يلدز.', ['CZ']],
    ['a side of its land', 'التقى وزير الطاقة الكيني جوزيف كاماو أمس في بلدة لورانا شمال البرتغال نظيره التركي مراد يلدز.', ['PT']],
    [
      'its land in brackets',
      'التقى وزير الطاقة الكيني جوزيف كاماو أمس في مدينة لورانا (جنوب غربي البرتغال) نظيره التركي مراد يلدز.',
      ['PT'],
    ],
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toEqual(expected);
  });
});

describe('where, by where one comes from', () => {
  it.each([
    [
      'a state before حيث behind a comma',
      'يغادر الرئيس الكيني جوزيف كاماو أوغندا، حيث أجرى سلسلة اجتماعات مع الرئيس الأوغندي موسى كاغوتا.',
      ['UG'],
    ],
    [
      'another state than the goal',
      'وصل الرئيس الكيني جوزيف كاماو إلى لشبونة قادما من أوغندا حيث التقى الرئيس الأوغندي موسى كاغوتا.',
      ['PT', 'UG'],
    ],
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toEqual(expected);
  });
});

describe('where, by the dateline', () => {
  it.each([
    ['what is some days ago', 'نيروبي (رويترز) - قال مسؤول إن وزير الطاقة الكيني جوزيف كاماو التقى أمس نظيره التركي مراد يلدز.', ['KE']],
    [
      'the day of which is not told',
      'نيروبي (رويترز) - أعلن البنك المركزي خفض الفائدة. وبحث وزير الطاقة الكيني جوزيف كاماو مع نظيره التركي مراد يلدز مد خط جديد.',
      ['KE'],
    ],
    ['long ago', 'نيروبي (رويترز) - التقى وزير الطاقة الكيني جوزيف كاماو في 3 يناير نظيره التركي مراد يلدز.', [null]],
    ['of others', 'نيروبي (رويترز) - التقى وزير الطاقة الغاني جوزيف كاماو أمس نظيره التركي مراد يلدز.', [null]],
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toEqual(expected);
  });
});

describe('where, in quotation marks and behind a host', () => {
  it.each([
    [
      'a town in quotation marks',
      'تنعقد اليوم بمدينة «عنتيبي» الأوغندية القمة الرباعية التي يشارك فيها الرئيس الكيني جوزيف كاماو.',
      ['UG'],
    ],
    ['an unknown one', 'التقى الوزير الكيني جوزيف كاماو في مدينة «كيسولو» التنزانية نظيره التركي مراد يلدز.', ['TZ']],
    ['whose patron stands between', 'تستضيف الرباط الأحد المقبل، برعاية وزير الصحة جوزيف كاماو، المؤتمر العالمي لمكافحة السكري.', ['MA']],
    ['the month between', 'تستضيف تونس خلال شهر أكتوبر المقبل، بمشاركة رؤساء عشر دول، القمة الأفريقية للطاقة.', ['TN']],
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toEqual(expected);
  });
});

it.each([
  [
    'of many states',
    'قال الوزير الكيني جوزيف كاماو في مؤتمر صحفي مع نظيره التركي مراد يلدز إنه بحث معه النزاعات القائمة في السودان وليبيا وسوريا.',
  ],
  ['told as an instance', 'التقى الوزير الكيني جوزيف كاماو نظيره التركي مراد يلدز وعرضا ملفات المنطقة خصوصا في ليبيا.'],
])('no meeting is where something goes on, %s', (_, text) => {
  for (const country of countries(text)) expect(country).toBeNull();
});

it('the kingdom is that from which an article reports', () =>
  expect(
    countries('الرباط - أجرى وزير الخارجية المغربي سعد العلمي مباحثات مع نظيره التركي مراد يلدز الذي يقوم بزيارة عمل للمملكة.'),
  ).toEqual(['MA']));

describe('his country is that of who speaks', () => {
  it.each([
    ['that will host', 'قال وزير الخارجية المغربي سعد العلمي إن بلاده ستستضيف في أكتوبر مؤتمرا دوليا حول المياه.', 'MA'],
    ['by a pronoun', 'أعلنت نيروبي أنها ستستضيف محادثات بين وفدي بوروندي ورواندا.', 'KE'],
    ['that is ready to host', 'وأبدى الوزير الكيني جوزيف كاماو استعداد بلاده لاستضافة محادثات بين بوروندي ورواندا.', 'KE'],
    ['to which somebody comes', 'وأعلنت وزارة الخارجية الكينية أن نظيره التركي مراد يلدز سيزور البلاد الأسبوع المقبل.', 'KE'],
  ])('%s', (_, text, country) => expect(countries(text)).toEqual([country]));
});

it('what is still to come elsewhere is not where somebody was received', () =>
  expect(
    countries('استقبل أمير الكويت فهد السالم الوزير المغربي سعد العلمي الذي سلمه رسالة تضمنت دعوة إلى مؤتمر المياه المقرر انعقاده في فاس.'),
  ).toEqual(['KW', 'MA']));

it('the town of the next sentence is not where an envoy lives', () =>
  expect(countries('استقبل نائب رئيس الوزراء سفير سلوفاكيا يان هوداك. لدى الأردن فريق جديد.')).toEqual([null]));

describe('whoever welcomes a guest at the airport is at home', () => {
  it.each([
    ['وصل الرئيس التركي مراد يلدز اليوم. وكان في استقباله بالمطار وزير الخارجية الكيني جوزيف كاماو.'],
    ['وكان في استقبال الرئيس التركي مراد يلدز لدى وصوله المطار وزير الخارجية الكيني جوزيف كاماو.'],
  ])('%s', (text) => expect(countries(text)).toEqual(['KE']));
});
