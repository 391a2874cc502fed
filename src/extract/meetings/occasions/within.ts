/**
 * Within: the larger gathering on whose sidelines a meeting takes place: "على هامش القمة". Two gatherings behind
 * one verb make two meetings: "التقاه على هامش قمة بكين وعلى هامش منتدى دافوس".
 *
 * @module src/extract/meetings/occasions/within
 */

import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { isVerb } from '../../clauses.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import { ATTENDS } from '../status/absent.js';
import { ATTENDED, GOES, MEETING_VERBS, SESSIONS, TALKS } from '../words/sides.js';
import { isFeminine, type Trigger } from '../words/trigger.js';
import type { Meeting } from './same.js';

const REACH = 40;
const OF_IT = /^[وف]?هامش(?:ها|ه|هما)$/;
/** Sentences between a gathering and "على هامشها". */
const BACK = 3;
const CLOSE = 6;

/** "على هامش", "خلال مشاركتهما في", "خلال حضوره المؤتمر", "في إطار القمة": what follows is the gathering around it. */
function aside({ word, sentence }: Scene['tokens'], i: number): boolean {
  const { stem } = word[i]!;
  if (stem === 'هامش' || OF_IT.test(stem)) return true;
  const next = word[i + 1];
  if (next === undefined || sentence[i + 1] !== sentence[i]) return false;
  if (/^مشارك(?:ته|تها|تهما|تهم)$/.test(stem)) return next.key === 'في' || next.prep === 'ب';
  if (/^حضور(?:ه|ها|هما|هم)$/.test(stem) && MEANWHILE.has(word[i - 1]?.stem ?? '')) return isGathering(next);
  // "جدول أعمال القمة" is what it is about.
  return (stem === 'اطار' || (stem === 'اعمال' && word[i - 1]?.stem !== 'جدول') || stem === 'فعاليات') && isGathering(next);
}

const isGathering = ({ entry }: LexWord): boolean => entry?.event?.kind === 'summit' || entry?.event?.kind === 'conference';

const DURING = new Set(['خلال', 'اثناء', 'ضمن', 'ابان', 'في']);
/** "خلال القمة", "أثناء القمة" */
export const MEANWHILE = new Set(['خلال', 'اثناء']);
const MEETS = new Set<Trigger['cls']>([...MEETING_VERBS, 'visitV', 'phoneV']);

/** "اجتمع خلال المؤتمر مع نظيره": an occasion already known, told in the middle of what is told of another. */
export function isAmid({ tokens, triggers }: Pick<Scene, 'tokens' | 'triggers'>, trigger: Trigger): boolean {
  const { word, sentence } = tokens;
  const { from, index, suffix } = trigger;
  if (trigger.verb || suffix !== '' || !word[from]!.def || from === 0 || !DURING.has(word[from - 1]!.stem)) return false;
  const holder = triggers[index - 1];
  if (holder === undefined || !MEETS.has(holder.cls) || sentence[holder.from] !== sentence[from]) return false;
  for (let i = holder.to; i < from; i++) if (isVerb(tokens, i)) return false;
  return true;
}

/** "سيجتمع خلال زيارته لليابان بنظيره": a visit in the middle of what is done on it. */
export function isMeanwhile({ tokens: { word, sentence } }: Pick<Scene, 'tokens'>, { from, suffix }: Trigger): boolean {
  if (suffix === '' || from === 0 || sentence[from - 1] !== sentence[from]) return false;
  const { stem } = word[from - 1]!;
  return MEANWHILE.has(stem) || stem === 'ضمن' || (stem === 'اطار' && word[from - 2]?.key === 'في');
}

/** "يلتقي خلال زيارته للدوحة نظيريه": whoever follows is whom he meets, not whom he visits. */
export function isVisitAmidMeeting(scene: Pick<Scene, 'tokens' | 'triggers'>, trigger: Trigger): boolean {
  const verb = scene.triggers[trigger.index - 1];
  if (verb === undefined || !GOES.has(trigger.cls) || !MEETING_VERBS.has(verb.cls) || !isMeanwhile(scene, trigger)) return false;
  return scene.tokens.sentence[verb.from] === scene.tokens.sentence[trigger.from];
}

