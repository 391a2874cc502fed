/**
 * Whom a document is said to bind: "تجيز المعاهدة لكينيا ونيبال", "الاتفاقية التي تربطها بمالطا", "تربط كينيا بنيبال اتفاقية".
 *
 * @module src/extract/agreements/parties/binds
 */
import type { Actor } from '../../actors/actor.js';
import type { Sources } from '../frames/deeds.js';
import type { DocumentMention } from '../words/document-mention.js';

/** "تجيز المعاهدة لكل من كينيا ونيبال", "يلزم الاتفاق كينيا ونيبال" */
const BINDS = /^[وف]?(?:[يت](?:جيز|لزم|تيح|منح|خول|سمح|جمع|ربط|ضم|حظر)|(?:اجاز|الزم|اتاح|منح|خول|جمع|ربط|ضم)ت?)$/;

/** "الاتفاقية التي تجمعها بكندا والمكسيك", "المعاهدة التي تربطه بمالطا" */
const BINDS_HER = /^[وف]?[يت](?:جمع|ربط)(?:ه|ها)$/;
const BINDS_WITHIN = 8;

/** Those to whom a document is said to bind whoever the sentence is about, and him. */
function boundTo({ coreTo, to, from, head }: DocumentMention, { tokens: { word, sentence }, actors }: Sources): Actor[] {
  for (let i = coreTo; i < to + BINDS_WITHIN && sentence[i] === sentence[head]; i++) {
    if (!BINDS_HER.test(word[i]!.key)) continue;
    const list: Actor[] = [];
    for (const a of actors) if (list.length === 0 ? a.from === i + 1 && a.prep === 'ب' : a.conj && a.from === list.at(-1)!.to) list.push(a);
    const own = actors.findLast((a) => a.to <= from && sentence[a.from] === sentence[head] && a.prep === '' && a.states.length === 1);
    return list.length > 0 && own !== undefined && own.kind !== 'origin' ? [own, ...list] : list;
  }
  return [];
}

/** Two states or more that a document is said to bind, right behind the verb. */
export function bound(mention: DocumentMention, sources: Sources): Actor[] {
  const { word, sentence } = sources.tokens;
  const inside = (i: number): boolean => sentence[i] === sentence[mention.head];
  const to = boundTo(mention, sources);
  if (to.length > 0) return to;
  const tied = tiedBefore(mention, sources);
  if (tied.length > 0) return tied;
  let at = -1;
  if (inside(mention.from - 1) && BINDS.test(word[mention.from - 1]!.key)) at = mention.to;
  for (let i = mention.coreTo; at < 0 && i <= mention.to + 1 && inside(i); i++) if (BINDS.test(word[i]!.key)) at = i + 1;
  if (at < 0 || !inside(at)) return [];
  if (/^لكل[ا]?$/.test(word[at]!.key) && word[at + 1]?.key === 'من') at += 2;
  const list: Actor[] = [];
  for (const a of sources.actors)
    if (a.kind !== 'origin' && (list.length === 0 ? a.from === at : a.conj && a.from === list.at(-1)!.to)) list.push(a);
  return new Set(list.flatMap((a) => a.states)).size > 1 ? list : [];
}

const TIES = /^[وف]?(?:[يت]?ربطت?|[يت]جمع)$/;

/** "تربط كينيا بنيبال اتفاقية للصيد": whom it ties to whom, before its name. */
function tiedBefore({ from, head }: DocumentMention, { tokens: { word, sentence }, actors }: Sources): Actor[] {
  for (let k = actors.length - 1; k > 0; k--) {
    const [one, other] = [actors[k - 1]!, actors[k]!];
    if (other.to > from || sentence[other.from] !== sentence[head]) continue;
    if (other.prep !== 'ب' || one.to !== other.from || one.kind === 'origin' || other.kind === 'origin') continue;
    return TIES.test(word[one.from - 1]?.key ?? '') ? [one, other] : [];
  }
  return [];
}
