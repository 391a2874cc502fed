/**
 * Clues to the state behind an office that names none: "وزير الخارجية عادل الجبير". What readers use:
 * whose country the text speaks from, whom the sentence has just named, who is called by name
 * because he is foreign. Weights are trained by ../../build/train-clues.mjs on these numbers alone.
 *
 * @module src/extract/persons/whose/clues
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { clanStates } from '../../../lexicon/clans.js';
import type { Entry } from '../../../lexicon/entry.js';
import { originsOf } from '../../../lexicon/name-origins.js';
import type { StateMention } from '../../states.js';
import type { Person } from '../person.js';
import { fittingStates } from '../titles/forms.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { besideState, bodyState, governmentState, groupState, ledState } from './company.js';
import { mostNamed } from './mirrors.js';
import { candidatesFor, isMirror, type Rivals, rivalsOf } from './rivals.js';
import { spellingsOf } from './spelling.js';
import { fullName, type Settled, type Surroundings } from './surroundings.js';
import { type Tally, tallyMentions } from './tally.js';

export const CLUES = [
  'share',
  'named',
  'nicknamed',
  'places',
  'home',
  'first',
  'opening',
  'side',
  'before',
  'justBefore',
  'after',
  'listed',
  'statedNear',
  'counterpart',
  'sameOffice',
  'possessed',
  'onlyOne',
  'hosting',
  'fits',
  'misfits',
  'previous',
  'taken',
  'body',
  'together',
  'placeHere',
  'subject',
  'close',
  'closeAfter',
  'group',
  'host',
  'guest',
  'joined',
  'visited',
  'contrast',
  'courtesy',
  'movement',
  'receives',
  'led',
  'takenHere',
  'beside',
  'government',
  'dateline',
  'colleagues',
  'other',
  'meetsIn',
  'spelling',
  'months',
  'mirror',
  'firstAbroad',
  'takenHome',
  'origin',
  'stranger',
] as const;

const SIDE = new Set(['الجانب', 'جانب', 'الطرف', 'الوفد', 'وفد', 'للجانب', 'بالجانب']);
/** "معالي وزير الصحة": so a paper speaks of its own. */
export function isCourteous(tokens: Tokens<Entry>, from: number): boolean {
  for (let k = from - 1; k >= from - 3 && k >= 0 && tokens.sentence[k] === tokens.sentence[from]; k--) {
    const e = tokens.word[k]!.entry;
    if (e?.honorific && COURTESIES.has(tokens.word[k]!.stem)) return true;
    if (!(e?.honorific || e?.title?.kind === 'honor' || tokens.word[k]!.stem === 'ملكي')) return false;
  }
  return false;
}
const COURTESIES = new Set(['سمو', 'معالي', 'سعاده', 'فضيله', 'سماحه']);

const log = (x: number): number => Math.log2(1 + x);

/** The clues for each candidate state, in the order of {@link CLUES}. */
export function clues(phrase: TitlePhrase, settled: readonly Settled[], around: Surroundings, person: Person): Map<string, number[]> {
  const out = new Map<string, number[]>();
  eachCandidate(phrase, settled, around, person, (code, values) => out.set(code, [...values]));
  return out;
}

const VALUES = new Float64Array(CLUES.length);

/** The state of the side named last: "الجانب الكندي". */
const sideBefore = (before: readonly StateMention[], { word }: Tokens<Entry>): string | null =>
  before.findLast(({ named }) => SIDE.has(word[named.from - 1]?.key ?? ''))?.code ?? null;
const endsAt = (before: readonly StateMention[], at: number): string | null =>
  before.findLast(({ named }) => named.to === at)?.code ?? null;
const townBefore = (before: readonly StateMention[]): string | null =>
  before.findLast(({ named }) => named.state?.kind === 'capital' || named.city !== null)?.code ?? null;

function anyHas(sets: readonly ReadonlySet<string>[], code: string): boolean {
  for (const set of sets) if (set.has(code)) return true;
  return false;
}

