/**
 * Persons: name spans joined to one entry a person, with the titles around every mention and the
 * states and organisations for which they speak.
 *
 * @module src/extract/persons/persons
 */

import { FATHERS, nameKey } from '../../../graph/names/key.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import { holderKey } from '../../lexicon/holder-key.js';
import { holdersOf } from '../../lexicon/holders.js';
import { officeOf } from './office.js';
import type { NameMention, Person } from './person.js';
import { nearWord, sameFullName, soundsAlike } from './same.js';
import { fullName } from './whose/surroundings.js';
import { isOfOthers } from './whose/whose.js';

/** Joins mentions to persons: full names first, then what stands alone to the nearest that fits. */
export function joinPersons(mentions: readonly NameMention[], tokens: Tokens<Entry>): Person[] {
  const persons: Person[] = [];
  const short: NameMention[] = [];
  for (const m of mentions) {
    const key = nameKey(m.span.words);
    if (key.length < 2) {
      short.push(m);
      continue;
    }
    const patronymic = hasFather(m);
    // With a father's name fewer are the same: few are asked for one.
    const match = persons.findLast(
      (p) => sameFullName(key, p.key, patronymic) && (patronymic || !p.mentions.some(hasFather) || sameFullName(key, p.key, true)),
    );
    if (match) add(m, match);
    else persons.push({ key, mentions: [m] });
  }
  mergeSlips(persons);
  const full = [...persons];
  for (const m of short) {
    const word = nameKey(m.span.words)[0]!;
    // "الرئيس بري" is not "السيدة رندة بري".
    const others = isMan(m, tokens) ? full.filter((p) => !isWoman(p, tokens)) : full;
    const known = others.some((p) => p.key.includes(word)) ? others : full;
    const first = known.filter((p) => p.key[0] === word);
    const alone = (): Person | undefined => persons.find((p) => p.key.length === 1 && p.key[0] === word);
    // "الملك عبدالله" is called by his first name: he is not علي عبدالله صالح.
    const match = isRoyal(m) ? (nearest(first, m) ?? alone()) : bySurname(m, word, known, persons, first, alone);
    if (match) add(m, match);
    else persons.push({ key: [word], mentions: [m] });
  }
  joinKunyas(mentions, persons, tokens);
  for (const p of persons) {
    p.mentions.sort((a, b) => a.span.from - b.span.from);
    leaveToOthers(p);
  }
  return persons.sort((a, b) => a.mentions[0]!.span.from - b.mentions[0]!.span.from);
}

/**
 * "الرئيس الأميركي جو بايدن … التقى بايدن إمبراطور اليابان": whoever has an office of one state before the name is not the
 * holder of another's right behind it, but meets him.
 */
function leaveToOthers(person: Person): void {
  const { mentions } = person;
  if (!mentions.some(({ titles, span }) => titles.some((t) => t.from === span.to))) return;
  const own = new Set(mentions.flatMap(({ titles, span }) => titles.filter((t) => t.to <= span.from).flatMap((t) => officeOf(t).states)));
  // "استقبل السيسي رئيس وزراء إثيوبيا": nor is whoever is known to be of another state.
  if (own.size === 0) for (const { state } of holdersOf(holderKey(fullName(person)))) own.add(state);
  if (own.size === 0) return;
  for (const [i, m] of mentions.entries()) {
    const k = m.titles.findIndex((t) => t.from === m.span.to && isOfOthers(officeOf(t).states, own));
    if (k >= 0) mentions[i] = { span: m.span, titles: m.titles.slice(0, k), nisba: m.nisba, introduced: m.introduced };
  }
}

