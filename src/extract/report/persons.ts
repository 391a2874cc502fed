/**
 * Persons of a Report, with every place where a name or an office of theirs stands, the office they hold, and
 * a link to each state and organisation for which they speak.
 *
 * @module src/extract/report/persons
 */
import type { Span } from '../../../graph/evidence.js';
import type { Link, PersonEntry } from '../../../graph/report.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import { officeOf } from '../persons/office.js';
import type { Person } from '../persons/person.js';
import { officesMirrored, RELATIVE } from '../persons/reference.js';
import type { TitlePhrase } from '../persons/titles/title-phrase.js';
import type { Reading } from '../reading.js';
import { type Draft, printed, spanOf } from './draft.js';

type Mentions = PersonEntry['mentions'];
const byPlace = (a: Mentions[number], b: Mentions[number]): number => a.start - b.start;
const NONE: readonly TitlePhrase[] = [];

export function putPersons(draft: Draft, readings: readonly Reading[]): void {
  /** Entries of the articles above in the same text, by full name: who is named so in two of them is one. */
  const above = new Map<string, PersonEntry>();
  for (const reading of readings) {
    const mine: [string, PersonEntry][] = [];
    const meant = new Map<Person, TitlePhrase[]>();
    for (const [phrase, person] of reading.references) {
      const phrases = meant.get(person);
      if (phrases === undefined) meant.set(person, [phrase]);
      else phrases.push(phrase);
    }
    for (const person of reading.persons) {
      const offices = meant.get(person) ?? NONE;
      const twin = above.size > 0 ? above.get(person.key.join(' ')) : undefined;
      if (twin !== undefined) {
        draft.keys.set(person, twin.key);
        addTwin(twin, person, offices, reading.tokens);
        continue;
      }
      const entry = putPerson(draft, person, offices, reading);
      if (readings.length > 1 && person.key.length > 1) mine.push([person.key.join(' '), entry]);
    }
    for (const [name, entry] of mine) above.set(name, entry);
  }
}

/** What a further article of the text tells of somebody who is known from one above it. */
function addTwin(twin: PersonEntry, person: Person, offices: readonly TitlePhrase[], tokens: Tokens<Entry>): void {
  const named = namedAt(person);
  const further = formsOf(named, tokens).filter((f) => f !== twin.name && !twin.aliases.includes(f));
  twin.aliases.push(...new Set(further));
  twin.mentions.push(...named, ...calledAt(tokens, offices));
}

/** The entry of somebody who is new, and the links to those for whom he speaks. @param offices those that mean him without his name */
function putPerson(draft: Draft, person: Person, offices: readonly TitlePhrase[], reading: Reading): PersonEntry {
  const { report, keys, organizationKeys } = draft;
  const { tokens, persons } = reading;
  const key = `p${report.persons.length + 1}`;
  keys.set(person, key);
  const titles: TitlePhrase[] = [];
  for (const m of person.mentions) for (const title of m.titles) titles.push(title);
  const states = [...reading.represents.get(person)!];
  const bodies = bodiesOf(titles, reading);
  const best = heaviest(titles);
  const named = namedAt(person);
  const called = calledAt(tokens, offices);
  const forms = formsOf(named, tokens);
  const name = fullest(forms);
  const entry: PersonEntry = {
    key,
    name,
    aliases: othersOf(forms, name),
    latin: null,
    represents: states,
    organizations: [...bodies.keys()].flatMap((code) => organizationKeys.get(code) ?? []),
    office: best && (officeHead(tokens, best) ?? mirroredOffice(tokens, best, person, persons)),
    mentions: named.length + called.length > 1 ? [...named, ...called].sort(byPlace) : named,
  };
  report.persons.push(entry);
  const { start, end } = named[0]!;
  for (const state of states) {
    const held = heldFor(titles, state);
    const link = represent(tokens, key, state, held, { field: 'text', start, end });
    // "نظيره المصري فلان": the office is another's too.
    if (best !== null && held.includes(best)) link.office ??= entry.office;
    const known = reading.known.get(person);
    if (known?.former) link.tenure ??= 'former';
    report.links.push(known ? { ...link, known: true } : reading.inferred.has(person) ? { ...link, inferred: true } : link);
  }
  for (const [code, held] of bodies) {
    const to = organizationKeys.get(code);
    if (to !== undefined) report.links.push(represent(tokens, key, to, held, { field: 'text', start, end }));
  }
  return entry;
}

