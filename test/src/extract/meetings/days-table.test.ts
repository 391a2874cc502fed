/**
 * Sentences put together: frames of a meeting, with every place in them where a day may stand, by ways to tell a day.
 * What is right follows from how they are made.
 *
 * @module test/src/extract/meetings-days-table
 */
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay, weekdayOf } from '../../../../src/arabic/calendar.js';
import { read, told } from '../told.js';

const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
const MONTHS = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'];
const LEVANTINE = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];
/** A Wednesday, a Saturday, a Monday. */
const PUBLISHED = ['2023-08-16', '2024-11-23', '2021-06-14'];

const weekday = (day: string, off: number): string => WEEKDAYS[weekdayOf(parseDay(day) + off)]!;
const after = (day: string, off: number): string => formatDay(parseDay(day) + off);
/** `12 مارس` */
const named = (day: string, off: number, months = MONTHS): string => {
  const [, month, number] = after(day, off).split('-').map(Number);
  return `${number} ${months[month! - 1]}`;
};

type Way = readonly [text: (day: string) => string, off: number];

const BEHIND: readonly Way[] = [
  [() => 'اليوم', 0],
  [(d) => `اليوم (${weekday(d, 0)})`, 0],
  [() => 'في وقت سابق من اليوم', 0],
  [() => 'أمس', -1],
  [(d) => `أمس ${weekday(d, -1)}`, -1],
  [() => 'مساء أمس', -1],
  [() => 'أول من أمس', -2],
  [() => 'قبل يومين', -2],
  [(d) => weekday(d, -3), -3],
  [(d) => `مساء يوم ${weekday(d, -2)}`, -2],
  [(d) => `يوم ${weekday(d, -4)} الماضي`, -4],
  [(d) => `في ${named(d, -5)}`, -5],
  [(d) => `يوم ${weekday(d, -5)} الموافق ${named(d, -5)}`, -5],
  [(d) => `${weekday(d, -6)} ${named(d, -6, LEVANTINE)}`, -6],
];
const AHEAD: readonly Way[] = [
  [() => 'غدا', 1],
  [(d) => `غداً ${weekday(d, 1)}`, 1],
  [() => 'بعد غد', 2],
  [() => 'في وقت لاحق من اليوم', 0],
  [() => 'بعد ثلاثة أيام', 3],
  [(d) => weekday(d, 3), 3],
  [(d) => `يوم ${weekday(d, 5)} المقبل`, 5],
  [(d) => `صباح ${weekday(d, 2)}`, 2],
  [(d) => `في ${named(d, 6)}`, 6],
  [(d) => `يوم ${weekday(d, 4)} ${named(d, 4, LEVANTINE)}`, 4],
];

const HELD = [
  '{0}التقى {1}وزير الخارجية التونسي نبيل عمار {2}نظيره الإسباني خوسيه مانويل ألباريس {3}في تونس.',
  '{0}استقبل {1}رئيس الوزراء العراقي محمد شياع السوداني {2}السفيرة الأسترالية باولا غانلي {3}في مكتبه ببغداد.',
  'أجرى {1}وزير الدفاع الإيطالي غويدو كروسيتو {2}محادثات مع نظيره التركي يشار غولر {3}في أنقرة {4}تناولت الهجرة.',
  'زار {1}وزير الخارجية الياباني تاكيشي إيوايا {2}نيروبي {3}حيث استقبله الرئيس الكيني وليام روتو.',
  'قال الرئيس الغاني جون ماهاما، الذي التقى {1}نظيره السنغالي باسيرو فاي {2}في أكرا، إن البلدين جاران.',
  'وكان وزير الخارجية النرويجي إسبن إيدي قد اجتمع {1}مع نظيره الأردني أيمن الصفدي {2}في عمان.',
  '{0}أجرى {1}الرئيس الفرنسي إيمانويل ماكرون {2}اتصالا هاتفيا مع نظيره الرواندي بول كاغامي.',
  'جددت وزيرة الخارجية الكندية ميلاني جولي موقف بلادها خلال لقاء جمعها {1}مع نظيرها المغربي ناصر بوريطة {2}في الرباط.',
];
const PLANNED = [
  'يلتقي {1}وزير الخارجية التونسي نبيل عمار {2}نظيره الإسباني خوسيه مانويل ألباريس {3}في تونس.',
  'من المقرر أن يجتمع {1}وزير الدفاع الإيطالي غويدو كروسيتو {2}مع نظيره التركي يشار غولر {3}في أنقرة.',
  'يزور {1}وزير الخارجية الياباني تاكيشي إيوايا {2}نيروبي {3}حيث يلتقي الرئيس الكيني وليام روتو.',
  'يصل {1}وزير الخارجية الياباني تاكيشي إيوايا {2}إلى نيروبي {3}في زيارة رسمية يلتقي خلالها الرئيس الكيني وليام روتو.',
  'قال المتحدث باسم الرئاسة الغانية أمس إن الرئيس جون ماهاما سيستقبل {1}نظيره السنغالي باسيرو فاي {2}في أكرا.',
  'تكتسب المحادثات المرتقبة بين وزير الخارجية النرويجي إسبن إيدي ونظيره الأردني أيمن الصفدي {1}في عمان أهمية كبيرة.',
];

