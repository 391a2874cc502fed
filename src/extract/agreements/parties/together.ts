/**
 * States that have a document together: "الاتفاقية الموقعة بينهما" of the two of whom the sentence tells, "أعلنت كينيا ونيبال في بيان
 * مشترك" of those who speak in it.
 *
 * @module src/extract/agreements/parties/together
 */
import { Kind } from '../../../arabic/words.js';
import type { Actor } from '../../actors/actor.js';
import { isVerb } from '../../clauses.js';
import { COMPLEMENTISER, RELATIVE, type Sources } from '../frames/deeds.js';
import type { DocumentMention } from '../words/document-mention.js';

const acts = (a: Actor): boolean => a.kind !== 'origin' && a.kind !== 'org' && a.states.length > 0;
const statesOf = (list: readonly Actor[]): number => new Set(list.flatMap((a) => a.states)).size;

const PLACES = new Set(['في', 'من', 'عن']);

/** "طالبت كينيا نيبال بالالتزام بالاتفاقية الموقعة بينهما": the two before it in the sentence, if there are two or the last stand side by side. */
export function betweenThem({ between, from, head }: DocumentMention, { tokens: { word, sentence }, actors }: Sources): Actor[] {
  if (between < 0 || word[between]!.key !== 'بينهما') return [];
  const here = actors.filter((a) => sentence[a.from] === sentence[head] && a.to <= from && acts(a) && !PLACES.has(a.prep));
  if (statesOf(here) === 2) return here;
  // "المذكرة التي وقعتها غانا مع مالي، وردت عليها كينيا ونيبال باتفاق بينهما"
  const pair = here.slice(-2);
  return statesOf(pair) === 2 && pair[1]!.conj && pair[0]!.to === pair[1]!.from ? pair : [];
}

/** "إن لبلاده معاهدات مع غانا ومالي": who has them. */
export function ownersOf({ from, head, definite, with: other }: DocumentMention, { tokens: { word, sentence }, actors }: Sources): Actor[] {
  if (definite || other < 0) return [];
  const owns = (a: Actor): boolean =>
    a.prep === 'ل' || /^[وف]?ل(?:بلاد|بلد|دولت)/.test(word[a.from]!.key) || /^[وف]?لدي$/.test(word[a.from - 1]?.key ?? '');
  return actors.filter((a) => a.to === from && sentence[a.from] === sentence[head] && acts(a) && owns(a));
}

const THREE = /^(?:ال)?ثلاثيه?$/;

/** "الربط بين كينيا وغانا ومالي في ضوء مذكرة التفاهم الثلاثية": three of whom the sentence tells. */
export function threeOf({ from, head, coreTo }: DocumentMention, { tokens: { word, sentence }, actors }: Sources): Actor[] {
  if (!word.slice(head + 1, coreTo).some(({ key }) => THREE.test(key))) return [];
  for (let back = 0; back <= 1; back++) {
    const here = actors.filter((a) => sentence[a.from] === sentence[head]! - back && a.to <= from && acts(a) && !PLACES.has(a.prep));
    if (statesOf(here) === 3) return here;
  }
  return [];
}

const BY_BOTH = /هما$/;

/** "جدد الجانبان تمسكهما بالمعاهدة": those to whom the noun before it belongs, if there are two. */
export function holders(at: number, { head }: DocumentMention, { tokens: { word, sentence }, actors }: Sources): Actor[] {
  if (!BY_BOTH.test(word[at]!.key)) return [];
  const here = actors.filter((a) => sentence[a.from] === sentence[head] && a.to <= at && acts(a) && !PLACES.has(a.prep));
  return statesOf(here) === 2 ? here : [];
}

const UNDER = /^[وف]?(?:بموجب|بمقتضي|اطار|ضمن)$/;

/** "تزود كينيا نيبال بالكهرباء بموجب عقد": the two who deal under it. */
export function dealers({ from, head, definite }: DocumentMention, { tokens: { word, sentence }, actors }: Sources): Actor[] {
  if (definite || sentence[from - 1] !== sentence[head] || !UNDER.test(word[from - 1]!.key)) return [];
  const here = actors.filter((a) => sentence[a.from] === sentence[head] && a.to < from && acts(a) && a.prep !== 'في' && a.prep !== 'عن');
  return statesOf(here) === 2 ? here : [];
}

