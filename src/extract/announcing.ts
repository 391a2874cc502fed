/**
 * Announcing: "إعلان واشنطن نيتها", "إعلان نيروبي وكمبالا التوصل إلى": what a capital says, and no document that is called after it.
 *
 * @module src/extract/announcing
 */
import type { Scan } from './scan.js';

const SAYS = /^(?:عن|ب?ان|..+ها)$/;
/** What somebody announces that he does. */
const WHAT =
  /^(?:ال)?(?:توصل|تعليق|انسحاب|استعداد|موافق|رفض|بدء|استيناف|انضمام|عزم|حداد|قطع|وقف|الغاء|طرد|اغلاق|فتح|حال|حرب|فوز|نجاح|تاجيل)[هي]?$/;

/** Whether what stands behind a capital, and others that are listed with it, is what they announce; `to` is where the capital ends. */
export function isAnnounced(scan: Scan, to: number, key: (i: number) => string): boolean {
  let at = to;
  for (let next = scan.named[scan.at[at]!]; next?.from === at && key(at).startsWith('و'); next = scan.named[scan.at[at]!]) at = next.to;
  return SAYS.test(key(at)) || WHAT.test(key(at));
}
