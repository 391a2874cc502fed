import { describe, expect, it } from 'vitest';
import { only, read, told } from '../told.js';

describe('days of meetings', () => {
  it.each([
    ['أكد الرئيس القبرصي نيكوس خريستودوليدس أمس أهمية التعاون بين البلدين.', '2024-03-03'],
    ['قال الوزير القبرصي كونستانتينوس كومبوس إن العمل بدأ أمس في الميناء.', null],
  ])('dates a meeting by what was said at it: %s', (text, date) => {
    const report = read(`${text}\nجاء ذلك خلال لقاء مع نظيره الأرميني فاهاغن خاتشاتوريان.`);
    expect(report.meetings.map((m) => m.date)).toEqual([date]);
  });

  it('knows a day to come by its date', () =>
    expect(only(read('يزور الرئيس المجري تاماش شويوك غدا بلغراد.'))).toMatchObject({ status: 'planned', date: '2024-03-05' }));

  it('begins a visit that is under way on the day that is past', () => {
    const text = `وصل الرئيس الكوري يون سوك يول أمس إلى نيروبي في زيارة رسمية.
ومن المقرر أن يختتم الرئيس يون سوك يول زيارته لكينيا غدا.`;
    expect(told(read(text))).toEqual(['visit held | يول | KE KR | KE 2024-03-03']);
  });

  it('does not take the day of a statement, or since when, for the day of a meeting', () => {
    const statement = 'صدر أمس بيان بمناسبة زيارة الرئيس الفرنسي إيمانويل ماكرون إلى القاهرة.';
    expect(only(read(statement)).date).toBeNull();
    const since = 'قام وزير الخارجية السوري فيصل المقداد بأول زيارة إلى مسقط منذ بدء الأزمة في مارس 2011.';
    expect(only(read(since)).date).toBeNull();
  });

  it.each([
    ['the first day of a visit told by its last', 'اختتم الرئيس الغاني جون ماهاما أمس زيارة إلى توغو استمرت ثلاثة أيام.', '2024-03-01'],
    ['and of talks that took two days', 'وفي ختام محادثات بين الوزير الفنلندي والوزيرة الدنماركية على مدى يومين، صدر اليوم بيان.', null],
    ['what would have been', 'ألغى وزير الخارجية البلجيكي ماكسيم بريفو زيارة كانت مقررة الخميس إلى كيغالي.', '2024-03-07'],
    ['to when it is put off', 'تقرر تأجيل اجتماع وزيري خارجية غانا وتوغو إلى النصف الثاني من أبريل.', '2024-04'],
    ['before the month is over', 'يزور رئيس الوزراء الفيجي سيتيفيني رابوكا ويلينغتون قبل نهاية الشهر.', '2024-03'],
    ['what goes on', 'تباحث الوزير الغاني مع الرئيس التوغولي فور غناسينغبي الذي يزور أكرا حاليا.', '2024-03'],
    [
      'what happens on an occasion',
      'سلم رئيس الوزراء الألباني إيدي راما، الخميس، طلب بلاده إلى الوزير التشيكي الذي تتولى بلاده الرئاسة، وذلك خلال زيارة إلى براغ.',
      '2024-02-29',
    ],
    ['where it was', 'انتهت المفاوضات بين غانا وتوغو التي استضافتها نيروبي خلال اليومين الماضيين من غير اتفاق.', '2024-03-02'],
  ])('dates %s', (_, text, date) => expect(read(text).meetings[0]!.date).toBe(date));

  it('dates a press conference by the meeting before it', () => {
    const press = 'التقى الوزير الغاني صامويل أبلاكوا أمس نظيره التوغولي روبرت دوسي. وقال أبلاكوا في مؤتمر صحفي إن الحدود مفتوحة.';
    expect(read(press).meetings.map((m) => m.date)).toEqual(['2024-03-03', '2024-03-03']);
  });

  it.each([
    [
      'two places behind one verb',
      'سيزور الوزير الغاني صامويل أبلاكوا الدوحة وأبوظبي غدا.',
      'visit planned | أبلاكوا | GH QA | QA 2024-03-05',
    ],
    [
      'a call that is made',
      'أجرى الوزير الغاني صامويل أبلاكوا بدوره اتصالا مع نظيره التوغولي روبرت دوسي.',
      'call held | أبلاكوا دوسي | GH TG | null null',
    ],
    [
      'a call that is received',
      'تلقى الرئيس الكيني وليام روتو اتصالا من الرئيس الغاني جون ماهاما.',
      'call held | روتو ماهاما | GH KE | null null',
    ],
    [
      'a working session',
      'عقد الوزير الغاني صامويل أبلاكوا جلسة عمل مع نظيره التوغولي روبرت دوسي.',
      'talks held | أبلاكوا دوسي | GH TG | null null',
    ],
    ['two ministers who discuss by telephone', 'بحث وزيرا الخارجية التركي والإيراني هاتفيا التطورات.', 'call held |  | IR TR | null null'],
    [
      'a delegation that sets out',
      'يتوجه وفد كيني برئاسة الوزير موساليا مودافادي غدا إلى طهران.',
      'visit planned | مودافادي | IR KE | IR 2024-03-05',
    ],
    [
      'the town that hosts',
      'احتضنت مدينة طنجة أمس اجتماعا لوزراء خارجية المغرب وإسبانيا والبرتغال.',
      'conference held |  | ES MA PT | MA 2024-03-03',
    ],
  ])('knows %s', (_, text, expected) => expect(told(read(text))[0]).toBe(expected));

  it('knows a landfall', () =>
    expect(only(read('حط الرئيس الكيني وليام روتو رحاله بالرباط أمس.'))).toMatchObject({
      kind: 'visit',
      country: 'MA',
      date: '2024-03-03',
    }));

  it('takes the year of a document for no day of the meeting', () => {
    const text = 'التقى الوزير العراقي حسن ناظم السفير التركي أنيل إينان، وتطرق اللقاء إلى اتفاقية خط الأنابيب لعام 1973.';
    expect(only(read(text)).date).toBeNull();
  });

  it('dates a visit by the day of its week', () => {
    const text =
      'أعلن المتحدث أن الوزير الغاني صامويل أبلاكوا سيزور توغو الأسبوع المقبل. وأوضح أن أبلاكوا سيلتقي في لومي يوم 13 مارس نظيره التوغولي.';
    expect(only(read(text)).date).toBe('2024-03-13');
  });

  it('knows what is called off, and what comes after what is to come', () => {
    const off =
      'أعلن الوزير الأردني أيمن الصفدي إلغاء القمة التي كان مقررا عقدها في عمّان بين الملك عبد الله الثاني والرئيس المصري عبد الفتاح السيسي.';
    expect(only(read(off)).status).toBe('cancelled');
    const then = 'سيزور الرئيس الفرنسي إيمانويل ماكرون برلين، ثم يشارك في قمة أوروبية تعقد في بروكسل.';
    expect(read(then).meetings.map((m) => `${m.kind} ${m.status}`)).toEqual(['visit planned', 'summit planned']);
  });

  it('dates a press conference by the talks of those who hold it', () => {
    const report = read(
      'التقى وزير الخارجية النرويجي إسبن بارث إيدي أمس نظيره البولندي يان كوالسكي في أوسلو. وقال إيدي في مؤتمر صحفي مشترك مع كوالسكي إن العمل متواصل.',
    );
    expect(report.meetings.map((m) => [m.kind, m.date])).toEqual([
      ['talks', '2024-03-03'],
      ['press_conference', '2024-03-03'],
    ]);
  });

  it('gives no date that needs a day of publication nobody knows', () => {
    expect(only(read('التقى الرئيس الغاني نانا أكوفو أدو أمس في أكرا نظيره التوغولي فور غناسينغبي.', null)).date).toBeNull();
  });
});

