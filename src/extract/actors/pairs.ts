/**
 * Pairs: words for two sides or persons named before: الجانبان, البلدين, الطرفان, الوزيران, الرئيسين. They
 * stand for the last two actors of different states, of persons where the word means persons. "الدول الثلاث",
 * "الوزراء الأربعة" stand for the last list of so many.
 *
 * @module src/extract/actors/pairs
 */

import { fold } from '../../../graph/names/fold.js';
import { mark } from '../../arabic/marks.js';
import { seekMark } from '../../arabic/seek.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import { type HighOffice, MINISTERS } from '../../lexicon/holders.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import { lowest } from '../lowest.js';
import { SPEAKS } from '../persons/office.js';
import type { Person } from '../persons/person.js';
import type { TitlePhrase } from '../persons/titles/title-phrase.js';
import type { Actor } from './actor.js';
import { endOf } from './apposition.js';
import { countedStates, listBehind } from './counted.js';
import { looksBack } from './had.js';
import { lastSoMany, nounOf } from './so-many.js';

const STATES = new Set(
  'جانبان جانبين بلدان بلدين طرفان طرفين دولتان دولتين حكومتان حكومتين عاصمتان عاصمتين شعبان شعبين وفدان وفدين'.split(' ').map(fold),
);
/** Of two named before and of nobody else: "والتقى الرجلان في فيينا". */
const MEN = new Set(['رجلان', 'رجلين', 'اثنان']);
const PERSONS = new Set([
  ...'وزيران وزيرين رئيسان رئيسين زعيمان زعيمين مسؤولان مسؤولين قائدان قائدين دبلوماسيان ملكان ملكين عاهلان عاهلين'.split(' ').map(fold),
  ...MEN,
]);
/** Of two of whom the office is told: those who hold it before others. */
const HEADS: readonly HighOffice[] = ['president', 'premier', 'king', 'leader'];
const HOLDERS: readonly (readonly [start: string, lemmas: readonly string[], known: readonly HighOffice[]])[] = [
  ['وزير', ['وزير'], MINISTERS],
  ['رييس', ['رئيس'], ['president', 'premier']],
  ['زعيم', ['رئيس', 'ملك', 'عاهل', 'زعيم', 'مستشار'], HEADS],
  ['قايد', ['رئيس', 'ملك', 'عاهل', 'زعيم', 'مستشار', 'قائد'], HEADS],
];
/** Plurals that are also written so: مسؤولين "officials". */
const BOTH = new Set(['مسوولين']);

/** Five and six are mostly the powers, of whom only a list tells who they are (counted.ts). */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['ثلاث', 3],
  ['ثلاثه', 3],
  ['اربع', 4],
  ['اربعه', 4],
]);
const TWO_STATES = new Set(['دولتين', 'دولتان']);
const SOLUTION = 'حل';

const PAIR = mark(({ def, stem }: LexWord) => def && ((!BOTH.has(stem) && (PERSONS.has(stem) || STATES.has(stem))) || NUMBERS.has(stem)));

