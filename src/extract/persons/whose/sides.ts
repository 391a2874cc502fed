/**
 * Sides: who comes to a meeting from which side: "حضر من الجانب السوري فلان وفلان، ومن الجانب الإيراني الوزير فلان". A side holds for
 * all who are listed behind it.
 *
 * @module src/extract/persons/whose/sides
 */
import { Kind } from '../../../arabic/words.js';
import { bareOf, RELATIVE } from '../../clauses.js';
import type { Surroundings } from './surroundings.js';

const FROM = new Set(['من', 'ومن', 'عن', 'وعن']);
/** Who is there, who belongs to it. */
const ATTENDS = /^[وف]?(?:ب?حضور|[يت]?(?:حضر|شارك|ضم|مثل|ت?راس)(?:ت|ه|ها|هما|ته|تها|وا)?)$/;
/** Behind these somebody does something else. */
const ELSE = new Set('ان انه انها بان حيث فيما بينما كما وذلك لبحث بهدف خلال ل'.split(' '));
/** Words of a list of officials with their offices. */
const FAR = 70;

/** The state of the side in whose list of those present a name or an office begins at token `from`. */
export function sideTold({ tokens, states }: Surroundings, from: number): string | null {
  const { word, sentence, bounds } = tokens;
  const start = Math.max(bounds[sentence[from]!]!, from - FAR);
  let side = from - 1;
  for (; side > start; side--) {
    const { stem, entry, kind } = word[side]!;
    if (stem === 'جانب' && FROM.has(word[side - 1]!.key)) break;
    if (kind !== Kind.Word) continue;
    const bare = bareOf(word[side]!);
    if (ELSE.has(bare) || RELATIVE.has(bare) || (entry?.verb?.tense === 'present' && !entry.title && !entry.given)) return null;
  }
  if (side <= start) return null;
  const m = states.find(({ named }) => named.from === side + 1);
  if (m?.named.state?.kind !== 'adjective' || m.named.to > from) return null;
  return word[m.named.to]?.key === ':' || tellsWhoIsThere(side - 2, tokens) ? m.code : null;
}

function tellsWhoIsThere(to: number, { word, sentence, bounds }: Surroundings['tokens']): boolean {
  if (to < 0 || sentence[to] !== sentence[to + 1]) return true;
  for (let i = to; i >= bounds[sentence[to]!]!; i--) if (ATTENDS.test(word[i]!.key)) return true;
  return false;
}
