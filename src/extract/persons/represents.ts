/**
 * For whom a person speaks, out of the titles of all mentions: وزير الخارجية الروسي → RU; نظيره
 * takes the office of whoever is spoken of; a state office without a state takes the one of its
 * surroundings.
 *
 * @module src/extract/persons/represents
 */
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import { isPapal, isStranger, originsOf } from '../../lexicon/name-origins.js';
import { isSport } from '../../lexicon/sport.js';
import type { StateMention } from '../states.js';
import { CLUE_FLOOR, CLUE_WEIGHTS } from './clue-weights.js';
import { eachCandidate, isCourteous } from './clues.js';
import { ADMINISTRATION, fittingStates, isPresident, officeKey } from './forms.js';
import { isOfSomebody, OF_SOMETHING, type Office, officeOf, SPEAKS } from './office.js';
import { outrightState, stoodFor } from './outright.js';
import type { NameMention, Person } from './person.js';
import { ruledState, rulerPhrase } from './rulers.js';
import { fullName, type Settled, type Surroundings, stretchOf } from './surroundings.js';
import type { TitlePhrase } from './title-phrase.js';

const COURTESY = new Set(['rank', 'سفير', 'وزير', 'نائب', 'مستشار', 'رئيس']);

/** "رئيس محكمة العدل الدولية القاضي فلان": of the court of his office. */
const JUDGES = new Set(['قاض', 'قاضي']);

/** "الأستاذ فلان": so is called whoever went to school. */
const isCourtesy = ({ lemma, from, to, definite }: TitlePhrase): boolean => lemma === 'أستاذ' && definite && to === from + 1;

/** "مدير إدارة المراسم السفير فلان", "المشرف على اللجان العقيد فلان": an office of the house to which a courtesy tells that he belongs. */
const isDirector = ({ lemma, body, org, from }: TitlePhrase, { word }: Tokens<Entry>): boolean =>
  org === null && ((lemma === 'مدير' && body === 'open' && word[from + 1]?.stem === 'اداره') || (lemma === 'مشرف' && body === 'open'));

/** "رئيسا الوفدين فلان من الجانب البولندي": what else is told of him says whose the delegation is. */
const isDelegate = ({ lemma, states, from, to }: TitlePhrase, { word }: Tokens<Entry>): boolean =>
  lemma === 'رئيس' && states.length === 0 && to === from + 2 && word[from + 1]!.def && word[from + 1]!.stem.startsWith('وفد');

/** "حركة العميد فلان", "ميليشيا القائد فلان": right behind these stands who leads them. */
const MOVEMENTS = new Set(['حركه', 'ميليشيا', 'مليشيا', 'ميليشيات', 'مليشيات', 'فصيل', 'جماعه']);
const isOfMovement = ({ from, states }: TitlePhrase, { word, sentence }: Tokens<Entry>): boolean =>
  states.length === 0 && from > 0 && sentence[from - 1] === sentence[from] && MOVEMENTS.has(word[from - 1]!.stem) && !word[from - 1]!.def;

/** "رئيس حزب الكتائب النائب فلان": whom a party has sent to parliament; there a seat is no courtesy. */
const SEATED = new Set(['نائب', 'وزير', 'سيناتور', 'سناتور']);
const FACTIONS = new Set('حزب كتله تيار حركه جبهه ايتلاف تحالف تجمع تكتل'.split(' '));
const isOfParty = ({ body, from, org }: TitlePhrase, { word }: Tokens<Entry>): boolean =>
  org?.org?.organization.kind === 'party' || (body === 'private' && FACTIONS.has(word[from + 1]?.stem ?? ''));

/** Decides on the state of an office that names none; training looks over its shoulder. */
export type Choose = (phrase: TitlePhrase, settled: readonly Settled[], around: Surroundings, person: Person) => string | null;

/** For whom persons speak. */
export interface Represented {
  /** States that each person speaks for. */
  readonly states: ReadonlyMap<Person, readonly string[]>;
  /** Those whose state no word tells: it was concluded from the surroundings of an office. */
  readonly inferred: ReadonlySet<Person>;
}

