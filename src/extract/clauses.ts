/**
 * Clauses: a light analysis of sentences. A sentence falls into stretches at marks, at words that open
 * a clause (الذي, أن, حيث, بينما) and at conjunctions before a verb. No tree: later passes ask how many borders
 * of which sort lie between two words, and how the clause of a word begins.
 *
 * @module src/extract/clauses
 */

import { mark, markKnown } from '../arabic/marks.js';
import { noted } from '../arabic/notes.js';
import { QUOTES } from '../arabic/punctuation.js';
import { sieved } from '../arabic/sieve.js';
import type { Tokens } from '../arabic/tokens.js';
import { wordSet } from '../arabic/word-set.js';
import { Kind } from '../arabic/words.js';
import type { Entry, VerbSense } from '../lexicon/entry.js';
import type { LexWord } from '../lexicon/lexicon.js';

/**
 * What opens a clause. `list` is a comma or bracket, which may also stand between the items of a list,
 * `phrase` a preposition that brings an occasion along (خلال, عقب).
 */
export type Opener = 'sentence' | 'list' | 'phrase' | 'relative' | 'complement' | 'adverbial' | 'verb' | 'quote';

export interface Clause {
  /** Tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly opener: Opener;
}

export interface Clauses {
  readonly list: readonly Clause[];
  /** Number of the clause of each token. */
  readonly at: Int32Array;
  /** What the borders of all clauses up to each one count together. */
  readonly borders: readonly number[];
}

export const RELATIVE = wordSet('الذي التي الذين اللذان اللذين اللتان اللتين من');
export const COMPLEMENT = wordSet('ان انه انها انهم انهما بان بانه بانها بانهم اننا اني');
const ADVERBIAL = wordSet(
  'حيث فيما بينما عندما حين حينما كما لان لانه لانها اذ اذا لكن ولكن لكنه لكنها رغم بعدما قبلما لافتا مشيرا مضيفا موكدا موضحا معتبرا مشددا مبينا قايلا داعيا محذرا منوها معربا وذلك',
);
const PHRASE = wordSet('فور عقب اثر قبل بعد منذ خلال اثناء بهدف بحضور برياسه بمشاركه لدي قبيل غداه');
const LIST = wordSet('، , ؛ ; : ( ) - – — [ ]');

/** By the form without a conjunction; of several the first. */
const openerOfForm = sieved(
  new Map<string, Opener>([
    ...[...PHRASE].map((form) => [form, 'phrase'] as const),
    ...[...ADVERBIAL].map((form) => [form, 'adverbial'] as const),
    ...[...COMPLEMENT].map((form) => [form, 'complement'] as const),
    ...[...RELATIVE].filter((form) => form !== 'من').map((form) => [form, 'relative'] as const),
  ]),
);

/** Without a conjunction that hangs on it. */
export const bareOf = ({ conj, key }: LexWord): string => (conj === '' ? key : key.slice(1));

/** Words that may open a clause. */
const OPENS = mark((word: LexWord) => openerOf(word) !== null);

/** Words that may be a finite verb; "إقامته" is the noun of أقام, as its letter tells. */
const VERBAL = markKnown(
  ({ entry, def, prep, conj, raw }: LexWord) =>
    entry?.verb !== undefined && !def && prep === '' && !(raw.startsWith('إ', conj.length) && entry.verb.lemma.startsWith('أ')),
);

/** Cuts every sentence into clauses; `inside`, if given, marks tokens that open none, as the marks of an apposition. */
export function clausesOf(tokens: Tokens<Entry>, inside?: Uint8Array): Clauses {
  const list: Clause[] = [];
  const borders: number[] = [];
  let sum = 0;
  const add = (from: number, to: number, opener: Opener): void => {
    for (let i = from; i < to; i++) at[i] = list.length;
    list.push({ from, to, opener });
    borders.push((sum += opener === 'list' || opener === 'phrase' ? HALF : 1));
  };
  const at = new Int32Array(tokens.count);
  for (let s = 0; s + 1 < tokens.bounds.length; s++) {
    const end = tokens.bounds[s + 1]!;
    let from = tokens.bounds[s]!;
    let opener: Opener = 'sentence';
    for (let i = from + 1; i < end; i++) {
      const next = (tokens.marks[i]! & OPENS) === 0 || inside?.[i] === 1 ? null : opens(tokens, i);
      if (next === null) continue;
      add(from, i, opener);
      from = i;
      opener = next;
    }
    if (from < end) add(from, end, opener);
  }
  return { list, at, borders };
}

function opens(tokens: Tokens<Entry>, i: number): Opener | null {
  const opener = openerOf(tokens.word[i]!);
  return opener === 'verb' && !isVerb(tokens, i) ? null : opener;
}

/** What a word opens by itself; `verb` if it is one there. */
const openerOf = noted((word: LexWord): Opener | null => {
  if (word.kind === Kind.Punct) return QUOTES.has(word.key) ? 'quote' : LIST.has(word.key) ? 'list' : null;
  return openerOfForm(bareOf(word)) ?? (word.conj !== '' && word.entry?.verb ? 'verb' : null);
}, null);

/** Prepositions behind which a verb may stand. */
const STANDS_ALONE = wordSet('منذ بعدها بعده قبلها قبله');