/** "التقى الوزير على هامش الاجتماع نظيره": whoever follows is whom he meets. */
export function isAside(scene: Pick<Scene, 'tokens' | 'triggers'>, trigger: Trigger): boolean {
  const holder = scene.triggers[trigger.index - 1];
  if (holder === undefined || !MEETS.has(holder.cls) || !trigger.definite) return false;
  return scene.tokens.sentence[holder.from] === scene.tokens.sentence[trigger.from] && isSideline(scene, trigger);
}

/** Triggers of the gatherings on whose sidelines this one is said to be, in the order of the text. */
export function sidelinesOf(scene: Scene, trigger: Trigger): readonly Trigger[] {
  // Each trigger is asked about again for every other one.
  return (scene.sidelines[trigger.index] ??= findSidelines(scene, trigger));
}

function findSidelines(scene: Scene, trigger: Trigger): Trigger[] {
  const { tokens, triggers } = scene;
  const { word, sentence, bounds } = tokens;
  const here = sentence[trigger.from]!;
  const out: Trigger[] = [];
  // The gathering itself is on nobody's sidelines.
  if (isSideline(scene, trigger) || isAmid(scene, trigger)) return out;
  const look = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      if (!aside(tokens, i)) continue;
      // "على هامشها": of the one named before.
      const gathering = OF_IT.test(word[i]!.key)
        ? meantAt(scene, i)
        : triggers.find((t) => t.from > i && t.from - i <= 5 && t.from < to && ATTENDED.has(t.cls));
      if (gathering && !out.includes(gathering)) out.push(gathering);
    }
  };
  // "على هامش القمة عقد الوزيران اجتماعا": the gathering stands before.
  const before = triggers[trigger.index - 1];
  if (before !== undefined && sentence[before.from] === here && isSideline(scene, before) && !SESSIONS.has(trigger.cls)) {
    const holder = triggers[trigger.index - 2];
    if (holder === undefined || sentence[holder.from] !== here) out.push(before);
  }
  // Up to the next meeting of the sentence, which has its own.
  const next = triggers.find((t) => t.from > trigger.to && sentence[t.from] === here && !ATTENDED.has(t.cls));
  const end = next ? next.from : bounds[here + 1]!;
  look(trigger.to, Math.min(end, trigger.to + REACH));
  // "وعلى هامشها التقى", "وعقد على هامشها لقاء"
  for (let i = trigger.from - 1; out.length === 0 && i >= Math.max(bounds[here]!, trigger.from - CLOSE); i--)
    if (OF_IT.test(word[i]!.key)) look(i, i + 1);
  // "اجتمع خلال المؤتمر مع نظيره"
  const amid = triggers[trigger.index + 1];
  if (out.length === 0 && trigger.verb && amid !== undefined && SESSIONS.has(amid.cls) && isAmid(scene, amid)) out.push(amid);
  // "… على هامش القمة، كما التقى": told besides it, of the same occasion.
  if (out.length === 0 && before !== undefined && isBesides(scene, trigger)) {
    const meeting = triggers.findLast(
      (t) =>
        t.index < trigger.index && t.verb !== null && MEETS.has(t.cls) && sentence[t.from] === here && sidelinesOf(scene, t).length > 0,
    );
    if (meeting !== undefined) out.push(...sidelinesOf(scene, meeting));
  }
  // "شارك في القمة في لوساكا، حيث التقى نظيره", "حضر المؤتمر والتقى هناك نظيره": where somebody attended it.
  if (out.length === 0 && before !== undefined && sentence[before.from] === here && isThere(tokens, trigger, before)) out.push(before);
  // "… على هامش قمة بكين. وعلى هامش منتدى دافوس": a sentence without a verb of its own goes on with the one before.
  const after = bounds[here + 1]!;
  if (out.length > 0 && !next && after + 1 < tokens.count && word[after + 1]!.stem === 'هامش') look(after, bounds[here + 2]!);
  // "التقى الوزير نظيره. وجاء ذلك على هامش القمة": told of the meeting of the sentence before.
  if (out.length === 0 && !next && trigger.index === lastMeeting(scene, here)) {
    const at = thatBeside(tokens, after);
    if (at >= 0) look(at, bounds[here + 2]!);
  }
  // "… على هامش القمة. كما التقى الوزير", "وفي السياق ذاته، التقى": besides what the sentence before tells.
  if (out.length === 0 && trigger.kind === 'talks' && isToldBesides(scene, trigger)) {
    const told = triggers.findLast(
      (t) => sentence[t.from]! < here && sentence[t.from]! >= here - BESIDES && GATHERS.has(t.cls) && sidelinesOf(scene, t).length > 0,
    );
    if (told !== undefined) out.push(...sidelinesOf(scene, told));
  }
  return out;
}

