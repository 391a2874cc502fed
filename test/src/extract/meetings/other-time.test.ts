import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

const meetings = (text: string): string[] => told(read(text, '2024-03-06'));

describe('what is told of another time', () => {
  it.each([
    [
      'talks for which somebody hopes are none that were held',
      'اجتمع أمس وزير الدفاع الكولومبي كارلوس رويس مع زعيم المتمردين خوسيه دياث في هافانا. وكانت بوغوتا تأمل في إطلاق مفاوضات رسمية في كيتو قبل نهاية العام مع الفصيل الثاني.',
      ['talks held | رويس دياث | CO | CU 2024-03-05', 'talks held |  |  | EC 2024'],
    ],
    [
      'what lies long back is none that is to come',
      'من المقرر أن تعقد النرويج وروسيا الثلاثاء المقبل لقاء جديدا في فيينا. وذكر الباحث باللقاءات السرية التي استضافتها أوسلو عام 2012 بين الجانبين.',
      ['talks planned |  | NO RU | AT 2024-03-12', 'talks held |  | NO RU | NO 2012'],
    ],
    [
      'what states negotiate is none of two who are told to meet',
      'استقبل الرئيس الفنلندي تيمو هاكالا رئيسة وزراء السويد أنا برغ. وقال محللون إن تركيا تعرقل المضي قدما في المفاوضات.',
      ['talks held | هاكالا | FI SE | FI null', 'talks held | هاكالا | FI TR | null null'],
    ],
    [
      'a visit ahead is none of a call on somebody at home',
      'قال رئيس الوزراء اللبناني عمر حداد أمام وفد من النقابة زاره أمس إن الحكومة باقية. وسئل عن زيارة سيقوم بها لباريس قبل نهاية السنة.',
      ['visit held | حداد | LB | null 2024-03-05', 'visit planned | حداد | FR LB | FR 2024'],
    ],
    [
      'whoever came met somebody before, where he came from, and not on the day on which he came',
      'وصل وزير الخارجية السلوفيني ميرو كوفاتش أمس إلى الكويت قادما من الدوحة حيث التقى نظيره القطري خالد العطية.',
      ['visit held | كوفاتش | KW SI | KW 2024-03-05', 'talks held | كوفاتش العطية | QA SI | QA null'],
    ],
    [
      'the day there is not the day here',
      'وصل الرئيس الغاني كوامي أوسو إلى دكار آتيا من بانجول حيث استقبله الاثنين الرئيس الغامبي يحيى جالو.',
      ['visit held | أوسو | GH SN | SN null', 'talks held | أوسو جالو | GH GM | GM 2024-03-04'],
    ],
    [
      'a session of a committee that lies ahead is none of the visit that is under way',
      'بدأ الرئيس التركي كمال دمير أمس محادثات مع نظيره الروسي بوريس كوفال في سوتشي. وقال كوفال إن زيارة دمير تؤكد رغبة الطرفين. ومن المنتظر أن يزور كوفال تركيا الخريف المقبل، على أن تعقد اللجنة الحكومية المشتركة اجتماعا في موسكو قبل ذلك.',
      ['visit held | دمير كوفال | RU TR | RU 2024-03-05', 'visit planned | كوفال | RU TR | TR 2024', 'talks planned |  | RU TR | RU 2024'],
    ],
    [
      'who comes to what a meeting prepares is not at that, and what is to be discussed there is told of the one ahead',
      'عقد وزراء خارجية دول مجلس التعاون في الدوحة اليوم اجتماعا تنسيقيا للتحضير للاجتماع المشترك بين الوزراء ووزير الخارجية النرويجي أولاف بيرغ الذي سيعقد غدا بالدوحة. ورأس وفد المملكة إلى هذا الاجتماع وزير الخارجية السعودي سامر العيسى. ومن المقرر أن يناقش الاجتماع الخليجي النرويجي عددا من القضايا.',
      ['conference held | العيسى | SA | QA 2024-03-06', 'talks planned | بيرغ | NO | QA 2024-03-07'],
    ],
    [
      'a visit begins on the day of the arrival, whenever the guest left',
      'وصل رئيس الوزراء الياباني كينجي موري إلى طهران أمس الثلاثاء في زيارة رسمية. وغادر موري طهران ظهر اليوم.',
      ['visit held | موري | IR JP | IR 2024-03-05'],
    ],
    [
      'where somebody comes from another visit, and what the one that lies ahead is to bring',
      'قال وزير الخارجية الأردني سامر الرفاعي إن نظيره النرويجي أولاف بيرغ سيزور عمان منتصف الشهر بعد زيارته موسكو حيث التقى الثلاثاء الرئيس الروسي بوريس كوفال. وأوضح أن الزيارة ستتضمن لقاء مع الملك.',
      ['visit planned | بيرغ | JO NO | JO 2024-03', 'visit held | بيرغ كوفال | NO RU | RU 2024-03-05'],
    ],
    [
      'a session with a number of its own is no conference',
      'التقت وزيرة الخارجية الألمانية هانا فوغل نظيرها الصيني لي وي على هامش مؤتمر ميونيخ للأمن. وكانت الجولة السابعة من المشاورات الحكومية بين البلدين قد عقدت في برلين في يونيو الماضي.',
      [
        'talks held | فوغل وي | CN DE | DE null',
        'conference held | فوغل وي | CN DE | DE null',
        'talks held | فوغل وي | CN DE | DE 2023-06',
      ],
    ],
    [
      'talks in a town of another state are none of a visit, though nobody is told to be there',
      'وصل رئيس الأركان اليمني سالم باعوم أمس إلى عمان في زيارة عمل رسمية للأردن. وعن المحادثات في القاهرة، قال مصدر إنها فشلت.',
      ['visit held | باعوم | JO YE | JO 2024-03-05', 'talks held | باعوم | JO YE | EG null'],
    ],
  ])('%s', (_, text, expected) => expect(meetings(text)).toEqual(expected));
});

describe('who stands in the sentence before', () => {
  it('is not at talks of two that are told of in full', () => {
    expect(
      meetings(
        'أجرى وزير الخارجية المصري سامح حلمي اتصالا هاتفيا بنظيره السعودي فهد العتيبي. وبحث حلمي والعتيبي تطورات الأوضاع. كما اتصل حلمي بنظيره الأردني سامر الرفاعي، وتناول الاتصال الحدود.',
      ),
    ).toEqual(['call held | حلمي العتيبي | EG SA | null null', 'call held | حلمي الرفاعي | EG JO | null null']);
  });
});

describe('a meeting told by its own past deed', () => {
  it('was held, whatever lies ahead beside it', () => {
    expect(meetings('تأتي القمة المرتقبة غدا في طهران بعد قمة عقدت في أنقرة في يوليو 2020.')).toEqual([
      'summit planned |  |  | IR 2024-03-07',
      'summit held |  |  | TR 2020-07',
    ]);
  });
});
