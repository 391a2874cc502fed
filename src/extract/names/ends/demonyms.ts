/**
 * Surnames that say where one is from: "محمد شياع السوداني" is "السوداني" from then on, and no state.
 *
 * @module src/extract/names/ends/demonyms
 */
import { seek } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { labelName } from '../label.js';
import { CLASS } from '../tagger/classes.js';
import type { Looks } from '../tagger/looks.js';
import { BEGIN, INSIDE, OUT } from '../tagger/tagger.js';

/** An adjective of one state for one man, with its article: "السوداني", "المصري". */
const isDemonym = ({ def, raw, entry }: LexWord): boolean => def && raw.endsWith('ي') && entry?.states !== undefined;

/** Labels such surnames where they stand alone in a text that has them with the whole name. */
export function recallDemonyms(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  let surnames: Set<string> | null = null;
  for (let i = seek(labels, INSIDE, 1); i < tokens.count; i = seek(labels, INSIDE, i + 1))
    if (isDemonym(tokens.word[i]!) && labels[i + 1] !== INSIDE && isGiven(labels, looks, i)) {
      surnames ??= new Set();
      surnames.add(tokens.word[i]!.stem);
    }
  if (surnames === null) return;
  const { cls } = looks;
  const nisba = CLASS['nisba-def'];
  for (let i = seek(cls, nisba, 0); i < tokens.count; i = seek(cls, nisba, i + 1)) {
    const { stem, prep } = tokens.word[i]!;
    if (labels[i] === OUT && prep === '' && surnames.has(stem) && !agrees(tokens, labels, looks, i)) labelName(labels, sure, i, i + 1, 0.8);
  }
}

/** Whether the name that ends at `i` begins with a given name: "غازي عنتاب سبور التركي" is a club. */
function isGiven(labels: Uint8Array, looks: Looks, i: number): boolean {
  while (labels[i] === INSIDE) i--;
  return looks.given[i] === 1 && looks.cls[i] === CLASS.unknown;
}

/** "الرئيس السوداني", "الرئيس عمر البشير السوداني": said of what stands before, which has the article or is a name. */
function agrees({ word, breakBefore }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  if (labels[i + 1] === BEGIN) return true;
  if (i === 0 || looks.first[i] === 1 || breakBefore[i] === 1) return false;
  return word[i]!.conj !== '' || word[i - 1]!.def || labels[i - 1] !== OUT || looks.cls[i - 1] === CLASS['state-name'];
}
