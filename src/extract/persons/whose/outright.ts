/**
 * Outright: whose an office is where words beside it say so, and no clue need be weighed: "عن الجانب السوداني وزير المالية",
 * "وزير الخارجية سيرأس وفد الإمارات", "السيناتور فلان من السنغال". Such words make also somebody with no office speak
 * for a state: "ومثل البرتغال في المؤتمر فلان".
 *
 * @module src/extract/persons/whose/outright
 */

import { Kind } from '../../../arabic/words.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { originsOf } from '../../../lexicon/name-origins.js';
import { SIDE } from '../../actors/groups.js';
import { bareOf, isVerb } from '../../clauses.js';
import { SPEAKS } from '../office.js';
import type { NameMention, Person } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { isPlainSaying } from '../titles/title-signs.js';
import { bearingState } from './bearers.js';
import { stateOfMeeting, stateOfWelcome, stateVisited } from './goals.js';
import { isOfEmbassy, isOfMinistry, isOfRegion } from './houses.js';
import { DELEGATIONS, leadsThem, leadsTold } from './led.js';
import { isSeveral } from './lists.js';
import { memberState, siblingState } from './members.js';
import { stateOfRetinue } from './retinue.js';
import { sceneState } from './scene.js';
import { sendersState } from './senders.js';
import { SIDES, sideBeside, sideTold, signsFor } from './sides.js';
import { beforeRespect, fullName, type Settled, type Surroundings, stretchOf } from './surroundings.js';

/** Leading a delegation or standing for a state. With its hamza ترأس is written as it is or as تراس. */
const LEADS = new Set(
  'يراس ترأس تراس سيراس يتراس سيتراس يقود سيقود قاد راس يمثل سيمثل مثل تمثل مثلت ستمثل تقود قادت تتراس تراست ستتراس'.split(' '),
);
const STANDS = new Set('مثل يمثل سيمثل مثلت تمثل ستمثل'.split(' '));
const isLeading = (word: LexWord): boolean => LEADS.has(bareOf(word));
/** From the state to who stands for it. */
const NEAR = 6;

const isRespect = ({ entry }: LexWord): boolean =>
  entry?.honorific === true || entry?.title?.kind === 'honor' || entry?.title?.kind === 'rank';

interface StateBeside {
  readonly code: string;
  /** Where its mention ends. */
  readonly to: number;
  readonly adjective: boolean;
  /** Other states that have a region of its name. */
  readonly regionOf: readonly string[];
}
const NONE: readonly string[] = [];

/** The state named at token `i` as itself or by an adjective. */
function stateAt({ states, tokens }: Surroundings, i: number): StateBeside | null {
  if (i < 0 || i >= tokens.count) return null;
  const m = states.find(({ named }) => named.from === i);
  if (m?.named.state == null) return null;
  const { kind, form } = m.named.state;
  if (kind !== 'name' && kind !== 'adjective') return null;
  const regionOf = form.caution?.also.includes('region') ? form.caution.candidates.filter((code) => code !== m.code) : NONE;
  return { code: m.code, to: m.named.to, adjective: kind === 'adjective', regionOf };
}

/** "فلان عن الجانب الكيني ووزير الطاقة فلان عن الجانب النيبالي": with و another of them begins. */
const isNext = ({ conj }: LexWord): boolean => conj === 'و';

/** "سيرأس وفد الإمارات", "الذي يمثل مصر": right behind token `to`. */
function leadsBehind(around: Surroundings, to: number): string | null {
  const { tokens } = around;
  let at = to;
  const here = (i: number): boolean => i < tokens.count && tokens.sentence[i] === tokens.sentence[to - 1];
  while (here(at) && at < to + 2 && BETWEEN.has(tokens.word[at]!.key)) at++;
  // "ترأس وفد كينيا فلان، وترأس وفد نيبال فلان": with و another one leads.
  if (!here(at) || !isLeading(tokens.word[at]!) || isNext(tokens.word[at]!)) return null;
  let land = at + 1;
  if (here(land) && DELEGATIONS.has(tokens.word[land]!.stem)) land++;
  else if (!STANDS.has(tokens.word[at]!.key)) return null;
  return here(land) ? (stateAt(around, land)?.code ?? null) : null;
}
const BETWEEN = new Set(['،', ',', 'الذي', 'التي', 'سوف', 'قد']);

