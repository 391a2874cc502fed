/**
 * Envoys: some live where they are sent to; what somebody is sent for is part of his office: "المنسق الأوروبي للمفاوضات النووية فلان" names no talks that he holds.
 *
 * @module src/extract/actors/envoys
 */
import type { Tokens } from '../../arabic/tokens.js';
import { wordSet } from '../../arabic/word-set.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import type { TitlePhrase } from '../persons/titles/title-phrase.js';

const ENVOYS = wordSet('مبعوث مبعوثه منسق منسقه موفد موفده ممثل ممثله وسيط وسيطه مفاوض مفاوضه ميسر مقرر');
/** Whether somebody, by his title, lives in the land of others. */
export const isResident = (title: Pick<TitlePhrase, 'lemma'> | null): boolean => title !== null && RESIDENT.has(title.lemma);
const RESIDENT = new Set(['سفير', 'قائم', 'قنصل']);

/** Words between an envoy and what he is for. */
const REACH = 5;

/** Whether a noun with ل stands behind an envoy, words of his office between. */
export function isWhatFor({ word, sentence }: Tokens<Entry>, at: number): boolean {
  if (word[at]!.prep !== 'ل') return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && sentence[i] === sentence[at]; i--) {
    if (ENVOYS.has(word[i]!.stem)) return true;
    if (word[i]!.kind !== Kind.Word || word[i]!.entry?.verb !== undefined) return false;
  }
  return false;
}