/** Every place of a frame that a day may take. */
const places = (frame: string): number[] => [...frame.matchAll(/\{(\d)\}/g)].map(([, n]) => Number(n));
const put = (frame: string, place: number, day: string): string =>
  frame.replace(/\{(\d)\}/g, (_, n) => (Number(n) === place ? `${day} ` : '')).replace(/ ([.،])/g, '$1');

/** Ways whose last word might be taken for a noun with a genitive, or that stand long between a verb and its places. */
const LONG: readonly Way[] = [
  ...BEHIND,
  [() => 'منذ قليل', 0],
  [() => 'قبل أسبوعين', -14],
  [(d) => `في ${named(d, -5, LEVANTINE)}/${named(d, -5).split(' ')[1]!}`, -5],
  [(d) => `بتاريخ ${named(d, -5)} ${after(d, -5).slice(0, 4)}`, -5],
];
const TWO_SIDED = [
  'التقى وزير الخارجية التونسي نبيل عمار {1}وزير الخارجية الإسباني خوسيه مانويل ألباريس {2}في تونس.',
  'تناول اللقاء الذي جمع {1}وزير الخارجية التونسي نبيل عمار ووزير الخارجية الإسباني خوسيه مانويل ألباريس {2}الهجرة.',
  'وصفت الصحف المحادثات التي أجراها {1}وزير الخارجية التونسي نبيل عمار مع نظيره الإسباني خوسيه مانويل ألباريس {2}بالناجحة.',
];

/** What is told of other days in the same breath. */
const BESIDE: readonly ((sentence: string) => string)[] = [
  (s) => `${s}، بحسب بيان صدر ليلة الخميس`,
  (s) => `${s}، وناقشا تنفيذ الاتفاق الموقع في 3 فبراير 2009`,
  (s) => `${s}، للمرة الأولى منذ اندلاع الحرب عام 2011`,
  (s) => `${s}، قبل الانتخابات المقررة الشهر المقبل`,
  (s) => `${s}. وكان رئيس الوزراء الصومالي حمزة بري قد زار الدوحة في 3 يناير الماضي`,
];

function wrongOf(frames: readonly string[], ways: readonly Way[], wrap: (sentence: string) => string): string[] {
  let turn = 0;
  const wrong: string[] = [];
  for (const frame of frames)
    for (const place of places(frame))
      for (const [text, off] of ways) {
        const day = PUBLISHED[turn++ % PUBLISHED.length]!;
        const sentence = `${wrap(put(frame, place, text(day)).replace(/\.$/, ''))}.`;
        const [first] = read(sentence, day).meetings;
        if (first?.date !== after(day, off)) wrong.push(`${day} ${sentence} ${first?.date} is not ${after(day, off)}`);
      }
  return wrong;
}

describe('the day of a meeting, wherever it stands', () => {
  it('of what was held', () => expect(wrongOf(HELD, BEHIND, (s) => s)).toEqual([]));
  it('of what is planned', () => expect(wrongOf(PLANNED, AHEAD, (s) => s)).toEqual([]));
  it('keeps nobody from his meeting', () => {
    const lost: string[] = [];
    for (const frame of TWO_SIDED)
      for (const place of places(frame))
        for (const [text] of LONG) {
          const sentence = put(frame, place, text('2023-08-16'));
          if (!read(sentence, '2023-08-16').meetings.some((m) => m.persons.length === 2)) lost.push(sentence);
        }
    expect(lost).toEqual([]);
  });
  it.each(BESIDE.map((wrap, k) => [k, wrap] as const))('with another day beside it (%i)', (_, wrap) =>
    expect(wrongOf(HELD.slice(0, 4), BEHIND, wrap)).toEqual([]),
  );
});

