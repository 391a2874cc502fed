/**
 * Triggers: the words that may name a meeting: verbs (التقى, استقبل, زار, وصل إلى, بحث مع) and nouns (لقاء,
 * زيارة, جولة مفاوضات, مؤتمر صحفي). Whether one really names a meeting, and which, is decided later.
 *
 * @module src/extract/meetings/words/triggers
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import { isWhatFor } from '../../actors/envoys.js';
import type { Scan } from '../../scan.js';
import { bodyAt } from './bodies.js';
import { ceremonyAt } from './ceremonies.js';
import { jointTo, sits } from './committees.js';
import { gatheredAt } from './gathered.js';
import { goesOverAt } from './goes-over.js';
import { isHabit } from './habits.js';
import { isLookalike } from './lookalikes.js';
import { nounAt } from './noun-triggers.js';
import { onWayAt } from './on-the-way.js';
import { WITH_WHOM } from './sides.js';
import type { Trigger } from './trigger.js';
import { NAMES_MEETING } from './trigger-words.js';
import { verbAt } from './verb-triggers.js';

/** All triggers of one part, in order, none overlapping. */
export function triggersOf(tokens: Tokens<Entry>, scan: Scan, nameAt: Int32Array): Trigger[] {
  const out: Trigger[] = [];
  let played = false;
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.marks[i]! & NAMES_MEETING) === 0) continue;
    const body = bodyAt(tokens, scan, i, out.length);
    if (body !== null) {
      out.push(body);
      i = body.to - 1;
      continue;
    }
    if (nameAt[i]! >= 0 || (scan.at[i]! >= 0 && scan.named[scan.at[i]!]!.org !== null && !isHeld(tokens, i))) continue;
    const found =
      verbAt(tokens, i, scan, nameAt, out.length) ??
      committeeAt(tokens, i, out.length) ??
      ceremonyAt(tokens, i, out.length) ??
      gatheredAt(tokens, i, scan, out.length) ??
      goesOverAt(tokens, i, nameAt, out.length) ??
      onWayAt(tokens, i, scan, nameAt, out.length) ??
      nounAt(tokens, i, out);
    if (found === null || isHabit(tokens, found) || isForTalks(tokens, nameAt, found)) continue;
    // "وفي اللقاء تقدم الضيوف": the match told of before.
    const again = played && found.lemma === MATCH && found.definite;
    if (again || isLookalike(tokens, found)) {
      played ||= found.lemma === MATCH;
      continue;
    }
    if (found.lemma === MATCH) played = false;
    out.push(found);
    i = found.to - 1;
  }
  return out;
}

/** What a match is called as well. */
const MATCH = 'لقاء';

const SIDES = new Set(['هامش', 'اعمال', 'اشغال', 'فعاليات', 'خلال', 'اثناء']);

/** What people do at a gathering: "مشاركته في", "كلمة ألقاها أمام". */
const THERE =
  /^[وف]?[بل]?(?:ال)?(?:س?[يت]?شارك(?:ت|وا|ه|ته|تها|تهم)?|مشارك(?:ه|ته|تها|تهم|ين|ون)|كلم(?:ه|ته|تها)|خطاب(?:ه|ها)?|مداخل(?:ه|ته|تها)|القاها|القتها|القاه|تحدث|جلس(?:ه|ات)|حضور(?:ه|ها)?)$/;

const IN = new Set(['في', 'امام']);

/** "على هامش منتدى دافوس", "كلمته أمام المنتدى الاقتصادي": what is also a body is a gathering here. */
function isHeld({ word, sentence }: Tokens<Entry>, i: number): boolean {
  const event = word[i]!.entry?.event;
  const gathers = event !== undefined && (event.kind === 'conference' || event.kind === 'summit');
  if (!gathers || i === 0 || sentence[i - 1] !== sentence[i]) return false;
  if (SIDES.has(word[i - 1]!.stem)) return true;
  // "مشاركته بالمنتدى", "كلمته في المنتدى"
  if (word[i]!.prep === 'ب') return THERE.test(word[i - 1]!.key);
  return IN.has(word[i - 1]!.key) && sentence[i - 2] === sentence[i] && THERE.test(word[i - 2]!.key);
}

/** "انعقدت اللجنة العليا المشتركة" */
function committeeAt(tokens: Tokens<Entry>, i: number, index: number): Trigger | null {
  const to = jointTo(tokens, i);
  if (to < 0 || !sits(tokens, i, to)) return null;
  const { def } = tokens.word[i]!;
  return {
    index,
    cls: 'meet',
    kind: 'talks',
    lemma: 'لجنة',
    from: i,
    to,
    head: i,
    verb: null,
    number: 'singular',
    definite: def,
    suffix: '',
  };
}

/** Words between talks and the name of whoever is for them. */
const NAME = 5;

/** "وصل المنسق الأوروبي للمفاوضات النووية فلان": in an office before a name, what its holder is for. */
function isForTalks(tokens: Tokens<Entry>, nameAt: Int32Array, { cls, verb, from, to }: Trigger): boolean {
  if (verb !== null || cls !== 'negotiate' || !isWhatFor(tokens, from)) return false;
  const { word, sentence, count } = tokens;
  for (let i = to; i < Math.min(count, to + NAME) && sentence[i] === sentence[from]; i++) {
    const { kind, entry, key, prep, conj } = word[i]!;
    if (nameAt[i]! >= 0) return prep === '' && conj === '';
    if (kind !== Kind.Word || entry?.verb !== undefined || WITH_WHOM.has(key)) return false;
  }
  return false;
}
