/**
 * Sort: how many sides a meeting has, or what it is for, by its adjective: "اجتماع ثلاثي", "لقاء ثنائي", "اجتماع تنسيقي".
 * Meetings that differ in it differ.
 *
 * @module src/extract/meetings/words/sort
 */
import type { Scene } from '../scene.js';
import type { Trigger } from './trigger.js';

const SORT = /^(?:ال)?(ثنايي|ثلاثي|رباعي|خماسي|سداسي|تنسيقي|تحضيري|تشاوري|طاري|استثنايي)(?:ه|ا|ين)?$/;
const OF_TWO = 'ثنايي';
const EMERGENCY = 'طاري';
const MANY = new Set(['ثلاثي', 'رباعي', 'خماسي', 'سداسي']);

/** The adjective within three words behind a trigger, without its article and ending, or what stands for it; null for none. */
export function sortOf({ word, sentence }: Scene['tokens'], { from, to }: Trigger): string | null {
  for (let i = to; i < to + 3 && sentence[i] === sentence[from]; i++) {
    const sort = SORT.exec(word[i]!.key)?.[1];
    if (sort) return sort === 'استثنايي' ? EMERGENCY : sort;
  }
  // "محادثات بينهما": of two.
  return sentence[to] === sentence[from] && word[to]?.key === 'بينهما' ? OF_TWO : null;
}

/** Whether it says that more than two sides meet. */
export function isOfMany(sort: string | null): boolean {
  return sort !== null && MANY.has(sort);
}
