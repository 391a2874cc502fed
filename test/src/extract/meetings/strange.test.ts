import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

const meetings = (text: string): string[] => told(read(text, '2024-03-06'));

describe('what a mention names that was not told before', () => {
  it.each([
    [
      'the goal of a journey',
      'التقى وزير الخارجية الأردني أيمن الصفدي نظيره الكويتي عبدالله اليحيا في عمان. وقال وزير التجارة الأردني يعرب القضاة إن وفدا أردنيا قام بزيارة إلى فنزويلا.',
      ['talks held | الصفدي اليحيا | JO KW | JO null', 'visit held |  | JO VE | VE null'],
    ],
    [
      'one of two sides',
      'تم الاتفاق في طرابلس على اجتماع للجنة التي تضم ليبيا والنيجر في نيامي. واجتمعت وزيرة الخارجية الليبية نجلاء المنقوش مع نظيرتها الكينية راشيل أومامو.',
      ['talks held |  | LY NE | LY null', 'talks held | المنقوش أومامو | KE LY | null null'],
    ],
    [
      'who travels',
      'قال الرئيس الفنلندي تيمو هاكالا إن بلاده انتصرت خلال المفاوضات الجمركية. وتأتي تصريحات هاكالا بينما يواصل وزير التجارة الفنلندي يوها سالو زيارته إلى تشيلي.',
      ['talks held | هاكالا | FI | null null', 'visit held | سالو | CL FI | CL null'],
    ],
    [
      'what is to come',
      'تسلم الرئيس التونسي قيس سعيد اليوم رسالة من الرئيس الغاني نقلها إليه وزير الخارجية الغاني صامويل أبلاكوا الذي يزور تونس حاليا. ومن المقرر أن يغادر الوزير الغاني تونس غدا متوجها إلى طرابلس.',
      ['visit held | سعيد أبلاكوا | GH TN | TN 2024-03-06', 'visit planned | أبلاكوا | GH LY | LY 2024-03-07'],
    ],
    [
      'what is prepared',
      'بحث سفير قطر لدى إثيوبيا عبدالعزيز الرميحي مع وزارة الخارجية الإثيوبية التحضير لزيارة رئيس الوزراء الإثيوبي هايلي مريم ديسالين إلى الدوحة.',
      ['talks held | الرميحي | ET QA | ET null', 'visit planned | ديسالين | ET QA | QA null'],
    ],
    [
      'a gathering, by its noun',
      'استقبل الرئيس السوداني عمر البشير وزير الخارجية التشادي محمد النظيف. وقال النظيف عقب اللقاء إنه سلم رسالة تتعلق بانعقاد القمة الثانية لتجمع دول الساحل والصحراء.',
      ['talks held | البشير النظيف | SD TD | SD null', 'summit held |  |  | null null'],
    ],
    [
      'since when',
      'اختتم الرئيس الفرنسي فرانسوا هولاند زيارة إلى القاهرة، هي الأولى منذ زيارة الرئيس المصري عبدالفتاح السيسي إلى باريس في نوفمبر الماضي.',
      ['visit held | هولاند السيسي | EG FR | EG null', 'visit held | هولاند السيسي | EG FR | FR 2023-11'],
    ],
    [
      'talks in a town of another state than that of the journey',
      'تحدث وزير المالية الأردني سامر الرفاعي عن زيارته إلى موسكو. وقال إن الطرفين ناقشا المبادرة خلال لقائهما في الدوحة الأسبوع الماضي مع الوزير البولندي ماريك نوفاك.',
      ['visit held | الرفاعي | JO RU | RU null', 'talks held | الرفاعي نوفاك | JO PL | QA 2024-02'],
    ],
  ])('tells %s apart', (_, text, expected) => expect(meetings(text)).toEqual(expected));

  it.each([
    [
      'what a guest does there, in one breath',
      'قال وزير الدفاع النرويجي أولاف بيرغ إن ملك السويد كارل السادس عشر سيزور النرويج ويلتقي الملك هارالد الخامس في سبتمبر.',
    ],
    [
      'whom he meets, and the visit behind it',
      'دخلت سويسرا على خط التسوية، حيث حط أمس وزير التجارة المجري إشتفان كوفاتش رحاله في برن، والتقى الوزير السويسري بيتر كيلر. والزيارة هي الأولى لوزير التجارة المجري منذ نشوب الخلاف.',
    ],
    [
      'what a guest does on the visit that is under way',
      'وصل وزير الخارجية الفيتنامي لي هواي ترونغ إلى مانيلا أمس في زيارة رسمية. ومن المقرر أن يلتقي ترونغ الرئيس الفلبيني فرديناند ماركوس.',
    ],
    [
      'talks of which each mention names another side',
      'شهدت القاهرة أمس حوارا مع وزير المالية البولندي ماريك نوفاك بشأن التجارة. وقال نوفاك بعد حوار مع نظيره المصري حازم شلبي إن العلاقات متينة.',
    ],
    [
      'a press conference that is called a conference',
      'قال وزير الخارجية الأردني أيمن الصفدي في مؤتمر صحفي مشترك مع نظيره المصري سامح شكري إن المحادثات مستمرة. وأضاف الصفدي خلال المؤتمر أن الأردن يدعم الحل.',
    ],
    [
      'who attended what was just told',
      'أعلن الرئيس الكيني جوزيف كاماو اليوم في مؤتمر صحفي بنيروبي حضره السفير البريطاني فرانك بيكر أن الاستفتاء سيجري غدا.',
    ],
    ['the visit that is pointed to', 'وصل وزير التجارة المجري إشتفان كوفاتش أمس إلى برن. وقال مسؤول سويسري إن هذه الزيارة مهمة.'],
  ])('keeps %s in one meeting', (_, text) => expect(meetings(text)).toHaveLength(1));

  it.each([
    [
      'a ministry of communication',
      'استقبل رئيس الوزراء الأردني معروف البخيت أمس الوفد الهولندي بحضور وزير الدولة لشؤون الاعلام والاتصال طاهر العدوان والسفير الهولندي بيت دي كليرك.',
    ],
    ['a way of meeting', 'ترأس الوزير الصومالي علي عمر عبر الاتصال المرئي مع الوزيرة الرواندية كليمنتين موكيكا أعمال اللجنة.'],
  ])('takes %s for no call', (_, text) => expect(read(text).meetings.filter((m) => m.kind === 'call')).toEqual([]));

  it.each([
    ['a cabinet', 'قال وزير الطاقة النرويجي أولاف بيرغ إن حكومة بلاده ستجتمع غدا لحسم الأمر.'],
    ['the session of a house', 'قال الوزير الأردني طاهر العدوان بعد اجتماع مجلس الوزراء إن القرار نهائي.'],
    ['the chair of a summit', 'تحدث وزير المالية التونسي سليم الماجري بصفة بلاده الرئيس الحالي للقمة المغاربية.'],
    ['a round of a conflict', 'حذر رئيس الوزراء الصومالي عمر فارح أمس من جولة أخرى من القتال في الصومال.'],
    ['cargo', 'وقال الوزير الأردني طاهر العدوان إنه وصلت أمس الدفعة الثانية من الأدوية إلى الخرطوم.'],
    ['a page that one visits', 'دعا السفير الفرنسي برتران بزانسنو إلى زيارة الموقع الإلكتروني للسفارة في الرياض.'],
    ['talks as a process', 'قال الرئيس القبرصي نيكوس باباس إن الخطة السويسرية تصلح أساسا لإطلاق المفاوضات بين القبارصة والأتراك.'],
  ])('finds no meeting in %s', (_, text) => expect(meetings(text)).toEqual([]));

  it('finds no journey where a place stands far behind what comes back', () =>
    expect(
      meetings(
        'استقبل الملك فيليب وزير الخارجية الهولندي برت كوندرز.\nوقال كوندرز إن القيود ضد كوبا ستعود أشد مما كانت متى تبين عدم وفاء هافانا ببنود الوثيقة.\nوتحدث الوزير الهولندي.',
      ),
    ).toHaveLength(1));

  it('takes a round for talks, whatever is called الجولة, and who is on the way for not there yet', () => {
    expect(read('قال المبعوث هورست كولر إن الجولة المقبلة في جنيف ستجمع المغرب والجزائر.').meetings.map((m) => m.kind)).toEqual(['talks']);
    const way = 'يتوجه وزير الخارجية العراقي فؤاد حسين على رأس وفد رفيع إلى واشنطن للقاء نظيره الأميركي أنتوني بلينكن.';
    expect(meetings(way)).toEqual(['visit planned | حسين بلينكن | IQ US | US null']);
  });

  it('takes what began on a day that is past for held', () => {
    const text =
      'من المتوقع أن تفصل الجولة السابعة من اجتماعات اللجنة الثلاثية بالخرطوم في تحفظات مصر. وبدأت في الخرطوم أمس اجتماعات اللجنة بمشاركة الوزير المصري حسام مغازي والوزير السوداني معتز موسى.';
    expect(meetings(text)).toEqual(['talks held | مغازي موسى | EG SD | SD 2024-03-05']);
  });
});

describe('a round of talks is no tour', () => {
  it.each([
    [
      'where somebody leads it',
      'عقد الوفدان التركي والأرميني محادثات في فيينا، وأدار الجولة الوسيط النمساوي كارل هوفر.',
      ['talks held |  | AM TR | AT null', 'talks held | هوفر | AT | AT null'],
    ],
    ['but who makes one travels', 'بدأ وزير الخارجية النمساوي كارل هوفر أمس جولة في الخليج.', ['visit held | هوفر | AT | null 2024-03-05']],
  ])('%s', (_, text, expected) => expect(meetings(text)).toEqual(expected));
});

it('takes the later stops of a tour for no sides of the first', () => {
  const text = 'يغادر القاهرة اليوم وزير الخارجية المصري سامي رزق متوجها إلى أوسلو في مستهل جولة أوروبية تشمل أيضا هلسنكي وفيينا.';
  expect(meetings(text)).toEqual([
    'visit planned | رزق | EG NO | NO 2024-03-06',
    'visit planned | رزق | EG FI | FI 2024-03',
    'visit planned | رزق | AT EG | AT 2024-03',
  ]);
});
