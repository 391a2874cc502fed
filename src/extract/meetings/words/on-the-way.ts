/**
 * On the way: nouns of travelling that mean other things as well, and a journey only where a place stands behind them: "قدوم الوزير إلى بغداد",
 * "قبيل توجهه إلى أديس أبابا", "في طريقها إلى جنيف", "إيفاد الوزير فلان إلى طرابلس".
 *
 * @module src/extract/meetings/words/on-the-way
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Scan } from '../../scan.js';
import { goesTo } from './journeys.js';
import type { Trigger } from './trigger.js';

/** With the pronoun of who travels. */
const WAY = /^(?:قدوم|سفر|توجه|طريق)(ه|ها|هما)$/;
const COMING = 'قدوم';
const SENDING = 'ايفاد';
const GOING = new Set([COMING, 'سفر', SENDING]);
const IN = new Set(['في', 'وفي']);

const TRIP = 'سفر';
/** "سفره", "توجهها", "في طريقه": what anybody does. */
export const isTrip = ({ lemma, cls }: Trigger): boolean => lemma === TRIP && cls === 'move';

/** Words that may begin one. */
export const isOnWay = (stem: string): boolean => GOING.has(stem) || WAY.test(stem);

/** The journey that such a noun tells of, or null. */
export function onWayAt(tokens: Tokens<Entry>, i: number, scan: Scan, nameAt: Int32Array, index: number): Trigger | null {
  const { word } = tokens;
  const { stem, raw, def } = word[i]!;
  const suffix = WAY.exec(stem)?.[1] ?? '';
  if ((suffix === '' && !GOING.has(stem)) || def || raw.endsWith('ة') || !goesTo(tokens, i, scan, nameAt)) return null;
  // "طريقه" is a way as well.
  if (stem.startsWith('طريق') && !IN.has(word[i - 1]?.key ?? '')) return null;
  return {
    index,
    cls: 'move',
    kind: 'visit',
    lemma: stem.startsWith(COMING) ? 'وصول' : TRIP,
    from: i,
    to: i + 1,
    head: i,
    verb: null,
    number: 'singular',
    definite: false,
    suffix,
  };
}
