/**
 * In-text reference: which person of the article an office without a name stands for. "الرئيس الروسي" is
 * whoever the article calls a president and who speaks for Russia; "الوزير" the minister named last;
 * "نظيره الإيراني" who holds for Iran the office of the man spoken of.
 *
 * @module src/extract/persons/reference
 */
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import { isBeside } from '../agreements/words/words.js';
import { officeOf } from './office.js';
import type { NameMention, Person } from './person.js';
import { fieldOf, usualOffice } from './titles/forms.js';
import type { TitlePhrase } from './titles/title-phrase.js';

/** An office of a person, as far as two phrases are compared by it. */
interface Held {
  readonly person: Person;
  readonly lemma: string;
  readonly field: readonly string[];
  readonly former: boolean;
  /** Held as somebody's counterpart: enough for "الرئيس الأوغندي", not for "الرئيس". */
  readonly mirrored: boolean;
  /** Told without its state: whose the outlet is. */
  readonly bare: boolean;
  /** The organisation that is told in it: حركة النهضة. */
  readonly org: string | null;
}

const orgOf = ({ org }: TitlePhrase): string | null => org?.org?.organization.code ?? null;
/** Of an organisation right behind it there is one: رئيس حزب الأمة; not عضو مجلس السيادة. */
const HEADS: ReadonlySet<string> = new Set(['رئيس', 'رئيسة', 'زعيم', 'زعيمة', 'قائد', 'أمين', 'مدير', 'مديرة', 'مرشد', 'مفوض']);

const SAME: ReadonlyMap<string, string> = new Map([
  ['ناطق', 'متحدث'],
  ['مسئول', 'مسؤول'],
]);
const officeName = (phrase: TitlePhrase, tokens: Tokens<Entry>): { lemma: string; field: readonly string[] } =>
  // "الوزير الأول الموريتاني": the head of a government, no minister.
  phrase.lemma === 'وزير' && FIRST.has(tokens.word[phrase.from + 1]?.key ?? '')
    ? { lemma: 'رئيس الوزراء', field: [] }
    : usualOffice(SAME.get(phrase.lemma) ?? phrase.lemma, fieldOf(tokens, phrase));
const FIRST = new Set(['الاول', 'الاولي', 'اول']);

/** Said of somebody by way of another: they name no office. */
export const RELATIVE: ReadonlySet<string> = new Set(['نظير', 'مضيف', 'سلف', 'خلف']);

/**
 * "استضاف الرئيس الكيني روتو نظيره الأوغندي موسيفيني … الرئيس الأوغندي": a counterpart holds the office of whom he mirrors. All
 * the offices of the official named last before him, in their order.
 */
export function officesMirrored(
  { from, states }: TitlePhrase,
  person: Person,
  persons: readonly Person[],
  tokens: Tokens<Entry>,
): readonly TitlePhrase[] {
  let offices: readonly TitlePhrase[] = [];
  let at = -1;
  for (const other of persons) {
    if (other === person) continue;
    for (const { span, titles: own } of other.mentions) {
      if (span.from >= from || span.from <= at) continue;
      // "تلقى الرئيس الكيني، بحضور وزير دفاعه فلان، رسالة من نظيره": not of him who is there.
      if (tokens.sentence[span.from] === tokens.sentence[from] && isThere(own[0]?.from ?? span.from, tokens)) continue;
      if (brings(span.to, tokens)) continue;
      const held = other.mentions.flatMap(({ titles }) => titles.filter((t) => !RELATIVE.has(t.lemma) && officeOf(t).official));
      // "استقبل الرئيس الكيني الوزير الأوغندي فلانا الذي سلمه رسالة من نظيره الأوغندي": a counterpart is of another state.
      if (states.length > 0 && held.some((t) => officeOf(t).states.includes(states[0]!))) continue;
      if (held.length > 0) [offices, at] = [held, span.from];
    }
  }
  return offices;
}

/** "الوزير فلان الذي سلمه رسالة من نظيره", "حاملا رسالة من نظيره": the counterpart of him to whom it is brought. */
const brings = (at: number, { word }: Tokens<Entry>): boolean =>
  BEARING.has(word[at]?.key ?? '') || (RELATIVES.has(word[at]?.key ?? '') && HANDS_HIM.test(word[at + 1]?.key ?? ''));
const RELATIVES = new Set(['الذي', 'التي']);
const BEARING = new Set(['حاملا', 'حامله', 'ناقلا', 'ناقله']);
const HANDS_HIM = /^(?:سلم|ابلغ|ناول)(?:ت)?(?:ه|ها)$/;

/** Whether a word for presence or company stands before a title. */
const isThere = (at: number, { word, sentence }: Tokens<Entry>): boolean =>
  [1, 2].some((k) => sentence[at - k] === sentence[at] && isBeside(word[at - k]!.key)) || WITH.has(word[at - 1]?.key ?? '');
const WITH = new Set(['برفقه', 'رفقه', 'يرافقه', 'ومعه']);

/** "آخر زيارة لوزير ألماني", "آخر رئيس أميركي زار": whoever held it then. */
function isOfLast({ definite, from }: TitlePhrase, { word }: Tokens<Entry>): boolean {
  if (definite) return false;
  return word[from - 1]?.key === 'اخر' || (word[from]!.prep === 'ل' && word[from - 2]?.key === 'اخر');
}

