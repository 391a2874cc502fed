/**
 * Known holders: for whom somebody speaks whom a paper calls by name alone, "قال لافروف", "نظيره كيري", out of the lexicon of office
 * holders. It is asked where no word of the article tells, and only of those years in which he held his office or had held it.
 *
 * @module src/extract/persons/whose/known
 */
import { GIVEN_NAMES } from '../../../../graph/names/given.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { clanStates } from '../../../lexicon/clans.js';
import type { Entry } from '../../../lexicon/entry.js';
import { holderKey } from '../../../lexicon/holder-key.js';
import { type HighOffice, type Holder, holdersOf, MINISTERS, type Term } from '../../../lexicon/holders.js';
import { type Held, type Named, officeNamed } from '../held.js';
import { officeOf } from '../office.js';
import type { NameMention, Person } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { isOfFighters } from './rebels.js';
import { fullName, type Surroundings } from './surroundings.js';

/** What offices a title may mean, by its lemma; those of ministers by their field. */
const MEANT: ReadonlyMap<string, readonly HighOffice[]> = new Map([
  ['رئيس', ['president', 'premier', 'leader', 'speaker']],
  ['رئيسة', ['president', 'premier', 'speaker']],
  ['رئيس الوزراء', ['premier']],
  ['رئيسة الوزراء', ['premier']],
  ['ملك', ['king']],
  ['ملكة', ['king']],
  ['سلطان', ['king']],
  ['إمبراطور', ['king']],
  ['أمير', ['king', 'crown', 'foreign', 'defence', 'interior', 'security', 'envoy']],
  ['ولي العهد', ['crown']],
  ['ولي عهد', ['crown']],
  ['ولي عهده', ['crown']],
  ['ولي ولي العهد', ['crown']],
  ['عاهل', ['king']],
  ['بابا', ['king', 'leader', 'president']],
  ['مستشار', ['premier', 'security']],
  ['مستشارة', ['premier', 'security']],
  ['زعيم', ['king', 'crown', 'president', 'leader', 'premier']],
  ['قائد', ['president', 'leader', 'army']],
  ['المرشد', ['leader']],
  ['المرشد الأعلى', ['leader']],
  ['الزعيم الأعلى', ['leader']],
  ['سفير', ['envoy']],
  ['سفيرة', ['envoy']],
  ['مبعوث', ['envoy']],
  ['مندوب', ['envoy']],
  ['ممثل', ['envoy']],
  ['متحدث', ['spokesman']],
  ['نائب', ['vice', 'senator', 'speaker']],
  ['سيناتور', ['senator']],
]);
const CALLED_MINISTERS: readonly HighOffice[] = [...MINISTERS, 'envoy'];
const FIELDS: ReadonlyMap<string, HighOffice> = new Map([
  ['خارجيه', 'foreign'],
  ['دفاع', 'defence'],
  ['داخليه', 'interior'],
  ['ماليه', 'finance'],
  ['خزانه', 'finance'],
  ['نفط', 'oil'],
  ['بترول', 'oil'],
]);

/** Offices that somebody is known for when their years are past. */
const LASTING: ReadonlySet<HighOffice> = new Set(['king', 'crown', 'president', 'leader', 'premier', 'foreign']);
/** Years for which papers tell of a former holder whom they need not place. */
const REMEMBERED = 30;

/** Of whom the lexicon tells. */
export interface Known {
  readonly state: string;
  /** All that he has held when the article appears. */
  readonly terms: readonly Term[];
  /** What he holds when the article appears; all that he ever held where nobody knows when that is. */
  readonly offices: readonly HighOffice[];
  /** His years are past when the article appears. */
  readonly former: boolean;
}

/** What is called by these alone, for who is told of by his office elsewhere: "الرئيس الإيراني … روحاني". */
const CALLED: ReadonlyMap<HighOffice, Named> = new Map([
  ['king', named('ملك')],
  ['president', named('رئيس')],
  ['premier', named('رئيس الوزراء')],
  ['foreign', named('وزير', 'خارجيه')],
  ['defence', named('وزير', 'دفاع')],
  ['interior', named('وزير', 'داخليه')],
]);

function named(lemma: string, ...field: string[]): Named {
  return { lemma, field, org: null };
}

/** The offices that somebody is known to hold as if a title told them: enough for "الرئيس الإيراني", not for "الرئيس". */
export const heldByKnown = (person: Person): Held[] =>
  (person.holds ?? []).flatMap((office) => {
    const called = CALLED.get(office);
    return called === undefined
      ? []
      : [{ ...called, person, words: new Set<string>(), former: false, mirrored: true, official: true, bare: false }];
  });

