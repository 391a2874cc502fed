import { describe, expect, it } from 'vitest';
import { fold } from '../../../graph/names/fold.js';
import { readCardinal, readOrdinal } from '../../../src/arabic/numbers.js';

const words = (text: string) => {
  const list = fold(text).split(' ');
  return (i: number) => list[i];
};

describe('numbers in words', () => {
  it.each([
    ['ثلاثة', 3, 1],
    ['أحد عشر', 11, 2],
    ['اثنتي عشرة', 12, 2],
    ['خمسة عشر', 15, 2],
    ['ثلاثة وعشرين', 23, 2],
    ['مئة', 100, 1],
    ['خمسمائة', 500, 1],
    ['تسع مئة', 900, 2],
    ['ألفين وخمسة عشر', 2015, 3],
    ['ألف وتسعمئة وثمانية وأربعين', 1948, 4],
    ['ألف وتسعمائة وثلاثة وسبعين', 1973, 4],
    ['ثلاثة آلاف', 3000, 2],
    ['أربعة أيام', 4, 1],
    ['عشرة وزراء', 10, 1],
  ])('reads %s', (text, value, next) => {
    expect(readCardinal(words(text), 0)).toEqual({ value, next });
  });

  it.each([
    ['الأول', 1, 1],
    ['العاشر من', 10, 1],
    ['الثاني عشر', 12, 2],
    ['الخامس والعشرين', 25, 2],
    ['الحادي والثلاثين', 31, 2],
    ['الثالث والأخير', 3, 1],
    ['الفاتح من', 1, 1],
  ])('reads the ordinal %s', (text, value, next) => {
    expect(readOrdinal(words(text), 0)).toEqual({ value, next });
  });

  it('reads nothing where there is no number', () => {
    expect(readCardinal(words('رئيس الوزراء'), 0)).toBeNull();
    expect(readOrdinal(words('الوزير الأول'), 0)).toBeNull();
    expect(readOrdinal(words('الجمعة الثالثة'), 1)).toBeNull();
  });
});
