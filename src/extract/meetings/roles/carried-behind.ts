/**
 * Carried behind: who carries a noun out by a verb behind it, or is in one of several that such a verb lists: "زيارة يقوم بها الوزير",
 * "مؤتمر صحفي عقده الوزير", "لقاءات شملت الرئيس فلانا".
 *
 * @module src/extract/meetings/roles/carried-behind
 */
import { SIDE } from '../../actors/groups.js';
import { isVerb } from '../../clauses.js';
import { CARRIERS } from '../near-verbs.js';
import { isSideline } from '../occasions/within.js';
import { ACTING, TALKS } from '../words/sides.js';
import type { Places } from './places.js';
import { givenByPronoun } from './pronouns.js';

/** Words between a noun and a verb that carries it out behind it. */
const CARRIED = 8;

const ENCOMPASSES = new Set(['شمل', 'ضم', 'تضمن']);

/** "عقد الرئيس سلسلة لقاءات ثنائية على هامش القمة، شملت الرئيس فلان والوزير فلان": with whom each of several is. */
export function encompassed(p: Places): boolean {
  const { trigger, after, roles } = p;
  const { tokens, triggers } = p.scene;
  const holder = [...roles].some(([, role]) => ACTING.has(role));
  if (trigger.number !== 'plural' || !holder || !(TALKS.has(trigger.cls) || trigger.cls === 'call')) return false;
  let at = trigger.to;
  while (at < Math.min(tokens.bounds[p.here + 1]!, trigger.to + CARRIED) && !isVerb(tokens, at)) at++;
  if (triggers.some((t) => t.from >= trigger.to && t.from <= at && !isSideline(p.scene, t))) return false;
  if (!ENCOMPASSES.has(tokens.word[at]?.entry?.verb?.lemma ?? '')) return false;
  const first = after.find((k) => p.actor(k).from > at && p.free(k) && p.actor(k).persons.length > 0);
  if (first === undefined || p.wordsBetween(at + 1, p.actor(first).from) > BEHIND_VERB) return false;
  p.giveList(first, 'with');
  return true;
}

/** Words between such a verb and its subject, days and places apart: "اللقاء الذي جمع في 17 مارس في القاهرة الوزير", "يجمع في العاصمة القطرية الدوحة، اليوم، وزراء". */
const BEHIND_VERB = 3;
const BEHIND_GATHERING = 5;

const TAKES_PLACE = new Set(['انعقد', 'التأم', 'جرى', 'تم']);

/** زيارة يقوم بها فلان, مؤتمر صحفي عقده فلان, لقاء جمع فلانا بفلان. */
export function carriedBehind(p: Places): void {
  const { trigger, candidates, roles, before, own, limit } = p;
  const { tokens } = p.scene;
  const { word } = tokens;
  for (let i = trigger.to; i < Math.min(limit, trigger.to + CARRIED); i++) {
    // "زيارة كان من المقرر أن يقوم بها"
    // "زيارة يتوقع أن يقوم بها"
    if (!isVerb(tokens, i) || word[i]!.entry!.verb!.lemma === 'كان' || word[i + 1]?.key === 'ان') continue;
    const { lemma, object: pronoun } = word[i]!.entry!.verb!;
    // "القمة التي انعقدت في لندن بين", "المحادثات التي جرت أمس مع": nobody's deed.
    if (TAKES_PLACE.has(lemma)) {
      p.carriedAt = i;
      return;
    }
    // تلقاه "he received it" is also a form of لقي.
    if (!CARRIERS.has(lemma) && !/^تلقا(?:ه|ها)$/.test(word[i]!.key)) return;
    p.carriedAt = i;
    const gathers = lemma === 'جمع';
    const isPlace = (k: number): boolean => p.isLand(k) && candidates[k]!.prep !== '' && candidates[k]!.prep !== 'ب';
    const fits = (k: number): boolean => p.actor(k).from > i && (p.free(k) || (gathers && !isPlace(k)));
    const subject = own.find((k) => fits(k) && p.wordsBetween(i + 1, p.actor(k).from) <= (gathers ? BEHIND_GATHERING : BEHIND_VERB));
    p.give(subject, 'carrier');
    // "ترأسها من الجانب الغاني فلان، ومن الجانب التوغولي فلان"
    if (subject !== undefined) for (const k of own) if (k > subject && isOfSide(p, k)) p.give(k, 'carrier');
    p.give(
      own.find((k) => !roles.has(k) && p.actor(k).from > i && candidates[k]!.prep === 'ب' && gathers),
      'with',
    );
    // "اللقاء الذي جمعه مع": the pronoun is somebody named before.
    const itself = pronoun !== '' || /^به(?:ا|ما|م)?$/.test(word[i + 1]?.key ?? '');
    // "كشف الوزير عن اتصال أجراه معه نظيره"
    if (subject !== undefined && WITH_HIM.test(word[i + 1]?.key ?? '')) givenByPronoun(p, i + 1, ACTING);
    if (!itself || subject !== undefined) return;
    // "لقاء جمعهما": the last two.
    const both = pronoun === 'هما' ? before.filter((k) => p.actor(k).persons.length > 0).slice(-2) : [];
    const meant = before.findLast((k) => p.actor(k).persons.length > 0 && candidates[k]!.prep === '') ?? p.sayerBefore();
    if (both.length === 2) for (const k of both) p.give(k, 'owner');
    else p.give(meant, 'owner');
    return;
  }
}

const WITH_HIM = /^معها?$/;

/** "ومن الجانب التوغولي الوزير فلان": somebody right behind the side for which he stands. */
function isOfSide({ scene: { tokens }, candidates }: Places, k: number): boolean {
  const { actor, prep } = candidates[k]!;
  const side = candidates[k - 1]?.actor;
  return actor.persons.length > 0 && prep === '' && side?.to === actor.from && SIDE.has(tokens.word[side.from]!.stem);
}
