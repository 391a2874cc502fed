/**
 * Houses: whose an office is that is held in a house told before: "حكومة الإقليم", "ممثل السفارة", "المتحدث باسم الوزارة".
 *
 * @module src/extract/persons/whose/houses
 */
import { Kind } from '../../../arabic/words.js';
import type { Office } from '../office.js';
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

/** Who serves under a minister. */
const OFFICERS = new Set(['وكيل', 'وكيلة', 'أمين', 'أمينة', 'مدير', 'مديرة', 'مسؤول']);
/** Words from a ministry to its officer: "وقالت وزارة الخارجية الكينية على لسان وكيلها". */
const OFFICER = 12;

/** "أوفدت وزارة الخارجية الكينية أمينها العام فلانا": an office with a pronoun for the ministry told before it; null where it is of something else. */
export function officerOf(phrase: TitlePhrase, { tokens: { word, sentence }, states, organizations }: Surroundings): Office | null {
  const { lemma, suffix, from, org } = phrase;
  if (suffix !== 'ها' || org !== null || phrase.states.length > 0 || !OFFICERS.has(lemma)) return null;
  for (let i = from - 1; i >= 0 && i >= from - OFFICER && sentence[i] === sentence[from]; i--) {
    const { kind, entry, stem, raw } = word[i]!;
    if (kind === Kind.Punct || organizations?.some((o) => o.from <= i && o.to > i)) return null;
    if (entry?.body === undefined || !(raw.endsWith('ة') || raw.endsWith('ات'))) continue;
    const ministry = stem === 'وزاره' ? i : stem !== 'سفاره' && word[i - 1]?.stem === 'وزاره' ? i - 1 : MINISTRY.has(stem) ? i : -1;
    if (ministry < 0) return null;
    const land = states.find(({ named }) => named.from > i && named.from <= i + 3 && named.to <= from);
    return { official: true, states: land === undefined ? [] : [land.code], phrase };
  }
  return null;
}
