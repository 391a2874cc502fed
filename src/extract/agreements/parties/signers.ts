/**
 * Signers by side: "ووقعها عن الجانب السوداني وزير المعادن فلان، وعن الجانب النرويجي فلان", "وقع الاتفاقية من جانب
 * ناميبيا مندوبها فلان". The document is the verb's object, its pronoun, or the one spoken of last.
 *
 * @module src/extract/agreements/parties/signers
 */

import { mark } from '../../../arabic/marks.js';
import { seekMark } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { bareOf } from '../../clauses.js';
import type { Person } from '../../persons/person.js';
import { COMPLEMENTISER, deedOfVerb, isNoun, isPresence, RELATIVE, type Sources } from '../frames/deeds.js';
import type { Told } from '../same.js';
import { numberAt } from '../words/parts.js';
import { BY_HAND } from '../words/words.js';
import { isEach, pastWhen } from './each-of.js';
import type { Range } from './parties.js';

const SIDES = wordSet('جانب الجانب طرف الطرف قبل جهه');
const LIGHT = /^[وف]?(قام|قامت|قاما|تولي|تم|جري|ناب)$/;
/** Sentences between a document and who signs it. */
const BACK = 2;

interface Signing {
  /** States for which somebody signs. */
  readonly states: ReadonlyMap<string, Range>;
  readonly persons: ReadonlyMap<Person, Range>;
}

/** The mentions, each with those who are said elsewhere to sign for a side. */
export function withSigners(list: readonly Told[], sources: Sources): Told[] {
  const out = [...list];
  const { tokens, documentAt } = sources;
  for (let verb = seekMark(tokens.marks, SIGNS, 0); verb < tokens.count; verb = seekMark(tokens.marks, SIGNS, verb + 1)) {
    const tense = signing(tokens, verb);
    if (tense === null) continue;
    let at = behind(tokens, verb);
    const object = at < tokens.count ? documentAt[at]! : -1;
    if (object >= 0) while (at < tokens.count && documentAt[at] === object) at++;
    const target = object >= 0 ? out.findIndex((t) => t.mention.head >= verb && t.mention.head < at) : spokenAt(out, verb, at, sources);
    if (target < 0) continue;
    if (object < 0 && numberIn(tokens, at) > 0) at++;
    // "تم توقيع مذكرة بين كينيا ونيبال من قبل الوزيرين": behind all that belongs to the name.
    if (object >= 0 && !opensSide(tokens, at, verb)) at = Math.max(at, out[target]!.mention.to);
    at = pastWhen(tokens, pastAside(tokens, at));
    if (EXCHANGES.test(tokens.word[verb]!.key) && !opensSide(tokens, at, verb)) continue;
    if (!opensSide(tokens, at, verb) && !STANDS_FOR.test(tokens.word[verb]!.key)) {
      if (
        tense === 'told' ||
        !((object < 0 || deedOfVerb(tokens.word[verb]!) === null) && opensSigner(sources, at, verb, out[target]!.mention.to))
      )
        continue;
    }
    const found = signingFrom(at, verb, sources);
    if (found.persons.size + found.states.size === 0) continue;
    if (tense === 'told' && found.persons.size === 0) continue;
    out[target] = signed(out[target]!, found, tense === 'past');
    // "وقعهما": so they do the one before, of a list or of the two of which both were told.
    const { listed, mention } = out[target]!;
    const before = out[target - 1]?.mention;
    const both = listed || (mention.whole !== null && mention.whole === before?.whole);
    if (both && before !== undefined && deedOfVerb(tokens.word[verb]!)?.object === 'هما')
      out[target - 1] = signed(out[target - 1]!, found, tense === 'past');
  }
  return out;
}

const SIGNING = /^(ب|وب)?(ال)?(?:توقيعي?|امضاء)(ها|ه)?$/;
const SIGNS = mark(
  (word: LexWord) => deedOfVerb(word)?.deed === 'sign' || SIGNING.test(word.key) || STANDS_FOR.test(word.key) || EXCHANGES.test(word.key),
);
/** "حملت المذكرة توقيع الوزير فلان" */
const BEARS_HAND = /^[وف]?(?:[يت]?حمل)(?:ت|ا|تا|ان)?$/;
/** "ومثل الجانب السوري في التوقيع الوزير فلان" */
const STANDS_FOR = /^[وف]?مثلت?$/;
/** "وتبادلها عن الجانب السوري الوزير فلان" */
const EXCHANGES = /^[وف]?تبادل(?:ه|ها|هما)?$/;
const NEAR_NOUN = 14;

/**
 * Tense of a verb of signing, or of a light verb with its noun: "قام بالتوقيع عن فيجي"; `told` for a noun that only tells of it:
 * "تقرر التوقيع على الاتفاقية من قبل الوزيرين"; null for other words.
 */
