/**
 * Courtesy: a form of address with a pronoun stands for whoever is addressed so before: "استقبل معالي الوزير … وأكد معاليه".
 *
 * @module src/extract/actors/courtesy
 */
import { mark } from '../../arabic/marks.js';
import { seekMark } from '../../arabic/seek.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import { isGuest } from '../persons/titles/title-words.js';
import type { Actor } from './actor.js';

const FORM = /^[وف]?[بلك]?(سمو|معالي|سعادت|فخامت|جلالت|سيادت|فضيلت|سماحت|عطوفت|قداست|غبطت)(?:ه|ها)$/;
/** Offices whose holders are addressed so. */
const OFFICES: Readonly<Record<string, ReadonlySet<string>>> = {
  سمو: new Set(['أمير', 'ولي العهد', 'شيخ', 'الأمير', 'رئيس الوزراء']),
  معالي: new Set(['وزير', 'رئيس الديوان', 'أمين']),
  سعاد: new Set(['سفير', 'وكيل', 'محافظ', 'قنصل']),
  فخام: new Set(['رئيس']),
  جلال: new Set(['ملك', 'سلطان', 'عاهل', 'خادم الحرمين الشريفين', 'السلطان', 'الملك']),
  سياد: new Set(['رئيس', 'وزير']),
};
const FAR = 60;

/** Words for somebody told before: forms of address, guests. */
export const COURTESY = mark((word: LexWord) => FORM.test(word.key) || isGuest(word));

/** "سعادته", "سموه": with a pronoun it is somebody by itself, and belongs to no name behind it. */
export const isCourtesy = ({ key }: LexWord): boolean => FORM.test(key);

/** Actors for each of them that somebody is meant by; `actors` in the order of the text. */
export function courtesies(tokens: Tokens<Entry>, actors: readonly Actor[], taken: Uint8Array): Omit<Actor, 'prep' | 'conj'>[] {
  const out: Omit<Actor, 'prep' | 'conj'>[] = [];
  for (let i = seekMark(tokens.marks, COURTESY, 0); i < tokens.count; i = seekMark(tokens.marks, COURTESY, i + 1)) {
    if (taken[i] || isGuest(tokens.word[i]!)) continue;
    // Without a pronoun it ends in ه once folded: سعادة.
    const form = FORM.exec(tokens.word[i]!.key)![1]!.replace(/ت$/, '');
    const who = addressed(tokens, actors, i, (a) => isAddressed(tokens, a, form)) ?? addressed(tokens, actors, i, (a) => holds(a, form));
    if (who === undefined) continue;
    const { persons, states, title } = who;
    out.push({ kind: 'name', from: i, to: i + 1, persons, states, org: null, title, plural: false });
  }
  return out;
}

/** The first in the nearest sentence: whom it is about, before whom he meets. */
function addressed(tokens: Tokens<Entry>, actors: readonly Actor[], i: number, fits: (a: Actor) => boolean): Actor | undefined {
  let best: Actor | undefined;
  for (let k = actors.length - 1; k >= 0; k--) {
    const a = actors[k]!;
    if (a.from >= i || a.persons.length !== 1) continue;
    if (best !== undefined && tokens.sentence[a.from] !== tokens.sentence[best.from]) break;
    if (fits(a)) best = a;
    else if (best === undefined && i - a.from > FAR * 4) break;
  }
  return best;
}

function isAddressed({ word }: Tokens<Entry>, { from, to }: Actor, form: string): boolean {
  for (let i = from; i < to; i++) if (word[i]!.stem.startsWith(form) && word[i]!.entry?.honorific) return true;
  return false;
}

const holds = ({ title }: Actor, form: string): boolean => title !== null && OFFICES[form]?.has(title.lemma) === true;
