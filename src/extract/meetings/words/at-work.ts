/**
 * At work: a council that is named by itself where its session is meant: "على هامش مجلس الأمن",
 * "شارك في أعمال مجلس جامعة الدول العربية".
 *
 * @module src/extract/meetings/words/at-work
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Named, Scan } from '../../scan.js';
import { ASSEMBLY } from './assemblies.js';
import type { Trigger } from './trigger.js';

const BESIDE = 'هامش';
const WORK = wordSet('اعمال اشغال');
const COUNCIL = 'مجلس';
const DURING = wordSet('في خلال اثناء افتتاح اختتام ختام');
const LEMMA = 'أعمال';

/** The session of a council that a word leads to, or null. */
export function atWork(tokens: Tokens<Entry>, scan: Scan, i: number, index: number): Trigger | null {
  const { word, sentence, count } = tokens;
  const beside = word[i]!.stem === BESIDE;
  if (!beside && !(WORK.has(word[i]!.stem) && i > 0 && (word[i]!.prep === 'ب' || DURING.has(word[i - 1]!.stem)))) return null;
  const from = beside ? i + 1 : i;
  const at = from < count && WORK.has(word[from]!.stem) ? from + 1 : from;
  if (at + 1 >= count || sentence[at + 1] !== sentence[i] || word[at]!.prep + word[at]!.conj !== '') return null;
  // The General Assembly is known without a word before it.
  if (word[at]!.stem === ASSEMBLY) return null;
  const council = word[at]!.stem === COUNCIL && scan.at[at]! < 0;
  const named = scan.at[council ? at + 1 : at]! < 0 ? null : scan.named[scan.at[council ? at + 1 : at]!]!;
  if (named === null || !(council || beside) || !isOfStates(named)) return null;
  return {
    index,
    cls: 'conference',
    kind: 'conference',
    lemma: LEMMA,
    from,
    to: named.to,
    head: from,
    verb: null,
    number: 'singular',
    definite: true,
    suffix: '',
  };
}

const isOfStates = ({ org }: Named): boolean => {
  const kind = org?.organization.kind;
  return kind === 'international' || kind === 'regional';
};