export function representing(persons: readonly Person[], around: Surroundings, choose: Choose = infer): Represented {
  const inferred = new Set<Person>();
  const out = new Map<Person, string[]>();
  const open: { person: Person; office: Office; mention: NameMention; rules?: true }[] = [];
  /** Official mentions with their states, for those that follow them in a list. */
  const settled: Settled[] = [];
  /** Of all titles, in the order of persons, their mentions and the titles of each. */
  const offices: Office[] = [];
  for (const person of persons)
    for (const mention of person.mentions)
      for (const phrase of mention.titles) {
        const own = officeOf(phrase);
        const office = own.official && isOfMovement(phrase, around.tokens) ? { ...own, official: false } : own;
        offices.push(office);
        if (office.official && office.states.length > 0)
          settled.push({
            at: phrase.from,
            state: office.states[0]!,
            lemma: phrase.lemma,
            stated: true,
            person,
            office: officeKey(phrase, around.tokens),
          });
      }
  const sport = isSport(around.tokens);
  let named: Set<number> | undefined;
  const isName = (i: number): boolean =>
    (named ??= new Set(persons.flatMap((p) => p.mentions.flatMap(({ span }) => [span.from, span.to - 1])))).has(i);
  const tellsWhose = (phrase: TitlePhrase): boolean => isOfSomebody(phrase) || (phrase.innerAt >= 0 && isName(phrase.to));
  let next = 0;
  for (const person of persons) {
    const states = new Set<string>();
    let first: { office: Office; mention: NameMention; rules?: true } | null = null;
    let elsewhere = false;
    let ofParty = false;
    let plain = true;
    let title = next;
    for (const { titles } of person.mentions)
      for (const t of titles) {
        if (t.kind === 'honor' || isDelegate(t, around.tokens)) title++;
        else {
          plain = false;
          if (offices[title++]!.official || isCourtesy(t) || isDirector(t, around.tokens)) continue;
          if (isOfParty(t, around.tokens)) ofParty = true;
          else elsewhere = true;
        }
      }
    for (const mention of person.mentions) {
      for (const phrase of mention.titles) {
        const office = offices[next++]!;
        if (!office.official) continue;
        if (office.states.length > 0) states.add(office.states[0]!);
        // "الرئيس فلان", "الرئيس السابق فلان", "النائب فلان" among clubs: the head of one.
        else if (sport && phrase.kind === 'open' && phrase.to === phrase.from + (phrase.tenure === null ? 1 : 2)) continue;
        // A rank or السفير alone is a courtesy to whoever has another, private office.
        else if (
          !(JUDGES.has(phrase.lemma) && phrase.to === phrase.from + 1 && mention.titles.some(({ org }) => org !== null)) &&
          !(
            (elsewhere || (ofParty && !SEATED.has(phrase.lemma))) &&
            COURTESY.has(phrase.kind === 'rank' ? 'rank' : phrase.lemma) &&
            (phrase.to === phrase.from + 1 || (phrase.kind === 'rank' && phrase.tenure !== null))
          )
        )
          if (first === null || (tellsWhose(phrase) && !tellsWhose(first.office.phrase)))
            // "سلفه فلان" says more than "الرئيس السابق فلان", "مدير مكتب الرئيس فلان" more than "وزير الدولة".
            first = { office, mention };
      }
      if (mention.nisba !== null && !elsewhere && !ofParty && followsOffice(mention, settled, around)) {
        states.add(mention.nisba);
        settled.push({ at: mention.span.from, state: mention.nisba, lemma: '', stated: true, person, office: '' });
      }
    }
    if (!sport && first === null && states.size === 0 && plain)
      for (const mention of person.mentions) {
        const state = stoodFor(mention, around, isName);
        if (state !== null) states.add(state);
        const phrase = rulerPhrase(mention, around);
        if (phrase === null) continue;
        if (phrase.states.length > 0) states.add(phrase.states[0]!);
        else first ??= { office: { official: true, states: [], phrase }, mention, rules: true };
      }
    out.set(person, [...states]);
    if (states.size === 0 && first !== null) open.push({ person, ...first });
  }
  for (const { person, office, mention, rules } of open.sort((a, b) => a.mention.span.from - b.mention.span.from)) {
    const told =
      (rules ? ruledState(office.phrase, around, originsOf(fullName(person))) : null) ??
      outrightState(office.phrase, settled, person, around, isName);
    const state = told ?? choose(office.phrase, settled, around, person);
    if (state === null) continue;
    if (told === null) inferred.add(person);
    out.set(person, [state]);
    settled.push({
      at: mention.span.from,
      state,
      lemma: office.phrase.lemma,
      stated: false,
      told: told !== null,
      person,
      office: officeKey(office.phrase, around.tokens),
    });
  }
  return { states: out, inferred };
}

