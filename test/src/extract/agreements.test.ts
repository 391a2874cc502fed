import { describe, expect, it } from 'vitest';
import type { Report } from '../../../graph/report.js';
import { extract } from '../../../src/extract/extract.js';

const read = (text: string): Report =>
  extract({ id: 'x', url: null, title: null, publishedAt: '2024-05-16', source: null, language: 'ar', text });
const brief = (text: string): [kind: string, status: string, parties: string][] =>
  read(text).agreements.map((a) => [a.kind, a.status, a.parties.join(' ')]);

it.each([
  'عقد الوزير الكيني جلسة مباحثات مع نظيره الأوغندي سام كوتيسا أعقبها التوقيع على مذكرة تفاهم بشأن الحدود.',
  'أجرى وزير الدفاع الكيني مباحثات مع نظيره الأوغندي سام كوتيسا تمخضت عن توقيع مذكرة تفاهم بشأن الحدود.',
])('ties a document to the talks that bore it: %s', (text) => {
  const { meetings, agreements } = read(text);
  expect(agreements.map((a) => a.concludedAt)).toEqual([meetings[0]!.key]);
});

it('dates what will be signed before the end of a year by that year', () => {
  expect(read('قال الوزير إن عقدا لتزويد لبنان بالكهرباء سيبرم بين الأردن ولبنان قبل نهاية العام.').agreements[0]!.date).toBe('2024');
});

describe('the title of an agreement', () => {
  it.each([
    ['وقعت مصر والأردن مذكرة تفاهم في مجال التعاون الأكاديمي والدبلوماسي.', 'مذكرة تفاهم في مجال التعاون الأكاديمي والدبلوماسي'],
    ['أبرمت مصر والأردن اتفاقا لتبادل نحو 300 طبيب.', 'اتفاقا لتبادل نحو 300 طبيب'],
    ['بحث الوزيران تنفيذ المحضر الأمني المشترك بين مصر والأردن الموقع قبل عامين.', 'المحضر الأمني المشترك بين مصر والأردن'],
    ['تعتزم مصر والأردن توقيع محضر تعاون أمني الأسبوع المقبل.', 'محضر تعاون أمني'],
  ])('%s', (text, title) => {
    expect(read(text).agreements.map((a) => a.title)).toEqual([title]);
  });
});

