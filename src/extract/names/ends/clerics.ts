/**
 * Clerics: how they are called before a name, and of which church: "البطريرك الماروني فلان", "الأب فلان".
 *
 * @module src/extract/names/ends/clerics
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import { INSIDE } from '../tagger/tagger.js';

/** Said of clerics, and no name: "البطريرك الماروني". */
export const CHURCHES = new Set(
  'الماروني الارثوذكسي القبطي الكاثوليكي الانغليكاني الكلداني السرياني الاشوري الارمني المسكوني الشيعي السني الدرزي'.split(' '),
);

/** "الأب بولس حداد": how a priest is called, before his name. */
export const isCleric = ({ word }: Tokens<Entry>, labels: Uint8Array, i: number): boolean =>
  CLERICS.has(word[i]!.key) && labels[i + 1] === INSIDE;
const CLERICS = new Set(['الاب', 'والاب', 'القس', 'الخوري', 'الارشمندريت']);