/** @param actors in the order of the text */
export function pairs(tokens: Tokens<Entry>, actors: readonly Actor[], taken: Uint8Array): Omit<Actor, 'prep' | 'conj'>[] {
  const out: Omit<Actor, 'prep' | 'conj'>[] = [];
  // Counted when a pair asks: few texts have one.
  let counts: ReadonlyMap<string, number> | undefined;
  const listed = listedStates(tokens, actors);
  for (let i = seekMark(tokens.marks, PAIR, 0); i < tokens.count; i = seekMark(tokens.marks, PAIR, i + 1)) {
    const number = NUMBERS.get(tokens.word[i]!.stem);
    // "حل الدولتين": a plan, and no two that were named.
    if (i > 0 && TWO_STATES.has(tokens.word[i]!.stem) && tokens.word[i - 1]!.stem === SOLUTION) continue;
    if (number !== undefined) {
      // "زعماء الدول الثلاث": theirs.
      const office = taken[i] ? actors.find((a) => a.kind === 'office' && a.from < i && a.to > i && isBlank(a)) : undefined;
      const noun = nounOf(tokens, i);
      const group = taken[i] && !office ? null : lastSoMany(tokens, actors, noun, number);
      const { from, to } = office ?? { from: noun, to: i + 1 };
      if (group !== null && !listed.some((a) => a.from < to && a.to > from))
        out.push({ kind: 'pair', from, to, ...group, org: null, title: null, plural: true });
      continue;
    }
    const whose = taken[i] && STATES.has(tokens.word[i]!.stem) ? officeAround(tokens, actors, i) : undefined;
    if (taken[i] && !blank(actors, i) && whose === undefined) continue;
    if (whose !== undefined) {
      const holders =
        whose.title!.number === 'dual' || isDual(tokens.word[whose.from]!)
          ? lastTwo(actors, whose.from, isOfSides(tokens, whose) ? undefined : sameOffice(tokens, whose.title!))
          : null;
      const two = topTwo(tokens, actors, whose.from, (counts ??= countsOf(actors)), holders === null);
      // Where the persons are of other states than those spoken of, it is they all the same.
      const both =
        holders === null ? two : two?.states.every((code) => holders.states.includes(code)) ? holders : { ...holders, states: [] };
      if (both !== null) out.push({ kind: 'pair', from: whose.from, to: whose.to, ...both, org: null, title: null, plural: true });
      continue;
    }
    const { stem } = tokens.word[i]!;
    const people = PERSONS.has(stem);
    const now = people ? actors.filter((a) => a.from < i && isOfNow(tokens, a.from, tokens.sentence[i]!)) : [];
    const acting = withoutOnlookers(tokens, now);
    const again = out.findLast((a) => a.from < i && a.states.length === 2 && tokens.sentence[a.from]! >= tokens.sentence[i]! - BACK);
    const two =
      (MEN.has(stem) ? lastBeside(tokens, actors, i) : null) ??
      (people
        ? (lastTwo(acting, i, presidents(acting, stem)) ??
          lastTwo(acting, i, holding(stem)) ??
          lastTwo(now, i, presidents(now, stem)) ??
          lastTwo(now, i, holding(stem)) ??
          lastTwo(acting, i) ??
          lastTwo(now, i) ??
          lastTwo(actors, i, presidents(actors, stem)) ??
          lastTwo(actors, i, holding(stem)) ??
          lastTwo(actors, i))
        : null) ??
      (MEN.has(stem) || (!people && isWithStateless(tokens, actors, i))
        ? null
        : topTwo(tokens, actors, i, (counts ??= countsOf(actors)))) ??
      // "وأضاف أن البلدين … وكان البلدان": the same two, where no others are told.
      (people || again === undefined ? null : { persons: [], states: again.states });
    if (two === null) continue;
    // "أجرى الوزير محادثات مع نظيره. وكان الرئيسان قد التقيا": of their states, and nobody who is told of.
    const others = two.persons.some((p) => isNone(stem, p));
    out.push({
      kind: 'pair',
      from: i,
      to: i + 1,
      persons: others ? [] : two.persons,
      states: two.states,
      org: null,
      title: null,
      plural: true,
    });
  }
  return listed.length > 0 ? [...out, ...listed] : out;
}

/** "الدول الـ12" wherever the article means those that it lists behind one of them. */
function listedStates(tokens: Tokens<Entry>, actors: readonly Actor[]): Omit<Actor, 'prep' | 'conj'>[] {
  const all = countedStates(tokens);
  const lists = new Map<number, readonly string[]>();
  for (const one of all) {
    const states = listBehind(tokens, actors, one);
    if (states !== null && !lists.has(one.number)) lists.set(one.number, states);
  }
  return all.flatMap((one) => {
    const states = lists.get(one.number);
    if (states === undefined) return [];
    // "ممثلو الدول الست": they act for them.
    const office = actors.find((a) => a.kind === 'office' && a.from <= one.from && a.to > one.from && isBlank(a));
    const from = office?.from ?? one.from;
    return [
      { kind: 'pair' as const, from, to: Math.max(one.to, office?.to ?? 0), persons: [], states, org: null, title: null, plural: true },
    ];
  });
}

/** How many actors stand for each state. */
function countsOf(actors: readonly Actor[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const a of actors) for (const s of a.states) counts.set(s, (counts.get(s) ?? 0) + 1);
  return counts;
}

/** "ووقع الوزيران": an office of which nothing but the number is told. */
function blank(actors: readonly Actor[], i: number): boolean {
  return actors.some((a) => a.kind === 'office' && a.from === i && a.to === i + 1 && isBlank(a));
}