/** The titles that make somebody an official of a state; where none names it, those that name none. */
function heldFor(titles: readonly TitlePhrase[], state: string): TitlePhrase[] {
  const said: TitlePhrase[] = [];
  const open: TitlePhrase[] = [];
  for (const title of titles) {
    const { official, states } = officeOf(title);
    if (official && states.length === 0) open.push(title);
    else if (official && states[0] === state) said.push(title);
  }
  return said.length > 0 ? said : open;
}

function formsOf(named: Mentions, { text }: Tokens<Entry>): string[] {
  const out: string[] = [];
  for (const mention of named) out.push(printed(text, mention));
  return out;
}

function namedAt({ mentions }: Person): Mentions {
  const out: Mentions = [];
  for (const { span } of mentions) out.push({ field: 'text', start: span.start, end: span.end, by: 'name' });
  return out;
}

function calledAt(tokens: Tokens<Entry>, offices: readonly TitlePhrase[]): Mentions {
  const out: Mentions = [];
  for (const t of offices) {
    const { start, end } = spanOf(tokens, t.from, t.to);
    out.push({ field: 'text', start, end, by: 'office' });
  }
  return out;
}

/** The first of the forms with the most words. */
function fullest(forms: readonly string[]): string {
  let best = forms[0]!;
  for (const form of forms) if (form !== best && wordsIn(form) > wordsIn(best)) best = form;
  return best;
}

/** The other forms, each once. */
function othersOf(forms: readonly string[], name: string): string[] {
  const out: string[] = [];
  for (const form of forms) if (form !== name && !out.includes(form)) out.push(form);
  return out;
}

/** Words of a name as printed on one line. */
function wordsIn(form: string): number {
  let words = 1;
  for (let i = 0; i < form.length; i++) if (form[i] === ' ' || form[i] === '-') words++;
  return words;
}

/** Organisations of which the titles make somebody an official, by code: "الأمين العام للأمم المتحدة". */
function bodiesOf(titles: readonly TitlePhrase[], reading: Reading): Map<string, TitlePhrase[]> {
  const out = new Map<string, TitlePhrase[]>();
  for (const title of titles) {
    const code = title.org?.org?.organization.code ?? bodyBefore(title, reading);
    if (code === undefined || title.kind === 'kin' || title.kind === 'honor' || officeOf(title).official) continue;
    out.set(code, [...(out.get(code) ?? []), title]);
  }
  return out;
}

/** "المبعوث الأممي", "الأمين العام للمنظمة": of the United Nations, of the organisation called so that is named last before it. */
function bodyBefore({ from, to }: TitlePhrase, { tokens: { word }, scan }: Reading): string | undefined {
  for (let i = from + 1; i < to; i++) {
    const { stem, prep, def } = word[i]!;
    if (stem === 'اممي' || stem === 'امميه') return 'UN';
    if (prep === 'ل' && def && BODIES.has(stem))
      return scan.named.findLast((n) => n.org !== null && n.to <= from && word[n.from]!.stem === stem)?.org?.organization.code;
  }
  return undefined;
}

const BODIES = new Set(['اتحاد', 'منظمه', 'جامعه', 'رابطه', 'حلف', 'مجلس', 'وكاله']);

/** A link with the title phrases as its evidence; the name itself where no title says it. */
function represent(tokens: Tokens<Entry>, from: string, to: string, titles: readonly TitlePhrase[], name: Span): Link {
  const best = heaviest(titles);
  const past = (tenure: TitlePhrase['tenure']): boolean => titles.length > 0 && titles.every((t) => t.tenure === tenure);
  const tenure = past('former') ? 'former' : past('designate') ? 'designate' : null;
  return {
    type: 'REPRESENTS',
    from,
    to,
    office: best && officeHead(tokens, best),
    ...(tenure ? { tenure } : {}),
    evidence: titles.length ? titles.map((t) => spanOf(tokens, t.from, t.to)) : [name],
  };
}

/** The first of the titles that tell most. */
function heaviest(titles: readonly TitlePhrase[]): TitlePhrase | null {
  if (titles.length < 2) return titles[0] ?? null;
  return titles.reduce((a, b) => (weight(b) > weight(a) ? b : a));
}

/** Which of several titles tells most: a state's office with its field, before a rank or a bare head; نظير tells none. */
function weight(title: TitlePhrase): number {
  const { official, states } = officeOf(title);
  if (RELATIVE.has(title.lemma)) return -1;
  // "ولي العهد النائب الأول لرئيس مجلس الوزراء": heir to the throne.
  const field = title.lemma === 'نائب' && title.definite ? 0 : Math.min(title.officeTo - title.from, 2);
  // العاهل الأردني الملك فلان: a king.
  if (title.lemma === 'عاهل') return 3;
  return (official ? 4 : 0) + (states.length ? 2 : 0) + field - (title.kind === 'rank' || title.kind === 'private' ? 5 : 0);
}

