/**
 * Label: what tells a meeting from others of its kind by the words on its noun: its number (الاجتماع الثاني), that it
 * is the next or the last one (القمة المقبلة, الجولة السابقة), its name (قمة بغداد, مؤتمر الرياض).
 *
 * @module src/extract/meetings/words/label
 */

import type { Scene } from '../scene.js';
import { OCCASIONS } from './sides.js';
import { isFeminine, type Trigger } from './trigger.js';

export interface Label {
  readonly number: number | null;
  readonly turn: 'next' | 'last' | null;
  /** "القمة السابقة": not the one of which the text tells now; "زيارته الأخيرة" may be. */
  readonly former: boolean;
  /** The place or body after which it is called, by its code. */
  readonly name: string | null;
}

const ones = (list: string): [string, number][] =>
  list.split('،').flatMap((forms, i) =>
    forms
      .trim()
      .split(' ')
      .map((form): [string, number] => [form, i + 1]),
  );
const NUMBERS = new Map(
  ones(
    'الاول الاولي، الثاني الثانيه، الثالث الثالثه، الرابع الرابعه، الخامس الخامسه، السادس السادسه، السابع السابعه، الثامن الثامنه، التاسع التاسعه، العاشر العاشره',
  ),
);
const ELEVENTH = /^الحاديه?$/;
const TEEN = /^عشره?$/;
const TENS = new Map(ones('،العشرون العشرين، الثلاثون الثلاثين، الاربعون الاربعين، الخمسون الخمسين، الستون الستين، السبعون السبعين'));
const NEXT = /^(?:ال)?(?:مقبل|قادم|تالي|مرتقب|مزمع)ه?$/;
const LAST = /^(?:ال)?(?:سابق|ماضي|اخير|فايت)ه?$/;
const FORMER = /^ال(?:سابق|ماضي|فايت)ه?$/;

export function labelOf({ tokens, scan }: Scene, trigger: Trigger): Label {
  const { cls, verb, from, to } = trigger;
  const { word, sentence } = tokens;
  let number: number | null = null;
  let turn: Label['turn'] = null;
  let former = false;
  if (verb) return { number, turn, former, name: null };
  // On the noun itself, at most behind another adjective: "القمة العربية الأولى", not "اجتماعه الخميس الماضي".
  for (let i = from + 1; i <= to + 1 && sentence[i] === sentence[from]; i++) {
    const { key, entry } = word[i]!;
    number ??= numberAt(word, i);
    if (NEXT.test(key)) turn = 'next';
    else if (LAST.test(key)) {
      turn = 'last';
      former = FORMER.test(key);
    } else if (i >= to && entry?.states === undefined && !key.endsWith('يه')) break;
  }
  number ??= numberBehind(tokens, trigger);
  turn ??= turnBehind(tokens, cls, from, to);
  const next = word[to];
  const named =
    next !== undefined && OCCASIONS.has(cls) && sentence[to] === sentence[from] && next.prep + next.conj === ''
      ? scan.named[scan.at[to]!]
      : undefined;
  const state = named?.state && named.state.kind !== 'adjective' ? named.state.code : null;
  return { number, turn, former, name: named ? (named.org?.organization.code ?? named.city?.country ?? state) : null };
}

/** "الثانية", "الثاني عشر", "الثالثة والثلاثون", "العشرون" */
function numberAt(word: Scene['tokens']['word'], at: number): number | null {
  const { key } = word[at]!;
  const one = ELEVENTH.test(key) ? 1 : NUMBERS.get(key);
  const next = word[at + 1];
  if (one === undefined) return tenAt(key);
  if (next !== undefined && TEEN.test(next.key)) return one + TEN;
  return one + ((next?.conj === 'و' ? (tenAt(next.stem) ?? tenAt(`ال${next.stem}`)) : null) ?? 0);
}

const TEN = 10;

function tenAt(key: string): number | null {
  const tens = TENS.get(key);
  return tens === undefined ? null : tens * TEN;
}

/** Words of a body between its meeting and the number of that. */
const BODY = 6;

/** "اجتماع اللجنة الوطنية السابع": the number agrees with the meeting and not with the body behind it. */
function numberBehind({ word, sentence, count }: Scene['tokens'], trigger: Trigger): number | null {
  const { definite, from, to } = trigger;
  if (definite || !word[to]?.def) return null;
  const feminine = isFeminine(trigger);
  if (word[to].key.endsWith('ه') === feminine) return null;
  for (let i = to; i < Math.min(count, to + BODY) && sentence[i] === sentence[from] && word[i]!.def; i++) {
    const number = NUMBERS.has(word[i]!.key) || ELEVENTH.test(word[i]!.key) ? numberAt(word, i) : null;
    if (number !== null) return FEMININE.test(word[i]!.key) === feminine ? number : null;
  }
  return null;
}

const FEMININE = /(?:ه|^الاولي)$/;
/** "مؤتمر الرابطة الأخير", "قمة المجلس المقبلة": behind whose it is, where the gender tells of which of both the adjective is. */
function turnBehind({ word, sentence }: Scene['tokens'], cls: Trigger['cls'], from: number, to: number): Label['turn'] {
  const [whose, adjective] = [word[to], word[to + 1]];
  if (!OCCASIONS.has(cls) || whose === undefined || adjective === undefined || sentence[to + 1] !== sentence[from]) return null;
  if (!whose.def || word[from]!.def || whose.prep + whose.conj !== '' || !adjective.def) return null;
  const feminine = adjective.key.endsWith('ه');
  if (whose.key.endsWith('ه') === feminine || word[to - 1]!.key.endsWith('ه') !== feminine) return null;
  return LAST.test(adjective.key) ? 'last' : NEXT.test(adjective.key) ? 'next' : null;
}
