/**
 * Tallies: what is counted of each state that an office without one may be of.
 *
 * @module src/extract/persons/whose/tally
 */
import type { StateMention } from '../../states.js';
import type { Person } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { isGoal } from './goals.js';
import type { Surroundings } from './surroundings.js';

/** What is counted of a candidate state. */
export class Tally {
  /** Mentions that may mean the state itself; those by name; by nickname; of places in it. */
  political = 0;
  named = 0;
  nicknamed = 0;
  places = 0;
  /** Sentences that mention it together with the person, and the last of them. */
  together = 0;
  last = -1;
  /** Mentioned in the sentence of the office: before it, behind it, by a place before it, close before it, close behind it. */
  before = false;
  after = false;
  placeHere = false;
  close = false;
  closeAfter = false;
  /** Where journeys lead that are told of in the sentence before the office, behind it, and anywhere before it. */
  host = false;
  guest = false;
  visited = false;
  /** Near the head of one of the two sentences before. */
  subject = false;
  /** Of another office: in the sentence, and a same one anywhere; of those whose own state is not told. */
  statedNear = false;
  sameOffice = false;
  unstated = 0;
  movements = 0;
}

/** Makes a state a candidate. */
export function enter(candidates: Map<string, Tally>, code: string): void {
  if (!candidates.has(code)) candidates.set(code, new Tally());
}

/** What the mentions of all states tell besides their tallies. */
export interface Mentioned {
  /** Those in the sentence of the office and before it. */
  readonly before: readonly StateMention[];
  /** How many may mean a state itself, and the last such before the office. */
  readonly total: number;
  readonly political: StateMention | null;
  /** State named first in the sentence before. */
  readonly previous: string | null;
  /** Sentences in which the person is named. */
  readonly sentences: number;
}

/** Whether the mention of a state at token `from` is one in the office itself. */
function isIn({ stateMentions }: TitlePhrase, from: number): boolean {
  for (const mention of stateMentions) if (mention.from === from) return true;
  return false;
}

/** Counts the mentions of the candidates. */
export function tallyMentions(
  phrase: TitlePhrase,
  { tokens, states }: Surroundings,
  candidates: ReadonlyMap<string, Tally>,
  person: Person,
): Mentioned {
  const sentence = tokens.sentence[phrase.from]!;
  const mine = new Set<number>();
  for (const { span } of person.mentions) mine.add(tokens.sentence[span.from]!);
  const before: StateMention[] = [];
  let total = 0;
  let political: StateMention | null = null;
  let previous: string | null = null;
  for (const m of states) {
    const { code, named } = m;
    const { from } = named;
    const kind = named.state?.kind;
    const at = tokens.sentence[from]!;
    if (m.political) {
      total++;
      if (from < phrase.from) political = m;
      if (at === sentence - 1) previous ??= code;
    }
    const isHere = at === sentence && !isIn(phrase, from);
    if (isHere && from < phrase.from) before.push(m);
    const tally = candidates.get(code);
    if (tally === undefined) continue;
    if (m.political) {
      tally.political++;
      if (kind !== 'adjective') tally.named++;
      if (at < sentence && at >= sentence - 2 && from - tokens.bounds[at]! <= 4) tally.subject = true;
      if (at !== tally.last && mine.has(at)) {
        tally.together++;
        tally.last = at;
      }
    }
    if (kind === 'nickname') tally.nicknamed++;
    if (!m.political || kind === 'capital' || kind === 'region') tally.places++;
    const goal = isHere ? isGoal(m, tokens) : from < phrase.from && !tally.visited && !isIn(phrase, from) && isGoal(m, tokens);
    if (goal && from < phrase.from) tally.visited = true;
    if (!isHere) continue;
    if (from < phrase.from) {
      tally.before = true;
      if (named.city !== null || kind === 'capital') tally.placeHere = true;
      if (phrase.from - from <= 6) tally.close = true;
      if (goal) tally.host = true;
    } else if (from > phrase.from) {
      tally.after = true;
      if (goal) tally.guest = true;
    }
    if (from >= phrase.to && from - phrase.to <= 6) tally.closeAfter = true;
  }
  return { before, total, political, previous, sentences: mine.size };
}
