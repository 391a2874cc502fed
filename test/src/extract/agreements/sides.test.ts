import { describe, expect, it } from 'vitest';
import { agreed, read } from '../told.js';

describe('the parties of a document', () => {
  it.each<[string, string, [string, string, string][]]>([
    [
      'those who talk about a draft, and who sends them',
      'تجري الكويت منذ شهرين محادثات مع المجر بشأن مشروع معاهدة للنقل النهري.',
      [['treaty', 'planned', 'HU KW']],
    ],
    [
      'the two who meet, not who looks on',
      'التقى الرئيس الكيني وليم أودينغا رئيس الوزراء المجري إيفان كوفاكس بحضور أمير الكويت سالم العجمي، ووقع الزعيمان معاهدة للنقل.',
      [['treaty', 'signed', 'HU KE']],
    ],
    ['peoples, who stand for their states', 'تعثر اتفاق سلام بين إثيوبيا والإريتريين.', [['agreement', 'signed', 'ER ET']]],
    ['peoples who sign', 'وقع الهنود والباكستانيون اتفاقا في طشقند.', [['agreement', 'signed', 'IN PK']]],
    [
      'whose parliament it is, by the dateline',
      'نيروبي - صادق البرلمان على اتفاقية للتعاون القضائي مع المجر.',
      [['agreement', 'signed', 'HU KE']],
    ],
    ['of several who accuse one they are, too', 'اتهمت كينيا وغانا تشاد بانتهاك الاتفاق.', [['agreement', 'violated', 'GH KE TD']]],
    [
      'with each the draft of its own',
      'فوضت الحكومة الكويتية وزير المالية بالتفاوض مع المجر حول مشروع بروتوكول للجمارك، ووزير التعليم بالتفاوض مع نيبال حول مشروع مذكرة تفاهم.',
      [
        ['agreement', 'planned', 'HU KW'],
        ['memorandum', 'planned', 'KW NP'],
      ],
    ],
    [
      'the two of whom the sentence tells, whatever the text is about',
      'استقبل رئيس الوزراء الكويتي سالم العجمي وفدا هولنديا، وأشاد بالدعم الهولندي. ويتوجه وزير النقل جاسم الفهد إلى صوفيا حيث يجري محادثات مع نظيره البلغاري إيفان كوستوف، ويوقع الجانبان غدا اتفاقية للنقل.',
      [['agreement', 'planned', 'BG KW']],
    ],
    [
      'those of the one in whose place another comes, too',
      'وقع الرئيسان الكيني والنيبالي اليوم اتفاقية جديدة للعبور تحل محل اتفاقية العبور الموقعة سنة 1965. وتنتظر أوغندا دورها.',
      [
        ['agreement', 'signed', 'KE NP'],
        ['agreement', 'signed', 'KE NP'],
      ],
    ],
    [
      'those of the one to which another is added',
      'وقعت كينيا وأوغندا بروتوكولا ملحقا باتفاقية التعاون النووي المبرمة عام 1992.',
      [
        ['agreement', 'signed', 'KE UG'],
        ['agreement', 'signed', 'KE UG'],
      ],
    ],
    [
      'the two of whom its own sentence tells',
      'بحث وزير الداخلية الكيني دانيال كيبكوتش مع نظيره الأوغندي جوزيف أوكيلو أمن الحدود. وأبدى الوزير الأوغندي استعداد أوغندا للتعاون. وسلمت الخارجية القائم بالأعمال النيبالي احتجاج كينيا على رفض كاتماندو تسليم المطلوب، رغم مذكرة التفاهم الأمنية الموقعة بين البلدين العام الماضي.',
      [['memorandum', 'signed', 'KE NP']],
    ],
    [
      'both who want it carried out, not who looked on',
      'وقع وزير الخارجية الكيني دانيال كيبكوتش ونظيره النيبالي راجيش شارما في بكين بيانا مشتركا بحضور وزير الخارجية الصيني لي وانغ، يقضي بفتح السفارتين في نيروبي وكاتماندو. وأكد الجانبان أهمية متابعة تنفيذ الاتفاق الموقع في أكرا العام الماضي. وقالت المتحدثة الصينية إن الصين مستعدة للوساطة.',
      [
        ['declaration', 'signed', 'KE NP'],
        ['agreement', 'signed', 'KE NP'],
      ],
    ],
    [
      'those who discuss a draft',
      'بحث وزير النقل الكيني جوزيف موانغي مع نظيره النيبالي راجيش شارما مشروع اتفاقية للنقل الجوي.',
      [['agreement', 'planned', 'KE NP']],
    ],
    [
      'a body and hers, told by their adjectives',
      'وقعت هيئة الطيران المدني الكينية أمس اتفاقية للنقل الجوي مع نظيرتها النيبالية.',
      [['agreement', 'signed', 'KE NP']],
    ],
    [
      'whom it binds to whoever the sentence is about',
      'هددت نيروبي بالانسحاب من اتفاقية التجارة الحرة لشرق آسيا التي تجمعها بنيبال وفيتنام.',
      [['agreement', 'signed', 'KE NP VN']],
    ],
    [
      'the two whom the sentence before means',
      'قال الوزير الكيني إن نيبال دولة صديقة. وأضاف أن البلدين يتطلعان إلى المزيد. ورحب بالخطوة. وذكر الصحفي أرقاما. وكان البلدان وقعا عام 2012 اتفاقية للصيد.',
      [['agreement', 'signed', 'KE NP']],
    ],
    [
      'no others, whose document stands behind',
      'إلى جانب اتفاقية التجارة الحرة بين كينيا ونيبال، وقعت كينيا مع فيتنام معاهدة لتسليم المطلوبين.',
      [
        ['agreement', 'signed', 'KE NP'],
        ['treaty', 'signed', 'KE VN'],
      ],
    ],
    [
      'what is listed behind who signs the first',
      'جرت مراسم التوقيع على اتفاقية للنقل، وقعها عن الجانب الكيني جوزيف موانغي، وعن الجانب النيبالي راجيش شارما، ومذكرة تفاهم في مجال الطاقة، وبرنامج تنفيذي للتعاون الثقافي.',
      [
        ['agreement', 'signed', 'KE NP'],
        ['memorandum', 'signed', 'KE NP'],
        ['agreement', 'signed', 'KE NP'],
      ],
    ],
    [
      'who has concluded it with another, by the pronoun of the verb',
      'قررت كينيا تعليق معاهدة الصداقة التي أبرمتها مع نيبال في 8 أكتوبر 2002.',
      [['treaty', 'terminated', 'KE NP']],
    ],
    [
      'not after whose town it is called',
      'ألغت نيروبي اتفاقية الكويت التي وقعتها مع نيبال عام 1975.',
      [['agreement', 'terminated', 'KE NP']],
    ],
    [
      'its members, listed behind its name',
      'اجتمعت الدول الضامنة لاتفاق خفض التصعيد، كينيا ونيبال وبيرو، في قصر المؤتمرات.',
      [['agreement', 'signed', 'KE NP PE']],
    ],
    ['no town in its name', 'رفضت كينيا اتفاقات أوسلو الموقعة مع نيبال.', [['agreement', 'signed', 'NP']]],
    ['a number that counts two sorts', 'وقعت كينيا ونيبال 14 اتفاقية ومذكرة تفاهم.', [['memorandum', 'signed', 'KE NP']]],
    ['what a king orders', 'وأمر الملك بالموافقة على اتفاقية الصيد بين كينيا ونيبال.', [['agreement', 'signed', 'KE NP']]],
    ['what a king decrees', 'وأصدر الملك مرسوما بالتصديق على اتفاقية الصيد بين كينيا ونيبال.', [['agreement', 'signed', 'KE NP']]],
    ['who has it with somebody', 'رأى الوزير المالطي أن معاهدة الصيد مع تشيلي غير عادلة.', [['treaty', 'in_force', 'CL MT']]],
    [
      'but not whose organisation made it',
      'استقبل الرئيس الكيني لجنة أنشأها الاتحاد الأفريقي بموجب اتفاق مقر مع السنغال.',
      [['agreement', 'signed', 'SN']],
    ],
    [
      'not where, and before whom',
      'وقعت حكومة ليبيريا ومتمردون في العاصمة الغانية أكرا معاهدة سلام بحضور الرئيس النيجيري.',
      [['treaty', 'signed', 'LR']],
    ],
    ['who came and signs with it', 'زار الرئيس الكيني نيبال ووقع معها اتفاقية للنقل.', [['agreement', 'signed', 'KE NP']]],
    ['who is held to have concluded it with it', 'وزارت الوزيرة الكينية نيبال وعقدت معها معاهدة دفاع.', [['treaty', 'signed', 'KE NP']]],
    [
      'who receives and signs with him',
      'استقبل الرئيس الكيني وزير خارجية نيبال ووقع معه مذكرة تفاهم.',
      [['memorandum', 'signed', 'KE NP']],
    ],
    [
      'not whom a verb between came to see',
      'زارت الوزيرة الكينية صوفيا ووقعت مع نظيرها النيبالي مذكرة تفاهم.',
      [['memorandum', 'signed', 'KE NP']],
    ],
    [
      'not a presidency in brackets',
      'ناقش قادة أفريقيا بروتوكول القوة المشتركة توطئة لرفعه إلى ترويكا القمة (كينيا وأوغندا ورواندا). وقال وزير تنزانيا إن بلاده تؤيد بروتوكول القوة. وأكدت تنزانيا التزامها بالبروتوكول.',
      [['agreement', 'signed', 'TZ']],
    ],
    [
      'not under whose patronage',
      'أبرمت في العاصمة الماليزية قبل عامين معاهدة بين مانيلا وجبهة مورو برعاية رئيس الوزراء الماليزي.',
      [['treaty', 'signed', 'PH']],
    ],
    [
      'of the signing before, for a verb without a subject',
      'وقعت كينيا ونيبال بروتوكولا للجمارك. كما وقعتا معاهدة لتسليم المجرمين.',
      [
        ['agreement', 'signed', 'KE NP'],
        ['treaty', 'signed', 'KE NP'],
      ],
    ],
    [
      'who accuses and who is accused of breaking a truce',
      'تبادلت نيبال وبوتان الاتهامات بانتهاك الهدنة على الحدود.',
      [['ceasefire', 'violated', 'BT NP']],
    ],
    ['whose ministries sign', 'أبرمت وزارتا النقل في كينيا وأوغندا قبل عام معاهدة للملاحة في البحيرة.', [['treaty', 'signed', 'KE UG']]],
    [
      'not with whom one talks about a deal that is there',
      'بحث وزير المالية النيبالي مع نظيره الهولندي معاهدة الحدود بين نيبال وبوتان.',
      [['treaty', 'in_force', 'BT NP']],
    ],
    [
      'of whom two look on at a whole list, told of in the sentence before',
      'استقبل الرئيس التشيلي في سانتياغو نظيره الفيتنامي. ثم حضرا التوقيع على بروتوكول للجمارك، ومذكرة تفاهم في المجال الرياضي، وبرنامج تنفيذي للتبادل الجامعي للأعوام 2031-2034.',
      [
        ['agreement', 'signed', 'CL VN'],
        ['memorandum', 'signed', 'CL VN'],
        ['agreement', 'signed', 'CL VN'],
      ],
    ],
    [
      'of each document into which several are divided, which are none beside them',
      'أبرم الوزيران التشيلي والفيتنامي عددا من الوثائق أمس. وتضمنت الوثائق معاهدة للملاحة، ومذكرة تفاهم في المجال الرياضي.',
      [
        ['treaty', 'signed', 'CL VN'],
        ['memorandum', 'signed', 'CL VN'],
      ],
    ],
    [
      'but of what is only among them',
      'أبرم الوزيران التشيلي والفيتنامي عددا من الاتفاقيات أمس، من بينها معاهدة للملاحة ومذكرة تفاهم في المجال الرياضي.',
      [
        ['agreement', 'signed', 'CL VN'],
        ['treaty', 'signed', 'CL VN'],
        ['memorandum', 'signed', 'CL VN'],
      ],
    ],
    ['no state in the name of a firm', 'وقعت شركة كندية وشركة بتروكوبا وشركة كوبا للنيكل عقدا لتشغيل منجم.', [['contract', 'signed', '']]],
    [
      'of the two of whom a sentence tells as "between the two lands"',
      'زار الرئيس الفنلندي كندا أمس. وأشاد بالتقارب بين بوتان ونيبال، وقال إن معاهدة المياه الموقعة بين البلدين قدوة.',
      [['treaty', 'signed', 'BT NP']],
    ],
    [
      'of the minutes of a joint committee that are signed',
      'وقع وزير النقل الفنلندي ونظيره الكندي أمس محضر الدورة السابعة للجنة المشتركة.',
      [['agreement', 'signed', 'CA FI']],
    ],
    ['but not of minutes of one side', 'وقع رئيس البلدية محضر الجلسة الأخيرة للمجلس.', []],
    ['of the text of a document', 'وقعت اليابان وتشيلي أمس نص المعاهدة البحرية.', [['treaty', 'signed', 'CL JP']]],
  ])('%s', (_, text, expected) => expect(agreed(text)).toEqual(expected));
});

