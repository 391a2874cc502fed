/**
 * Quoted name: a pair of quotation marks that holds a name and nothing that anybody says: "قمة دول «بريكس»", "خلال «مؤتمر الضمائر»".
 *
 * @module src/extract/meetings/days/quoted-name
 */
import { CLOSING_QUOTES, OPENING_QUOTES } from '../../../arabic/punctuation.js';
import { Kind } from '../../../arabic/words.js';
import { isVerb } from '../../clauses.js';
import type { Scene } from '../scene.js';

/** Words of a name. */
const NAME = 7;
/** Opens and closes alike. */
export const STRAIGHT = '"';

/** Whether a quotation mark opens or closes a name. */
export function isQuotedName(tokens: Scene['tokens'], mark: number): boolean {
  const { word } = tokens;
  const { key } = word[mark]!;
  if (key !== STRAIGHT) return isName(tokens, mark, OPENING_QUOTES.has(key) ? 1 : -1);
  return isName(tokens, mark, isOpen(tokens, mark) ? -1 : 1);
}

/** Whether a quotation is open before a straight mark. */
function isOpen({ word, bounds, sentence }: Scene['tokens'], mark: number): boolean {
  let open = false;
  for (let i = bounds[sentence[mark]!]!; i < mark; i++) if (word[i]!.key === STRAIGHT) open = !open;
  return open;
}

/** Nothing but words of a name from a mark to the other one of its pair. */
function isName(tokens: Scene['tokens'], mark: number, step: 1 | -1): boolean {
  const { word, sentence } = tokens;
  const ends = step > 0 ? CLOSING_QUOTES : OPENING_QUOTES;
  for (let i = mark + step, far = 0; far <= NAME && i >= 0 && sentence[i] === sentence[mark]; i += step, far++) {
    if (ends.has(word[i]!.key)) return far > 0 && !isSaid(word, step > 0 ? mark : i);
    if ((word[i]!.kind !== Kind.Word && word[i]!.kind !== Kind.Number) || isVerb(tokens, i)) return false;
  }
  return false;
}

/** "قال: «السلام ممكن»", "إن «الوضع خطير»": behind these somebody speaks. */
const isSaid = (word: Scene['tokens']['word'], open: number): boolean => {
  const before = word[open - 1];
  return before === undefined || before.kind === Kind.Punct || SAYS.has(before.key) || before.entry?.verb?.classes.has('say') === true;
};
const SAYS = new Set(['ان', 'انه', 'انها', 'بان', 'بانه', 'بانها', 'قايلا', 'مضيفا', 'موكدا']);
