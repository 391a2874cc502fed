import { describe, expect, it } from 'vitest';
import { only, read, told } from '../told.js';

const country = (text: string): (string | null)[] => read(text).meetings.map((m) => m.country);

describe('where, by whose guests they are', () => {
  it.each([
    ['who receives is at home', 'استقبل رئيس الوزراء الكيني صامويل أوتينو أمس وزير التجارة الدنماركي لارس هولم.', ['KE']],
    [
      'who stands there for a guest of whom a form of address tells',
      'وكان معالي الوزير المجري إيفان كوفاكس قد وصل مطار القاعدة، حيث كان في استقباله الوزير الكيني وليام أودينغا.',
      ['KE'],
    ],
    ['who stands there to receive', 'وكان الرئيس الكيني وليام أودينغا في استقبال الرئيس المجري إيفان كوفاكس لدى وصوله.', ['KE']],
    [
      'who is received by a noun is abroad',
      'أكد الرئيس التشادي إدريس محمدي خلال استقباله وزيرة الدفاع اليونانية إيلينا بابا أهمية التعاون.',
      ['TD'],
    ],
    ['his own office', 'التقى رئيس البرلمان الأردني سامي الحوراني في مكتبه نظيرته السويدية كارين نيلسون.', ['JO']],
    ['the building of his ministry', 'بحث وزير النقل التونسي ماهر الزغلامي بمقر الوزارة مع نظيره الهندي راجيف كومار خط شحن جديدا.', ['TN']],
    [
      'the building of his ministry, told between him and his guest',
      'جاء ذلك خلال لقاء وزير النقل التونسي ماهر الزغلامي في مقر الوزارة أمس نظيره الهندي راجيف كومار.',
      ['TN'],
    ],
    ['the palace of a head of state', 'التقى وزير الخارجية الهندي راجيف كابور الرئيس الكيني دانيال موانغي في القصر الرئاسي أمس.', ['KE']],
    ['the palace to which a guest comes', 'وصل الوزير الهندي راجيف كابور إلى القصر الرئاسي حيث التقى الرئيس الكيني دانيال موانغي.', ['KE']],
    [
      'a name that sounds like a word of saying stands before the place',
      'استقبلت الوزيرة السويدية آن ليندي نظيرها بان سو مون وزير خارجية مالي في نيروبي.',
      ['KE'],
    ],
    [
      'a conference on something that is somewhere',
      'اكتملت الاستعدادات للمؤتمر الدولي لمكافحة الإرهاب الذي يعقد في تونس غدا بمشاركة الهند وكينيا.',
      ['TN'],
    ],
    [
      'the land that hosts it',
      'تطلع وزير النقل التونسي ماهر الزغلامي إلى مشاركة واسعة في مؤتمر إعمار ليبيا، الذي تستضيفه البلاد في فبراير المقبل.',
      ['TN'],
    ],
    ['an ambassador is met where he is sent', 'التقى وزير الزراعة اللبناني جان خوري سفيرة باراغواي لوسيا بينيتيز.', ['LB']],
  ])('%s', (_, text, expected) => {
    expect(country(text)).toEqual(expected);
  });

  it.each([
    ['nobody is at home in a lodging abroad', 'استقبل الرئيس الكيني ويليام أودينغا في مقر إقامته وزير التجارة الدنماركي لارس هولم.'],
    ['two who meet may meet anywhere', 'التقى وزير النقل التونسي ماهر الزغلامي نظيره الهندي راجيف كومار.'],
    ['an ambassador receives where he is sent', 'استقبل سفير النرويج أولي هانسن وزير الصحة الكيني ويليام أودينغا.'],
  ])('%s', (_, text) => {
    expect(country(text)).toEqual([null]);
  });
});