function signing(tokens: Tokens<Entry>, at: number): 'past' | 'future' | 'told' | null {
  const found = isNoun(tokens, at) ? null : deedOfVerb(tokens.word[at]!);
  if (found?.deed === 'sign') return found.tense === 'present' ? null : found.tense;
  const word = tokens.word[at]!;
  if (word.kind !== Kind.Word) return null;
  if (EXCHANGES.test(word.key)) return 'past';
  if (STANDS_FOR.test(word.key)) return standsFor(tokens, at) ? 'past' : null;
  if (!SIGNING.test(word.key)) return null;
  if (LIGHT.test(tokens.word[at - 1]?.key ?? '') || bearsHand(tokens, at) >= 0) return 'past';
  return 'told';
}

/** The verb of "حملت توقيع", "وحملت المذكرة توقيعي"; −1 for none. */
function bearsHand({ word, sentence }: Tokens<Entry>, noun: number): number {
  const own = word[noun]!.def || word[noun]!.prep !== '';
  for (let i = noun - 1; !own && i >= noun - 3 && sentence[i] === sentence[noun]; i--) {
    if (BEARS_HAND.test(word[i]!.key)) return i;
    if (word[i]!.kind !== Kind.Word || word[i]!.entry?.particle) return -1;
  }
  return -1;
}

/** Whether the sentence speaks of a signing near a verb of standing for a side. */
function standsFor({ word, sentence }: Tokens<Entry>, at: number): boolean {
  const { prep, entry } = word[at + 1] ?? word[at]!;
  if (sentence[at + 1] !== sentence[at] || prep !== '' || entry?.particle) return false;
  // "دول مثل كينيا"
  if (word[at]!.key === 'مثل' && sentence[at - 1] === sentence[at] && word[at - 1]!.kind === Kind.Word && !word[at - 1]!.entry?.particle)
    return false;
  for (let i = Math.max(0, at - 2 * NEAR_NOUN); i < at + NEAR_NOUN && i < word.length; i++)
    if (sentence[i] === sentence[at] && word[i]!.def && SIGNING.test(word[i]!.key)) return true;
  return false;
}

/** The first token behind a verb and what belongs to it: "مهرها بتوقيعه", "التوقيع على". */
function behind(tokens: Tokens<Entry>, verb: number): number {
  const { word, sentence } = tokens;
  let at = verb + 1;
  if (sentence[at] === sentence[verb] && BY_HAND.test(word[at]!.key)) at++;
  return sentence[at] === sentence[verb] && ON.test(word[at]!.key) ? at + 1 : at;
}

const ON = /^علي(?:ه|ها|هما)?$/;
/** "وقع عليها": the preposition has the pronoun. */
const isOnIt = ({ word, sentence }: Tokens<Entry>, verb: number): boolean =>
  sentence[verb + 1] === sentence[verb] && /^علي.+/.test(word[verb + 1]!.key) && ON.test(word[verb + 1]!.key);

const WITNESS = /^(?:ك|بصفت(?:ه|ها))?شاهد(?:ا|ين|ه)?$/;
const ASIDE = 8;

/** "الذي وقعه، في مطلع الشهر الجاري، الوزير": behind what two commas part off. */
function pastAside({ word, sentence, count }: Tokens<Entry>, at: number): number {
  if (at >= count || word[at]!.key !== '،') return at;
  for (let i = at + 1; i < at + ASIDE && i < count && sentence[i] === sentence[at]; i++) {
    if (word[i]!.key === '،') return i + 1;
    if (word[i]!.entry?.verb || word[i]!.entry?.document || word[i]!.entry?.title) return at;
  }
  return at;
}

const INSTEAD = /^(?:بال)?نيابه$/;

/** عن, or من before a word for a side, in the sentence of the verb. */
function opensSide(tokens: Tokens<Entry>, at: number, verb: number): boolean {
  if (at >= tokens.count || tokens.sentence[at] !== tokens.sentence[verb]) return false;
  const key = bareOf(tokens.word[at]!);
  // "نيابة عن حكومة"
  if (INSTEAD.test(key)) return bareOf(tokens.word[at + 1]!) === 'عن';
  return key === 'عن' || (key === 'من' && SIDES.has(tokens.word[at + 1]?.key ?? ''));
}

/** "ووقعها كل من وزير النقل الكيني فلان ونظيره", "وقام بالتوقيع الوزيران": who signs stands right behind a verb that has its object. */
function opensSigner(sources: Sources, at: number, verb: number, named: number): boolean {
  const { tokens, actors, actorAt } = sources;
  if (at >= tokens.count || tokens.sentence[at] !== tokens.sentence[verb]) return false;
  const sign = deedOfVerb(tokens.word[verb]!);
  // "الاجتماع الذي عقده الوزير": who holds something.
  if (HOLDS.test(tokens.word[verb]!.key) || (sign !== null && named !== verb && isOfAnother(sources, verb))) return false;
  if (
    sign !== null
      ? sign.object === '' && numberIn(tokens, at - 1) === 0 && !isOnIt(tokens, verb)
      : !/^و?ب/.test(tokens.word[verb]!.key) && bearsHand(tokens, verb) < 0
  )
    return false;
  if (isEach(tokens, at)) return true;
  const actor = actors[actorAt[at]!];
  // "توقيع الوزير الكيني والسفير فلان": an office that nobody is told to hold may stand first.
  return actor?.from === at && actor.prep === '' && (actor.persons.length > 0 || (actor.kind === 'office' && actor.states.length === 1));
}

