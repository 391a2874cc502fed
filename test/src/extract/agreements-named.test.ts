import { expect, it } from 'vitest';
import { read } from './told.js';

const titles = (text: string): (string | null)[] => read(text).agreements.map((a) => a.title);

it.each([
  [
    'a declaration called after a state that is called as its capital',
    'وقع الرئيس التونسي قيس المرزوقي ونظيره المالطي جورج فيلا إعلان تونس.',
    ['إعلان تونس'],
  ],
  ['none that a state makes', 'جاء إعلان تونس رفض التدخل بعد ساعات من القمة.', []],
])('finds %s', (_, text, expected) => expect(titles(text)).toEqual(expected));
