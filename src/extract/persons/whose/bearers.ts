/**
 * Bearers: who brings the greetings or the letter of a head of state is of that state, and so is the one who sends them by
 * him: "نقل وزير الخارجية فلان تحيات الملك السعودي", "نقل السفير السوداني رسالة من الرئيس فلان".
 *
 * @module src/extract/persons/whose/bearers
 */
import { mark } from '../../../arabic/marks.js';
import { seekMark } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { bareOf } from '../../clauses.js';
import type { Person } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { beforeRespect, type Settled, type Surroundings, stretchOf } from './surroundings.js';

/** Verbs and participles of bringing. */
const BRINGS = new Set('نقل ينقل نقلت تنقل سلم يسلم سلمت سلمه سلمها حاملا حامله محملا محمله'.split(' '));
const BROUGHT = /^و?(?:ي|ت)?(?:نقل|سلم|حمل)(?:ت)?ها?$/;
const BEHIND = 14;
/** What is brought; what of it has its sender in the genitive, and what behind من. */
const GREETINGS = new Set('تحيات تحايا تحيه تهاني تعازي تهنيه'.split(' '));
const LETTERS = new Set('رساله دعوه برقيه'.split(' '));
const FROM = new Set(['من', 'قبل', 'طرف', 'لدن']);
/** Most texts have none of them. */
const GOODS = mark(({ stem }: LexWord) => GREETINGS.has(stem) || LETTERS.has(stem));
/** Words from the verb to what is brought, and from there to the sender. */
const NEAR = 14;
const REACH = 7;

/** Who is no bearer of a head of state, or of whose state a word does not tell. */
const LOCAL = new Set(['نظير', 'محافظ', 'أمير', 'والي']);

interface Bearing {
  /** Where the verb stands, what is brought, and where its sender begins. */
  readonly verb: number;
  readonly sender: number;
}

const bearings = new WeakMap<Tokens<Entry>, readonly Bearing[]>();

/** All that is brought in a text; found once. */
function allBearings(tokens: Tokens<Entry>): readonly Bearing[] {
  const known = bearings.get(tokens);
  if (known !== undefined) return known;
  const { word, sentence, count, marks } = tokens;
  const out: Bearing[] = [];
  for (let i = seekMark(marks, GOODS, 0); i < count; i = seekMark(marks, GOODS, i + 1)) {
    let verb = -1;
    for (let k = i - 1; k >= Math.max(0, i - NEAR) && sentence[k] === sentence[i] && verb < 0; k--)
      if (BRINGS.has(bareOf(word[k]!))) verb = k;
    // "رسالة من الرئيس الكويتي سلمها إليه وزير الخارجية": behind what is brought, with a pronoun for it.
    for (let k = i + 2; k < Math.min(count, i + BEHIND) && sentence[k] === sentence[i] && verb < 0; k++)
      if (BROUGHT.test(word[k]!.key)) verb = k;
    if (verb < 0) continue;
    let sender = i + 1;
    if (LETTERS.has(word[i]!.stem)) {
      while (sender < count && sender < i + REACH && sentence[sender] === sentence[i] && !FROM.has(word[sender]!.key)) sender++;
      if (sender >= count || !FROM.has(word[sender]!.key)) continue;
    }
    // "من قبل", "تحيات وتقدير".
    while (sender < count && sentence[sender] === sentence[i] && (FROM.has(word[sender]!.key) || isBesides(tokens, sender))) sender++;
    out.push({ verb, sender: afterRespect(tokens, sender) });
  }
  bearings.set(tokens, out);
  return out;
}

/** "تحيات وتقدير", "أحر التهاني": a further noun of what is brought. */
const isBesides = ({ word }: Tokens<Entry>, i: number): boolean =>
  word[i]!.conj === 'و' && word[i]!.entry?.title === undefined && !word[i]!.def;

function afterRespect(tokens: Tokens<Entry>, from: number): number {
  let at = from;
  while (at < tokens.count && tokens.sentence[at] === tokens.sentence[from] && beforeRespect(tokens, at + 1) <= at) at++;
  return at;
}

