import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../graph/report.js';
import { read, told } from '../told.js';

describe('one meeting or several', () => {
  it('keeps two meetings of one verb on the sidelines of two gatherings apart, each part of its own', () => {
    const { meetings } = read(
      'التقى الرئيس الكيني وليام روتو نظيره الأوغندي يوري موسيفيني على هامش قمة الاتحاد الأفريقي في أديس أبابا وعلى هامش منتدى اقتصادي في كيغالي.',
    );
    const [first, second, summit, forum] = meetings;
    expect(meetings.map((m) => m.kind)).toEqual(['talks', 'talks', 'summit', 'conference']);
    expect([first!.partOf, second!.partOf]).toEqual([summit!.key, forum!.key]);
    expect([first!.country, second!.country]).toEqual(['ET', 'RW']);
    expect(summit!.title).toBe('قمة الاتحاد الأفريقي');
  });

  it('tells meetings of different sorts apart, and a meeting of three from a visit', () => {
    const text =
      'عقد وزير الخارجية السعودي فيصل بن فرحان اجتماعا ثنائيا مع نظيره الأردني أيمن الصفدي في الرياض. ' +
      'ثم عقد فيصل بن فرحان اجتماعا ثلاثيا مع أيمن الصفدي والوزير المصري سامح شكري.';
    expect(told(read(text)).map((m) => m.split(' | ')[1])).toEqual(['فرحان الصفدي', 'فرحان الصفدي شكري']);
  });

  it('tells what two men did elsewhere apart from what they do now', () => {
    const text =
      'وصل وزير الخارجية الكندي رايان كولمان إلى هلسنكي حيث يجري محادثات مع نظيره الفنلندي يوسي رانتالا. والتقى الرجلان في فيينا في 16 شباط.';
    expect(told(read(text))).toEqual([
      'visit held | كولمان رانتالا | CA FI | FI null',
      'talks held | رانتالا كولمان | CA FI | AT 2024-02-16',
    ]);
  });

  it('tells where each of those was met who were met one after the other', () => {
    const text = 'التقى الوزير الكندي رايان كولمان نظيره الغاني صامويل أبلاكوا في أكرا، ثم الرئيس الكيني صامويل موتوا في نيروبي.';
    expect(told(read(text))).toEqual(['talks held | كولمان أبلاكوا | CA GH | GH null', 'talks held | كولمان موتوا | CA KE | KE null']);
  });

  it('makes one visit for each state that a tour leads to', () => {
    const tour = 'اختتم الرئيس التركي رجب طيب أردوغان جولة أوروبية شملت إسبانيا وألمانيا.';
    expect(told(read(tour))).toEqual(['visit held | أردوغان | ES TR | ES null', 'visit held | أردوغان | DE TR | DE null']);
    const start = 'وقال الوزير الفرنسي لوران فابيوس قبل زيارته إلى القاهرة، في مستهل جولة تشمل أيضا قطر والعراق، إن بلاده تؤيد الحل.';
    expect(told(read(start)).map((m) => m.split(' | ')[2])).toEqual(['EG FR', 'FR QA', 'FR IQ']);
    expect(told(read('قام محافظ المدينة سامر حداد بجولة ميدانية شملت عددا من المدارس.'))).toEqual([]);
  });

  it('makes one visit for each state that a visit is said to lead to', () => {
    const report = read('اختتم وزير الخارجية الدنماركي لارس راسموسن أمس زيارة رسمية لكل من بيرو وتشيلي بحث خلالها ملفات التجارة.');
    expect(told(report)).toEqual(['visit held | راسموسن | DK PE | PE 2024-03-03', 'visit held | راسموسن | CL DK | CL 2024-03-03']);
  });

  it('tells of a tour as its own words do, whatever it is joined with', () => {
    const report = read('يزور الرئيس الفنلندي ماركو هاكالا برلين غدا. وأنهى وزير خارجيته بيتر نيمي أمس جولة شملت بيرو وتشيلي.');
    const visits = report.meetings.filter((m) => m.country === 'PE' || m.country === 'CL');
    expect(visits.map((m) => [m.status, m.date])).toEqual([
      ['held', '2024-03-03'],
      ['held', '2024-03-03'],
    ]);
  });

  it('takes what was on another day, or led elsewhere, for another meeting', () => {
    const round =
      'عقد الوزير الغاني صامويل أبلاكوا اليوم جولة ثانية من المباحثات مع نظيره التوغولي روبرت دوسي. وكانت الجولة الأولى بين الوزيرين قد عقدت في يناير الماضي.';
    expect(read(round).meetings.map((m) => m.date)).toEqual(['2024-03-04', '2024-01']);
    const goal = 'وصل الوزير الغاني صامويل أبلاكوا إلى برلين اليوم في زيارة رسمية. وكان أبلاكوا أشاد خلال زيارته إلى نيروبي بدور كينيا.';
    expect(read(goal).meetings.map((m) => m.country)).toEqual(['DE', 'KE']);
  });

  it('takes what is told besides for another meeting', () => {
    const text =
      'التقى وزير الخارجية الأردني أيمن الصفدي نظيره الكويتي عبدالله اليحيا. كما التقى الصفدي وزير الخارجية البحريني عبداللطيف الزياني.';
    expect(told(read(text))).toHaveLength(2);
  });

  it.each([
    ['what somebody travels for', 'وصل وفد كيني إلى أنقرة أمس لإجراء محادثات مع مسؤولين أتراك.', ['visit held |  | KE TR | TR 2024-03-03']],
    [
      'what somebody does there',
      'زار وزير الدفاع الكيني آدن دوالي أنقرة أمس حيث اجتمع مع نظيره التركي.',
      ['visit held | دوالي | KE TR | TR 2024-03-03'],
    ],
    [
      'nobody of the other meeting',
      'التقى الرئيس الكيني وليام روتو في نيروبي أمس نظيرته التنزانية سامية حسن، كما اجتمع برئيس بوروندي.',
      ['talks held | روتو حسن | KE TZ | KE 2024-03-03', 'talks held | روتو | BI KE | KE 2024-03-03'],
    ],
  ])('takes with a meeting %s', (_, text, expected) => {
    expect(told(read(text))).toEqual(expected);
  });

  it.each([
    [
      'the host receives him, though it is told first',
      'استقبل الرئيس الكيني جوزيف كاماو أمس وزير الخارجية التركي مراد يلدز. وبحث الجانبان الطرق. وعقد يلدز جلسة مباحثات مع نظيره الكيني بيتر أوتينو خلال زيارته إلى نيروبي.',
      ['visit held | كاماو يلدز أوتينو | KE TR | KE 2024-03-03'],
    ],
    [
      'he talks to whoever holds his own office',
      'استقبل الرئيس الكيني جوزيف كاماو في قصر نيروبي أمس وزير الخارجية التركي مراد يلدز الذي نقل تحيات أنقرة. وعقد يلدز جلسة مباحثات مع وزير الخارجية بيتر أوتينو. وتعد نيروبي المحطة الأخيرة في جولة بدأها الوزير التركي من كمبالا.',
      ['visit held | كاماو يلدز أوتينو | KE TR | KE 2024-03-03'],
    ],
  ])('makes one visit of it where %s', (_, text, expected) => {
    expect(told(read(text))).toEqual(expected);
  });

  it('keeps the guest of one who then receives a letter', () => {
    expect(told(read('استقبل الملك وزير الخارجية الفرنسي جان موران، وتلقى رسالة من رئيس كينيا.'))).toHaveLength(1);
  });

  it('makes one meeting for each counterpart of several meetings', () => {
    const { meetings } = read(
      'عقد الأمين العام للحلف لقاءات عدة مع وزير الخارجية الروسي سيرغي لافروف ووزير الخارجية الإيراني حسين أمير عبد اللهيان.',
    );
    expect(meetings.map((m) => m.states)).toEqual([['RU'], ['IR']]);
  });

  it('takes those who receive a visitor with the stop of his tour of which nothing else is told', () => {
    const text =
      'اختتم وزير الخارجية الكيني موسى أومبيتا مساء الاثنين بكيغالي جولته الإقليمية التي قادته إلى كل من كمبالا وجوبا. وفي العاصمة الرواندية، تحادث أومبيتا مع نظيره فنسنت كاغابو.';
    expect(told(read(text))).toEqual([
      'visit held | أومبيتا كاغابو | KE RW | RW 2024-03-04',
      'visit held | أومبيتا | KE UG | UG 2024-03-04',
      'visit held | أومبيتا | KE SS | SS 2024-03-04',
    ]);
  });

  it('is one visit where the same guest comes to the same state', () => {
    const text = `يتوجه وزير الدفاع البولندي ماريك نوفاك اليوم إلى اليابان لبحث ملف الطاقة مع كبار المسؤولين.
وتتصدر محادثاته ملفات كثيرة. وقالت الصحيفة إن نوفاك سيعرض خلال زيارته لليابان خطة جديدة.`;
    expect(read(text).meetings.filter(({ kind }) => kind === 'visit')).toHaveLength(1);
  });
});