/** "يقود المفاوض فلان الوفد الكيني", "يترأس فلان الجانب الكيني", "ترأس فلان وفد كينيا": the verb before whoever is told from token `from` to `to`, the delegation right behind. */
export function leadsWhole(around: Surroundings, from: number, to: number): string | null {
  const { word, sentence } = around.tokens;
  const verb = beforeRespect(around.tokens, from) - 1;
  if (verb < 0 || sentence[verb] !== sentence[from] || sentence[to] !== sentence[from] || word[to]!.conj + word[to]!.prep !== '')
    return null;
  if (!isSent(word[to]) || !isLeading(word[verb]!) || word[verb]!.prep !== '') return null;
  const land = stateAt(around, to + 1);
  return land !== null && sentence[land.to - 1] === sentence[from] && land.adjective === word[to]!.def ? land.code : null;
}

/** "ومثل البرتغال في المؤتمر فلان", "ترأس وفد الجزائر فلان": the verb and the state before token `from`, and no other doer. */
function leadsBefore(around: Surroundings, from: number, nameAt: (i: number) => boolean): string | null {
  const { tokens } = around;
  for (let i = from - 1; i >= 0 && i > from - NEAR - 4 && tokens.sentence[i] === tokens.sentence[from]; i--) {
    const { kind, entry, key } = tokens.word[i]!;
    if (isLeading(tokens.word[i]!) && tokens.word[i]!.prep === '') {
      // "دول مثل مصر": like Egypt, but "حيث مثل الأردن رئيس الوزراء".
      if (key === 'مثل' && i > tokens.bounds[tokens.sentence[i]!]! && !OPENS.has(tokens.word[i - 1]!.key)) return null;
      let land = i + 1;
      if (isSent(tokens.word[land])) land++;
      else if (!STANDS.has(bareOf(tokens.word[i]!))) return null;
      const state = land < from ? stateAt(around, land) : null;
      return state !== null && from - state.to <= NEAR ? state.code : null;
    }
    if (kind === Kind.Punct || nameAt(i) || (entry?.verb && !entry.body && !entry.event && !isRespect(tokens.word[i]!))) return null;
  }
  return null;
}

/** A delegation, or a side of talks. */
const isSent = (word: LexWord | undefined): boolean =>
  word !== undefined && (DELEGATIONS.has(word.stem) || word.stem === 'جانب' || word.stem === 'والجانب' || word.stem === 'طرف');
const OPENS = new Set(['حيث', 'فيما', 'بينما', 'وقد', 'كما', 'و']);

/**
 * "ومثل النرويج في المؤتمر فلان، والسويد وزير الدولة فلان", "يرأس الوفد التركي فلان، والجانب الأوزبكي فلان": the verb holds for the
 * next one too.
 */
function leadsToo({ tokens, states }: Surroundings, from: number): string | null {
  const { word, sentence, bounds } = tokens;
  const at = beforeRespect(tokens, from);
  const land = states.findLast(({ named }) => named.to === at);
  const kind = land?.named.state?.kind;
  if (land === undefined || (kind !== 'name' && kind !== 'adjective') || sentence[land.named.from] !== sentence[from]) return null;
  const side = word[land.named.from - 1];
  const sent = isSent(side) && side!.prep === '';
  const head = sent ? land.named.from - 1 : land.named.from;
  // "والجانب" is not taken apart.
  const joined = word[head]!.conj === 'و' || word[head]!.stem === 'والجانب';
  if (!joined || sentence[head] !== sentence[from] || (!sent && kind !== 'name')) return null;
  const first = bounds[sentence[from]!]!;
  for (let i = head - 1; i >= first; i--) {
    const verb = bareOf(word[i]!);
    if (sent ? LEADS.has(verb) && (verb !== 'مثل' || i === first) : STANDS.has(verb)) return land.code;
  }
  return null;
}