const isBlank = ({ persons, states }: Actor): boolean => persons.length + states.length === 0;

/** "رئيسا البلدين", "وزيري خارجية البلدين": the office that is of both, of whose holders nothing else is told. */
const officeAround = ({ word }: Tokens<Entry>, actors: readonly Actor[], i: number): Actor | undefined =>
  actors.find((a) => a.kind === 'office' && a.from < i && a.to > i && (a.plural || isDual(word[a.from]!)) && isBlank(a) && a.org === null);

/** رئيسا, وزيرا before a genitive: no accusative. */
const isDual = ({ key, entry }: LexWord): boolean => key.endsWith('ا') && entry?.title !== undefined;

/** "رئيسا الجانبين", "رئيسا الوفدين": of the delegations, whatever their offices. */
const isOfSides = ({ word }: Tokens<Entry>, { from, title }: Actor): boolean =>
  title!.lemma === 'رئيس' && /^(?:جانبين|وفدين|طرفين)$/.test(word[from + 1]?.stem ?? '');

/** Whether somebody holds an office of that head and field. */
function sameOffice({ word }: Tokens<Entry>, { lemma, from, officeTo }: TitlePhrase): (person: Person) => boolean {
  const field = (first: number, end: number): string => {
    const next = first + 1 < end ? word[first + 1]!.stem : '';
    return STATES.has(next) ? '' : next;
  };
  const own = field(from, officeTo);
  return ({ mentions }) =>
    mentions.some(({ titles }) => titles.some((t) => t.lemma === 'نظير' || (t.lemma === lemma && field(t.from, t.officeTo) === own)));
}

/** Whether somebody holds the office of which the word is the dual: "تحادث الوزير مع نظيره فلان واستقبله الرئيس فلان، ووقع الوزيران". */
function holding(dual: string): (person: Person) => boolean {
  const [, lemmas, known] = HOLDERS.find(([start]) => dual.startsWith(start)) ?? [];
  return ({ mentions, holds }) =>
    lemmas !== undefined &&
    (mentions.some(({ titles }) => titles.some((t) => lemmas.includes(t.lemma) || t.lemma === 'نظير')) ||
      holds?.some((office) => known!.includes(office)) === true);
}

const UNDER = new Set(['وزير', 'سفير']);
const OF_HEADS = /^(?:رييس|ملك|عاهل)/;

/** Whether the office that is told of somebody is none of which the word is the dual. */
const isNone = (dual: string, { mentions, holds }: Person): boolean =>
  OF_HEADS.test(dual) &&
  !holds?.some((office) => HEADS.includes(office)) &&
  mentions.some(({ titles }) => titles.some(({ lemma }) => UNDER.has(lemma))) &&
  mentions.every(({ titles }) => titles.every(({ lemma }) => UNDER.has(lemma)));

/** "الرئيسان": whoever is called so, or is told as his counterpart right behind him, before the head of a committee and hers. */
function presidents(actors: readonly Actor[], dual: string): (person: Person) => boolean {
  const found = new Set<Person>();
  if (/^رييس[اي]/.test(dual))
    for (const [k, { persons }] of actors.entries())
      for (const p of persons) {
        const mirrors = p.mentions.some(({ titles }) => titles.some((t) => t.lemma === 'نظير'));
        if (isPresident(p) || (mirrors && actors[k - 1]?.persons.some(isPresident))) found.add(p);
      }
  return (person) => found.has(person);
}

const isPresident = ({ mentions, holds }: Person): boolean =>
  holds?.includes('president') ||
  mentions.some(({ titles }) =>
    titles.some((t) => t.lemma === 'رئيس' && (t.officeTo === t.from + 1 || t.stateMentions[0]?.from === t.from + 1)),
  );

/** "التقى الرئيس نظيره بحضور الملك والأمين العام، ووقع الزعيمان": without those who look on. */
function withoutOnlookers(tokens: Tokens<Entry>, actors: readonly Actor[]): readonly Actor[] {
  let last: Actor | undefined;
  return actors.filter((a) => {
    const listed = last !== undefined && a.conj && a.from - endOf(tokens, last) <= 1;
    const looksOn = listed || PRESENCE.test(tokens.word[a.from - 1]?.key ?? '');
    if (looksOn) last = a;
    return !looksOn;
  });
}

