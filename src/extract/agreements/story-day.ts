/**
 * Story day: the day of what is signed in a sentence that tells none, right after one that tells when the news took place: "اجتمع
 * الوزيران أمس في نيروبي. ووقعا اتفاقية".
 *
 * @module src/extract/agreements/story-day
 */
import type { DateMention } from '../../arabic/dates.js';
import { OPENING_QUOTES } from '../../arabic/punctuation.js';
import type { Tokens } from '../../arabic/tokens.js';
import { wordSet } from '../../arabic/word-set.js';
import type { Entry } from '../../lexicon/entry.js';
import { COMPLEMENTISER, RELATIVE } from './frames/deeds.js';
import { concludes } from './frames/frames.js';
import type { Agreement } from './same.js';
import type { Dated, DateSources } from './when.js';

/** Sentences back to the one that tells the day. */
const REACH = 2;
/** Tokens at the head of a sentence among which its verb stands. */
const HEAD = 3;
/** Days before publication of which a report tells as its news. */
const NEWS = 7;
const DAY = 86_400_000;
const EARLIER = wordSet('قد وقد كان كانت وكان وكانت سبق وسبق سابقا موخرا');

export function storyDay(a: Agreement, { tokens, dates, published }: DateSources): Dated | null {
  const told = a.told.find((t) => t.concluded && !t.planned && t.standing === null && !t.mention.definite);
  if (told === undefined) return null;
  const start = tokens.bounds[told.sentence]!;
  const signs = told.frames.some(
    (f) => concludes(f) && f.deed === 'sign' && f.tense === 'past' && f.side === 'left' && f.at >= start && f.at - start < HEAD,
  );
  if (!signs || isEarlier(tokens, told.sentence)) return null;
  for (let s = told.sentence; s >= Math.max(0, told.sentence - REACH); s--) {
    const own = dates().filter((d) => tokens.sentence[d.tokens[0]] === s);
    if (own.length === 0) continue;
    const [day] = own;
    const { value, until, rule } = day!;
    if (s === told.sentence || own.length > 1 || value?.length !== 'YYYY-MM-DD'.length || !isNews(value, published)) return null;
    return isTold(tokens, day!, s) ? { value, end: until ?? null, rule } : null;
  }
  return null;
}

const isNews = (day: string, published: string | null): boolean =>
  published === null || (day <= published && Date.parse(published) - Date.parse(day) <= NEWS * DAY);

function isEarlier({ word, bounds }: Tokens<Entry>, sentence: number): boolean {
  for (let i = bounds[sentence]!; i < bounds[sentence]! + HEAD; i++) if (EARLIER.has(word[i]?.key ?? '')) return true;
  return false;
}

/** Whether the sentence itself tells of the day, and nobody whom it quotes. */
function isTold(tokens: Tokens<Entry>, { relation, tokens: [at] }: DateMention, sentence: number): boolean {
  if (relation !== 'at' || isEarlier(tokens, sentence)) return false;
  for (let i = tokens.bounds[sentence]!; i < at; i++) {
    const { key } = tokens.word[i]!;
    if (COMPLEMENTISER.has(key) || RELATIVE.has(key) || OPENING_QUOTES.has(key)) return false;
  }
  return true;
}