describe('where, by what the words lead to', () => {
  it('takes the goal of a visit for its place, not a town that is named beside it', () => {
    const report = read(
      'تأتي زيارة الرئيس البولندي أندريه دودا إلى فرنسا بعد أشهر من التوتر. وأعلن مكتبه في وارسو أن الزيارة تستغرق يومين.',
    );
    expect(only(report).country).toBe('FR');
  });

  it('places a meeting in a disputed town where those who take part are', () => {
    const report = read('التقى وزير الخارجية الهولندي يوست فيرمان في القدس نظيره الإسرائيلي موشيه أرئيلي.');
    expect(only(report).country).toBe('IL');
  });

  it('places the talks of a visitor with his hosts where the visit leads', () => {
    const report = read(
      'يبدأ وزير الدفاع النرويجي بيورن آريلد غرام غدا زيارة إلى كندا. ومن المقرر أن يلتقي غرام مستشارة الأمن القومي الكندية ناتالي دروان.',
    );
    expect(report.meetings.map((m) => m.country)).toEqual(report.meetings.map(() => 'CA'));
  });

  it.each([
    ['زار أمير الكويت كوالالمبور في يناير.', 'visit held |  | KW MY | MY 2024-01'],
    ['زار رئيس كينيا أوغندا أمس.', 'visit held |  | KE UG | UG 2024-03-03'],
    ['يزور سلطان عمان طهران غدا.', 'visit planned |  | IR OM | IR 2024-03-05'],
  ])('goes to the place and not to the state of who comes: %s', (text, expected) => {
    expect(told(read(text))).toEqual([expected]);
  });

  it('reads the place after which a summit is called, not where its matter is', () => {
    expect(
      told(read('بحث الرئيس الفرنسي إيمانويل ماكرون في قمة مدريد مع نظيره البولندي أندريه دودا الحرب في أوكرانيا.')).join(),
    ).not.toContain('UA ');
  });
});

describe('where, and not where something else is', () => {
  it.each([
    ['who hosts it stands behind', 'شارك الملك حسين بن طلال في قمة عربية استضافتها الخرطوم عام 1967.', ['SD']],
    ['a town in whose womb it is held', 'انتهت جولة مفاوضات بين الهند وباكستان احتضنتها طشقند.', ['UZ']],
    [
      'a town that nobody knows, with its adjective',
      'التقى الوزير الكيني توم مبويا نظيره الأوغندي فيليكس أوناما في بلدة لوانكا الزامبية.',
      ['ZM'],
    ],
    [
      'an office that names its state before the name',
      'استقبل رئيس الوزراء الأردني وصفي التل وزير العدل في جمهورية بنين أبراهام زينسو.',
      ['JO'],
    ],
    ['his own office, whoever comes', 'استقبل رئيس مجلس النواب الأردني عاكف الفايز صباحا بمكتبه بعثة من صندوق النقد الدولي.', ['JO']],
    [
      'a document that was signed elsewhere',
      'استقبل رئيس الوزراء السوري خالد العظم وزير التجارة البلجيكي جان راي، وجرى التداول في الاتفاقية التي وقعت في أوسلو.',
      ['SY'],
    ],
    [
      'a matter that is somewhere else, behind and',
      'استقبل الرئيس السوري شكري القوتلي أمس رئيس الوزراء البلغاري تودور جيفكوف وبحث معه التعاون والأوضاع في ليبيا.',
      ['SY'],
    ],
    [
      'what somebody ties himself to',
      'سئل النائب عن مصر وعلاقتها بليبيا، كما تباحث وزير النقل التونسي ماهر الزغلامي ونظيره الهندي راجيف كومار بشأن الطرق.',
      [null],
    ],
    [
      'the press conference of who met there',
      'عقد وزير الخارجية المصري محمود فوزي ونظيره السوداني محمد محجوب مباحثات في الخرطوم. وقال فوزي في مؤتمر صحفي مشترك مع محجوب إن البلدين متفقان.',
      ['SD', 'SD'],
    ],
  ])('%s', (_, text, expected) => {
    expect(country(text)).toEqual(expected);
  });

  it.each([
    [
      'a summit that is prepared',
      'بحث وزير الخارجية الهندي سوارن سينغ مع نظيره الكوبي راؤول روا التحضيرات لقمة الحركة التي تنعقد في هراري.',
    ],
    [
      'a conference that is announced',
      'أجرى الوزير السويدي أوستن أوندين مباحثات مع نظيره الهندي كريشنا مينون حول نتائج المؤتمر المقرر عقده في نيروبي.',
    ],
  ])('talks are not where %s is held', (_, text) => {
    expect(
      read(text)
        .meetings.filter((m) => m.kind === 'talks')
        .map((m) => m.country),
    ).toEqual([null]);
  });
});

