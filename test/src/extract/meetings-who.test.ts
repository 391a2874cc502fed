import { describe, expect, it } from 'vitest';
import type { Report } from '../../../graph/report.js';
import { read, told } from './told.js';

/** Who takes part in each meeting, by surnames. */
const who = ({ persons, meetings }: Report): string[] => {
  const name = new Map(persons.map((p) => [p.key, p.name.split(' ').at(-1)]));
  return meetings.map((m) => m.persons.map((k) => name.get(k)).join(' '));
};

describe('who takes part', () => {
  it.each([
    [
      'a form of address with a pronoun is who was addressed so',
      'استقبل معالي راشد الغافري وزير التجارة العماني سعادة لوكاس ميندوزا سفير البرازيل. كما استقبل معاليه سعادة هانز بيرغر سفير النمسا.',
      ['الغافري ميندوزا', 'الغافري بيرغر'],
    ],
    [
      'a subject may have all of an honorific',
      'استقبل صاحب السمو الشيخ طلال الكعبي ولي العهد في قصره مساء اليوم معالي هنري دوبوا وزير الدفاع في جمهورية فرنسا.',
      ['الكعبي دوبوا'],
    ],
    [
      'a verb that needs somebody to be met, with one name behind it, has its subject before',
      'التقى وزير الخارجية الجزائري نور بوعلام سفير الصين لي وانغ. كما استقبل السفير الروسي إيغور بتروف.',
      ['بوعلام وانغ', 'بوعلام بتروف'],
    ],
    [
      'unless whom it means is no person',
      'التقى وزير الدفاع اللبناني غازي مراد السفير الإيطالي لوكا ريتشي. واستقبل الوزير مراد وفدا من نقابة المحامين.',
      ['مراد ريتشي'],
    ],
    [
      'whoever acts and whoever is met are told, so nobody else of the sentence before is in it',
      'استقبل رئيس الوزراء العراقي ماجد الجبوري الوزير الفرنسي بيير لوران. والتقى الجبوري وزير النفط الإيراني رضا كاظمي.',
      ['الجبوري لوران', 'الجبوري كاظمي'],
    ],
    [
      'behind an office of two each has a state before the name',
      'عقد وزيرا خارجية مصر سامح فهمي والأردن أيمن الحياري لقاء في نيويورك.',
      ['فهمي الحياري'],
    ],
    [
      'two calls are one with each',
      'أجرى الوزير المصري سامح فهمي اتصالين هاتفيين بكل من وزيرة الخارجية الإسبانية ماريا لوبيز ووزير خارجية فيتنام فام دوك.',
      ['فهمي لوبيز', 'فهمي دوك'],
    ],
    [
      'so are talks apart from each other',
      'أجرى الرئيس المصري أحمد فؤاد مباحثات منفصلة مع كل من الرئيس البولندي ماريك نوفاك والرئيس الروماني إيون بوبا.',
      ['فؤاد نوفاك', 'فؤاد بوبا'],
    ],
    [
      'whoever takes credentials meets whose they are',
      'تسلم الرئيس الموريتاني أحمد ولد سالم اليوم أوراق اعتماد السفيرة البلجيكية إيزابيل دوبوا والسفير الغاني كواكو أسيدو.',
      ['سالم دوبوا أسيدو'],
    ],
    [
      'whoever gives them, too',
      'قدم السفير البولندي ماريك نوفاك أوراق اعتماده إلى الرئيس التونسي كمال الماجري بقصر قرطاج.',
      ['نوفاك الماجري'],
    ],
    [
      'two who sign at a place that is told have met',
      'وقع وزير التجارة العماني راشد السالمي ونظيره التركي كمال يلدز اليوم في مسقط اتفاقية لحماية الاستثمار.',
      ['السالمي يلدز'],
    ],
    ['with a company nobody meets', 'وقع وزير النقل الإماراتي محمد الكعبي مذكرة تفاهم مع مدير الشركة جون سميث في دبي.', []],
    [
      'a guest is received by whom he comes to',
      'ويحل العاهل الأردني الملك عبدالله الثاني مساء غد ضيفا على الرئيس المصري أحمد فؤاد في شرم الشيخ.',
      ['الثاني فؤاد'],
    ],
    [
      'whoever brings a message meets whom it is for, whoever sent it does not',
      'تسلم الرئيس المصري أحمد فؤاد اليوم رسالة من الرئيس الإريتري أسياس تسفاي نقلها إليه الوزير الإريتري علي داود. وحضر المقابلة أحمد ماهر وزير الخارجية.',
      ['فؤاد داود ماهر'],
    ],
    ['a visit is of whoever accepts to come', 'قبل الرئيس الهندي راجيف شارما دعوة من نظيره الصيني لي وانغ لزيارة الصين.', ['شارما']],
    ['or to whom an invitation is sent', 'وجه الملك دعوة إلى الرئيس التركي كمال يلدز لزيارة الأردن.', ['يلدز']],
    [
      'who leads a delegation does what it does',
      'وكان وفد كويتي برئاسة وزير الإعلام سلمان المطيري اجتمع في لوزان مع وزيرة الثقافة السويسرية آنا مولر.',
      ['المطيري مولر'],
    ],
    ['a host is a host by any verb', 'استضاف الرئيس الأميركي جو ميلر المستشار الألماني أولاف شتاين في واشنطن.', ['ميلر شتاين']],
  ])('%s', (_, text, expected) => expect(who(read(text))).toEqual(expected));

  it('goes to a town of two words, whoever leads those who go', () => {
    expect(told(read('سيتوجه وزير الخارجية التركي هاكان يلدز هذا الأسبوع إلى إسلام آباد.'))).toHaveLength(1);
    expect(read('تتوجه بعثة أوروبية يقودها النائب الفرنسي لوك مارتان إلى نواكشوط الشهر المقبل.').meetings[0]?.country).toBe('MR');
  });

  it('takes nobody from the sentence before to a gathering that is named in passing', () => {
    const text =
      'استقبل الوزير التوغولي روبير دوسي السفير المالي موسى تراوري. وأشاد البيان بقرارات القمة الأفريقية التي عقدت في مارس 2009.';
    expect(told(read(text)).at(-1)).toMatch(/^summit held \| {2}\|/);
  });
});

