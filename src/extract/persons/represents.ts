/**
 * For whom a person speaks, out of the titles of all mentions: وزير الخارجية الروسي → RU; نظيره
 * takes the office of whoever is spoken of; a state office without a state takes the one of its
 * surroundings.
 *
 * @module src/extract/persons/represents
 */

import { STATES } from '../../../graph/states.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import { isPapal, isStranger, originsOf } from '../../lexicon/name-origins.js';
import { isSport } from '../../lexicon/sport.js';
import { isOfLand, isOfSomebody, type Office, officeOf, SPEAKS } from './office.js';
import type { NameMention, Person } from './person.js';
import { ADMINISTRATION, fittingStates, isPresident, officeKey } from './titles/forms.js';
import type { TitlePhrase } from './titles/title-phrase.js';
import { followedState, servedState } from './whose/aides.js';
import { CLUE_FLOOR, CLUE_WEIGHTS } from './whose/clue-weights.js';
import { eachCandidate, isCourteous } from './whose/clues.js';
import { AMONG } from './whose/company.js';
import { isSpokenOfAtHome } from './whose/home.js';
import { officerOf } from './whose/houses.js';
import { isHeld, type Known, knownHolder } from './whose/known.js';
import { leadsWhole, outrightState, stoodFor } from './whose/outright.js';
import { ownersState } from './whose/owners.js';
import { isRebel } from './whose/rebels.js';
import { ruledState, rulerPhrase } from './whose/rulers.js';
import { sideTold } from './whose/sides.js';
import { isOfMovement, type Standing, standingOf } from './whose/standing.js';
import { fullName, type Settled, type Surroundings, stretchOf } from './whose/surroundings.js';

const COURTESY = new Set(['rank', 'سفير', 'وزير', 'نائب', 'مستشار', 'رئيس']);

/** "رئيس محكمة العدل الدولية القاضي فلان": of the court of his office. */
const JUDGES = new Set(['قاض', 'قاضي']);

/** Whom a party sends to parliament; there a seat is no courtesy: "رئيس حزب الكتائب النائب فلان". */
const SEATED = new Set(['نائب', 'وزير', 'سيناتور', 'سناتور']);

/** Decides on the state of an office that names none; training looks over its shoulder. */
export type Choose = (phrase: TitlePhrase, settled: readonly Settled[], around: Surroundings, person: Person) => string | null;

/** For whom persons speak. */
export interface Represented {
  /** States that each person speaks for. */
  readonly states: ReadonlyMap<Person, readonly string[]>;
  /** Those whose state no word tells: it was concluded from the surroundings of an office. */
  readonly inferred: ReadonlySet<Person>;
  /** Those of whom no word tells it either, but who are known to hold or to have held an office. */
  readonly known: ReadonlyMap<Person, Known>;
}

/** An office whose state no word of it tells. */
interface Open {
  readonly person: Person;
  readonly office: Office;
  readonly mention: NameMention;
  /** Words beside the name make its bearer a ruler. */
  readonly rules: boolean;
}

/** What is found out while persons are gone through. */
interface Search {
  readonly around: Surroundings;
  /** Official mentions with their states, for those that follow them in a list. */
  readonly settled: Settled[];
  readonly offices: ReadonlyMap<TitlePhrase, Office>;
  readonly sport: boolean;
  /** Whether a name begins or ends at a token. */
  readonly isName: (i: number) => boolean;
}

