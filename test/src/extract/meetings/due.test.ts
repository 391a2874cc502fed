import { describe, expect, it } from 'vitest';
import { read } from '../told.js';

/** A Wednesday. */
const PUBLISHED = '2024-03-06';
const dated = (text: string): string[] => read(text, PUBLISHED).meetings.map(({ kind, status, date }) => `${kind} ${status} ${date}`);

describe('what a participle tells is of the noun that it agrees with', () => {
  it.each([
    [
      'talks on the sidelines of what prepares a summit to come',
      'كتبت صحيفة غانية أن اللقاء بين وزير النقل الغاني كوفي أسانتي ونظيره البنيني بيير أوكو عقد على هامش الاجتماع الفني للقمة الأفريقية المقرر عقدها غدا في مابوتو.',
      'talks held null',
    ],
    [
      'talks ahead of a summit',
      'التقى الوزير الغاني صامويل أبلاكوا أمس نظيره التوغولي روبرت دوسي على هامش الاجتماع التمهيدي للقمة المقررة يوم الجمعة.',
      'talks held 2024-03-05',
    ],
    [
      'talks beside what is due',
      'وعلى هامش القمة المقرر عقدها غدا، التقى الوزير الغاني صامويل أبلاكوا نظيره التوغولي روبرت دوسي.',
      'talks held null',
      'summit planned 2024-03-07',
    ],
    [
      'what is due after the draw for something else',
      'يجتمع الرئيس الغاني جون ماهاما مع الرئيس التوغولي فور غناسينغبي على هامش سحب قرعة البطولة المقررة في أكرا عام 2027.',
      'talks planned null',
    ],
  ])('%s', (_, text, ...expected) => expect(dated(text)).toEqual(expect.arrayContaining(expected)));

  it('the meeting of a forum is due, not only the forum', () =>
    expect(
      dated('استعرض الوزير الغاني صامويل أبلاكوا جدول أعمال الاجتماع الثالث للمنتدى الأفريقي المقرر عقده في لومي يوم الجمعة.'),
    ).toContain('conference planned 2024-03-08'));
});

describe('a visit is known by its first day', () => {
  it('not by that of its end or of what is done on it', () =>
    expect(
      dated(
        `تصل رئيسة ليبيريا إلين سيرليف إلى العاصمة الغانية أكرا مساء اليوم لبحث الحدود.
وتحضر سيرليف غدا الخميس اجتماعا مع الطلاب الليبيريين في أكرا، وتنتهي الزيارة ليل السبت.`,
      )[0],
    ).toBe('visit planned 2024-03-06'));

  it('and talks of guests of a gathering are on their own day', () =>
    expect(
      dated(
        `اجتمع وزير المالية الغاني كاسييل أتو اليوم بوزير المالية الكيني جون مبادي على هامش مؤتمر المناخ في أكرا.
وكان مبادي قد وصل أكرا الاثنين لحضور المؤتمر.`,
      )[0],
    ).toBe('talks held 2024-03-06'));
});

describe('what is named in one breath', () => {
  it('is as far ahead as what is told before it', () =>
    expect(
      dated('وينتظر أن يجتمع الوزير الغاني صامويل أبلاكوا بنظيره التوغولي روبرت دوسي، فضلا عن تنظيم مؤتمر صحفي للوزير دوسي مساء.'),
    ).toEqual(['talks planned null', 'press_conference planned null']));
});

describe('what is set against a plan', () => {
  it('is no part of it', () =>
    expect(dated('كان مقررا أن تزور الوزيرة النمساوية بيترا هوفر أكرا خلال مايو (أيار) الماضي، بيد أن الزيارة ألغيت لمرضها.')).toEqual([
      'visit cancelled 2023-05',
    ]));

  it('but what is hoped for is', () =>
    expect(dated('أعرب الرئيس الغاني جون ماهاما عن أمله في أن تسفر قمة أبوجا عن اتفاق.')).toEqual(['summit planned null']));
});

