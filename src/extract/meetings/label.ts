/**
 * Label: what tells a meeting from others of its kind by the words on its noun: its number (الاجتماع الثاني), that it
 * is the next or the last one (القمة المقبلة, الجولة السابقة), its name (قمة بغداد, مؤتمر الرياض).
 *
 * @module src/extract/meetings/label
 */

import type { Scene } from './scene.js';
import { OCCASIONS } from './sides.js';
import type { Trigger } from './trigger.js';

export interface Label {
  readonly number: number | null;
  readonly turn: 'next' | 'last' | null;
  /** The place or body after which it is called, by its code. */
  readonly name: string | null;
}

const NUMBERS = new Map(
  ['الاول الاولي', 'الثاني الثانيه', 'الثالث الثالثه', 'الرابع الرابعه', 'الخامس الخامسه', 'السادس السادسه'].flatMap((forms, i) =>
    forms.split(' ').map((form) => [form, i + 1] as const),
  ),
);
const NEXT = /^(?:ال)?(?:مقبل|قادم|تالي|مرتقب|مزمع)ه?$/;
const LAST = /^(?:ال)?(?:سابق|ماضي|اخير|فايت)ه?$/;

export function labelOf({ tokens, scan }: Scene, { cls, verb, from, to }: Trigger): Label {
  const { word, sentence } = tokens;
  let number: number | null = null;
  let turn: Label['turn'] = null;
  if (verb) return { number, turn, name: null };
  // On the noun itself, at most behind another adjective: "القمة العربية الأولى", not "اجتماعه الخميس الماضي".
  for (let i = from + 1; i <= to + 1 && sentence[i] === sentence[from]; i++) {
    const { key, entry } = word[i]!;
    number ??= NUMBERS.get(key) ?? null;
    if (NEXT.test(key)) turn = 'next';
    else if (LAST.test(key)) turn = 'last';
    else if (i >= to && entry?.states === undefined && !key.endsWith('يه')) break;
  }
  const next = word[to];
  const named =
    next !== undefined && OCCASIONS.has(cls) && sentence[to] === sentence[from] && next.prep + next.conj === ''
      ? scan.named[scan.at[to]!]
      : undefined;
  const state = named?.state && named.state.kind !== 'adjective' ? named.state.code : null;
  return { number, turn, name: named ? (named.org?.organization.code ?? named.city?.country ?? state) : null };
}