it('tells meetings that somebody else holds apart, on the day of what his state did', () => {
  const text =
    'أمضى كبار المسؤولين في الإدارة البولندية الأسبوع الماضي في جنيف ساعات في لقاءات ومحادثات هاتفية لإطلاع أعضاء البرلمان على الاتفاق. ' +
    'من جهتها، مارست رومانيا ضغوطا على النواب أمس. وعقد إيون بوبا السفير الروماني لقاءات خاصة مع مجموعة تضم حوالى ثلاثين عضوا بمجلس النواب.';
  expect(told(read(text, '2024-03-06')).at(-1)).toBe('talks held | بوبا | RO | null 2024-03-05');
});

describe('what is another meeting', () => {
  it.each([
    [
      'a third one',
      'عقد الوزير الغاني صامويل أبلاكوا اجتماعا مع نظيره المالي موسى تراوري. وفي لقاء ثالث بحث أبلاكوا مع الوزير التوغولي روبير دوسي الأمن.',
    ],
    [
      'one that is held again',
      'التقى الوزير الغاني صامويل أبلاكوا نظيره التوغولي روبير دوسي اليوم في أكرا. وسيلتقي أبلاكوا مجددا دوسي في لومي الشهر المقبل.',
    ],
    [
      'an earlier one of others',
      'يزور الرئيس البولندي ماريك نوفاك اليوم الرباط. وكان رئيس الوزراء الروماني إيون بوبا قد زار الرباط في مايو.',
    ],
  ])('%s', (_, text) => expect(read(text).meetings).toHaveLength(2));
});