export function representing(persons: readonly Person[], around: Surroundings, choose: Choose = infer): Represented {
  const settled: Settled[] = [];
  const offices = officesOf(persons, around, settled);
  let named: Set<number> | undefined;
  const isName = (i: number): boolean =>
    (named ??= new Set(persons.flatMap((p) => p.mentions.flatMap(({ span }) => [span.from, span.to - 1])))).has(i);
  const search: Search = { around, settled, offices, sport: isSport(around.tokens), isName };
  const out = new Map<Person, readonly string[]>();
  const open: Open[] = [];
  const known = new Map<Person, Known>();
  for (const person of persons) {
    const states = new Set<string>();
    const unsettled = readPerson(search, person, states);
    const holder = states.size === 0 ? recalled(search, person) : null;
    // Who ruled a state that is no more speaks for none.
    if (holder !== null && STATES.has(holder.state)) {
      known.set(person, holder);
      if (!holder.former) person.holds = holder.offices;
      states.add(holder.state);
      settle(person, holder.state);
    } else if (states.size === 0 && unsettled !== null) open.push(unsettled);
    out.set(person, [...states]);
  }
  const inferred = new Set<Person>();
  for (const { person, office, mention, rules } of open.sort((a, b) => a.mention.span.from - b.mention.span.from)) {
    const { phrase } = office;
    // "النائبين السابقين فلان وفلان": of one parliament.
    const twin = ALIKE.has(phrase.lemma) ? settled.find((s) => s.phrase === phrase) : undefined;
    const told =
      twin?.state ??
      (rules ? ruledState(phrase, around, originsOf(fullName(person))) : null) ??
      outrightState(phrase, settled, person, around, isName);
    const state = told ?? choose(phrase, settled, around, person);
    if (state === null) continue;
    if (told === null) inferred.add(person);
    out.set(person, [state]);
    const key = officeKey(phrase, around.tokens);
    settled.push({ at: mention.span.from, state, lemma: phrase.lemma, stated: false, told: told !== null, person, office: key, phrase });
  }
  const bearers = new Map<number, Person>();
  for (const person of persons) for (const { span } of person.mentions) bearers.set(span.from, person);
  for (const [person, states] of out) {
    if (states.length > 0 || search.sport) continue;
    const bearerAt = (i: number): Person | undefined => bearers.get(i);
    const state = servedState(person, around.tokens, bearerAt, out) ?? followedState(person, around.tokens, bearerAt, out);
    if (state !== null) out.set(person, [state]);
  }
  return { states: out, inferred, known };

  /** What the lexicon tells of a person is as good as told where he is named. */
  function settle(person: Person, state: string): void {
    for (const { span, titles } of person.mentions) {
      const phrase = titles.find((t) => offices.get(t)!.official);
      const office = phrase === undefined ? '' : officeKey(phrase, around.tokens);
      settled.push({
        at: span.from,
        state,
        lemma: phrase?.lemma ?? '',
        stated: false,
        told: true,
        person,
        office,
        ...(phrase && { phrase }),
      });
    }
  }
}

/** A known holder, unless the article tells of him in another part: as a rebel, a party's man, an officer of an organisation. */
function recalled(search: Search, person: Person): Known | null {
  if (search.sport || isRebel(person, search.around.tokens)) return null;
  const holder = knownHolder(person, search.around);
  if (holder === null) return null;
  const { offices, around } = search;
  const { elsewhere, ofParty } = standingOf(
    person,
    around.tokens,
    (t) => isHeld(t, holder.terms, around.tokens) || offices.get(t)!.official,
  );
  return elsewhere || ofParty ? null : holder;
}

/** Of whom two who are told of by one word are of one state. */
const ALIKE = new Set(['نائب', 'عضو', 'قاض', 'قاضي', 'ضابط']);

/** The offices of all titles; those with a state settle it. */
function officesOf(persons: readonly Person[], around: Surroundings, settled: Settled[]): Map<TitlePhrase, Office> {
  const { tokens } = around;
  const out = new Map<TitlePhrase, Office>();
  for (const person of persons) {
    const rebels = isRebel(person, tokens);
    for (const { titles } of person.mentions)
      for (const phrase of titles) {
        const own = spokesmanOf(phrase, around) ?? officerOf(phrase, around) ?? officeOf(phrase);
        const elsewhere = isOfMovement(phrase, tokens) || (rebels && phrase.tenure === 'former');
        const office = own.official && elsewhere ? { ...own, official: false } : own;
        out.set(phrase, office);
        if (!office.official || office.states.length === 0) continue;
        const key = officeKey(phrase, tokens);
        settled.push({ at: phrase.from, state: office.states[0]!, lemma: phrase.lemma, stated: true, person, office: key });
      }
  }
  return out;
}

