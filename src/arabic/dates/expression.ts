/**
 * What a date in a text says, before any calendar: "14 July, no year", "yesterday, a Monday", "the month before".
 * A found date keeps its expression, so that it can be resolved again once the tense of its verb is known.
 *
 * @module src/arabic/dates/expression
 */
import type { Season, Unit } from './words.js';

/** A year as written, or counted from the year of publication ("العام الماضي") or of the date before ("العام نفسه"). */
export type YearRef = number | { readonly shift: number } | { readonly anchored: number };

export type DateExpression =
  /** "14 يوليو 2015", "من 5 إلى 7 مايو", "في الرابع من ديسمبر". */
  | {
      readonly kind: 'day';
      readonly hijri: boolean;
      readonly day: number;
      readonly month: number;
      readonly year?: YearRef;
      readonly untilDay?: number;
      readonly untilMonth?: number;
      /** The weekday named with it: decides between years, else told and ignored. */
      readonly weekday?: number;
      /** "14 يوليو الماضي": -1 last, 0 this, 1 next. */
      readonly step?: number;
    }
  /** "يونيو 2014", "شهري يوليو وأغسطس", "سبتمبر أو أكتوبر المقبلين". */
  | {
      readonly kind: 'month';
      readonly hijri: boolean;
      readonly month: number;
      readonly year?: YearRef;
      readonly untilMonth?: number;
      readonly either?: true;
      readonly step?: number;
    }
  /** "عام 2015", "بين عامي 2011 و2014", "1436هـ". */
  | { readonly kind: 'year'; readonly hijri: boolean; readonly year: number; readonly untilYear?: number }
  /** "اليوم", "أمس", "أول من أمس", "غداً": days from publication; a weekday beside it decides. */
  | { readonly kind: 'offset'; readonly days: number; readonly weekday?: number }
  /** "الثلاثاء الماضي", "الخميس"; `week` where it is the week that is last or next: "الأحد من الأسبوع المقبل". */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly untilWeekday?: number; readonly step?: number; readonly week?: true }
  /** "يوم 15 من الشهر الجاري", "20 منه": a day of the month of publication, or of the date before. */
  | { readonly kind: 'month-day'; readonly day: number; readonly untilDay?: number; readonly shift: number; readonly anchored?: true }
  /** "الأسبوع الماضي", "هذا العام". */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: number }
  /** "صيف 2014", "الخريف المقبل". */
  | { readonly kind: 'season'; readonly season: Season; readonly year?: YearRef; readonly step?: number }
  /** "قبل يومين", "منذ ثلاثة أشهر", "بعد أسبوع". */
  | { readonly kind: 'count'; readonly unit: Unit; readonly count: number; readonly sign: -1 | 1; readonly fromNow?: true }
  /** "العام التالي", "في اليوم نفسه": counted from the date before. */
  | { readonly kind: 'anchored'; readonly unit: Unit; readonly shift: number }
  /** Recognised, but counted from something that is no date: "قبل يومين من القمة", or too roughly: "قبل نحو عشرين عاما". */
  | {
      readonly kind: 'unknown';
      /** Days to the event that it is counted from, below zero since then. */
      readonly toEvent?: number;
    };

export type Precision = 'day' | 'month' | 'year';
