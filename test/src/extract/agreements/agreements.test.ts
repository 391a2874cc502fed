import { describe, expect, it } from 'vitest';
import { agreed, read } from '../told.js';

describe('the title of an agreement', () => {
  it.each([
    ['وقعت مصر والأردن مذكرة تفاهم في مجال التعاون الأكاديمي والدبلوماسي.', 'مذكرة تفاهم في مجال التعاون الأكاديمي والدبلوماسي'],
    ['أبرمت مصر والأردن اتفاقا لتبادل نحو 300 طبيب.', 'اتفاقا لتبادل نحو 300 طبيب'],
    ['بحث الوزيران تنفيذ المحضر الأمني المشترك بين مصر والأردن الموقع قبل عامين.', 'المحضر الأمني المشترك بين مصر والأردن'],
    // So do its parts.
    ['وقع الأردن والعراق مذكرة تفاهم من سبع نقاط في عمان.', 'مذكرة تفاهم من سبع نقاط'],
    // A year belongs to the name, however it is introduced.
    ['تستند فرنسا إلى المعاهدة الفرنسية السيامية الموقعة سنة 1893.', 'المعاهدة الفرنسية السيامية الموقعة سنة 1893'],
    ['تعتزم مصر والأردن توقيع محضر تعاون أمني الأسبوع المقبل.', 'محضر تعاون أمني'],
    // After a state that is called as its capital.
    ['وقع الرئيس التونسي قيس المرزوقي ونظيره المالطي جورج فيلا إعلان تونس.', 'إعلان تونس'],
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
    expect(agreed(text)).toEqual([expected]);
  });
});

describe('what is no agreement', () => {
  it.each([
    ['what a state declares', 'جاء إعلان تونس رفض التدخل بعد ساعات من القمة.'],
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
    expect(agreed(text)).toEqual([]);
  });
});
