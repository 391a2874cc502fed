/**
 * Undone: who speaks or is told of says that he did not hold a meeting, or will not: "لم نعقد أي لقاء", "لن تدخل في مفاوضات", "ما
 * أجرينا محادثات".
 *
 * @module src/extract/meetings/status/undone
 */
import type { MeetingStatus } from '../../../../graph/report.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import { bareOf } from '../../clauses.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';
import { NOT } from './denied.js';

/** Holds, makes, goes into; in any person, whole or cut short behind لم. */
const DEED = /^[انيت](?:عقد(?:وا)?|جري?|جروا|قوم(?:وا)?|قم|دخل(?:وا)?|خوض(?:وا)?|خض|تلقي?|تلقوا|ستضيف|ستضف|نظم)$/;
const DID = /^(?:عقد|اجري|تلقي|نظم)(?:نا|ت)$/;
const BETWEEN = wordSet('اي ايه في باي لاي بعد حتي الان اليوم امس غدا ابدا قط مطلقا');
/** Words, names and offices apart, between the deed and the meeting. */
const NEAR = 4;
const SAVE = wordSet('الا سوي');
/** Words behind a meeting among which its exception stands. */
const SAVE_REACH = 3;

/** Null where nobody says so; `start` is the first token of the sentence. */
export function undoneOf(scene: Scene, trigger: Trigger, start: number): MeetingStatus | null {
  const { word } = scene.tokens;
  const { verb, from } = trigger;
  // "ما التقينا الوزير"
  if (verb !== null) return verb.first && verb.tense === 'past' && isNotDone(scene, from, start) ? 'denied' : null;
  if ((word[from]!.prep !== '' && word[from]!.prep !== 'ب') || wasDue(word, trigger)) return null;
  for (let i = from - 1, far = 0; i > start && far <= NEAR; i--) {
    const key = word[i]!.conj === '' ? word[i]!.key : '';
    if (DEED.test(key) && NOT.has(bareOf(word[i - 1]!))) return saved(scene, trigger, bareOf(word[i - 1]!) === 'لم');
    if (DID.test(key) && isNotDone(scene, i, start)) return saved(scene, trigger, true);
    if (scene.isWho(i)) continue;
    if (!BETWEEN.has(key) && !isSomebody(word[i]!.entry)) return null;
    far++;
  }
  return null;
}

/** "لم يعقد الاجتماع الذي كان مقررا": it is called off. */
const wasDue = (word: Scene['tokens']['word'], { to }: Trigger): boolean =>
  /^ال(?:ذ|ت)ي$/.test(word[to]?.key ?? '') && /^كانت?$/.test(word[to + 1]?.key ?? '');

/** "الوفد", "الدوحة", "اليمني". */
const isSomebody = (entry: Entry | null): boolean =>
  entry !== null && (entry.body ?? entry.org ?? entry.cities ?? entry.states) !== undefined;

/** "لن نعقد لقاء إلا مع الحكومة": a condition, and no plan. */
export function isOnlyWith(scene: Scene, trigger: Trigger): boolean {
  const { sentence, bounds } = scene.tokens;
  return trigger.verb === null && undoneOf(scene, trigger, bounds[sentence[trigger.from]!]!) === 'planned';
}

/** "لن نعقد لقاء إلا مع الحكومة" leaves it open, "لم يجر محادثات إلا مع الوزير" tells that he did. */
function saved({ tokens: { word, sentence } }: Scene, { from, to }: Trigger, past: boolean): MeetingStatus {
  for (let i = to; i < Math.min(word.length, to + SAVE_REACH) && sentence[i] === sentence[from]; i++)
    if (SAVE.has(word[i]!.key)) return past ? 'held' : 'planned';
  return 'denied';
}

const SAID = wordSet('ان انه انها اننا اني انا نحن');

/** "قال: ما عقدنا أي لقاء", but "كل ما عقدنا", "بعد ما التقينا". */
function isNotDone(scene: Scene, verb: number, start: number): boolean {
  const { word } = scene.tokens;
  const at = verb - 1;
  if (at < start || bareOf(word[at]!) !== 'ما') return false;
  const before = word[at - 1]!;
  return at === start || before.kind !== Kind.Word || SAID.has(before.key) || before.entry?.verb !== undefined || scene.isWho(at - 1);
}
