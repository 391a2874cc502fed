import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

describe('deeds that make a meeting', () => {
  it.each([
    [
      'who is sent travels, not who sends',
      'أوفد وزير الخارجية التركي كمال أرسلان نائبه فاتح دمير إلى الخرطوم.',
      ['visit held | دمير | SD TR | SD null'],
    ],
    [
      'a capital by its adjective is a goal',
      'من المنتظر أن يتوجه الرئيس الكيني صامويل أودينغا إلى العاصمة الفرنسية الشهر المقبل.',
      ['visit planned | أودينغا | FR KE | FR 2024-04'],
    ],
    [
      'who gathers others meets them',
      'جمع رئيس الوزراء الماليزي أنور حمزة في بوتراجايا نظيره الكمبودي هون سوفات ورئيس الوزراء التايلاندي تشاي ساكون.',
      ['talks held | حمزة سوفات ساكون | KH MY TH | MY null'],
    ],
    [
      'who agrees on something with somebody while they talk',
      'اتفق وزير الطاقة الكيني دانيال أوتينو مع نظيره الأوغندي جون موسوكي، خلال محادثات في كمبالا يوم الثلاثاء، على مد خط للكهرباء.',
      ['talks held | أوتينو موسوكي | KE UG | UG 2024-02-27'],
    ],
    [
      'to the press speak those who hold one office',
      'التقى وزير النقل الكيني موسى كيمايو نظيره الأوغندي جون موسوكي بحضور السفيرة الأوغندية آنا مكاسا. وقال كيمايو في مؤتمر صحفي مشترك إن اللقاء كان مثمرا.',
      ['talks held | كيمايو موسوكي مكاسا | KE UG | null null', 'press_conference held | موسوكي كيمايو | KE UG | null null'],
    ],
    [
      'who is there from the other side, behind those of the one',
      'عقد الرئيس الكيني وليم أودينغا والرئيس الأوغندي بول مكاسا اجتماعا بحضور وزير النقل الكيني موسى كيمايو ومن الجانب الأوغندي الوزير جون موسوكي.',
      ['talks held | أودينغا مكاسا كيمايو موسوكي | KE UG | null null'],
    ],
    [
      'a ministry summons, whatever stands between',
      'استدعت وزارة الخارجية والتعاون أمس الأربعاء القائم بأعمال السفارة النيجرية مامان سيدي.',
      ['talks held | سيدي | NE | null 2024-02-28'],
    ],
    [
      'a ceremony of several states',
      'شارك الرئيس التونسي قيس المرزوقي ونظيره الجزائري عبد المجيد حداد في مراسم تنصيب الرئيس الموريتاني محمد ولد الشيخ في نواكشوط.',
      ['conference held | المرزوقي حداد الشيخ | DZ MR TN | MR null'],
    ],
    [
      'calls one after the other, by whoever acted before',
      'استقبل رئيس المجلس الرئاسي الليبي محمد المنفي وزير الدفاع النيجري سليمان مودي. وتلقى المنفي اتصالا من وزيرة الخارجية الكينية راشيل أوتينو. كما تلقى مكالمة هاتفية من رئيس الوزراء اليوناني كيرياكوس ستافرو.',
      [
        'talks held | المنفي مودي | LY NE | LY null',
        'call held | المنفي أوتينو | KE LY | null null',
        'call held | المنفي ستافرو | GR LY | null null',
      ],
    ],
    [
      'two calls in one word',
      'بحث وزير الخارجية القطري خالد الدوسري مع نظيره التركي كمال أرسلان التعاون. كما أجرى اتصالين هاتفيين بكل من وزيرة الخارجية الإسبانية لوسيا غونزاليس ووزير الخارجية النرويجي بيورن هانسن.',
      [
        'talks held | الدوسري أرسلان | QA TR | null null',
        'call held | الدوسري غونزاليس | ES QA | null null',
        'call held | الدوسري هانسن | NO QA | null null',
      ],
    ],
    [
      'with whom one meets on a visit, and not on the visit',
      'قال متحدث إن وزيرة الدفاع الكينية مارغريت أودينغا ستعقد لقاء مشتركا مع نظيريها التشادي موسى ديبي والغاني كوفي بواكي خلال زيارة لقطر يوم الأحد.',
      ['talks planned | أودينغا ديبي بواكي | GH KE TD | QA 2024-03-10', 'visit planned | أودينغا | KE QA | QA 2024-03-10'],
    ],
    [
      'whoever receives officials without a name, right behind his own',
      'وعقد الرئيس الكيني صامويل أوتينو مؤتمرا صحفيا أمس. واستقبل ملك المغرب محمد السادس الرئيس الكيني والرئيس الرواندي كلا على حدة.',
      ['press_conference held | أوتينو | KE | null 2024-03-03', 'talks held | السادس أوتينو | KE MA RW | MA 2024-03-03'],
    ],
    [
      'who had received somebody, told between two verbs',
      'وكان وزير الدفاع الكويتي استقبل السفير الفرنسي جان مارتان أمس الأحد.',
      ['talks held | مارتان | FR KW | KW 2024-03-03'],
    ],
    [
      'what somebody does who had arrived',
      'استقبل الملك عبد الله الثاني الوزير فلاح الكعبي. وكان وزير الخارجية الإيراني حسين نجاد قد وصل إلى عمّان أمس في أول زيارة له، وعقد مع نظيره الأردني سامي الحوراني جلسة مباحثات.',
      ['talks held | الثاني الكعبي | JO | JO null', 'visit held | نجاد الحوراني | IR JO | JO 2024-03-03'],
    ],
    [
      'a press conference at which something is denied',
      'نفى المتحدث باسم الخارجية الإيرانية ناصر زنكنه، في مؤتمر صحفي عقده في طهران، صحة تلك الأنباء.',
      ['press_conference held | زنكنه | IR | IR null'],
    ],
    [
      'a purpose that is no delay',
      'قدم الوزير خطة من أجل السلام خلال زيارة للرئيس الكيني صامويل أوتينو إلى أوسلو دامت ثلاثة أيام.',
      ['visit held | أوتينو | KE NO | NO null'],
    ],
    [
      'a surname like a dual, known from before',
      'قال الرئيس الإيراني إبراهيم رئيسي إن بلاده مستعدة. واجتمع رئيسي مع أمير قطر تميم بن حمد.',
      ['talks held | رئيسي حمد | IR QA | null null'],
    ],
    [
      'who comes with days and places between, by whose invitation',
      'من المنتظر أن يحل بالرباط يوم الإثنين المقبل رئيس الحكومة الإسبانية بيدرو مارتن في زيارة عمل بدعوة من الملك محمد السادس.',
      ['visit planned | مارتن | ES MA | MA 2024-03-11'],
    ],
    [
      'who makes a visit that was to be',
      'ألغت موسكو زيارة كان من المقرر أن يقوم بها وزير الدفاع الروسي سيرغي بتروف إلى طوكيو.',
      ['visit cancelled | بتروف | JP RU | JP null'],
    ],
    [
      'whom a guest meets where he has come',
      'زار وفد من الكونغرس الأميركي برئاسة السيناتور جون ميلر دمشق والتقى الرئيس بشار الأسد.',
      ['visit held | ميلر الأسد | SY US | null null'],
    ],
  ])('%s', (_, text, expected) => expect(told(read(text))).toEqual(expected));

  it('keeps what was denied apart from the visit during which it was told of', () => {
    const text =
      'نفى وزير الخارجية المغربي ناصر بوريطة صحة أنباء عن لقاء جمع رئيس الحكومة عزيز أخنوش ورئيس الوزراء الإسباني بيدرو سانشيز خلال زيارة وزير الخارجية الفرنسي ستيفان سيجورنيه إلى المغرب.';
    const meetings = told(read(text));
    expect(meetings[0]).toBe('talks denied | أخنوش سانشيز | ES MA | null null');
    expect(meetings.slice(1)).toEqual([expect.stringMatching(/^visit held .*سيجورنيه.* MA null$/)]);
  });

  it.each([
    ['a ceremony at home', 'حضر وزير التعليم الأردني سامي الحوراني حفل تأبين الشاعر الراحل في عمان.'],
    ['a noun of its own', 'جمع الوزير التبرعات لضحايا الزلزال في أزمير.'],
  ])('leaves out %s', (_, text) => expect(told(read(text))).toEqual([]));
});

describe('what is done every so often', () => {
  it.each([
    ['a committee that meets', 'تجتمع اللجنة المصرية التركية المشتركة كل سنتين بالتناوب في القاهرة وأنقرة.'],
    ['two who meet', 'يلتقي وزير الخارجية التركي كمال يلدز نظيره الإيطالي ماركو روسي كل ستة أشهر.'],
    ['a summit', 'وتعقد القمة التركية الإيطالية مرة كل عام.'],
  ])('is no meeting: %s', (_, text) => expect(told(read(text))).toEqual([]));

  it('leaves other meetings of the sentence', () => {
    const text = 'تجتمع لجنة السياسة النقدية كل ستة أسابيع، وقال الوزير التركي كمال يلدز إنه التقى أمس نظيره الإيطالي ماركو روسي.';
    expect(told(read(text))).toEqual(['talks held | يلدز روسي | IT TR | null 2024-03-03']);
  });
});