/** "التقى وزير الخارجية نظيرته السويدية": she holds the office of whoever was named before her. */
function mirroredOffice(tokens: Tokens<Entry>, title: TitlePhrase, person: Person, persons: readonly Person[]): string | null {
  if (title.lemma !== 'نظير') return null;
  const head = headOf(tokens, officesMirrored(title, person, persons, tokens));
  if (head === null) return null;
  const [first, ...rest] = head.split(' ');
  const hers = tokens.word[title.from]!.raw.includes('نظيرت');
  const word = first!.replace(/ة$/, '');
  return [hers ? `${word}ة` : word, ...rest].join(' ');
}

const headOf = (tokens: Tokens<Entry>, titles: readonly TitlePhrase[]): string | null => {
  const best = heaviest(titles);
  return best && officeHead(tokens, best);
};

const ADDRESSES = new Set(['الامير', 'الاميره', 'الشيخ', 'السيد']);

const LAND = new Set(['جمهوريه', 'مملكه', 'سلطنه']);

/** "وزير خارجيته", "وزيرا خارجيتهما": the field with its article instead of whose it is. */
function withoutPronoun(head: string, words: number, def: boolean): string {
  if (words !== 2 || def) return head;
  return head.replace(
    FIELD_OF_HIS,
    (_, one: string, field: string, t: string) => `${one} ال${field.replace(/ئ$/, 'ء')}${t === '' ? '' : 'ة'}`,
  );
}

/** Fields of ministers, and the government, with a pronoun. */
const FIELD_OF_HIS =
  /^(\S+?)ا? (خارجي|داخلي|مالي|دفاع|وزرائ|حكوم|عدل|تعليم|صح|زراع|تجار|صناع|سياح|ثقاف|اقتصاد|إعلام|نقل|طاق)(ت?)(?:ه|ها|هم|هما)$/;

/** "السفيرُ", "الأمينَ العام": an office is shown without the vowels of its sentence. */
const VOWELS = /[\u064b-\u0652]/g;

/** The short head as printed, a single word without its article: رئيس of "الرئيس الروسي", وزير الخارجية of "وزير الخارجية والمغتربين". */
function officeHead(tokens: Tokens<Entry>, title: TitlePhrase): string | null {
  if (RELATIVE.has(title.lemma)) return null;
  let to = title.from + 1;
  while (to < title.officeTo && to - title.from < 4 && tokens.word[to]!.conj === '') to++;
  // "رئيس الإدارة الإعلامية بوزارة الخارجية": not without the genitive.
  if (to < title.officeTo && to - title.from === 4 && !tokens.word[to - 1]!.def) {
    if (tokens.word[to]!.def && tokens.word[to]!.conj === '') to++;
    else if (tokens.word[to - 1]!.prep !== '') to--;
  }
  // "وزارة الموارد المائية": nor without the adjective.
  const goesOn = ({ def, conj, prep }: LexWord): boolean => def && conj === '' && prep === '';
  if (to - title.from >= 4) while (to < title.officeTo && to - title.from < 6 && tokens.word[to - 1]!.def && goesOn(tokens.word[to]!)) to++;
  // "ولي العهد الأمير فلان": how he is addressed.
  if (to - title.from > 2 && ADDRESSES.has(tokens.word[to - 1]!.key)) to--;
  // "وزير خارجية جمهورية قرغيزستان": the noun of the land.
  while (to - title.from > 1 && LAND.has(tokens.word[to - 1]!.key)) to--;
  const shown = printed(tokens.text, spanOf(tokens, title.from, to)).replace(VOWELS, '');
  const head = withoutPronoun(shown, to - title.from, tokens.word[to - 1]!.def);
  // الرئيسين الروسي فلان والإيراني فلان, رئيسهم: one of them is رئيس.
  const his = title.suffix !== '';
  if (title.number !== 'singular' || his) return [title.lemma, ...head.split(' ').slice(1)].join(' ');
  const { prep, def } = tokens.word[title.from]!;
  // "عين وزيرا للمالية", "وزيرا المالية والاقتصاد فلان وفلان"
  const [first, ...rest] = head.split(' ');
  if (!def) return first === `${title.lemma}ا` ? [title.lemma, ...rest].join(' ') : head;
  const bare = prep === 'ل' ? head.replace(/^ل/, '') : head.replace(/^ال/, '');
  // الرئيس is رئيس; المندوب الدائم keeps its article with its adjective.
  return bare.includes(' ') ? `ال${bare}` : bare;
}
