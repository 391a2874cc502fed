/**
 * Story: what a sentence tells itself, apart from what is reported, quoted or told of an earlier time in it, and the day that
 * the story has reached by it.
 *
 * @module src/extract/meetings/days/story
 */
import type { DateMention } from '../../../arabic/dates.js';
import { CLOSING_QUOTES, COMMAS, OPENING_QUOTES } from '../../../arabic/punctuation.js';
import { wordSet } from '../../../arabic/word-set.js';
import { deedBack } from '../near-verbs.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import { issuedThen } from './others.js';
import { DAY, WAS } from './side.js';

/** What a clause may open with for its day to be that of the story. */
export const TELLS = new Set(['sentence', 'list', 'verb', 'phrase', 'adverbial']);

/** Words at the head of a sentence among which its verb of saying stands. */
export const SAYS = 3;

/** "قبل أن يعقدا مؤتمرا": what was done next, or before. */
export const isThen = ({ word }: Scene['tokens'], that: number): boolean =>
  word[that]!.key === 'ان' && (word[that - 1]?.stem === 'قبل' || word[that - 1]?.stem === 'بعد');

/** Whether a token stands in what the sentence itself tells, not in what is reported, added or quoted in it. */
export function isTold({ tokens, clauses }: Scene, i: number): boolean {
  let told = true;
  let quoted = false;
  let aside = false;
  for (let c = clauses.at[tokens.bounds[tokens.sentence[i]!]!]!; c <= clauses.at[i]!; c++) {
    const { opener, from } = clauses.list[c]!;
    // "الوزير الذي يترأس الدورة، وعقد جلسة": a past behind a present is no more of the relative clause.
    if (opener === 'relative' && told) aside = tokens.word[from + 1]?.entry?.verb?.tense === 'present';
    else if (aside && opener === 'verb' && COMMAS.has(tokens.word[from - 1]!.key) && tokens.word[from]!.entry?.verb?.tense === 'past')
      [told, aside] = [true, false];
    // "أكد أن بلاده ستبدأ …، وذلك خلال لقائه": the sentence itself goes on.
    if (tokens.word[from]!.key === 'وذلك') [told, quoted] = [true, false];
    // What stands behind a name in quotation marks is no quotation.
    if (opener === 'quote') quoted = !quoted;
    else if (!TELLS.has(opener) && !isThen(tokens, from)) told = false;
  }
  return told && !quoted;
}

/** Tokens back to where a quotation may have begun. */
const QUOTED = 120;

/** A quotation of several sentences goes on into a token's: "…: «نقلت إليه تحيات الرئيس. وكنت قد زرت المخيم أمس»". */
function isAmidQuotation({ word, breakBefore }: Scene['tokens'], at: number): boolean {
  let from = at;
  while (from > 0 && from > at - QUOTED && breakBefore[from] === 0) from--;
  let open = false;
  for (let i = from; i < at; i++) {
    const { key } = word[i]!;
    if (open ? CLOSING_QUOTES.has(key) : OPENING_QUOTES.has(key)) open = !open;
  }
  return open;
}

/** The day on which what a sentence tells took place; null for none, or one to come. */
export function dayIn(scene: Scene, sentence: number): DateMention | null {
  const { tokens, published } = scene;
  let day: DateMention | null = null;
  if (isAmidQuotation(tokens, tokens.bounds[sentence]!)) return null;
  for (const d of scene.dates) {
    const [from] = d.tokens;
    if (tokens.sentence[from] !== sentence || d.relation !== 'at' || d.value === null || !isTold(scene, from)) continue;
    if (day !== null) break;
    if (d.value.length !== DAY || (published !== null && d.value > published) || issuedThen(tokens.word, from)) return null;
    // "يلتقي الوزير الاثنين نظراءه. وقال في مؤتمر صحفي": nothing was said yet on a day whose deed is to come.
    if (d.value === published && isToCome(scene, from)) return null;
    day = d;
  }
  return day;
}

/** Whether what the verb before a day tells is on the agenda of the day of publication. */
function isToCome(scene: Scene, day: number): boolean {
  const { word, sentence, bounds } = scene.tokens;
  const verb = deedBack(scene, day - 1, bounds[sentence[day]!]!);
  if (verb < 0) return false;
  const { tense, classes } = word[verb]!.entry!.verb!;
  if (tense === 'future') return true;
  return tense === 'present' && verb === bounds[sentence[day]!]! && (classes.has('meet') || classes.has('hold') || classes.has('visit'));
}

/** A day that a sentence tells, and which. */
export interface Story {
  readonly day: DateMention;
  readonly sentence: number;
}