describe('days beside names', () => {
  it.each([
    [
      'what is part of a name is no verb',
      'استقبل رئيس الجمهورية، السيد محمد ولد عبد العزيز، اليوم الأربعاء، الوزير الغاني صامويل أبلاكوا.',
      'talks held 2024-03-06',
    ],
    [
      'a state is no broadcaster where somebody goes to it',
      'يزور الوزير الغاني صامويل أبلاكوا روسيا اليوم في ختام جولته.',
      'visit planned 2024-03-06',
    ],
    [
      'on a level',
      'عقد الوزير الغاني صامويل أبلاكوا ونظيره التوغولي روبرت دوسي اجتماعا مساء اليوم على مستوى الوفدين.',
      'talks held 2024-03-06',
    ],
  ])('%s', (_, text, expected) => expect(dated(text)[0]).toBe(expected));
});

describe('what is put off', () => {
  it.each([
    [
      'as a verb behind the visit tells',
      'كتبت صحف أكرا أن زيارة رئيس البرلمان الغاني ألبان باغبين إلى لومي أرجئت لمرضه. وكان موعد الزيارة هذا الشهر.',
      'visit planned null',
    ],
    [
      'to the day that a later sentence tells',
      'علم أن زيارة الوزير الغاني صامويل أبلاكوا إلى لومي أرجئت، فقد تأجلت زيارته إلى لومي من 20 إلى 27 مارس.',
      'visit planned 2024-03-27',
    ],
  ])('%s', (_, text, expected) => expect(dated(text)).toEqual([expected]));

  it('has no day on any stop of a tour', () =>
    expect(
      dated('تقرر إرجاء زيارة الوزير الغاني صامويل أبلاكوا إلى توغو وبنين. وكان ينوي أن يزور أبلاكوا توغو وبنين السبت المقبل.'),
    ).toEqual(['visit planned null', 'visit planned null']));
});

describe('whoever has arrived is there', () => {
  it.each([
    [
      'whatever is still to come',
      'وصل رئيس الوزراء الغاني صامويل أبلاكوا أمس إلى العاصمة التوغولية لومي. وسيستقبل الرئيس التوغولي فور غناسينغبي أبلاكوا غدا، ومن المقرر أن يلتقي أبلاكوا نظيره روبرت دوسي.',
    ],
    [
      'and so is who has begun a visit',
      'يختتم الوفد الغاني برئاسة صامويل أبلاكوا زيارته إلى توغو الجمعة بعد لقاء مبرمج غدا مع الوزير روبرت دوسي. وكان الوفد الغاني قد أدى أمس زيارة إلى توغو.',
    ],
  ])('%s', (_, text) => expect(dated(text)[0]).toBe('visit held 2024-03-05'));
});

describe('a verb in the present that carries a meeting tells what is on the agenda', () => {
  it.each([
    ['يعقد الوزير الغاني صامويل أبلاكوا الأحد اجتماعا مع نظيره التوغولي روبرت دوسي.', 'talks planned 2024-03-10'],
    ['يبدأ الوزير الغاني صامويل أبلاكوا الأحد زيارة إلى توغو.', 'visit planned 2024-03-10'],
    ['تستضيف لومي الأحد القمة الأفريقية بمشاركة الرئيس الغاني جون ماهاما.', 'summit planned 2024-03-10'],
    ['يشارك الرئيس الغاني جون ماهاما الأحد في قمة لومي.', 'summit planned 2024-03-10'],
    // But of a clause on somebody, and under كان, it tells nothing of the kind.
    ['كان الوزير الغاني صامويل أبلاكوا يجري الأحد محادثات مع نظيره التوغولي روبرت دوسي.', 'talks held 2024-03-03'],
  ])('%s', (text, expected) => expect(dated(text)).toEqual([expected]));
});

describe('what is said to the press', () => {
  it.each([
    [
      'is of the day that the report leads with, whatever was told between',
      `خرج وزراء الطاقة في غانا وتوغو وبنين من اجتماعهم في أكرا أمس باتفاق مبدئي على الخط.
وكانت الدول الثلاث قد تعهدت بالتمويل الأحد.
وقال الوزير الغاني صامويل أبلاكوا، وهو نائب سابق، في مؤتمر صحفي مشترك مع نظيره التوغولي روبرت دوسي، إن العمل بدأ.`,
      'press_conference held 2024-03-05',
    ],
    [
      'but not of the days over which others have talked',
      `أنهت الحكومة الغانية وحركة الشمال أمس مفاوضات في لومي.
وجاء كلام الوزير الغاني صامويل أبلاكوا في مؤتمر صحفي مع نظيره التوغولي روبرت دوسي الذي قاد الوفد طوال الأيام الثلاثة التي بدأت الأحد.`,
      'press_conference held 2024-03-05',
    ],
  ])('%s', (_, text, expected) => expect(dated(text)).toContain(expected));
});

