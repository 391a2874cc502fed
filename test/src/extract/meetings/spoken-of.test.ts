import { describe, expect, it } from 'vitest';
import { read } from '../told.js';

/** A Wednesday. */
const PUBLISHED = '2024-03-06';
const dated = (text: string): string[] => read(text, PUBLISHED).meetings.map(({ kind, status, date }) => `${kind} ${status} ${date}`);

describe('what others only speak of', () => {
  it.each([
    [
      'in a call is not on the day of the call',
      'أجرى الرئيس الغاني جون كوفور أمس اتصالا هاتفيا بنظيره الكيني مواي كيباكي. وتلقى الرئيس الغاني جون كوفور اتصالا هاتفيا أمس من الرئيس التوغولي غناسينغبي إياديما جدد خلاله ترحيبه به خلال زيارته الخاصة لتوغو.',
      ['call held 2024-03-05', 'call held 2024-03-05', 'visit held null'],
    ],
    [
      'and is still to come is not when they speak of it',
      'سيصل الوزير الغاني أوباد آسامواه إلى نيروبي منتصف الشهر الحالي ليبحث الزيارة المرتقبة للرئيس التوغولي إلى كينيا، أواخر العام الحالي.',
      ['visit planned 2024-03', 'visit planned 2024'],
    ],
  ])('%s', (_, text, expected) => expect(dated(text)).toEqual(expected));
});

describe('on which side of today a day lies', () => {
  it('is not a year back for who has come to what is in a few days', () => {
    expect(dated('وصلت بعثة المنتخب الغاني برئاسة الوزير أوباد آسامواه إلى لومي للعب في البطولة خلال الفترة من 9 إلى 15 مارس.')).toEqual([
      'visit held null',
    ]);
  });

  it('is told by what was done, though more of it is to come', () => {
    expect(
      dated('قال الوزير الغاني أوباد آسامواه إن المحادثات الغانية التوغولية التي جرت السبت كانت مفيدة. وأضاف أن هذه المحادثات ستستمر.'),
    ).toEqual(['talks held 2024-03-02']);
  });

  it('lies behind for what was due and has gone by', () => {
    expect(dated('وكان من المفترض أن تبدأ جولة ثانية من محادثات السلام بين غانا وتوغو في نيروبي الاثنين.')).toEqual([
      'talks planned 2024-03-04',
    ]);
  });
});

describe('what has been held', () => {
  it.each([
    [
      'is not when what goes on with it is to come',
      'وقال مصدر إن زيارة الوزير الغاني أوباد آسامواه إلى لومي الثلاثاء القادم ستستكمل المباحثات التي أجراها الوزير الكيني موساليا مودافادي مع المسؤولين التوغوليين في يناير الماضي.',
      ['visit planned 2024-03-12', 'talks held 2024-01'],
    ],
    [
      'is not when what was said in a statement at its end is to come',
      'أعلنت الحكومة الغانية أن وضع حجر الأساس سيتم في ديسمبر المقبل، وذلك في بيان صدر الاثنين في ختام زيارة لوفد توغولي إلى أكرا.',
      ['visit held null'],
    ],
    ['is what a statement is of', 'رحب الوزير الغاني أوباد آسامواه بالبيان الختامي لقمة لومي.', ['summit held null']],
  ])('%s', (_, text, expected) => expect(dated(text)).toEqual(expected));
});

describe('what is still to come', () => {
  it.each([
    [
      'is what somebody holds today',
      'يعقد الوزير الغاني أوباد آسامواه لقاء مع نظيره التوغولي كوفي بانو اليوم في لومي.',
      ['talks planned 2024-03-06'],
    ],
    ['but not what ends today', 'تختتم اليوم في لومي القمة الأفريقية.', ['summit held 2024-03-06']],
    ['is what is due to be held', 'ومن المقرر عقد مؤتمر لوزراء المالية في غانا وتوغو اليوم في لومي.', ['conference planned 2024-03-06']],
    [
      'is what is hosted within the time to come',
      'وأوضح البيان أن القمة التي تستضيفها جمهورية توغو خلال الفترة المقبلة تأتي استجابة لدعوة غانا.',
      ['summit planned null'],
    ],
    [
      'is no day of what was said before it',
      'ويلتقي الوزير الغاني أوباد آسامواه في لومي الأربعاء نظراءه. وقال آسامواه خلال مؤتمر صحفي عقده مع نظيره الكيني موساليا مودافادي في نيروبي إن الاتفاق جيد.',
      ['talks planned 2024-03-06', 'press_conference held null'],
    ],
  ])('%s', (_, text, expected) => expect(dated(text)).toEqual(expected));
});

describe('the most precise day', () => {
  it('is that of the month told elsewhere', () => {
    expect(
      dated(
        'أشاد الوزير بنتائج زيارة الرئيس التوغولي غناسينغبي إياديما لأكرا في فبراير الماضي. وذكر البيان أن زيارة الرئيس إياديما إلى أكرا في 18 فبراير الماضي أثمرت.',
      ),
    ).toEqual(['visit held 2024-02-18']);
  });

  it('is no day on which a committee sat during the visit', () => {
    expect(
      dated(
        'أثمرت زيارة الرئيس التوغولي غناسينغبي إياديما إلى أكرا في فبراير. وعقد اجتماع في أكرا في 24 فبراير 2024 وذلك بمناسبة زيارة الرئيس إياديما إلى غانا.',
      ),
    ).toContain('visit held 2024-02');
  });
});

describe('a year behind the name of a place', () => {
  it.each([
    ['is that of the conference there', 'رحب الوزراء بالتعهدات التي التزموا بها في مؤتمر نيروبي 2014.', ['conference held 2014']],
    ['counts no delegates', 'أقيم في لومي مؤتمر حضره 2000 مندوب من غانا.', ['conference held null']],
    [
      'goes before that of a document',
      'أكد الوزراء أهمية المبادرة الأفريقية لعام 2002 والتعهدات التي التزموا بها في مؤتمر نيروبي 2014.',
      ['conference held 2014'],
    ],
  ])('%s', (_, text, expected) => expect(dated(text)).toEqual(expected));

  it('a printing house is no day', () => {
    expect(dated('وكان الوفد الغاني زار لومي والتقى وزير الإعلام التوغولي كوفي بانو، كما زار دار اليوم للطباعة.').join(' ')).not.toContain(
      '2024-03-06',
    );
  });
});