/** Words between حيث and a meeting, or between it and هناك. */
const TAKES_UP = 4;
/** Words, with where and when, between whoever attends and the gathering. */
const ATTENDED_AT = 14;

/** Whether a meeting is told of as held where somebody attended the gathering before it. */
function isThere(tokens: Scene['tokens'], trigger: Trigger, { cls, from, to, verb }: Trigger): boolean {
  const { word, sentence } = tokens;
  if (verb !== null || !SESSIONS.has(cls) || !(TALKS.has(trigger.cls) || MEETS.has(trigger.cls)) || trigger.kind !== 'talks') return false;
  let there = false;
  for (let i = trigger.from - 1; i >= Math.max(to, trigger.from - TAKES_UP); i--) there ||= word[i]!.key === 'حيث';
  for (let i = trigger.to; i < Math.min(word.length, trigger.to + TAKES_UP); i++)
    there ||= word[i]!.key === 'هناك' && sentence[i] === sentence[from];
  if (!there) return false;
  for (let i = from - 1; i >= Math.max(0, from - ATTENDED_AT) && sentence[i] === sentence[from]; i--) {
    const attends = word[i]!.entry?.verb;
    if (attends !== undefined && isVerb(tokens, i)) return ATTENDS.has(attends.lemma);
  }
  return false;
}

/** "وعلى هامشها", "ويلتقي على هامشه": the gathering of that gender told last, in the middle of a sentence one of that sentence. */
function meantAt({ tokens: { word, sentence, bounds }, triggers }: Scene, i: number): Trigger | undefined {
  const here = sentence[i]!;
  const feminine = word[i]!.key.endsWith('ها');
  const first = i - bounds[here]! <= CLOSE ? here - BACK : here;
  return triggers.findLast(
    (t) =>
      t.from < i &&
      sentence[t.from]! >= first &&
      (SESSIONS.has(t.cls) || (t.lemma === ASSEMBLY && sentence[t.from] === here)) &&
      (word[i]!.key.endsWith('هما') || isFeminine(t) === feminine),
  );
}

const ASSEMBLY = 'اجتماع';

/** Sentences between meetings on the same sidelines. */
const BESIDES = 2;
const GATHERS = new Set([...MEETS, ...TALKS]);
const MORE = wordSet('كما السياق ايضا كذلك بدوره بدورها');
const OPENING = 5;

/** "كما التقى", "وأجرى بدوره محادثات" */
const isToldBesides = (scene: Scene, trigger: Trigger): boolean =>
  (trigger.verb !== null ? MEETS.has(trigger.cls) : TALKS.has(trigger.cls) && !trigger.definite && trigger.suffix === '') &&
  goesOnBesides(scene, trigger);

