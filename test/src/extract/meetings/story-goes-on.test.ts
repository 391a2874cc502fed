import { describe, expect, it } from 'vitest';
import { read } from '../told.js';

/** A Wednesday. */
const PUBLISHED = '2024-03-06';
const dated = (text: string): string[] => read(text, PUBLISHED).meetings.map(({ kind, status, date }) => `${kind} ${status} ${date}`);

describe('what somebody goes on to say is of the day on which he spoke', () => {
  it.each([
    [
      'sentences later',
      'قال وزير الخارجية الغاني صامويل أبلاكوا أمس إن بلاده تدعم الخطة. وقال أبلاكوا لقناة محلية إن المشروع جاهز. وأضاف خلال زيارة إلى توغو إن العمل سيبدأ قريبا.',
      'visit held 2024-03-05',
    ],
    [
      'where the meeting opens the sentence',
      'نفى الرئيس الغاني جون ماهاما أمس الاتهامات. وخلال زيارة إلى توغو، قال الرئيس إن بلاده عانت كثيرا.',
      'visit held 2024-03-05',
    ],
    [
      'after a verb that looks like a preposition',
      'أعرب الوزير الغاني صامويل أبلاكوا، أمس، لنظيره التوغولي روبرت دوسي، عن قلقه. وعبر أبلاكوا عن مخاوف أكرا في لقاء مع دوسي.',
      'talks held 2024-03-05',
    ],
    [
      'by whose office is of the body that spoke',
      'أعرب الاتحاد الأوروبي الثلاثاء عن قلقه. وقال المفوض الأوروبي لشؤون التوسيع يانس هولمر خلال لقاء مع الوزير الغاني صامويل أبلاكوا إن الاتحاد يراقب الوضع.',
      'talks held 2024-03-05',
    ],
    [
      'at a press conference during a visit',
      'قال وزير الخارجية الغاني صامويل أبلاكوا اليوم إن الوضع خطير. وقال أبلاكوا في مؤتمر صحفي خلال زيارته لتوغو إن الحل سياسي.',
      'visit held 2024-03-06',
    ],
  ])('%s', (_, text, expected) => expect(dated(text)).toContain(expected));

  it('but not where another one speaks between', () =>
    expect(
      dated(
        'قال الرئيس الغاني جون ماهاما أمس إن بلاده تدعم الخطة. وقال وزير الخارجية التوغولي روبرت دوسي خلال زيارة إلى بنين إن المشروع جاهز.',
      ),
    ).toContain('visit held null'));
});

describe('what stands around a meeting is on its day', () => {
  it.each([
    [
      'before it',
      'ترأس رئيس الحكومة الغاني صامويل أبلاكوا أمس اجتماعا ضم سفراء الدول المانحة. وسبق الاجتماع لقاء ثنائي مع السفير التوغولي روبرت دوسي.',
      'talks held 2024-03-05',
    ],
    [
      'right after it',
      'تسلم الرئيس الغاني جون ماهاما صباح أمس رسالة نقلها وزير الخارجية التوغولي روبرت دوسي. وعقب اللقاء عقد الضيف جلسة مباحثات مع نظيره صامويل أبلاكوا.',
      'talks held 2024-03-05',
    ],
  ])('%s', (_, text, expected) => expect(dated(text).filter((m) => m === expected).length).toBeGreaterThan(0));

  it('whoever is received on arrival', () =>
    expect(
      dated(
        'قدم الرئيس الغاني جون ماهاما أمس العزاء في وفاة الرئيس السابق. وكان على رأس مستقبلي ماهاما لدى وصوله لومي الرئيس التوغولي فور غناسينغبي.',
      ),
    ).toEqual(['visit held 2024-03-05']));

  it('whoever meets on the sidelines of what sits today', () =>
    expect(
      dated(
        'يناقش وزراء خارجية الاتحاد الأفريقي اليوم خلال اجتماعهم في أكرا سبل دعم توغو. ويلتقي روبرت دوسي على هامش الاجتماع رئيس المفوضية موسى فقيه.',
      ),
    ).toContain('talks planned 2024-03-06'));
});

describe('the day of a visit or gathering', () => {
  it('is the first of those that it lasted, whatever was done on the second', () =>
    expect(
      dated(
        'اختتم الرئيس الغاني جون ماهاما الثلاثاء زيارة إلى توغو استمرت ثلاثة أيام. وكان ماهاما التقى الاثنين الرئيس التوغولي فور غناسينغبي.',
      ),
    ).toContain('visit held 2024-03-03'));

  it('is that on which the gathering ended, where no other is told', () =>
    expect(dated('عرض ثمانية رسامين أعمالهم بالتزامن مع ملتقى ليالي أكرا الغاني التوغولي الذي اختتم الجمعة الماضية.')).toContain(
      'conference held 2024-03-01',
    ));

  it('is a day before the statement, whatever a later clause tells', () =>
    expect(
      dated(
        'أعلنت غانا الثلاثاء أنها سمحت باستخدام الميناء. ويأتي الإعلان عن هذا الاتفاق غداة محادثة هاتفية بين الرئيس الغاني جون ماهاما ونظيره التوغولي فور غناسينغبي تناولت الأمن، وأثار القرار احتجاجات في أكرا، وكانت لومي رفضته في أكتوبر.',
      ),
    ).toContain('call held 2024-03-04'));
});