/** "غادر فلان متوجها إلى روما ليترأس وفد الأردن": told behind him, with nobody between. */
function isToLead({ tokens, states }: Surroundings, to: number, isName: (i: number) => boolean): string | null {
  const { word, sentence } = tokens;
  for (let i = to; i < tokens.count && sentence[i] === sentence[to - 1] && i < to + FAR; i++) {
    if (isName(i)) return null;
    if (!TO_LEAD.has(word[i]!.key) || word[i + 1]?.stem !== 'وفد') continue;
    let land = i + 2;
    while (sentence[land] === sentence[i] && SIDES.has(word[land]?.stem ?? '')) land++;
    const m = states.find(({ named }) => named.from === land || (named.from <= land && named.to > land));
    return m !== undefined && (m.named.state?.kind === 'name' || m.named.state?.kind === 'adjective') ? m.code : null;
  }
  return null;
}
const TO_LEAD = new Set('لتروس لتراس ليتراس ليراس ليقود لرياسه متريسا متراسا متريسه يتراس'.split(' '));
const FAR = 30;

/** "فلان من الجانب الروسي", "وقعها فلان عن الجانب الأوكراني، وفلان عن أوكرانيا": of which side he is, right behind token `to`. */
function isOfSideBehind(around: Surroundings, to: number): string | null {
  const { word, sentence } = around.tokens;
  const here = sentence[to - 1]!;
  if (sentence[to] !== here || !(word[to]!.key === 'من' || word[to]!.key === 'عن')) return null;
  const side = SIDE.has(word[to + 1]?.stem ?? '') && sentence[to + 1] === here;
  const state = stateAt(around, side ? to + 2 : to + 1);
  if (state === null || sentence[state.to - 1] !== here) return null;
  if (side) return state.adjective ? state.code : null;
  // "وقعها فلان عن أوكرانيا": what somebody signs for a state.
  if (word[to]!.key !== 'عن' || state.adjective) return null;
  for (let i = to - 1; i >= around.tokens.bounds[here]!; i--)
    if (SIDES_OF_TWO.has(word[i]!.key) || (isVerb(around.tokens, i) && word[i]!.entry!.verb!.classes.has('sign'))) return state.code;
  return null;
}
const SIDES_OF_TWO = new Set(['الوفدين', 'الوفدان', 'الجانبين', 'الجانبان', 'الطرفين', 'الطرفان']);

/** "فلان المتحدث باسم الرئيس فلان": the state of the head whose name his office ends with. */
function isOfHead({ innerAt, to }: TitlePhrase, settled: readonly Settled[]): string | null {
  if (innerAt < 0) return null;
  return settled.find((s) => s.person.mentions.some(({ span }) => span.from === to))?.state ?? null;
}

/** "السيناتور فلان من السنغال". */
function comesFrom(around: Surroundings, to: number): string | null {
  const { tokens } = around;
  if (tokens.word[to]?.key !== 'من' || tokens.sentence[to] !== tokens.sentence[to - 1]) return null;
  const state = stateAt(around, to + 1);
  if (state === null || state.adjective) return null;
  // "النائبة فلانة من جورجيا" where the article tells of the United States.
  return state.regionOf.find((code) => around.states.some((m) => m.code === code)) ?? state.code;
}

/** "بين الوفدين التونسي والتركي برئاسة وزيري زراعة البلدين فلان وفلان": the first is of the state named first. */
function ofPair(phrase: TitlePhrase, person: Person, around: Surroundings, isName: (i: number) => boolean): string | null {
  const { tokens, states } = around;
  if (phrase.states.length > 0 || !isSeveral(phrase, tokens)) return null;
  const { word, sentence } = tokens;
  let both = phrase.from;
  while (both < phrase.to && !BOTH.test(word[both]!.key)) both++;
  const name = person.mentions.find(({ titles }) => titles.includes(phrase))?.span.from ?? -1;
  if (both === phrase.to || name < phrase.to) return null;
  const here = new Set<string>();
  const all = new Set<string>();
  for (const { code, named, political } of states) {
    if (named.from < phrase.from && sentence[named.from] === sentence[phrase.from]) here.add(code);
    if (political) all.add(code);
  }
  if (here.size !== 2) {
    // "وقعها رئيسا وزراء البلدين فلان وفلان": by their names, where the article tells of two states.
    const own = all.size === 2 ? originsOf(fullName(person)) : null;
    const fits = [...all].filter((code) => own?.has(code));
    return fits.length === 1 ? fits[0]! : null;
  }
  // Somebody between the office and him is the first.
  let second = false;
  for (let i = phrase.to; i < name; i++) second ||= isName(i);
  return [...here][second ? 1 : 0]!;
}
const BOTH = /^(?:البلدين|الدولتين|الجانبين|الحكومتين|بلديهما|.+يتهما|وزرايهما)$/;

