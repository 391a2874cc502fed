import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

/** Kind, and the number of the meeting it is part of, with the first cue. */
const meetings = (text: string): string[] => {
  const report = read(text, '1998-05-18');
  const number = new Map(report.meetings.map((m, k) => [m.key, k]));
  return report.meetings.map((m) => `${m.kind}${m.partOf ? ` in ${number.get(m.partOf)}` : ''}: ${m.persons.length}`);
};

const TALKS = 'التقى وزير الخارجية الدنماركي نيلس هيلفيغ بيترسن نظيره الفنلندي تاريو هالونين على هامش الاجتماع الوزاري لمجلس دول البلطيق';

describe('gatherings and the talks of two beside them', () => {
  it.each([
    ['"اللقاء" behind the gathering', `${TALKS} في نيبورغ. وجرى خلال اللقاء بحث شؤون الصيد.`],
    ['who attended "اللقاء"', `${TALKS} في نيبورغ. وحضر اللقاء السفير الدنماركي لارس مولر.`],
    ['the gathering that is named again', `${TALKS} في نيبورغ. وناقش الاجتماع شؤون الصيد في بحر الشمال.`],
    [
      '"جاء ذلك على هامش"',
      'التقى وزير الخارجية الدنماركي نيلس هيلفيغ بيترسن نظيره الفنلندي ماركو نيمي. وجاء ذلك على هامش الاجتماع الوزاري لمجلس دول البلطيق.',
    ],
    [
      'with whom, behind day and place',
      'بحث وزير الخارجية الدنماركي نيلس هيلفيغ بيترسن، اليوم الاثنين في نيبورغ، مع وزير الخارجية الفنلندي ماركو نيمي، شؤون الصيد. وعقد اللقاء على هامش الاجتماع الوزاري لمجلس دول البلطيق.',
    ],
  ])('tells two: %s', (_, text) => {
    const [talks, gathering, ...more] = meetings(text);
    expect(more).toEqual([]);
    expect(talks).toMatch(/^talks in 1/);
    expect(gathering).toMatch(/^(talks|conference):/);
  });

  it('puts what is told besides on the same sidelines', () => {
    const text = `${TALKS} في نيبورغ. كما التقى بيترسن الوزير البولندي برونيسواف غيريميك.`;
    const parts = read(text, '1998-06-23').meetings.map((m) => m.partOf !== null);
    expect(parts).toEqual([true, false, true]);
  });

  it('takes the day of a gathering that is due for no day of the talks', () => {
    const text =
      'عقد الوزير الكيني ديفيد موانغي والوزير الغاني كوامي بوكو لقاء على هامش الاجتماع التحضيري للقمة الأفريقية المقرر عقدها غدا في واغادوغو.';
    const report = read(text, '1998-06-07');
    expect(report.meetings.map((m) => [m.kind, m.status, m.date])).toContainEqual(['talks', 'held', null]);
    expect(report.meetings.find((m) => m.kind === 'summit')?.date).toBe('1998-06-08');
  });

  it.each([
    ['its session', 'شارك الرئيس الكيني دانيال أراب موي في القمة الأفريقية المنعقدة في دورتها الرابعة والثلاثين.'],
    ['a session of it', 'شارك الرئيس الكيني دانيال أراب موي في الدورة العادية الرابعة والثلاثين لقمة منظمة الوحدة الأفريقية.'],
    ['a conference of it', 'شارك الرئيس الكيني دانيال أراب موي في مؤتمر القمة الأفريقي في واغادوغو. واختتمت القمة أعمالها.'],
    ['its agenda', 'شارك الرئيس الكيني دانيال أراب موي في القمة الأفريقية. وتصدرت الديون جدول أعمال القمة.'],
  ])('takes a summit and %s for one', (_, text) => {
    expect(read(text).meetings.map((m) => m.kind)).toEqual(['summit']);
  });

  it.each([['a way of doing things', 'اختار الرئيس الزامبي فريدريك شيلوبا في أنغولا لغة الحوار.']])('takes %s for no meeting', (_, text) =>
    expect(told(read(text))).toEqual([]),
  );

  it('takes many of which a meeting is one for no visit', () => {
    const text =
      'استقبل رئيس الوزراء الكيني رايلا أودينغا السفير الألماني فالتر ليندنر. والاجتماع واحد ضمن سلسلة اجتماعات وزيارات أعلنت عنها السفارة.';
    expect(read(text).meetings.map((m) => m.kind)).toEqual(['talks']);
  });

  it('tells a preposition behind a comma from a list', () => {
    const text = 'التقى وزير الخارجية الكيني بونايا غودانا، بوزير الخارجية الغاني كوامي بوكو.';
    expect(read(text).links.filter(({ type }) => type === 'TOOK_PART_IN')).toHaveLength(4);
  });
});