/** The person meant by each title phrase that stands with no name; phrases of nobody named are left out. */
export function references(
  phrases: readonly TitlePhrase[],
  persons: readonly Person[],
  represents: ReadonlyMap<Person, readonly string[]>,
  tokens: Tokens<Entry>,
): Map<TitlePhrase, Person> {
  const named = new Set<TitlePhrase>();
  const held: Held[] = [];
  for (const person of persons)
    for (const { titles } of person.mentions)
      for (const phrase of titles) {
        named.add(phrase);
        const office = phrase.lemma === 'نظير' ? (officesMirrored(phrase, person, persons, tokens).at(-1) ?? null) : phrase;
        held.push({
          person,
          ...officeName(office ?? phrase, tokens),
          former: phrase.tenure === 'former',
          mirrored: office !== phrase,
          bare: phrase.states.length === 0,
          org: orgOf(phrase),
        });
      }
  const out = new Map<TitlePhrase, Person>();
  let last: TitlePhrase | undefined;
  const speaksFor = (person: Person, states: readonly string[]): boolean => states.some((s) => represents.get(person)?.includes(s));
  for (const phrase of phrases) {
    if (named.has(phrase) || phrase.number !== 'singular' || phrase.kind === 'private' || phrase.kind === 'kin' || phrase.kind === 'honor')
      continue;
    const ofOrg = phrase.org !== null && phrase.states.length === 0;
    const person = ofOrg ? headOf(phrase) : phrase.lemma === 'نظير' ? counterpart(phrase) : (alsoHolds(phrase) ?? holder(phrase));
    if (person !== null) out.set(phrase, person);
    last = phrase;
  }
  return out;

  /** "رئيس مجلس الوزراء وزير الخارجية": the second office of whoever holds the one right before it. */
  function alsoHolds(phrase: TitlePhrase): Person | null {
    const person = last?.to === phrase.from && tokens.word[phrase.from]!.conj === '' ? out.get(last) : undefined;
    return person !== undefined && fitting(phrase).has(person) ? person : null;
  }

  function holder(phrase: TitlePhrase): Person | null {
    if (isOfLast(phrase, tokens)) return null;
    // An office of any holder ("رئيس قال", "وزير") is nobody in particular.
    if (!phrase.definite && phrase.states.length === 0 && phrase.officeTo - phrase.from < 2) return null;
    return nearestTo(phrase, fitting(phrase), phrase.states.length > 0);
  }

  /** Who may be meant: all who hold the office, as far as the phrase tells them apart. */
  function fitting(phrase: TitlePhrase): ReadonlySet<Person> {
    const { lemma, field } = officeName(phrase, tokens);
    const former = phrase.tenure === 'former';
    const fits = new Set<Person>();
    const own = new Set<Person>();
    const abroad = new Set<Person>();
    for (const h of held) {
      if (h.lemma !== lemma || h.former !== former || (h.mirrored && phrase.states.length === 0)) continue;
      // "الرئيس" is no president of a party, "الوزير" may be any minister.
      const same = lemma === 'رئيس' ? h.field.join(' ') === field.join(' ') : field.every((w) => h.field.includes(w));
      if (!same || (phrase.states.length > 0 && !speaksFor(h.person, phrase.states))) continue;
      fits.add(h.person);
      if (h.bare) own.add(h.person);
      else abroad.add(h.person);
    }
    for (const person of abroad) own.delete(person);
    // "وزير الخارجية" where another is الوزير الكيني: at home nobody tells the state. "الوزير" may be the guest.
    return phrase.states.length === 0 && own.size > 0 && (field.length > 0 || lemma !== 'وزير') ? own : fits;
  }

  /** "الأمين العام لحركة النهضة", "رئيس حزب الأمة": who has the same office of the same organisation. */
  function headOf(phrase: TitlePhrase): Person | null {
    if (!phrase.definite && !(HEADS.has(phrase.lemma) && phrase.org!.from === phrase.officeTo)) return null;
    const { lemma, field } = officeName(phrase, tokens);
    const former = phrase.tenure === 'former';
    const org = orgOf(phrase);
    const words = field.join(' ');
    const same = held.filter(
      (h) => h.lemma === lemma && h.org === org && h.former === former && !h.mirrored && h.field.join(' ') === words,
    );
    return lastBefore(phrase, [...new Set(same.map((h) => h.person))]);
  }

  function counterpart(phrase: TitlePhrase): Person | null {
    if (phrase.states.length === 0) return null;
    const all = persons.filter((p) => speaksFor(p, phrase.states));
    const other = lastBefore(
      phrase,
      persons.filter((p) => !speaksFor(p, phrase.states)),
    );
    const lemmas = new Set(held.filter((h) => h.person === other).map((h) => h.lemma));
    const alike = all.filter((p) => held.some((h) => h.person === p && (lemmas.has(h.lemma) || h.lemma === 'نظير')));
    return nearestTo(phrase, new Set(alike), true);
  }

  /** Named last before the phrase; for an office with its state also who is named only later. */
  function nearestTo(phrase: TitlePhrase, fits: ReadonlySet<Person>, later: boolean): Person | null {
    const list = [...fits];
    return lastBefore(phrase, list) ?? (later && list.length === 1 ? list[0]! : null);
  }

  function lastBefore({ from }: TitlePhrase, list: readonly Person[]): Person | null {
    let best: Person | null = null;
    let at = -1;
    for (const person of list)
      for (const { span } of person.mentions as NameMention[])
        if (span.from < from && span.from > at) {
          best = person;
          at = span.from;
        }
    return best;
  }
}