/** والروسي سيرغي لافروف, after somebody whose office was named in the same sentence. */
function followsOffice(mention: NameMention, settled: readonly { at: number }[], { tokens }: Surroundings): boolean {
  const { from, to } = mention.span;
  // "تعانق البيروفي فلان ونظيره فلان": who has a counterpart holds an office.
  const next = tokens.sentence[to] === tokens.sentence[from] ? tokens.word[to] : undefined;
  if (next?.conj === 'و' && next.entry?.title?.lemma === 'نظير' && next.entry.title.suffix !== '') return true;
  return settled.some(({ at }) => at < from && from - at < 40 && tokens.sentence[at] === tokens.sentence[from]);
}

/** How far another state may be ahead of the paper's own where a courtesy stands before the name. */
const COURTESY_WEIGHT = 1;

const WEIGHTS = Float64Array.from(CLUE_WEIGHTS);

/** The state of all whose offices the sentence before tells, or that it names, where it is one. */
function soleStateBefore(
  phrase: TitlePhrase,
  settled: readonly Settled[],
  person: Person,
  { tokens, states }: Surroundings,
): string | null {
  const before = tokens.sentence[phrase.from]! - 1;
  // Farther on somebody of the sentence itself may be meant.
  if (phrase.from - tokens.bounds[before + 1]! > 3) return null;
  const codes = new Set<string>();
  for (const s of settled) if (s.person !== person && tokens.sentence[s.at] === before) codes.add(s.state);
  if (codes.size === 0)
    for (const { code, named, political } of states) if (political && tokens.sentence[named.from] === before) codes.add(code);
  return codes.size === 1 ? [...codes][0]! : null;
}