describe('the words that a day belongs to', () => {
  it.each([
    [
      'another meeting named nearer to it',
      'وانتهى لقاء الرئيس البرازيلي لولا دا سيلفا ورئيس الوزراء الهندي ناريندرا مودي بالموافقة على قمة في دلهي العام المقبل.',
      null,
    ],
    ['the deed of a verb between', 'وصل الوزير التركي هاكان فيدان إلى بغداد لتفعيل اتفاقات أبرمت مع الحكومة السابقة عام 2012.', null],
    [
      'the next clause',
      'التقى الوزير العماني بدر البوسعيدي نظيره القطري محمد بن عبد الرحمن، وفي يوم الجمعة أطلق مسلحون النار على خط أنابيب.',
      null,
    ],
    ['what somebody says on it', 'أعلن المتحدث الألماني ستيفن هيبشترايت أمس أن المستشار أولاف شولتس زار براغ.', null],
    ['a paper', 'تناولت الصحف التونسية الصادرة اليوم زيارة الرئيس الإيطالي سيرجيو ماتاريلا إلى الجزائر.', null],
    [
      'names and titles between',
      'جاء ذلك خلال محادثات أجراها وزير الخارجية النرويجي إسبن بارث إيدي، والرئيس القبرصي نيكوس خريستودوليدس، في نيقوسيا أمس.',
      '2024-03-03',
    ],
    [
      'the first visit on which it was said',
      'أكدت أوسلو وليما أمس أهمية التعاون، وذلك خلال أول زيارة يقوم بها وزير الخارجية النرويجي إسبن بارث إيدي إلى بيرو.',
      '2024-03-03',
    ],
    ['the afternoon', 'التقى الرئيس الفنلندي ألكسندر ستوب بعد ظهر أمس نظيره الإستوني ألار كاريس.', '2024-03-03'],
    ['readiness behind it', 'أكد الوزير الكندي بيل بلير خلال زيارته الخميس لكييف استعداد بلاده لتقديم المزيد.', '2024-02-29'],
  ])('takes or leaves a date by %s', (_, text, date) => expect(read(text).meetings[0]?.date).toBe(date));
});
