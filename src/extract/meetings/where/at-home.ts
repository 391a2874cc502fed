/**
 * At home: whoever receives somebody, meets him in his own office, or meets an ambassador does so in his own state, unless his words lead
 * elsewhere: "استقبل الرئيس بقصر كولوبا الوزير", "التقى الوزير بمكتبه", "بحث الوزير مع سفيرة باراغواي".
 *
 * @module src/extract/meetings/where/at-home
 */

import type { Actor } from '../../actors/actor.js';
import { isResident } from '../../actors/envoys.js';
import { isOfHeadOfState } from '../../persons/titles/forms.js';
import { isReception } from '../days/story.js';
import type { Occasion, Represents } from '../occasions/occasion.js';
import type { Facts } from '../parties.js';
import type { Role } from '../roles/role.js';
import type { Scene } from '../scene.js';
import type { Participant } from '../who/participant.js';
import { MET } from '../words/sides.js';
import type { TriggerClass } from '../words/trigger.js';
import type { Where } from './meeting-place.js';

const RECEIVES = new Set<TriggerClass>(['receiveV', 'receive']);
const HOST = new Set<Role>(['subject', 'owner', 'carrier']);
/** Their work is abroad. */
const ABROAD = new Set(['سفير', 'قنصل', 'مبعوث', 'مندوب', 'ممثل', 'ملحق', 'موفد', 'وفد']);

/** The state of whoever is host to the others of a meeting, told by the words for him; null where nobody is known to be at home. */
export function homeOfHost(scene: Scene, o: Occasion, represents: Represents): Where | null {
  if (o.kind === 'press_conference') return homeOfSpeaker(scene, o, represents);
  for (const facts of o.facts) {
    if (isOutside(scene, facts)) continue;
    const ruler = isInPalace(scene, facts) ? rulerOf(scene, facts, o, represents) : null;
    if (ruler !== null) return ruler;
    const receives = RECEIVES.has(facts.trigger.cls);
    // "وكان في استقباله بالمطار وزير الخارجية": those who stand there are at home.
    // "وكان الرئيس في استقبال ضيفه": told before it.
    const welcomed = receives && o.states.size > 1 && isReception(scene, facts.trigger.from) && !isToldBefore(facts);
    const inOffice = isInOffice(scene, facts);
    // "استقبل وزير الصحة" alone: he may as well be the guest, but not "استقبل وزير الصحة بمكتبه بعثة".
    const isMet = [...facts.roles.values()].some((role) => MET.has(role));
    const isTold = receives && (inOffice || isMet);
    if (!isTold && !welcomed && !facts.participants.some(isGuest)) continue;
    const calls = o.states.size > 1 && callsOn(scene, facts);
    if (!(receives || inOffice || calls || isWithAmbassador(scene, facts))) continue;
    for (const { actor, role } of facts.participants) {
      // "استقبال الرئيس له في مكتبه", "لقاء الوزير في مقر الوزارة السفير": of a noun of receiving it is the host, if somebody else is received.
      const hosts = welcomed
        ? role !== null && role !== 'of' && actor.from >= facts.trigger.to
        : calls
          ? role !== null && MET.has(role)
          : role !== null && (HOST.has(role) || (role === 'of' && (isTold || (inOffice && isMet))));
      if (!hosts || isAbroad(actor)) continue;
      const home = homeOf(actor, o, represents);
      if (home !== null) return home;
    }
  }
  return postOf(scene, o, represents);
}

/** Before where an envoy lives. */
const POSTED = new Set(['لدي', 'في']);
/** Words behind an envoy among which his post may stand. */
const POST = 3;

/** "اجتمع نائب رئيس الوزراء مع سفير سلوفاكيا لدى الأردن يان هوداك": where the envoy lives, if no other state than his own is told. */
function postOf(scene: Scene, o: Occasion, represents: Represents): Where | null {
  const { tokens, scan } = scene;
  if (o.kind !== 'talks' && o.kind !== 'visit') return null;
  for (const facts of o.facts) {
    if (!CALLS.has(facts.trigger.cls) && !RECEIVES.has(facts.trigger.cls)) continue;
    const envoys = facts.participants.filter((p) => isGuest(p) && livesThere(scene, p.actor));
    const [envoy] = envoys;
    if (envoy === undefined || envoys.length > 1 || isOutside(scene, facts)) continue;
    const { actor } = envoy;
    const own = actor.persons.length === 1 ? represents(actor.persons[0]!) : actor.states;
    if ([...o.states.keys()].some((s) => !own.includes(s))) continue;
    for (let i = actor.from + 1; i <= actor.to + POST && tokens.sentence[i] === tokens.sentence[actor.from]; i++) {
      const named = scan.named[scan.at[i]!];
      if (named?.from !== i || !(POSTED.has(tokens.word[i - 1]!.key) || tokens.word[i]!.prep === 'ب')) continue;
      const country = named.city?.country ?? (named.state?.kind === 'adjective' ? undefined : named.state?.code);
      if (country !== undefined && !own.includes(country))
        return { named: { from: i, to: named.to, state: null }, country, town: false, goal: false, name: null };
    }
    // "بيروت - استقبل رئيس الجمهورية القائم بالأعمال الأسترالي": where the paper writes.
    const { from, to } = actor;
    const country = scene.writtenIn;
    if (RECEIVES.has(facts.trigger.cls) && country !== null && own.length > 0 && !own.includes(country))
      return { named: { from, to, state: null }, country, town: false, goal: false, name: null };
  }
  return null;
}