/** The likeliest state of an office that names none; null where no clue is strong enough. */
export function infer(phrase: TitlePhrase, settled: readonly Settled[], around: Surroundings, person: Person): string | null {
  // "سفيرنا في القاهرة": the paper's.
  if (phrase.suffix === 'نا') return around.home;
  // "الرئيس الفرنسي فلان ورئيسة وزرائه": of the state of whoever was named before.
  const mine = isOfSomebody(phrase);
  if (phrase.possessed || mine) {
    const sentence = around.tokens.sentence[phrase.from];
    // By his office or by his name alone: "تعهد أوباما بالحزم، وأكده وزير خارجيته".
    const owner = settled
      .filter((s) => s.person !== person)
      .flatMap(({ at, state, person: p }) => [{ at, state }, ...p.mentions.map((m) => ({ at: m.span.from, state }))])
      .filter(({ at }) => at < phrase.from && around.tokens.sentence[at] === sentence)
      .reduce<{ at: number; state: string } | null>((a, b) => (a === null || b.at > a.at ? b : a), null);
    // "حمل الرئيس المالطي فلان إيطاليا المسؤولية، فرد وزير خارجيتها": of the state named since.
    const since = around.states.findLast((m) => m.named.from < phrase.from && m.named.state?.kind === 'name');
    const hers = !mine && around.tokens.word[phrase.officeTo - 1]!.key.endsWith('ها');
    if (
      hers &&
      owner !== null &&
      since !== undefined &&
      since.named.from > owner.at &&
      around.tokens.sentence[since.named.from] === sentence
    )
      return since.code;
    // "مساعد أمين عام الأمم المتحدة ومستشاره": of an organisation.
    if (mine && around.organizations?.some((o) => o.to === phrase.from && o.org!.organization.states.length !== 1)) return null;
    // "انتقد الكرملين القرار، وقال المتحدث باسمه": of the palace named since.
    const seat = around.states.findLast((m) => m.named.from < phrase.from && m.named.state?.kind === 'seat');
    if (
      SPEAKS.has(phrase.lemma) &&
      seat !== undefined &&
      around.tokens.sentence[seat.named.from] === sentence &&
      seat.named.from > (owner?.at ?? -1)
    )
      return seat.code;
    // "رئيس فنلندا ورئيسة وزرائها": of the state named, when nobody is.
    if (!mine && owner === null && around.tokens.word[phrase.officeTo - 1]!.key.endsWith('ها')) {
      const land = around.states.findLast((m) => m.named.from < phrase.from && m.named.state?.kind !== 'adjective' && m.political);
      if (land !== undefined && around.tokens.sentence[land.named.from] === sentence) return land.code;
    }
    // "وأقر الوزير الأميركي فلان ورئيسه فلان": his president; "فنلندا ورئيسها": hers.
    const ofLand = mine && ((phrase.lemma === 'رئيس' && phrase.suffix !== 'ه') || OF_SOMETHING.has(phrase.lemma));
    if (owner !== null && !ofLand) return owner.state;
    // "أكدت الخارجية المصرية على لسان متحدثها", "استدعت إسبانيا سفيرها".
    if (mine && OF_SOMETHING.has(phrase.lemma)) {
      const land = around.states.findLast((m) => m.named.from < phrase.from && m.political);
      if (land !== undefined && around.tokens.sentence[land.named.from] === sentence) return land.code;
    }
    // "الولايات المتحدة في عهد رئيسها السابق": of the state itself.
    if (mine && phrase.lemma === 'رئيس') {
      const people = phrase.suffix === 'هم';
      // "الحكومة الإسرائيلية ممثلة برئيسها فلان": of a government, told by an adjective.
      const governed = (m: StateMention): boolean => around.tokens.word[m.named.from - 1]?.stem === 'حكومه';
      const land = around.states.findLast(
        (m) => m.named.from < phrase.from && (people || ((m.named.state?.kind !== 'adjective' || governed(m)) && m.political)),
      );
      return land !== undefined && around.tokens.sentence[land.named.from] === sentence ? land.code : null;
    }
    // "يمثل الرئيس الفلبيني نائبته فلانة": he need not be named.
    const state = around.states.findLast((m) => m.named.from < phrase.from && m.named.state?.kind === 'adjective' && m.political);
    if (mine && !OF_SOMETHING.has(phrase.lemma) && state !== undefined && around.tokens.sentence[state.named.from] === sentence)
      return state.code;
    // "نفى الرئيس الفلبيني فلان ذلك. وتوقع مستشاره": of the sentence before, if that tells of one state's people alone.
    if (mine) {
      const earlier = soleStateBefore(phrase, settled, person, around);
      if (earlier !== null || !OF_SOMETHING.has(phrase.lemma)) return earlier;
    }
  }
  if (fittingStates(phrase, around.tokens) === ADMINISTRATION) return 'US';
  // "البابا فرنسيس", not "البابا تواضروس".
  if (phrase.lemma === 'بابا' && isPapal(fullName(person)[0]!)) return 'VA';
  // "قال معالي وزير الخارجية فلان": so a paper speaks of its own country's, whomever else it tells of.
  if (around.home !== null && isCourteous(around.tokens, phrase.from) && (originsOf(fullName(person))?.has(around.home) ?? true))
    return around.home;
  let best: string | null = null;
  let top = CLUE_FLOOR;
  let atHome = Number.NEGATIVE_INFINITY;
  const known = originsOf(fullName(person));
  let atOrigin: string | null = null;
  eachCandidate(phrase, settled, around, person, (code, values) => {
    let score = 0;
    for (let i = 0; i < values.length; i++) score += values[i]! * WEIGHTS[i]!;
    if (code === around.home) atHome = score;
    if (score > top) [best, top] = [code, score];
    if (known?.has(code)) atOrigin = atOrigin === null || atOrigin === code ? code : '';
  });
  // "لقاء جمع الرئيس المصري فلانا ورئيس الوزراء أنطونيو فيراري": where one state alone has people called as he is, he is of it.
  // "الرئيس جون هاريسون": nor does anything speak for another.
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
