import { describe, expect, it } from 'vitest';
import { agreed, read } from '../told.js';

/** Kind, title, parties and number of mentions of each agreement. */
const found = (text: string): string[] =>
  read(text).agreements.map((a) => [a.kind, a.title, a.parties.join(' '), a.evidence.length].join(' | '));

describe('which nouns name a document', () => {
  it.each<[string, string, string[]]>([
    [
      'a memorandum that is not called one of understanding',
      'وقعت كينيا ونيبال في نيروبي مذكرة لتبادل السجناء.',
      ['memorandum | مذكرة لتبادل السجناء | KE NP | 1'],
    ],
    [
      'a truce that is to last, in the accusative',
      'وقعت كينيا ونيبال اتفاقا دائما لوقف إطلاق النار.',
      ['ceasefire | اتفاقا دائما لوقف إطلاق النار | KE NP | 1'],
    ],
    ['a truce with the article', 'انتهكت كينيا ونيبال الاتفاق الهش لوقف إطلاق النار.', ['ceasefire | الاتفاق الهش | KE NP | 1']],
    ['many, counted in words', 'وقعت كينيا ونيبال على عشرين اتفاقية.', ['agreement | اتفاقية | KE NP | 1']],
    [
      'many, by the visit that they crown',
      'توجت زيارة الرئيس الكيني وليام أوتينو إلى كاتماندو بالتوقيع على 11 اتفاقية.',
      ['agreement | اتفاقية | KE NP | 1'],
    ],
    ['but not that several agree', 'ورحبت كينيا باتفاق الوزراء الأفارقة بالإجماع على خفض الرسوم.', []],
    [
      'one of a month',
      'أنشئت الهيئة بموجب اتفاقية نوفمبر 1959 بين كينيا ونيبال.',
      ['agreement | اتفاقية نوفمبر 1959 بين كينيا ونيبال | KE NP | 1'],
    ],
    [
      'what a definite one is about',
      'انضمت كينيا إلى الاتفاقية الدولية لمكافحة الفساد.',
      ['agreement | الاتفاقية الدولية لمكافحة الفساد | KE | 1'],
    ],
    ['a contract that a state ends', 'ألغت كينيا عقدا بقيمة مليار دولار مع شركة صينية.', ['contract | عقدا | KE | 1']],
    [
      'one that is told by who concluded it',
      'بموجب الاتفاق الذي أبرمه المبعوث جمال بنعمر مع المتمردين تنسحب المليشيات.',
      ['agreement | الاتفاق |  | 1'],
    ],
    ['a convention that is called by its letters', 'طالب الحزب بتطبيق اتفاقية سيداو.', ['agreement | اتفاقية سيداو |  | 1']],
    ['but no warrant', 'أصدرت كينيا ونيبال مذكرة توقيف بحق تاجر هارب.', []],
    ['nor a petition of members of a parliament', 'وقع ثلاثون نائبا كينيا مذكرة ترفض الموازنة.', []],
    ['nor a note on the site of a ministry', 'قال الوزير الكيني في مذكرة نشرت على موقع وزارة الخارجية النيبالية إن الحدود آمنة.', []],
    [
      'the memorandum that was named before',
      'وقعت كينيا ونيبال مذكرة تفاهم في مجال السياحة. وتنص المذكرة على تسهيل السفر.',
      ['memorandum | مذكرة تفاهم في مجال السياحة | KE NP | 2'],
    ],
    [
      'a declaration of what sides are to each other, where it is signed',
      'انتهت القمة بتوقيع إعلان شراكة استراتيجية بين كينيا ونيبال.',
      ['declaration | إعلان شراكة استراتيجية بين كينيا ونيبال | KE NP | 1'],
    ],
    ['but not where somebody announces it', 'رحبت كينيا بإعلان الشراكة بين المصرف والجامعة.', []],
    ['what a capital announces is no declaration', 'انتقدت كينيا إعلان لندن نيتها إغلاق السفارة في نيروبي.', []],
    ['a meeting that was held is no contract', 'وتناول الاجتماع الذي عقد في نيروبي بين كينيا ونيبال شؤون السياحة.', []],
    ['a text may begin with what a deal came of', 'عنه اتفاق.', []],
    ['meetings that were held are no contracts', 'حضرت كينيا الاجتماعين اللذين عقدا في نيروبي بالتعاون مع نيبال.', []],
    ['an understanding that is still sought', 'يجتمع الوزيران بهدف التوصل إلى تفاهم حول الحدود بين كينيا وأوغندا.', []],
    [
      'a name in marks, in two scripts',
      'عرقلت اليونان صفقة طائرات "إف-16" (F-16) بين نيبال وكينيا.',
      ['agreement | صفقة طائرات "إف-16" (F-16) بين نيبال وكينيا | KE NP | 1'],
    ],
    [
      'with whom it is signed is no part of its name',
      'وقع وزير المياه الكيني مذكرة تفاهم بشأن حماية البحيرات مع نظيره النيبالي.',
      ['memorandum | مذكرة تفاهم بشأن حماية البحيرات | KE NP | 1'],
    ],
    [
      'one of a set that has a name',
      'وقعت كينيا ونيبال اتفاقات مومباسا. وقال الوزير إن الاتفاقية عادلة.',
      ['agreement | اتفاقات مومباسا | KE NP | 2'],
    ],
    ['nor is how long it is to last', 'وقعت كينيا ونيبال اتفاقا مدته أربع سنوات لتبادل البذور.', ['agreement | اتفاقا | KE NP | 1']],
    ['nor what comes into force', 'دخلت هدنة حيز التنفيذ في السودان.', ['ceasefire | هدنة | SD | 1']],
    [
      'nor what is told of it behind a state',
      'يعد إبرام اتفاق زراعي مع نيبال أكبر مكسب لكينيا.',
      ['agreement | اتفاق زراعي مع نيبال | KE NP | 1'],
    ],
    [
      'nor what is joined to the clause',
      'دعت كينيا نيبال إلى تنفيذ الاتفاق الزراعي الأخير والانخراط في الحوار.',
      ['agreement | الاتفاق الزراعي الأخير | KE NP | 1'],
    ],
    [
      'what it limits',
      'تعد اتفاقية «لامو» للحد من الصيد بين كينيا وتنزانيا الأولى من نوعها.',
      ['agreement | اتفاقية «لامو» للحد من الصيد بين كينيا وتنزانيا | KE TZ | 1'],
    ],
    ['that members agree on something is none', 'أشادت كينيا باتفاق أعضاء اللجنة على موعد.', []],
    ['a plan that suits others is none', 'وهذه خطة تتوافق مع مصالح كينيا ونيبال.', []],
    ['that people agree on something is none', 'وعند اتفاق السودانيين على حل قضيتهم تعود كينيا إلى الوساطة.', []],
    [
      'what a mechanism is agreed on',
      'فشل وزراء كينيا في التوصل إلى اتفاق حول آلية عمل الحكومة.',
      ['agreement | اتفاق حول آلية عمل الحكومة | KE | 1'],
    ],
    [
      'in marks, with several sides',
      'وقعت كينيا "اتفاقيات ثنائية" مع كل من جيبوتي ونيبال.',
      ['agreement | اتفاقيات ثنائية | DJ KE NP | 1'],
    ],
    ['but none that was not', 'رفعت الهيئة المذكرة إلى وزير العدل الكيني في زيارة لنيبال.', []],
    [
      'a declaration by "this"',
      'أصدرت بيرو وتشيلي في ليما إعلان المبادئ. وقد وقع هذا الإعلان مستشارا الأمن بعد عام من الجدل.',
      ['declaration | إعلان المبادئ | CL PE | 2'],
    ],
    [
      'an executive programme that is signed',
      'وقعت تونس وسلطنة عمان برنامجا تنفيذيا للتعاون الثقافي.',
      ['agreement | برنامجا تنفيذيا للتعاون الثقافي | OM TN | 1'],
    ],
    ['but no programmes of cooperation at large', 'أشاد الوزير ببرامج التعاون بين تونس وسلطنة عمان.', []],
    [
      'a programme is what a deal is about',
      'وقعت البرازيل والأرجنتين معاهدة حول برنامجهما الفضائي.',
      ['treaty | معاهدة حول برنامجهما الفضائي | AR BR | 1'],
    ],
    [
      'many by the number before a singular',
      'أبرمت بيرو وتشيلي خلال عام واحد 22 معاهدة. ويرى خبراء أن المعاهدات المبرمة تخدم موانئ الجنوب.',
      ['treaty | المعاهدات المبرمة | CL PE | 2'],
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('between whom', () => {
  it.each<[string, string, string]>([
    ['a conjunction that stands apart', 'تم التوقيع على اتفاقية للنقل البحري بين تونس و سلطنة عمان.', 'OM TN'],
    ['in each of two states', 'يسري منذ عام بروتوكول بين هيئتي الطيران في كل من بيرو وتشيلي حول الملاحة.', 'CL PE'],
    ['who signs, as the genitive of the noun', 'انتهت المحادثات بتوقيع كينيا ونيبال بروتوكولا للطيران.', 'KE NP'],
    ['who succeeded, in spite of a comma', 'تمكنت بيرو وتشيلي في ساعة متأخرة من فجر أمس، من إبرام معاهدة للصيد.', 'CL PE'],
  ])('%s', (_, text, parties) => expect(agreed(text)).toEqual([[expect.any(String), 'signed', parties]]));
});

describe('who signs', () => {
  it('and with whom, behind the document', () => {
    const { agreements, persons } = read('وقع الرئيس الكيني وليام روتو مذكرة تفاهم مع رئيس الوزراء النيبالي سوشيل كويرالا.');
    const name = new Map(persons.map((p) => [p.key, p.name]));
    expect(agreements.map((a) => a.signatories.map((k) => name.get(k)).sort())).toEqual([['سوشيل كويرالا', 'وليام روتو']]);
  });
});

describe('documents that are not one', () => {
  it('a memorandum and an agreement on the same matter', () => {
    const kinds = read(
      'وقعت كينيا ونيبال مذكرة لترسيم الأجواء. وردت الهند على ذلك بعد عام حين وقعت مع نيبال اتفاقا لترسيم الأجواء.',
    ).agreements.map((a) => a.kind);
    expect(kinds.sort()).toEqual(['agreement', 'memorandum']);
  });
});

describe('at which meeting', () => {
  const concluded = (text: string): (string | null)[] => read(text).agreements.map((a) => a.concludedAt);

  it.each<[string, string, (string | null)[]]>([
    [
      'not at one of another time',
      'التقى وزير النقل الكيني كيبشومبا موركومين أمس نظيره النيبالي براكاش جوالا. ووقعت كينيا ونيبال في أكتوبر 2016 اتفاقية للطيران.',
      [null],
    ],
    [
      'but on a journey that began some days before',
      'وصل الرئيس الكيني وليام روتو إلى نيبال الجمعة في زيارة رسمية. ووقعت كينيا ونيبال أمس الأحد اتفاقية للطيران.',
      ['m1'],
    ],
    [
      'not at the first one since',
      'استقبل الرئيس الكيني وليام روتو نظيره النيبالي بيديا بانداري في أول زيارة منذ توقيع كينيا ونيبال اتفاقية الطيران.',
      [null],
    ],
  ])('%s', (_, text, expected) => expect(concluded(text)).toEqual(expected));
});
