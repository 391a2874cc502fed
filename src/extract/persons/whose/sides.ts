/**
 * Sides: who comes to a meeting from which side: "حضر من الجانب السوري فلان وفلان، ومن الجانب الإيراني الوزير فلان". A side holds for
 * all who are listed behind it.
 *
 * @module src/extract/persons/whose/sides
 */
import { Kind } from '../../../arabic/words.js';
import { bareOf, RELATIVE } from '../../clauses.js';
import { beforeRespect, type Surroundings } from './surroundings.js';

/** Whom somebody signs for: "عن الجانب", "عن الحكومة". */
export const SIDES: ReadonlySet<string> = new Set('جانب طرف حكومه وفد جمهوريه دوله مملكه سلطنه وزاره'.split(' '));

/** "وقعه عن الحكومة الماليزية الوزير", "وعن تايلاند نائب رئيس الوزراء": right before token `from`. */
export function signsFor(around: Surroundings, from: number): string | null {
  const { tokens, states } = around;
  const at = beforeRespect(tokens, from);
  if (at < 2 || tokens.word[at]!.conj === 'و') return null;
  // "وقعت الحكومة السودانية والحركة اتفاقا. ووقع عن الحكومة فلان": of the one told before.
  if (tokens.word[at - 1]!.key === GOVERNMENT && FOR.has(tokens.word[at - 2]!.key) && tokens.sentence[at - 2] === tokens.sentence[from])
    return states.findLast(({ named }) => named.from < at && GOVERNMENTS.has(tokens.word[named.from - 1]?.key ?? ''))?.code ?? null;
  const m = states.findLast(({ named }) => named.to === at);
  if (m?.named.state == null || tokens.sentence[m.named.from] !== tokens.sentence[from]) return null;
  let head = m.named.from - 1;
  if (head > 0 && SIDES.has(tokens.word[head]!.stem)) head--;
  else if (m.named.state.kind !== 'name') return null;
  return head >= 0 && FOR.has(tokens.word[head]!.key) && tokens.sentence[head] === tokens.sentence[from] ? m.code : null;
}
const FOR = new Set(['عن', 'وعن']);
const GOVERNMENT = 'الحكومه';
/** "الحكومة السودانية", "حكومة السودان". */
const GOVERNMENTS = new Set([GOVERNMENT, 'حكومه']);

const FROM = new Set(['من', 'ومن', 'عن', 'وعن']);
/** Who is there, who belongs to it. */
const ATTENDS = /^[وف]?(?:ب?حضور|[يت]?(?:حضر|شارك|ضم|مثل|ت?راس)(?:ت|ه|ها|هما|ته|تها|وا)?)$/;
const MARKS = new Set(['،', ',', ':']);
/** Behind these somebody does something else. */
const ELSE = new Set('ان انه انها بان حيث فيما بينما كما وذلك لبحث بهدف خلال ل'.split(' '));
/** Words of a list of officials with their offices. */
const FAR = 70;

/** "من الجانب المصري، وزير الخارجية": the side told right before an office, whatever it is about. */
export function sideBeside({ tokens, states }: Surroundings, from: number): string | null {
  const { word, sentence } = tokens;
  let at = beforeRespect(tokens, from);
  while (at > 0 && sentence[at - 1] === sentence[from] && MARKS.has(word[at - 1]!.key)) at = beforeRespect(tokens, at - 1);
  const beside = word[at]!.conj === 'و' ? undefined : states.findLast(({ named }) => named.to === at);
  if (beside?.named.state?.kind !== 'adjective' || word[beside.named.from - 1]?.stem !== 'جانب') return null;
  return FROM.has(word[beside.named.from - 2]?.key ?? '') ? beside.code : null;
}

/** The state of the side in whose list of those present a name or an office begins at token `from`. */
export function sideTold({ tokens, states }: Surroundings, from: number): string | null {
  const { word, sentence, bounds } = tokens;
  const start = Math.max(bounds[sentence[from]!]!, from - FAR);
  let side = from - 1;
  for (; side > start; side--) {
    const { stem, entry, kind, key } = word[side]!;
    if (stem === 'جانب' && FROM.has(word[side - 1]!.key)) break;
    // "عن الجانب التركي الوزير فلان، وعن المنظمة أمينها العام": whoever comes from elsewhere.
    if (key === 'وعن' || key === 'ومن') return null;
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