/** "قال متحدث باسم الجيش الكيني ذلك. وأضاف المتحدث فلان": for whom somebody speaks who is called no more than that. */
function spokesmanOf(phrase: TitlePhrase, { tokens, states }: Surroundings): Office | null {
  if (!SPEAKS.has(phrase.lemma) || !phrase.definite || phrase.to > phrase.from + 1 || phrase.suffix !== '') return null;
  const { word, sentence } = tokens;
  for (let i = phrase.from - 1; i >= 0 && sentence[i]! >= sentence[phrase.from]! - TOLD; i--) {
    if (word[i]!.key !== 'باسم' || !SPEAKS.has(word[i - 1]?.entry?.title?.lemma ?? '')) continue;
    const bare = !word[i + 1]!.def;
    const land = states.find(({ named: { from, state } }) =>
      state?.kind === 'adjective' ? from === i + 2 || from === i + 3 : from === i + 1 || (from === i + 2 && bare),
    );
    if (word[i + 1]?.entry?.body?.kind !== 'state' && land?.named.from !== i + 1) return null;
    return { official: true, states: land === undefined ? [] : [land.code], phrase };
  }
  return null;
}
/** Sentences back to where it is told for whom somebody speaks. */
const TOLD = 3;

/** Adds the states that the titles of a person tell; an office without one, if he has any. */
function readPerson(search: Search, person: Person, states: Set<string>): Open | null {
  const { around, settled, sport, isName } = search;
  const standing = standingOf(person, around.tokens, (t) => search.offices.get(t)!.official);
  const tellsWhose = (phrase: TitlePhrase): boolean => isOfSomebody(phrase) || (phrase.innerAt >= 0 && isName(phrase.to));
  const isTelling = (phrase: TitlePhrase, than: TitlePhrase): boolean =>
    tellsWhose(phrase) ? !tellsWhose(than) : than.kind === 'rank' && phrase.kind !== 'rank' && !tellsWhose(than);
  let first: Open | null = null;
  for (const mention of person.mentions) {
    for (const phrase of mention.titles) {
      const office = search.offices.get(phrase)!;
      if (!office.official) continue;
      if (office.states.length > 0) {
        if (!isOrigin(phrase, mention)) states.add(office.states[0]!);
      } else if (isMereCourtesy(search, phrase, mention, standing)) continue;
      // "سلفه فلان" says more than "الرئيس السابق فلان", "مدير مكتب الرئيس فلان" more than "وزير الدولة", an office more than a rank.
      else if (first === null || isTelling(phrase, first.office.phrase)) first = { person, office, mention, rules: false };
    }
    const { nisba, span } = mention;
    if (nisba !== null && !standing.elsewhere && !standing.ofParty && followsOffice(mention, settled, around)) {
      states.add(nisba);
      settled.push({ at: span.from, state: nisba, lemma: '', stated: true, person, office: '' });
    }
  }
  if (sport || first !== null || states.size > 0) return first;
  if (standing.plain) return rulerOf(search, person, states);
  // "حضر من الجانب الإيراني فلان رئيس المنظمة": whatever else he is.
  for (const { span, titles } of person.mentions) {
    const from = Math.min(span.from, ...titles.map((t) => t.from));
    const state = titles.some(({ kind, body }) => kind === 'private' || body === 'private')
      ? null
      : (sideTold(around, from) ?? leadsWhole(around, from, span.to));
    if (state !== null) states.add(state);
  }
  return null;
}

/** "قائد قوات الأمم المتحدة الجنرال الغاني فلان", "مقرر البرلمان الأوروبي النائب الفرنسي فلان": whence he comes who serves the world. */
function isOrigin({ kind, lemma }: TitlePhrase, { titles }: NameMention): boolean {
  return (
    (kind === 'rank' || lemma === 'نائب') && titles.some((t) => WORLD.has(t.org?.org?.organization.kind ?? '') && !officeOf(t).official)
  );
}
const WORLD = new Set(['international', 'regional']);

