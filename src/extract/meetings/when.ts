/**
 * When: the date that belongs to a trigger: the nearest in its own stretch of the sentence, not one
 * that tells when somebody spoke of it or since when something holds.
 *
 * @module src/extract/meetings/when
 */
import { type DateMention, resolveDate } from '../../arabic/dates.js';
import { bordersBetween } from '../clauses.js';
import type { Scene } from './scene.js';
import type { Trigger } from './triggers.js';

export interface When {
  readonly mention: DateMention;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null when it cannot be told. */
  readonly value: string | null;
  readonly end: string | null;
}

/** @param planned the meeting lies ahead: a bare weekday is then the next one */
export function whenOf(scene: Scene, trigger: Trigger, planned: boolean): When | null {
  const { tokens, clauses, dates, published } = scene;
  const sentence = tokens.sentence[trigger.from]!;
  let best: DateMention | null = null;
  let bestScore = 0;
  for (const d of dates) {
    const [from, to] = d.tokens;
    if (tokens.sentence[from] !== sentence || d.relation === 'since' || d.relation === 'until' || d.relation === 'before') continue;
    if (issuedThen(tokens.word, from) || sinceThen(tokens.word, trigger.to, from)) continue;
    const after = from >= trigger.to;
    const apart = after ? from - trigger.to : trigger.from - to;
    const borders = bordersBetween(clauses, trigger.head, after ? from : to - 1);
    let score = 3 - borders * 1 - Math.max(0, apart) * 0.07 + (after ? 0.4 : 0);
    if (d.relation === 'after') score -= 1;
    if (spokenThen(tokens.word, from, to)) score += !after && isDuring(scene, trigger, to) ? borders : -1.5;
    if (score > bestScore) {
      bestScore = score;
      best = d;
    }
  }
  if (best === null) return null;
  const { kind } = best.expression;
  if (planned && (kind === 'weekday' || kind === 'day' || kind === 'month')) {
    const again = resolveDate(best.expression, { published, direction: 'future', anchor: null });
    return { mention: best, value: again.value, end: again.until ?? null };
  }
  return { mention: best, value: best.value, end: best.until ?? null };
}

const DURING = new Set(['خلال', 'اثناء', 'في']);

/** "دعا أمس … خلال محادثات": what is said at a meeting is said on its day. */
function isDuring({ tokens, clauses }: Scene, { verb, from }: Trigger, said: number): boolean {
  if (verb || !DURING.has(tokens.word[from - 1]!.key)) return false;
  for (let c = clauses.at[said]! + 1; c <= clauses.at[from]!; c++) if (clauses.list[c]!.opener === 'complement') return false;
  return true;
}

const ISSUES = new Set(['صدر', 'صدرت', 'الصادر', 'نشر', 'نشرت', 'نشرته', 'بث', 'بثت', 'بثته']);

/** "صدر أمس بيان بمناسبة زيارة": the day of the statement. */
function issuedThen(word: Scene['tokens']['word'], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 2); i--) if (ISSUES.has(word[i]!.key)) return true;
  return false;
}

const FAR = 12;

/** "أول زيارة منذ اندلاع الأزمة في مارس 2011": the day of what went before. */
function sinceThen(word: Scene['tokens']['word'], after: number, from: number): boolean {
  for (let i = Math.max(after, from - FAR); i < from; i++) if (word[i]!.key === 'منذ') return true;
  return false;
}

/** "قال أمس", "أمس الجمعة إن": the day of the words, not of the meeting. */
function spokenThen(word: Scene['tokens']['word'], from: number, to: number): boolean {
  const next = word[to]?.key ?? '';
  if (next === 'ان' || next === 'انه' || next === 'انها' || next === ':') return true;
  for (let i = from - 1; i >= Math.max(0, from - 2); i--) if (word[i]!.entry?.verb?.classes.has('say') && !word[i]!.def) return true;
  return false;
}