describe('what is another meeting', () => {
  it.each([
    [
      'a third one',
      'عقد الوزير الغاني صامويل أبلاكوا اجتماعا مع نظيره المالي موسى تراوري. وفي لقاء ثالث بحث أبلاكوا مع الوزير التوغولي روبير دوسي الأمن.',
    ],
    [
      'one that is held again',
      'التقى الوزير الغاني صامويل أبلاكوا نظيره التوغولي روبير دوسي اليوم في أكرا. وسيلتقي أبلاكوا مجددا دوسي في لومي الشهر المقبل.',
    ],
    [
      'an earlier one of others',
      'يزور الرئيس البولندي ماريك نوفاك اليوم الرباط. وكان رئيس الوزراء الروماني إيون بوبا قد زار الرباط في مايو.',
    ],
  ])('%s', (_, text) => expect(read(text).meetings).toHaveLength(2));
});

it('is one visit where the same guest comes to the same state', () => {
  const text = `يتوجه وزير الدفاع البولندي ماريك نوفاك اليوم إلى اليابان لبحث ملف الطاقة مع كبار المسؤولين.
وتتصدر محادثاته ملفات كثيرة. وقالت الصحيفة إن نوفاك سيعرض خلال زيارته لليابان خطة جديدة.`;
  expect(read(text).meetings.filter(({ kind }) => kind === 'visit')).toHaveLength(1);
});

describe('a gathering of which a meeting is part', () => {
  const parts = ({ meetings }: Report): string[] => meetings.map((m) => `${m.key} ${m.partOf}`);

  it.each([
    [
      'named in the sentence before',
      'شارك وزير الخارجية العماني بدر السالمي في اجتماع وزراء خارجية مجلس التعاون في الرياض. والتقى الوزير على هامش الاجتماع نظيره الكويتي سالم المطيري.',
      ['m1 null', 'm2 m1'],
    ],
    [
      'by a pronoun, and what is told besides',
      'افتتحت في مسقط أمس قمة مجموعة الخمس. وعلى هامشها التقى الوزير التركي سنان يلدز نظيره الإيطالي ماركو روسي، كما اجتمع مع الوزير المالي موسى تراوري.',
      ['m1 null', 'm2 m1', 'm3 m1'],
    ],
    [
      'before the noun, where somebody takes part in it',
      'اختتمت في الدوحة اليوم أعمال القمة العربية. وأجرى الرئيس السوداني عمر الطيب خلال مشاركته في القمة مباحثات مع الرئيس الصومالي حسن فارح.',
      ['m1 null', 'm2 m1'],
    ],
    ['in the middle of who meets whom', 'اجتمع الوزير التونسي سليم الحداد خلال المؤتمر مع نظيره الفلبيني خوان كروز.', ['m1 m2', 'm2 null']],
    [
      'known as a body elsewhere',
      'التقى رئيس الوزراء الباكستاني عمران شاه على هامش منتدى دافوس الاقتصادي العالمي رئيس الوزراء الهولندي يان دي فريس.',
      ['m1 m2', 'm2 null'],
    ],
  ])('%s', (_, text, expected) => expect(parts(read(text))).toEqual(expected));
});