/** Gives each candidate state with its clues, which are to be read at once: the next candidate's take their place. */
export function eachCandidate(
  phrase: TitlePhrase,
  settled: readonly Settled[],
  around: Surroundings,
  person: Person,
  take: (code: string, values: Float64Array) => void,
): void {
  const dateline = around.dateline?.();
  const rivals = rivalsOf(phrase, settled, around, person, dateline);
  const candidates = candidatesFor(phrase, settled, around, person, rivals.mirrored, dateline);
  if (candidates.size === 0) return;
  for (const { org } of around.organizations ?? []) {
    const tally = org!.organization.states.length === 1 ? candidates.get(org!.organization.states[0]!) : undefined;
    if (tally !== undefined) tally.movements++;
  }
  const signs = signsOf(phrase, settled, around, person, candidates, rivals, dateline);
  for (const [code, own] of candidates) {
    value(VALUES, code, own, signs);
    take(code, VALUES);
  }
}

/** What others who are told of say of an office. */
interface Company {
  /** Told last before it in its sentence. */
  readonly listed: string | null;
  readonly counterpart: string | null;
  /** "وزير الخارجية فلان مع وزير الخارجية المصري": who is told apart by his state is a stranger to the paper. */
  readonly contrast: boolean;
  /** Those whose own state is not told. */
  readonly unstated: number;
}

function companyOf(
  phrase: TitlePhrase,
  settled: readonly Settled[],
  { tokens, home }: Surroundings,
  person: Person,
  candidates: ReadonlyMap<string, Tally>,
): Company {
  const sentence = tokens.sentence[phrase.from]!;
  let listed: Settled | null = null;
  let counterpart: Settled | null = null;
  let contrast = false;
  let unstated = 0;
  for (const s of settled) {
    const tally = candidates.get(s.state);
    if (s.stated && s.lemma === phrase.lemma && tally !== undefined) tally.sameOffice = true;
    if (!s.stated && s.person !== person && s.lemma !== 'نظير' && s.lemma !== '') {
      unstated++;
      if (tally !== undefined) tally.unstated++;
    }
    if (tokens.sentence[s.at] !== sentence) continue;
    if (s.at < phrase.from && (listed === null || s.at >= listed.at)) listed = s;
    if (s.lemma === 'نظير' && (counterpart === null || s.at < counterpart.at)) counterpart = s;
    if (!s.stated) continue;
    if (tally !== undefined) tally.statedNear = true;
    if (s.state !== home && (s.lemma === phrase.lemma || s.lemma === 'نظير')) contrast = true;
  }
  return { listed: listed?.state ?? null, counterpart: counterpart?.state ?? null, contrast, unstated };
}

/** What all candidates are held against; a code is that of the state for which it speaks. */
type Signs = ReturnType<typeof signsOf>;

function signsOf(
  phrase: TitlePhrase,
  settled: readonly Settled[],
  around: Surroundings,
  person: Person,
  candidates: ReadonlyMap<string, Tally>,
  rivals: Rivals,
  dateline: ReadonlySet<string> | undefined,
) {
  const { tokens, states, home } = around;
  const { before, total, political, previous, sentences } = tallyMentions(phrase, around, candidates, person);
  const opens = before[0] && before[0].named.from - tokens.bounds[tokens.sentence[phrase.from]!]! <= 3;
  const [spelling, ...months] = spellingsOf(tokens);
  return {
    rivals,
    dateline,
    home,
    hosts: phrase.hosts,
    total,
    previous,
    sentences,
    isOnly: candidates.size === 1,
    first: states[0]?.code ?? null,
    opening: opens && before[0]!.named.state?.kind !== 'adjective' ? before[0]!.code : null,
    side: sideBefore(before, tokens),
    justBefore: before.at(-1)?.code ?? political?.code ?? null,
    company: companyOf(phrase, settled, around, person, candidates),
    possessed: phrase.possessed ? (political?.code ?? null) : null,
    fitting: fittingStates(phrase, tokens),
    body: bodyState(phrase, around),
    group: groupState(phrase, around),
    courtesy: isCourteous(tokens, phrase.from),
    receives: isReceiver(phrase, person, tokens),
    neighbour: tokens.word[phrase.from]!.conj === 'و' ? endsAt(before, phrase.from) : null,
    led: ledState(phrase, person, around),
    beside: besideState(phrase, settled, person, around),
    government: governmentState(phrase, around),
    isMirror: isMirror(phrase),
    other: isMirror(phrase) ? mostNamed(states, rivals.mirrored) : null,
    meetsIn: isMirror(phrase) ? townBefore(before) : null,
    spelling: spelling!,
    months,
    // فولوديمير is a name of Ukraine.
    origins: originsOf(fullName(person)),
    // "جمعان الغامدي": of a Saudi clan, though others may be called so too.
    clan: clanStates(fullName(person).at(-1)!),
  };
}