describe('what talks bring about', () => {
  it.each<[string, string, [string, string, string][]]>([
    ['reached on something', 'توصلت بيرو والإكوادور في برازيليا إلى اتفاق على سحب القوات.', [['agreement', 'signed', 'EC PE']]],
    ['come out with', 'خرج وزراء كينيا وأوغندا من اجتماعهم باتفاق مبدئي على خفض الرسوم.', [['agreement', 'signed', 'KE UG']]],
    ['no deal on a deal', 'توصلت بيرو والإكوادور إلى اتفاق على توقيع معاهدة للحدود العام المقبل.', [['treaty', 'planned', 'EC PE']]],
    ['no act of agreeing', 'شدد الوزيران على أن هناك اتفاقا على مواصلة التشاور بين بيرو والإكوادور.', []],
    [
      'approved and still unsigned',
      'أقرت الحكومة القبرصية بروتوكول الطيران مع اليونان. ويستعد الجانبان لتوقيع البروتوكول في الربيع.',
      [['agreement', 'planned', 'CY GR']],
    ],
    [
      'an understanding is no treaty of old',
      'يعود الخلاف إلى المعاهدة الموقعة بين بيرو والإكوادور سنة 1942. ويكرس البيان التفاهم الذي توصلت إليه بيرو والإكوادور السبت.',
      [
        ['treaty', 'signed', 'EC PE'],
        ['agreement', 'signed', 'EC PE'],
      ],
    ],
  ])('%s', (_, text, expected) => expect(agreed(text)).toEqual(expected));
});

