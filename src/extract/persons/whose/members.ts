/**
 * Members: who stands in a list with others whose state is told: "وزير الخارجية فلان ووزير الدفاع فلان", "وفد جزائري يضم وزير
 * المالية فلانا".
 *
 * @module src/extract/persons/whose/members
 */
import { COMMAS } from '../../../arabic/punctuation.js';
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Person } from '../person.js';
import { ONE_HOLDER, officeKey } from '../titles/forms.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { SENT } from '../titles/title-words.js';
import { beforeRespect, type Settled, type Surroundings } from './surroundings.js';

/** Two sides stand behind these. */
const BETWEEN = new Set(['بين', 'جمع', 'يجمع', 'سيجمع', 'ضم']);

/** "وزير الخارجية فلان ووزير الدفاع فلان": whose office names no state is of that of his neighbour whose own names none either, if words beside it tell; but two who hold one office are of two states. */
export function siblingState(phrase: TitlePhrase, settled: readonly Settled[], person: Person, tokens: Tokens<Entry>): string | null {
  const { word, sentence } = tokens;
  const from = beforeRespect(tokens, phrase.from);
  if (word[from]!.conj !== 'و' || phrase.lemma === 'نظير' || phrase.suffix !== '' || SENT.has(phrase.lemma)) return null;
  const end = COMMAS.has(word[from - 1]?.key ?? '') ? from - 1 : from;
  for (let k = settled.length - 1; k >= 0; k--) {
    const s = settled[k]!;
    if (
      s.told !== true ||
      s.person === person ||
      s.lemma === 'نظير' ||
      SENT.has(s.lemma) ||
      s.at >= from ||
      sentence[s.at] !== sentence[from]
    )
      continue;
    const stretch = stretchAt(s);
    if (stretch === null || stretch.to !== end) continue;
    const key = officeKey(phrase, tokens);
    // "قيادة الملك فلان والرئيس فلان": of two states.
    if (key !== '' && (key === s.office || (ONE_HOLDER.has(key) && ONE_HOLDER.has(s.office)))) return null;
    return BETWEEN.has(word[beforeRespect(tokens, stretch.from) - 1]?.key ?? '') ? null : s.state;
  }
  return null;
}

/** From the first to the last word of the mention of a settled office, with its titles. */
function stretchAt({ at, person }: Settled): { readonly from: number; readonly to: number } | null {
  for (const { span, titles } of person.mentions) {
    const from = Math.min(span.from, ...titles.map((t) => t.from));
    const to = Math.max(span.to, ...titles.map((t) => t.to));
    if (from <= at && at < to) return { from, to };
  }
  return null;
}

const INCLUDES = new Set('ضم يضم تضم ضمت ويضم وتضم وضم وضمت ويضمه'.split(' '));
/** Words of a list of members, and from a delegation to what it does. */
const LIST = 30;
const NEAR = 12;

/** "وفد جزائري يضم وزير المالية", "ضم الوفد المرافق للرئيس التونسي وزير الخارجية": the state of a delegation of which he is one. */
export function memberState(from: number, { tokens, states }: Surroundings): string | null {
  const { word, sentence } = tokens;
  let verb = from - 1;
  while (verb >= 0 && verb > from - LIST && sentence[verb] === sentence[from] && !INCLUDES.has(word[verb]!.key)) verb--;
  if (verb < 0 || sentence[verb] !== sentence[from] || !INCLUDES.has(word[verb]!.key)) return null;
  const isGroup = (i: number): boolean => i >= 0 && i < from && sentence[i] === sentence[verb] && word[i]!.stem === 'وفد';
  let group = isGroup(verb + 1) ? verb + 1 : verb - 1;
  while (group > verb - NEAR && group !== verb + 1 && !isGroup(group)) group--;
  if (!isGroup(group)) return null;
  const m = states.find(
    ({ named }) => named.from > group && named.from < (group > verb ? from : verb) && named.state?.kind === 'adjective',
  );
  return m !== undefined && m.named.from - group <= 4 ? m.code : null;
}
