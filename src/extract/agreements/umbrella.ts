/**
 * Umbrellas: "وقع الوزيران عددا من الوثائق. وتضمنت الوثائق اتفاقية … ومذكرة …": several documents named together and then one by
 * one. The parts are signed as the whole is, and the whole is no document beside them.
 *
 * @module src/extract/agreements/umbrella
 */
import type { Tokens } from '../../arabic/tokens.js';
import { wordSet } from '../../arabic/word-set.js';
import type { Word } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import { bareOf } from '../clauses.js';
import type { Frame } from './frame.js';
import { concludes } from './frames.js';
import type { DocumentMention } from './mentions.js';
import type { Agreement, Told } from './same.js';

/** What goes through the whole ("فقد وقعا على اتفاقية … ومذكرة"): "منها" would tell only some of it. */
const INCLUDES = new Set(['شمل', 'تضمن', 'ضم']);
const NAMELY = wordSet('هي هما حيث :');
const divides = (word: Word<Entry> | undefined): boolean =>
  word !== undefined && (INCLUDES.has(word.entry?.verb?.lemma ?? '') || NAMELY.has(bareOf(word)) || word.key === 'فقد');
const WITHIN = 4;

/** By mention, the number of the whole of which it is the first part, or one by its number, or −1. */
export function wholes(mentions: readonly DocumentMention[], tokens: Tokens<Entry>): number[] {
  return mentions.map((m, i) => {
    if (m.whole !== null) return mentions.indexOf(m.whole);
    return i > 0 && mentions[i - 1]!.plural && !m.plural && opens(mentions[i - 1]!, m, tokens) ? i - 1 : -1;
  });
}

function opens(whole: DocumentMention, part: DocumentMention, { word, sentence }: Tokens<Entry>): boolean {
  if (sentence[part.from]! - sentence[whole.head]! > 1 || whole.topic.size > 0) return false;
  // "وتضمنت الوثائق اتفاقية": the verb before its subject.
  if (part.from === whole.coreTo) return divides(word[whole.from - 1]);
  for (let i = part.from - 1; i >= Math.max(whole.coreTo, part.from - WITHIN); i--) if (divides(word[i])) return true;
  return false;
}

/** The frames by which the whole, or the same whole in the sentence before, is concluded. */
export function conclusionOf(
  whole: number,
  mentions: readonly DocumentMention[],
  frames: readonly (readonly Frame[])[],
  { sentence }: Tokens<Entry>,
): Frame[] {
  for (let k = whole; k >= 0 && sentence[mentions[k]!.head]! >= sentence[mentions[whole]!.head]! - 1; k--) {
    const found = mentions[k]!.plural ? frames[k]!.filter((f) => f.side === 'left' && concludes(f)) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** The wholes of which two parts or more are told. */
export function divided(told: readonly Told[], tokens: Tokens<Entry>): ReadonlySet<DocumentMention> {
  const first = wholes(
    told.map((t) => t.mention),
    tokens,
  );
  const out = new Set<DocumentMention>();
  for (const [i, k] of first.entries())
    if (k >= 0 && (told[i]!.mention.whole !== null || (told[i + 1]?.listed && told[i]!.concluded))) out.add(told[k]!.mention);
  return out;
}

/** The agreements without those that are only wholes of others. */
export function withoutWholes(list: readonly Agreement[], divided: ReadonlySet<DocumentMention>): Agreement[] {
  if (divided.size === 0) return [...list];
  const numbered = new Set(list.flatMap((a) => a.told.map((t) => t.mention.whole)));
  const isWhole = ({ told, topic }: Agreement): boolean =>
    told.every((t) => t.mention.plural) && told.some(({ mention: m }) => divided.has(m) && (topic.size === 0 || numbered.has(m)));
  return list.filter((a) => !isWhole(a));
}
