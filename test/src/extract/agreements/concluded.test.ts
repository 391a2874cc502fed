import { describe, expect, it } from 'vitest';
import { agreed, read } from '../told.js';

describe('the meeting that a document is of', () => {
  const concluded = (text: string) => read(text).agreements.map((a) => a.concludedAt);

  it.each<[string, string, (string | null)[]]>([
    [
      'its signing, whoever else was there',
      'وقع وزير الداخلية الكيني دانيال كيبكوتش ومفوضة الاتحاد الأوروبي إيلفا يوهانسون الخميس في نيروبي إعلانا مشتركا. وجرى التوقيع في قصر المؤتمرات بحضور الوزير النيبالي راجيش شارما والوزيرة المالطية ماريا غريتش.',
      ['m1'],
    ],
    [
      'the visit that a noun takes up',
      'استقبل الرئيس الكيني وليام روتو أمس نظيره النيبالي رام يادف في زيارة رسمية لكينيا. وبحث الرئيسان السياحة. وتوجت الزيارة بالتوقيع على معاهدة لتسليم المجرمين.',
      ['m1'],
    ],
    [
      'that of those who meet to sign it',
      'وقع وزير النقل الكيني كيبشومبا موركومين ووزير النقل النيبالي براكاش جوالا أمس في نيروبي معاهدة للطيران.',
      ['m1'],
    ],
    [
      'none of a year later, behind which somebody speaks of it',
      'استقبل الرئيس الكيني وليام روتو أمس نظيره النيبالي رام يادف. وعقب المباحثات نوه الرئيسان خلال اللقاء بالاتفاق الموقع في 22 ديسمبر 2020 بين كينيا ونيبال.',
      [null],
    ],
    [
      'the ceremony of the signing',
      'وقعت كينيا ونيبال أمس معاهدة للطيران. وحضر الرئيس الكيني وليام روتو والرئيس النيبالي رام يادف مراسم التوقيع في جنيف.',
      ['m1'],
    ],
    [
      'that of those before whom it was signed',
      'وقعت كينيا ونيبال أمس معاهدة للطيران. وجرى التوقيع في قصر الأمم بجنيف بحضور الرئيس الكيني وليام روتو والرئيس النيبالي رام يادف.',
      ['m1'],
    ],
    [
      'talks behind how long they took',
      'توصلت كينيا ونيبال فجر الأحد إلى معاهدة للطيران، وذلك بعد أربعة أيام من المفاوضات الشاقة في جنيف.',
      ['m1'],
    ],
    [
      'talks in which the next sentence says that it came about',
      'وقعت كينيا ونيبال أمس معاهدة للطيران. وجاء ذلك في ختام محادثات بين وزيري خارجية غانا ومالطا في جنيف.',
      ['m1'],
    ],
    [
      'what became known as an accord',
      'وكانت كينيا ونيبال قد توصلتا في ختام مشاورات جرت في جنيف في ديسمبر الماضي إلى ما عرف باتفاق جنيف.',
      ['m1'],
    ],
    [
      'that in which they will sign it',
      'ينتظر أن تنعقد اللجنة المشتركة الكينية النيبالية في نيروبي في أبريل المقبل ويوقع فيها البلدان معاهدة للطيران.',
      ['m1'],
    ],
    ['officials without a name', 'وقع وزيرا خارجية كينيا ونيبال أمس في جنيف معاهدة للطيران.', ['m1']],
    ['that whose statement it is', 'يمثل البيان المشترك للاجتماع الوزاري الكيني النيبالي الذي عقد أمس في جنيف خارطة طريق.', ['m1']],
    [
      'the talks on which it was issued',
      'أشاد الحزب بإعلان نيروبي الصادر بشأن مباحثات الرئيس الكيني وليام روتو مع الرئيس النيبالي رام يادف.',
      ['m1'],
    ],
    [
      'the visit to the town by whose name a statement of both is known, however far off',
      'زار الرئيس النيبالي رام يادف نيروبي والتقى الرئيس الكيني وليام روتو. وارتفعت أسعار الشاي. وهطلت الأمطار. وبدأ الحصاد. وجاء إعلان نيروبي بين كينيا ونيبال ليصب في مصلحة البلدين.',
      ['m1'],
    ],
    ['but not states', 'وقعت كينيا ونيبال أمس في جنيف معاهدة للطيران.', [null]],
    [
      'talks of which much is told',
      'في ختام المباحثات التي جرت أمس في جنيف بين وزير النقل الكيني جوزيف موانغي ونظيره النيبالي راجيش شارما، تم التوقيع على معاهدة للطيران.',
      ['m1'],
    ],
    [
      'what is to end with it',
      'تبدأ غدا في نيروبي محادثات بين وزير النقل الكيني جوزيف موانغي ونظيره النيبالي راجيش شارما، على أن تختتم بتوقيع معاهدة للطيران.',
      ['m1'],
    ],
    ['what ended with it', 'اختتم وزيرا كينيا ونيبال أمس محادثات في أروشا باتفاق لتبادل السجناء.', ['m1']],
    ['the summit where it was signed', 'وقع رئيسا كينيا ونيبال معاهدة للطيران في قمة عقدت أمس في أروشا.', ['m1']],
    [
      'no meeting of today for what is told of earlier times',
      'أجرى الرئيس الكيني وليام روتو أمس محادثات مع نظيره النيبالي رام يادف. يذكر أن كينيا ونيبال أبرمتا معاهدة للطيران قبل عشر سنوات.',
      [null],
    ],
  ])('%s', (_, text, expected) => expect(concluded(text)).toEqual(expected));
});