describe('what is said of a signing by the verb that governs it', () => {
  it.each<[string, string, [string, string, string][]]>([
    [
      'intended, however long the names between',
      'يعتزم وزير النقل الكيني جوزيف موانغي ونظيره النيبالي راجيش شارما توقيع معاهدة للطيران.',
      [['treaty', 'planned', 'KE NP']],
    ],
    ['tomorrow', 'يوقع الرئيس الكيني وليام روتو والرئيس النيبالي رام يادف غدا في جنيف معاهدة للطيران.', [['treaty', 'planned', 'KE NP']]],
    [
      'to end with it',
      'يرأس الوزير الكيني جوزيف موانغي ونظيره النيبالي راجيش شارما غدا اجتماعات تختتم بتوقيع معاهدة للطيران.',
      [['treaty', 'planned', 'KE NP']],
    ],
    ['discussed', 'بحثت كينيا ونيبال توقيع معاهدة للطيران.', [['treaty', 'planned', 'KE NP']]],
    ['near', 'اقتربت الحكومة الكينية ونظيرتها النيبالية من التوصل إلى بروتوكول للجمارك.', [['agreement', 'planned', 'KE NP']]],
    ['expected', 'توقع وكيل وزارة الطاقة الكينية توقيع عقد لتوريد الغاز.', [['contract', 'planned', 'KE']]],
    ['watched', 'شهد الوزير توقيع معاهدة للطيران بين كينيا ونيبال.', [['treaty', 'signed', 'KE NP']]],
    ['refused by one', 'رفض البرلمان الكيني المصادقة على معاهدة الصيد بين كينيا ونيبال.', [['treaty', 'in_force', 'KE NP']]],
    ['a draft agreed on', 'اتفق وزيرا كينيا ونيبال على مشروع معاهدة للطيران.', [['treaty', 'planned', 'KE NP']]],
    ['suspended', 'علقت كينيا العمل بمعاهدة الصيد مع نيبال.', [['treaty', 'terminated', 'KE NP']]],
    ['commented on', 'علق الوزير الكيني على تصريحات نظيره حول معاهدة الصيد مع نيبال.', [['treaty', 'in_force', 'KE NP']]],
    ['run out', 'انتهت مدة معاهدة الصيد بين كينيا ونيبال.', [['treaty', 'terminated', 'KE NP']]],
    ['welcomed', 'رحب وزير المالية المالطي بالاتفاق بين كينيا ونيبال.', [['agreement', 'signed', 'KE NP']]],
    ['still standing', 'الهدنة التي وقعتها كينيا مع نيبال في الصيف لا تزال قائمة.', [['ceasefire', 'in_force', 'KE NP']]],
  ])('%s', (_, text, expected) => expect(agreed(text)).toEqual(expected));
});