/** The state of who sends by the holder of an office, or by whom its holder sends; null where nothing is brought. */
export function bearingState(phrase: TitlePhrase, settled: readonly Settled[], person: Person, around: Surroundings): string | null {
  const { tokens, states } = around;
  const list = allBearings(tokens);
  if (list.length === 0) return null;
  const { word, sentence } = tokens;
  const stretch = stretchOf(phrase, person);
  if (stretch === null) return null;
  const from = beforeRespect(tokens, stretch.from);
  for (const { verb, sender } of list) {
    // He brings: his office, by name or without, right behind the verb, or he before it.
    if (isSubject(verb, from, stretch.to) || isSameOffice(tokens, verb + 1, phrase)) {
      const state = senderState(sender);
      if (state !== null) return state;
    }
    // They are his: who brings them.
    if (Math.abs(afterRespect(tokens, sender) - stretch.from) <= 1 || sender === from) {
      const isNear = (at: number): boolean =>
        sentence[at] === sentence[verb] && at < sender && Math.abs(at - verb) <= NEAR && !isRecipient(tokens, at);
      const bearer = settled.findLast(
        (s) =>
          s.stated &&
          s.person !== person &&
          !LOCAL.has(s.lemma) &&
          (sentence[s.at] === sentence[verb] ? isNear(s.at) : s.person.mentions.some(({ span }) => isNear(span.from))),
      );
      if (bearer !== undefined) return bearer.state;
      // "وقال الوزير التشادي إنه سلم رسالة": by his office alone.
      const alone = states.findLast(({ named: { from: at, state } }) => {
        const title = word[at - 1]?.entry?.title;
        return state?.kind === 'adjective' && at < verb && title !== undefined && !LOCAL.has(title.lemma) && isNear(at - 1);
      });
      if (alone !== undefined) return alone.code;
    }
  }
  return null;

  /** The state of who sends: by his office, by the state in his title, by the holder who has it. */
  function senderState(at: number): string | null {
    const fixed = word[at]?.entry?.phrases?.find(
      (p) => p.title?.state !== undefined && p.rest.every((key, k) => word[at + 1 + k]?.key === key),
    );
    if (fixed !== undefined) return fixed.title!.state!;
    let to = at;
    while (to < tokens.count && to < at + REACH && sentence[to] === sentence[at] && word[to]!.key !== 'الي' && word[to]!.prep !== 'ل') to++;
    const isThere = (i: number): boolean => i >= at && i < to;
    const told = settled.find((s) => s.stated && s.person !== person && isThere(s.at));
    return told?.state ?? states.find(({ named, political }) => political && isThere(named.from))?.code ?? null;
  }

  function isSubject(verb: number, begin: number, end: number): boolean {
    if (sentence[verb] !== sentence[begin]) return false;
    // "نقل الوزير فلان تحيات", "وسلمه أمس الوزير فلان رسالة"
    if (begin > verb && begin - verb <= 2) return true;
    // "التقى الوزير فلان الرئيس، ونقل له رسالة": whom the sentence begins with.
    if (end <= verb && word[verb]!.conj !== '' && TO_HIM.has(word[verb + 1]?.key ?? ''))
      return begin - tokens.bounds[sentence[begin]!]! <= 2;
    // "الوزير فلان الذي نقل إليه تحيات", "وصل الوزير فلان حاملا رسالة"
    return end <= verb && (verb - end <= 1 || (verb - end <= 3 && word[verb - 1]!.entry?.particle !== undefined));
  }
}

const TO_HIM = new Set(['له', 'لها', 'اليه', 'اليها', 'خلالها', 'خلاله']);

/** To whom it is brought: "إلى الرئيس", "للرئيس". */
const isRecipient = ({ word }: Tokens<Entry>, at: number): boolean => word[at]!.prep === 'ل' || word[at - 1]?.key === 'الي';

/** "ونقل وزير الخارجية تحيات": the office that has been told with a name. */
function isSameOffice({ word, count }: Tokens<Entry>, at: number, { from, officeTo, to, states }: TitlePhrase): boolean {
  if (officeTo - from < 2 || to !== officeTo || states.length > 0 || at + officeTo - from > count) return false;
  for (let i = from; i < officeTo; i++) if (word[at + i - from]!.stem !== word[i]!.stem) return false;
  return true;
}
