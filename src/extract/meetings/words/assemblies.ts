/**
 * Assemblies: the session of the General Assembly, which is named by the body itself where something is on its sidelines, or of its
 * proceedings: "على هامش الجمعية العامة", "أشغال الجمعية العامة للأمم المتحدة".
 *
 * @module src/extract/meetings/words/assemblies
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Trigger } from './trigger.js';

/** The noun, folded. */
export const ASSEMBLY = 'جمعيه';
const GENERAL = new Set(['العامه', 'العموميه']);
const SITS = new Set(['هامش', 'اعمال', 'اشغال']);
/** "لأعمال", "جدول أعمال الجمعية" is what it is about. */
const AGENDA = 'جدول';
const OF_NATIONS = 'للامم';

/** The assembly that begins at a token, if it sits; of a company or a club it is none. */
export function assemblyAt({ word, sentence, count }: Tokens<Entry>, i: number, index: number): Trigger | null {
  const { stem, def } = word[i]!;
  if (stem !== ASSEMBLY || !def || i === 0 || i + 1 >= count || sentence[i - 1] !== sentence[i + 1]) return null;
  if (!GENERAL.has(word[i + 1]!.key) || !SITS.has(word[i - 1]!.stem) || word[i - 2]?.stem === AGENDA) return null;
  const next = i + 2 < count && sentence[i + 2] === sentence[i] ? word[i + 2]! : undefined;
  if (next?.prep === 'ل' && next.key !== OF_NATIONS) return null;
  return {
    index,
    cls: 'conference',
    kind: 'conference',
    lemma: 'جمعية',
    from: i,
    to: i + 2,
    head: i,
    verb: null,
    number: 'singular',
    definite: true,
    suffix: '',
  };
}
