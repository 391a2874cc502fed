/**
 * Speeches: whoever speaks to a gathering is there: "أكد الوزير فلان في كلمته أمام المؤتمر", "ألقى الرئيس فلان كلمة في القمة", "في كلمة ألقاها نيابة عنه
 * الوزير فلان أمام المنتدى".
 *
 * @module src/extract/meetings/roles/speeches
 */
import { wordSet } from '../../../arabic/word-set.js';
import { type Clause, isVerb, opensBetween } from '../../clauses.js';
import { besideVerb } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import { ATTENDED, SESSIONS } from '../words/sides.js';
import { SPEECH } from '../words/spoken.js';
import type { Trigger } from '../words/trigger.js';
import type { Places } from './places.js';
import { isOfGender } from './pronouns.js';

const HIS = /(?:ته|خطابه)$/;
const HER = /ها$/;
/** "ألقى", "ألقاها", "ستلقيها" */
const GIVES = /^[وف]?(?:الق(?:ي|ت|ا)|س?[يت]لقي)(?:ها?)?$/;
const TO = wordSet('في امام خلال اثناء لدي ضمن الي');
/** Words between a speech and where it is given: "كلمة ألقاها مساء اليوم نيابة عن الرئيس أمام". */
const REACH = 12;

/** Puts who speaks at a gathering among those present. */
export function speeches(p: Places): void {
  const { scene, trigger } = p;
  const at = speechTo(scene, trigger);
  if (at < 0) return;
  const { word } = scene.tokens;
  const { key } = word[at]!;
  const suffix = HER.test(key) ? 'ها' : HIS.test(key) ? 'ه' : '';
  p.give(giverOf(p, at, suffix), 'speaker');
}

/** Where the speech stands that is given at a gathering; −1 for none. */
export function speechTo({ tokens, triggers }: Scene, trigger: Trigger): number {
  if (trigger.verb !== null || !ATTENDED.has(trigger.cls) || trigger.suffix !== '') return -1;
  const { word, sentence } = tokens;
  const here = sentence[trigger.from]!;
  let to = word[trigger.from]!.prep === 'ب';
  for (let i = trigger.from - 1; i >= Math.max(tokens.bounds[here]!, trigger.from - REACH); i--) {
    if (triggers.some((t) => t.from <= i && t.to > i && !SESSIONS.has(t.cls))) return -1;
    if (to && SPEECH.test(word[i]!.key)) return i;
    if (TO.has(word[i]!.key)) to = true;
    else if (isVerb(tokens, i) && !GIVES.test(word[i]!.key)) return -1;
  }
  return -1;
}

const OF_HIS = /^ل(?:ه|ها)$/;

/** Whose speech it is. */
function giverOf(p: Places, at: number, suffix: string): number | undefined {
  const { scene, trigger, candidates, before, after } = p;
  const { tokens } = scene;
  const isPerson = (k: number): boolean => p.actor(k).persons.length > 0 && candidates[k]!.prep === '' && !candidates[k]!.absent;
  // "كلمة الرئيس فلان أمام القمة"
  const of = before.find((k) => p.actor(k).from === at + 1 && isPerson(k));
  if (of !== undefined) return of;
  // "كلمة ألقاها الوزير فلان أمام القمة"
  const behind = before.find((k) => p.actor(k).from > at && isPerson(k) && !candidates[k]!.genitive);
  const gives = verbOfGiving(p, at);
  if (gives > at && behind !== undefined) return behind;
  // "ألقى الوزير فلان كلمة أمام القمة"
  // "وقال في كلمة أمام المنتدى"
  const own = suffix !== '' || gives >= 0 || tokens.word[at - 1]?.key === 'في' || OF_HIS.test(tokens.word[at + 1]?.key ?? '');
  if (!own) return undefined;
  const fits = (k: number): boolean => isPerson(k) && (suffix === '' || isOfGender(p.actor(k), suffix));
  return (
    before.findLast(
      (k) =>
        p.actor(k).to <= at &&
        fits(k) &&
        (candidates[k]!.says || besideVerb(tokens, candidates[k]!)) &&
        !opensBetween(scene.clauses, p.actor(k).to, at, isComplement),
    ) ??
    // "وفي كلمته أمام القمة، قال الرئيس فلان"
    after.find((k) => fits(k) && candidates[k]!.says && p.actor(k).from - trigger.to <= REACH) ??
    p.sayerBefore()
  );
}

/** "كلمة ألقاها", "ألقى كلمة": where that verb stands; −1 for none. */
function verbOfGiving({ scene: { tokens }, trigger, here }: Places, at: number): number {
  const { word, bounds } = tokens;
  for (let i = Math.max(bounds[here]!, at - REACH); i < trigger.from; i++) if (GIVES.test(word[i]!.key)) return i;
  return -1;
}

const isComplement = ({ opener }: Clause): boolean => opener === 'complement';
