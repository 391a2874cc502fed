import { describe, expect, it } from 'vitest';
import { agreed, read } from '../told.js';

describe('what became of an agreement', () => {
  it.each([
    [
      'it is ended by whom an apposition tells of',
      'أعلن الرئيس الكيني دانيال كيبكوتش، رئيس الحزب الحاكم، إلغاء اتفاقية الصيد مع نيبال.',
      [['agreement', 'terminated', 'KE NP']],
    ],
    ['it had been ended before', 'وكانت كينيا قد أعلنت في يناير إلغاء اتفاقية الصيد مع نيبال.', [['agreement', 'terminated', 'KE NP']]],
    [
      'what one of a year provides, it provides still',
      'تنظم اتفاقية 1929 مياه النهر بين كينيا ونيبال.',
      [['agreement', 'in_force', 'KE NP']],
    ],
    [
      'and so does what it grants, behind a relative clause',
      'وأضاف أن اتفاقية عام 1959 بين كينيا ونيبال، التي تمنح كينيا 55.5 مليار متر مكعب سنويا، سارية.',
      [['agreement', 'in_force', 'KE NP']],
    ],
    ['not what is signed now', 'وقعت كينيا ونيبال أمس اتفاقية تنظم الصيد.', [['agreement', 'signed', 'KE NP']]],
    ['somebody urges to sign it', 'حث المبعوث كينيا على التوقيع على الاتفاق مع نيبال.', [['agreement', 'planned', 'KE NP']]],
    ['its last touches are put to it', 'تضع كينيا ونيبال اللمسات الأخيرة على اتفاقية الصيد.', [['agreement', 'planned', 'KE NP']]],
    [
      'its final wording is agreed on',
      'اتفق الجانبان الكيني والنيبالي على الصيغة النهائية لاتفاقية الصيد.',
      [['agreement', 'planned', 'KE NP']],
    ],
    [
      'it is due to be signed',
      'تتفاوض كينيا ونيبال حول الاتفاقية التي من المقرر أن يوقعها الرئيسان الشهر المقبل.',
      [['agreement', 'planned', 'KE NP']],
    ],
    [
      'somebody ended it, told by a pronoun',
      'وقعت كينيا وأوغندا اتفاقية للصيد عام 1975، لكن الرئيس ألغاها من طرف واحد بعد خمس سنوات.',
      [['agreement', 'terminated', 'KE UG']],
    ],
    [
      'whoever is accused of breaking it is told by a long name',
      'وقعت الحكومة الكينية اتفاقا مع المتمردين بوساطة قطرية، قبل أن تتهم نيروبي الجماعة بخرقه.',
      [['agreement', 'violated', 'KE']],
    ],
    [
      'one of the two has left it',
      'ووقعت كينيا وأوغندا اتفاقية لصيد الأسماك عام 2013، غير أن نيروبي انسحبت منها بعد ثلاث سنوات.',
      [['agreement', 'terminated', 'KE UG']],
    ],
    ['one of the two leaves it', 'انسحبت كينيا من اتفاقية الصيد مع نيبال.', [['agreement', 'terminated', 'KE NP']]],
    ['one of the two decides to leave it', 'قررت كينيا الانسحاب من اتفاقية الصيد مع نيبال.', [['agreement', 'terminated', 'KE NP']]],
    ['one of the two may leave it', 'هددت كينيا بالانسحاب من اتفاقية الصيد مع نيبال.', [['agreement', 'signed', 'KE NP']]],
    [
      'one acts under it years later',
      'وتوفر القاعدة تدريبا بموجب معاهدة بين كينيا ونيبال أبرمت العام 2007.',
      [['treaty', 'in_force', 'KE NP']],
    ],
    ['something rests on it', 'وتستند حرية الملاحة إلى اتفاقية موقعة عام 1960 بين كينيا ونيبال.', [['agreement', 'in_force', 'KE NP']]],
    [
      'something is laid down in it',
      'أوفت كينيا بالتزاماتها المنصوص عليها في اتفاقية النهر مع نيبال.',
      [['agreement', 'in_force', 'KE NP']],
    ],
    [
      'one acts under what was signed this year',
      'وعادت الرحلات بموجب اتفاقية بين كينيا ونيبال وقعت في يناير الماضي.',
      [['agreement', 'signed', 'KE NP']],
    ],
    [
      'it is said to have been declared',
      'دعت الأمم المتحدة الهند وباكستان إلى الالتزام بوقف إطلاق النار المعلن.',
      [['ceasefire', 'in_force', 'IN PK']],
    ],
    [
      'it is awaited at a visit that lasts some days',
      'ومن المنتظر أن يوقع الجانبان خلال الزيارة التي تستمر يومين عددا من مذكرات التفاهم بين كينيا ونيبال.',
      [['memorandum', 'planned', 'KE NP']],
    ],
    [
      'a visit that lasts some days is to bring it',
      'من المقرر أن تشهد الزيارة التي تستمر ثلاثة أيام توقيع مذكرات تفاهم بين كينيا ونيبال.',
      [['memorandum', 'planned', 'KE NP']],
    ],
    ['it is on the agenda of a visit', 'ويتضمن برنامج الزيارة توقيع اتفاقية صيد بين كينيا ونيبال.', [['agreement', 'planned', 'KE NP']]],
    ['it has begun', 'بدأ أمس سريان اتفاقية النقل الجوي بين كينيا ونيبال.', [['agreement', 'in_force', 'KE NP']]],
    [
      'since it came into force',
      'زادت الرحلات منذ دخول اتفاقية النقل الجوي بين كينيا ونيبال حيز التنفيذ.',
      [['agreement', 'in_force', 'KE NP']],
    ],
    [
      'in breach of it',
      'قصفت طائرات هندية بلدة في باكستان في انتهاك لاتفاق وقف إطلاق النار بين الهند وباكستان.',
      [['ceasefire', 'violated', 'IN PK']],
    ],
    [
      'one will not sign what others have',
      'قال الوزير إن نيبال لن توقع اتفاقية المياه التي وقعتها كينيا وغانا.',
      [['agreement', 'signed', 'GH KE']],
    ],
    [
      'efforts for it succeeded',
      'أعلنت البرازيل نجاح جهود الوساطة في إبرام اتفاقية للصيد بين كينيا ونيبال.',
      [['agreement', 'signed', 'KE NP']],
    ],
    ['there are efforts for it', 'رحبت البرازيل بجهود الوساطة لإبرام اتفاقية للصيد بين كينيا ونيبال.', [['agreement', 'planned', 'KE NP']]],
    [
      'it was reached behind talks told between commas',
      'توصل ممثلو كينيا ونيبال في الدوحة، بعد يومين من المفاوضات، إلى اتفاق للصيد.',
      [['agreement', 'signed', 'KE NP']],
    ],
    [
      'that it was reached is announced behind what was before',
      'أعلن وزير الدفاع الكيني جوزيف موانغي، عقب لقاء جمعه مساء السبت بنظيره النيبالي راجيش شارما في بلدة حدودية، التوصل إلى اتفاق للصيد.',
      [['agreement', 'signed', 'KE NP']],
    ],
    [
      'that it was reached is announced at the end of talks',
      'أعلن الوسطاء في ختام محادثات الدوحة التوصل إلى هدنة بين كينيا ونيبال.',
      [['ceasefire', 'signed', 'KE NP']],
    ],
    [
      'that it is near is announced',
      'أعلن الوزير الكيني بعد محادثات في الدوحة قرب التوصل إلى اتفاق مع نيبال.',
      [['agreement', 'planned', 'KE NP']],
    ],
    ['one of many leaves it', 'انسحبت كينيا من معاهدة حظر الألغام.', [['treaty', 'in_force', 'KE']]],
    ['one wants it with another', 'ترغب كينيا في اتفاق دفاعي مع نيبال.', [['agreement', 'planned', 'KE NP']]],
    ['one proposes it to another', 'اقترحت كينيا معاهدة صيد مع نيبال.', [['treaty', 'planned', 'KE NP']]],
    [
      'the two, named between commas, agree to sign it',
      'اتفق البلدان، كينيا ونيبال، على توقيع معاهدة صيد.',
      [['treaty', 'planned', 'KE NP']],
    ],
    ['it has come into force', 'الاتفاقية التي وقعت عليها كينيا ونيبال دخلت حيز التنفيذ.', [['agreement', 'in_force', 'KE NP']]],
    ['it did not last', 'الهدنة التي أعلنتها كينيا ونيبال لم تصمد سوى ساعات.', [['ceasefire', 'violated', 'KE NP']]],
    ['it did not last, as an act', 'لم يصمد وقف إطلاق النار بين كينيا ونيبال أسبوعا.', [['ceasefire', 'violated', 'KE NP']]],
    ['they are near to it', 'قال الوزير إن كينيا ونيبال قريبتان من اتفاق للصيد.', [['agreement', 'planned', 'KE NP']]],
    ['its ceremony is to come', 'ستجري مراسم التوقيع على الاتفاق بين كينيا ونيبال في دكا.', [['agreement', 'planned', 'KE NP']]],
    [
      'its ceremony is to come, told behind',
      'قال إن حفل توقيع الاتفاق بين كينيا ونيبال سيقام في دكا.',
      [['agreement', 'planned', 'KE NP']],
    ],
    ['its signing is put off', 'قال إن التوقيع على الاتفاق بين كينيا ونيبال أرجئ.', [['agreement', 'planned', 'KE NP']]],
    ['its signing will do something', 'قال إن توقيع الاتفاق بين كينيا ونيبال سيفتح الأسواق.', [['agreement', 'signed', 'KE NP']]],
    [
      'whoever told of it is contradicted',
      'نفى مصدر في وزارة الدفاع الكينية صحة ما نقلته إذاعات أجنبية عن هدنة بين كينيا ونيبال.',
      [['ceasefire', 'denied', 'KE NP']],
    ],
    ['we are to sign it', 'قال الوزير الكيني: سنوقع اتفاقية للصيد مع نيبال.', [['agreement', 'planned', 'KE NP']]],
    ['we want it', 'قال الوزير الكيني: نسعى إلى توقيع معاهدة للصيد مع نيبال.', [['treaty', 'planned', 'KE NP']]],
    ['we hope to sign it', 'قال الوزير الكيني: نأمل أن نوقع اتفاقية الصيد مع نيبال.', [['agreement', 'planned', 'KE NP']]],
    ['we shall not reach it', 'قال الوزير الكيني: لن نتوصل إلى اتفاق مع نيبال.', [['agreement', 'planned', 'KE NP']]],
    ['nor what is to be kept from happening', 'انتشر المراقبون لمنع خرق الهدنة بين كينيا ونيبال.', [['ceasefire', 'in_force', 'KE NP']]],
    ['it was broken again and again', 'وقعت أرمينيا وأذربيجان هدنة في 1994 تعرضت لخروق متكررة.', [['ceasefire', 'violated', 'AM AZ']]],
    ['it is ended at once', 'أعلنت كينيا الإنهاء الفوري لاتفاقية الصيد مع نيبال.', [['agreement', 'terminated', 'KE NP']]],
    [
      'what talks are to lead to within a time',
      'تعهد الجانبان ببدء محادثات تفضي خلال ثلاثة أشهر إلى توقيع اتفاق للصيد بين كينيا ونيبال.',
      [['agreement', 'planned', 'KE NP']],
    ],
    [
      'talks about it enter a last round, not into force',
      'قال الوزير إن المفاوضات بشأن اتفاقية التجارة الحرة بين كينيا ونيبال دخلت مرحلتها الأخيرة.',
      [['agreement', 'planned', 'KE NP']],
    ],
    [
      'one hopes to conclude it',
      'وعن اتفاقية الصيد البحري بين كينيا ونيبال، قال الوزير إن الجانبين يأملان في إبرامها قريبا.',
      [['agreement', 'planned', 'KE NP']],
    ],
    [
      'each blames the other for breaking it',
      'ووقعت كينيا ونيبال هدنة في 2004، غير أن كلا منهما اتهم الآخر بانتهاكها.',
      [['ceasefire', 'violated', 'KE NP']],
    ],
    [
      'it is to be signed before those who will come',
      'ومن المنتظر أن يصل الرئيس النيبالي إلى نيروبي، ويشهد الجانبان التوقيع على مذكرة للصيد بين كينيا ونيبال.',
      [['memorandum', 'planned', 'KE NP']],
    ],
    [
      'what a paper told of it is denied',
      'نفى مصدر في وزارة الدفاع ما ذكرته القناة الثانية عن توقيع اتفاق للصيد بين كينيا ونيبال.',
      [['agreement', 'denied', 'KE NP']],
    ],
    ['it is called void', 'اعتبرت كينيا اتفاقية الصيد مع نيبال لاغية.', [['agreement', 'terminated', 'KE NP']]],
    ['one is no side of it any more', 'لم تعد كينيا طرفا في اتفاقية الصيد مع نيبال.', [['agreement', 'terminated', 'KE NP']]],
    ['its time is over', 'انقضى أجل اتفاقية الصيد بين كينيا ونيبال.', [['agreement', 'terminated', 'KE NP']]],
    ['one does not renew it', 'قررت كينيا عدم تجديد اتفاقية الصيد مع نيبال.', [['agreement', 'signed', 'KE NP']]],
    ['that it was reached is told', 'لفت الوزير إلى توصل كينيا ونيبال إلى اتفاق تجاري.', [['agreement', 'signed', 'KE NP']]],
    ['that it was reached is welcomed', 'رحبت المجر بتوصل كينيا ونيبال إلى اتفاق تجاري.', [['agreement', 'signed', 'KE NP']]],
    ['that it be reached is called for', 'دعت المجر إلى توصل كينيا ونيبال إلى اتفاق تجاري.', [['agreement', 'planned', 'KE NP']]],
    [
      'those who announce together that they reached it are its sides, whoever helped them',
      'وكانت كينيا ونيبال قد أعلنتا في 7 يناير الماضي التوصل إلى اتفاق تجاري برعاية قطر والمجر.',
      [['agreement', 'signed', 'KE NP']],
    ],
    [
      'whoever else announces it is none',
      'أعلن الرئيس المجري، مساء الخميس، التوصل إلى هدنة بين مالي والنيجر.',
      [['ceasefire', 'signed', 'ML NE']],
    ],
    [
      'what capitals announce is called after none of them',
      'جاءت القمة غداة إعلان نيروبي وكاتماندو التوصل إلى اتفاق تجاري.',
      [['agreement', 'signed', 'KE NP']],
    ],
    ['that it will be announced', 'يتوقع أن تعلن كينيا ونيبال التوصل إلى اتفاق تجاري.', [['agreement', 'planned', 'KE NP']]],
    ['it still applies', 'ما زالت اتفاقية 1998 بين كينيا ونيبال معمولا بها.', [['agreement', 'in_force', 'KE NP']]],
    ['it runs', 'تسري اتفاقية الصيد بين كينيا ونيبال حتى عام 2030.', [['agreement', 'in_force', 'KE NP']]],
    ['it will be signed', 'وسيجري خلال الزيارة توقيع اتفاقية للصيد بين كينيا ونيبال.', [['agreement', 'planned', 'KE NP']]],
    ['it is ready to be signed', 'باتت اتفاقية الصيد بين كينيا ونيبال جاهزة للتوقيع.', [['agreement', 'planned', 'KE NP']]],
    ['there is no truth in it', 'لا صحة لما يتردد عن توقيع كينيا ونيبال اتفاقية عسكرية.', [['agreement', 'denied', 'KE NP']]],
    [
      'the news of it is called false',
      'وصف الوزير الكيني الأنباء عن اتفاق سري مع نيبال بأنها عارية عن الصحة.',
      [['agreement', 'denied', 'KE NP']],
    ],
    ['contracts with a firm', 'أبرمت الحكومة الكينية مع شركة سيلفا عقودا بقيمة مليار دولار.', [['contract', 'signed', 'KE']]],
    ['one does not keep to it', 'لم تلتزم نيبال باتفاق الهدنة مع كينيا.', [['ceasefire', 'violated', 'KE NP']]],
    ['nor to its clauses', 'اتهم الوزير إثيوبيا بأنها لم تلتزم ببنود معاهدة السلام مع إريتريا.', [['treaty', 'violated', 'ER ET']]],
    ['one is said to be breaking it', 'قال وزير المياه إن أوغندا تخالف اتفاقية بحيرة فيكتوريا.', [['agreement', 'violated', 'UG']]],
    ['it must not be broken', 'لن تسمح كينيا بأن تخرق إثيوبيا معاهدة النيل.', [['treaty', 'in_force', 'ET']]],
    [
      'it is signed after talks that are to come',
      'يعقد الرئيس الكيني ونظيره الرواندي غدا في نيروبي جلسة مباحثات، يليها توقيع عدد من مذكرات التفاهم في مجال النقل.',
      [['memorandum', 'planned', 'KE RW']],
    ],
    [
      'it is signed at the end of them',
      'سيعقد الجانبان الكيني والرواندي الأحد المقبل جلسة مباحثات، يتم في ختامها توقيع اتفاقية للنقل.',
      [['agreement', 'planned', 'KE RW']],
    ],
    [
      'they watch it being signed tomorrow',
      'يشهد الرئيسان الكيني والرواندي غدا التوقيع على معاهدة دفاع.',
      [['treaty', 'planned', 'KE RW']],
    ],
    ['meetings aim at it', 'عقدت كينيا ورواندا اجتماعات هادفة إلى إبرام اتفاق تجارة بينهما.', [['agreement', 'planned', 'KE RW']]],
    ['meetings bore it', 'عقدت كينيا ورواندا اجتماعات تمخض عنها اتفاق على فتح الحدود.', [['agreement', 'signed', 'KE RW']]],
    ['one is ready for it', 'أعلنت كينيا استعدادها لتوقيع اتفاقية التجارة مع نيبال.', [['agreement', 'planned', 'KE NP']]],
    [
      'a relative clause is of another noun',
      'تسلم السودان شحنة قمح في إطار هدنة في البلد الذي مزقته الحرب.',
      [['ceasefire', 'in_force', 'SD']],
    ],
    ['as many as are counted', 'جاء ذلك بعد توقيع كينيا وأوغندا 24 اتفاقية في مجالات النقل.', [['agreement', 'signed', 'KE UG']]],
    [
      'one is signed and another is thought of',
      'وقعت كينيا ومالطا اتفاقية للنقل البحري، وبحث الوزيران بدء التفاوض حول إبرام اتفاقية حماية الاستثمار بين البلدين.',
      [
        ['agreement', 'signed', 'KE MT'],
        ['agreement', 'planned', 'KE MT'],
      ],
    ],
    [
      'one left a week before it was signed',
      'استقال الرئيس قبل أسبوع من توقيع اتفاق السلام بين كينيا وأوغندا.',
      [['agreement', 'signed', 'KE UG']],
    ],
    ['a cabinet agreed to an understanding', 'وافق مجلس الوزراء الكيني على تفاهم مع نيبال.', [['agreement', 'signed', 'KE NP']]],
    ['a question tells of none', 'هل تنوون توقيع اتفاق عسكري مع البرازيل؟ لا أعتقد.', []],
    [
      'none was reached, which is not the one that was signed',
      'ونفى الوزير المالطي التوصل إلى أي اتفاق مع ليبيا. ووقعت تونس وليبيا اتفاقية الملاحة البحرية في طرابلس.',
      [
        ['agreement', 'denied', 'LY MT'],
        ['agreement', 'signed', 'LY TN'],
      ],
    ],
  ])('%s', (_, text, agreements) => expect(agreed(text)).toEqual(agreements));
});