describe('where, not by what is said there', () => {
  it.each([
    ['what somebody says', 'قال وزير النقل الكيني كيبشومبا موركومين خلال لقاء نظيره الهندي نيتين غادكاري إن الأشغال بدأت في مقديشو.', null],
    ['what somebody is glad of', 'أعرب الوزير الزامبي مولامبو هايمبي خلال لقاء نظيره النرويجي عن ارتياحه لما تحقق في لوساكا.', null],
    ['who studied there', 'التقى الوزير الزامبي مولامبو هايمبي نظيره النرويجي الذي درس في لندن.', null],
    ['a battle', 'بحث الوزير الزامبي مولامبو هايمبي مع نظيره النرويجي المعارك التي تدور في الخرطوم.', null],
    ['who lives there', 'التقى الوزير الزامبي مولامبو هايمبي عددا من الطلاب الزامبيين الدارسين في أثينا.', null],
    ['the clause of the meeting', 'كان اللقاء الذي جمع الوزير الزامبي مولامبو هايمبي بنظيره النرويجي في أوسلو مثمرا.', 'NO'],
    ['what is set off', 'بحث الوزير الزامبي مولامبو هايمبي مع نظيره النرويجي ما تم إنجازه، وذلك في أوسلو.', 'NO'],
    ['what is to be built', 'عقد الوزير الزامبي مولامبو هايمبي ونظيره النرويجي محادثات بشأن بناء سد في جوبا.', null],
    ['talks of peace', 'تواصل الحكومة الزامبية والحكومة النرويجية محادثات سلام في كوبا.', 'CU'],
    ['talks of peace in a town', 'تستأنف الحكومة الزامبية والحكومة النرويجية مفاوضات السلام في هافانا.', 'CU'],
    ['people of one state are at home', 'قال الرئيس الزامبي هاكيندي هيشيليما خلال اجتماع مع مستشاريه إن العمل بدأ في لوساكا.', 'ZM'],
  ])('%s', (_, text, expected) => expect(only(read(text)).country).toBe(expected));
});

describe('where somebody is on one day', () => {
  it.each([
    [
      'whom he meets next',
      'التقى الوزير الزامبي مولامبو هايمبي أمس في جنيف نظيره النرويجي إسبن بارث. كما التقى هايمبي نظيره المالاوي بيتر موكيتو.',
      ['CH', 'CH'],
    ],
    [
      'not on another day',
      'التقى الوزير الزامبي مولامبو هايمبي أمس في جنيف نظيره النرويجي إسبن بارث. ويلتقي هايمبي غدا نظيره المالاوي بيتر موكيتو.',
      ['CH', null],
    ],
  ])('%s', (_, text, expected) => expect(country(text)).toEqual(expected));
});

describe('where somebody speaks to the press', () => {
  it.each([
    ['his own ministry', 'عقد وزير المناجم الزامبي بول كابوسوي أمس مؤتمرا صحفيا بمقر الوزارة.', ['ZM']],
    [
      'talks after which both are to speak',
      'أجرى الوزير الزامبي مولامبو هايمبي اليوم محادثات في أوسلو مع نظيره النرويجي إسبن بارث. وسيعقد الوزيران مؤتمرا صحفيا مشتركا.',
      ['NO', 'NO'],
    ],
    ['a town by another name', 'رأس أمير المنطقة الأمير نايف بن ممدوح أمس اجتماعا في العاصمة المقدسة.', ['SA']],
  ])('%s', (_, text, expected) => expect(country(text)).toEqual(expected));
});

describe('where, by a clause on the place', () => {
  it.each([
    [
      'the place before a clause that tells of the visit to it',
      'قالت الرئيسة السلوفينية نينا كرال من لوساكا، التي تزورها حاليا، إن بلادها ستدعم المشروع.',
      'visit held | كرال | SI ZM | ZM 2024-03',
    ],
    [
      'so with the subject behind the verb',
      'وفي زامبيا التي كان يزورها الاثنين حذر وزير الزراعة السلوفيني ماتيا هوفار من الجفاف.',
      'visit held | هوفار | SI ZM | ZM 2024-03-04',
    ],
    [
      'where somebody was on a visit',
      'أعرب الرئيس السلوفيني ماركو كرال عن قلقه في زامبيا، حيث كان في زيارة رسمية، من الجفاف.',
      'visit held | كرال | SI ZM | ZM null',
    ],
    [
      'where somebody pays one',
      'حذر الرئيس السلوفيني ماركو كرال في لوساكا، حيث يقوم بزيارة رسمية، من الجفاف.',
      'visit held | كرال | SI ZM | ZM null',
    ],
  ])('takes %s', (_, text, expected) => {
    expect(told(read(text))).toEqual([expected]);
  });
});

describe('when, beside what a time is counted from', () => {
  it('takes no day of what a time is counted from', () => {
    expect(
      told(
        read(
          'تعقد اليوم في لوساكا جلسات الحوار الاستراتيجي السلوفيني الزامبي للمرة الأولى منذ توقفها في عام 2016، وسط حرص من الطرفين على إنجاح الجلسات.',
        ),
      ),
    ).toEqual(['talks planned |  | SI ZM | ZM 2024-03-04']);
  });
});