describe('a gathering of which a meeting is part', () => {
  const parts = ({ meetings }: Report): string[] => meetings.map((m) => `${m.key} ${m.partOf}`);

  it.each([
    [
      'named in the sentence before',
      'شارك وزير الخارجية العماني بدر السالمي في اجتماع وزراء خارجية مجلس التعاون في الرياض. والتقى الوزير على هامش الاجتماع نظيره الكويتي سالم المطيري.',
      ['m1 null', 'm2 m1'],
    ],
    [
      'by a pronoun, and what is told besides',
      'افتتحت في مسقط أمس قمة مجموعة الخمس. وعلى هامشها التقى الوزير التركي سنان يلدز نظيره الإيطالي ماركو روسي، كما اجتمع مع الوزير المالي موسى تراوري.',
      ['m1 null', 'm2 m1', 'm3 m1'],
    ],
    [
      'before the noun, where somebody takes part in it',
      'اختتمت في الدوحة اليوم أعمال القمة العربية. وأجرى الرئيس السوداني عمر الطيب خلال مشاركته في القمة مباحثات مع الرئيس الصومالي حسن فارح.',
      ['m1 null', 'm2 m1'],
    ],
    ['in the middle of who meets whom', 'اجتمع الوزير التونسي سليم الحداد خلال المؤتمر مع نظيره الفلبيني خوان كروز.', ['m1 m2', 'm2 null']],
    [
      'known as a body elsewhere',
      'التقى رئيس الوزراء الباكستاني عمران شاه على هامش منتدى دافوس الاقتصادي العالمي رئيس الوزراء الهولندي يان دي فريس.',
      ['m1 m2', 'm2 null'],
    ],
  ])('%s', (_, text, expected) => expect(parts(read(text))).toEqual(expected));

  it('ties a meeting to a gathering named before it', () => {
    const { meetings } = read(
      'وعلى هامش قمة مجموعة العشرين في ريو دي جانيرو عقد المستشار الألماني أولاف شولتس اجتماعا مع الرئيس الصيني شي جين بينغ.',
    );
    const talks = meetings.find((m) => m.kind === 'talks')!;
    expect(meetings.find((m) => m.key === talks.partOf)?.kind).toBe('summit');
    expect(talks.country).toBe('BR');
    expect(talks.cameo).toBe('044');
  });
});
