/**
 * In-text reference: which person of the article an office without a name stands for. "الرئيس الروسي" is
 * whoever the article calls a president and who speaks for Russia; "الوزير" the minister named last;
 * "نظيره الإيراني" who holds for Iran the office of the man spoken of.
 *
 * @module src/extract/persons/reference
 */
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import { isBeside } from '../agreements/words/words.js';
import { standsBeside, type Told, whoseCounterpart } from './counterpart.js';
import { GENERAL, type Held, heldBy, isAlike, type Named, officeNamed } from './held.js';
import { officeOf } from './office.js';
import type { Person } from './person.js';
import type { TitlePhrase } from './titles/title-phrase.js';
import { heldByKnown } from './whose/known.js';
import { leadsDelegation } from './whose/led.js';

/** Said of somebody by way of another: they name no office. */
export const RELATIVE: ReadonlySet<string> = new Set(['نظير', 'مضيف', 'سلف', 'خلف']);

/**
 * "استضاف الرئيس الكيني روتو نظيره الأوغندي موسيفيني … الرئيس الأوغندي": a counterpart holds the office of whom he mirrors. All
 * the offices of that official, in their order.
 */
export function officesMirrored(
  { from, states }: TitlePhrase,
  person: Person,
  persons: readonly Person[],
  tokens: Tokens<Entry>,
): readonly TitlePhrase[] {
  const told: (Told & { readonly held: readonly TitlePhrase[] })[] = [];
  for (const other of persons) {
    if (other === person) continue;
    for (const { span, titles: own } of other.mentions) {
      if (span.from >= from) continue;
      // "تلقى الرئيس الكيني، بحضور وزير دفاعه فلان، رسالة من نظيره": not of him who is there.
      const whole = { from: Math.min(span.from, ...own.map((t) => t.from)), to: span.to };
      const apart = tokens.sentence[span.from] === tokens.sentence[from] && !standsBeside(whole, from, tokens);
      if (apart && isThere(own[0]?.from ?? span.from, tokens)) continue;
      if (brings(span.to, tokens)) continue;
      const held = other.mentions.flatMap(({ titles }) => titles.filter((t) => !RELATIVE.has(t.lemma) && officeOf(t).official));
      // "استقبل الرئيس الكيني الوزير الأوغندي فلانا الذي سلمه رسالة من نظيره الأوغندي": a counterpart is of another state.
      if (states.length > 0 && held.some((t) => officeOf(t).states.includes(states[0]!))) continue;
      if (held.length > 0) told.push({ ...whole, held });
    }
  }
  told.sort((a, b) => a.from - b.from);
  const here = told.filter((t) => tokens.sentence[t.from] === tokens.sentence[from]);
  return (whoseCounterpart(here, from, tokens) ?? told.at(-1))?.held ?? [];
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

/** "تلقى فخامة الرئيس", "عاد السيد الرئيس": whom the same form of address stands before. */
function isAddressedAs({ from }: TitlePhrase, { mentions }: Person, { word, sentence }: Tokens<Entry>): boolean {
  const form = word[from - 1];
  if (form === undefined || sentence[from - 1] !== sentence[from] || !FORMS.has(form.stem)) return false;
  return mentions.some(({ span, titles }) => {
    const first = Math.min(span.from, ...titles.map((t) => t.from));
    return span.from < from && [first - 1, first - 2].some((i) => word[i]?.stem === form.stem);
  });
}
const FORMS = new Set(['سمو', 'فخامه', 'جلاله', 'سيد']);

/** "آخر زيارة لوزير ألماني", "آخر رئيس أميركي زار": whoever held it then. */
function isOfLast({ definite, from }: TitlePhrase, { word }: Tokens<Entry>): boolean {
  if (definite) return false;
  return word[from - 1]?.key === 'اخر' || (word[from]!.prep === 'ل' && word[from - 2]?.key === 'اخر');
}

/** Of an organisation right behind it there is one: رئيس حزب الأمة; not عضو مجلس السيادة. */
const HEADS: ReadonlySet<string> = new Set([
  'رئيس',
  'رئيسة',
  'زعيم',
  'زعيمة',
  'قائد',
  'أمين',
  'مدير',
  'مديرة',
  'مرشد',
  'مفوض',
  'مبعوث',
  'موفد',
]);
/** Sentences back to whoever "المسؤول الكويتي" may be. */
const BACK = 3;

/** The person meant by each title phrase that stands with no name; phrases of nobody named are left out. */
export function references(
  phrases: readonly TitlePhrase[],
  persons: readonly Person[],
  represents: ReadonlyMap<Person, readonly string[]>,
  tokens: Tokens<Entry>,
): Map<TitlePhrase, Person> {
  const { word, sentence } = tokens;
  const named = new Set<TitlePhrase>();
  const held: Held[] = [];
  for (const person of persons)
    for (const { titles } of person.mentions)
      for (const phrase of titles) {
        named.add(phrase);
        const mirrored = phrase.lemma === 'نظير' ? (officesMirrored(phrase, person, persons, tokens).at(-1) ?? null) : null;
        held.push(heldBy(person, phrase, mirrored, tokens));
      }
  for (const person of persons) held.push(...heldByKnown(person));
  const out = new Map<TitlePhrase, Person>();
  let before: TitlePhrase | undefined;
  /** Where somebody is told of last by an office alone. */
  const told = new Map<Person, TitlePhrase>();
  const speaksFor = (person: Person, states: readonly string[]): boolean => states.some((s) => represents.get(person)?.includes(s));
  for (const phrase of phrases) {
    if (named.has(phrase) || phrase.number !== 'singular' || phrase.kind === 'private' || phrase.kind === 'kin' || phrase.kind === 'honor')
      continue;
    const person = phrase.lemma === 'نظير' ? counterpart(phrase) : (alsoHolds(phrase) ?? holder(phrase) ?? anyOf(phrase) ?? leader(phrase));
    before = phrase;
    if (person === null) continue;
    out.set(phrase, person);
    told.set(person, phrase);
  }
  return out;

  function holder(phrase: TitlePhrase): Person | null {
    const { states, from, officeTo } = phrase;
    if (isOfLast(phrase, tokens)) return null;
    const named = officeNamed(phrase, tokens);
    // "الرئيس الكيني المطلوب للمحكمة الدولية": of the state.
    const office = states.length > 0 ? { ...named, org: null } : named;
    const { org } = office;
    const ofOrg = org !== null;
    // An office of any holder ("رئيس قال", "وزير", "عضو في حركة النهضة") is nobody in particular.
    if (!phrase.definite && states.length === 0) {
      if (ofOrg ? !(HEADS.has(phrase.lemma) && phrase.org?.from === officeTo) : officeTo - from < 2) return null;
    }
    return nearestTo(phrase, fitting(phrase, office), states.length > 0 && !ofOrg);
  }

  /** "رئيس مجلس الوزراء وزير الخارجية": the second office of whoever holds the one right before it. */
  function alsoHolds(phrase: TitlePhrase): Person | null {
    const person = before?.to === phrase.from && word[phrase.from]!.conj === '' ? out.get(before) : undefined;
    return person !== undefined && fitting(phrase, officeNamed(phrase, tokens)).has(person) ? person : null;
  }

  /** Who may be meant: all who hold the office, as far as the phrase tells them apart. */
  function fitting(phrase: TitlePhrase, office: Named): ReadonlySet<Person> {
    const { states } = phrase;
    const { lemma, field } = office;
    const former = phrase.tenure === 'former';
    const fits = new Set<Person>();
    const own = new Set<Person>();
    const abroad = new Set<Person>();
    for (const h of held) {
      if (h.former !== former || (h.mirrored && states.length === 0) || !isAlike(office, h)) continue;
      // "رئيس المجلس", not "رئيس مجلس", "رئيسا للمجلس"
      if (field.length < h.field.length && field.length > 0 && states.length === 0 && !isKnown(phrase)) continue;
      if (states.length > 0 && !speaksFor(h.person, states)) continue;
      fits.add(h.person);
      if (h.bare) own.add(h.person);
      else abroad.add(h.person);
    }
    for (const person of abroad) own.delete(person);
    const addressed = [...fits].filter((person) => isAddressedAs(phrase, person, tokens));
    if (phrase.states.length === 0 && addressed.length === 1) return new Set(addressed);
    // "وزير الخارجية" where another is الوزير الكيني: at home nobody tells the state. "الوزير" may be the guest.
    return states.length === 0 && own.size > 0 && (field.length > 0 || lemma !== 'وزير') ? own : fits;
  }

  /** "وفد كيني برئاسة فلان … رئيس الوفد": who was said to lead it. */
  function leader(phrase: TitlePhrase): Person | null {
    const { lemma, from, officeTo, states } = phrase;
    if (lemma !== 'رئيس' || officeTo !== from + 2 || !word[from + 1]!.def || !word[from + 1]!.stem.startsWith('وفد')) return null;
    const led = persons.filter(
      (p) => (states.length === 0 || speaksFor(p, states)) && p.mentions.some((m) => m.span.from < from && leadsDelegation(m, tokens)),
    );
    return lastBefore(phrase, led);
  }

  function isKnown({ definite, officeTo }: TitlePhrase): boolean {
    const { def, prep } = word[officeTo - 1]!;
    return def && (definite || prep === '');
  }

  /** "المسؤول الكويتي", "الدبلوماسي الأممي": who alone was told of last with an office of that state or body, if nobody is left without a name. */
  function anyOf(phrase: TitlePhrase): Person | null {
    const { definite, states, from, tenure } = phrase;
    const { lemma, field, org } = officeNamed(phrase, tokens);
    const fits = GENERAL.get(lemma);
    // "الدبلوماسية الإسبانية": no woman, but what her ministry does.
    if (lemma === 'دبلوماسي' && phrase.gender === 'feminine') return null;
    if (fits === undefined || !definite || tenure !== null || field.length > 0 || (states.length === 0 && org === null)) return null;
    const nameless = phrases.some(
      (p) => p.from < from && !named.has(p) && !p.definite && GENERAL.has(officeNamed(p, tokens).lemma) && !out.has(p),
    );
    if (nameless) return null;
    const able = held.filter((h) => fits(h) && (states.length > 0 ? h.official && speaksFor(h.person, states) : h.org === org));
    const list = new Set(able.map((h) => h.person));
    const last = lastBefore(phrase, [...list]);
    if (last === null) return null;
    const at = lastMention(last, from);
    if (sentence[from]! - sentence[at]! > BACK) return null;
    return [...list].some((p) => p !== last && sentence[lastMention(p, from)] === sentence[at]) ? null : last;
  }

  function counterpart(phrase: TitlePhrase): Person | null {
    if (phrase.states.length === 0) return null;
    const all = persons.filter((p) => speaksFor(p, phrase.states));
    const other = lastBefore(
      phrase,
      persons.filter((p) => !speaksFor(p, phrase.states)),
      false,
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

  function lastBefore({ from }: TitlePhrase, list: readonly Person[], apart = true): Person | null {
    let best: Person | null = null;
    let at = -1;
    for (const person of list) {
      const last = lastMention(person, from);
      // "استقبل وزير الدفاع فلان الوزير": nobody meets himself.
      // "قال أمير منطقة مكة رئيس اللجنة": but two offices right behind each other are his.
      const goesOn = told.get(person)?.to === from;
      if (last > at && (goesOn || !(apart && isBesideIn(last, from)))) [best, at] = [person, last];
    }
    return best;
  }

  /** Where somebody is told of last before a token; −1 if nowhere. */
  function lastMention(person: Person, before: number): number {
    let at = told.get(person)?.from ?? -1;
    for (const { span } of person.mentions) if (span.from < before && span.from > at) at = span.from;
    return at;
  }

  /** Whether two tokens stand in one clause. */
  function isBesideIn(a: number, b: number): boolean {
    if (sentence[a] !== sentence[b]) return false;
    for (let i = a + 1; i < b; i++) {
      const { key, kind, conj, entry } = word[i]!;
      if (kind === Kind.Punct || entry?.verb !== undefined || OPENS.has(conj === '' ? key : key.slice(1))) return false;
    }
    return true;
  }
}

/** Words with which another clause begins. */
const OPENS = new Set('الذي التي الذين ان انه انها حيث بينما فيما اذ لكن قوله قايلا مضيفا مشيرا موكدا بعد قبل خلال عقب'.split(' '));
