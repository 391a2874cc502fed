/**
 * Meanwhile: whose an occasion is that its own words give to nobody, told only as when somebody did something: "طالب الوزير خلال زيارة إلى كينيا",
 * "افتتح الرئيس معرضا خلال زيارة إلى أوسلو", "حذر الوزير خلال قمة المناخ من".
 *
 * @module src/extract/meetings/roles/meanwhile
 */
import { wordSet } from '../../../arabic/word-set.js';
import { endOf } from '../../actors/apposition.js';
import { bareOf, RELATIVE } from '../../clauses.js';
import { isDeed, verbBetween } from '../near-verbs.js';
import { GATHERINGS, GOES, HOLDING, TALKS } from '../words/sides.js';
import type { Places } from './places.js';

const DURING = wordSet('خلال اثناء ابان');
/** "في ختام زيارة", "في مستهل جولة", "بعد اختتام زيارة" */
const STAGES = wordSet('ختام نهايه مستهل بدايه اختتام انتهاء');
const STAGED = wordSet('في بعد عقب اثر قبيل فور');
const WHICH = /^ال(?:ذي|تي)$/;
/** "حذر الرئيس أمام مؤتمر المناخ" */
const BEFORE_ALL = 'امام';
/** Words between a verb and its subject, and between a subject and its verb behind. */
const BESIDE = 2;

/** Puts whoever does what is told into the place of whose occasion it is. */
export function meanwhile(p: Places): void {
  const { trigger, roles } = p;
  if (trigger.suffix === '') p.give(shown(p), 'owner');
  if (trigger.suffix === '' && roles.size === 0) discussers(p);
  const goes = GOES.has(trigger.cls);
  // "خلال الزيارة", "خلال المؤتمر": told before.
  if (!(goes || GATHERINGS.has(trigger.cls)) || trigger.definite || trigger.suffix !== '' || !isMeanwhile(p, goes)) return;
  for (const k of p.before) if (isJoined(p, k)) p.give(k, 'with');
  for (const role of roles.values()) if (HOLDING.has(role) || role === 'between' || role === 'present') return;
  const doer = doerOf(p);
  if (doer !== undefined) p.giveList(doer, 'owner');
}

/** "خلال اللقاء، بحث الوزير مع نظيره": who does so, and with whom. */
function discussers(p: Places): void {
  const { scene, trigger, after, candidates, here } = p;
  const { tokens } = scene;
  const { word, bounds } = tokens;
  if (!TALKS.has(trigger.cls) || !DURING.has(bareOf(word[trigger.from - 1] ?? word[0]!)) || trigger.from - 1 > bounds[here]! + 1) return;
  const next = scene.triggers.find((t) => t.from >= trigger.to && tokens.sentence[t.from] === here && t.cls === 'discussV');
  if (next === undefined) return;
  const subject = after.find((k) => p.actor(k).from >= next.to && p.wordsBetween(next.to, p.actor(k).from) < BESIDE && p.free(k));
  const other = after.find((k) => subject !== undefined && k > subject && candidates[k]!.prep === 'مع' && !candidates[k]!.listed);
  if (subject === undefined || other === undefined || verbBetween(tokens, next.to, p.actor(other).from)) return;
  p.give(subject, 'owner');
  p.give(other, 'with');
}

/** "الرئيس الكيني خلال قمة المناخ أمس": whom a picture shows, before any verb. */
function shown(p: Places): number | undefined {
  const { scene, trigger, before, here } = p;
  const { tokens } = scene;
  const first = before[0];
  if (first === undefined || before.length > 1 || p.actor(first).from !== tokens.bounds[here]) return undefined;
  if (!DURING.has(tokens.word[trigger.from - 1]!.key) || endOf(tokens, p.actor(first)) !== trigger.from - 1) return undefined;
  return p.free(first) && (p.actor(first).persons.length > 0 || p.isOfficial(first)) ? first : undefined;
}

function isMeanwhile({ scene: { tokens }, trigger: { from }, here }: Places, goes: boolean): boolean {
  const { word, bounds } = tokens;
  if (from - 1 <= bounds[here]!) return false;
  const before = bareOf(word[from - 1]!);
  if (DURING.has(before) || (!goes && before === BEFORE_ALL)) return true;
  return goes && STAGES.has(before) && STAGED.has(bareOf(word[from - 2]!));
}

const JOINS = /^[وف]?(?:[سبل]?[يت])?(?:انضم|نضم|انضمام)(?:ت|ه|ها|هم)?$/;

/** "ينضم الرئيس إلى قادة الهند واليابان خلال قمة", "عبر انضمامه إلى" */
function isJoined({ candidates, scene: { tokens } }: Places, k: number): boolean {
  const { prep, listed, actor } = candidates[k]!;
  if (prep !== 'الي' || listed || actor.states.length + actor.persons.length === 0) return false;
  const { word } = tokens;
  if (JOINS.test(word[actor.from - 2]?.key ?? '')) return true;
  const before = candidates[k - 1]?.actor;
  return before?.to === actor.from - 1 && JOINS.test(word[before.from - 1]?.key ?? '');
}

/** The subject of the last verb before, beside it. */
function doerOf(p: Places): number | undefined {
  const { scene, trigger, before, here } = p;
  const { tokens, triggers } = scene;
  const { word, bounds } = tokens;
  const first = bounds[here]!;
  for (let i = trigger.from - 1; i >= first; i--) {
    // "ولوح الوزير خلال زيارة", "المصنع الذي دشنه الوزير خلال زيارة": a word that nobody knows may be a verb.
    const unknown = (i === first || WHICH.test(word[i - 1]!.key)) && word[i]!.entry === null;
    if (!unknown && !isDeed(scene, i)) continue;
    // "التقى الوزير نظيره خلال زيارة": of either, but "وقع الوزير الاتفاق خلال زيارة", "وصل إلى روما بعد اختتام زيارة".
    if (word[i]!.entry?.verb?.lemma !== 'وقع' && triggers.some((t) => t.from === i && t.verb !== null && t.cls !== 'travelV'))
      return undefined;
    const behind = before.find((k) => p.actor(k).from > i);
    if (behind !== undefined && p.wordsBetween(i + 1, p.actor(behind).from) < BESIDE && isDoer(p, behind, i)) return behind;
    if (unknown) return undefined;
    const ahead = before.findLast((k) => p.actor(k).to <= i);
    if (ahead !== undefined && i - endOf(tokens, p.actor(ahead)) < BESIDE && !RELATIVE.has(word[i - 1]!.key) && isDoer(p, ahead, i))
      return ahead;
    // "بما لمسه خلال زيارة", "في كلمة ألقاها خلال قمة": what he did himself.
    if (word[i]!.entry!.verb!.object === '') return undefined;
  }
  return undefined;
}

function isDoer(p: Places, k: number, verb: number): boolean {
  const { prep, genitive } = p.candidates[k]!;
  return prep === '' && (!genitive || p.actor(k).from === verb + 1) && (p.actor(k).persons.length > 0 || p.isOfficial(k));
}