describe('a document with sides of its own', () => {
  it.each<[string, [string, string, string][]]>([
    [
      'أجرى الرئيس الكيني وليام روتو في كاتماندو محادثات مع نظيره النيبالي رام يادف، ثم وقعا معاهدة للطيران.',
      [['treaty', 'signed', 'KE NP']],
    ],
    ['يزور الرئيس الكيني وليام روتو غدا نيبال لتوقيع معاهدة للطيران.', [['treaty', 'planned', 'KE NP']]],
    [
      'استقبل الرئيس الكيني وليام روتو في نيروبي الرئيس النيبالي رام يادف. ووقع وزيرا خارجية البلدين معاهدة للطيران.',
      [['treaty', 'signed', 'KE NP']],
    ],
    [
      'وقع وزير النقل الكيني جوزيف موانغي ونظيره النيبالي راجيش شارما في العاصمة الرياض معاهدة للطيران بين البلدين.',
      [['treaty', 'signed', 'KE NP']],
    ],
    [
      'شهد الرئيسان الكيني والنيبالي توقيع عدد من الاتفاقيات، شملت مذكرة تفاهم للسياحة، ومعاهدة لتسليم المجرمين.',
      [
        ['memorandum', 'signed', 'KE NP'],
        ['treaty', 'signed', 'KE NP'],
      ],
    ],
    ['أصدرت كينيا ونيبال بيانا مشتركا دعتا فيه إلى الحوار.', [['declaration', 'signed', 'KE NP']]],
    ['أصدرت أحزاب كينية بيانا مشتركا دعت فيه إلى الحوار.', []],
    ['أعلنت كينيا ونيبال وقفا لإطلاق النار.', [['ceasefire', 'signed', 'KE NP']]],
    ['وزارتا الطاقة في كينيا ونيبال وقعتا معاهدة لمد خط للكهرباء.', [['treaty', 'signed', 'KE NP']]],
    ['وقعت كينيا ونيبال مبادرة بحيرة فيكتوريا للحبوب.', [['agreement', 'signed', 'KE NP']]],
    ['وقعت كينيا ونيبال معاهدة لتمويل مبادرة الطاقة الشمسية.', [['treaty', 'signed', 'KE NP']]],
    ['انضمت كينيا إلى معاهدة حظر الألغام.', [['treaty', 'in_force', 'KE']]],
    ['صادق البرلمان الكيني على بروتوكول كيوتو.', [['agreement', 'signed', 'KE']]],
    [
      'وقعت كينيا معاهدة للطيران مع نيبال وبروتوكولا للجمارك مع مالطا.',
      [
        ['treaty', 'signed', 'KE NP'],
        ['agreement', 'signed', 'KE MT'],
      ],
    ],
    ['اختتمت كينيا ونيبال محادثاتهما في أروشا باتفاق لتبادل السجناء.', [['agreement', 'signed', 'KE NP']]],
    ['وقعت كينيا ونيبال خطاب نوايا بشأن المناخ.', [['memorandum', 'signed', 'KE NP']]],
    [
      'اختتمت في نيروبي القمة الخامسة لدول شرق أفريقيا، التي افتتحها الرئيس الكيني وليام روتو، بإصدار إعلان نيروبي.',
      [['declaration', 'signed', '']],
    ],
    ['وقعت كينيا ونيبال أمس هدنة في أروشا. ووضع الرئيس الكيني وليام روتو توقيعه على الوثيقة.', [['ceasefire', 'signed', 'KE NP']]],
    ['وقعت وزارة النقل الكينية عقد إنشاء جسر مع شركة صينية.', [['contract', 'signed', 'KE']]],
    [
      'صادق البرلمان الكيني على اتفاقية الصيد بين كينيا وأوغندا، وعلى مذكرة تفاهم مع غانا.',
      [
        ['agreement', 'signed', 'KE UG'],
        ['memorandum', 'signed', 'GH KE'],
      ],
    ],
    ['انتهت المفاوضات بالتوصل إلى اتفاق في فيينا حول برنامج إيران النووي.', [['agreement', 'signed', 'IR']]],
    ['انسحبت الولايات المتحدة من خطة العمل الشاملة المشتركة مع إيران.', [['agreement', 'signed', 'IR US']]],
    ['قال الوزير الكيني إن اتفاقا وشيكا مع نيبال سينهي الخلاف.', [['agreement', 'planned', 'KE NP']]],
    [
      'أعلنت نيروبي تأييد الاتفاق النووي الإيراني، وأضافت أن هناك اتفاقا بين كينيا وأوغندا تم التوصل إليه في القمة.',
      [
        ['agreement', 'signed', 'IR'],
        ['agreement', 'signed', 'KE UG'],
      ],
    ],
    [
      'وقعت كينيا ونيبال اتفاقية لتبادل السفراء، وفقا لأحكام اتفاقية فيينا للعلاقات الدبلوماسية لعام 1961.',
      [
        ['agreement', 'signed', 'KE NP'],
        ['agreement', 'in_force', ''],
      ],
    ],
    ['وقعت كينيا ونيبال في أروشا إعلان السلام والصداقة المشترك.', [['declaration', 'signed', 'KE NP']]],
    ['أعلنت كينيا ونيبال وغانا في بيان ثلاثي مشترك عقب محادثاتها تأسيس لجنة.', [['declaration', 'signed', 'GH KE NP']]],
    ['أعلنت كينيا وحركة الشباب مساء الخميس هدنة.', [['ceasefire', 'signed', 'KE']]],
    [
      'جرى في نيروبي التوقيع بين كينيا ونيبال على اتفاق ينظم الصيد وعلى برنامج تنفيذي للتبادل الثقافي.',
      [
        ['agreement', 'signed', 'KE NP'],
        ['agreement', 'signed', 'KE NP'],
      ],
    ],
    [
      'وقعت كينيا ونيبال هدنة جديدة أمس. وكانت هدنة سابقة أبرمت عام 2002 انهارت بعد أشهر.',
      [
        ['ceasefire', 'signed', 'KE NP'],
        ['ceasefire', 'violated', 'KE NP'],
      ],
    ],
    ['توصل الفرقاء إلى اتفاق تقاسم السلطة. ورحبت كينيا ونيبال بالاتفاق.', [['agreement', 'signed', '']]],
    ['استعرض الوزراء الاتفاق النووي بين مجموعة دول (5+1) وإيران.', [['agreement', 'signed', 'IR']]],
    ['تأجلت الجلسة باتفاق الجانبين الكيني والنيبالي.', []],
    ['أكد الوزيران الكيني والنيبالي اتفاق وجهات النظر بشأن المناخ.', []],
    ['قالت الوزيرة إن هناك اتفاقا بين كينيا ونيبال على أهمية الحوار.', []],
  ])('%s', (text, expected) => expect(agreed(text)).toEqual(expected));
});

