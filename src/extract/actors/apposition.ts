/**
 * Apposition: a name set between marks behind its office: "الرئيس الكيني، فلان، إلى", "الرئيس الكيني (فلان) في".
 *
 * @module src/extract/actors/apposition
 */
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import type { Actor } from './actor.js';

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['،', '،'],
  [',', ','],
  ['(', ')'],
  ['-', '-'],
  ['–', '–'],
]);

/** Where an actor ends, with the mark behind it that closes what one inside it opens. */
export function endOf({ word, sentence, count }: Tokens<Entry>, { from, to, kind }: Actor): number {
  if (kind !== 'name' || to >= count || word[to]!.kind !== Kind.Punct || sentence[to] !== sentence[from]) return to;
  for (let i = from + 1; i < to; i++) if (word[i]!.kind === Kind.Punct && CLOSES.get(word[i]!.key) === word[to]!.key) return to + 1;
  return to;
}
