import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

const tour = (text: string): string[] => told(read(text));

describe('where a journey goes on', () => {
  it.each([
    [
      'from there to the next town',
      'من المقرر أن يتوجه وزير الخارجية النرويجي أوله هانسن غدا إلى نيودلهي ومنها الجمعة إلى كولومبو.',
      ['visit planned | هانسن | IN NO | IN 2024-03-05', 'visit planned | هانسن | LK NO | LK 2024-03-08'],
    ],
    [
      'to each of the states of a tour, in the year told once, الشيلي among them',
      'قام الوزير النرويجي أوله هانسن بجولة ما بين نهاية نوفمبر وبداية ديسمبر 2004 شملت بيرو والشيلي.',
      ['visit held | هانسن | NO PE | PE 2004-11', 'visit held | هانسن | CL NO | CL 2004-11'],
    ],
    [
      'in the month of a tour, to all on which it led',
      'أعلن الوزير النرويجي أوله هانسن ذلك خلال جولته الأفريقية في مايو 2003، التي زار خلالها غانا وتوغو.',
      ['visit held | هانسن | GH NO | GH 2003-05', 'visit held | هانسن | NO TG | TG 2003-05'],
    ],
    [
      'of whoever held the talks before it, not of his host',
      'أجرى وزير الخارجية النرويجي أوله هانسن محادثات مع الرئيس الكيني صامويل موتوا في نيروبي أمس، ضمن جولة في المنطقة تشمل أيضا غانا وتوغو.',
      [
        'visit held | هانسن موتوا | KE NO | KE 2024-03-03',
        'visit planned | هانسن | GH NO | GH 2024-03',
        'visit planned | هانسن | NO TG | TG 2024-03',
      ],
    ],
    [
      'to a town that is a word elsewhere',
      'قال الوزير النرويجي أوله هانسن إنه سيزور ليما الجمعة.',
      ['visit planned | هانسن | NO PE | PE 2024-03-08'],
    ],
    [
      'to a capital right behind his name',
      'سيزور الوزير النرويجي أوله هانسن باكو الجمعة.',
      ['visit planned | هانسن | AZ NO | AZ 2024-03-08'],
    ],
    [
      'first to one of them',
      'يبدأ الوزير النرويجي أوله هانسن غدا جولة تقوده أولا إلى غانا ثم توغو.',
      ['visit planned | هانسن | GH NO | GH 2024-03-05', 'visit planned | هانسن | NO TG | TG 2024-03'],
    ],
    [
      'to the one with which a tour opens, and then on',
      'قام الوزير النرويجي أوله هانسن بجولة افتتحها بزيارة غانا ثم توغو واختتمها بكينيا.',
      ['visit held | هانسن | GH NO | GH null', 'visit held | هانسن | NO TG | TG null', 'visit held | هانسن | KE NO | KE null'],
    ],
    [
      'then to the next town',
      'يسافر وزير الخارجية النرويجي أوله هانسن الأربعاء إلى نيروبي ثم إلى كمبالا.',
      ['visit planned | هانسن | KE NO | KE 2024-03-06', 'visit planned | هانسن | NO UG | UG 2024-03'],
    ],
    [
      'to a further town, to which the visit leads',
      'يصل وزير الخارجية النرويجي أوله هانسن غدا إلى بيشكيك في زيارة تستغرق يومين، تقوده بعدها إلى دوشنبه.',
      ['visit planned | هانسن | KG NO | KG 2024-03-05', 'visit planned | هانسن | NO TJ | TJ 2024-03'],
    ],
    [
      'by what it begins and ends with',
      'يبدأ وزير الخارجية النرويجي أوله هانسن غدا جولة يستهلها بالهند ويختتمها بسريلانكا.',
      ['visit planned | هانسن | IN NO | IN 2024-03-05', 'visit planned | هانسن | LK NO | LK 2024-03'],
    ],
    [
      'from there to the next town, but not to a station that was dropped',
      'يتوجه وزير الخارجية النرويجي أوله هانسن غدا إلى نيروبي ومنها الجمعة إلى كمبالا، بعد أن أسقطت من جولته محطة كانت مقررة في جزر المالديف.',
      [
        'visit planned | هانسن | KE NO | KE 2024-03-05',
        'visit planned | هانسن | NO UG | UG 2024-03-08',
        'visit cancelled | هانسن | MV NO | MV null',
      ],
    ],
    [
      'without the station that was dropped',
      'أسقطت من برنامج جولة وزير الخارجية النرويجي أوله هانسن محطة كانت مقررة في جزر المالديف.',
      ['visit cancelled | هانسن | NO | MV null'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tour(text)).toEqual(expected);
  });

  it('keeps apart where somebody arrives and where he was received before', () => {
    const meetings = tour(
      'وصل وزير الخارجية النرويجي أوله هانسن إلى الرباط أمس قادما من باكو حيث استقبله السبت الرئيس الأذربيجاني رامز قولييف.',
    );
    expect(meetings).toContain('talks held | هانسن قولييف | AZ NO | AZ 2024-03-02');
    expect(meetings[0]).toMatch(/^visit held .* MA 2024-03-03$/);
  });
});

describe('where, by what takes up a place', () => {
  it.each([
    ['there', 'شارك وزير الدفاع النرويجي أوله هانسن في مؤتمر ميونيخ للأمن، والتقى هناك نظيره الكيني صامويل أوتينو.', 'DE'],
    ['in it', 'عاد وزير الدفاع النرويجي أوله هانسن من بغداد بعدما أجرى فيها محادثات مع نظيره العراقي كريم الساعدي.', 'IQ'],
    ['the house of the body of a state', 'عقد الموفد النمساوي كارل فيبر مؤتمرا صحافيا بمقر الخارجية المالية.', 'ML'],
    [
      'where the text reports from',
      'هراري (شينخوا) - اجتمع وزير النقل الصيني لي بينغ هنا يوم الأحد مع وزير المالية الكيني صامويل أوتينو.',
      'ZW',
    ],
    [
      'the town of one side, where the text reports from',
      'بغداد - بحث وزير النفط العراقي كريم الساعدي اليوم مع نظيره الكيني صامويل أوتينو التعاون.',
      'IQ',
    ],
  ])('%s', (_, text, country) => {
    expect(read(text).meetings.at(-1)!.country).toBe(country);
  });

  it('takes a guest to meet others of his host where he is', () => {
    const { meetings } = read(
      'وصل وزير النقل الهندي راجيف كومار إلى عمّان أمس واستقبله الملك الأردني. ومن المقرر أن يلتقي كومار غدا رئيس مجلس الأعيان الأردني سامي الحوراني.',
    );
    expect(meetings.at(-1)!.country).toBe('JO');
  });

  it('does not take the goal of a later journey for the place of a press conference', () => {
    const [press] = read('يعقد المبعوث الكيني صامويل أوتينو غدا مؤتمرا صحافيا قبل أن يسافر إلى براتيسلافا.').meetings;
    expect(press).toMatchObject({ kind: 'press_conference', country: null });
  });
});

describe('what did not come about', () => {
  it.each([
    [
      'due, and called off behind',
      'وأضاف أن اجتماعا آخر بين وزير الدفاع الكيني صامويل أوتينو ونظيره الأوغندي موسى كاغوتا كان مقررا أمس، ألغي بطلب من كمبالا.',
      'cancelled',
    ],
    [
      'not held, though it was due',
      'لم ينعقد الاجتماع الذي كان مقررا أمس بين وزير الدفاع الكيني صامويل أوتينو ونظيره الأوغندي موسى كاغوتا.',
      'cancelled',
    ],
    ['not to be held', 'تعذر عقد لقاء كان مقررا بين وزير الدفاع الكيني صامويل أوتينو ونظيره الأوغندي موسى كاغوتا.', 'cancelled'],
    ['not prepared', 'قال المتحدث إنه لا يجري الإعداد لأي لقاء بين الرئيس الكيني صامويل أوتينو ونظيره الأوغندي موسى كاغوتا.', 'denied'],
    ['no plans', 'أوضح المتحدث أنه لا توجد خطط لعقد لقاء بين الرئيس الكيني صامويل أوتينو ونظيره الأوغندي موسى كاغوتا.', 'denied'],
    ['no truth in the news', 'لا صحة للأنباء عن لقاء بين وزير الدفاع الكيني صامويل أوتينو ونظيره الأوغندي موسى كاغوتا.', 'denied'],
    ['given up', 'تراجع وزير الدفاع الكيني صامويل أوتينو عن زيارة كانت مقررة إلى كمبالا.', 'cancelled'],
    ['refused', 'رفض وزير الدفاع الكيني صامويل أوتينو لقاء نظيره الأوغندي موسى كاغوتا في أروشا.', 'denied'],
    ['failed', 'فشل الوسطاء في ترتيب لقاء بين الرئيس الكيني صامويل أوتينو ونظيره الأوغندي موسى كاغوتا.', 'cancelled'],
    ['offered', 'عرض رئيس وزراء النرويج استضافة لقاء بين الرئيس الكيني صامويل أوتينو ونظيره الأوغندي موسى كاغوتا.', 'planned'],
    [
      'called off in the active voice is another',
      'يتوجه وزير الدفاع الكيني صامويل أوتينو غدا إلى الرباط للمشاركة في اجتماع، فيما ألغى زيارة إلى مقديشو.',
      'planned',
    ],
  ])('%s', (_, text, status) => {
    expect(read(text).meetings[0]!.status).toBe(status);
  });

  it('puts off to the month that is told', () => {
    const [visit] = read('زيارة وزير الدفاع الكيني صامويل أوتينو إلى بودابست التي كانت مقررة نهاية الشهر الجاري رُحّلت إلى يونيو.').meetings;
    expect(visit).toMatchObject({ status: 'planned', date: '2024-06' });
  });
});

describe('on which side of the day of print', () => {
  it.each([
    [
      'what a present tells of a gathering',
      'تتجه الأنظار إلى القمة التي تجمع الرئيس الكيني صامويل أوتينو ونظيره الأوغندي موسى كاغوتا في أروشا الجمعة.',
      ['summit planned | أوتينو كاغوتا | KE UG | TZ 2024-03-08'],
    ],
    [
      'on which day a visit was begun',
      'يختتم الرئيس الكيني صامويل أوتينو اليوم زيارة إلى كمبالا بدأها السبت.',
      ['visit held | أوتينو | KE UG | UG 2024-03-02'],
    ],
    ['within some time', 'تبدأ نيروبي وكمبالا محادثات ثنائية خلال شهر.', ['talks planned |  | KE UG | null null']],
    ['on the eve', 'عشية زيارته إلى كمبالا، قال الرئيس الكيني صامويل أوتينو إنه متفائل.', ['visit planned | أوتينو | KE UG | UG null']],
    [
      'a committee that is to meet, and the talks at which it was agreed on',
      'عقد وزير النقل الكيني صامويل أوتينو جلسة مباحثات مع نظيره الأوغندي موسى كاغوتا اتفق خلالها الجانبان على أن تنعقد اللجنة الوزارية المشتركة بين البلدين في أروشا في نوفمبر المقبل.',
      ['talks held | أوتينو كاغوتا | KE UG | null null', 'talks planned |  | KE UG | TZ 2024-11'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tour(text)).toEqual(expected);
  });
});

describe('where a journey is bound', () => {
  it.each([
    [
      'what is left at the end of a visit',
      'جاء ذلك بعد ساعات من مغادرة وزير الخارجية النرويجي أوله هانسن أنجمينا في ختام زيارة التقى خلالها الرئيس التشادي إدريس محمدي.',
      ['TD'],
    ],
    ['whose guest he is', 'حل الرئيس الكيني صامويل أوتينو ضيفا على المملكة المغربية صباح اليوم.', ['MA']],
    ['what was visited before that', 'وكان وزير الخارجية النرويجي أوله هانسن قد زار قبل ذلك إثيوبيا وأوغندا.', ['ET', 'UG']],
    [
      'where a tour is begun, and where it leads',
      'بدأ وزير الخارجية النرويجي أوله هانسن اليوم من نيروبي جولة أفريقية تقوده أيضا إلى دار السلام وكيغالي.',
      ['KE', 'TZ', 'RW'],
    ],
    [
      'what a tour is said to span',
      'يقوم وزير الخارجية النرويجي أوله هانسن بجولة أفريقية. وتشمل الجولة كينيا وتنزانيا ورواندا.',
      ['KE', 'TZ', 'RW'],
    ],
    ['a station', 'وستكون كيغالي المحطة الأخيرة في جولة وزير الخارجية النرويجي أوله هانسن.', ['RW']],
    ['where somebody is sent', 'أوفدت أوسلو وزير الخارجية أوله هانسن إلى بغداد للقاء رئيس الوزراء العراقي كريم الساعدي.', ['IQ']],
  ])('%s', (_, text, expected) => {
    expect(read(text).meetings.map((m) => m.country)).toEqual(expected);
  });
});

it.each([
  [
    'behind it',
    'ووصل وزير الدفاع الكيني صامويل أوتينو الخميس إلى أكرا في زيارة تأتي في إطار جولة أفريقية شملت حتى الآن توغو وبنين.',
    ['GH 2024-02-29', 'TG 2024-02', 'BJ 2024-02'],
  ],
  [
    'still to come',
    'قال الوزير الكيني صامويل أوتينو في لومي، التي وصلها أمس في مستهل جولة تشمل أيضا غانا وبنين، إن السد آمن.',
    ['TG 2024-03-05', 'GH 2024-03', 'BJ 2024-03'],
  ],
])('the day in one place of a tour is not that of the stops %s', (_, text, expected) =>
  expect(read(text, '2024-03-06').meetings.map((m) => `${m.country} ${m.date}`)).toEqual(expected),
);