/** Whether an office without a state says nothing of the kind. */
function isMereCourtesy({ sport }: Search, phrase: TitlePhrase, { titles }: NameMention, { elsewhere, ofParty }: Standing): boolean {
  const { lemma, kind, from, to, tenure } = phrase;
  // "الرئيس فلان", "الرئيس السابق فلان", "النائب فلان" among clubs: the head of one.
  if (sport && kind === 'open' && to === from + (tenure === null ? 1 : 2)) return true;
  if (JUDGES.has(lemma) && to === from + 1 && titles.some(({ org }) => org !== null)) return true;
  // A rank or السفير alone is a courtesy to whoever has another, private office.
  if (!elsewhere && (!ofParty || SEATED.has(lemma))) return false;
  return COURTESY.has(kind === 'rank' ? 'rank' : lemma) && (to === from + 1 || (kind === 'rank' && tenure !== null));
}

/** Adds the states of a person without office whom the words beside his name make a ruler, or who stands for a state. */
function rulerOf({ around, settled, isName }: Search, person: Person, states: Set<string>): Open | null {
  let first: Open | null = null;
  for (const mention of person.mentions) {
    const state = stoodFor(mention, around, isName);
    if (state !== null) {
      states.add(state);
      settled.push({ at: mention.span.from, state, lemma: '', stated: true, person, office: '' });
    }
    const phrase = rulerPhrase(mention, around);
    if (phrase === null) continue;
    if (phrase.states.length > 0) states.add(phrase.states[0]!);
    else first ??= { person, office: { official: true, states: [], phrase }, mention, rules: true };
  }
  return first;
}

/** والروسي سيرغي لافروف, after somebody whose office was named in the same sentence. */
function followsOffice(mention: NameMention, settled: readonly { at: number }[], { tokens }: Surroundings): boolean {
  const { from, to } = mention.span;
  // "تعانق البيروفي فلان ونظيره فلان": who has a counterpart holds an office.
  const next = tokens.sentence[to] === tokens.sentence[from] ? tokens.word[to] : undefined;
  if (next?.conj === 'و' && next.entry?.title?.lemma === 'نظير' && next.entry.title.suffix !== '') return true;
  if (settled.some(({ at }) => at < from && from - at < 40 && tokens.sentence[at] === tokens.sentence[from])) return true;
  // "شارك في القمة كل من الكازاخستاني فلان والأوزبكي فلان": they lead their states.
  for (let i = from - 2; i >= from - 40 && tokens.sentence[i] === tokens.sentence[from]; i--) {
    if (AT_TOP.has(tokens.word[i]!.stem)) return true;
    // "اجتمع المفاوضون، وبينهم الأميركية فلانة والروسي فلان"
    if (AMONG.has(tokens.word[i]!.key) && areOfficials(tokens, i)) return true;
  }
  return false;
}
/** Whether those among whom somebody is hold an office: right before, or behind an adjective of theirs and a comma. */
function areOfficials({ word, sentence }: Tokens<Entry>, among: number): boolean {
  for (let k = among - 1; k >= among - 4 && k >= 0 && sentence[k] === sentence[among]; k--) {
    const title = word[k]!.entry?.title;
    if (title?.number === 'plural' && (title.kind === 'state' || title.kind === 'open')) return true;
  }
  return false;
}
const AT_TOP = new Set(['قمه', 'زعماء', 'قاده', 'رؤساء', 'روساء']);

/** Whether the counterpart of whoever holds the office is told of behind him with another state. */
const isMirrored = ({ from }: TitlePhrase, settled: readonly Settled[], { tokens: { sentence } }: Surroundings): boolean =>
  settled.some((s) => s.lemma === 'نظير' && s.stated && s.at > from && sentence[s.at] === sentence[from]);

/** How far another state may be ahead of the paper's own where a courtesy stands before the name. */
const COURTESY_WEIGHT = 1;

/** "مدير التعليم ومساعده فلان": at whose side nobody need tell. */
const AIDES = new Set(['مساعد', 'معاون']);

/** Who governs. */
const GOVERNS = new Set(['وزير', 'رئيس الوزراء', 'رئيسة الوزراء', 'رئيس الحكومة', 'رئيسة الحكومة']);

