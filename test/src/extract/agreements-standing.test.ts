import { describe, expect, it } from 'vitest';
import { agreed } from './told.js';

describe('what became of an agreement', () => {
  it.each([
    [
      'one of the two has left it',
      'ووقعت كينيا وأوغندا اتفاقية لصيد الأسماك عام 2013، غير أن نيروبي انسحبت منها بعد ثلاث سنوات.',
      [['agreement', 'terminated', 'KE UG']],
    ],
    ['it was broken again and again', 'وقعت أرمينيا وأذربيجان هدنة في 1994 تعرضت لخروق متكررة.', [['ceasefire', 'violated', 'AM AZ']]],
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
