/**
 * Of whom: words behind which ل leads to a person: "خلفا لجان إيف لودريان".
 *
 * @module src/extract/names/ends/of-whom
 */
import { fold } from '../../../../graph/names/fold.js';

/** Behind these stands ل, with whose successor or envoy somebody is. */
export const OF_WHOM: ReadonlySet<string> = new Set('خلفا خليفه بديلا مستشارا مبعوثا ممثلا نائبا مساعدا'.split(' ').map(fold));
