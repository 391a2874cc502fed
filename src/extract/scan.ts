/**
 * Scan: the words of the lexicon in a text, the longest first: states, cities, organisations. Every
 * later pass works on these mentions.
 *
 * @module src/extract/scan
 */
import { hashOfKey, KEY } from '../arabic/keys.js';
import { markKnown } from '../arabic/marks.js';
import { noted } from '../arabic/notes.js';
import { seekMark } from '../arabic/seek.js';
import type { Tokens } from '../arabic/tokens.js';
import { wordSet } from '../arabic/word-set.js';
import { Kind } from '../arabic/words.js';
import { type City, isCity } from '../lexicon/cities.js';
import type { Entry, Phrase } from '../lexicon/entry.js';
import type { LexWord } from '../lexicon/lexicon.js';
import { isListedName } from '../lexicon/listed.js';
import { isOrganization, type OrganizationForm } from '../lexicon/organizations.js';
import type { StateForm, StateFormKind } from '../lexicon/states/form.js';
import { decideState } from '../lexicon/states.js';
import { CLASS } from './names/tagger/classes.js';

/** A state, city or organisation named at tokens `from` to `to`. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly state: { readonly code: string; readonly kind: StateFormKind; readonly form: StateForm } | null;
  readonly city: City | null;
  readonly org: OrganizationForm | null;
}

export interface Scan {
  readonly named: readonly Named[];
  /** Number of the mention that covers a token, or −1. */
  readonly at: Int32Array;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly states: readonly StateForm[] | undefined;
  readonly cities: readonly City[] | undefined;
  readonly org: OrganizationForm | undefined;
}

/** Whether the words after token `i` are those of the phrase. The last may carry nothing; a line break ends it. */
function matches(tokens: Tokens<Entry>, i: number, phrase: Phrase): boolean {
  let at = i;
  for (const key of phrase.rest) {
    at++;
    if (at < tokens.count && tokens.word[at]!.key === '-' && tokens.start[at] === tokens.end[at - 1]) at++;
    if (at >= tokens.count || tokens.word[at]!.key !== key || tokens.breakBefore[at] === 1) return false;
  }
  return true;
}

/** The token after the phrase that begins at `i`. */
function endOf(tokens: Tokens<Entry>, i: number, phrase: Phrase): number {
  let at = i;
  for (const key of phrase.rest) {
    at++;
    if (tokens.word[at]!.key !== key) at++;
  }
  return at + 1;
}

const DASH = hashOfKey('-');

/** A word without its clitics. */
const bareOf = noted(({ def, stem }: LexWord) => (def ? `ال${stem}` : stem));

/** The longest phrase with a name, or with a title, that begins at token `i`. */
function phraseAt(tokens: Tokens<Entry>, i: number, titled: boolean): Phrase | undefined {
  const { phrases, nexts } = tokens.word[i]!.entry!;
  if (phrases === undefined || i + 1 >= tokens.count) return undefined;
  const keys = tokens.columns[KEY]!;
  const next = keys[i + 1]!;
  const behindDash = next === DASH && i + 2 < tokens.count ? keys[i + 2]! : next;
  for (let k = 0; k < phrases.length; k++) {
    // Most phrases go on otherwise.
    if (nexts![k] !== next && nexts![k] !== behindDash) continue;
    const phrase = phrases[k]!;
    const fits = titled ? phrase.title !== undefined : (phrase.states ?? phrase.cities ?? phrase.org) !== undefined;
    if (fits && matches(tokens, i, phrase)) return phrase;
  }
  return undefined;
}

/** Words that may begin the name of a state, city or organisation. */
const NAMES = markKnown(
  ({ entry: e }: LexWord) =>
    e !== null &&
    ((e.states ?? e.cities ?? e.org) !== undefined || e.phrases?.some((p) => (p.states ?? p.cities ?? p.org) !== undefined) === true),
);
/** Words of states and cities without a title of the same form. */
const STATES = markKnown(
  ({ entry: e }: LexWord) =>
    e !== null &&
    !e.title &&
    (e.states !== undefined ||
      (e.cities !== undefined && !e.verb && !e.particle && !e.body && !e.event && !e.document && !e.org && !e.link)),
);
/** Words that may begin a fixed title of several words. */
const TITLES = markKnown(({ entry }: LexWord) => entry?.phrases?.some((p) => p.title !== undefined) === true);

