/**
 * Qualities: given names that are also nouns of what somebody or something has: "حسن الجوار", "حياة زيدان".
 *
 * @module src/extract/names/qualities
 */

/** What somebody or something has, or is done with it. */
export const QUALITIES: ReadonlySet<string> = new Set(
  'حسن كمال جمال صلاح وفاء صفاء بهاء ضياء رجاء هدي نضال كفاح جهاد حياه امل امال احلام ايمان احسان عون نور سلامه شرف مجد نصر اشرف وسام بشري رفعت عزت فرح توفيق تمام وداع'.split(
    ' ',
  ),
);
