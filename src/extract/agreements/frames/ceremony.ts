/**
 * Ceremonies of signing that are still to come: "سيقام حفل التوقيع على", "مراسم توقيع الاتفاق ستجري", "توقيع الاتفاق أرجئ".
 *
 * @module src/extract/agreements/frames/ceremony
 */
import { wordSet } from '../../../arabic/word-set.js';
import { bareOf } from '../../clauses.js';
import type { DocumentMention } from '../words/document-mention.js';
import { COMPLEMENTISER, RELATIVE, type Sources } from './deeds.js';

const CEREMONY = wordSet('حفل احتفال مراسم مراسيم موعد جلسه عمليه');
const WILL_BE = /^[وف]?(?:س[يت](?:قام|جري|تم|عقد|نعقد|كون|حصل|حدث|شهد)|[يت](?:نتظر|توقع)|[يت]فترض)$/;
const PUT_OFF = /^[وف]?(?:تاجل|تاجلت|ارجي|ارجيت|تعثر|تعثرت|تعذر|ألغي)$/;
const PART = wordSet('، , ؛ .');
/** Words behind the document, whoever acts apart, to the verb of its signing. */
const WITHIN = 8;

/** @param at the noun of signing */
export function isCeremonyAhead(at: number, mention: DocumentMention, { tokens, actors, actorAt }: Sources): boolean {
  const { word, sentence } = tokens;
  const inside = (i: number): boolean => i >= 0 && i < tokens.count && sentence[i] === sentence[at];
  const first = inside(at - 1) && CEREMONY.has(bareOf(word[at - 1]!)) ? at - 1 : at;
  // "سيقام حفل التوقيع على", "تعثر توقيع الاتفاق"
  if (inside(first - 1) && (WILL_BE.test(word[first - 1]!.key) || PUT_OFF.test(word[first - 1]!.key))) return true;
  for (let i = mention.coreTo, steps = 0; inside(i) && steps < WITHIN; i++) {
    const actor = actors[actorAt[i]!];
    if (actor?.from === i) i = actor.to - 1;
    else steps++;
    const key = bareOf(word[i]!);
    if (COMPLEMENTISER.has(key) || (RELATIVE.has(key) && first === at) || PART.has(key)) return false;
    if (word[i]!.conj === '' && (WILL_BE.test(key) || PUT_OFF.test(key))) return true;
    if (i >= mention.to && word[i]!.entry?.verb && !word[i]!.entry!.particle && !word[i]!.def && word[i]!.prep === '') return false;
  }
  return false;
}