export function scan(tokens: Tokens<Entry>, home: string | null = null): Scan {
  const found: Found[] = [];
  for (let i = seekMark(tokens.marks, NAMES, 0); i < tokens.count; i = seekMark(tokens.marks, NAMES, i + 1)) {
    const entry = tokens.word[i]!.entry!;
    const phrase = phraseAt(tokens, i, false);
    if (phrase) {
      const to = endOf(tokens, i, phrase);
      found.push({ from: i, to, states: phrase.states, cities: phrase.cities, org: phrase.org });
      i = to - 1;
    } else if (entry.states || entry.cities || entry.org)
      found.push({ from: i, to: i + 1, states: entry.states, cities: entry.cities, org: entry.org });
  }

  const certain = new Map<string, number>();
  for (const { states } of found)
    if (states?.[0]?.code && states[0].caution === undefined) certain.set(states[0].code, (certain.get(states[0].code) ?? 0) + 1);
  const sure = new Set<string>();
  for (const { org } of found) if (org && !org.doubtful && org.form.includes(' ')) sure.add(org.organization.code);
  const mentions = (code: string): number => certain.get(code) ?? 0;
  const isTold = (code: string): boolean => found.some(({ states }) => states?.[0]?.code === code);

  const at = new Int32Array(tokens.count).fill(-1);
  const named: Named[] = [];
  for (const one of found) {
    const meant = decided(tokens, one, named.at(-1), mentions, isTold, sure, home);
    if (meant === null) continue;
    for (let i = one.from; i < one.to; i++) at[i] = named.length;
    named.push(meant);
  }
  return { named, at };
}

const bareAt = ({ word, count }: Tokens<Entry>, i: number): string | undefined => (i >= 0 && i < count ? bareOf(word[i]!) : undefined);

const isOfState = (word: LexWord | undefined): boolean =>
  word?.def === true && word.entry?.states?.some((s) => s.kind === 'adjective') === true;

/** What is named where a word of the lexicon was found; null for nothing. @param last what was named before */
function decided(
  tokens: Tokens<Entry>,
  { from, to, states, cities, org: form }: Found,
  last: Named | undefined,
  mentions: (code: string) => number,
  isTold: (code: string) => boolean,
  sure: ReadonlySet<string>,
  home: string | null,
): Named | null {
  const word = tokens.word[from]!;
  const before = bareAt(tokens, from - 1);
  let state: Named['state'] = null;
  if (states !== undefined) {
    const listed = states[0]!.caution !== undefined && isListed(tokens, from, to, last);
    const meant = decideState(states, { before, after: bareAt(tokens, to), printed: word.raw, mentions, listed, home });
    if (meant !== null && meant.code !== null && !(meant.form.bare && !bareFits(tokens, from)) && !isName(tokens, from, meant.form)) {
      const form = describes(tokens, from, meant.form, states) ?? meant.form;
      state = { code: meant.code, kind: form.kind, form };
    }
  }
  const preposition = word.prep || undefined;
  let org: Named['org'] = null;
  if (form !== undefined) {
    const ofState = isOfState(tokens.word[to]);
    // "حزب المؤتمر" is Yemen's where the text tells of Yemen.
    const atHome = form.doubtful && form.form.includes(' ') && form.organization.states.some(isTold);
    const named = atHome || sure.has(form.organization.code);
    if (isOrganization(form, { before, preposition, after: bareAt(tokens, to), ofState, named })) org = form;
  }
  const city =
    state === null &&
    org === null &&
    cities !== undefined &&
    !isBirthplace(tokens, from) &&
    !isCalledAfter(tokens, from, to) &&
    isCity(cities[0]!, { before, preposition })
      ? choose(cities, mentions)
      : null;
  if (state === null && city === null && org === null) return null;
  return { from, to, state: org === null ? state : null, city, org };
}

/** "مسقط رأس والده": where somebody was born, no town of that name. */
const isBirthplace = ({ word }: Tokens<Entry>, i: number): boolean =>
  word[i]!.stem === 'مسقط' && /^راس(?:ه|ها|هم|ي)?$/.test(word[i + 1]?.key ?? '');

const SON = new Set(['بن', 'ابن', 'بنت']);
/** What is called after a town or a man of the same name. */
const CALLED = wordSet('مدرسه مدارس ثانويه متوسطه ابتدائيه ابتداييه شارع جامع مسجد');