/** "انتقدت كوبا القرار، وقال المتحدث باسم الدفاع فلان": who speaks right behind what a state says speaks for it. */
function speaksAfter({ from, lemma }: TitlePhrase, around: Surroundings, person: Person): string | null {
  if (!SPEAKS.has(lemma)) return null;
  const { tokens, home } = around;
  const { word, sentence, bounds } = tokens;
  const verb = beforeRespect(tokens, from) - 1;
  if (verb < 0 || sentence[verb] !== sentence[from] || !isSaying(around, verb) || word[verb]!.conj === '') return null;
  const here = sentence[from]!;
  const opens = verb === bounds[here]!;
  const first = opens && here > 0 ? bounds[here - 1]! : bounds[here]!;
  let state: string | null = null;
  for (let i = opens ? bounds[here]! - 1 : verb - 1; i >= first && state === null; i--) {
    if (!isSaying(around, i)) continue;
    state = subjectState(around, i + 1);
    if (state === null) return null;
  }
  // In a paper of another state whoever is called as its people are may be its own.
  const origins = originsOf(fullName(person));
  const stranger = state !== null && origins !== null && !origins.has(state);
  const own = home !== null && home !== state && origins?.has(home) !== false;
  return stranger || own ? null : state;
}
const isSaying = ({ tokens }: Surroundings, i: number): boolean => isVerb(tokens, i) && isPlainSaying(tokens.word[i]!.entry);

/** The state, its government or its palace that stands as a subject at token `i`. */
function subjectState(around: Surroundings, i: number): string | null {
  const { tokens, states } = around;
  const body = tokens.word[i]?.entry?.body?.kind === 'state' && tokens.word[i]!.prep === '';
  const m = states.find(({ named }) => named.from === (body ? i + 1 : i));
  if (m?.named.state == null || tokens.word[m.named.from]!.prep !== '' || tokens.sentence[m.named.from] !== tokens.sentence[i - 1])
    return null;
  return body || (m.named.state.kind !== 'adjective' && m.political) ? m.code : null;
}

/** The state of an office, by the words beside it. */
export function outrightState(
  phrase: TitlePhrase,
  settled: readonly Settled[],
  person: Person,
  around: Surroundings,
  isName: (i: number) => boolean,
): string | null {
  const mention = person.mentions.find((m) => m.titles.includes(phrase));
  const { from, to } = stretchOf(phrase, person) ?? phrase;
  return (
    ofPair(phrase, person, around, isName) ??
    signsFor(around, from) ??
    sideBeside(around, from) ??
    sideTold(around, from) ??
    isOfSideBehind(around, to) ??
    isOfHead(phrase, settled) ??
    isOfRegion(phrase, around) ??
    isOfEmbassy(phrase, around) ??
    isOfMinistry(phrase, settled, person, around) ??
    leadsBehind(around, to) ??
    leadsWhole(around, from, to) ??
    leadsBefore(around, from, () => false) ??
    leadsThem(around, from) ??
    leadsToo(around, from) ??
    isToLead(around, to, isName) ??
    stateOfRetinue(phrase, settled, person, around) ??
    stateOfWelcome(phrase, from, around) ??
    memberState(from, around) ??
    bearingState(phrase, settled, person, around) ??
    sendersState(phrase, settled, person, around) ??
    (phrase.lemma !== 'نظير' ? stateOfMeeting(phrase, person, around) : stateVisited(phrase.from, around)) ??
    (mention !== undefined && phrase.lemma !== 'نظير' ? comesFrom(around, mention.span.to) : null) ??
    siblingState(phrase, settled, person, around.tokens) ??
    speaksAfter(phrase, around, person) ??
    sceneState(phrase, person, around)
  );
}

/** The state for which somebody without an office stands, by the words beside his name. */
export function stoodFor({ span, titles }: NameMention, around: Surroundings, isName: (i: number) => boolean): string | null {
  return (
    leadsTold(titles, around) ??
    leadsBehind(around, span.to) ??
    leadsWhole(around, Math.min(span.from, ...titles.map((t) => t.from)), span.to) ??
    leadsBefore(around, span.from, isName) ??
    leadsToo(around, span.from) ??
    signsFor(around, span.from) ??
    isOfSideBehind(around, span.to) ??
    sideTold(around, span.from)
  );
}
