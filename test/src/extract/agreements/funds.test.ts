import { describe, expect, it } from 'vitest';
import { agreed } from '../told.js';

describe('a fund or an agency by which a state lends', () => {
  it.each([
    ['whose adjective tells the state', 'وقعت وزارة التخطيط النيبالية والصندوق الكويتي للتنمية اتفاقية قرض لتمويل طريق.', 'KW NP'],
    ['with its adjective behind', 'وقعت الحكومة النيبالية وبنك التصدير والاستيراد الكوري الجنوبي اتفاقية قرض.', 'KR NP'],
    ['called after its land', 'أبرمت نيبال اتفاق قرض مع صندوق قطر للتنمية بقيمة عشرة ملايين دولار.', 'NP QA'],
    ['with the government of a speaker', 'نوه الوزير النيبالي باتفاقية القرض التي وقعها الصندوق الكويتي للتنمية مع حكومته.', 'KW NP'],
    ['not one that reports it', 'ذكرت وكالة الأنباء الكويتية أن نيبال وقعت معاهدة مع غانا.', 'GH NP'],
  ])('%s', (_, text, parties) => expect(agreed(text).map(([, , states]) => states)).toEqual([parties]));
});
