/**
 * Counterpart: of which of those who are told of before him in the sentence somebody is the counterpart. It is whoever does
 * what is told: "يلتقي الوزير الرئيس فلانا قبل أن يجري محادثات مع نظيره" is not of the president whom he meets.
 *
 * @module src/extract/persons/counterpart
 */
import type { Tokens } from '../../arabic/tokens.js';
import { wordSet } from '../../arabic/word-set.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import { bareOf, COMPLEMENT, isPurpose, isVerb, RELATIVE } from '../clauses.js';

/** Where somebody is told of, with the titles before him; end exclusive. */
export interface Told {
  readonly from: number;
  readonly to: number;
}

/** Between a verb and the word that opens its clause: "كما قد يلتقي". */
const AUXILIARIES = wordSet('قد سوف لن لم كان كانت');
/** What takes up the subject of the verb before: "كما التقى", "حيث يجري". */
const GOES_ON = wordSet('كما ثم حيث');
/** "قبل أن يلتقي": no complement. */
const TIMES = wordSet('قبل بعد قبيل عقب علي منذ دون');

/**
 * @param told those named before the counterpart in his sentence, in their order
 * @returns whose counterpart the word at `from` is; undefined where nobody is told of
 */
export function whoseCounterpart<T extends Told>(told: readonly T[], from: number, tokens: Tokens<Entry>): T | undefined {
  const last = told.at(-1);
  if (told.length < 2) return last;
  const { word, bounds, sentence } = tokens;
  const start = bounds[sentence[from]!]!;
  let verb = from - 1;
  while (verb >= start && !isVerb(tokens, verb) && !isPurpose(word[verb]!)) verb--;
  if (verb < start) return last;
  // "دعوة من الرئيس فلان إلى نظيره", "بين فلان ونظيره": of him right before.
  const governed = last!.from > start && (word[last!.from]!.prep !== '' || word[last!.from - 1]!.entry?.particle === 'preposition');
  if (governed && from - last!.to <= 1) return last;
  if (standsBeside(last!, from, tokens)) return last;
  // "التقى الوزير فلان الرئيس فلانا ثم نظيره": the subject stands first behind the verb.
  const subject = told.find((t) => t.from > verb);
  if (subject !== undefined) return reaches(verb, subject.from, tokens) ? subject : last;
  for (let i = verb + 1; i < from; i++) if (word[i]!.entry?.title !== undefined && word[i]!.entry!.title!.kind !== 'honor') return last;
  let opener = verb;
  if (word[verb]!.conj === '' && !isPurpose(word[verb]!)) while (opener > start && AUXILIARIES.has(word[--opener]!.key));
  // "الوزير فلان سيلتقي نظيره", "الوزير فلان الذي التقى نظيره": of him right before.
  if (last!.to >= opener || RELATIVE.has(bareOf(word[opener]!))) return last;
  const before = COMPLEMENT.has(bareOf(word[opener]!)) && opener > start && TIMES.has(bareOf(word[opener - 1]!));
  const goesOn = opener === verb || before || GOES_ON.has(bareOf(word[opener]!));
  return goesOn ? topic(told, verb, start, tokens) : last;
}

/** "بحضور الوزير الأوغندي فلان ونظيره القطري": two of different states side by side. */
export function standsBeside({ from, to }: Told, counterpart: number, { word }: Tokens<Entry>): boolean {
  if (word[counterpart]!.conj !== 'و' || counterpart - to > 1) return false;
  const own = nisbaOf(word[counterpart + 1]);
  if (own === undefined) return false;
  for (let i = from; i < to; i++) if ((nisbaOf(word[i]) ?? own) !== own) return true;
  return false;
}

const nisbaOf = (word: LexWord | undefined): string | undefined =>
  word?.entry?.states?.find((s) => s.kind === 'adjective')?.code ?? undefined;

/** Who is told of first in the clause of saying to which a verb belongs. */
function topic<T extends Told>(told: readonly T[], verb: number, start: number, { word }: Tokens<Entry>): T | undefined {
  let begin = verb - 1;
  while (begin > start && !(COMPLEMENT.has(bareOf(word[begin]!)) && !TIMES.has(bareOf(word[begin - 1]!)))) begin--;
  return told.find((t) => t.from >= begin) ?? told.at(-1);
}

/** Whether nothing but his form of address and what says when stands between a verb and its subject. */
function reaches(verb: number, to: number, { word }: Tokens<Entry>): boolean {
  for (let i = verb + 1; i < to; i++) {
    const { kind, entry, prep } = word[i]!;
    if (kind === Kind.Word && (prep !== '' || entry?.particle === 'preposition')) return false;
  }
  return true;
}