describe('who signs', () => {
  const signers = (text: string) => {
    const { persons, agreements } = read(text);
    const name = new Map(persons.map((p) => [p.key, p.name]));
    return agreements.map((a) =>
      a.signatories
        .map((k) => name.get(k))
        .sort()
        .join(', '),
    );
  };
  const both = 'جوزيف موانغي, راجيش شارما';

  it.each([
    ['أبرمت كينيا ونيبال معاهدة للطيران. ووقعها كل من وزير النقل الكيني جوزيف موانغي ونظيره النيبالي راجيش شارما.', both],
    ['أبرمت كينيا ونيبال معاهدة للطيران. وقام بالتوقيع وزير النقل الكيني جوزيف موانغي ونظيره النيبالي راجيش شارما.', both],
    ['تم توقيع معاهدة للطيران بين كينيا ونيبال من قبل وزير النقل الكيني جوزيف موانغي ونظيره النيبالي راجيش شارما.', both],
    ['وزير النقل الكيني جوزيف موانغي يوقع معاهدة للطيران مع نظيره النيبالي راجيش شارما.', both],
    [
      'استقبل وزير النقل الكيني جوزيف موانغي نظيره النيبالي راجيش شارما بحضور الرئيس الكيني وليام روتو. ووقع وزيرا نقل البلدين معاهدة للطيران.',
      both,
    ],
    [
      'أبرمت كينيا ونيبال معاهدة للطيران. ووقع المعاهدة نيابة عن حكومة كينيا وزير النقل جوزيف موانغي، ونيابة عن حكومة نيبال الوزير راجيش شارما.',
      both,
    ],
    ['أبرمت كينيا ونيبال معاهدة للطيران. وقام بتوقيع المعاهدة وزير النقل الكيني جوزيف موانغي ونظيره النيبالي راجيش شارما.', both],
    ['بحث وزير النقل الكيني جوزيف موانغي مع نظيره النيبالي راجيش شارما التعاون بين البلدين. ووقعا معاهدة للطيران.', both],
    ['أبرمت كينيا ونيبال معاهدة للطيران. وبموجب قانون وقعه الرئيس الكيني وليام روتو ستخفض الرسوم.', ''],
    ['أبرمت كينيا ونيبال معاهدة للطيران. وحضر الاجتماع الذي عقده الرئيس الكيني وليام روتو سفراء.', ''],
  ])('%s', (text, expected) => expect(signers(text)).toEqual([expected]));
});