/** "عقد الوزير مؤتمرا صحفيا بمقر الوزارة": of the only state that speaks. */
function homeOfSpeaker(scene: Scene, o: Occasion, represents: Represents): Where | null {
  const facts = o.facts.find((f) => isInOffice(scene, f));
  if (facts === undefined || o.states.size > 1) return null;
  const speaker = facts.participants.find(({ actor, role }) => role !== null && (HOST.has(role) || role === 'speaker') && !isAbroad(actor));
  return speaker === undefined ? null : homeOf(speaker.actor, o, represents);
}

function homeOf(actor: Actor, o: Occasion, represents: Represents): Where | null {
  const country = stateOf(actor, o, represents);
  return country === null
    ? null
    : { named: { from: actor.from, to: actor.to, state: null }, country, town: false, goal: false, name: null };
}

const isAbroad = ({ title }: Actor): boolean => title !== null && ABROAD.has(title.lemma);

const isToldBefore = ({ trigger, participants }: Facts): boolean =>
  trigger.suffix === '' && participants.some(({ role }) => role === 'carrier');
const isGuest = ({ role }: Participant): boolean => role !== null && MET.has(role);

/** "السفير", "القائم بالأعمال", not "النزاعات القائمة". */
const livesThere = ({ tokens: { word } }: Scene, { title, from }: Actor): boolean =>
  isResident(title) && (title?.lemma !== CHARGE || AFFAIRS.test(word[from + 1]?.key ?? ''));
const CHARGE = 'قائم';
const AFFAIRS = /^ب(?:ال)?اعمال$/;

const isWithAmbassador = (scene: Scene, { trigger, participants }: Facts): boolean =>
  trigger.kind === 'talks' && participants.some((p) => isGuest(p) && livesThere(scene, p.actor));

const CALLS = new Set<TriggerClass>(['meetV', 'meet', 'discussV']);

/** "التقى سفير النرويج لدى كينيا وزير الخارجية": an ambassador meets ministers where he is sent. */
const callsOn = (scene: Scene, { trigger, participants }: Facts): boolean =>
  CALLS.has(trigger.cls) && participants.some(({ actor, role }) => role !== null && HOST.has(role) && livesThere(scene, actor));

/** "بمكتبه", "في مقر الوزارة", "بديوان الوزارة", "في مبنى الحكومة": of whoever is told to meet there. */
const OFFICE = /^(?:مكتبه|مكتبها)$/;
const BUILDING = new Set('مقر ديوان مبني'.split(' '));
const BODY = new Set('الوزاره الحكومه الرياسه المجلس البرلمان رياسه وزاره مجلس'.split(' '));

function isInOffice({ tokens: { word, sentence, count } }: Scene, { trigger: { from, to } }: Facts): boolean {
  for (let i = to; i < Math.min(count - 1, to + REACH) && sentence[i] === sentence[from]; i++) {
    const { stem, prep } = word[i]!;
    if (prep !== 'ب' && word[i - 1]!.key !== 'في') continue;
    if (OFFICE.test(stem) || (BUILDING.has(stem) && BODY.has(word[i + 1]!.key))) return true;
  }
  return false;
}

/** "القصر الرئاسي", "قصر الرئاسة", "مقر رئاسة الجمهورية", "دار الرئاسة", "الديوان الملكي" */
const PALACE = new Set('قصر مقر دار ديوان'.split(' '));
const RULES = new Set('الرياسي الجمهوري الملكي الاميري السلطاني الرياسه رياسه'.split(' '));

/** Whether a meeting is told to be where a ruler resides, but not "المتحدث باسم القصر الرئاسي". */
function isInPalace({ tokens: { word, sentence, count } }: Scene, { trigger: { from, to } }: Facts): boolean {
  for (let i = Math.max(1, from - REACH); i < Math.min(count - 1, to + REACH * 2); i++) {
    if (sentence[i] !== sentence[from] || !PALACE.has(word[i]!.stem) || !RULES.has(word[i + 1]!.key)) continue;
    const before = word[i - 1]!.key;
    // "وصل إلى القصر الرئاسي حيث التقى"
    if (word[i]!.prep === 'ب' || before === 'في' || before === 'داخل' || (before === 'الي' && i < from)) return true;
  }
  return false;
}

/** "التقى الوزير الهندي الرئيس الكيني في القصر الرئاسي": the state of the only head of state among those who meet. */
function rulerOf({ tokens }: Scene, { participants }: Facts, o: Occasion, represents: Represents): Where | null {
  const rulers = participants.filter(({ actor: { title } }) => title !== null && isOfHeadOfState(title, tokens));
  const homes = rulers.map((p) => homeOf(p.actor, o, represents));
  const [home] = homes;
  return home != null && homes.every((h) => h?.country === home.country) ? home : null;
}

function stateOf({ persons, states }: Actor, o: Occasion, represents: Represents): string | null {
  const [who] = persons;
  if (persons.length > 1 || (who !== undefined && !o.persons.has(who))) return null;
  const own = who === undefined ? states : represents(who);
  return own.length === 1 && o.states.has(own[0]!) ? own[0]! : null;
}

const LODGING = new Set('اقامته اقامتها اقامه هامش نيويورك'.split(' '));
const REACH = 12;

/** "في مقر إقامته", "على هامش": not at home. */
function isOutside({ tokens: { word, sentence, count } }: Scene, { trigger: { from, to } }: Facts): boolean {
  for (let i = Math.max(0, from - REACH); i < Math.min(count, to + REACH); i++)
    if (sentence[i] === sentence[from] && LODGING.has(word[i]!.stem)) return true;
  return false;
}
