import { describe, expect, it } from 'vitest';
import { agreed, read } from '../told.js';

const sides = (text: string): string[] => agreed(text).map((a) => a.join(' '));

describe('what two or more states have together', () => {
  it.each<[string, string, string[]]>([
    ['between them', 'طالبت كينيا غانا بالالتزام بالمعاهدة الموقعة بينهما عام 1984.', ['treaty signed GH KE']],
    ['whom it ties to whom', 'تربط كينيا بغانا معاهدة للصيد منذ عام 1984.', ['treaty in_force GH KE']],
    ['in whose statement they speak', 'أعلنت كينيا وغانا ومالي في بيان ثلاثي مشترك أن الحدود ستفتح.', ['declaration signed GH KE ML']],
    [
      'a statement before who speaks',
      'وفي بيان مشترك عقب اللقاء، أكد الرئيسان الكيني والغاني أهمية التجارة.',
      ['declaration signed GH KE'],
    ],
    [
      'a statement in which both speak',
      'صدر أمس بيان مشترك شدد فيه الجانبان الكيني والغاني على أهمية السلام.',
      ['declaration signed GH KE'],
    ],
    ['a statement of theirs', 'أكد بيان مشترك لوزراء خارجية كينيا وغانا ونيبال أن الحدود ستفتح.', ['declaration signed GH KE NP']],
    ['a truce without conditions', 'اتفقت كينيا وغانا على وقف غير مشروط لإطلاق النار.', ['ceasefire signed GH KE']],
    ['a truce with adjectives', 'اتفقت كينيا وغانا على وقف فوري وشامل لإطلاق النار.', ['ceasefire signed GH KE']],
    ['not the statement of one', 'دعت كينيا في بيان مشترك مع البنك الدولي إلى الحذر.', []],
    ['a settlement that they reached', 'توصلت كينيا وغانا إلى تسوية لقضية الطيران.', ['agreement signed GH KE']],
    ['a contract that they talk about', 'تتفاوض كينيا مع غانا على عقد لتحديث 54 طائرة.', ['contract planned GH KE']],
    ['a contract that one renews', 'جددت كينيا عقد تزويد غانا بالوقود سنة أخرى.', ['contract signed GH KE']],
    ['not that of a man', 'جددت الشركة عقد المدير التنفيذي.', []],
    [
      'what those who met were present at',
      'التقى الوزير الكيني أمس بنظيره الغاني، قبل أن يشهدا توقيع مذكرة تفاهم للنقل.',
      ['memorandum signed GH KE'],
    ],
    ['a plan that both approve', 'وافقت كينيا وغانا على خطة سلام اقترحها الوسيط.', ['agreement signed GH KE']],
    ['not a plan that one approves', 'وافقت كينيا على خطة سلام اقترحها الوسيط.', []],
    ['a deal under which they act', 'أطلقت كينيا وغانا سراح سجناء في إطار صفقة توسطت فيها مالي.', ['agreement signed GH KE']],
    [
      'what they agreed on, and that is one',
      'اتفقت كينيا وغانا ونيبال على خفض الإنتاج، وهو اتفاق لم يدم طويلا.',
      ['agreement violated GH KE NP'],
    ],
    ['of a number, who are listed', 'وقعت كينيا اتفاقية مع خمس من دول الجوار، هي غانا ومالي وتشاد.', ['agreement signed GH KE ML TD']],
    ['what is not written', 'قال الوزير الكيني إن اتفاقا غير مكتوب مع غانا يمنع ذلك.', ['agreement signed GH KE']],
    ['how they live side by side', 'أبدى الوزير الكيني استعداد بلاده لتوقيع إعلان حسن جوار مع غانا.', ['declaration planned GH KE']],
    ['what is to be signed soon', 'أكد الوزير أهمية الربط، والإسراع في توقيع معاهدة بين كينيا وغانا.', ['treaty planned GH KE']],
  ])('%s', (_, text, expected) => expect(sides(text)).toEqual(expected));
});

it('another one has its adjective, or its year', () => {
  const told = (text: string) => read(text).agreements.map((a) => [a.title, a.date]);
  expect(told('وقعت كينيا وغانا مذكرة تفاهم صحية وأخرى سياحية.').map(([title]) => title)).toEqual([
    'مذكرة تفاهم صحية',
    'مذكرة تفاهم سياحية',
  ]);
  expect(told('وكانت كينيا وغانا وقعتا معاهدة في أروشا عام 2011 وأخرى في جنيف عام 2012.').map(([, date]) => date)).toEqual([
    '2011',
    '2012',
  ]);
});

describe('the other side', () => {
  it.each([
    ['is whom the sentence before is about', 'سئل الوزير الكيني عن القمة. وعن معاهدة الصداقة مع غانا قال إنها قائمة.', 'GH KE'],
    ['is where an office speaks', 'وفي نيروبي قال وزير الخارجية إن المعاهدة مع غانا ضرورية.', 'GH KE'],
    ['is where its envoy is', 'قال سفير كينيا في أكرا إن البلدين سيوقعان معاهدة للتجارة الحرة.', 'GH KE'],
    ['is who deals under it', 'تزود كينيا غانا بالكهرباء بموجب عقد يمتد عشرين عاما.', 'GH KE'],
  ])('%s', (_, text, parties) => expect(agreed(text).map(([, , states]) => states)).toEqual([parties]));
});

describe('what is told of two or three', () => {
  it.each([
    ['had been signed before', 'وقال إن كينيا سبق أن أبرمت معاهدة مماثلة مع غانا.', ['GH KE']],
    ['is kept by both', 'وأصدر الجانبان الكيني والغاني بيانا جددا فيه تمسكهما بمعاهدة حسن الجوار.', ['GH KE']],
    ['is had by one with each', 'قال الوزير الكيني إن لبلاده معاهدات دفاعية مع غانا ومالي.', ['GH KE', 'KE ML']],
    ['is of a state and no man', 'رفضت كينيا دعوة الوزير الغاني إلى إلغاء المعاهدة التي أبرمتها مع مالي.', ['KE ML']],
    ['is between the two that stand side by side', 'وردت على تركيا مصر واليونان باتفاق لترسيم الحدود بينهما.', ['EG GR']],
    ['ends a war within one land', 'طالب الرئيس الكيني باتفاق ينهي الحرب الأهلية في كولومبيا.', ['CO']],
    ['is of three', 'استعرضوا الربط بين كينيا وغانا ومالي في ضوء مذكرة التفاهم الثلاثية.', ['GH KE ML']],
    ['is a declaration of politics', 'وقع الرئيس الكيني ونظيره الغاني إعلانا سياسيا.', ['GH KE']],
  ])('%s', (_, text, parties) => expect(agreed(text).map(([, , states]) => states)).toEqual(parties));
});

it.each([
  ['عاد الوزير الكيني دانيال كيبكوتش بعد زيارة لأكرا وقع خلالها مع نظيره الغاني كوفي أوسو بروتوكولا للتعاون العسكري.'],
  ['عاد الوزير الكيني دانيال كيبكوتش وفي حقيبته مذكرة تفاهم وقعها مع نظيره الغاني كوفي أوسو.'],
])('%s is signed by both', (text) => {
  const { agreements, persons } = read(text);
  expect(agreements[0]!.signatories.map((k) => persons.find((p) => p.key === k)!.name)).toEqual(['دانيال كيبكوتش', 'كوفي أوسو']);
});
