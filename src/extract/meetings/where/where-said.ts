/**
 * Where said: places that stand in a clause of their own: what is said there, or what is told of somebody or something
 * else, is done at that place, not the meeting.
 *
 * @module src/extract/meetings/where/where-said
 */
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { bareOf, RELATIVE } from '../../clauses.js';
import type { Scene } from '../scene.js';
import { GOES } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import { isMatter } from './where-else.js';

type Words = Scene['tokens']['word'];

const THAT = wordSet('ان انه انها انهم انهما بان بانه بانها بانهم اننا اني لان لانه لانها');
const WHAT = wordSet('ما بما لما مما عما كما');
/** Behind ما no clause: "ما بين", "ما قبل". */
const NO_CLAUSE = wordSet('بين قبل بعد اذا زال زالت يتعلق يخص يسمي');
/** What stands apart from the clause before it: "…، وذلك في عمان". */
const APART = wordSet('ذلك وذلك');
/** Of an occasion: "الذي أقيم في", "على أن يقام في". */
const TAKES_PLACE = wordSet(
  'اقيم اقيمت يقام تقام سيقام ستقام دار دارت يدور تدور استضاف استضافت يستضيف تستضيف احتضن احتضنت عقده عقدها كان كانت يكون تكون',
);
/** Words of a clause among which its verb stands: "التي سوف تعقد", "أن يعقد", but "أن الأشغال بدأت". */
const HEAD = 3;
const AT_ONCE = 1;

/**
 * "قال خلال لقاء نظيره إن القوات باقية في مقديشو", "أعرب خلال اللقاء عن سعادته بما تحقق في عدن", "التقى نظيره الذي درس في لندن". Not a clause on
 * the meeting: "اللقاء الذي جمعهما في باريس", "اجتماع يتوقع أن يعقد في باريس". `at`: of the place, behind the meeting.
 */
export function isSaidBehind(scene: Scene, trigger: Trigger, at: number): boolean {
  const { word, sentence } = scene.tokens;
  // "…، في مقر الرئاسة": set off from the clause before it.
  if (word[at - 1]!.kind === Kind.Punct) return false;
  for (let i = at - 1; i >= trigger.to && sentence[i] === sentence[at]; i--) {
    // "بان كي مون", "آن ليندي": of a name.
    if (scene.isWho(i)) continue;
    const key = bareOf(word[i]!);
    if (APART.has(key)) return false;
    if (THAT.has(key)) return !isOfOccasion(scene, i + 1, at, AT_ONCE) && !(GOES.has(trigger.cls) && isOfJourney(word, trigger, i));
    if (WHAT.has(key) && i + 1 < at && !isPhrase(word, i + 1)) return true;
    // "المعارك التي تدور في الخرطوم", but "المؤتمر الدولي لمكافحة الإرهاب الذي يعقد في الخرطوم"
    if (RELATIVE.has(key) && key !== 'من') {
      if (isOnTrigger(word, trigger, i) || isConvened(word, i + 1, at)) return false;
      return isMatter(word[i - 1]!) || !isOfOccasion(scene, i + 1, at, HEAD);
    }
  }
  return false;
}

const HE_SAYS = /^(?:و|ب)?ان(?:ه|ها|هم|هما|نا|ي)$/;

/**
 * "قال الوزير في مطار نيروبي إنه ناقش مع نظيره", "أضاف في مؤتمر صحفي في موسكو أن القمة": where it was said. Not "يتوقع في باريس أن يعقد", nor "قال بعد القمة في باريس
 * إنه ناقش". `at`: of the place, before the meeting, and where it ends.
 */
export function isSaidBefore(scene: Scene, { from }: Trigger, [at, to]: [number, number]): boolean {
  const {
    tokens: { word, sentence },
    triggers,
  } = scene;
  for (let i = to; i < from && sentence[i] === sentence[from]; i++)
    if (THAT.has(bareOf(word[i]!)) && !scene.isWho(i) && word[i + 1]!.entry?.verb?.tense !== 'present')
      return !(HE_SAYS.test(word[i]!.key) && triggers.some((t) => t.to <= at && sentence[t.from] === sentence[from]));
  return false;
}

const isPhrase = (word: Words, at: number): boolean => NO_CLAUSE.has(word[at]!.key) || word[at]!.entry?.particle === 'preposition';

/** A clause of another meeting, or of a noun of one that takes place: its verb is among the words at its head. */
function isOfOccasion({ tokens: { word }, triggers }: Scene, from: number, at: number, head: number): boolean {
  if (isConvened(word, from, Math.min(at, from + head))) return true;
  for (let i = from; i < Math.min(at, from + head); i++) if (TAKES_PLACE.has(word[i]!.key)) return true;
  return triggers.some((t) => t.from >= from && t.to <= at);
}

/** "الذي يعقد", "التي انعقدت": as is said of nothing but an occasion. */
function isConvened(word: Words, from: number, at: number): boolean {
  for (let i = from; i < Math.min(at, from + HEAD); i++) if (word[i]!.entry?.verb?.classes.has('hold')) return true;
  return false;
}

/** "الاجتماع الوزاري الذي": nothing but adjectives between. */
function isOnTrigger(word: Words, trigger: Trigger, at: number): boolean {
  for (let i = trigger.to; i < at; i++) if (!word[i]!.def || word[i]!.entry?.title !== undefined) return false;
  return true;
}

/** "في زيارة من المقرر أن": what is to be done on the journey. */
const isOfJourney = (word: Words, trigger: Trigger, at: number): boolean => at - trigger.to <= HEAD && !/^إ/.test(word[at]!.raw);
