/**
 * Settlements: towns that no list knows, of which the words beside them tell whose they are: "بلدة لوانكا الزامبية", "قاعدة مورافا الجوية التشيكية", "مدينة
 * لورانا شمال البرتغال".
 *
 * @module src/extract/meetings/where/settlements
 */
import { QUOTES } from '../../../arabic/punctuation.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Scene } from '../scene.js';

type Words = Scene['tokens'];

/** Words that may stand between the preposition and the place. */
const BEFORE_PLACE = new Set([
  'مدينه',
  'العاصمه',
  'عاصمه',
  'قصر',
  'مقر',
  'مطار',
  'منتجع',
  'فندق',
  'دوله',
  'جمهوريه',
  'مملكه',
  'سلطنه',
  'مدينتي',
]);

export const isPlaceNoun = ({ entry, stem, key }: Words['word'][number]): boolean =>
  entry?.facility === true || BEFORE_PLACE.has(stem) || BEFORE_PLACE.has(key);

const SETTLEMENTS = wordSet('مدينه بلده ضاحيه قريه جزيره منتجع قاعده ميناء مطار ولايه محافظه');
/** "شمال غربي البرتغال" */
const SIDES = /^(?:شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|وسط)$/;
/** Words of a name. */
const NAME = 2;

/** Where the noun of a town stands whose state is named; −1 for none. */
export function settlementOf(tokens: Words, { from, state }: Scene['scan']['named'][number]): number {
  const { word } = tokens;
  if (state?.kind === 'name') {
    let at = from;
    while (at > 0 && SIDES.test(word[at - 1]!.key)) at--;
    if (at === from) return -1;
    // "في بلدة لورانا (شرقي البرتغال)"
    return nounBefore(tokens, word[at - 1]?.kind === Kind.Punct ? at - 1 : at, from);
  }
  if (state?.kind !== 'adjective' || !word[from]!.def) return -1;
  const own = nounBefore(tokens, from, from);
  // "قاعدة مورافا الجوية التشيكية"
  const kind = word[from - 1];
  return own < 0 && kind?.def === true && kind.kind === Kind.Word && kind.prep + kind.conj === ''
    ? nounBefore(tokens, from - 1, from)
    : own;
}

/** Where the name begins behind the noun of a town. */
export const nameBehind = ({ word }: Words, noun: number): number => (QUOTES.has(word[noun + 1]!.key) ? noun + 2 : noun + 1);

/** The indefinite noun that stands before a name which ends at a token. */
function nounBefore({ word, sentence }: Words, to: number, here: number): number {
  for (let i = to - 1, n = 0; i >= 0 && sentence[i] === sentence[here] && n <= NAME; i--, n++) {
    // "مدينة «لورانا» البرتغالية"
    if (QUOTES.has(word[i]!.key)) {
      n--;
      continue;
    }
    const { stem, def, kind, entry, prep, conj } = word[i]!;
    if (SETTLEMENTS.has(stem) && n > 0) return def ? -1 : i;
    if (kind !== Kind.Word || entry?.states !== undefined || (prep + conj !== '' && n < NAME)) return -1;
  }
  return -1;
}