describe('what falls or is fought beside a document', () => {
  it.each([
    ['talks that collapse are not the memorandum', 'وقعت غانا وتوغو مذكرة تفاهم بعدما انهارت المحادثات بينهما.', 'signed'],
    ['nor does whoever dies end it', 'وقعت غانا وتوغو مذكرة تفاهم وماتت الوزيرة بعد يومين.', 'signed'],
    ['but one that collapsed is over', 'وقال إن اتفاقية سابقة بين غانا وتوغو أبرمت عام 2002 انهارت.', 'terminated'],
    ['a truce in spite of which somebody fights is broken', 'استمر القتال في غانا رغم الهدنة.', 'violated'],
    ['and one in spite of which trade falls is not', 'تراجعت التجارة في غانا رغم الهدنة.', 'in_force'],
  ])('%s', (_, text, status) => expect(read(text).agreements.map((a) => a.status)).toEqual([status]));
});

describe('coming into force', () => {
  it.each([
    ['is told before the name', 'ودخلت اتفاقية النقل الجوي بين منغوليا وبيرو حيز التنفيذ أمس.', 'in_force'],
    ['or behind it', 'وتنص اتفاقية الصيد بين غانا وتوغو التي دخلت حيز النفاذ على رسوم جديدة.', 'in_force'],
    ['still under work', 'وبحثا اتفاقية الصيد بين غانا وتوغو التي يجري إعدادها.', 'planned'],
    ['still talked about', 'وقال إن اتفاقية الصيد بين غانا وتوغو لا تزال قيد التفاوض.', 'planned'],
    ['but not when that is done', 'وقال إن اتفاقية الصيد بين غانا وتوغو التي تم التفاوض عليها عادلة.', 'signed'],
    ['broken, however that is done', 'وقال إن غانا تخرق بشكل يومي اتفاقية الصيد مع توغو.', 'violated'],
    ['to be hurried', 'وأكد أهمية الإسراع في إنجاز اتفاقية الصيد بين غانا وتوغو.', 'planned'],
    ['not where it has not', 'ولم تدخل اتفاقية النقل الجوي بين منغوليا وبيرو حيز التنفيذ.', 'signed'],
  ])('%s', (_, text, status) => expect(read(text).agreements.map((a) => a.status)).toEqual([status]));

  it('a breach names who is accused', () => {
    expect(read('واتهمت توغو غانا بانتهاك اتفاقية الصيد.').agreements.map((a) => a.parties.join(' '))).toEqual(['GH']);
  });

  it('leaves the day of a ratification', () => {
    expect(read('وقعت غانا وتوغو اتفاقية للصيد، وصادق عليها برلمان توغو أمس.').agreements.map((a) => a.date)).toEqual([null]);
  });
});

