/**
 * Rebels: former holders who now fight for themselves: "قوات الرئيس المخلوع فلان", "القوات الموالية للرئيس السابق فلان". They speak
 * for no state, whatever they were.
 *
 * @module src/extract/persons/whose/rebels
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Person } from '../person.js';

/** Who fights for somebody. */
const FIGHTERS = new Set(
  'قوات قوه فلول ميليشيا مليشيا ميليشيات مليشيات ميلشيات كتايب مسلحي مقاتلي اعوان اتباع بقايا حليف حلفاء'.split(' '),
);
const ALLIES = /^(?:و|ب|ل)?حل(?:يف|فاي|يفت)(?:ه|ها|هم|هما)$/;
const LOYAL = new Set(['مواليه', 'موالين', 'مواليين', 'موالون', 'موالي', 'تابعه', 'تابعين']);
/** "ميليشيات الحوثي والرئيس المخلوع": words from the fighters to a second whose they are. */
const NEAR = 4;

/** Whether those who fight for whoever is named, or told of by his office, at token `from` stand right before him. */
export function isOfFighters(from: number, { word, sentence }: Tokens<Entry>): boolean {
  const before = from > 0 && sentence[from - 1] === sentence[from] ? word[from - 1]! : undefined;
  if (before === undefined) return false;
  const { prep, conj } = word[from]!;
  if (prep === 'ل') return LOYAL.has(before.stem);
  if (prep !== '') return false;
  if (ALLIES.test(before.key)) return true;
  if (conj === '') return FIGHTERS.has(before.stem) && !before.def;
  for (let i = from - 1; i >= from - NEAR && i >= 0 && sentence[i] === sentence[from]; i--)
    if (FIGHTERS.has(word[i]!.stem) && word[i]!.stem.includes('ليشي')) return true;
  return false;
}

/** Whether somebody is told of as a former holder who has fighters of his own. */
export const isRebel = ({ mentions }: Person, tokens: Tokens<Entry>): boolean =>
  mentions.some(({ titles }) => titles.some((t) => t.tenure === 'former' && isOfFighters(t.from, tokens)));
