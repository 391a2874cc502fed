/**
 * Courtesy: a form of address with a pronoun stands for whoever is addressed so before: "استقبل معالي الوزير … وأكد معاليه".
 *
 * @module src/extract/actors/courtesy
 */
import { mark } from '../../arabic/marks.js';
import { seekMark } from '../../arabic/seek.js';
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import { isGuest, isGuestOf } from '../persons/titles/title-words.js';
import type { Actor } from './actor.js';

const FORM = /^[وف]?[بلك]?(?:(سمو|معالي|سعادت|فخامت|جلالت|سيادت|فضيلت|سماحت|عطوفت|قداست|غبطت)(?:ه|ها)|(?:ال|ل)امير)$/;
/** Offices whose holders are addressed so. */
const OFFICES: Readonly<Record<string, ReadonlySet<string>>> = {
  سمو: new Set(['أمير', 'ولي العهد', 'شيخ', 'الأمير', 'رئيس الوزراء']),
  معالي: new Set(['وزير', 'رئيس الديوان', 'أمين']),
  سعاد: new Set(['سفير', 'وكيل', 'محافظ', 'قنصل']),
  فخام: new Set(['رئيس']),
  جلال: new Set(['ملك', 'سلطان', 'عاهل', 'خادم الحرمين الشريفين', 'السلطان', 'الملك']),
  سياد: new Set(['رئيس', 'وزير']),
};
/** Forms of address of a president first. */
const PRESIDENTS = new Set(['فخام', 'سياد']);
const LAND = new Set(['دوله', 'جمهوريه', 'بلاد']);
/** "الرئيس", "رئيس دولة فلسطين", "الرئيس المصري"; not "رئيس الدائرة". */
const isOfState = ({ word }: Tokens<Entry>, { lemma, from, officeTo, stateMentions }: NonNullable<Actor['title']>): boolean =>
  lemma === 'رئيس' && (officeTo === from + 1 || stateMentions[0]?.from === from + 1 || LAND.has(word[from + 1]?.stem ?? ''));
const FAR = 60;

/** "الأمير": whoever was called so. */
const PRINCE = 'الأمير';
/** "الأمير", not "الأمير الشاب فلان". */
const isWhole = ({ word, sentence }: Tokens<Entry>, i: number): boolean => {
  const next = sentence[i + 1] === sentence[i] ? word[i + 1] : undefined;
  return next === undefined || next.kind === Kind.Punct || next.conj + next.prep !== '' || !next.def || next.entry?.particle !== undefined;
};
const isHonor = ({ entry, stem, conj }: LexWord): boolean =>
  entry?.honorific === true || stem === 'صاحب' || (stem === 'سمو' && conj === '');

/** Words for somebody told before: forms of address, guests. */
export const COURTESY = mark((word: LexWord) => FORM.test(word.key) || isGuest(word) || isGuestOf(word));

/** "سعادته", "سموه": with a pronoun it is somebody by itself, and belongs to no name behind it. */
export const isCourtesy = ({ key }: LexWord): boolean => FORM.exec(key)?.[1] !== undefined;

