/**
 * Actors: everybody who can do something in an article, in the order of the text: persons by name or
 * by office, states, delegations and officials of a state, organisations, and pairs such as الجانبان. Each
 * says which persons and states it stands for, so that later passes need not know how it was named.
 *
 * @module src/extract/actors/actors
 */

import { markKnown } from '../../arabic/marks.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import type { NameMention, Person } from '../persons/person.js';
import type { TitlePhrase } from '../persons/titles/title-phrase.js';
import type { Scan } from '../scan.js';
import type { StateMention } from '../states.js';
import type { Actor } from './actor.js';
import { courtesies, isCourtesy } from './courtesy.js';
import { delegations } from './delegations.js';
import { joinEach } from './each.js';
import { isWhatFor } from './envoys.js';
import { groupBefore } from './groups.js';
import { guests } from './guests.js';
import { befalls } from './had.js';
import { themselves } from './himself.js';
import { ownCountries, ownerOf } from './own.js';
import { pairs } from './pairs.js';

const CAPITAL = 'العاصمه';

export interface ActorSources {
  readonly tokens: Tokens<Entry>;
  readonly scan: Scan;
  readonly phrases: readonly TitlePhrase[];
  readonly persons: readonly Person[];
  readonly states: readonly StateMention[];
  readonly represents: ReadonlyMap<Person, readonly string[]>;
  /** Person meant by an office without a name. */
  readonly references?: ReadonlyMap<TitlePhrase, Person>;
}

const DELEGATIONS = new Set(['وفد', 'وفدا', 'وفدي', 'وفدان', 'وفود']);

const byPlace = (a: Actor, b: Actor): number => a.from - b.from;

type Part = Omit<Actor, 'prep' | 'conj'>;
const NOBODY: readonly Person[] = [];
const NOWHERE: readonly string[] = [];

/** The actors found so far, and the tokens that they take. */
class Cast {
  readonly list: Actor[] = [];
  readonly taken: Uint8Array;

  constructor(readonly tokens: Tokens<Entry>) {
    this.taken = new Uint8Array(tokens.count);
  }

  add({ kind, from, to, persons, states, org, title, plural }: Part, prep: string, conj: boolean): void {
    for (let i = from; i < to; i++) this.taken[i] = 1;
    // Field by field, not spread: actors are of one shape then, which all passes read faster.
    // "سبق للوزير أن زار": whom it befalls is who does it.
    this.list.push({
      kind,
      from,
      to,
      persons,
      states,
      org,
      title,
      plural,
      prep: prep === 'ل' && befalls(this.tokens, from - 1) ? '' : prep,
      conj,
    });
  }

  put(actor: Part): void {
    const { tokens } = this;
    this.add(actor, prepositionBefore(tokens, actor.from), tokens.word[actor.from]!.conj !== '');
  }

  putAll(more: readonly Part[]): void {
    if (more.length === 0) return;
    for (const one of more) this.put(one);
    this.list.sort(byPlace);
  }
}

/** All actors of one part, by their first token; none overlap. */
export function actorsOf(sources: ActorSources): Actor[] {
  const { tokens, scan, phrases, persons, states } = sources;
  const cast = new Cast(tokens);
  const { list: out, taken } = cast;
  for (const person of persons) addNames(cast, person, sources.represents.get(person) ?? NOWHERE);
  for (const phrase of phrases) addOffice(cast, phrase, sources);
  for (const state of states) if (!taken[state.named.from]) addState(cast, state);
  for (const named of scan.named)
    if (named.org && !taken[named.from]) {
      // "وفدي حماس وفتح"
      const from = DELEGATIONS.has(tokens.word[named.from - 1]?.stem ?? '') && !taken[named.from - 1] ? named.from - 1 : named.from;
      cast.put({ kind: 'org', from, to: named.to, persons: NOBODY, states: NOWHERE, org: named, title: null, plural: false });
    }
  out.sort(byPlace);
  joinEach(tokens, out);
  cast.putAll(courtesies(tokens, out, taken));
  cast.putAll(guests(tokens, out, taken));
  cast.putAll(delegations(tokens, out, taken));
  const listed = themselves(tokens, out);
  for (const one of listed) cast.add(one, '', false);
  if (listed.length > 0) out.sort(byPlace);
  for (let k = 0; k < out.length; k++) {
    const actor = out[k]!;
    const owner = ownerOf(tokens, out, k);
    if (owner === actor.states) continue;
    const { kind, from, to, persons: who, org, title, plural, prep, conj } = actor;
    out[k] = { kind, from, to, persons: who, states: owner, org, title, plural, prep, conj };
  }
  cast.putAll(ownCountries(tokens, out));
  const two = pairs(tokens, out, taken);
  for (const pair of two) {
    const office = out.findIndex((a) => a.from === pair.from);
    if (office >= 0) out.splice(office, 1);
    cast.put(pair);
  }
  return two.length > 0 ? out.sort(byPlace) : out;
}

