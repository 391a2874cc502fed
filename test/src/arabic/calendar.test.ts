import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOfHijri,
  formatDay,
  hijriMonthSpan,
  hijriOf,
  isDay,
  monthSpan,
  nearestWeekday,
  parseDay,
  weekdayAfter,
  weekdayBefore,
  weekdayOf,
  weekSpan,
} from '../../../src/arabic/calendar.js';

describe('the Gregorian calendar', () => {
  it('knows weekdays before and after 1970', () => {
    expect(weekdayOf(parseDay('2025-01-17'))).toBe(5);
    expect(weekdayOf(parseDay('1967-06-05'))).toBe(1);
  });

  it('finds weekdays around a day', () => {
    const friday = parseDay('2025-01-17');
    expect(formatDay(nearestWeekday(friday, 1))).toBe('2025-01-20');
    expect(formatDay(nearestWeekday(friday, 2))).toBe('2025-01-14');
    expect(formatDay(weekdayBefore(friday, 5))).toBe('2025-01-17');
    expect(formatDay(weekdayAfter(friday, 4))).toBe('2025-01-23');
  });

  it('counts months over the turn of the year, and weeks from Saturday', () => {
    expect(formatDay(monthSpan(2024, 14).last)).toBe('2025-02-28');
    expect(formatDay(monthSpan(2024, 0).first)).toBe('2023-12-01');
    expect(formatDay(weekSpan(parseDay('2025-01-17'), 0).first)).toBe('2025-01-11');
    expect(formatDay(weekSpan(parseDay('2025-01-18'), -1).last)).toBe('2025-01-17');
  });

  it('refuses days that do not exist', () => {
    expect(isDay(2024, 2, 29)).toBe(true);
    expect(isDay(2025, 2, 29)).toBe(false);
  });
});

describe('the Hijri calendar', () => {
  it.each([
    [1446, 9, 12, '2025-03-12'],
    [1436, 10, 8, '2015-07-24'],
  ])('%i-%i-%i is %s', (year, month, day, gregorian) => {
    expect(formatDay(dayOfHijri({ year, month, day })!)).toBe(gregorian);
  });

  it('leads from a day to its Hijri date and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: parseDay('1900-01-01'), max: parseDay('2077-01-01') }), (day) => {
        expect(dayOfHijri(hijriOf(day))).toBe(day);
      }),
      { numRuns: 300 },
    );
  });

  it('knows the length of a month, and refuses what it has no tables for', () => {
    const { first, last } = hijriMonthSpan(1446, 9)!;
    expect([formatDay(first), formatDay(last)]).toEqual(['2025-03-01', '2025-03-29']);
    expect(dayOfHijri({ year: 1446, month: 9, day: 30 })).toBeNull();
    expect(dayOfHijri({ year: 200, month: 1, day: 1 })).toBeNull();
  });
});