/** "وقال المتحدث إن الرئيسين ناقشا": not who speaks for one of them. */
const actsHimself = ({ mentions }: Person): boolean => !mentions.some(({ titles }) => titles.some((t) => SPEAKS.has(t.lemma)));

/** The last two persons of different states, among those who fit. */
function lastTwo(
  actors: readonly Actor[],
  before: number,
  fits: (person: Person) => boolean = actsHimself,
): { persons: Person[]; states: string[] } | null {
  const persons: Person[] = [];
  const states: string[] = [];
  for (let k = actors.length - 1; k >= 0 && states.length < 2; k--) {
    const a = actors[k]!;
    if (a.from >= before || a.kind === 'pair' || a.persons.length === 0 || !a.persons.every(fits)) continue;
    const fresh = a.states.filter((s) => !states.includes(s));
    if (fresh.length === 0) continue;
    states.push(...fresh);
    persons.push(...a.persons);
  }
  return states.length < 2 ? null : { persons, states: states.slice(0, 2) };
}

/** "يلتقي الرئيس فلان وزعيم المتمردين فلان … بين الرجلين": the two last told side by side, whomever they speak for; no third in the list. */
function lastBeside(tokens: Tokens<Entry>, actors: readonly Actor[], before: number): { persons: Person[]; states: string[] } | null {
  const isOne = (a: Actor | undefined): a is Actor => a?.kind === 'name' && a.persons.length === 1;
  for (let k = lowest(actors.length, (j) => actors[j]!.from >= before) - 1; k > 0; k--) {
    const [a, b] = [actors[k - 1]!, actors[k]!];
    if (tokens.sentence[b.from]! < tokens.sentence[before]! - BACK) return null;
    if (!isOne(a) || !isOne(b) || !b.conj || b.from !== endOf(tokens, a) || a.persons[0] === b.persons[0]) continue;
    const [prior, next] = [actors[k - 2], actors[k + 1]];
    const isThird =
      (prior !== undefined && isOne(prior) && a.conj && endOf(tokens, prior) === a.from) ||
      (next?.conj === true && next.from === endOf(tokens, b));
    return isThird ? null : { persons: [...a.persons, ...b.persons], states: [...new Set([...a.states, ...b.states])] };
  }
  return null;
}

/** Whether a token stands where the text tells of the same time as in a sentence: "وكان الوزير قد التقى نظيره. … وبحث الجانبان". */
const isOfNow = (tokens: Tokens<Entry>, at: number, sentence: number): boolean =>
  !looksBack(tokens, tokens.sentence[at]!) || looksBack(tokens, sentence);

const CAPITAL = /^عاصم/;
const NO_SIDE = new Set<Actor['kind']>(['pair', 'origin', 'org']);
const PRESENCE = /^ب(?:حضور|وساطه|رعايه|اشراف)$/;

/** How many sentences back البلدين looks. */
const BACK = 3;

/** "بين تشاد وبنين … البلدين": two states side by side in the sentence of the word, the last that stand so, with no other behind them. */
function together({ sentence, word }: Tokens<Entry>, actors: readonly Actor[], before: number): string[] | null {
  let next: Actor | null = null;
  for (let k = lowest(actors.length, (j) => actors[j]!.from >= before) - 1; k >= 0; k--) {
    const a = actors[k]!;
    if (sentence[a.from] !== sentence[before]) return null;
    if (a.kind === 'pair' || a.kind === 'org' || a.kind === 'origin') continue;
    if (next === null) {
      if (a.kind !== 'state' || !a.conj || a.states.length !== 1) return null;
      next = a;
    } else {
      const single = a.kind === 'state' && a.states.length === 1 && !a.conj && a.states[0] !== next.states[0];
      return single && next.from === a.to && a.prep === 'بين' && word[next.to]?.conj === '' ? [a.states[0]!, next.states[0]!] : null;
    }
  }
  return null;
}

/** "يجري الوزير مباحثات مع نظيره البلغاري فلان، ويوقع الجانبان": those of two people, where the sentence tells of no third state's. */
function whoMeet({ sentence }: Tokens<Entry>, actors: readonly Actor[], before: number): string[] | null {
  const states = new Set<string>();
  for (let k = lowest(actors.length, (j) => actors[j]!.from >= before) - 1; k >= 0 && sentence[actors[k]!.from] === sentence[before]; k--)
    if (actors[k]!.kind === 'name' || actors[k]!.kind === 'office' || actors[k]!.kind === 'group')
      for (const s of actors[k]!.states) states.add(s);
  return states.size === 2 ? [...states].reverse() : null;
}