function addNames(cast: Cast, person: Person, states: readonly string[]): void {
  const { tokens } = cast;
  const persons = [person];
  for (const mention of person.mentions) {
    const [from, to] = extent(tokens, mention);
    const clitic = from === mention.span.from ? mention.span.clitic : '';
    const prep = clitic === '' ? prepositionBefore(tokens, from) : (/[بلك]$/.exec(clitic)?.[0] ?? prepositionBefore(tokens, from));
    const conj = clitic.startsWith('و') || tokens.word[from]!.conj !== '';
    const title = mention.titles[0] ?? null;
    cast.add({ kind: 'name', from, to, persons, states, org: null, title, plural: false }, prep, conj);
  }
}

function addOffice(cast: Cast, phrase: TitlePhrase, { represents, references }: ActorSources): void {
  const { tokens, taken } = cast;
  let { from } = phrase;
  const { to } = phrase;
  if (taken[from] || taken[to - 1] || phrase.kind === 'private' || phrase.kind === 'kin' || tokens.word[from]!.entry?.event) return;
  // "يرافقه وفد كبير", "مسؤولين كبار": an adjective.
  if (phrase.lemma === 'كبير' && to === from + 1) return;
  const { states: of } = phrase;
  // "وفدا برلمانيا صينيا": people who come, not somebody's office.
  if (of.length > 0 && from > 0 && !taken[from - 1] && DELEGATIONS.has(tokens.word[from - 1]!.stem) && !tokens.word[from]!.def) {
    cast.put({ kind: 'group', from: from - 1, to, persons: NOBODY, states: of, org: null, title: null, plural: false });
    return;
  }
  // "التقى معالي الوزير سفير كينيا", "تلقى سمو أمير البلاد": forms of address are of the office as of a name.
  for (let n = honorBefore(tokens, from, from); n > 0 && !taken[from - n]; n = honorBefore(tokens, from, from)) from -= n;
  const person = references?.get(phrase);
  const given = person ? (represents.get(person) ?? NOWHERE) : NOWHERE;
  const plural = phrase.number !== 'singular';
  const named = of.length || !plural ? of : phrase.places;
  const states = named.length ? named : given;
  cast.put({ kind: 'office', from, to, persons: person ? [person] : NOBODY, states, org: phrase.org, title: phrase, plural });
}

function addState(cast: Cast, { code, named, political }: StateMention): void {
  const { tokens, taken } = cast;
  const speak = (as: Actor['kind'], from: number, plural: boolean): void =>
    cast.put({ kind: as, from, to: named.to, persons: NOBODY, states: [code], org: null, title: null, plural });
  const kind = named.state?.kind;
  if (kind === 'adjective' || kind === 'region') {
    const group = named.state?.form.inflection ? groupBefore(tokens, named.from, taken) : null;
    const other = cast.list.at(-1);
    // "الحكومتان العراقية والتركية"
    const shared = other?.kind === 'group' && other.plural && other.to === named.from && tokens.word[named.from]!.conj !== '';
    if (shared && kind === 'adjective') speak('group', named.from, false);
    else if (group !== null) speak('group', group.from, group.plural);
    // "العاصمة الطاجيكية" is the state's own.
    else if (named.state?.form.inflection) speak(tokens.word[named.from - 1]?.key === CAPITAL ? 'seat' : 'origin', named.from, false);
  } else if (kind === 'name' || kind === 'nickname') {
    const group = groupBefore(tokens, named.from, taken);
    if (group !== null) speak('group', group.from, group.plural);
    else speak('state', named.from, false);
  } else if (kind !== undefined && political) speak('seat', named.from, false);
}