/** Whether a token is a finite verb here, as far as its form and the word before tell. */
export function isVerb(tokens: Tokens<Entry>, i: number): boolean {
  if ((tokens.marks[i]! & VERBAL) === 0) return false;
  const e = tokens.word[i]!.entry as Entry & { readonly verb: VerbSense };
  if (e.title || e.event || e.body || e.document || e.particle) {
    if (e.verb.tense !== 'past') return true;
    if (i > 0 && tokens.word[i - 1]!.key === 'قد') return true;
    if (e.particle || !carries(tokens, i)) return false;
  }
  const before = i > 0 ? tokens.word[i - 1] : undefined;
  // A word behind a preposition is no verb: "في بحث"; but "بعدها التقى".
  if (before?.entry?.particle === 'preposition' && tokens.sentence[i - 1] === tokens.sentence[i] && !STANDS_ALONE.has(before.stem))
    return false;
  return true;
}

/** "وصل إلى بغداد ليلتقي نظيره": a verb behind ل of purpose, which opens no clause of its own. */
export const isPurpose = ({ prep, entry }: LexWord): boolean => prep === 'ل' && entry?.verb?.tense === 'present' && !entry.event;

/** Words between عقد and what is held: the offices of whoever holds it may be long. */
const CARRIED = 26;
/** The same at the head of a sentence, where no noun stands before a list of those who hold it. */
const CARRIED_FAR = 60;

/** عقد is a contract, unless what is held follows: عقد الوزيران اجتماعا. */
function carries(tokens: Tokens<Entry>, i: number): boolean {
  const { word, sentence } = tokens;
  if (!word[i]!.entry!.verb!.classes.has('hold')) return false;
  // "نفت الوزارة عقد اجتماع": behind another verb it is the noun again.
  if (word[i]!.conj === '')
    for (let at = i - 1; at >= Math.max(0, i - 8) && sentence[at] === sentence[i] && word[at]!.kind !== Kind.Punct; at--) {
      const { entry, def } = word[at]!;
      if (entry?.verb && !def && !entry.title && !entry.event && !entry.particle && entry.verb.lemma !== 'كان') return false;
      if (entry?.particle === 'conjunction' || entry?.particle === 'pronoun') break;
    }
  const reach = i === tokens.bounds[sentence[i]!] ? CARRIED_FAR : CARRIED;
  for (let at = i + 1; at < tokens.count && at <= i + reach && tokens.sentence[at] === tokens.sentence[i]; at++) {
    const { entry, def } = tokens.word[at]!;
    if (entry?.event) return !def || at > i + 1;
    if (entry?.verb && entry.verb.tense !== 'past') return false;
  }
  return false;
}

/** The first clause of some sort that begins between two tokens, behind the first and up to the second. */
export function opensBetween({ list, at }: Clauses, a: number, b: number, is: (clause: Clause) => boolean): Clause | undefined {
  for (let c = at[a]! + 1; c <= at[b]!; c++) if (is(list[c]!)) return list[c]!;
  return undefined;
}

/** Words that set a clause against the one before; and what makes some of them a preposition: "فيما يتعلق ب". */
const CONTRAST = wordSet('فيما بينما لكن لكنه لكنها');
const CONCERNING = wordSet('يتعلق يخص يلي بعد بينهم بينهما بينها عدا خلا تعلق خص');
/** "في حين", "غير أن", "إلا أن" */
const SECOND = wordSet('ان انه انها');
const BEFORE_SECOND = wordSet('غير الا بيد');

/** Whether a clause is set against the one before it: "…، بينما ألغي لقاء", "…، في حين أكد الوزير". */
export function isContrast({ word }: Tokens<Entry>, { from, opener }: Clause): boolean {
  if (opener !== 'adverbial' && opener !== 'complement') return false;
  const bare = bareOf(word[from]!);
  if (CONTRAST.has(bare)) return !CONCERNING.has(word[from + 1]?.key ?? '');
  const before = from > 0 ? bareOf(word[from - 1]!) : '';
  // "في حين", but "الأمل في أن"
  return bare === 'حين' ? before === 'في' : SECOND.has(bare) && BEFORE_SECOND.has(before);
}

/** What a comma or a phrase counts as a border. */
const HALF = 0.5;

/** How many clause borders lie between two tokens of one sentence; a comma or a phrase counts half. None to the end of the text. */
export const bordersBetween = ({ at, borders }: Clauses, a: number, b: number): number =>
  Math.abs(borders[at[b]!]! - borders[at[a]!]!) || 0;

/** The same, where `comma` and `quote` tell what the mark at a token counts. */
export function bordersWith(
  { list, at }: Clauses,
  a: number,
  b: number,
  comma: (mark: number) => number,
  quote: (mark: number) => number = () => 1,
): number {
  const [low, high] = a < b ? [at[a]!, at[b]!] : [at[b]!, at[a]!];
  let sum = 0;
  for (let c = low + 1; c <= high; c++) {
    const { opener, from } = list[c]!;
    sum += opener === 'list' ? comma(from) : opener === 'quote' ? quote(from) : opener === 'phrase' ? HALF : 1;
  }
  return sum;
}