/** "استعرض الوزير مع مدير المنظمة فلان إيصال المعونات لليمنيين، والتعاون بين الجانبين": one of the two sides is no state's. */
const isWithStateless = ({ sentence }: Tokens<Entry>, actors: readonly Actor[], before: number): boolean =>
  actors.some(
    (a) => a.to <= before && sentence[a.from] === sentence[before] && a.prep === 'مع' && a.persons.length > 0 && a.states.length === 0,
  );

/** The two states of which the text speaks most, among those named in the sentences before. */
function topTwo(
  tokens: Tokens<Entry>,
  actors: readonly Actor[],
  before: number,
  counts: ReadonlyMap<string, number>,
  alone = false,
): { persons: Person[]; states: string[] } | null {
  const here = tokens.sentence[before]!;
  const near = new Map<string, number>();
  const acting = new Set<string>();
  /** Those told of this time: "وكان الوزير قد زار برلين" is before it. */
  const now = new Set<string>();
  const first = lowest(actors.length, (k) => tokens.sentence[actors[k]!.from]! >= here - BACK);
  for (let k = first; k < actors.length && actors[k]!.from < before; k++) {
    const { kind, from, states } = actors[k]!;
    if (kind === 'org' || kind === 'pair') continue;
    // "وقع الوزيران القطري والسنغالي في العاصمة الرياض": where they are, if two others are told.
    const ahead = tokens.word[from - 1];
    // "وقعا بحضور الوزير الصيني": who looks on.
    const place = (kind === 'seat' && CAPITAL.test(ahead?.stem ?? '')) || PRESENCE.test(ahead?.key ?? '');
    for (const s of states) {
      near.set(s, from);
      if (!place) acting.add(s);
      if (!place && isOfNow(tokens, from, here)) now.add(s);
    }
  }
  const two = together(tokens, actors, before) ?? whoMeet(tokens, actors, before);
  if (two !== null) return { persons: [], states: two };
  const ranked = [...(now.size > 1 ? now : acting.size > 1 ? acting : near.keys())].sort(
    (a, b) => counts.get(b)! - counts.get(a)! || near.get(b)! - near.get(a)!,
  );
  if (ranked.length < 2 || (alone && ranked.length > 2)) return null;
  // Where the sentence itself tells of two, they are meant: "زار واشنطن والتقى الرئيس الأميركي، وأكد الطرفان", "احتجاج كينيا على رفض كمبالا
  // التسليم، رغم المذكرة الموقعة بين البلدين".
  const own = new Set<string>();
  for (let k = first; k < actors.length && actors[k]!.from < before; k++)
    if (tokens.sentence[actors[k]!.from] === here && !NO_SIDE.has(actors[k]!.kind)) for (const s of actors[k]!.states) own.add(s);
  if (own.size === 2) return { persons: [], states: [...own] };
  // "وقعت تشاد وبنين اتفاقا. وقال الوزير الإسباني إن الاتفاق بين البلدين": none is spoken of more, and two were told side by side.
  const tie = ranked.length > 2 && own.size < 2 && counts.get(ranked[1]!) === counts.get(ranked[2]!);
  const beside = tie ? sideBySide(tokens, actors, before, ranked, first) : null;
  return { persons: [], states: beside ?? ranked.slice(0, 2) };
}

/** The two states last told side by side in the sentences before that of the word. */
function sideBySide(
  { sentence }: Tokens<Entry>,
  actors: readonly Actor[],
  before: number,
  among: readonly string[],
  first: number,
): string[] | null {
  for (let k = lowest(actors.length, (j) => sentence[actors[j]!.from]! >= sentence[before]!) - 1; k > first; k--) {
    const [a, b] = [actors[k - 1]!, actors[k]!];
    const single = (x: Actor): boolean => x.states.length === 1 && x.kind !== 'org' && x.kind !== 'origin' && among.includes(x.states[0]!);
    if (b.conj && b.from === a.to && single(a) && single(b) && a.states[0] !== b.states[0]) return [a.states[0]!, b.states[0]!];
  }
  return null;
}