describe('where, beside what something has to do with', () => {
  it('takes no place with which something has ties', () => {
    expect(country('بحث وزير الداخلية السلوفيني ماتيا هوفار مع نظيره الكيني جون كاماو صلات التنظيم بمالي.')).toEqual([null]);
  });
});

it('takes a birthplace for no town', () => {
  expect(only(read('وذكرت أن الرئيس الكيني وليام أوتينو زار أمس مسقط رأس جدته.'))).toMatchObject({ states: ['KE'], country: null });
});

describe('where a visit leads, behind who comes and when', () => {
  it.each([
    ['a day between', 'زار وزير التجارة الكيني جوزيف كاماو أمس القاهرة.', ['visit held | كاماو | EG KE | EG 2024-03-03']],
    [
      'who comes with him between',
      'زار وزير التجارة الكيني جوزيف كاماو على رأس وفد حكومي رفيع المستوى القاهرة.',
      ['visit held | كاماو | EG KE | EG null'],
    ],
    [
      'the same between marks',
      'زار وزير التجارة الكيني جوزيف كاماو، برفقة وفد حكومي، العاصمة القطرية الدوحة أمس.',
      ['visit held | كاماو | KE QA | QA 2024-03-03'],
    ],
    ['a delegation', 'يزور وفد كيني الأسبوع المقبل القاهرة.', ['visit planned |  | EG KE | EG 2024-03']],
    [
      'a day between marks, and the capital of a state',
      'زار وزير التجارة الكيني جوزيف كاماو، أمس، العاصمة القطرية الدوحة.',
      ['visit held | كاماو | KE QA | QA 2024-03-03'],
    ],
    ['a month with its preposition', 'يزور الرئيس الكيني في مايو المقبل الهند.', ['visit planned |  | IN KE | IN 2024-05']],
    [
      'a state that does something itself',
      'زار وزير التجارة جوزيف كاماو أنقرة أمس، وتونس ترحب.',
      ['visit held | كاماو | TR | TR 2024-03-03'],
    ],
  ])('%s', (_, text, meetings) => {
    expect(told(read(text))).toEqual(meetings);
  });
});

describe('where no meeting is', () => {
  it.each([
    [
      'a state that is praised',
      'أشاد النائب الكيني جوزيف كاماو بمصر، كما تباحث مع السفير التركي مراد يلدز في ملف الطاقة.',
      ['talks held | كاماو يلدز | KE TR | null null'],
    ],
    [
      'a state in which something else goes on',
      'بحث الوزير الكيني جوزيف كاماو الوضع في ليبيا خلال لقائه نظيره التركي مراد يلدز.',
      ['talks held | كاماو يلدز | KE TR | null null'],
    ],
    [
      'a state beside which the place is',
      'زار الرئيس الكيني جوزيف كاماو أمس منطقة مجاورة للصومال.',
      ['visit held | كاماو | KE | null 2024-03-03'],
    ],
    [
      'a town where it is spoken of, but where its own clause tells',
      'أعلن وزير التجارة الكيني جوزيف كاماو أمس في نيروبي مشاركة بلاده في القمة العربية التي تستضيفها الجزائر الشهر المقبل.',
      ['summit planned | كاماو | DZ KE | DZ 2024-04'],
    ],
    [
      'a town in an adjective',
      'ألغت كينيا اجتماعا وزاريا كان مقررا مع أوغندا الأسبوع المقبل.',
      ['talks cancelled |  | KE UG | null 2024-03'],
    ],
  ])('%s', (_, text, meetings) => {
    expect(told(read(text))).toEqual(meetings);
  });
});

it('tells what is called off with another state, however it is told', () => {
  expect(told(read('قررت الحكومة الألبانية إلغاء اجتماع المجلس المشترك مع اليونان.'))).toEqual(['talks cancelled |  | AL GR | null null']);
});

it.each([
  'زار وزير الدفاع التركي مراد يلدز برفقة السفير التركي أحمد أوزدمير كينيا.',
  'زار وزير الدفاع التركي مراد يلدز، يرافقه قائد البحرية علي سرت، أمس كينيا.',
  'زار وزير الدفاع التركي مراد يلدز والوفد المرافق له كينيا أمس.',
  'زار وزير الدفاع التركي مراد يلدز للمرة الأولى كينيا.',
])('goes behind those who go along: %s', (text) => expect(country(text)).toEqual(['KE']));

it.each(['زار وزير التعليم الكويتي خالد الشمري أمس مدرسة الزبير بن العوام.', 'زار وزير التعليم الكويتي خالد الشمري أمس ثانوية الرمادي.'])(
  'is not where the town lies after which a school is called: %s',
  (text) => expect(country(text)).not.toContain('IQ'),
);