/** The holder whom a person of the article is; null where none is, or several are of different states. @param year of publication, when known */
export function knownHolder(person: Person, { tokens, states, home, published }: Surroundings): Known | null {
  const called = calledSo(person);
  if (called.length === 0) return null;
  const year = published ? Number(published.slice(0, 4)) : null;
  const short = person.key.length === 1;
  const common = person.key.every((word) => GIVEN_NAMES.has(word));
  const titles = person.mentions.flatMap((m) => m.titles.filter((t) => t.kind !== 'honor' && t.kind !== 'kin'));
  const fits = called.filter(({ state, terms }) => {
    const begun = terms.filter((t) => t.office !== 'world' && (year === null || t.from <= year));
    if (begun.length === 0) return false;
    // "وقال بان كي مون": the head of the United Nations, who had been a minister.
    const isOfMany = terms.some((t) => t.office === 'world' && (year === null || isIn(t, year)));
    if (isOfMany && !begun.some((t) => year !== null && t.office !== 'envoy' && isIn(t, year))) return false;
    const held = titles.every((t) => isHeld(t, begun, tokens));
    const titled = held && titles.length > 0;
    const lasts = begun.some((t) => LASTING.has(t.office));
    // "سلمان", "محمد إبراهيم" may be anybody; "الملك سلمان" is not, nor "صدام حسين".
    if ((short && !held) || (common && !titled && (short || !lasts))) return false;
    // "وأكد الشمري": nor is every man of a clan its minister.
    if (short && !titled && !lasts && clanStates(person.key[0]!) !== undefined) return false;
    // Of another time or office he is only where his state is spoken of, unless nobody else is called so.
    const past = year === null ? 0 : year - Math.max(...begun.map((t) => t.to));
    if (past > 0 && person.mentions.some((m) => isOfFighters(startOf(m), tokens))) return false;
    const unlike = !short && !GIVEN_NAMES.has(person.key[0]!) && past <= REMEMBERED && lasts;
    const isSure = unlike || ((held || !GIVEN_NAMES.has(person.key[0]!)) && (titled || !common) && year !== null && past <= 0);
    return isSure || state === home || states.some(({ code }) => code === state);
  });
  const serving = year === null ? [] : fits.filter((h) => h.terms.some((t) => isIn(t, year)));
  const among = serving.length > 0 ? serving : fits;
  const state = among[0]?.state;
  if (state === undefined || among.some((h) => h.state !== state)) return null;
  const offices = among.flatMap(({ terms }) => terms.filter((t) => serving.length === 0 || isIn(t, year!)).map((t) => t.office));
  return { state, terms: among.flatMap(({ terms }) => terms), offices, former: year !== null && serving.length === 0 };
}

/** Those of the lexicon who are called as the article calls a person where it does so most fully. */
function calledSo(person: Person): readonly Holder[] {
  const full = fullName(person);
  const found = holdersOf(holderKey(full));
  if (found.length > 0) return found;
  // "فلان بن فلان آل سعود": of a house that few tables tell.
  const house = full.lastIndexOf('ال');
  const without = house > 1 ? holdersOf(holderKey(full.slice(0, house))) : [];
  if (without.length > 0) return without;
  for (const { span } of person.mentions) {
    const other = span.words.length > 1 && span.words !== full ? holdersOf(holderKey(span.words)) : [];
    if (other.length > 0) return other;
  }
  return [];
}

const startOf = ({ span, titles }: NameMention): number => Math.min(span.from, ...titles.map((t) => t.from));

const isIn = ({ from, to }: Term, year: number): boolean => from <= year && year <= to;

/** Whether a title may be that of an office which a holder held. */
export function isHeld(phrase: TitlePhrase, terms: readonly Term[], tokens: Tokens<Entry>): boolean {
  if (phrase.kind === 'rank' || phrase.lemma === 'نظير') return true;
  // "الزعيم كيم", "قائد الثورة", but not "رئيس الحزب"
  if (!officeOf(phrase).official && (phrase.org !== null || phrase.body === 'private' || phrase.kind === 'private')) return false;
  const { lemma, field } = officeNamed(phrase, tokens);
  const meant = lemma === 'وزير' || lemma === 'وزيرة' ? ministersOf(field) : MEANT.get(lemma);
  return meant === undefined ? false : terms.some((t) => meant.includes(t.office));
}

function ministersOf(field: readonly string[]): readonly HighOffice[] {
  for (const stem of field) {
    const office = FIELDS.get(stem);
    if (office !== undefined) return [office];
  }
  return CALLED_MINISTERS;
}
