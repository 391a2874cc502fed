/**
 * On a visit: who is said to be on one: "كان الوزير فلان في زيارة إلى تونس", "إن الرئيس في زيارة رسمية للهند", "الوفد الموجود في زيارة".
 *
 * @module src/extract/meetings/roles/on-visit
 */
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { bareOf, isVerb } from '../../clauses.js';
import { besideVerb } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import { NOT_DONE } from '../status/absent.js';
import { GOES, RETURNS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import type { Places } from './places.js';

/** Before who is somewhere. */
const IS = wordSet('كان كانت كانا كانوا يكون تكون سيكون ستكون يكن تكن يوجد توجد ان بان لان حيث بينما فيما');
/** Between who is there and في: "الرئيس كان في زيارة", "الوفد الموجود في زيارة". */
const NOW = wordSet(
  'كان كانت كانوا لم يكن تكن ليس ليست سيكون ستكون حاليا الان امس اليوم انذاك حينها وقتها موجود موجودا متواجد متواجدا موجوده متواجده',
);
const NOW_REACH = 3;
/** Words back from a visit to "لم يكن": offices are long. */
const BACK = 14;

const isOn = ({ tokens: { word } }: Scene, { cls, verb, definite, suffix, from }: Trigger): boolean =>
  GOES.has(cls) && verb === null && !definite && suffix === '' && word[from - 1]?.key === 'في';

const WHERE = 'حيث';
const HE = wordSet('هو هي هما');

/** "قال الوزير في كينيا، حيث كان في زيارة": who does something there, told before. */
function visitorWhere({ scene: { tokens }, trigger, candidates, before }: Places): number | undefined {
  const { word } = tokens;
  let at = trigger.from - 2;
  while (at > 0 && at > trigger.from - 2 - NOW_REACH && (NOW.has(word[at]!.stem) || IS.has(word[at]!.stem) || HE.has(word[at]!.key))) {
    if (word[at]!.key === WHERE)
      return before.findLast((k) => {
        const { actor, prep, genitive, listed } = candidates[k]!;
        const acts = prep === '' && !genitive && !listed && actor.kind !== 'origin' && actor.kind !== 'state' && actor.kind !== 'seat';
        return acts && besideVerb(tokens, candidates[k]!);
      });
    at--;
  }
  return undefined;
}

/** "عاد الوزير أمس من زيارة إلى كندا": who comes back from it, told behind the verb or right before it. */
function returned({ scene: { tokens, triggers }, trigger, candidates, before }: Places): number | undefined {
  const { word, sentence } = tokens;
  const verb = triggers[trigger.index - 1];
  if (!GOES.has(trigger.cls) || trigger.suffix !== '' || verb?.cls !== 'travelV' || !RETURNS.has(verb.lemma)) return undefined;
  if (word[trigger.from - 1]?.key !== 'من' || sentence[verb.from] !== sentence[trigger.from]) return undefined;
  const acts = (k: number): boolean => {
    const { actor, prep, genitive } = candidates[k]!;
    return prep === '' && !genitive && (actor.persons.length > 0 || actor.kind === 'office');
  };
  return (
    before.find((k) => acts(k) && candidates[k]!.actor.from >= verb.to) ??
    before.findLast((k) => acts(k) && besideVerb(tokens, candidates[k]!))
  );
}

/** "تزامنا مع وصول الوزير فلان، أمس، إلى كندا في زيارة": whose arrival it is. */
function arrived({ scene: { tokens, triggers }, trigger, before, candidates }: Places): number | undefined {
  const move = triggers[trigger.index - 1];
  if (move?.cls !== 'move' || tokens.sentence[move.from] !== tokens.sentence[trigger.from]) return undefined;
  for (let i = move.to; i < trigger.from; i++) if (isVerb(tokens, i)) return undefined;
  return before.find((k) => candidates[k]!.actor.from === move.to && candidates[k]!.actor.persons.length > 0);
}

const THEREBY = 'وذلك';
const DURING = wordSet('خلال اثناء');

/** "سلم الوزير طلب بلاده …، وذلك خلال زيارة إلى كندا": who did it. */
function visitorThereby({ scene: { tokens }, trigger, candidates, before }: Places): number | undefined {
  const { word } = tokens;
  if (!GOES.has(trigger.cls) || trigger.verb !== null || trigger.definite || trigger.suffix !== '') return undefined;
  if (!DURING.has(word[trigger.from - 1]?.key ?? '') || word[trigger.from - 2]?.key !== THEREBY) return undefined;
  return before.find((k) => {
    const { actor, prep, genitive } = candidates[k]!;
    return prep === '' && !genitive && (actor.persons.length > 0 || actor.kind === 'office') && isVerb(tokens, actor.from - 1);
  });
}

/** Who it is; undefined where somebody else does something else before it: "قال الوزير في زيارة". */
export function visitorOn(p: Places): number | undefined {
  const { scene, trigger, candidates, before } = p;
  if (!isOn(scene, trigger)) return returned(p) ?? visitorThereby(p);
  const where = visitorWhere(p) ?? arrived(p);
  if (where !== undefined) return where;
  const { word, sentence, bounds } = scene.tokens;
  const k = before.findLast((b) => candidates[b]!.actor.kind !== 'origin');
  if (k === undefined) return undefined;
  const { actor, listed } = candidates[k]!;
  if (listed || (actor.persons.length === 0 && (actor.kind === 'state' || actor.kind === 'seat' || actor.kind === 'org'))) return undefined;
  let at = actor.to;
  while (at < actor.to + NOW_REACH && at < trigger.from - 1 && NOW.has(word[at]!.stem)) at++;
  if (at !== trigger.from - 1) return undefined;
  const opens = actor.from === bounds[sentence[actor.from]!]!;
  return opens || IS.has(bareOf(word[actor.from - 1]!)) ? k : undefined;
}

/** "لم يكن", "لن تكون" */
export const BE = wordSet('يكن تكن يكون تكون');
export const IS_NOT = wordSet('ليس ليست');

/** "لم يكن الوفد في زيارة رسمية", "ليس في زيارة" */
export function isNotOn(scene: Scene, trigger: Trigger, start: number): boolean {
  if (!isOn(scene, trigger)) return false;
  const { word } = scene.tokens;
  for (let at = trigger.from - 2; at >= Math.max(start, trigger.from - BACK); at--) {
    const key = bareOf(word[at]!);
    if (IS_NOT.has(key)) return true;
    if (BE.has(key)) return at > start && NOT_DONE.has(bareOf(word[at - 1]!));
    if (word[at]!.kind !== Kind.Word || word[at]!.entry?.particle !== undefined || isVerb(scene.tokens, at)) return false;
  }
  return false;
}