describe('what the days of meetings are counted from', () => {
  it.each([
    ['when it was done, not since when', 'التقى الرئيس الفنلندي ألكسندر ستوب منذ يومين نظيره الكيني وليام روتو في نيروبي.', '2023-08-14'],
    ['never since then', 'لم يلتق الرئيس الفنلندي ألكسندر ستوب منذ يومين نظيره الكيني وليام روتو.', null],
    [
      'since when they talk',
      'يجري وزير الخارجية النرويجي إسبن إيدي محادثات مع نظيره الأردني أيمن الصفدي في عمان منذ الاثنين.',
      '2023-08-14',
    ],
    ['the day after it', 'قال الرئيس الغاني جون ماهاما أمس، غداة لقائه نظيره السنغالي باسيرو فاي في أكرا، إن البلدين جاران.', '2023-08-14'],
    [
      'the day before it',
      'قال الرئيس الغاني جون ماهاما أمس، عشية لقائه نظيره السنغالي باسيرو فاي في أكرا، إن البلدين جاران.',
      '2023-08-16',
    ],
    [
      'the day on which a guest leaves',
      'غادر الرئيس السنغالي باسيرو فاي أمس أكرا بعد زيارة استمرت يومين التقى خلالها الرئيس الغاني جون ماهاما.',
      '2023-08-14',
    ],
    ['a day of the next week', 'يستقبل الرئيس الغاني جون ماهاما الأحد من الأسبوع المقبل نظيره السنغالي باسيرو فاي في أكرا.', '2023-08-20'],
    ['the first day of several', 'يزور الرئيس السنغالي باسيرو فاي أكرا من 21 وحتى 23 أغسطس للقاء الرئيس جون ماهاما.', '2023-08-21'],
    ['the day from which it begins', 'يزور الرئيس السنغالي باسيرو فاي أكرا اعتبارا من غد للقاء الرئيس الغاني جون ماهاما.', '2023-08-17'],
    [
      'what was agreed on lies ahead',
      'اتفق الرئيس الغاني جون ماهاما والرئيس السنغالي باسيرو فاي على عقد اجتماع السبت في أكرا.',
      '2023-08-19',
    ],
    [
      'what was said at it in the next sentence',
      'أشاد الرئيس الغاني جون ماهاما أمس بمستوى العلاقات مع السنغال. وأكد خلال استقباله الرئيس السنغالي باسيرو فاي حرص بلاده على الحوار.',
      '2023-08-15',
    ],
    [
      'hours after it',
      'قصفت الطائرات أمس مواقع الحركة بعد ساعات فقط من لقاء جمع الرئيس الغاني جون ماهاما والرئيس السنغالي باسيرو فاي.',
      '2023-08-15',
    ],
    ['a moment ago', 'استقبل الرئيس الغاني جون ماهاما منذ قليل نظيره السنغالي باسيرو فاي.', '2023-08-16'],
    [
      'no day of the tour on which a guest comes',
      'وصل الرئيس السنغالي باسيرو فاي إلى أكرا، اليوم، في ثاني محطات جولته التي بدأها من لومي الأسبوع الماضي، والتقى الرئيس جون ماهاما.',
      '2023-08-16',
    ],
    [
      'what a statement tells of the day before it',
      'تسلم الرئيس الغاني جون ماهاما أمس دعوة إلى القمة. وأفادت الرئاسة في بيان بأن ماهاما استقبل السفير الفنلندي يوها ساليو.',
      '2023-08-15',
    ],
    [
      'not what somebody tells of himself',
      'رفض الرئيس الغاني جون ماهاما أمس مشروع القانون. وكشف ماهاما أنه اجتمع بالرئيس السنغالي باسيرو فاي.',
      null,
    ],
    [
      'what comes after that',
      'احتجت النرويج أمس على الاعتقالات. واستقبل الرئيس السنغالي باسيرو فاي السفير النرويجي أولاف بيرغ بعد ذلك.',
      '2023-08-15',
    ],
    [
      'nothing of what was lately',
      'أعلن الرئيس الغاني جون ماهاما أمس تشكيل الحكومة. والتقى ماهاما مؤخرا الرئيس السنغالي باسيرو فاي في أكرا.',
      null,
    ],
  ])('%s', (_, text, date) => {
    const { meetings } = read(text, '2023-08-16');
    expect(meetings.map((m) => m.date).slice(0, 1)).toEqual(date === null && meetings.length === 0 ? [] : [date]);
  });

  it('no press conference is of the day of an earlier journey', () => {
    const text = 'تحدث الوزير النرويجي إسبن إيدي في مؤتمر صحفي. وكان المبعوث الأممي غير بيدرسن قد حل بأوسلو الخميس الماضي والتقى إيدي.';
    const { meetings } = read(text, '2023-08-16');
    expect(meetings.find((m) => m.kind === 'press_conference')?.date).toBeNull();
  });

  it('what the two discuss in the next sentence is their call', () => {
    const text =
      'أجرى الرئيس الغاني جون ماهاما أمس اتصالا هاتفيا مع الرئيس السنغالي باسيرو فاي. وأضاف البيان أن الرئيسين بحثا تعزيز التجارة.';
    expect(told(read(text, '2023-08-16'))).toEqual(['call held | ماهاما فاي | GH SN | null 2023-08-15']);
  });

  it('a press conference held before, or behind, what is told is of its day', () => {
    const text =
      'رفع الوزير الفنلندي إلمو فالتونين العلم أمس فوق السفارة. والتقى فالتونين نظيره الكيني موساليا مودافادي، قبل أن يعقدا مؤتمرا صحفيا مشتركا.';
    expect(read(text, '2023-08-16').meetings.map((m) => `${m.kind} ${m.date}`)).toEqual([
      'talks 2023-08-15',
      'press_conference 2023-08-15',
    ]);
  });

  it('what lies ahead on a day of its own is not what was done', () => {
    const text =
      'التقى وزير الخارجية التونسي نبيل عمار السفيرة الأسترالية باولا غانلي. وتنطلق في بروكسل في 4 سبتمبر الجولة السابعة من المفاوضات مع الاتحاد الأوروبي.';
    expect(read(text, '2023-08-16').meetings.map((m) => `${m.status} ${m.date}`)).toEqual(['held null', 'planned 2023-09-04']);
  });
});