/** The tokens of a name with the titles and honorifics that stand with it. */
function extent(tokens: Tokens<Entry>, { span, titles, nisba }: NameMention): [from: number, to: number] {
  let from = span.from;
  let to = span.to;
  for (const t of titles) {
    if (t.ofList) continue;
    from = Math.min(from, t.from);
    to = Math.max(to, t.to);
  }
  // والروسي سيرغي لافروف: the adjective belongs to him.
  if (nisba !== null && from === span.from) from--;
  for (let n = honorBefore(tokens, from, span.from); n > 0; n = honorBefore(tokens, from, span.from)) from -= n;
  // "خبراء … على أهمية زيارة الأمير": an occasion inside ends what stands before it.
  for (let i = span.from - 1; i >= from; i--) if (tokens.word[i]!.entry?.event && !isWhatFor(tokens, i)) from = i + 1;
  // "فلان رئيس كينيا في نيروبي محادثات": what he holds there is no part of his office.
  for (let i = span.to + 1; i < to; i++) if (tokens.word[i]!.entry?.event && isPlace(tokens.word[i - 1]!)) to = i;
  return [from, to];
}

const isPlace = ({ entry }: LexWord): boolean => entry?.cities !== undefined || entry?.states !== undefined;

/** How many words of an honorific stand right before a token: الأمير, صاحب السمو الملكي; 0 for none. */
function honorBefore(tokens: Tokens<Entry>, from: number, name: number): number {
  // "سمو الأمير ووزير الدفاع فلان": before و stands somebody else.
  if (tokens.word[from]!.conj !== '') return 0;
  for (let n = 1; n <= 4 && from - n >= 0 && tokens.sentence[from - n] === tokens.sentence[name]; n++) {
    const word = tokens.word[from - n]!;
    if (n === 1 && isCourtesy(word)) return 0;
    if (n === 1 && isHonor(word)) return 1;
    // "من أخيه فخامة الرئيس فلان", "التقت شقيقته الشيخة": said of the same one.
    if (n === 1 && isKinsman(word)) return 1;
    // "صاحب السمو": its last words may be honorifics by themselves.
    const phrase = word.entry?.phrases?.find(
      (p) => p.title?.kind === 'honor' && p.rest.length >= n - 1 && p.rest.every((key, i) => tokens.word[from - n + 1 + i]?.key === key),
    );
    if (phrase) return n;
  }
  return 0;
}

const isKinsman = ({ entry, key, raw }: LexWord): boolean =>
  (BROTHER.test(key) && !raw.endsWith('ة')) ||
  (entry?.title?.kind === 'kin' && entry.title.number === 'singular' && entry.title.suffix !== '');
const BROTHER = /^[وف]?[بلك]?اخ[يوا]ها?$/;

const isHonor = ({ entry, def }: LexWord): boolean =>
  entry?.title?.kind === 'honor' || entry?.honorific === true || (entry?.title?.lemma === 'أمير' && def);

const PREPOSITION = markKnown(({ entry }: LexWord) => entry?.particle === 'preposition');

/** The preposition on a token, or the one that stands right before it. */
const PRONOMINAL = /^و?(?:ب|ل|مع|في|من|عن|الي|علي|لدي|بين|عند|حول|امام|بعد|قبل)(?:ه|ها|هم|هما)$/;

export function prepositionBefore(tokens: Tokens<Entry>, i: number): string {
  const word = tokens.word[i]!;
  if (word.prep !== '') return word.prep;
  if (i === 0 || (tokens.marks[i - 1]! & PREPOSITION) === 0 || word.conj !== '' || tokens.sentence[i - 1] !== tokens.sentence[i]) return '';
  const { key } = tokens.word[i - 1]!;
  // "يقوم بها الوزير", "اجتمع معه الوزير": of the pronoun alone.
  if (PRONOMINAL.test(key)) return '';
  return key.startsWith('و') ? key.replace(/^و(?=مع$|بين$|من$|في$|الي$|عن$|علي$|لدي$)/, '') : key;
}
