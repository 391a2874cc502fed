/**
 * Counted: "الدول الـ12 (الولايات المتحدة وكندا …)", "الدول الخمس، وهي …": states that an article lists once and then means
 * by their number.
 *
 * @module src/extract/actors/counted
 */
import { fold } from '../../../graph/names/fold.js';
import { mark } from '../../arabic/marks.js';
import { seekMark } from '../../arabic/seek.js';
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import type { Actor } from './actor.js';

/** Not الأطراف, which may be organisations as well. */
export const COUNTED_STATES = new Set(['دول', 'بلدان', 'حكومات'].map(fold));
const UNITS = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'].map(fold);
const MOST = 40;

const NOUN = mark(({ def, stem }: LexWord) => def && COUNTED_STATES.has(stem));

export interface Counted {
  /** Tokens of noun and number; end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

/** Every "الدول" with a number of three or more behind it. */
export function countedStates(tokens: Tokens<Entry>): Counted[] {
  const out: Counted[] = [];
  for (let i = seekMark(tokens.marks, NOUN, 0); i + 1 < tokens.count; i = seekMark(tokens.marks, NOUN, i + 1)) {
    const at = tokens.word[i + 1]!.key === 'ال' ? i + 2 : i + 1;
    const found = numberAt(tokens, at, at > i + 1);
    if (found !== null && tokens.sentence[i] === tokens.sentence[found.to - 1]) out.push({ from: i, ...found });
  }
  return out;
}

/** "الأربع", "الاثنتي عشرة", "الـ12", from token `at`. `digits`: the article stands before it. */
function numberAt({ word, count }: Tokens<Entry>, at: number, digits: boolean): { to: number; number: number } | null {
  const first = word[at];
  if (first === undefined) return null;
  if (digits || /^ال\d+$/.test(first.key)) {
    const number = first.kind === Kind.Number || digits ? Number(first.key) : Number(first.key.slice(2));
    return Number.isInteger(number) && number > 2 && number <= MOST ? { to: at + 1, number } : null;
  }
  if (!first.def) return null;
  const teen = at + 1 < count && /^عشره?$/.test(word[at + 1]!.key);
  const bare = first.stem.replace(/ه$/, '');
  const unit = /^(اثن|احد|احدي)/.test(bare) ? (bare.startsWith('اثن') ? 2 : 1) : UNITS.indexOf(bare) + 3;
  if (unit < 3 && (!teen || unit < 1 || !/^(اثن|احد)/.test(bare))) return null;
  return { to: at + (teen ? 2 : 1), number: teen ? unit + 10 : unit };
}

const OPENS = new Set(['(', 'هي', 'وهي', ':', '-', '–', '،', 'وتضم', 'تضم', 'وهم']);
const REACH = 6;

/** The states that are listed right behind a number of them, or null where no list of just so many stands there. */
export function listBehind(tokens: Tokens<Entry>, actors: readonly Actor[], { to, number }: Counted): string[] | null {
  const { word, sentence } = tokens;
  let next = to;
  while (next < tokens.count && next < to + REACH && sentence[next] === sentence[to - 1] && !OPENS.has(word[next]!.key)) next++;
  if (next >= tokens.count || !OPENS.has(word[next]!.key)) return null;
  while (next < tokens.count && OPENS.has(word[next]!.key)) next++;
  const states: string[] = [];
  for (const a of actors) {
    if (a.from < next) continue;
    if ((a.kind !== 'state' && a.kind !== 'seat') || a.from > next) break;
    if (!states.includes(a.states[0]!)) states.push(a.states[0]!);
    next = a.to;
    if (word[next]?.kind === Kind.Punct && word[next]!.key !== ')') next++;
  }
  return states.length === number ? states : null;
}