/** Whether a sentence opens so that it tells more of the same. */
function goesOnBesides(scene: Scene, { from, to }: Trigger): boolean {
  const { word, bounds, sentence } = scene.tokens;
  let more = false;
  // Names, and marks around them, are no way.
  for (let i = bounds[sentence[from]!]!, far = 0; i < from; i++) {
    more ||= MORE.has(word[i]!.key);
    if (!scene.isWho(i) && word[i]!.kind === Kind.Word && far++ >= OPENING) return false;
  }
  // "وسيلتقي أيضا"
  for (let i = to, far = 0; !more && far <= ALSO_BEHIND && sentence[i] === sentence[from]; i++) {
    more = ALSO.has(word[i]!.key);
    if (!scene.isWho(i)) far++;
  }
  return more;
}

const ALSO = wordSet('ايضا كذلك');
const ALSO_BEHIND = 1;

const COMES = wordSet('جاء ياتي جري تم عقد كان');
const THAT = wordSet('ذلك هذا وذلك');

/** Where هامش stands in a sentence that begins with "جاء ذلك على هامش", "وذلك على هامش"; −1 for another. */
function thatBeside({ word, sentence, count }: Scene['tokens'], start: number): number {
  let i = start;
  if (i < count && COMES.has(word[i]!.stem)) i++;
  if (i >= count || !THAT.has(word[i]!.key)) return -1;
  for (let at = i + 1; at <= i + 2 && at < count && sentence[at] === sentence[start]; at++) if (word[at]!.stem === 'هامش') return at;
  return -1;
}

/** The number of the last trigger of a sentence that tells of people who meet; −1 for none. */
const lastMeeting = ({ tokens: { sentence }, triggers }: Scene, here: number): number =>
  triggers.findLast((t) => sentence[t.from] === here && (MEETS.has(t.cls) || t.cls === 'meet'))?.index ?? -1;

const isBesides = ({ tokens: { word, sentence } }: Scene, { from, verb }: Trigger): boolean =>
  verb !== null && from > 0 && sentence[from - 1] === sentence[from] && word[from - 1]!.key === 'كما';

/** Whether a trigger names such a gathering: then it is one whatever else is known of it. */
export function isSideline({ tokens, triggers }: Pick<Scene, 'tokens' | 'triggers'>, trigger: Trigger): boolean {
  if (!ATTENDED.has(trigger.cls)) return false;
  // "خلال مشاركته في القمة مباحثات مع نظيره": the first behind the words.
  const first = triggers[trigger.index - 1];
  for (let i = trigger.from - 1; i >= trigger.from - 5 && i >= 0 && tokens.sentence[i] === tokens.sentence[trigger.from]; i--)
    if (aside(tokens, i)) return !OF_IT.test(tokens.word[i]!.key) && !(first !== undefined && first.from > i && ATTENDED.has(first.cls));
  return false;
}

/**
 * A meeting on the sidelines is neither the gathering nor a visit told elsewhere, and two gatherings of one sentence
 * are two.
 */
export function maySideline(scene: Scene, { trigger, sentence }: Facts, meeting: Meeting): boolean {
  const mine = sidelinesOf(scene, trigger);
  for (const f of meeting.facts) {
    const theirs = sidelinesOf(scene, f.trigger);
    if (theirs.includes(trigger) || mine.includes(f.trigger)) return false;
    // "شارك في اجتماع المجلس. والتقى على هامش الاجتماع نظيره": nor is it what the gathering was called before.
    if (f.trigger.verb === null && mine.some((g) => g.definite && g.lemma === f.trigger.lemma)) return false;
    if (mine.length > 0 && theirs.length === 0 && f.trigger.kind === 'visit') return false;
    if (theirs.length > 0 && mine.length === 0 && trigger.kind === 'visit') return false;
    if (mine.length > 0 && theirs.length === 0 && SESSIONS.has(f.trigger.cls)) return false;
    if (
      Math.abs(f.sentence - sentence) <= 1 &&
      isSideline(scene, trigger) &&
      isSideline(scene, f.trigger) &&
      !(trigger.definite && f.sentence !== sentence && trigger.lemma === f.trigger.lemma)
    )
      return false;
  }
  return true;
}