describe('who is at a gathering of many', () => {
  const OPENED = 'انطلقت في بروج أعمال مؤتمر المضايق.';

  it.each([
    ['who gives a speech', `${OPENED} وألقى الوزير البلجيكي لوك كولا كلمة في المؤتمر أكد فيها حرية الملاحة.`, 'كولا | BE'],
    ['whose speech it is', `${OPENED} ودعا الوزير البلجيكي لوك كولا، في كلمة ألقاها أمام المؤتمر، إلى خفض الرسوم.`, 'كولا | BE'],
    ['who speaks at its opening', `${OPENED} وأعرب الوزير البلجيكي لوك كولا في خطابه خلال الجلسة الافتتاحية للمؤتمر عن قلقه.`, 'كولا | BE'],
    ['who is told behind', `${OPENED} وفي كلمته أمام المؤتمر، قال الوزير البلجيكي لوك كولا إن الرسوم عالية.`, 'كولا | BE'],
    ['officials of several states', 'ندد زعماء أوغندا ورواندا في ختام قمتهم بتهريب العاج.', ' | RW UG'],
    ['ministers and where they meet', 'دعا وزراء صيد الدنمارك والنرويج وآيسلندا خلال اجتماعهم في أوسلو إلى خفض الصيد.', ' | DK IS NO'],
    [
      'whose presence it sees',
      'سيشهد مؤتمر المضايق مشاركة الوزير البلجيكي لوك كولا، وحضور السفيرة الدنماركية إيفا هولم.',
      'كولا هولم | BE DK',
    ],
    ['nobody, where a town is but the name', 'انتهى اجتماع براغ دون نتيجة. وكان اجتماع براغ قد تأخر ساعة.', ' | '],
    ['who talks in the town', 'بدأت محادثات أوسلو بين الحكومة الكولومبية والمتمردين.', ' | CO'],
    ['two of them', 'قال الرئيسان التشيكي والبولندي عقب محادثاتهما في براغ إن الحدود ستفتح.', ' | CZ PL'],
  ])('tells %s', (_, text, who) => {
    expect(told(read(text, '1998-05-18')).map((m) => m.split(' | ').slice(1, 3).join(' | '))).toEqual([who]);
  });
});

/** Kind, status, country and day of each. */
const set = (text: string): string[] => told(read(text)).map((m) => m.replace('|  |  |', '|'));

describe('gatherings of nobody who is told', () => {
  it.each([
    ['that have a town and a day', 'وقال المتحدث إن الاجتماع المقبل سيعقد في هلسنكي يوم 9 أيار.', ['conference planned | FI 2024-05-09']],
    ['that a town hosts', 'ويتوقع بحث الملف في اجتماع طارئ تحتضنه العاصمة الفنلندية غدا.', ['conference planned | FI 2024-03-05']],
    ['that have a town right behind them', 'وقال المتحدث إن الاجتماع المقبل سيعقد في هلسنكي.', ['conference planned | FI null']],
    ['are none without a town', 'وقال المتحدث إن الاجتماع المقبل سيعقد قريبا.', []],
    ['nor at home', 'الرياض (رويترز) - وقال المتحدث إن الاجتماع المقبل سيعقد في جدة يوم 9 أيار.', []],
  ])('%s', (_, text, meetings) => {
    expect(set(text)).toEqual(meetings);
  });
});
