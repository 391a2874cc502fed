/**
 * Known: which occasions are entries by who is known to be there: not talks of nobody, a call of nobody with nobody, a team on its journey, a
 * course of lessons.
 *
 * @module src/extract/meetings/occasions/known
 */

import { Kind } from '../../../arabic/words.js';
import { tellsOfPlayers } from '../../../lexicon/sport.js';
import { isVerb } from '../../clauses.js';
import type { Person } from '../../persons/person.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import type { Where } from '../where/meeting-place.js';
import type { Participant } from '../who/participant.js';
import { OCCASIONS, TALKS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import type { Occasion, Represents } from './occasion.js';
import { isPrivateGathering } from './private-gatherings.js';

/** Talks, visits and calls of nobody known are no entries; a gathering may be known by its name alone, and talks by their town, or by the gathering beside which they are. */
export function isPeopled(scene: Scene, o: Occasion): boolean {
  const { kind, persons, states, organizations, facts } = o;
  if (isOfPlayers(scene, o) || isCourse(scene, o)) return false;
  if (states.size + organizations.size === 0 && isOfNobody(o) && isPrivateGathering(scene, o)) return false;
  if (states.size + organizations.size === 0 && isAlone(scene, o)) return false;
  if (persons.size + states.size + organizations.size > 0 || (kind !== 'talks' && kind !== 'visit' && kind !== 'call')) return true;
  const { word } = scene.tokens;
  return (
    isSetAbroad(scene, o) ||
    isHosted(scene, o) ||
    (o.partOf !== null && facts.some((f) => f.trigger.cls === 'meetV')) ||
    facts.some((f) => isNamedAfter(f.trigger, f.where) && word[f.trigger.to]!.prep === '')
  );
}

/** "غادرت بعثة المنتخب إلى المغرب", "عقد المدرب مؤتمرا صحفيا": told in words of sport, of nobody who holds an office. */
const isOfPlayers = (scene: Scene, o: Occasion): boolean =>
  o.organizations.size === 0 && isOfNobody(o) && (scene.sport || o.facts.some(({ trigger }) => tellsOfPlayers(scene.tokens, trigger.from)));

/** Nobody who holds an office is told to be there. */
const isOfNobody = ({ persons, facts }: Occasion): boolean =>
  [...persons.keys()].every(isPrivate) && !facts.some(({ participants }) => participants.some(isOfficial));

/** "جاء خلال لقائه باللاعبين", "زيارة الأمير للمعرض": one who holds no office, nobody with him, and no place. */
const isAlone = (scene: Scene, o: Occasion): boolean =>
  (o.kind === 'talks' || o.kind === 'visit') &&
  o.persons.size === 1 &&
  o.where === null &&
  o.partOf === null &&
  isOfNobody(o) &&
  !o.facts.some(({ trigger }) => meetsUnknown(scene, trigger));

/** "لقائه لافروف": a word that is in no lexicon is somebody. */
function meetsUnknown({ tokens: { word, sentence } }: Scene, { suffix, from, to }: Trigger): boolean {
  const whom = sentence[to] === sentence[from] ? word[to] : undefined;
  return suffix !== '' && whom !== undefined && whom.kind === Kind.Word && whom.entry === null && whom.prep === '' && !whom.def;
}

const SESSION = 'دورة';
/** Words from a session to the body that holds it: "الدورة العادية السادسة والعشرين لمجلس". */
const BODY = 6;

/** "حضر الدورة وكيل المحافظة", "خلال الدورتين السابقتين", "دورة لندن": a session of no body, and of nobody from another state, is a course or games. */
const isCourse = (scene: Scene, { states, organizations, facts }: Occasion): boolean =>
  states.size < 2 && organizations.size === 0 && facts.every(({ trigger }) => trigger.lemma === SESSION && !hasBody(scene, trigger));

function hasBody({ tokens, scan }: Scene, { from, to, suffix }: Trigger): boolean {
  if (suffix !== '') return true;
  const { word, sentence, count } = tokens;
  for (let i = to; i < Math.min(count, to + BODY) && sentence[i] === sentence[from] && !isVerb(tokens, i); i++)
    if (word[i]!.entry?.body !== undefined || word[i]!.entry?.event !== undefined || (scan.named[scan.at[i]!]?.org ?? null) !== null)
      return true;
  return false;
}

/** "تستضيف الخرطوم الشهر المقبل الاجتماع الوزاري لدول الجوار": talks that a town is to host, whoever is there. */
const isHosted = ({ sport }: Scene, { kind, facts, when }: Occasion): boolean =>
  kind === 'talks' && !sport && when !== null && facts.some((f) => f.where?.hosts === true && f.where.town);

/** Words between talks and their town behind them. */
const NEAR = 8;

/** "الاجتماع المقبل سيعقد في فيينا يوم 15 مارس", "المفاوضات التي ترعاها الأمم المتحدة في عمان": in a town abroad, on a day or right behind, whoever is there. */
const isSetAbroad = ({ home, writtenIn, sport }: Scene, { kind, where, when, facts }: Occasion): boolean =>
  kind === 'talks' &&
  !sport &&
  where?.town === true &&
  where.country !== (home ?? writtenIn) &&
  ((when?.value ?? null) !== null || facts.some((f) => isRightBehind(f)));

const isRightBehind = ({ trigger: { to, cls }, where }: Facts): boolean =>
  where?.town === true && TALKS.has(cls) && where.named.from >= to && where.named.from < to + NEAR;

/**
 * "قال الوزير في اتصال هاتفي إن", "طالب المدير بالاتصال على الرقم": a call of nobody with nobody is none; but "تلقى اتصالا من رئيس الوزراء الهندي",
 * though nobody is named.
 */
export function isAnswered({ kind, persons, states, organizations }: Occasion, represents: Represents): boolean {
  if (kind !== 'call') return true;
  if (persons.size === 0) return states.size > 1 || [...states.values()].some((p) => p?.actor.kind === 'office' && p.role !== null);
  // "سيبحث الأمر معه هاتفيا": an official, and somebody who is not told here.
  if ([...persons].some(([p, { role }]) => role !== null && role !== 'speaker' && represents(p).length > 0)) return true;
  const theirs = new Set([...persons.keys()].flatMap((p) => represents(p)));
  return persons.size + organizations.size + [...states.keys()].filter((s) => !theirs.has(s)).length > 1;
}

/** "اجتماع القاهرة" */
const isNamedAfter = ({ cls, to, verb, definite, number }: Trigger, where: Where | null): boolean =>
  where?.town === true && where.named.from === to && verb === null && !definite && OCCASIONS.has(cls) && number === 'singular';

/** "لقاء بين وزير الدفاع الكيني وفلان": of whom no name is told, but whose state is. */
export const isOfficial = ({ actor: { kind, persons }, role }: Participant): boolean =>
  kind === 'office' && persons.length === 0 && role !== 'goal' && role !== 'speaker';

/** Nobody who holds an office, of whichever state or body. */
export const isPrivate = ({ mentions }: Person): boolean =>
  mentions.every(({ titles }) => titles.every((t) => t.kind !== 'state' && t.kind !== 'open' && t.kind !== 'rank'));
