/**
 * Decides what an ambiguous word of the state tables means, from its two neighbours, from what else the article
 * names, and from the vowel marks where they are printed (عُمان, عمّان).
 *
 * @module src/lexicon/states/decide
 */
import { fold } from '../../../graph/names/fold.js';
import type { Caution } from './cautions.js';
import type { StateForm } from './form.js';

/** The surroundings of a word. All words without clitics; folded or not. */
export interface StateContext {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** The word as printed, for its vowel marks. */
  readonly printed?: string | undefined;
  /** It stands in a list with the name of a state: "موريتانيا ومالي". */
  readonly listed?: boolean | undefined;
  /** How often the article names a state by forms without a caution. */
  readonly mentions?: ((code: string) => number) | undefined;
  /** State of the paper or agency: "المملكة" in Amman is none of others. */
  readonly home?: string | null | undefined;
}

/** A form together with the state that it was decided to mean. */
export interface Decided {
  readonly form: StateForm;
  /** Null for a `not-state` that lies in no state. */
  readonly code: string | null;
}

/** After these an adjective is a name: "فيصل بن تركي", "آل هندي". */
const FATHERED: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'ال', 'ابو', 'ابي', 'ام']);

/**
 * Which of the forms of one key is meant, or null for an ordinary word, a person, a club.
 *
 * @param forms the value of `stateForms()` for the matched key
 * @example decideState(stateForms().get('مالي')!, { before: 'دعم' }) // null
 * @example decideState(stateForms().get('مالي')!, { before: 'رئيس' })?.code // 'ML'
 */
export function decideState(forms: readonly StateForm[], near: StateContext = {}): Decided | null {
  const first = forms[0];
  if (first === undefined) return null;
  if (first.kind === 'adjective' && near.before !== undefined && FATHERED.has(fold(near.before))) return null;
  const { caution } = first;
  // Most words of states mean one, whatever stands beside them.
  if (caution === undefined && forms.length === 1) return { form: first, code: first.code };
  const codes = candidatesOf(forms, caution);
  const of = (code: string | null): Decided => ({ form: forms.find((form) => form.code === code) ?? first, code });
  if (caution === undefined) return codes.length > 1 && !isGeographic(first) ? of(mostMentioned(codes, near) ?? codes[0]!) : of(first.code);

  const marked = byVowelMarks(codes, near.printed);
  if (marked !== null) return of(marked);
  const before = near.before === undefined ? '' : fold(near.before);
  const after = near.after === undefined ? '' : fold(near.after);
  const rival = caution.againstBefore.get(before) ?? caution.againstAfter.get(after) ?? null;
  if (rival !== null) return of(rival);
  if (caution.againstBefore.has(before) || caution.againstAfter.has(after)) return null;
  if (caution.forBefore.has(before) || caution.forAfter.has(after)) return of(codes[0]!);
  if (caution.default === 'state') return of(codes[0]!);
  if (near.listed === true && first.kind === 'name' && codes.length === 1) return of(codes[0]!);
  if (caution.default === 'none') return null;
  if (caution.default === 'first-named') return of(atHome(codes, near) ?? codes[0]!);
  const mentioned = mostMentioned(codes, near);
  if (mentioned !== null) return of(mentioned);
  return caution.default === 'text' ? null : of(codes[0]!);
}

const isGeographic = (form: StateForm): boolean => form.kind === 'region' || form.kind === 'former' || form.kind === 'not-state';

/** By the forms of one key. */
const candidates = new WeakMap<readonly StateForm[], readonly string[]>();

function candidatesOf(forms: readonly StateForm[], caution: Caution | undefined): readonly string[] {
  const known = candidates.get(forms);
  if (known !== undefined) return known;
  const codes = new Set(caution?.candidates ?? []);
  for (const form of forms) if (form.code !== null && form.kind === forms[0]!.kind) codes.add(form.code);
  const list = [...codes];
  candidates.set(forms, list);
  return list;
}

/** The state of the paper if the article names it, the first one that it names, or else again that of the paper. */
function atHome(codes: readonly string[], { mentions, home }: StateContext): string | null {
  const own = codes.find((code) => code === home) ?? null;
  const named = (code: string): boolean => (mentions?.(code) ?? 0) > 0;
  return own !== null && named(own) ? own : (codes.find(named) ?? own);
}

function mostMentioned(codes: readonly string[], { mentions }: StateContext): string | null {
  let best: string | null = null;
  let most = 0;
  for (const code of codes) {
    const count = mentions?.(code) ?? 0;
    if (count > most) [best, most] = [code, count];
  }
  return best;
}

/** عُمان is Oman, عمّان or عَمان is Amman: the only pair that vowel marks keep apart. */
function byVowelMarks(codes: readonly string[], printed: string | undefined): string | null {
  if (printed === undefined || !codes.includes('OM') || !codes.includes('JO')) return null;
  if (/عُ/.test(printed)) return 'OM';
  return /عَ|مّ|مَّ/.test(printed) ? 'JO' : null;
}
