import { describe, expect, it } from 'vitest';
import { read, told } from './told.js';

describe('calls', () => {
  it.each([
    [
      'what is discussed in a call is the call',
      'ناقش الرئيس الكيني وليام روتو مع نظيره الأوغندي يوري أوتينو خلال اتصال هاتفي أمس سبل التعاون.',
      ['call held | روتو أوتينو | KE UG | null 2024-03-03'],
    ],
    [
      'with whom may stand behind the call alone',
      'بحث وزير الخارجية المصري سامح فهمي تطورات الأوضاع في السودان، في اتصال هاتفي أمس مع نظيره التركي كمال يلدز.',
      ['call held | فهمي يلدز | EG TR | null 2024-03-03'],
    ],
    [
      'a contact in which something is discussed is a call',
      'بحث الوزير الأردني أيمن الحياري في اتصال منفصل مع وزير خارجية سنغافورة بيتر أندرسون ملف اللاجئين.',
      ['call held | الحياري أندرسون | JO SG | null null'],
    ],
  ])('%s', (_, text, expected) => expect(told(read(text))).toEqual(expected));
});
