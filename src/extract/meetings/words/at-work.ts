/**
 * At work: an assembly that is named by itself where its session is meant: "على هامش أشغال الجمعية العامة", "على هامش مجلس الأمن",
 * "شارك في أعمال مجلس جامعة الدول العربية".
 *
 * @module src/extract/meetings/words/at-work
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Named, Scan } from '../../scan.js';
import type { Trigger } from './trigger.js';

const BESIDE = 'هامش';
const WORK = wordSet('اعمال اشغال');
/** Bodies that do nothing but sit. */
const ASSEMBLIES = new Set(['UNGA']);
const COUNCIL = wordSet('مجلس جمعيه');
const DURING = wordSet('في خلال اثناء افتتاح اختتام ختام');
const LEMMA = 'أعمال';

/** The session of an assembly that a word leads to, or null. */
export function atWork(tokens: Tokens<Entry>, scan: Scan, i: number, index: number): Trigger | null {
  const { word, sentence, count } = tokens;
  const beside = word[i]!.stem === BESIDE;
  if (!beside && !(WORK.has(word[i]!.stem) && i > 0 && (word[i]!.prep === 'ب' || DURING.has(word[i - 1]!.stem)))) return null;
  const from = beside ? i + 1 : i;
  const at = from < count && WORK.has(word[from]!.stem) ? from + 1 : from;
  if (at + 1 >= count || sentence[at + 1] !== sentence[i] || word[at]!.prep + word[at]!.conj !== '') return null;
  const council = COUNCIL.has(word[at]!.stem) && scan.at[at]! < 0;
  const named = scan.at[council ? at + 1 : at]! < 0 ? null : scan.named[scan.at[council ? at + 1 : at]!]!;
  if (named === null || !(council || beside ? isOfStates(named) : ASSEMBLIES.has(named.org?.organization.code ?? ''))) return null;
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