describe('what stands before a document tells', () => {
  it.each([
    ['توقف العمل بمعاهدة الصيد بين بيرو وتشيلي منذ مطلع العام.', 'treaty terminated'],
    ['أوقفت بيرو العمل بمعاهدة الصيد مع تشيلي.', 'treaty terminated'],
    ['انتهت أمس صلاحية بروتوكول الصيد بين بيرو وتشيلي.', 'agreement terminated'],
    ['ينتهي العمل ببروتوكول الصيد بين بيرو وتشيلي في يوليو المقبل.', 'agreement in_force'],
    ['أشار الوزير إلى بروتوكول الصيد بين بيرو وتشيلي الذي تنتهي صلاحيته في الصيف.', 'agreement in_force'],
    ['تعرض وقف إطلاق النار بين بيرو وتشيلي لخروقات عديدة.', 'ceasefire violated'],
    ['ما زال وقف إطلاق النار بين بيرو وتشيلي صامدا.', 'ceasefire in_force'],
    ['تعثر توقيع معاهدة الصيد بين بيرو وتشيلي.', 'treaty planned'],
  ])('%s', (text, expected) => expect(read(text).agreements.map((a) => `${a.kind} ${a.status}`)).toEqual([expected]));

  it('with no date but that of its signing', () => {
    expect(read('ينتهي العمل ببروتوكول الصيد بين بيرو وتشيلي في يوليو المقبل.').agreements[0]!.date).toBeNull();
    expect(read('تحصل بيرو على حصتها بموجب اتفاق أبرم مع تشيلي عام 1959.').agreements[0]!.date).toBe('1959');
  });

  it('the forces of a state break its truce', () =>
    expect(read('خرقت القوات التشيلية الهدنة مع بيرو مرات عدة.').agreements[0]!.parties).toEqual(['CL', 'PE']));
});