/** The day that the story has reached before a sentence, and the sentence that tells it. */
export function storyBefore(scene: Scene, sentence: number, reach: number): Story | null {
  for (let s = sentence - 1; s >= Math.max(0, sentence - reach); s--) {
    const day = dayIn(scene, s);
    if (isEarlier(scene, s) || isAmidQuotation(scene.tokens, scene.tokens.bounds[s]!)) continue;
    if (day !== null) return { day, sentence: s };
    if (
      scene.dates.some(
        (d) => scene.tokens.sentence[d.tokens[0]] === s && d.relation === 'at' && d.value !== null && isTold(scene, d.tokens[0]),
      )
    )
      return null;
  }
  return null;
}

const PAST_PERFECT = wordSet('قد سبق وسبق كان كانت وكان وكانت');
/** Words at the head of a sentence among which it says that it tells of an earlier time. */
const HEAD = 3;

/** "وكان الوزير قد التقى": the sentence tells of an earlier time. */
export function isEarlier({ tokens: { word, bounds } }: Scene, sentence: number): boolean {
  for (let i = bounds[sentence]!; i < Math.min(bounds[sentence]! + HEAD, bounds[sentence + 1]!); i++)
    if (PAST_PERFECT.has(word[i]!.key)) return true;
  return false;
}

const EARLIER = wordSet('قد سبق وسبق سابق سابقا السابق السابقه الماضي الماضيه الاخير الاخيره منذ');
/** No adjective of anybody's office. */
const LATELY = wordSet('موخرا حديثا');

const STARTS = new Set(['استهل', 'بدأ', 'افتتح', 'اختتم', 'ختم']);
const DAY_OF = wordSet('نشاطه نشاطها يومه يومها نهاره نهارها لقاءاته لقاءاتها استقبالاته استقبالاتها');
/** Words between "وكان" and what somebody does all day. */
const ALL_DAY = 8;

/** "وكان الوزير استهل نشاطه بلقاء وفد": earlier, but on the same day. */
export function isDaily({ tokens: { word, bounds } }: Scene, sentence: number): boolean {
  const start = bounds[sentence]!;
  for (let i = start + 1; i < Math.min(start + ALL_DAY, bounds[sentence + 1]!); i++)
    if (DAY_OF.has(word[i]!.key) && STARTS.has(word[i - 1]!.entry?.verb?.lemma ?? '')) return true;
  return false;
}

/** "وكان الوزير قد التقى", "زيارته الأخيرة": told of an earlier time. */
export function isBackground(scene: Scene, { trigger: { from, to } }: Facts): boolean {
  const { clauses } = scene;
  const { word, bounds, sentence } = scene.tokens;
  if (isDaily(scene, sentence[from]!)) return false;
  // "زيارته التي كان قد بدأها أمس، وقال في مؤتمر": another verb has begun since.
  const verb = clauses.list.findLast((c) => c.opener === 'verb' && c.from <= from && sentence[c.from] === sentence[from])?.from ?? 0;
  for (let i = Math.max(bounds[sentence[from]!]!, verb, from - 6); i <= to + 3 && sentence[i] === sentence[from]; i++)
    // "وهو رئيس سابق": of somebody's office.
    if (
      LATELY.has(word[i]!.key) ||
      (EARLIER.has(word[i]!.key) && !scene.actors.some((a) => a.from <= i && i <= a.to && a.from < a.to)) ||
      (i < from && word[i]!.entry?.verb?.lemma === 'كان' && !isReception(scene, from))
    )
      return true;
  return isEarlier(scene, sentence[from]!) && !isReception(scene, from);
}

/** "وكان في استقباله بالمطار", "وكان على رأس مستقبليه لدى وصوله": of the arrival that was told, not of an earlier time. */
export function isReception(scene: Scene, from: number): boolean {
  const { word, bounds, sentence } = scene.tokens;
  const start = bounds[sentence[from]!]!;
  if (word[from - 1]?.key === 'في') {
    if (WAS.has(word[from - 2]?.key ?? '')) return true;
    let who = from - 2;
    while (who > start && scene.isWho(who)) who--;
    return who === start && WAS.has(word[who]!.key) && /^استقبال/.test(word[from]!.key);
  }
  if (!ON_ARRIVAL.has(word[from - 1]?.key ?? '') || from - 1 <= start || !WAS.has(word[start]!.key)) return false;
  for (let i = start + 1; i < from && i < start + ALL_DAY; i++) if (RECEIVES.test(word[i]!.key)) return true;
  return false;
}

const ON_ARRIVAL = wordSet('لدي عند حين');
const RECEIVES = /^(?:استقبال|مستقبل[يو])(?:ه|ها|هم|هما)?$/;