describe('two documents that the same two sign', () => {
  it('have both of them as signatories and the meeting that they followed', () => {
    const { persons, agreements } = read(
      'عقد وزير النقل الكيني جوزيف موانغي أمس جلسة مباحثات مع راجيش شارما وزير النقل النيبالي أعقبها التوقيع على معاهدة للطيران وبروتوكول للجمارك، وقعهما عن الجانب الكيني جوزيف موانغي وعن الجانب النيبالي راجيش شارما.',
    );
    expect(agreements.map((a) => [a.kind, a.parties.join(' '), a.signatories.length, a.concludedAt])).toEqual([
      ['treaty', 'KE NP', 2, 'm1'],
      ['agreement', 'KE NP', 2, 'm1'],
    ]);
    expect(persons).toHaveLength(2);
  });
});

describe('the title of a document', () => {
  it.each([
    ['وقعت كينيا ونيبال المعاهدة الجديدة لتسليم المجرمين.', 'المعاهدة الجديدة لتسليم المجرمين'],
    ['وقعت كينيا ونيبال بروتوكول تعاون بين البلدين الثلاثاء في العاصمة الكينية.', 'بروتوكول تعاون بين البلدين'],
    ['وقعت كينيا ونيبال مذكرة تعاون فني وإداري بين الوزارتين.', 'مذكرة تعاون فني وإداري بين الوزارتين'],
    ['ينتهي في الصيف سريان معاهدة الصيد بين بيرو وتشيلي في يوليو المقبل.', 'معاهدة الصيد بين بيرو وتشيلي'],
    ['وقعت كينيا ونيبال معاهدة بين البلدين برعاية بريطانيا.', 'معاهدة بين البلدين'],
    ['ورحبت غانا بإعلان نيروبي الصادر عن كينيا ونيبال.', 'إعلان نيروبي'],
  ])('%s', (text, title) => expect(read(text).agreements.map((a) => a.title)).toEqual([title]));
});

describe('a truce', () => {
  const truce = (text: string) => read(text).agreements.map((a) => [a.status, a.date]);

  it.each<[string, [string, string | null][]]>([
    ['يواصل المتمردون في بوتان خرق وقف إطلاق النار.', [['violated', null]]],
    ['دخلت الهدنة في بوتان حيز التنفيذ في 7 مايو 2009.', [['in_force', '2009-05-07']]],
    ['صمدت في بوتان هدنة أعلنت ليل السبت.', [['in_force', '2024-03-02']]],
    ['وقعت نيبال وبوتان هدنة تنهي الحرب التي بدأت في أكتوبر 1950.', [['signed', null]]],
    ['بدأت الهدنة في بوتان، وقال الوزير أمس إن السكان يعودون.', [['in_force', null]]],
  ])('%s', (text, expected) => expect(truce(text)).toEqual(expected));
});