/** "قانون وقعه الرئيس", "الإعلان الذي وقعه": what the verb is said of is no document that we know. */
function isOfAnother({ tokens, documentAt }: Sources, verb: number): boolean {
  const { word, sentence } = tokens;
  if (word[verb]!.conj !== '' || sentence[verb - 1] !== sentence[verb]) return false;
  const noun = RELATIVE.has(word[verb - 1]!.key) ? verb - 2 : verb - 1;
  return word[noun]?.kind === Kind.Word && documentAt[noun]! < 0 && (noun < verb - 1 || word[noun]!.entry?.particle === undefined);
}

const HOLDS = /^[وف]?(?:س?[يت])?عقد/;

/** "وقع الأولى" */
const numberIn = (tokens: Tokens<Entry>, at: number): number => numberAt(tokens, at, true) || numberAt(tokens, at, false);

/** The document that a verb means, where it has no noun for it: by its number in the last list, the one that bears a hand, the one spoken of last. */
function spokenAt(list: readonly Told[], verb: number, at: number, { tokens, documentAt }: Sources): number {
  const last = spokenOf(list, verb, tokens);
  const bearer = bearsHand(tokens, verb);
  for (let i = bearer + 1; bearer >= 0 && i < verb; i++)
    if (documentAt[i]! >= 0) return list.findIndex((t) => t.mention.head === i) >= 0 ? list.findIndex((t) => t.mention.head === i) : last;
  const number = last < 0 ? 0 : numberIn(tokens, at);
  if (number === 0) return last;
  let first = last;
  while (first > 0 && list[first]!.listed) first--;
  return first + number - 1 <= last && numberAt(tokens, at, list[first]!.mention.feminine) > 0 ? first + number - 1 : -1;
}

/** The document spoken of last before a verb; of one sentence rather what is concluded. */
function spokenOf(list: readonly Told[], verb: number, tokens: Tokens<Entry>): number {
  const here = tokens.sentence[verb]!;
  const near = (t: Told): boolean => t.mention.head < verb && t.sentence >= here - BACK && !t.denied;
  const concluded = list.findLastIndex((t) => near(t) && t.concluded);
  return concluded >= 0 ? concluded : list.findLastIndex(near);
}

function signingFrom(from: number, verb: number, { tokens, actors }: Sources): Signing {
  const states = new Map<string, Range>();
  const persons = new Map<Person, Range>();
  const sentence = tokens.sentence[verb]!;
  let side = false;
  let at = from;
  // "كل من الوزير فلان": a preposition that makes nobody a side.
  const each = isEach(tokens, from) ? from + 2 : -1;
  const standing = STANDS_FOR.test(tokens.word[verb]!.key);
  for (const a of actors) {
    if (a.from < from) continue;
    if (tokens.sentence[a.from] !== sentence || stops(at, a.from)) break;
    // "من طرف وزيري النقل، فلان وفلان": an office of several has a name for each.
    const shared = a.from < at;
    // "فيما وقعها الرئيس فلان شاهدا"
    if (WITNESS.test(tokens.word[a.to]?.key ?? '')) continue;
    at = a.to;
    const before = tokens.word[a.from - 1]!.key;
    const forSide =
      a.prep === 'عن' ||
      (standing && a.prep === '') ||
      (a.prep === 'من' && a.kind === 'group') ||
      SIDES.has(before) ||
      (before === 'دوله' && side === false);
    if (forSide && a.persons.length === 0) {
      for (const s of a.states) if (!states.has(s)) states.set(s, a);
      side = true;
    } else if (
      a.persons.length > 0 &&
      (side || a.conj || shared || a.prep === 'مع' || (forSide && SIDES.has(before)) || persons.size === 0) &&
      (a.prep === '' || a.prep === 'مع' || forSide || a.from === each)
    ) {
      for (const p of a.persons) if (!persons.has(p)) persons.set(p, a);
      for (const s of a.states) if (!states.has(s)) states.set(s, a);
      side = false;
    }
  }
  return { states, persons };

  function stops(begin: number, end: number): boolean {
    for (let i = begin; i < end; i++) {
      const word = tokens.word[i]!;
      const key = bareOf(word);
      if (RELATIVE.has(key) || COMPLEMENTISER.has(key) || isPresence(key) || isPresence(word.key)) return true;
      if (word.kind === Kind.Word && deedOfVerb(word) && !word.entry?.title && i > from) return true;
    }
    return false;
  }
}

function signed(told: Told, { states, persons }: Signing, past: boolean): Told {
  const { ties } = told;
  const how = new Map(ties.how);
  for (const s of states.keys()) how.set(s, [...(how.get(s) ?? []), 'sign subject']);
  return {
    ...told,
    concluded: told.concluded || past,
    planned: told.planned && !past,
    ties: {
      ...ties,
      how,
      states: new Set([...ties.states, ...states.keys()]),
      where: new Map([...states, ...ties.where]),
      signatories: new Map([...ties.signatories, ...persons]),
    },
  };
}
