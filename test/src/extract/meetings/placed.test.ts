import { expect, it } from 'vitest';
import { read } from '../told.js';

const countries = (text: string): (string | null)[] => read(text).meetings.map((m) => m.country);

it('reads a town that opens the text', () => {
  expect(countries('بمدينة نيروبي التقى وزير الدفاع الكيني جوزيف كاماو أمس نظيره التركي مراد يلدز.')).toEqual(['KE']);
});