/** "أبو مازن (محمود عباس)": beside each other, with a bracket or a dash between, stand two names of one man. */
function joinKunyas(mentions: readonly NameMention[], persons: Person[], tokens: Tokens<Entry>): void {
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [a, b] = [mentions[i]!, mentions[i + 1]!];
    if (b.span.from !== a.span.to + 1 || b.span.clitic !== '' || isKunya(a) === isKunya(b) || b.titles.some((t) => t.to === b.span.from))
      continue;
    if (!OPENERS.has(tokens.word[a.span.to]!.key)) continue;
    const one = persons.find((p) => p.mentions.includes(a))!;
    const two = persons.find((p) => p.mentions.includes(b))!;
    if (one === two || (one.key.length > 1 && two.key.length > 1)) continue;
    const [keeps, goes] = one.key.length >= two.key.length ? [one, two] : [two, one];
    keeps.mentions.push(...goes.mentions);
    persons.splice(persons.indexOf(goes), 1);
  }
}
const OPENERS = new Set(['(', '-', '–', '«', '"']);
const isKunya = ({ span: { words } }: NameMention): boolean => words.length === 2 && /^[اأ]ب[وي]$/.test(words[0]!);

/** Who is meant by a surname, or by another single word of a name. */
function bySurname(
  m: NameMention,
  word: string,
  full: readonly Person[],
  persons: readonly Person[],
  first: readonly Person[],
  alone: () => Person | undefined,
): Person | undefined {
  const among = (fits: (p: Person) => boolean): Person | undefined => nearest(full.filter(fits), m);
  return (
    among((p) => p.key.at(-1) === word) ??
    among((p) => p.key.indexOf(word) > 0) ??
    (m.introduced && first.length > 1 ? undefined : nearest(first, m)) ??
    alone() ??
    among((p) => nearWord(p.key.at(-1)!, word)) ??
    among((p) => p.key.some((w) => w !== word && soundsAlike(w, word))) ??
    persons.find((p) => p.key.length === 1 && nearWord(p.key[0]!, word))
  );
}

const ROYAL = new Set(['ملك', 'سلطان', 'إمبراطور']);
const isRoyal = ({ titles }: NameMention): boolean =>
  ROYAL.has(titles.at(-1)?.lemma ?? '') && titles.at(-1)!.to === titles.at(-1)!.from + 1;

function add(m: NameMention, person: Person): void {
  person.mentions.push(m);
  const key = nameKey(m.span.words);
  if (key.length > person.key.length) person.key = key;
}

const hasFather = (m: NameMention): boolean => m.span.words.some((word) => FATHERS.has(word));

/** The person named last before the mention, else first after it. */
function nearest(list: readonly Person[], m: NameMention): Person | undefined {
  const last = (p: Person): number => p.mentions.reduce((at, x) => (x.span.from < m.span.from ? Math.max(at, x.span.from) : at), -1);
  let best: Person | undefined;
  for (const p of list) if (best === undefined || last(p) > last(best)) best = p;
  return best;
}

/** Slips in full names: مسعود بزكشيان and مسعود بزشكيان. */
function mergeSlips(persons: Person[]): void {
  for (let i = 0; i < persons.length; i++)
    for (let j = persons.length - 1; j > i; j--) {
      const a = persons[i]!;
      const b = persons[j]!;
      if (!sameFullName(a.key, b.key, true, true)) continue;
      a.mentions.push(...b.mentions);
      if (b.key.length > a.key.length) a.key = b.key;
      persons.splice(j, 1);
    }
}

/** "السيدة فلانة", "وزيرة الصحة فلانة": addressed or called as a woman somewhere. */
const isWoman = ({ mentions }: Person, tokens: Tokens<Entry>): boolean => mentions.some((m) => genderOf(m, tokens) === 'ة');
const isMan = (m: NameMention, tokens: Tokens<Entry>): boolean => genderOf(m, tokens) === '';

/** ة for a woman's, '' for a man's title or address before the name; null where there is none. */
function genderOf({ span: { from }, titles }: NameMention, { word, sentence }: Tokens<Entry>): 'ة' | '' | null {
  const title = titles.find((t) => t.to <= from && t.number === 'singular');
  const at = title?.from ?? from - 1;
  if (at < 0 || sentence[at] !== sentence[from]) return null;
  const { entry, raw } = word[at]!;
  if (entry?.title === undefined || entry.title.number !== 'singular' || entry.title.kind === 'rank') return null;
  return raw.endsWith('ة') ? 'ة' : '';
}
