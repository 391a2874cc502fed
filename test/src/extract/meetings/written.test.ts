import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

// 2024-03-07 was a Thursday.
const meetings = (text: string): string[] => told(read(text, '2024-03-07'));

describe('the day on which an article was written', () => {
  it.each([
    [
      'is told by a weekday, whenever it came out',
      'يلتقي وزير الخارجية النرويجي أولاف بيرغ اليوم (الأربعاء) نظيره السويدي نيلس لوند في أوسلو. واستقبل بيرغ أمس نظيره الفنلندي تيمو هاكالا.',
      ['talks planned | بيرغ لوند | NO SE | NO 2024-03-06', 'talks held | بيرغ هاكالا | FI NO | NO 2024-03-05'],
    ],
    [
      'is that of publication where one of its days tells so',
      'قال المتحدث أمس الأربعاء إن الأسعار "ارتفعت اليوم الأربعاء". واستقبل وزير الخارجية النرويجي أولاف بيرغ أمس نظيره الفنلندي تيمو هاكالا.',
      ['talks held | بيرغ هاكالا | FI NO | NO 2024-03-06'],
    ],
  ])('%s', (_, text, expected) => expect(meetings(text)).toEqual(expected));
});