describe('a day is carried on', () => {
  it('to what is reported of the meeting that was told, and to a reception', () => {
    expect(
      dated('بحث الوزير الغاني صامويل أبلاكوا أمس في أكرا مع الوزير التوغولي روبرت دوسي ملف الصيد. وأوردت الصحف أن اللقاء دام ساعة.'),
    ).toContain('talks held 2024-03-05');
    expect(
      dated('وصل الرئيس الغاني جون ماهاما أمس إلى لومي. وكان في استقبال الرئيس ماهاما بالمطار رئيس الوزراء التوغولي فور باولي.')[0],
    ).toMatch(/held 2024-03-05$/);
  });

  it.each([
    [
      'to what the same one says further at a meeting',
      'انتقد وزير النفط النيجيري محمد باركيندو الأحد حصص التصدير. وأضاف باركيندو إثر محادثات مع وزير النفط الأنغولي ديامانتينو أزيفيدو إن الأسعار ستهبط.',
      'talks held 2024-03-03',
    ],
    [
      'and to what an official says for the state that has spoken',
      'انتقدت زامبيا أمس رسوم العبور. وأوضح وزير التجارة الزامبي تشيبوكا مولينغا، خلال مكالمة هاتفية مع نظيره الكونغولي جوليان بالوكو، أن الشاحنات عالقة.',
      'call held 2024-03-05',
    ],
    [
      'to what happens later on the day of a meeting that a clause tells',
      `رحب نواب غانا بالاجتماع الذي ضم أمس وزير النقل الغاني كوفي أسانتي ونظيره البنيني بيير أوكو.
وتوجه الضيف بعد الظهر إلى ميناء تيما حيث التقى الوزير الغاني صامويل أبلاكوا السفير البنيني لوك دوسو.`,
      'talks held 2024-03-05',
    ],
    [
      'from the main clause to where it is said',
      'كشف أمس الوزير الغاني صامويل أبلاكوا أن بلاده ستغلق السفارة، خلال لقاء مع نظيره التوغولي روبرت دوسي في لومي.',
      'talks held 2024-03-05',
    ],
    [
      'and so from the sentence before',
      'ذكر الوزير الغاني صامويل أبلاكوا أمس أن السد جاهز. وأكد أبلاكوا أن القرار نهائي، وذلك خلال لقائه نظيره التوغولي روبرت دوسي في لومي.',
      'talks held 2024-03-05',
    ],
    [
      'behind a name in quotation marks',
      'استقبل الرئيس الغاني جون ماهاما أمس الوزير التوغولي روبرت دوسي. كما أجرى الرئيس ماهاما مع السيد "فيكتور هوغبي" وزير المالية البنيني محادثات مطولة.',
      'talks held 2024-03-05',
    ],
    [
      'whatever else its own sentence tells of later days',
      'وعد الوزير الغاني صامويل أبلاكوا أمس بفتح المعبر قبل حلول الصيف المقبل ونقل البضائع في أبريل. جاء ذلك في مكالمة هاتفية مع نظيره التوغولي روبرت دوسي.',
      'call held 2024-03-05',
    ],
  ])('%s', (_, text, expected) => expect(dated(text)).toContain(expected));

  it.each([
    [
      'to a tour during which something is said',
      'انتقد وزير النفط النيجيري محمد باركيندو الأحد حصص التصدير. وأضاف باركيندو خلال جولة في أنغولا أن الأسعار ستهبط.',
      'visit held null',
    ],
    [
      'through a statement that came at the end of a visit',
      'ارتفعت الأسعار في أكرا أمس. جاء ذلك في التقرير الذي نشر عقب زيارة الوزير التوغولي روبرت دوسي إلى أكرا.',
      'visit held null',
    ],
  ])('but not %s', (_, text, expected) => expect(dated(text)).toContain(expected));

  it('what is agreed to be held is planned', () =>
    expect(dated('اتفق الوزيران الغاني صامويل أبلاكوا والتوغولي روبرت دوسي على عقد لقاء ثنائي.')).toEqual(['talks planned null']));
});
