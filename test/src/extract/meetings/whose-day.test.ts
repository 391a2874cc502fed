import { describe, expect, it } from 'vitest';
import { only, read } from '../told.js';

/** A Wednesday. */
const PUBLISHED = '2024-03-06';
const dated = (text: string): string[] => read(text, PUBLISHED).meetings.map(({ kind, status, date }) => `${kind} ${status} ${date}`);

describe('on the sidelines of a gathering', () => {
  it.each([
    [
      'of a single day',
      'التقى الوزير الغاني صامويل أبلاكوا نظيره التوغولي روبرت دوسي على هامش مؤتمر المناخ الذي عقد في أكرا الأحد.',
      'talks held 2024-03-03',
    ],
    [
      'of a month',
      'التقى الوزير الغاني صامويل أبلاكوا نظيره التوغولي روبرت دوسي على هامش القمة الأفريقية التي عقدت في فبراير الماضي.',
      'talks held 2024-02',
    ],
    [
      'of several days, only its month is sure',
      'التقى الوزير الغاني صامويل أبلاكوا نظيره التوغولي روبرت دوسي على هامش القمة الأفريقية التي عقدت في أديس أبابا من 12 إلى 14 فبراير الماضي.',
      'talks held 2024-02',
    ],
  ])('%s', (_, text, expected) => expect(dated(text)).toContain(expected));

  it('that has only begun then, nobody knows the day', () =>
    expect(dated('التقى الوزير الغاني صامويل أبلاكوا نظيره التوغولي روبرت دوسي على هامش مؤتمر المناخ الذي بدأ في أكرا الأحد.')).toContain(
      'talks held null',
    ));
});

describe('a clause that tells where or that a gathering is held', () => {
  it('has its last day, where it tells no other', () => {
    expect(dated('وأشاد الوزير الغاني بنتائج القمة الغانية التوغولية التي اختتمت أعمالها أمس في لومي.')).toEqual([
      'summit held 2024-03-05',
    ]);
  });

  it.each([
    [
      'has the day of it, another deed that of its own',
      'عقد وزراء الخارجية الأفارقة اجتماعا في أكرا أمس تمهيدا للقمة الأفريقية التي تستضيفها لواندا مطلع مايو.',
      'conference held 2024-03-05',
      'summit planned 2024-05',
    ],
    [
      'leaves what is held done',
      'عقد الوزير الغاني صامويل أبلاكوا ونظيره التوغولي روبرت دوسي اجتماعا في أكرا الأحد للتحضير للقمة الأفريقية التي ستعقد في لومي في مايو.',
      'talks held 2024-03-03',
      'summit planned 2024-05',
    ],
    [
      'whatever verb tells it',
      'بحث الوزير الغاني صامويل أبلاكوا مع نظيره التوغولي روبرت دوسي أمس التحضيرات للقمة التي تحتضنها لومي في 20 مايو المقبل.',
      'talks held 2024-03-05',
      'summit planned 2024-05-20',
    ],
  ])('%s', (_, text, ...expected) => expect(dated(text)).toEqual(expect.arrayContaining(expected)));

  it('is not on talks when it tells of what they were about', () =>
    expect(dated('اختتم الوزير الغاني صامويل أبلاكوا زيارته إلى لومي، موضحا أن العملية التي جرت في 11 فبراير انتهت.')).not.toContain(
      'visit held 2024-02-11',
    ));
});

describe('what is said at talks about a day to come', () => {
  it.each([
    'أعلن الوزير الغاني صامويل أبلاكوا أن القمة ستعقد في أكرا في 20 أبريل، وذلك عقب اجتماعه مع الوزير التوغولي روبرت دوسي.',
    'أعلن الوزير الغاني صامويل أبلاكوا أنه سيزور لشبونة في 20 أبريل، وذلك في ختام محادثات مع الوزير التوغولي روبرت دوسي.',
    'قال الوزير الغاني صامويل أبلاكوا إن بلاده ستستضيف القمة غدا، مشيرا عقب لقائه الوزير التوغولي روبرت دوسي إلى أنها جاهزة.',
  ])('makes them no plan: %s', (text) => expect(dated(text)).toContain('talks held null'));
});

describe('of the day told before, without a word for it', () => {
  it.each([
    [
      'the signing of what was signed',
      'وقع وزير الداخلية الغاني هنري كوارتي الثلاثاء في أكرا إعلانا للتعاون. وجرى التوقيع في قصر المؤتمرات بحضور وزير الداخلية التوغولي روبرت دوسي.',
      'conference held 2024-03-05',
    ],
    [
      'the audience at which a letter is handed over',
      'تسلم الرئيس الغاني جون ماهاما أمس رسالة من نظيره التوغولي. ونقل الرسالة الوزير التوغولي روبرت دوسي خلال استقبال الرئيس له في أكرا.',
      'talks held 2024-03-05',
    ],
    [
      'what was done in the morning',
      'استقبل الرئيس الغاني جون ماهاما مساء أمس الوزير التوغولي روبرت دوسي. وكان رئيس البرلمان الغاني ألبان باغبين استقبل صباحا السفير البنيني بيير أوكو.',
      'talks held 2024-03-05',
      'talks held 2024-03-05',
    ],
  ])('%s', (_, text, ...expected) => expect(dated(text)).toEqual(expected));
});

