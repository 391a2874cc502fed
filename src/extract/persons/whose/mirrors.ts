/**
 * Mirrors: whom the holder of an office is told apart from: his counterpart, his brother on another throne, whoever was
 * named before him. He is of another state than they.
 *
 * @module src/extract/persons/whose/mirrors
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import { isVerb } from '../../clauses.js';
import type { StateMention } from '../../states.js';
import { type Told, whoseCounterpart } from '../counterpart.js';
import type { Person } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import type { Settled } from './surroundings.js';

/** "بحث الرئيس القرغيزي مع نظيره فلان": where two states are spoken of, the other one. */
export function mostNamed(states: readonly StateMention[], without: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  for (const { code, political } of states) if (political && !without.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  let best: string | null = null;
  for (const [code, n] of counts) if (n > (counts.get(best ?? '') ?? 0)) best = code;
  return best;
}

const BROTHERS = new Set(['اخيه', 'اخاه', 'اخوه', 'شقيقه']);

/** The state of him whose brother a head of state is called: "بقيادة الملك فلان وأخيه الملك فلان". */
export function brotherOf({ from }: TitlePhrase, settled: readonly Settled[], person: Person, tokens: Tokens<Entry>): string | null {
  const { word, sentence } = tokens;
  let at = from - 1;
  while (at >= 0 && sentence[at] === sentence[from] && (word[at]!.entry?.honorific || word[at]!.entry?.title?.kind === 'honor')) at--;
  if (at < 0 || sentence[at] !== sentence[from]) return null;
  // Not `bareOf`: و is not always taken for a conjunction there.
  if (!BROTHERS.has(word[at]!.key.replace(/^[وف]/, ''))) return null;
  const told = settled.filter((s) => s.stated && s.person !== person && s.at < from && sentence[s.at] === sentence[from]);
  return told.at(-1)?.state ?? null;
}

/** Words between two heads of state of whom one does something to the other. */
const APART = 10;

/** "هاتف الرئيس الكوبي أمس الرئيس فلانا": the state of the other president, who is not named, before him in the clause. */
export function otherPresident({ from }: TitlePhrase, states: readonly StateMention[], tokens: Tokens<Entry>): string | null {
  const { word, sentence } = tokens;
  const m = states.findLast(
    ({ named }) =>
      named.from < from &&
      sentence[named.from] === sentence[from] &&
      named.state?.kind === 'adjective' &&
      word[named.from - 1]?.key === 'الرييس',
  );
  if (m === undefined || from - m.named.to > APART) return null;
  for (let i = m.named.to; i < from; i++)
    if (isVerb(tokens, i) || word[i]!.conj !== '' || OPENS.has(word[i]!.key) || word[i]!.entry?.title !== undefined) return null;
  const verb = m.named.from - 2;
  return sentence[verb] === sentence[from] && isVerb(tokens, verb) ? m.code : null;
}
const OPENS = new Set('ان الذي التي حيث بينما'.split(' '));

/** The state of whoever's counterpart the word at `before` is, among those whose state is known. */
export function counterpartsState(
  settled: readonly Settled[],
  person: Person,
  sentence: number,
  before: number,
  tokens: Tokens<Entry>,
): string | null {
  const told: (Told & { readonly state: string })[] = [];
  const enter = (from: number, to: number, state: string): void => {
    if (from < before && tokens.sentence[from] === sentence && !told.some((t) => t.from <= from && from < t.to))
      told.push({ from, to, state });
  };
  for (const { at, state, person: other } of settled) {
    if (other === person) continue;
    // Also by his name alone: "أن لافروف سيلتقي نظيره فلانا".
    for (const { span, titles } of other.mentions)
      enter(Math.min(span.from, ...titles.map((t) => t.from)), Math.max(span.to, ...titles.map((t) => t.to)), state);
    enter(at, at + 1, state);
  }
  told.sort((a, b) => a.from - b.from);
  return whoseCounterpart(told, before, tokens)?.state ?? null;
}

/** "تجري الوزيرة السويدية محادثات مع نظيرها": the state of an office without a name that stands before a token of the sentence. */
export function lastOffice(
  states: readonly StateMention[],
  sentence: number,
  before: number,
  { word, sentence: of }: Tokens<Entry>,
): string | null {
  const m = states.findLast(({ named }) => named.from < before && of[named.from] === sentence && named.state?.kind === 'adjective');
  if (m === undefined) return null;
  for (let i = m.named.from - 1; i >= m.named.from - 3 && i >= 0 && of[i] === sentence; i--) {
    const kind = word[i]!.entry?.title?.kind;
    if (kind === 'state' || kind === 'open') return m.code;
  }
  return null;
}