describe('one sentence, one agreement', () => {
  const cases: [what: string, text: string, expected: [string, string, string]][] = [
    ['a verb, its subjects and its object', 'وقعت النرويج والدنمارك معاهدة لحماية مصائد بحر الشمال.', ['treaty', 'signed', 'DK NO']],
    [
      'subjects before a dual verb',
      'قالت مصادر دبلوماسية إن بيرو وكولومبيا أبرمتا اتفاقا لتسيير الرحلات الجوية.',
      ['agreement', 'signed', 'CO PE'],
    ],
    ['with whom', 'أبرمت كينيا مع رواندا بروتوكولا لتبادل الطاقة الكهربائية.', ['agreement', 'signed', 'KE RW']],
    [
      'على before the object',
      'وقع وزير الخارجية الأردني مع نظيره القبرصي على مذكرة تفاهم في مجال السياحة.',
      ['memorandum', 'signed', 'CY JO'],
    ],
    ['a noun of action', 'أعلنت الوزارة توقيع اتفاقية تعاون بين سلطنة عمان وسنغافورة.', ['agreement', 'signed', 'OM SG']],
    ['who signs inside a noun of action', 'رحب البرلمان بتوقيع هولندا وبلجيكا على اتفاقية تقسيم المياه.', ['agreement', 'signed', 'BE NL']],
    ['two adjectives', 'ينص الاتفاق التونسي المالطي على تقاسم حقوق الصيد.', ['agreement', 'signed', 'MT TN']],
    ['a relative clause', 'انتقد النواب الاتفاق الذي وقعته اليونان مع ألبانيا بشأن الحدود البحرية.', ['agreement', 'signed', 'AL GR']],
    ['a participle', 'تعود الأزمة إلى المعاهدة المبرمة بين تشيلي والأرجنتين عام 1984.', ['treaty', 'signed', 'AR CL']],
    ['reaching', 'توصلت أذربيجان وأرمينيا في جنيف إلى اتفاق لتبادل الأسرى.', ['agreement', 'signed', 'AM AZ']],
    [
      'a declaration that a state signs with an organisation',
      'وقع وزير الداخلية التشادي إدريس محمد ومفوضة الهجرة إعلانا مشتركا بشأن الحدود في نجامينا.',
      ['declaration', 'signed', 'TD'],
    ],
    ['what never came about', 'قال الوزير إن اتفاق الصيد بين المغرب وغامبيا لم ير النور بعد.', ['agreement', 'planned', 'GM MA']],
    [
      'what is agreed to be signed',
      'اتفق وزيرا الخارجية الأردني زيد العمري والقبرصية إيلينا ماركو على توقيع مذكرة تفاهم في مجال السياحة.',
      ['memorandum', 'planned', 'CY JO'],
    ],
    [
      'what a planned visit will end with',
      'يزور وزير الخارجية الأردني كمال حداد صوفيا غدا ويوقع الجانبان الأردني والبلغاري اتفاقية للإعفاء من التأشيرات.',
      ['agreement', 'planned', 'BG JO'],
    ],
    [
      'what is to be signed',
      'أقرت الحكومة الكينية اتفاق تعاون مع هولندا في إدارة المياه تمهيدا لتوقيعه.',
      ['agreement', 'planned', 'KE NL'],
    ],
    ['what talks bring', 'أسفرت المفاوضات بين كينيا وأوغندا عن اتفاق لتقاسم المياه.', ['agreement', 'signed', 'KE UG']],
    ['what talks are to bring', 'بدأت كينيا وأوغندا التفاوض على اتفاقية لتقاسم المياه.', ['agreement', 'planned', 'KE UG']],
    [
      'what has fallen apart since',
      'يذكر الخبراء بالاتفاق الذي أبرمته كينيا مع أوغندا عام 1994 وانهار بعد أعوام.',
      ['agreement', 'terminated', 'KE UG'],
    ],
    ['an end of fighting', 'وقعت كينيا وأوغندا اتفاقا يقضي بوقف الأعمال القتالية.', ['ceasefire', 'signed', 'KE UG']],
    [
      'three states that were listed before a purpose',
      'رفض الوفد الإثيوبي مقترح السودان ومصر بتوسيع الوساطة لتشمل الولايات المتحدة. وقال الوزير إن إعلان المبادئ الذي توافقت عليه الدول الثلاث في 2015 ملزم.',
      ['declaration', 'signed', 'EG ET SD'],
    ],
    [
      'whoever signs with a host',
      'اختتم رئيس الوزراء الكيني رايلا كاماو زيارة لأوغندا أمس بالتوقيع مع مضيفه جون موسيفو على إعلان كمبالا.',
      ['declaration', 'signed', 'KE UG'],
    ],
    ['a truce that falls apart', 'انهارت الهدنة بين أذربيجان وأرمينيا بعد ساعات من إعلانها.', ['ceasefire', 'violated', 'AM AZ']],
    ['a treaty that falls apart', 'انهار الاتفاق الجمركي بين كينيا وأوغندا في 1977.', ['agreement', 'terminated', 'KE UG']],
    [
      'two governments by one noun',
      'تعتزم الحكومتان العمانية والكويتية إبرام اتفاق للنقل الشهر المقبل.',
      ['agreement', 'planned', 'KW OM'],
    ],
    ['ministers in several states', 'أقر وزراء النقل في كينيا وأوغندا ورواندا اتفاقا لتوحيد الرسوم.', ['agreement', 'signed', 'KE RW UG']],
    [
      'an end that a state announces',
      'فاجأت النيجر جيرانها بإعلانها إلغاء الاتفاقية العسكرية مع الولايات المتحدة.',
      ['agreement', 'terminated', 'NE US'],
    ],
    [
      'a name after the country of the signing',
      'طالبت بغداد بالعودة إلى اتفاقية الجزائر الموقعة بين العراق وإيران عام 1975.',
      ['agreement', 'signed', 'IQ IR'],
    ],
    ['what is still valid', 'أكد الوزير أن اتفاقية التعاون بين بولندا وكوبا لا تزال سارية المفعول.', ['agreement', 'in_force', 'CU PL']],
    [
      'what is valid no more',
      'قالت كييف إن اتفاقية الممر بين رومانيا وبلغاريا لم تعد سارية منذ أشهر.',
      ['agreement', 'terminated', 'BG RO'],
    ],
    ['a truce that did not hold', 'لم تصمد الهدنة بين أرمينيا وأذربيجان سوى ساعات.', ['ceasefire', 'violated', 'AM AZ']],
    [
      'a truce that both blame the other to have broken',
      'انهارت الهدنة بين السودان وإثيوبيا وتبادل الطرفان الاتهام بخرقها.',
      ['ceasefire', 'violated', 'ET SD'],
    ],
    ['what ends a war', 'أنهى اتفاق بريتوريا، الذي وقعته إثيوبيا وإريتريا عام 2022، حربا استمرت عامين.', ['agreement', 'signed', 'ER ET']],
    ['what a state decides to end', 'قررت أنقرة إنهاء العمل باتفاقية الأنابيب مع العراق.', ['agreement', 'terminated', 'IQ TR']],
    ['what a state decides to sign', 'قررت الحكومة الهندية توقيع اتفاقية للطيران مع نيبال.', ['agreement', 'planned', 'IN NP']],
    ['a truce in force', 'يشرف المراقبون على وقف إطلاق النار الساري بين العراق والكويت منذ عام 1991.', ['ceasefire', 'in_force', 'IQ KW']],
    ['who holds on to it', 'تمسك لبنان باتفاقية الهدنة مع إسرائيل وقال إنها لا تزال سارية.', ['ceasefire', 'in_force', 'IL LB']],
    ['minutes that are signed', 'وقعت تونس وليبيا في العاصمة التونسية محضر اتفاق أمني لتأمين الحدود.', ['agreement', 'signed', 'LY TN']],
    ['what is still sought', 'تسعى أيسلندا والنرويج إلى التوصل إلى اتفاق حول حصص الماكريل.', ['agreement', 'planned', 'IS NO']],
    ['a future', 'ستوقع فيتنام وكمبوديا الأسبوع المقبل اتفاقية لترسيم الحدود.', ['agreement', 'planned', 'KH VN']],
    ['what is expected', 'من المقرر أن توقع المجر وصربيا مذكرة تفاهم بشأن خط السكك الحديدية.', ['memorandum', 'planned', 'HU RS']],
    ['a draft', 'ناقش المجلس مشروع اتفاقية تعاون بين حكومة السنغال وحكومة غامبيا.', ['agreement', 'planned', 'GM SN']],
    ['a break', 'خرقت إريتريا الهدنة الموقعة مع إثيوبيا بعد أيام من إعلانها.', ['ceasefire', 'violated', 'ER ET']],
    [
      'a break that somebody is blamed for',
      'اتهمت نيروبي الجانب الصومالي بالإخلال بالاتفاق المبرم بين البلدين.',
      ['agreement', 'violated', 'KE SO'],
    ],
    [
      'a break that is only supposed',
      'سترد القوات في حال أخلت إريتريا باتفاق وقف إطلاق النار مع إثيوبيا.',
      ['ceasefire', 'in_force', 'ER ET'],
    ],
    [
      'who talks in order to reach it',
      'تتواصل المفاوضات بين تايلاند وكمبوديا بهدف التوصل إلى اتفاق سلام.',
      ['agreement', 'planned', 'KH TH'],
    ],
    [
      'three states by their number',
      'بحث رئيس وزراء ليتوانيا مع نظيريه اللاتفي والإستوني ملف الغاز. ووقع زعماء الدول الثلاث اتفاقية للربط الكهربائي.',
      ['agreement', 'signed', 'EE LT LV'],
    ],
    [
      'three ministers by their number',
      'عقد وزراء خارجية بولندا والتشيك وسلوفاكيا اجتماعا في براغ. ووقع الوزراء الثلاثة مذكرة تفاهم.',
      ['memorandum', 'signed', 'CZ PL SK'],
    ],
    [
      'a bracket behind its name',
      'أغلق الميناء طبقا لاتفاقية "حرية الملاحة" (هلسنكي) الموقعة بين أوسلو وستوكهولم.',
      ['agreement', 'signed', 'NO SE'],
    ],
    ['an end', 'ألغت بوليفيا الاتفاقية الموقعة مع البرازيل لتصدير الغاز.', ['agreement', 'terminated', 'BO BR']],
    ['what a state has', 'ترتبط موريتانيا مع إسبانيا باتفاقية للصيد البحري.', ['agreement', 'in_force', 'ES MR']],
    [
      'a truce by another name',
      'اتفقت المصادر على أن السودان وتشاد وقعتا اتفاقا لوقف إطلاق النار على الحدود.',
      ['ceasefire', 'signed', 'SD TD'],
    ],
    ['a firm on the other side', 'وقعت الحكومة المغربية عقدا مع شركة هندسية لبناء سد جديد.', ['contract', 'signed', 'MA']],
    [
      'a slip of the stop',
      'وقع رئيس الوزراء الياباني ونظيره الهندي في ختام زيارة رسمية. اتفاقية شراكة دفاعية تمتد عشر سنوات.',
      ['agreement', 'signed', 'IN JP'],
    ],
    [
      'states in brackets',
      'تعهدت القوى الموقعة على الاتفاق النووي الإيراني (فرنسا وبريطانيا والصين) بمواصلة العمل به.',
      ['agreement', 'signed', 'CN FR GB IR'],
    ],
    [
      'a plan that two sides agree on',
      'اتفقت الفلبين وإندونيسيا على خارطة طريق لمكافحة القرصنة في البحر.',
      ['agreement', 'signed', 'ID PH'],
    ],
    ['what firms sign', 'وقعت شركة «نورسولار» عقدا مع جامعة الطاقة لتوريد ألواح شمسية.', ['contract', 'signed', '']],
    [
      'the type of a thing between name and sides',
      'أقر الكونغرس صفقة طائرات «سي-130» (C-130) بين الولايات المتحدة وتايلاند.',
      ['agreement', 'signed', 'TH US'],
    ],
    ['كل من', 'وقعت كل من زامبيا وملاوي اتفاقية مع موزمبيق لمد خط كهرباء.', ['agreement', 'signed', 'MW MZ ZM']],
    [
      'a dual verb, and a place between it and its object',
      'أعلنت الرئاسة أن غواتيمالا وهندوراس ستوقعان غدا في أنتيغوا اتفاقا يتيح عبور الشاحنات.',
      ['agreement', 'planned', 'GT HN'],
    ],
    [
      'what is denied, by whom for his country',
      'نفى المتحدث باسم الخارجية البيروفية خوان مورالس أن تكون بلاده قد توصلت مع تشيلي إلى اتفاق مؤقت.',
      ['agreement', 'denied', 'CL PE'],
    ],
    ['what there is not', 'نفت الحكومة الكينية صحة أنباء عن توقيع اتفاق مع الصومال.', ['agreement', 'denied', 'KE SO']],
    [
      'who is present and signs nothing',
      'وقعت رواندا وبوروندي بيانا مشتركا بحضور وزير الخارجية الكونغولي.',
      ['declaration', 'signed', 'BI RW'],
    ],
    [
      'a charter, which binds nobody in particular',
      'قال المندوب الأوروغوياني إن القصف يخالف ميثاق الأمم المتحدة.',
      ['treaty', 'in_force', ''],
    ],
  ];
  it.each(cases)('reads %s', (_, text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });
});

