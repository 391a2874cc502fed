import { describe, expect, it } from 'vitest';
import { read } from '../told.js';

const countries = (text: string): (string | null)[] => read(text).meetings.map((m) => m.country);

it('reads a town that opens the text', () => {
  expect(countries('بمدينة نيروبي التقى وزير الدفاع الكيني جوزيف كاماو أمس نظيره التركي مراد يلدز.')).toEqual(['KE']);
});

describe('where, at home', () => {
  it.each([
    [
      'whom a noun of receiving governs',
      'جاء ذلك خلال استقبال وزير الطاقة الكيني جوزيف كاماو أمس نظيره التركي مراد يلدز في مكتبه.',
      ['KE'],
    ],
    ['who is received with ل', 'شكر السفير التركي مراد يلدز الحكومة لدى استقبال وزير الطاقة الكيني جوزيف كاماو له في مكتبه.', ['KE']],
    ['an ambassador calls on a minister', 'التقى سفير النرويج لدى كينيا أولي هانسن أمس وزير الطاقة الكيني جوزيف كاماو.', ['KE']],
    [
      'who receives stays at home',
      'استقبل وزير الطاقة الكيني جوزيف كاماو أمس نظيره التركي مراد يلدز. كما التقى كاماو المبعوث الهولندي يان فيسر.',
      ['KE', 'KE'],
    ],
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toEqual(expected);
  });
});

describe('where, by "the land"', () => {
  it.each([
    ['a guest comes', 'نيروبي - وصل وزير الطاقة التركي مراد يلدز إلى البلاد أمس في زيارة رسمية.', ['KE']],
    ['a visit to it', 'نيروبي - يقوم وزير الطاقة التركي مراد يلدز بزيارة رسمية للبلاد الأسبوع المقبل.', ['KE']],
    ['left after a visit', 'نيروبي - غادر وزير الطاقة التركي مراد يلدز البلاد أمس بعد زيارة استمرت يومين.', ['KE']],
    ['that of the host', 'التقى وزير الطاقة الكيني جوزيف كاماو نظيره التركي مراد يلدز الذي يزور البلاد حاليا.', ['KE']],
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toEqual(expected);
  });

  it('is of no state where the text is written nowhere', () => {
    expect(countries('يقوم وزير الطاقة التركي مراد يلدز بزيارة رسمية للبلاد الأسبوع المقبل.')).toEqual([null]);
  });
});

describe('where, by what is said to the press', () => {
  it.each([
    [
      'by one of those who met',
      'التقى وزير الطاقة الكيني جوزيف كاماو أمس في لشبونة نظيره التركي مراد يلدز. وقال يلدز في مؤتمر صحفي إن الخط جاهز.',
      ['PT', 'PT'],
    ],
    [
      'right after a gathering',
      'اختتم قادة رابطة آسيان أمس قمتهم في بانكوك. وقال الرئيس الفلبيني ماركو سانتوس في مؤتمر صحفي عقب القمة إن النتائج جيدة.',
      ['TH', 'TH'],
    ],
    [
      'on another day elsewhere',
      'التقى وزير الطاقة الكيني جوزيف كاماو في 3 يناير في لشبونة نظيره التركي مراد يلدز. وقال يلدز أمس في مؤتمر صحفي إن الخط جاهز.',
      ['PT', null],
    ],
  ])('%s', (_, text, expected) => {
    expect(countries(text)).toEqual(expected);
  });
});
