/**
 * Guest: whom the holder of an office receives or meets: "استقبل رئيس الجمهورية سفيرة أستراليا", "رئيس الجمهورية فلان، خلال
 * استقباله وزير الدفاع الفنلندي".
 *
 * @module src/extract/persons/guest
 */
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import { isVerb } from '../clauses.js';
import type { Person } from './persons.js';
import type { Settled, Surroundings } from './surroundings.js';
import type { TitlePhrase } from './title-phrase.js';

/** Words before an office in which the verb of meeting stands. */
const BEFORE = 3;
/** Words behind a host in which his guest is told. */
const REACH = 14;
const MEETS = ['receive', 'meet'] as const;

/** The state of the guest, or of whoever is told to meet him, by their own titles; null for none. */
export function guestState(phrase: TitlePhrase, settled: readonly Settled[], person: Person, around: Surroundings): string | null {
  const { tokens } = around;
  const mention = person.mentions.find(({ titles }) => titles.includes(phrase));
  if (mention === undefined) return null;
  const from = Math.min(mention.span.from, ...mention.titles.map((t) => t.from));
  const other = stateOfOther(around, from);
  if (other !== null) return other;
  const to = Math.max(mention.span.to, ...mention.titles.map((t) => t.to));
  let guest: Settled | null = null;
  for (const s of settled)
    if (s.stated && s.person !== person && s.at >= to && s.at < to + REACH && (guest === null || s.at < guest.at)) guest = s;
  if (guest === null || tokens.sentence[guest.at] !== tokens.sentence[from]) return null;
  return isMet(tokens, from, to, guest.at) ? guest.state : null;
}

/** Words from the noun of a meeting to whom somebody meets. */
const BESIDE = 7;

/** "لقاء المسؤول الأميركي برئيس الوزراء فلان": the state of the one whom he meets. */
function stateOfOther({ tokens, states }: Surroundings, from: number): string | null {
  const { word, sentence } = tokens;
  if (word[from]!.prep !== 'ب') return null;
  const m = states.findLast(({ named }) => named.from < from);
  if (m?.named.state?.kind !== 'adjective' || from - m.named.to > 1) return null;
  for (let i = m.named.from - 1; i >= Math.max(0, from - BESIDE) && sentence[i] === sentence[from]; i--)
    if (word[i]!.entry?.event?.lemma === 'لقاء' || word[i]!.entry?.event?.lemma === 'اجتماع') return m.code;
  return null;
}

function isMet(tokens: Tokens<Entry>, from: number, to: number, guest: number): boolean {
  const { word, sentence } = tokens;
  let met = false;
  for (let i = from - 1; i >= Math.max(0, from - BEFORE) && sentence[i] === sentence[from] && !met; i--) {
    if (!isVerb(tokens, i)) continue;
    const { classes, object } = word[i]!.entry!.verb!;
    if (object !== '') return false;
    met = MEETS.some((c) => classes.has(c));
  }
  for (let i = to; i < guest; i++) {
    if (isVerb(tokens, i)) return false;
    const { entry } = word[i]!;
    if (entry?.event && (entry.event.lemma === 'استقبال' || entry.event.lemma === 'لقاء') && /(?:ه|ها)$/.test(word[i]!.key)) met = true;
  }
  return met;
}
