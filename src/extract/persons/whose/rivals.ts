/**
 * Rivals: which states an office that names none may be of, and which it is not, since somebody else speaks for them.
 *
 * @module src/extract/persons/whose/rivals
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import { originsOf } from '../../../lexicon/name-origins.js';
import type { Person } from '../person.js';
import { ADMINISTRATION, fittingStates, isOfRepublic, isPresident, lackingStates, NO_PRESIDENT, officeKey } from '../titles/forms.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { SENT } from '../titles/title-words.js';
import { guestStates, stateReceived } from './guest.js';
import { brotherOf, counterpartsState, lastOffice, otherPresident } from './mirrors.js';
import { fullName, type Settled, type Surroundings } from './surroundings.js';
import { enter, type Tally } from './tally.js';
import { visitedStates } from './visitors.js';

/** "نظيره", "مضيفه": who is told of by whom he mirrors. */
export const isMirror = ({ lemma }: TitlePhrase): boolean => lemma === 'نظير' || lemma === 'مضيف';

/** States of others, by what they are to whoever holds the office. */
export interface Rivals {
  /** Two kings are of two kingdoms: states that have such an office filled, anywhere and in this sentence. */
  readonly taken: Set<string>;
  readonly takenHere: Set<string>;
  /** "يبحث وزير الخارجية فلان مع نظيره الألماني": nor is who has a counterpart of the counterpart's state. */
  readonly mirrored: Set<string>;
}

/** What an office is called that one holds at a time, and all others that stand beside it. */
export function officeKeysOf(phrase: TitlePhrase, person: Person, tokens: Tokens<Entry>): ReadonlySet<string> {
  const beside = person.mentions.find(({ titles }) => titles.includes(phrase))?.titles ?? [phrase];
  const keys = new Set(beside.map((t) => officeKey(t, tokens)));
  keys.delete('');
  return keys;
}

export function rivalsOf(
  phrase: TitlePhrase,
  settled: readonly Settled[],
  around: Surroundings,
  person: Person,
  dateline: ReadonlySet<string> | undefined,
): Rivals {
  const { tokens, states, home } = around;
  const rivals: Rivals = { taken: new Set(), takenHere: new Set(), mirrored: new Set() };
  const { taken, takenHere, mirrored } = rivals;
  // "القائد العام وزير الدفاع فلان": any of his offices.
  const offices = officeKeysOf(phrase, person, tokens);
  const sentence = tokens.sentence[phrase.from]!;
  for (const s of settled) {
    if (s.person === person) continue;
    if (offices.has(s.office)) {
      taken.add(s.state);
      if (tokens.sentence[s.at] === sentence) takenHere.add(s.state);
      // "قال وزير الخارجية التونسي ذلك. وأكد وزير الخارجية فلان": nor are two ministers of one office told of side by side of one state.
      const beside = s.stated && Math.abs(tokens.sentence[s.at]! - sentence) <= 1;
      if (beside && phrase.lemma === 'وزير' && s.state !== home && !dateline?.has(s.state)) mirrored.add(s.state);
    }
    if (!isMirror(phrase) && s.lemma === 'نظير' && s.stated && s.at > phrase.from && tokens.sentence[s.at] === sentence)
      mirrored.add(s.state);
  }
  // "وزير الخارجية الفرنسي فلان الذي التقى نظيره": he is of another state than whom he mirrors.
  if (isMirror(phrase)) {
    const other = counterpartsState(settled, person, sentence, phrase.from, tokens) ?? lastOffice(states, sentence, phrase.from, tokens);
    if (other !== null) mirrored.add(other);
  }
  // "الملك فلان وأخيه الملك فلان": brothers rule two states.
  const brother = brotherOf(phrase, settled, person, tokens);
  if (brother !== null) mirrored.add(brother);
  const received = stateReceived(phrase, settled, person, around);
  if (received !== null) mirrored.add(received);
  // "جدد الرئيس اليمني اتهام الرئيس المخلوع": but who was it may be of the same.
  const president = isPresident(phrase, tokens) && phrase.tenure !== 'former' ? otherPresident(phrase, states, tokens) : null;
  if (president !== null) mirrored.add(president);
  return rivals;
}

/** The states that an office may be of. */
export function candidatesFor(
  phrase: TitlePhrase,
  settled: readonly Settled[],
  around: Surroundings,
  person: Person,
  mirrored: ReadonlySet<string>,
  dateline: ReadonlySet<string> | undefined,
): Map<string, Tally> {
  const { tokens, states, home, organizations } = around;
  const candidates = new Map<string, Tally>();
  for (const { code } of states) enter(candidates, code);
  if (home !== null) enter(candidates, home);
  if (dateline) for (const code of dateline) enter(candidates, code);
  for (const { org } of organizations ?? []) if (org!.organization.states.length === 1) enter(candidates, org!.organization.states[0]!);
  for (const code of mirrored) candidates.delete(code);
  // "استقبل رئيس الجمهورية سفيرة أستراليا": a host is of another state than his guests, unless they are of the paper's.
  for (const guest of guestStates(phrase, settled, person, around)) if (guest !== home && !dateline?.has(guest)) candidates.delete(guest);
  // "وصل وزير الخارجية فلان إلى سلطنة عمان": nor is a visitor of the state that he visits.
  for (const code of visitedStates(phrase, settled, person, around)) candidates.delete(code);
  // "حضر السفير الجزائري حفلا مع وزير الثقافة فلان": nor of the state of an ambassador, if nobody else of it is told of here.
  for (const code of envoysHere(phrase, settled, person, tokens))
    if (code !== home && !dateline?.has(code) && !originsOf(fullName(person))?.has(code)) candidates.delete(code);
  if (isPresident(phrase, tokens) || isOfRepublic(phrase, tokens)) for (const code of NO_PRESIDENT) candidates.delete(code);
  for (const code of lackingStates(phrase, tokens) ?? []) candidates.delete(code);
  // "السفير السابق لدى واشنطن": of any other state.
  if (SENT.has(phrase.lemma)) for (const host of phrase.hosts) candidates.delete(host);
  const fitting = fittingStates(phrase, tokens);
  if (fitting !== undefined && fitting !== ADMINISTRATION)
    for (const code of candidates.keys()) if (!fitting.has(code)) candidates.delete(code);
  return candidates;
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
