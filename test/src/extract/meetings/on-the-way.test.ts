import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

describe('who is on the way, and who is told to be there', () => {
  it.each([
    [
      'an arrival that is awaited',
      'ومن المقرر وصول وزير الدفاع الكيني بيتر موانغي إلى الدوحة غدا.',
      ['visit planned | موانغي | KE QA | QA 2024-03-05'],
    ],
    ['what is looked forward to', 'ويرتقب وصول وفد كيني إلى الدوحة خلال الأيام المقبلة.', ['visit planned |  | KE QA | QA null']],
    [
      'what was held before another is looked forward to',
      'وشارك الوزير الكيني بيتر موانغي في القمة الأفريقية في أكرا، ويرتقب أن يعود غدا إلى بلاده.',
      ['summit held | موانغي | KE | GH null'],
    ],
    [
      'a coming, by its noun',
      'من المنتظر قدوم وزير الدفاع الكيني بيتر موانغي إلى الدوحة الأسبوع المقبل.',
      ['visit planned | موانغي | KE QA | QA 2024-03'],
    ],
    [
      'who sets out, by a noun and whose it is',
      'وقال وزير الدفاع الكيني بيتر موانغي قبيل توجهه إلى الدوحة إن المنطقة تحتاج إلى الاستقرار.',
      ['visit held | موانغي | KE QA | QA null'],
    ],
    ['what anybody does', 'حكمت المحكمة بالسجن على المتهم بيتر موانغي بعد سفره إلى الدوحة عام 2013.', []],
    ['nobody comes to power by a journey', 'منذ وصول الرئيس الكيني بيتر موانغي إلى السلطة ارتفعت الأسعار في البلاد.', []],
    [
      'what was done later does not hide who did it',
      'وانتقل بعدها الرئيس الكيني بيتر موانغي إلى كمبالا.',
      ['visit held | موانغي | KE UG | UG null'],
    ],
    [
      'who is sent by a state',
      'أوفدت أوغندا وزير خارجيتها جون أوكيلو إلى نيروبي لتسليم رسالة خطية.',
      ['visit held | أوكيلو | KE UG | KE null'],
    ],
    [
      'a delegation that comes, whatever stands between',
      'حل أمس وفد من البرلمان الكيني يقوده النائب بيتر موانغي بنواكشوط.',
      ['visit held | موانغي | KE MR | MR 2024-03-03'],
    ],
    [
      'the meetings of a body in which somebody takes part',
      'وقال الوزير الغاني كوفي أدوماكو في بانكوك حيث يشارك في اجتماعات الاتحاد الأفريقي إن بلاده قلقة.',
      ['conference held | أدوماكو | GH | TH null'],
    ],
    [
      'a speech before a council',
      'وقال السفير الغاني كوفي أدوماكو في كلمة له أمام مجلس الأمن الدولي إن الوضع خطير.',
      ['conference held | أدوماكو | GH | null null'],
    ],
    [
      'a speech before the assembly',
      'وذكر الرئيس الكيني بيتر موانغي في خطابه أمام الجمعية العامة للأمم المتحدة بالقرار.',
      ['conference held | موانغي | KE | null null'],
    ],
  ])('%s', (_, text, meetings) => {
    expect(told(read(text))).toEqual(meetings);
  });
});