/** Actors for each of them that somebody is meant by; `actors` in the order of the text. */
export function courtesies(tokens: Tokens<Entry>, actors: readonly Actor[], taken: Uint8Array): Omit<Actor, 'prep' | 'conj'>[] {
  const out: Omit<Actor, 'prep' | 'conj'>[] = [];
  const meant = new Map<string, { readonly who: Actor; readonly at: number }>();
  for (let i = seekMark(tokens.marks, COURTESY, 0); i < tokens.count; i = seekMark(tokens.marks, COURTESY, i + 1)) {
    if (taken[i] || isGuest(tokens.word[i]!) || isGuestOf(tokens.word[i]!)) continue;
    // Without a pronoun it ends in ه once folded: سعادة.
    const form = FORM.exec(tokens.word[i]!.key)![1]?.replace(/ت$/, '') ?? PRINCE;
    if (form === PRINCE && !isWhole(tokens, i)) continue;
    const told =
      addressed(tokens, actors, i, (a) => isAddressed(tokens, a, form)) ??
      (PRESIDENTS.has(form) ? addressed(tokens, actors, i, ({ title }) => title !== null && isOfState(tokens, title)) : undefined) ??
      addressed(tokens, actors, i, (a) => holds(a, form));
    // "استقبل سموه بحضور سمو ولي العهد … . وقال سموه": the same one goes on.
    const before = meant.get(form);
    const goesOn = before !== undefined && (told === undefined || (before.at < told.from && isFirst(tokens, before.at)));
    const who = goesOn ? before.who : told;
    if (who === undefined) continue;
    // The first in its sentence.
    meant.set(form, { who, at: goesOn && tokens.sentence[before.at] === tokens.sentence[i] ? before.at : i });
    const { persons, states, title } = who;
    // "سمو الأمير", "صاحب السمو الأمير"
    let from = i;
    while (form === PRINCE && from > tokens.bounds[tokens.sentence[i]!]! && isHonor(tokens.word[from - 1]!) && !taken[from - 1]) from--;
    out.push({ kind: 'name', from, to: i + 1, persons, states, org: null, title, plural: false });
  }
  return out;
}

/** Near the head of its sentence. */
const HEAD = 4;
const isFirst = ({ bounds, sentence }: Tokens<Entry>, at: number): boolean => at - bounds[sentence[at]!]! <= HEAD;

/** The first in the nearest sentence: whom it is about, before whom he meets. */
function addressed(tokens: Tokens<Entry>, actors: readonly Actor[], i: number, fits: (a: Actor) => boolean): Actor | undefined {
  let best: Actor | undefined;
  for (let k = actors.length - 1; k >= 0; k--) {
    const a = actors[k]!;
    if (a.from >= i || a.persons.length !== 1 || attends(tokens, a.from)) continue;
    if (best !== undefined && tokens.sentence[a.from] !== tokens.sentence[best.from]) break;
    if (fits(a)) best = a;
    else if (best === undefined && i - a.from > FAR * 4) break;
  }
  return best;
}

const ATTENDS = /^[وف]?(?:حضر|حضرت|حضره|حضرها|رافق|رافقه|بحضور|يرافقه)$/;

/** "حضر الاستقبال سمو الأمير فلان": who is there besides is not whom the text is about. */
function attends({ word, bounds, sentence }: Tokens<Entry>, at: number): boolean {
  for (let j = at - 1; j >= bounds[sentence[at]!]!; j--) {
    const { key, raw, entry, def, prep } = word[j]!;
    // "حضرة صاحب السمو" is a form of address.
    if (ATTENDS.test(key) && !raw.endsWith('ة')) return true;
    if (entry?.verb !== undefined && !def && prep === '' && !entry.title && !entry.event) return false;
  }
  return false;
}

function isAddressed({ word }: Tokens<Entry>, { from, to }: Actor, form: string): boolean {
  for (let i = from; i < to; i++)
    if (form === PRINCE ? word[i]!.stem === 'امير' : word[i]!.stem.startsWith(form) && word[i]!.entry?.honorific)
      return !isServed(word, from, i);
  return false;
}

/** "مستشار جلالة الملك فلان", "مدير مكتب سمو الأمير فلان": the form of address at `i` is of whom he serves. */
function isServed(word: readonly LexWord[], from: number, i: number): boolean {
  let head = i - 1;
  while (head > from && isHonor(word[head]!)) head--;
  if (head < from || word[head]!.def) return false;
  const { entry, stem } = word[head]!;
  return (entry?.title !== undefined && entry.title.kind !== 'honor') || OFFICES_OF.has(stem);
}
const OFFICES_OF = new Set(['مكتب', 'ديوان', 'شيون', 'حرم', 'نجل']);

const holds = ({ title }: Actor, form: string): boolean => title !== null && OFFICES[form]?.has(title.lemma) === true;
