/**
 * Firms and the like, whose documents bind no state, and the towns and bodies that are none who acts.
 *
 * @module src/extract/agreements/parties/firms
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind, type Word } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Actor } from '../../actors/actor.js';
import { bareOf } from '../../clauses.js';
import type { DocumentMention } from '../words/document-mention.js';
import { partsOf, QUOTE } from '../words/words.js';
import type { Side } from './doers.js';

const FIRMS = wordSet(
  'شركه شركات شركتان شركتين شركتا شركتي بنك بنوك مصرف مصارف جامعه جامعات جامعتا جامعتان مركز مراكز معهد كليه مستشفي نادي ناديا مصنع مجمع جمعيه غرفه صحيفه قناه موسسه مصفاه',
);
const SKIPPED = wordSet('قد كان كانت كانا كانتا التي الذي امس اليوم موخرا ، ,');

/** Whether the noun of a firm, or a name in quotation marks, stands where the subject is. */
export function isFirm(word: Word<Entry> | undefined): boolean {
  return word !== undefined && word.kind === Kind.Word && FIRMS.has(partsOf(word).stem);
}

/** "شركة كوريا الجنوبية للكهرباء", "شركة بترو فيتنام": a state in the name of a firm; not "بنك السودان المركزي". */
export function namesFirm({ kind, from, to }: Actor, { word, sentence }: Tokens<Entry>): boolean {
  if (kind !== 'state' || word[to]?.key === 'المركزي') return false;
  for (let i = from - 1; i >= from - 2 && i >= 0 && sentence[i] === sentence[from]; i--) {
    if (isCompany(word[i]!)) return true;
    if (word[i]!.kind !== Kind.Word || word[i]!.entry !== null || word[i + 1]!.conj !== '' || word[i + 1]!.prep !== '') return false;
  }
  return false;
}

const COMPANIES = wordSet('شركه شركتا شركتي بنك مصرف مجموعه موسسه');
/** Not "الشركة السعودية للنقل": an adjective. */
const isCompany = (word: Word<Entry>): boolean => word.kind === Kind.Word && !partsOf(word).def && COMPANIES.has(partsOf(word).stem);

/** "في العاصمة الغانية أكرا": a place, and nobody who acts. */
export const isCapitalPlace = ({ kind, from }: Actor, { word, sentence }: Tokens<Entry>): boolean =>
  kind === 'seat' &&
  from > 0 &&
  sentence[from - 1] === sentence[from] &&
  (CAPITAL.test(word[from - 1]!.key) || (from > 1 && CAPITAL.test(word[from - 2]!.key)));
const CAPITAL = /^(بال|لل|ال|ب|ل)?عاصم(ه|ته|تها)$/;

export const isStateBody = (word: Word<Entry> | undefined): boolean =>
  word?.entry?.body?.kind === 'state' && word.prep === '' && word.conj === '';

export function privateDoer(at: number, side: Side, mention: DocumentMention, tokens: Tokens<Entry>): boolean {
  const sentence = tokens.sentence[at]!;
  const inside = (i: number): boolean => i >= 0 && i < tokens.count && tokens.sentence[i] === sentence;
  let i = at + 1;
  while (inside(i) && SKIPPED.has(tokens.word[i]!.key)) i++;
  if (inside(i) && (side === 'right' || i < mention.from - 1) && !tokens.word[i]!.entry?.particle)
    return isFirm(tokens.word[i]) || QUOTE.has(tokens.word[i]!.key);
  let back = at - 1;
  while (inside(back) && SKIPPED.has(bareOf(tokens.word[back]!))) back--;
  if (inside(back) && QUOTE.has(tokens.word[back]!.key)) return true;
  for (let steps = 0; inside(back) && steps < 6; back--, steps++) {
    const word = tokens.word[back]!;
    if (isFirm(word)) return true;
    if (word.entry?.particle || word.entry?.states || word.entry?.verb) return false;
  }
  return false;
}