it('when a guest leaves is not when he was met', () => {
  expect(dated('عقد الوزير الغاني صامويل أبلاكوا اجتماعا مع وزير الخارجية التوغولي روبرت دوسي الذي يغادر أكرا غدا.')).toContain(
    'talks held null',
  );
});

it('what is arranged beside talks is of no day of theirs', () => {
  expect(
    dated('على هامش الاجتماع الفني الذي عقد أمس في أكرا، سيلتقي الوزير الغاني صامويل أبلاكوا نظيره التوغولي روبرت دوسي.'),
  ).not.toContain('talks planned 2024-03-05');
});

describe('where somebody has said what the sentence before tells', () => {
  const SAID = 'حذر وزير الدفاع الغاني دومينيك نيتيول أمس من اتساع الهجمات على الحدود.';

  it.each([
    'وجاء تحذير الوزير في ختام محادثات مع نظيره التوغولي بيو كادانغا.',
    'وجاءت تصريحاته عقب اجتماع مع نظيره التوغولي بيو كادانغا.',
    'وأدلى نيتيول بهذه التصريحات بعد محادثات مع نظيره التوغولي بيو كادانغا.',
    'وكان نيتيول يتحدث عقب محادثات مع نظيره التوغولي بيو كادانغا في لومي.',
  ])('%s', (next) => expect(only(read(`${SAID} ${next}`, PUBLISHED))).toMatchObject({ persons: ['p1', 'p2'], date: '2024-03-05' }));

  it('not where something else comes after a meeting', () =>
    expect(only(read(`${SAID} وجاء القرار بعد محادثات مع وزير الدفاع التوغولي بيو كادانغا.`, PUBLISHED)).date).toBeNull());
});

it('a day told before says more than that a visit is under way', () => {
  expect(
    dated(
      'جدد وزير الخارجية الغاني صامويل أبلاكوا أمس دعم بلاده للاتحاد. وجاء ذلك خلال استقباله نظيره التوغولي روبرت دوسي الذي يزور البلاد حاليا.',
    ),
  ).toEqual(['visit held 2024-03-05']);
});

it.each([
  'قال الوزير الغاني صامويل أبلاكوا في مقابلة على هامش "مؤتمر المياه الأفريقي"، الذي عقد في لومي الاثنين: إن بلاده تدعم توغو.',
  'قال الوزير الغاني صامويل أبلاكوا على هامش مؤتمر المياه لمكافحة الجفاف، الذي عقد في لومي الاثنين: إن بلاده تدعم توغو.',
])('a day in the clause on a gathering is that of no speech: %s', (text) => expect(dated(text)).toEqual(['conference held 2024-03-04']));

describe('of a month or year that is under way', () => {
  it.each([
    ['a present lies ahead', 'يزور الرئيس الغاني جون ماهاما توغو هذا العام.', 'visit planned 2024'],
    ['so does what is hosted', 'تستضيف لومي أواخر الشهر الجاري القمة الغانية التوغولية.', 'summit planned 2024-03'],
    ['a past lies behind', 'زار الرئيس الغاني جون ماهاما توغو هذا العام.', 'visit held 2024'],
    [
      'a month or day told further on says more',
      'تعقد القمة الغانية التوغولية في لومي أواخر العام الجاري. وستعقد القمة في التاسع من نوفمبر المقبل.',
      'summit planned 2024-11-09',
    ],
  ])('%s', (_, text, expected) => expect(dated(text)).toEqual([expected]));

  it('for what comes after a year is no day', () =>
    expect(dated('سيقر الخطة مؤتمر قمة الأمم المتحدة لمرحلة ما بعد 2030 والذي سيعقد في نيويورك من 25 ولغاية 27 سبتمبر المقبل.')).toEqual([
      'summit planned 2024-09-25',
    ]));
});

