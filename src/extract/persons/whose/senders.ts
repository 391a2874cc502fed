/**
 * Senders: whom a state or its head sends somewhere is of that state: "أوفدت باريس وزير الخارجية فلانا", "تعتزم واشنطن إرسال
 * نائبة الوزير فلانة".
 *
 * @module src/extract/persons/whose/senders
 */
import type { Person } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { beforeRespect, type Settled, type Surroundings, stretchOf } from './surroundings.js';

/** Nouns and verbs of sending. */
const SENDING = new Set('ارسال ايفاد ابتعاث اوفد اوفدت يوفد توفد سيوفد ستوفد ارسل ارسلت يرسل ترسل سيرسل سترسل'.split(' '));
/** Words from the sending to whom one sends, "إلى لندن وباريس", and from the sender to it. */
const NEAR = 6;
const FAR = 8;

/** The state of whoever sends the holder of an office; null where nobody does. */
export function sendersState(phrase: TitlePhrase, settled: readonly Settled[], person: Person, around: Surroundings): string | null {
  const { tokens, states } = around;
  const { word, sentence, bounds } = tokens;
  const from = beforeRespect(tokens, stretchOf(phrase, person)?.from ?? phrase.from);
  const here = sentence[from]!;
  let send = from - 1;
  while (send >= bounds[here]! && send > from - NEAR && !SENDING.has(word[send]!.stem)) {
    const { entry, prep, conj } = word[send]!;
    const isWhere = entry?.particle === 'preposition' || entry?.states !== undefined || entry?.cities !== undefined;
    if (!isWhere && prep + conj === '') return null;
    send--;
  }
  if (send < bounds[here]! || !SENDING.has(word[send]!.stem)) return null;
  const isNear = (at: number): boolean => at < send && at >= send - FAR && sentence[at] === here;
  let last = -1;
  let state: string | null = null;
  for (const { code, named, political } of states)
    if (political && named.from > last && isNear(named.from)) [last, state] = [named.from, code];
  for (const s of settled)
    for (const { span } of s.person === person ? [] : s.person.mentions)
      if (span.from > last && isNear(span.from)) [last, state] = [span.from, s.state];
  return state;
}