const MEMBERS = /^(?:ال)?(?:ضامنه|موقعه|اعضاء|اطراف|منضويه|مشاركه)$/;
const NAMELY = /^(?:[،,:)–-]|وهي|هي)$/;

/** "الدول الضامنة لاتفاق خفض التصعيد، كينيا ونيبال وغانا", "الدول الأعضاء في المعاهدة: كينيا ونيبال": two states or more behind the name. */
export function members(mention: DocumentMention, { tokens: { word, sentence }, actors }: Sources): Actor[] {
  const inside = (i: number): boolean => i >= 0 && sentence[i] === sentence[mention.head];
  const noun = /^(?:علي|في)$/.test(word[mention.from - 1]?.key ?? '') ? mention.from - 2 : mention.from - 1;
  if (!inside(noun) || !MEMBERS.test(word[noun]!.key)) return [];
  let at = mention.to;
  while (inside(at) && NAMELY.test(word[at]!.key)) at++;
  if (at === mention.to) return [];
  const list: Actor[] = [];
  for (const a of actors)
    if (a.kind === 'state' && (list.length === 0 ? a.from === at && !a.conj : a.conj && a.from === list.at(-1)!.to)) list.push(a);
  return new Set(list.flatMap((a) => a.states)).size > 1 ? list : [];
}

/** Tokens from a statement to who says something in it. */
const SAID_WITHIN = 20;

/** "أعلنت كينيا ونيبال في بيان مشترك", "وفي بيان مشترك عقب اللقاء، أكد الرئيسان": two states or more. */
export function issuers({ lemma, from, coreTo, head }: DocumentMention, { tokens, actors, documentAt }: Sources): Actor[] {
  const { word, sentence } = tokens;
  if (lemma !== 'بيان') return [];
  // "أكد بيان مشترك لكينيا وغانا", "بيان مشترك لوزراء خارجية كينيا وغانا"
  const theirs: Actor[] = [];
  for (const a of actors)
    if (theirs.length === 0 ? a.from === coreTo && a.prep === 'ل' && acts(a) : a.conj && a.from === theirs.at(-1)!.to) theirs.push(a);
  if (statesOf(theirs) > 1) return theirs;
  // "صدر بيان مشترك أكد فيه الجانبان الكيني والغاني"
  if (word[coreTo]?.entry?.verb?.classes.has('say') && word[coreTo + 1]?.key === 'فيه') {
    const speakers = listFrom(coreTo + 2, actors);
    if (statesOf(speakers) > 1) return speakers;
  }
  if (!/^[وف]?في$/.test(word[from - 1]?.key ?? '') || sentence[from - 1] !== sentence[head]) return [];
  const before = chain(actors.filter((a) => acts(a) && a.to <= from - 1 && sentence[a.from] === sentence[head]).toReversed(), from - 1);
  if (statesOf(before) > 1 && before.every((a) => a.prep === '')) return before;
  for (let i = coreTo; i < coreTo + SAID_WITHIN && sentence[i] === sentence[head]; i++) {
    const { key, entry, kind } = word[i]!;
    if (documentAt[i]! >= 0 || RELATIVE.has(key) || (kind === Kind.Word && COMPLEMENTISER.has(key))) return [];
    if (!isVerb(tokens, i) || !entry?.verb?.classes.has('say')) continue;
    const list = listFrom(i + 1, actors);
    return statesOf(list) > 1 ? list : [];
  }
  return [];
}

/** Those who act, one joined to the other, from a token on. */
function listFrom(at: number, actors: readonly Actor[]): Actor[] {
  const out: Actor[] = [];
  for (const a of actors)
    if (out.length === 0 ? a.from === at && acts(a) && a.prep === '' : a.conj && a.from === out.at(-1)!.to) out.push(a);
  return out;
}

/** The actors that stand one before the other up to a token, the last first. */
function chain(list: readonly Actor[], end: number): Actor[] {
  const out: Actor[] = [];
  let at = end;
  for (const a of list) {
    if (a.to !== at) break;
    out.unshift(a);
    if (!a.conj) break;
    at = a.from;
  }
  return out;
}
