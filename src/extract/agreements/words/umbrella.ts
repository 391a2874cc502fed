/**
 * Umbrellas: "وقع الوزيران عددا من الوثائق. وتضمنت الوثائق اتفاقية … ومذكرة …": several documents named together and then one by
 * one. The parts are signed as the whole is, and the whole is no document beside them.
 *
 * @module src/extract/agreements/words/umbrella
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import type { Word } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import { bareOf } from '../../clauses.js';
import type { Frame } from '../frames/frame.js';
import { concludes } from '../frames/frames.js';
import type { Agreement, Told } from '../same.js';
import type { DocumentMention } from './document-mention.js';
import { itemsOf } from './items.js';
import { numberAt } from './parts.js';

/** What goes through the whole ("فقد وقعا على اتفاقية … ومذكرة"): "منها" would tell only some of it. */
const INCLUDES = new Set(['شمل', 'تضمن', 'ضم']);
const NAMELY = wordSet('هي هما حيث :');
const divides = (word: readonly Word<Entry>[], at: number): boolean => {
  const here = word[at];
  if (here === undefined) return false;
  return INCLUDES.has(here.entry?.verb?.lemma ?? '') || NAMELY.has(bareOf(here)) || here.key === 'فقد' || isItAbout(word, at + 1);
};
/** "ويتعلق الأمر باتفاقية": which it is. */
export const isItAbout = (word: readonly Word<Entry>[], at: number): boolean =>
  word[at - 1]?.key === 'الامر' && /^[وف]?[يت]تعلق$/.test(word[at - 2]?.key ?? '');
const WITHIN = 4;

/** The mentions, where each item of a list by lines is a part of the whole that the line before the list tells. */
export function withItems(mentions: readonly DocumentMention[], tokens: Tokens<Entry>): readonly DocumentMention[] {
  const colons = itemsOf(mentions, tokens);
  if (!colons.some((c) => c >= 0)) return mentions;
  const whole = wholes(mentions, tokens);
  const isPart = (m: DocumentMention, i: number): boolean =>
    m.whole === null && !m.plural && colons[i]! >= 0 && whole[i]! >= 0 && colons.indexOf(colons[i]!) !== colons.lastIndexOf(colons[i]!);
  return mentions.map((m, i) => (isPart(m, i) ? { ...m, whole: mentions[whole[i]!]! } : m));
}

/** By mention, the number of the whole of which it is the first part, or one by its number, or −1. */
export function wholes(mentions: readonly DocumentMention[], tokens: Tokens<Entry>): number[] {
  const out: number[] = [];
  const colons = itemsOf(mentions, tokens);
  for (const [i, m] of mentions.entries()) {
    const before = mentions[i - 1];
    if (m.whole !== null) out.push(mentions.indexOf(m.whole));
    else if (colons[i]! >= 0) out.push(announcedAt(colons[i]!, mentions, tokens));
    else if (before?.plural && !m.plural && opens(before, m, tokens)) out.push(i - 1);
    else if (before && out[i - 1]! >= 0 && goesOn(before, m, tokens)) out.push(out[i - 1]!);
    else if (before && m.copular && isNumbered(before, m, tokens)) out.push(mentions.findLastIndex((x, k) => k < i && x.plural));
    else out.push(-1);
  }
  return out;
}

/** "عددا من الاتفاقيات ومذكرات التفاهم، شملت:" */
const announcedAt = (colon: number, mentions: readonly DocumentMention[], { sentence }: Tokens<Entry>): number =>
  mentions.findLastIndex((m) => m.plural && m.head < colon && sentence[m.head] === sentence[colon]);

function opens(whole: DocumentMention, part: DocumentMention, tokens: Tokens<Entry>): boolean {
  const { word, sentence } = tokens;
  if (sentence[part.from]! - sentence[whole.head]! > 1 || !isBare(whole)) return false;
  // "وتضمنت الوثائق اتفاقية": the verb before its subject.
  if (part.from === whole.coreTo || part.from === whole.to) return divides(word, whole.from - 1);
  for (let i = part.from - 1; i >= Math.max(whole.coreTo, part.from - WITHIN); i--) if (divides(word, i)) return true;
  return false;
}

/** "عدد من الوثائق", "وثائق التعاون بين البلدين", "مذكرات التفاهم", "الاتفاقيات التالية" */
const isBare = ({ topic }: { readonly topic: ReadonlySet<string> }): boolean => [...topic].every((word) => PLAIN.has(word));
const PLAIN = wordSet('تعاون تفاهم تالي تاليه اتي اتيه قانوني قانونيه متنوع متنوعه مختلف مختلفه متعدد متعدده ثنايي ثناييه');

/** "يتعلق الأمر باتفاقية … وبمذكرة تفاهم": the next part of the same sentence. */
const goesOn = (before: DocumentMention, { from, definite }: DocumentMention, { word, sentence }: Tokens<Entry>): boolean =>
  sentence[before.head] === sentence[from] && !definite && word[from]!.conj === 'و';

/** "أما الوثيقة الثالثة فهي اتفاقية" */
const isNumbered = ({ head, coreTo, definite, feminine }: DocumentMention, { from }: DocumentMention, tokens: Tokens<Entry>): boolean =>
  definite && from - coreTo <= 2 && coreTo - head === 2 && numberAt(tokens, head + 1, feminine) > 1;

/** The frames by which the whole, or the same whole in the sentence before, is concluded. */
export function conclusionOf(
  whole: number,
  mentions: readonly DocumentMention[],
  frames: readonly (readonly Frame[])[],
  { sentence }: Tokens<Entry>,
): Frame[] {
  for (let k = whole; k >= 0 && sentence[mentions[k]!.head]! >= sentence[mentions[whole]!.head]! - 1; k--) {
    const found = mentions[k]!.plural ? frames[k]!.filter((f) => (f.side === 'left' || f.tense === 'past') && concludes(f)) : [];
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
  for (const [i, k] of first.entries()) {
    const more = first.some((n, other) => n === k && other > i) || told[i + 1]?.listed;
    if (k >= 0 && (told[i]!.mention.whole !== null || (more && told[i]!.concluded))) out.add(told[k]!.mention);
  }
  return out;
}

/** The agreements without those that are only wholes of others. */
export function withoutWholes(list: readonly Agreement[], divided: ReadonlySet<DocumentMention>): Agreement[] {
  if (divided.size === 0) return [...list];
  const numbered = new Set(list.flatMap((a) => a.told.map((t) => t.mention.whole)));
  const isWhole = ({ told, topic }: Agreement): boolean =>
    told.every((t) => t.mention.plural) && told.some(({ mention: m }) => divided.has(m) && (isBare({ topic }) || numbered.has(m)));
  return list.filter((a) => !isWhole(a));
}