const WEIGHTS = Float64Array.from(CLUE_WEIGHTS);

/** The likeliest state of an office that names none; null where no clue is strong enough. */
export function infer(phrase: TitlePhrase, settled: readonly Settled[], around: Surroundings, person: Person): string | null {
  // "سفيرنا في القاهرة": the paper's.
  if (phrase.suffix === 'نا') return around.home;
  // "الرئيس الفرنسي فلان ورئيسة وزرائه": of the state of whoever was named before.
  const owned = phrase.possessed || isOfSomebody(phrase) || isOfLand(phrase) ? ownersState(phrase, settled, around, person) : undefined;
  if (owned !== undefined && !(owned === null && phrase.body === 'state' && AIDES.has(phrase.lemma))) return owned;
  if (fittingStates(phrase, around.tokens) === ADMINISTRATION) return 'US';
  // "المستشارة أنغيلا هوفمان": so the head of a government is called where German is spoken.
  if (phrase.lemma === 'مستشار' && phrase.gender === 'feminine' && phrase.to === phrase.from + 1 && originsOf(fullName(person))?.has('DE'))
    return around.states.some(({ code }) => code === 'AT') && !around.states.some(({ code }) => code === 'DE') ? 'AT' : 'DE';
  // "البابا فرنسيس", not "البابا تواضروس".
  if (phrase.lemma === 'بابا' && isPapal(fullName(person)[0]!)) return 'VA';
  // "قال معالي وزير الخارجية فلان": so a paper speaks of its own country's, whomever else it tells of.
  if (isSpokenOfAtHome(phrase, settled, around, person)) return around.home;
  let best: string | null = null;
  let top = CLUE_FLOOR;
  let atHome = Number.NEGATIVE_INFINITY;
  const known = originsOf(fullName(person));
  let atOrigin: string | null = null;
  let alone: string | null = null;
  eachCandidate(phrase, settled, around, person, (code, values) => {
    let score = 0;
    for (let i = 0; i < values.length; i++) score += values[i]! * WEIGHTS[i]!;
    if (code === around.home) atHome = score;
    alone = alone === null ? code : '';
    if (score > top) [best, top] = [code, score];
    if (known?.has(code)) atOrigin = atOrigin === null || atOrigin === code ? code : '';
  });
  // "لقاء جمع الرئيس المصري فلانا ورئيس الوزراء أنطونيو فيراري": where one state alone has people called as he is, he is of it.
  // "الرئيس جون هاريسون": nor does anything speak for another.
  // "تلقى وزير الخارجية فلان اتصالا من نظيره التشيلي": where the text names one more state, he is of it.
  // "رئيس الوزراء يوآف بن نحوم": nor is he of any of those, where in one other state alone people are called so.
  if (best === null && known?.size === 1 && atOrigin === null && GOVERNS.has(phrase.lemma)) return [...known][0]!;
  if (best === null && alone && isMirrored(phrase, settled, around) && (known?.has(alone) ?? true)) return alone;
  if (best === null && atOrigin && isPresident(phrase, around.tokens)) return atOrigin;
  if (best !== null && atOrigin && isStranger(best, fullName(person), known)) best = atOrigin;
  // "حضر اللقاء معالي فلان وزير الخارجية": nor of anybody else, if his name is at home there and little speaks for another state.
  const begins = stretchOf(phrase, person)?.from ?? phrase.from;
  if (begins < phrase.from && top - atHome < COURTESY_WEIGHT && known?.has(around.home!) && isCourteous(around.tokens, begins))
    return around.home;
  // "التقى وزير الزراعة فلان نظيره السويدي": whom no word tells is of the paper's own country.
  const isMinister = person.mentions.some(
    ({ titles }) => titles.includes(phrase) && titles.some((t) => t.kind === 'state' && (t.lemma === 'وزير' || t.lemma.includes(' '))),
  );
  if (best === null && atHome > Number.NEGATIVE_INFINITY && isMinister && (known?.has(around.home!) ?? true)) return around.home;
  return best;
}