/** "الزبير بن العوام", "ثانوية الخوارزمي", "شارع الزبير": a man's name, or that of a house or street, wherever it lies. */
const isCalledAfter = ({ word, sentence }: Tokens<Entry>, from: number, to: number): boolean =>
  (sentence[to] === sentence[from] && SON.has(word[to]?.key ?? '')) ||
  (word[from]!.prep + word[from]!.conj === '' && sentence[from - 1] === sentence[from] && CALLED.has(word[from - 1]?.stem ?? ''));

/** Whether the name of a state stands beside a word in a list: "موريتانيا ومالي", "بنين وتوغو". */
function isListed(tokens: Tokens<Entry>, from: number, to: number, last: Named | undefined): boolean {
  if (tokens.word[from]!.conj === 'و' && last !== undefined && last.to === from && last.state?.kind === 'name') return true;
  const next = to < tokens.count && tokens.sentence[to] === tokens.sentence[from] ? tokens.word[to]! : undefined;
  const form = next?.entry?.states?.[0];
  return next?.conj === 'و' && form?.kind === 'name' && form.caution === undefined;
}

/** Of cities of one name the one whose state the text names most; else the likeliest. */
function choose(cities: readonly City[], mentions: (code: string) => number): City {
  let best = cities[0]!;
  for (const city of cities) if (mentions(city.country) > mentions(best.country)) best = city;
  return best;
}

/** كلاوس is no لاوس with ك; and behind a definite noun an indefinite adjective is none: "رئيس المركز تركي العتيبي". */
function isName(tokens: Tokens<Entry>, i: number, { inflection }: StateForm): boolean {
  const { key, prep, def, entry } = tokens.word[i]!;
  if (inflection === undefined) return prep === 'ك' && isListedName(key);
  const before = tokens.word[i - 1];
  return (
    entry?.given === true && !def && inflection.definite === false && before?.def === true && tokens.sentence[i - 1] === tokens.sentence[i]
  );
}

/** "الشيلي" is Chile, "الوزير الشيلي" a Chilean: behind a definite noun, or another such adjective, one that names and describes a state. */
function describes({ word, sentence }: Tokens<Entry>, i: number, form: StateForm, all: readonly StateForm[]): StateForm | undefined {
  if (form.kind !== 'name' || all.length < 2 || !word[i]!.def || word[i]!.prep !== '' || sentence[i - 1] !== sentence[i]) return undefined;
  // السعودية is read as the name wherever it stands.
  if (word[i]!.key.endsWith('ه')) return undefined;
  const before = word[i - 1];
  if (before === undefined || before.kind !== Kind.Word) return undefined;
  const behind =
    word[i]!.conj === ''
      ? before.def || before.entry?.title !== undefined || /(?:ه|ها|هم)$/.test(before.raw)
      : before.def && before.entry?.states?.some((s) => s.kind === 'adjective') === true;
  return behind ? all.find((s) => s.kind === 'adjective' && s.code === form.code) : undefined;
}

/** A name without its article stands only after ل (للعراق). */
function bareFits(tokens: Tokens<Entry>, i: number): boolean {
  return tokens.word[i]!.prep === 'ل';
}

/** Classes for the name tagger where the mention decides: inside names of several words, and where the word of a state or a city names none (جورجيا ميلوني); −1 elsewhere. */
export function namedClasses(tokens: Tokens<Entry>, { named, at }: Scan): Int32Array {
  const out = new Int32Array(at.length).fill(-1);
  for (let i = 0; i < tokens.count; i++) if (at[i]! < 0 && (tokens.marks[i]! & STATES) !== 0) out[i] = CLASS.unknown;
  for (const { from, to, state, org } of named) {
    if (to - from < 2) continue;
    if (state?.form.inflection) {
      // "الغيني بيساوي": the second word is no adjective by itself, and no name.
      for (let i = from + 1; i < to; i++) if (tokens.word[i]!.entry === null) out[i] = CLASS['nisba-def'];
      continue;
    }
    const cls = org ? CLASS.organization : state?.kind === 'name' ? CLASS['state-name'] : CLASS.capital;
    for (let i = from; i < to; i++) out[i] = cls;
  }
  for (let i = seekMark(tokens.marks, TITLES, 0); i < tokens.count; i = seekMark(tokens.marks, TITLES, i + 1)) {
    const fixed = phraseAt(tokens, i, true);
    if (fixed) out.fill(fixed.title!.kind === 'honor' ? CLASS.honor : CLASS['title-state'], i, i + 1 + fixed.rest.length);
  }
  return out;
}