describe('who signs with a government', () => {
  it('is not its head', () => {
    const report = read('وقع الرئيس التركي عبد الله غول معاهدة بحرية مع حكومة الرئيس التشادي إدريس ديبي.');
    const name = new Map(report.persons.map((p) => [p.key, p.name]));
    expect(report.agreements.map((a) => a.signatories.map((k) => name.get(k)))).toEqual([['عبد الله غول']]);
  });
});

describe('one occasion', () => {
  it('has one day and one meeting for what was signed there besides', () => {
    const { agreements } = read(
      'اختتم الرئيس الكيني وليام روتو أمس زيارة إلى نيبال وقع خلالها البلدان بروتوكولا للجمارك. كما وقعا معاهدة لتسليم المجرمين.',
    );
    expect(agreements.map((a) => [a.date, a.concludedAt])).toEqual([
      ['2024-03-03', 'm1'],
      ['2024-03-03', 'm1'],
    ]);
  });
});

describe('the truce of others', () => {
  it.each([
    ['who welcomes it', 'ورحبت منغوليا بالهدنة في مالي.', ['ML']],
    ['who warns', 'وحذرت وزيرة الخارجية الفنلندية من انهيار الهدنة في السودان.', ['SD']],
    ['who declares it has a part', 'وأعلنت رواندا هدنة في الكونغو.', ['CD RW', 'CG RW']],
  ])('%s', (_, text, parties) => expect(parties).toContain(read(text).agreements[0]?.parties.join(' ')));
});

it.each([
  ['two as its genitive', 'رحبت الأمم المتحدة باتفاق غانا وإستونيا على تبادل السفراء.', 'EE GH'],
  ['with a year behind them', 'جاء ذلك بعد توقيع معاهدة غانا وإستونيا عام 1979.', 'EE GH'],
  ['not one of whom something is told', 'انتقدت مالطا اتفاق غانا وإستونيا ترفض ذلك.', 'GH'],
])('states by name: %s', (_, text, parties) => {
  expect(
    agreed(text)[0]![2]
      .split(' ')
      .filter((s) => s !== 'MT')
      .join(' '),
  ).toBe(parties);
});

describe('a deal that is called after a town', () => {
  it.each([
    ['has no side there', 'أكد الرئيس الغاني جون ماهاما التزامه باتفاق أثينا الذي وقعته حركة الإنقاذ عام 2011.', 'GH'],
    ['even where the state is called so too', 'وقعت نيبال وغانا اتفاق الجزائر عام 1984.', 'GH NP'],
    ['and is signed by whoever the clause is about', 'أما غانا فانسحبت بموجب اتفاق تونس الذي وقعته مع الجبهة في آذار 1984.', 'GH'],
  ])('%s', (_, text, parties) => expect(agreed(text)[0]![2]).toBe(parties));
});
