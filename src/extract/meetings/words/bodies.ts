/**
 * Bodies: a session that is named by whose it is alone, where something is on its sidelines or of its proceedings: "على هامش الجمعية
 * العامة", "أشغال الجمعية العامة للأمم المتحدة", "على هامش مجلس الأمن", "شارك في أعمال مجلس جامعة الدول العربية"; or where somebody
 * speaks to it: "كلمته أمام مجلس الأمن".
 *
 * @module src/extract/meetings/words/bodies
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind, type Word } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Named, Scan } from '../../scan.js';
import { BEFORE, isSpokenBefore } from './spoken.js';
import type { Trigger } from './trigger.js';

const ASSEMBLY = 'جمعيه';
/** The lemma of its session. */
const SITTING = 'جمعية';
/** Words between a session and the assembly: "الدورة السابعة والسبعين للجمعية العامة". */
const NUMBERED = 5;
const GENERAL = new Set(['العامه', 'العموميه']);
/** "لأعمال", "جدول أعمال الجمعية" is what it is about. */
const AGENDA = 'جدول';
const OF_NATIONS = 'للامم';
const COUNCIL = 'مجلس';
const BESIDE = 'هامش';
const WORK = wordSet('اعمال اشغال');
const MEMBERS = 'اعضاء';
const DURING = wordSet('في خلال اثناء افتتاح اختتام ختام');

/** Whether a word, by its stem, may begin such a name or lead to one. */
export const mayNameBody = (stem: string): boolean => stem === ASSEMBLY || stem === BESIDE || stem === BEFORE || WORK.has(stem);

/** The session of a body that is named at a token, or that the token leads to; null where none is. */
export const bodyAt = (tokens: Tokens<Entry>, scan: Scan, i: number, index: number): Trigger | null =>
  tokens.word[i]!.stem === ASSEMBLY ? assemblyAt(tokens, i, index) : councilAfter(tokens, scan, i, index);

/** The General Assembly that begins at a token, if it sits; of a company or a club it is none. */
function assemblyAt(tokens: Tokens<Entry>, i: number, index: number): Trigger | null {
  const { word, sentence, count } = tokens;
  if (!word[i]!.def || i === 0 || i + 1 >= count || sentence[i - 1] !== sentence[i + 1]) return null;
  const before = word[i - 1]!.stem;
  const sits = before === BESIDE || WORK.has(before) || isSpokenBefore(tokens, i - 1);
  if (!GENERAL.has(word[i + 1]!.key) || !sits || word[i - 2]?.stem === AGENDA) return null;
  const next = i + 2 < count && sentence[i + 2] === sentence[i] ? word[i + 2]! : undefined;
  return next?.prep === 'ل' && next.key !== OF_NATIONS ? null : sessionOf(SITTING, i, i + 2, index);
}

/** Whether a trigger names a session of the General Assembly. */
export function isOfAssembly({ word, sentence }: Tokens<Entry>, { lemma, cls, verb, to, from }: Trigger): boolean {
  if (lemma === SITTING) return true;
  if (verb !== null || (cls !== 'session' && cls !== 'meet')) return false;
  for (let i = to; i < to + NUMBERED && sentence[i + 1] === sentence[from]; i++) {
    const { stem, def, prep, kind, entry } = word[i]!;
    if (stem === ASSEMBLY && def) return (prep === 'ل' || i === to) && GENERAL.has(word[i + 1]!.key);
    // "الاجتماع على هامش الجمعية العامة" is another.
    if (kind !== Kind.Word || entry?.particle === 'preposition') return false;
  }
  return false;
}

/** The session of a council of states that a word leads to. */
function councilAfter(tokens: Tokens<Entry>, scan: Scan, i: number, index: number): Trigger | null {
  const { word, sentence, count } = tokens;
  const beside = word[i]!.stem === BESIDE;
  const before = !beside && isSpokenBefore(tokens, i);
  if (!beside && !before && !isProceedings(word, i)) return null;
  const from = beside || before ? i + 1 : i;
  const at = from < count && (WORK.has(word[from]!.stem) || (before && word[from]!.stem === MEMBERS)) ? from + 1 : from;
  if (at + 1 >= count || sentence[at + 1] !== sentence[i] || word[at]!.prep + word[at]!.conj !== '') return null;
  // The General Assembly is known without a word before it, and a forum is a gathering by its own noun.
  if (word[at]!.stem === ASSEMBLY || (before && word[at]!.entry?.event !== undefined)) return null;
  const council = word[at]!.stem === COUNCIL && scan.at[at]! < 0;
  const named = scan.at[council ? at + 1 : at]! < 0 ? null : scan.named[scan.at[council ? at + 1 : at]!]!;
  return named !== null && (council || beside || before) && isOfStates(named) ? sessionOf('أعمال', from, named.to, index) : null;
}

const isProceedings = (word: readonly Word<Entry>[], i: number): boolean =>
  WORK.has(word[i]!.stem) && i > 0 && (word[i]!.prep === 'ب' || DURING.has(word[i - 1]!.stem));

const isOfStates = ({ org }: Named): boolean => {
  const kind = org?.organization.kind;
  return kind === 'international' || kind === 'regional';
};

const sessionOf = (lemma: string, from: number, to: number, index: number): Trigger => ({
  index,
  cls: 'conference',
  kind: 'conference',
  lemma,
  from,
  to,
  head: from,
  verb: null,
  number: 'singular',
  definite: true,
  suffix: '',
});
