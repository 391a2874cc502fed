import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

describe('what a meeting is called', () => {
  it.each([
    [
      'those who meet in a summit meet once',
      'يجتمع قادة غانا وكينيا وأوغندا الخميس في أكرا في قمة استثنائية.',
      ['summit planned |  | GH KE UG | GH 2024-03-07'],
    ],
    [
      'a council that sits',
      'يجتمع مجلس الأمن الدولي اليوم في جلسة طارئة لبحث الوضع في كينيا.',
      ['conference planned |  |  | null 2024-03-04'],
    ],
    [
      'two who withdraw to talk',
      'وعقد الرئيسان الغاني كوفي أدوماكو والكيني بيتر موانغي خلوة ثنائية في نيروبي.',
      ['talks held | أدوماكو موانغي | GH KE | KE null'],
    ],
    ['a withdrawal to pray', 'ألف الوزير الكيني بيتر موانغي كتابا عن الخلوة في المسجد.', []],
    [
      'a banquet for a guest',
      'أقام الرئيس الغاني كوفي أدوماكو مأدبة عشاء تكريما لنظيره الكيني بيتر موانغي.',
      ['talks held | أدوماكو موانغي | GH KE | null null'],
    ],
    [
      'a banquet is of the visit',
      'وصل الرئيس الكيني بيتر موانغي إلى أكرا أمس في زيارة رسمية. وأقام الرئيس الغاني كوفي أدوماكو مأدبة عشاء على شرف نظيره الكيني بيتر موانغي.',
      ['visit held | موانغي أدوماكو | GH KE | GH 2024-03-03'],
    ],
    [
      'who goes over matters with somebody',
      'عرض رئيس مجلس النواب اللبناني نبيه سعادة، في عين التينة، مع السفير الدنماركي هانس ريدل الأوضاع العامة.',
      ['talks held | سعادة ريدل | DK LB | LB null'],
    ],
    [
      'whose state nobody tells',
      'وعرض رئيس الجمهورية نبيه سعادة مع سفيرة الدنمارك هانا ريدل العلاقات الثنائية.',
      ['talks held | سعادة ريدل | DK | null null'],
    ],
    ['what somebody offers', 'قدم الوزير الغاني كوفي أدوماكو عرض بلاده لحل الأزمة مع كينيا.', []],
    [
      'a call with pictures',
      'جاء ذلك في اتصال مرئي بين الرئيس الغاني كوفي أدوماكو ونظيره الكيني بيتر موانغي.',
      ['call held | أدوماكو موانغي | GH KE | null null'],
    ],
    ['a banquet for all', 'أقام الرئيس الغاني كوفي أدوماكو مأدبة إفطار لأيتام المدينة.', []],
    [
      'who is told something by telephone',
      'وأبلغ الوزير الغاني كوفي أدوماكو نظيره الكيني بيتر موانغي هاتفيا برفض بلاده.',
      ['call held | أدوماكو موانغي | GH KE | null null'],
    ],
    [
      'what one brings the other at a meeting',
      'نقل الوزير الغاني كوفي أدوماكو إلى الرئيس الكيني بيتر موانغي خلال اجتماع في نيروبي أمس رسالة.',
      ['talks held | أدوماكو موانغي | GH KE | KE 2024-03-03'],
    ],
    [
      'what one offers the other by telephone',
      'عرض الوزير الغاني كوفي أدوماكو على نظيره الكيني بيتر موانغي في اتصال هاتفي أمس الوساطة.',
      ['call held | أدوماكو موانغي | GH KE | null 2024-03-03'],
    ],
  ])('%s', (_, text, meetings) => {
    expect(told(read(text))).toEqual(meetings);
  });
});