/** Fills in the clues for one candidate. */
function value(v: Float64Array, code: string, own: Tally, signs: Signs): void {
  const { home, total, fitting, company, dateline, origins, rivals } = signs;
  const atHome = home === code;
  const taken = rivals.taken.has(code);
  let n = 0;
  v[n++] = total ? own.political / total : 0;
  v[n++] = log(own.named);
  v[n++] = log(own.nicknamed);
  v[n++] = log(own.places);
  v[n++] = bit(atHome);
  v[n++] = bit(signs.first === code);
  v[n++] = bit(signs.opening === code);
  v[n++] = bit(signs.side === code);
  v[n++] = bit(own.before);
  v[n++] = bit(signs.justBefore === code);
  v[n++] = bit(own.after);
  v[n++] = bit(company.listed === code);
  v[n++] = bit(own.statedNear);
  v[n++] = bit(company.counterpart === code);
  v[n++] = bit(own.sameOffice);
  v[n++] = bit(signs.possessed === code);
  v[n++] = bit(signs.isOnly);
  v[n++] = bit(signs.hosts.includes(code));
  v[n++] = bit(fitting?.has(code));
  v[n++] = bit(fitting !== undefined && !fitting.has(code));
  v[n++] = bit(signs.previous === code);
  v[n++] = bit(taken);
  v[n++] = bit(signs.body === code);
  v[n++] = own.together / signs.sentences;
  v[n++] = bit(own.placeHere);
  v[n++] = bit(own.subject);
  v[n++] = bit(own.close);
  v[n++] = bit(own.closeAfter);
  v[n++] = bit(signs.group === code);
  v[n++] = bit(own.host);
  v[n++] = bit(own.guest);
  v[n++] = bit(signs.neighbour === code);
  v[n++] = bit(own.visited);
  v[n++] = bit(atHome && company.contrast);
  v[n++] = bit(atHome && signs.courtesy);
  v[n++] = log(own.movements);
  v[n++] = bit(atHome && signs.receives);
  v[n++] = bit(signs.led === code);
  v[n++] = bit(rivals.takenHere.has(code));
  v[n++] = bit(signs.beside === code);
  v[n++] = bit(signs.government === code);
  v[n++] = bit(dateline?.has(code));
  v[n++] = company.unstated > 0 && !taken ? own.unstated / company.unstated : 0;
  v[n++] = bit(signs.other === code);
  v[n++] = bit(signs.meetsIn === code);
  v[n++] = bit(signs.spelling.has(code));
  v[n++] = bit(anyHas(signs.months, code));
  v[n++] = bit(signs.isMirror);
  v[n++] = bit(signs.first === code && home !== null && !atHome);
  v[n++] = bit(taken && (atHome || dateline?.has(code)));
  v[n++] = bit((signs.clan ?? origins)?.has(code));
  v[n++] = bit(origins !== null && !origins.has(code));
}

const bit = (is: boolean | undefined): number => (is ? 1 : 0);

/** "استقبل محافظ البنك المركزي وفدا يابانيا": who receives in a paper's country is of it. */
function isReceiver(phrase: TitlePhrase, person: Person, { word, sentence }: Tokens<Entry>): boolean {
  // Before the first of his titles: "استقبل نائب رئيس الوزراء ووزير الخارجية".
  let chain = phrase.from;
  for (const { titles, span } of person.mentions) {
    if (!titles.includes(phrase)) continue;
    chain = Math.min(chain, span.from);
    for (const { from } of titles) chain = Math.min(chain, from);
  }
  for (let at = chain - 1; at >= 0 && at >= chain - 3; at--) {
    const verb = sentence[at] === sentence[phrase.from] ? word[at]!.entry?.verb : undefined;
    if (verb?.classes.has('receive') && verb.object === '') return true;
  }
  return false;
}
