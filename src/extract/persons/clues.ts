/**
 * Clues to the state behind an office that names none: "وزير الخارجية عادل الجبير". What readers use:
 * whose country the text speaks from, whom the sentence has just named, who is called by name
 * because he is foreign. Weights are trained by ../build/train-clues.mjs on these numbers alone.
 *
 * @module src/extract/persons/clues
 */
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import { originsOf } from '../../lexicon/name-origins.js';
import type { StateMention } from '../states.js';
import { besideState, bodyState, governmentState, groupState, ledState } from './company.js';
import { ADMINISTRATION, fittingStates, isOfRepublic, isPresident, NO_PRESIDENT, officeKey } from './forms.js';
import { guestState } from './guest.js';
import { brotherOf, lastOffice, lastSettled, mostNamed, otherPresident } from './mirrors.js';
import type { Person } from './person.js';
import { spellingsOf } from './spelling.js';
import { fullName, type Settled, type Surroundings } from './surroundings.js';
import { enter, type Tally, tallyMentions } from './tally.js';
import type { TitlePhrase } from './title-phrase.js';
import { SENT } from './title-words.js';
import { visitedStates } from './visitors.js';

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
  const { tokens, states, home, organizations } = around;
  const dateline = around.dateline?.();
  const office = officeKey(phrase, tokens);
  const isCounterpart = phrase.lemma === 'نظير' || phrase.lemma === 'مضيف';
  const sentence = tokens.sentence[phrase.from]!;
  // Two kings are of two kingdoms.
  const taken = new Set<string>();
  const takenHere = new Set<string>();
  // "يبحث وزير الخارجية فلان مع نظيره الألماني": nor is who has a counterpart of the counterpart's state.
  const mirrored = new Set<string>();
  for (const s of settled) {
    if (s.person === person) continue;
    if (office !== '' && s.office === office) {
      taken.add(s.state);
      if (tokens.sentence[s.at] === sentence) takenHere.add(s.state);
      // "قال وزير الخارجية التونسي ذلك. وأكد وزير الخارجية فلان": nor are two ministers of one office told of side by side of one state.
      const beside = s.stated && Math.abs(tokens.sentence[s.at]! - sentence) <= 1;
      if (beside && phrase.lemma === 'وزير' && s.state !== home && !dateline?.has(s.state)) mirrored.add(s.state);
    }
    if (!isCounterpart && s.lemma === 'نظير' && s.stated && s.at > phrase.from && tokens.sentence[s.at] === sentence) mirrored.add(s.state);
  }
  // "وزير الخارجية الفرنسي فلان الذي التقى نظيره": he is of another state than whom he mirrors.
  if (isCounterpart) {
    const other = lastSettled(settled, person, sentence, phrase.from, tokens) ?? lastOffice(states, sentence, phrase.from, tokens);
    if (other !== null) mirrored.add(other);
  }
  // "الملك فلان وأخيه الملك فلان": brothers rule two states.
  const brother = brotherOf(phrase, settled, person, tokens);
  if (brother !== null) mirrored.add(brother);
  const president = isPresident(phrase, tokens) ? otherPresident(phrase, states, tokens) : null;
  if (president !== null) mirrored.add(president);
  const candidates = new Map<string, Tally>();
  for (const { code } of states) enter(candidates, code);
  if (home !== null) enter(candidates, home);
  if (dateline) for (const code of dateline) enter(candidates, code);
  for (const { org } of organizations ?? []) if (org!.organization.states.length === 1) enter(candidates, org!.organization.states[0]!);
  for (const code of mirrored) candidates.delete(code);
  // "استقبل رئيس الجمهورية سفيرة أستراليا": a host is of another state than his guest, unless both are of the paper's.
  const guest = guestState(phrase, settled, person, around);
  if (guest !== null && guest !== home && !dateline?.has(guest)) candidates.delete(guest);
  // "وصل وزير الخارجية فلان إلى سلطنة عمان": nor is a visitor of the state that he visits.
  for (const code of visitedStates(phrase, settled, person, around)) candidates.delete(code);
  // "حضر السفير الجزائري حفلا مع وزير الثقافة فلان": nor of the state of an ambassador, if nobody else of it is told of here.
  for (const code of envoysHere(phrase, settled, person, tokens))
    if (code !== home && !dateline?.has(code) && !originsOf(fullName(person))?.has(code)) candidates.delete(code);
  // "السفير السابق لدى واشنطن": of any other state.
  if (isPresident(phrase, tokens) || isOfRepublic(phrase, tokens)) for (const code of NO_PRESIDENT) candidates.delete(code);
  if (SENT.has(phrase.lemma)) for (const host of phrase.hosts) candidates.delete(host);
  const fitting = fittingStates(phrase, tokens);
  if (fitting !== undefined && fitting !== ADMINISTRATION)
    for (const code of candidates.keys()) if (!fitting.has(code)) candidates.delete(code);
  if (candidates.size === 0) return;
  for (const { org } of organizations ?? []) {
    const tally = org!.organization.states.length === 1 ? candidates.get(org!.organization.states[0]!) : undefined;
    if (tally !== undefined) tally.movements++;
  }

  const { before, total, political, previous, sentences } = tallyMentions(phrase, around, candidates, person);
  const opening =
    before[0] && before[0].named.from - tokens.bounds[sentence]! <= 3 && before[0].named.state?.kind !== 'adjective'
      ? before[0].code
      : null;
  const side = sideBefore(before, tokens);
  const justBefore = before.at(-1)?.code ?? political?.code ?? null;
  let listed: Settled | null = null;
  let counterpart: Settled | null = null;
  // "وزير الخارجية فلان مع وزير الخارجية المصري": who is told apart by his state is a stranger to the paper.
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
  const firstCode = states[0]?.code ?? null;
  const possessed = phrase.possessed ? (political?.code ?? null) : null;
  const body = bodyState(phrase, around);
  const group = groupState(phrase, around);
  const courtesy = isCourteous(tokens, phrase.from);
  const receives = isReceiver(phrase, person, tokens);
  const neighbour = tokens.word[phrase.from]!.conj === 'و' ? endsAt(before, phrase.from) : null;
  const led = ledState(phrase, person, around);
  const beside = besideState(phrase, settled, person, around);
  const government = governmentState(phrase, around);
  const other = isCounterpart ? mostNamed(states, mirrored) : null;
  const meetsIn = isCounterpart ? townBefore(before) : null;
  const [spelling, ...months] = spellingsOf(tokens);
  // فولوديمير is a name of Ukraine.
  const origins = originsOf(fullName(person));
  const v = VALUES;
  for (const [code, own] of candidates) {
    const atHome = home === code;
    let n = 0;
    v[n++] = total ? own.political / total : 0;
    v[n++] = log(own.named);
    v[n++] = log(own.nicknamed);
    v[n++] = log(own.places);
    v[n++] = bit(atHome);
    v[n++] = bit(firstCode === code);
    v[n++] = bit(opening === code);
    v[n++] = bit(side === code);
    v[n++] = bit(own.before);
    v[n++] = bit(justBefore === code);
    v[n++] = bit(own.after);
    v[n++] = bit(listed?.state === code);
    v[n++] = bit(own.statedNear);
    v[n++] = bit(counterpart?.state === code);
    v[n++] = bit(own.sameOffice);
    v[n++] = bit(possessed === code);
    v[n++] = bit(candidates.size === 1);
    v[n++] = bit(phrase.hosts.includes(code));
    v[n++] = bit(fitting?.has(code));
    v[n++] = bit(fitting !== undefined && !fitting.has(code));
    v[n++] = bit(previous === code);
    v[n++] = bit(taken.has(code));
    v[n++] = bit(body === code);
    v[n++] = own.together / sentences;
    v[n++] = bit(own.placeHere);
    v[n++] = bit(own.subject);
    v[n++] = bit(own.close);
    v[n++] = bit(own.closeAfter);
    v[n++] = bit(group === code);
    v[n++] = bit(own.host);
    v[n++] = bit(own.guest);
    v[n++] = bit(neighbour === code);
    v[n++] = bit(own.visited);
    v[n++] = bit(atHome && contrast);
    v[n++] = bit(atHome && courtesy);
    v[n++] = log(own.movements);
    v[n++] = bit(atHome && receives);
    v[n++] = bit(led === code);
    v[n++] = bit(takenHere.has(code));
    v[n++] = bit(beside === code);
    v[n++] = bit(government === code);
    v[n++] = bit(dateline?.has(code));
    v[n++] = unstated > 0 && !taken.has(code) ? own.unstated / unstated : 0;
    v[n++] = bit(other === code);
    v[n++] = bit(meetsIn === code);
    v[n++] = bit(spelling!.has(code));
    v[n++] = bit(anyHas(months, code));
    v[n++] = bit(isCounterpart);
    v[n++] = bit(firstCode === code && home !== null && !atHome);
    v[n++] = bit(taken.has(code) && (atHome || dateline?.has(code)));
    v[n++] = bit(origins?.has(code));
    v[n++] = bit(origins !== null && !origins.has(code));
    take(code, v);
  }
}

/** States of which ambassadors alone are told of by office in the sentence and the one before. */
function envoysHere(
  { from, kind, lemma }: TitlePhrase,
  settled: readonly Settled[],
  person: Person,
  { sentence }: Tokens<Entry>,
): Set<string> {
  const envoys = new Set<string>();
  if (kind !== 'state' || SENT.has(lemma)) return envoys;
  for (const s of settled)
    if (
      s.stated &&
      s.person !== person &&
      s.lemma === 'سفير' &&
      sentence[s.at]! <= sentence[from]! &&
      sentence[s.at]! >= sentence[from]! - 1
    )
      envoys.add(s.state);
  if (envoys.size > 0) for (const s of settled) if (s.stated && s.lemma !== 'سفير') envoys.delete(s.state);
  return envoys;
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