describe('what is no agreement', () => {
  it.each([
    ['the act of agreeing', 'تم الاتفاق على مواصلة المشاورات بين وزيري خارجية كندا والمكسيك.'],
    ['a common view', 'قالت بولندا إن هناك اتفاقا على ضرورة تعزيز الحدود.'],
    ['a manner of acting', 'نشرت ماليزيا السفن بالاتفاق مع بروناي.'],
    ['treaties at large', 'اعتبرت إكوادور الخطوة مخالفة للاتفاقيات الدولية.'],
    ['any agreement at all', 'أكدت كوبا أنها لن تقبل بأي اتفاق يمس سيادتها.'],
    ['a call for a truce', 'دعت سويسرا إلى وقف إطلاق النار في الإقليم.'],
    ['holding an occasion', 'أعلنت فنلندا عقد اجتماع طارئ لوزراء الداخلية.'],
    ['a decade', 'تراجعت صادرات نيجيريا خلال العقد الماضي.'],
    ['an announcement', 'جاء ذلك بعد إعلان البرتغال نتائج الانتخابات.'],
    ['an adjective', 'تحافظ أوروغواي على الروابط الوثيقة مع باراغواي.'],
    ['a contract of a club', 'وقع اللاعب الكرواتي عقدا مع النادي، وقال المدرب إن المهاجم سيلعب مباراة الدوري، ويضم الفريق لاعبين جددا.'],
  ])('keeps out %s', (_, text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('agreements of an article', () => {
  it('joins later mentions to the agreement that they mean', () => {
    const { agreements } = read(
      'وقعت تايلاند ولاوس اتفاقية لإدارة مياه نهر ميكونغ. وتنص الاتفاقية على إنشاء لجنة دائمة. ورحب سكان المنطقة بهذه الاتفاقية.',
    );
    expect(agreements).toHaveLength(1);
    expect(agreements[0]!.evidence).toHaveLength(3);
  });

  it('keeps apart agreements with different parties', () => {
    expect(brief('وقعت غانا وتوغو اتفاقية لترسيم الحدود. كما وقعت غانا وليبيريا اتفاقية لتبادل السجناء.')).toEqual([
      ['agreement', 'signed', 'GH TG'],
      ['agreement', 'signed', 'GH LR'],
    ]);
  });

  it('keeps apart a truce and a deal', () => {
    const kinds = read('وقعت تركمانستان وأوزبكستان اتفاقية للغاز. وفي سياق آخر خرقت قوات مالي الهدنة في الشمال.').agreements.map(
      (a) => a.kind,
    );
    expect(kinds.sort()).toEqual(['agreement', 'ceasefire']);
  });

  it('takes a deal that is still sought for another one than the deal in place', () => {
    const text =
      'انسحبت الولايات المتحدة من الاتفاق النووي المبرم عام 2015 مع إيران. وقال المبعوث الأميركي إن واشنطن وطهران لم تتوصلا إلى اتفاق بعد.';
    expect(read(text).agreements.map((a) => [a.status, a.date])).toEqual([
      ['signed', '2015'],
      ['planned', null],
    ]);
  });

  it('makes one agreement with each state of a list', () => {
    const text = 'تعزز أستراليا حضورها في المحيط الهادئ، ولديها اتفاقيات أمنية مع فيجي وفانواتو، فضلا عن معاهدة دفاع مع اليابان.';
    expect(brief(text)).toEqual([
      ['agreement', 'in_force', 'AU FJ'],
      ['agreement', 'in_force', 'AU VU'],
      ['treaty', 'in_force', 'AU JP'],
    ]);
  });

  it('ends a title before what comes on top of it', () => {
    const { agreements } = read('وقعت الأردن اتفاقية للتجارة مع كندا فضلا عن تفاهمات أخرى.');
    expect(agreements.map((a) => a.title)).toContain('اتفاقية للتجارة مع كندا');
  });

  it('gives the title, the subject, the date and its rule', () => {
    const [a] = read('وقعت إيطاليا وليبيا في مارس 2019 مذكرة تفاهم بشأن خفر السواحل.').agreements;
    expect(a).toMatchObject({
      title: 'مذكرة تفاهم بشأن خفر السواحل',
      subject: null,
      date: '2019-03',
      dateRule: 'month',
      mode: 'historical',
      cameo: '057',
    });
  });

  it('names the signatories, with the words that say so', () => {
    const report = read('وقع الرئيس الكيني وليام روتو ونظيره الأوغندي يوري موسيفيني اتفاقية لمد أنبوب للوقود.');
    const [a] = report.agreements;
    const names = a!.signatories.map((k) => report.persons.find((p) => p.key === k)!.name);
    expect(names).toEqual(['وليام روتو', 'يوري موسيفيني']);
    const signed = report.links.filter((l) => l.type === 'SIGNED');
    expect(signed).toHaveLength(2);
    expect(signed.every((l) => l.evidence.length === 2)).toBe(true);
  });

  it('names who signs for a side, behind the object', () => {
    const report = read('وقع الاتفاقية عن الجانب الصربي وزير الزراعة ماركو يوفانوفيتش، وعن الجانب الكرواتي وزير البيئة توميسلاف هورفات.');
    expect(report.agreements.map((a) => [a.parties, a.signatories.length])).toEqual([[['HR', 'RS'], 2]]);
  });

  it('names who signs for a side, in a sentence without the document', () => {
    const report = read(
      'وقعت أوغندا ونيبال في جنيف اتفاقية لاستقدام العمالة. ووقعها من جانب أوغندا الوزير تشارلز موسوكي، فيما قام بالتوقيع عن نيبال السفير رام شارما، بحضور المدير العام جون سميث.',
    );
    const [a] = report.agreements;
    expect(a!.signatories.map((k) => report.persons.find((p) => p.key === k)!.name)).toEqual(['تشارلز موسوكي', 'رام شارما']);
  });

  it('knows the two ministers who met as those who sign', () => {
    const report = read(
      'التقى وزير الطاقة الأردني صالح الخرابشة نظيره القبرصي جورج باباناستاسيو في نيقوسيا. ووقع الوزيران عقب المباحثات بيانا مشتركا.',
    );
    expect(report.agreements.map((a) => [a.kind, a.parties, a.signatories.length])).toEqual([['declaration', ['CY', 'JO'], 2]]);
  });

  it('knows who speaks as one of two: "أنه ونظيره"', () => {
    const report = read(
      'التقى الرئيس الكيني وليام روتو نظيره الأوغندي يوري موسيفيني في كمبالا. وقال إنه وموسيفيني قد يتمكنان من وضع اللمسات الأخيرة على اتفاق لمد أنبوب للوقود.',
    );
    const [a] = report.agreements;
    expect(a!.signatories.map((k) => report.persons.find((p) => p.key === k)!.name)).toEqual(['وليام روتو', 'يوري موسيفيني']);
    expect([a!.status, a!.parties]).toEqual(['planned', ['KE', 'UG']]);
  });

  it.each([
    ['whose verb governs the noun of action', 'نجحت بيرو وكولومبيا بعد أشهر في التوصل إلى اتفاق لتسيير الرحلات الجوية.', ['CO', 'PE']],
    ['who intends it', 'تعتزم النرويج وأيسلندا خلال العام الحالي إبرام اتفاقية لحماية مصائد الشمال.', ['IS', 'NO']],
  ])('knows as parties %s', (_, text, parties) => expect(read(text).agreements[0]!.parties).toEqual(parties));

  it('takes the place of the first works for that of more of them', () => {
    const [a] = read('شيدت اليابان أول محطة لتحلية المياه في عمان. ووقعت طوكيو عقدا بعد عامين لبناء محطتين أخريين.').agreements;
    expect([a!.kind, a!.parties]).toEqual(['contract', ['JP', 'OM']]);
  });

  it('knows a gathering by its town, and the parties as those who are there', () => {
    const report = read('وأعرب وزير الخارجية الصربي عن أمله في أن تسفر قمة تالين عن التوقيع على اتفاقية للنقل بين صربيا وإستونيا.');
    expect(report.meetings.map((m) => [m.kind, m.status, m.states, m.country])).toEqual([['summit', 'planned', ['EE', 'RS'], 'EE']]);
    expect(report.agreements[0]).toMatchObject({ status: 'planned', parties: ['EE', 'RS'], concludedAt: 'm1' });
  });

  it('does not date what is denied by the year of another document', () => {
    const [a] = read('نفت إيران التوصل مع واشنطن إلى اتفاق مؤقت يحل محل الاتفاق النووي المبرم عام 2015.').agreements;
    expect([a!.status, a!.date]).toEqual(['denied', null]);
  });

  it('does not conclude a deal that everybody knows at the talks that speak of it', () => {
    const report = read('بحث وزير الخارجية الفرنسي مع نظيره الإيراني الاتفاق النووي الإيراني الموقع قبل أعوام، خلال محادثات في باريس.');
    expect(report.agreements.map((a) => a.concludedAt)).toEqual([null]);
  });

  it('names organisations that are parties', () => {
    const report = read('وقع الاتحاد الأوروبي والنرويج اتفاقية لتبادل الكهرباء.');
    const [a] = report.agreements;
    expect(a!.organizations.map((k) => report.organizations.find((o) => o.key === k)!.code)).toEqual(['EU']);
    expect(report.links.filter((l) => l.type === 'PARTY_TO').map((l) => l.from)).toEqual(['NO', a!.organizations[0]]);
  });

  it('ties the conclusion to the meeting at which it took place', () => {
    const report = read(
      'وقعت ألمانيا وناميبيا اتفاقية للهيدروجين الأخضر في ختام مباحثات أجراها الرئيس الناميبي مع المستشار الألماني في برلين.',
    );
    expect(report.agreements[0]!.concludedAt).toBe(report.meetings[0]!.key);
    expect(report.links.some((l) => l.type === 'CONCLUDED_AT')).toBe(true);
  });

  it('ties a list that is signed at the end of the meetings to them, each with its own signatories', () => {
    const report = read(
      'اختتمت في الرباط أعمال اللجنة المغربية السنغالية المشتركة. ووقع الجانبان في ختام الاجتماعات اتفاقية للنقل البحري وقعها عن الجانب المغربي وزير النقل سعيد العمراني وعن الجانب السنغالي السفير عمر ديوب، ومذكرة تفاهم في مجال التعليم.',
    );
    expect(report.agreements.map((a) => [a.kind, a.parties, a.signatories.length, a.concludedAt])).toEqual([
      ['agreement', ['MA', 'SN'], 2, 'm1'],
      ['memorandum', ['MA', 'SN'], 0, 'm1'],
    ]);
  });

  it('knows who signs behind the object and what it is about', () => {
    const [a] = read(
      'وقع مذكرة تفاهم في مجال الصيد البحري كل من وزير الزراعة الموريتاني أحمد ولد سيدي ونظيره المالي موسى كوناتي.',
    ).agreements;
    expect([a!.parties, a!.signatories.length]).toEqual([['ML', 'MR'], 2]);
  });

  it.each([
    ['who signs behind the document', 'ووقع الاتفاق الوزيران في مقر البلدية بعد محادثات بين كينيا وأوغندا.', 'الاتفاق'],
    ['whom it gives something', 'وقعت بوليفيا وتشيلي أول أمس اتفاق سلام. ويمنح الاتفاق بوليفيا ممرا إلى البحر.', 'اتفاق سلام'],
  ])('keeps out of the name %s', (_, text, title) => {
    expect(read(text).agreements.map((a) => a.title)).toEqual([title]);
  });

  it.each([
    ['ترتبط كينيا مع الهند منذ عام 2004 باتفاقية للنقل الجوي.', '2004'],
    ['يشرف المراقبون على وقف إطلاق النار الساري بين العراق والكويت منذ عام 1991.', '1991'],
  ])('dates what is in force by its beginning: %s', (text, date) => expect(read(text).agreements.map((a) => a.date)).toEqual([date]));

  it('takes the visitor of the sentence before for who signs with a counterpart', () => {
    const [a] = read(
      'وصل وزير الخارجية القبرصي نيكوس باباس إلى مسقط في زيارة رسمية. وخلال الزيارة وقع مع نظيره العماني سالم الحارثي مذكرة تفاهم في مجال السياحة.',
    ).agreements;
    expect([a!.parties, a!.signatories.length, a!.concludedAt]).toEqual([['CY', 'OM'], 2, 'm1']);
  });

  it.each([
    [
      'the signing is told of on its own',
      'وقعت كينيا ورواندا اتفاقية للنقل. وتم التوقيع خلال زيارة الرئيس الكيني وليام روتو إلى كيغالي.',
      ['KE', 'RW'],
    ],
    ['two presidents without names', 'التقى رئيسا كينيا وأوغندا في عنتيبي. ووقع الرئيسان اتفاق سلام نهائيا.', ['KE', 'UG']],
  ])('concludes at the meeting of the sentence before or behind: %s', (_, text, parties) => {
    expect(read(text).agreements.map((a) => [a.parties, a.concludedAt])).toEqual([[parties, 'm1']]);
  });

  it('does not take what two ministers discuss for a part of their office', () => {
    expect(brief('ناقش الوزيران الاتفاق المرتقب بين كينيا وقبرص بشأن الغاز.')).toEqual([['agreement', 'planned', 'CY KE']]);
  });

  it('has an evidence for every link and cues that stand in the text', () => {
    const text = 'وقعت غانا وتوغو اتفاقية لترسيم الحدود. وتشمل الاتفاقية مناطق الصيد.';
    const { agreements, links } = read(text);
    for (const a of agreements) for (const cue of a.cues) expect(text).toContain(cue);
    for (const l of links) expect(l.evidence.length).toBeGreaterThan(0);
  });

  it.each([
    ['a charter that is signed', 'وقع رؤساء مالي والنيجر وبوركينا فاسو ميثاقا للدفاع المشترك.', 'signed BF ML NE'],
    ['who ratifies', 'صادق البرلمان الجزائري على الاتفاق المبرم مع إيطاليا بشأن ترسيم الحدود.', 'signed DZ IT'],
    ['any agreement that is denied', 'نفت الحكومة الإثيوبية توقيع أي اتفاق مع كينيا بشأن الميناء.', 'denied ET KE'],
    ['who declares it void', 'أعلنت كينيا إلغاء اتفاقية المطار مع تركيا.', 'terminated KE TR'],
  ])('knows %s', (_, text, line) => expect(read(text).agreements.map((a) => [a.status, ...a.parties].join(' '))).toEqual([line]));
});