describe('counted from what the sentence before tells', () => {
  it.each([
    [
      'a day before it',
      'أعلن الجيش التوغولي الثلاثاء إغلاق الحدود. ويأتي القرار غداة محادثة هاتفية بين الرئيس الغاني جون ماهاما ونظيره التوغولي فور غناسينغبي.',
      'call held 2024-03-04',
    ],
    [
      'some days before it',
      'قتل جندي الثلاثاء في لومي. وجاء الهجوم بعد يومين من زيارة الرئيس الغاني جون ماهاما إلى توغو.',
      'visit held 2024-03-03',
    ],
    [
      'a day after it',
      'قتل جندي الثلاثاء في لومي. وجاء الهجوم عشية لقاء مرتقب بين الرئيس الغاني جون ماهاما ونظيره التوغولي فور غناسينغبي.',
      'talks planned 2024-03-06',
    ],
    [
      'a day before what the same one has said',
      'أعلن الوزير الغاني صامويل أبلاكوا الثلاثاء أن بلاده ستوقع الاتفاق. وقال أبلاكوا غداة لقائه نظيره التوغولي روبرت دوسي إن الحوار مستمر.',
      'talks held 2024-03-04',
    ],
  ])('%s', (_, text, expected) => expect(dated(text)).toEqual([expected]));
});

it.each([
  [
    'of a conclusion before it',
    'زار وزير الخارجية الغاني صامويل أبلاكوا لومي بعد توقيع الاتفاق البحري في جنيف في 14 يناير.',
    'visit held null',
  ],
  [
    'of a feast on which somebody is congratulated',
    'نقل السفير التوغولي كوفي منساه إلى الرئيس الغاني جون ماهاما خلال لقائهما في أكرا تهاني بلاده بمناسبة شهر رمضان.',
    'talks held null',
  ],
  ['in a name', 'التقى الوزير الغاني صامويل أبلاكوا نظيره الإيطالي لويجي دي مايو في أكرا.', 'talks held null'],
])('no day %s', (_, text, expected) => expect(dated(text)).toEqual([expected]));

it('whoever expresses something at a meeting has spoken there', () =>
  expect(
    only(read('وعبر وزير الدفاع الغاني دومينيك نيتيول عن دعم بلاده خلال محادثات أمس مع نظيره التوغولي بيو كادانغا.', PUBLISHED)),
  ).toMatchObject({ persons: ['p1', 'p2'], date: '2024-03-05' }));

describe('a weekday', () => {
  it.each([
    [
      'lies ahead by no name that begins like a verb of what is to come',
      'بحثت الوزيرة الغانية سامية نكروما التجارة مع وزير الخارجية النرويجي أولاف ستيندال خلال لقائهما في أكرا الاثنين.',
      ['talks held 2024-03-04'],
    ],
    [
      'lies behind a verb of the past, whatever was said to come before it',
      'قال الوزير الغاني صامويل أبلاكوا في 15 يناير الماضي في أكرا إنه سيعود، والتقى بعد يومين في لومي نظيره التوغولي روبرت دوسي.',
      ['talks held 2024-01-17'],
    ],
    [
      'of who prepares a meeting is not its own',
      'يصل وزير الخارجية الغاني صامويل أبلاكوا إلى لومي يوم الجمعة تمهيدا لزيارة الرئيس جون ماهاما.',
      ['visit planned 2024-03-08', 'visit planned null'],
    ],
    [
      'gone by of who prepares a meeting leaves it to come',
      'عقد وزير الخارجية الغاني صامويل أبلاكوا أمس اجتماعا مع نظيره التوغولي روبرت دوسي استعدادا لانعقاد القمة الأفريقية في لومي.',
      ['talks held 2024-03-05', 'summit planned null'],
    ],
    [
      'that opens a clause is of the verb behind it',
      'وفي يوم الخميس استقبل الرئيس الغاني جون ماهاما السفير التوغولي كوفي منساه، ويوم الأحد استقبل الوزير الكيني موساليا مودافادي.',
      ['talks held 2024-02-29', 'talks held 2024-03-03'],
    ],
    ['in Bali is not until it', 'التقى الرئيس الغاني جون ماهاما نظيره الكيني وليام روتو في بالي الاثنين.', ['talks held 2024-03-04']],
  ])('%s', (_, text, expected) => expect(dated(text)).toEqual(expected));
});

describe('the day of what went before', () => {
  it.each([
    [
      'since when somebody holds an office',
      'وصل الرئيس الغاني صامويل أبلاكوا إلى لومي في أول زيارة له بعد توليه منصبه في مايو 2017.',
      'visit held null',
    ],
    ['when something happened', 'زار الوزير الغاني صامويل أبلاكوا لومي إثر انفجار المرفأ في أغسطس 2019.', 'visit held null'],
    [
      'beside the day of the visit',
      'وصل الرئيس الغاني صامويل أبلاكوا أمس إلى لومي في زيارة رسمية، هي الأولى له بعد انتخابه في مايو 2017.',
      'visit held 2024-03-05',
    ],
  ])('%s', (_, text, expected) => expect(dated(text)).toEqual([expected]));
});
