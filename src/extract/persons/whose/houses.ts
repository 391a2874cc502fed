/**
 * Houses: whose an office is that is held in a house told before: "حكومة الإقليم", "ممثل السفارة", "المتحدث باسم الوزارة".
 *
 * @module src/extract/persons/whose/houses
 */
import type { Person } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import type { Settled, Surroundings } from './surroundings.js';

/** "وزير الزراعة في حكومة الإقليم": of the state of the region of which the text tells. */
export function isOfRegion({ from, to }: TitlePhrase, { tokens, states }: Surroundings): string | null {
  const { word } = tokens;
  let at = from;
  while (at < to && !(REGION.has(word[at]!.key) && word[at - 1]!.entry?.body?.kind === 'state')) at++;
  if (at === to) return null;
  const regions = states.filter(({ named }) => named.state?.kind === 'region');
  const m = regions.findLast(({ named }) => named.from < from) ?? regions[0];
  return m?.code ?? null;
}
const REGION = new Set(['الاقليم']);

/** "أنهت السفارة العمانية الإجراءات، وقال ممثل السفارة فلان": of the embassy told before. */
export function isOfEmbassy({ from, to, states: own, sent }: TitlePhrase, { tokens, states }: Surroundings): string | null {
  if (own.length > 0 || sent) return null;
  const { word } = tokens;
  let at = from + 1;
  while (at < to && !EMBASSIES.has(word[at]!.key)) at++;
  if (at >= to) return null;
  const m = states.findLast(({ named }) => named.from < from && EMBASSY.has(word[named.from - 1]?.stem ?? ''));
  return m?.code ?? null;
}
const EMBASSIES = new Set(['السفاره', 'بالسفاره', 'القنصليه', 'بالقنصليه']);
const EMBASSY = new Set(['سفاره', 'قنصليه']);

/** "قال وزير الخارجية التوغولي ذلك، وأوضح المتحدث باسم الوزارة فلان": of the ministry of the minister told last. */
export function isOfMinistry(
  { from, to, states: own }: TitlePhrase,
  settled: readonly Settled[],
  person: Person,
  { tokens, states }: Surroundings,
) {
  const { word, sentence } = tokens;
  if (own.length > 0 || to < from + 2 || !MINISTRIES.has(word[to - 1]!.key)) return null;
  let last: Settled | null = null;
  let where = -1;
  for (const s of settled)
    for (const { titles } of s.person === person || s.lemma !== 'وزير' ? [] : s.person.mentions)
      for (const t of titles)
        if (t.lemma === 'وزير' && t.from < from && t.from > where && word[t.from + 1]?.entry?.particle !== 'ordinal')
          [last, where] = [s, t.from];
  if (last === null || sentence[where]! < sentence[from]! - BACK) return null;
  // A ministry that is told with its state since.
  return states.some(({ named }) => named.from > where && named.from < from && MINISTRY.has(word[named.from - 1]?.stem ?? ''))
    ? null
    : last.state;
}
const MINISTRIES = new Set(['الوزاره', 'بالوزاره']);
const MINISTRY = new Set(['وزاره', 'خارجيه', 'داخليه', 'دفاع']);
/** Sentences back to him. */
const BACK = 1;
