/**
 * Occasion: a meeting as the article tells it, put together out of what its mentions say: kind, status,
 * place, day, members with their roles, the gathering that it is part of.
 *
 * @module src/extract/meetings/occasions/occasions
 */

import type { MeetingStatus, Role as TakesPartAs } from '../../../../graph/report.js';
import { addedToOrdinal } from '../../../arabic/numbers.js';
import { isLand } from '../../actors/each.js';
import { isVerb } from '../../clauses.js';
import { sumOf, type Weights } from '../../linear.js';
import type { Person } from '../../persons/person.js';
import type { Named } from '../../scan.js';
import { besideDays } from '../days/aside.js';
import { carryDays } from '../days/carry.js';
import { dayOf, isAhead, isBehind, isLater } from '../days/day.js';
import { isPutOff } from '../days/put-off.js';
import { DAY, type When } from '../days/side.js';
import { ownVerb } from '../days/tense.js';
import { DURING } from '../days/when.js';
import { carrierBefore } from '../near-verbs.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import { isWished } from '../status/status.js';
import { eachStop } from '../where/stops.js';
import { placeOf } from '../where/where.js';
import { withCompany } from '../who/company.js';
import { eachCounterpart } from '../who/each-counterpart.js';
import { type Decide, memberModel, membersOf } from '../who/members.js';
import type { Participant } from '../who/participant.js';
import { GATHERINGS } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import { besideOthers, onSameRound } from './beside.js';
import { kindOf } from './kind.js';
import { isAnswered, isOfficial, isPeopled, isPrivate } from './known.js';
import { type Occasion, type Represents, tied } from './occasion.js';
import type { Meeting } from './same.js';
import { mergeTwins } from './twins.js';
import { sidelinesOf } from './within.js';

/** Somebody is a member when at least so likely: weighed so that missing and inventing cost alike. */
const MEMBER = 0.42;
/** Least certainty of somebody who fills a place of a mention. */
const PLACED = 0.6;

/** The occasions of one part. Those of nobody known are left out. */
export function occasionsOf(scene: Scene, meetings: readonly Meeting[], represents: Represents, weights: Weights): Occasion[] {
  const made = withCompany(scene, ownDays(meetings.map((m) => occasion(scene, m, represents, weights))));
  const told = besideOthers(
    scene,
    withinGatherings(
      scene,
      made.flatMap((o) => eachStop(scene, o, made, represents)).flatMap((o) => eachCounterpart(scene, o, represents)),
    ),
    represents,
  );
  const peopled = told.filter((o) => isPeopled(scene, o) && isAnswered(o, represents)).map(ofMany);
  return onSameRound(besideDays(scene, carryDays(scene, mergeTwins(scene, peopled, represents))), represents);
}

/** How much closer a date stands with the meeting that it belongs to than with one that is told beside it. */
const FAR_CLOSER = 1;

/**
 * "انتهى اللقاء بالموافقة على قمة العام المقبل": a date that stands with a gathering is not that of talks told beside it; "الدورة التي اختتمت
 * الخميس، وعن لقائه على هامشها": but it is that of the gathering before it.
 */
function ownDays(occasions: readonly Occasion[]): Occasion[] {
  const dated = occasions.filter((o) => o.when !== null);
  return occasions.map((o) => {
    const isOthers = dated.some(
      (x) =>
        x.when!.mention === o.when?.mention &&
        x.when!.score > o.when!.score + FAR_CLOSER &&
        isGathering(x) !== isGathering(o) &&
        !(isGathering(o) && isBetween(o.when.mention.tokens[0], o, x)),
    );
    return isOthers ? { ...o, when: null } : o;
  });
}

/** A day behind the only mention of one occasion and before another one. */
const isBetween = (day: number, { facts: [before, ...more] }: Occasion, after: Occasion): boolean =>
  more.length === 0 && before!.trigger.to <= day && after.facts.every(({ trigger }) => trigger.from > day);

/** How close a date stands with a journey that is known to have begun by it. */
const SURE = 1;

/** "وصل اليوم … ومن المقرر أن يستقبله الأمير", "أدى أمس زيارة … ويختتم زيارته غدا": who has set out is there. */
const hasBegun = (scene: Scene, { status, trigger, when }: Facts): boolean =>
  status === 'held' && !isAhead(scene, when) && (isBegun(scene, trigger) || isUnderWay(scene, trigger, when));

const BEGINS = new Set(['بدأ', 'استهل']);

/** "بدأ الوزير زيارة … ومن المقرر أن يلتقي خلالها" */
function isBegun(scene: Scene, trigger: Trigger): boolean {
  if (trigger.kind !== 'visit' || trigger.verb !== null) return false;
  const verb = scene.tokens.word[carrierBefore(scene, trigger)]?.entry?.verb;
  return verb?.tense === 'past' && BEGINS.has(verb.lemma);
}

const isUnderWay = (scene: Scene, trigger: Trigger, when: When | null): boolean =>
  when?.value?.length === DAY &&
  (when.part === 'first' ? trigger.verb?.tense === 'past' : trigger.kind === 'visit' && when.score >= SURE && isBehind(scene, when));

const isGathering = ({ kind }: Occasion): boolean => kind === 'summit' || kind === 'conference';

/** "الاجتماع المقبل": of some body, where nobody is told to be there. */
const ofMany = (o: Occasion): Occasion =>
  o.kind === 'talks' &&
  o.persons.size + o.states.size + o.organizations.size === 0 &&
  o.facts.every(({ trigger: t }) => t.lemma === 'اجتماع' || t.lemma === 'اجتمع')
    ? { ...o, kind: 'conference' }
    : o;

function occasion(scene: Scene, meeting: Meeting, represents: Represents, weights: Weights): Occasion {
  const { facts } = meeting;
  const persons = new Map<Person, Participant>();
  const states = new Map<string, Participant | null>();
  const kind = kindOf(scene, facts);
  // Whoever grammar puts into a meeting is in it.
  const sum = sumOf(memberModel, weights);
  const decide: Decide = (who, support, tell) => {
    if (typeof who === 'string' && (isMerePlace(who, support, facts) || isBetweenOthers(who, support, facts))) return false;
    if (support.some((p) => p.role !== null && p.sure > PLACED && (typeof who !== 'string' || isOfficial(p) || isCounterpart(p))))
      return true;
    // "الزيارة التي كان مقررا أن يبدأها للكويت": a host is in the visit, whatever else is told of his state.
    if (typeof who === 'string' && kind === 'visit' && facts.some((f) => f.where?.goal === true && f.where.country === who)) return true;
    tell(sum.reset());
    return sum.probability > MEMBER;
  };
  const gathering = facts.length === 1 && GATHERINGS.has(facts[0]!.trigger.cls);
  for (const { who, support, isIn } of membersOf(meeting, represents, decide)) {
    if (!isIn) continue;
    // Whoever is spoken of in the sentence before a gathering that is named in passing was mostly somewhere else.
    if (gathering && (support.every((p) => p.earlier) || typeof who === 'string') && !isPlaced(who, support, persons, represents)) continue;
    if (typeof who === 'string') states.set(who, support[0] ?? null);
    else persons.set(who, support[0]!);
  }
  // "طلبا خلال مكالمة مع الرئيس بوتين": whoever talks with somebody does so for his state.
  if (kind === 'talks' || kind === 'call')
    for (const [p, { role }] of persons)
      if (role !== null && role !== 'speaker') for (const s of represents(p)) if (!states.has(s)) states.set(s, null);
  const organizations = new Map<string, Named>();
  for (const { organizations: named } of facts)
    for (const n of named) if (!organizations.has(n.org!.organization.code)) organizations.set(n.org!.organization.code, n);
  const where = placeOf(
    facts.map((f) => f.where),
    states,
  );
  const told = statusOf(scene, facts);
  const when = dayOf(scene, facts, told);
  // "يزور الرئيس غدا العاصمة": what is on a day after publication is still to come, however it is told.
  // "من المتوقع أن تحسم الجولة … وبدأت أمس اجتماعات الجولة": what began on a day that is past is held.
  const begun = told === 'planned' && facts.some((f) => f.status === 'held' && f.when === when && isBehind(scene, when));
  const status = told === 'held' && isAhead(scene, when) ? 'planned' : begun ? 'held' : told;
  // The host of a private visitor is no party to his visit, unless somebody receives him.
  if (
    kind === 'visit' &&
    where !== null &&
    persons.size > 0 &&
    [...persons.keys()].every((p) => represents(p).length === 0 && isPrivate(p))
  )
    states.delete(where.country);
  const title = kind === 'summit' || kind === 'conference' ? titleOf(scene, facts) : null;
  const wished = facts.every((f) => isWished(scene, f.trigger));
  return { kind, status, wished, facts, persons, states, organizations, where, when, title, partOf: null };
}

/** "اجتماع مع اليونان", "مباحثات بين مصر والسودان" */
const isCounterpart = ({ actor, role }: Participant): boolean => isLand(actor) && (role === 'with' || role === 'between');

/** "دعت باكستان إلى مباحثات بين الحكومة الأفغانية والحركة": who speaks of talks between two others. */
const isBetweenOthers = (state: string, support: readonly Participant[], facts: readonly Facts[]): boolean =>
  support.length > 0 &&
  support.every(({ role }) => role === null) &&
  facts.every((f) => !f.sides.has(state)) &&
  facts.some(
    ({ roles, sides, organizations }) =>
      sides.size + organizations.length > 1 && [...roles.values()].filter((role) => role === 'between').length > 1,
  );

/** "عقب لقائه مع نظيره في الدوحة": where they meet, and neither of those who do. */
const isMerePlace = (state: string, support: readonly Participant[], facts: readonly Facts[]): boolean =>
  facts.every((f) => f.trigger.kind === 'talks') &&
  facts.some((f) => f.where?.town === true && f.where.country === state) &&
  facts.some((f) => f.sides.size > 1) &&
  facts.every((f) => !f.sides.has(state)) &&
  support.length > 0 &&
  support.every(({ actor, role }) => isLand(actor) && role === null);

/** Whether a place of some mention is filled by them, or by somebody of theirs. */
const isPlaced = (
  who: Person | string,
  support: readonly Participant[],
  persons: ReadonlyMap<Person, unknown>,
  represents: Represents,
): boolean =>
  support.some((p) => p.role !== null) || (typeof who === 'string' && [...persons.keys()].some((p) => represents(p).includes(who)));

/** "الرئيس يلتقي نظيره في أكرا", above "التقى الرئيس اليوم نظيره": in headlines what was done is told in the present. */
const isHeadline = ({ tokens: { word } }: Scene, { status, sentence, trigger: { verb, from } }: Facts): boolean =>
  sentence === 0 && status === 'planned' && verb?.tense === 'present' && from > 0 && word[from - 1]!.key !== 'ان';

function statusOf(scene: Scene, facts: readonly Facts[]): MeetingStatus {
  if (isPutOff(scene, facts[0]!.trigger)) return 'planned';
  const counts = new Map<MeetingStatus, number>();
  for (const { status } of facts) counts.set(status, (counts.get(status) ?? 0) + 1);
  for (const rare of ['cancelled', 'denied'] as const)
    if (facts[0]!.status === rare || (counts.get(rare) ?? 0) > facts.length / 2) return rare;
  const done = facts.some(({ status, trigger: { verb } }) => status === 'held' && verb?.tense === 'past');
  const planned = (counts.get('planned') ?? 0) - (done && isHeadline(scene, facts[0]!) ? 1 : 0);
  if (planned > 0 && facts.some((f) => hasBegun(scene, f))) return 'held';
  // "سيزور الرئيس كينيا. … خبر الزيارة … في برنامج الزيارة": a noun that takes up what is to come tells nothing new.
  const toCome = isToCome(scene, facts[0]!) || facts.some((f) => f.status === 'planned' && isDatedAhead(scene, f.when));
  if (planned > 0 && toCome && facts.every((f) => f.status !== 'held' || isTakenUp(scene, f))) return 'planned';
  return planned > facts.length / 2 || (planned > 0 && planned === facts.length / 2 && facts[0]!.status === 'planned') ? 'planned' : 'held';
}

/** "سيزور", "القمة التي ستعقد" */
function isToCome(scene: Scene, { status, trigger }: Facts): boolean {
  const own = trigger.verb === null ? ownVerb(scene, trigger) : trigger.from;
  return status === 'planned' && own !== null && scene.tokens.word[own]!.entry?.verb?.tense === 'future';
}

/** "المؤتمر المقرر عقده في سبتمبر المقبل": on a day, or in a month, after that of publication. */
const isDatedAhead = (scene: Scene, when: When | null): boolean =>
  when !== null && when.score >= SURE && (isAhead(scene, when) || isLater(scene, when));

/** A noun in no deed of the past, on no day of its own, at which nobody has said or done anything. */
const isTakenUp = (scene: Scene, { trigger, when }: Facts): boolean =>
  trigger.verb === null &&
  when === null &&
  ownVerb(scene, trigger) === null &&
  (trigger.definite || !DURING.has(scene.tokens.word[trigger.from - 1]?.key ?? '')) &&
  carrierBefore(scene, trigger) < 0;

const TITLE_WORDS = 6;

/** "قمة مجموعة بريكس", "مؤتمر ميونيخ للأمن": the noun and what defines it. */
function titleOf({ tokens }: Scene, facts: readonly Facts[]): readonly [number, number] | null {
  const { word, sentence } = tokens;
  for (const { trigger } of facts) {
    if (trigger.kind !== 'summit' && trigger.kind !== 'conference') continue;
    let to = trigger.to;
    while (to < tokens.count && to - trigger.from < TITLE_WORDS && sentence[to] === sentence[trigger.from]) {
      const w = word[to]!;
      // "القمة السادسة عشرة", "القمة الثانية والثلاثون", "القمة الخليجية - الأميركية"
      if (isOfOrdinal(word, to) || joinsAdjectives(word, to)) {
        to++;
        continue;
      }
      const known = w.entry?.org !== undefined || w.entry?.states !== undefined || w.entry?.cities !== undefined;
      if (
        w.kind !== 0 ||
        (w.entry?.particle && !w.entry.states) ||
        w.conj !== '' ||
        isVerb(tokens, to) ||
        w.prep === 'ب' ||
        (w.prep === 'ل' && !w.def)
      )
        break;
      if (!w.def && !known && to > trigger.to) break;
      to++;
    }
    if (to > trigger.to) return [trigger.from, to];
  }
  return null;
}

/** Either word of "السادسة عشرة". */
const isOfOrdinal = (word: Scene['tokens']['word'], at: number): boolean =>
  addedToOrdinal(word[at]!.key, word[at + 1]?.key) > 0 || addedToOrdinal(word[at - 1]!.key, word[at]!.key) > 0;

/** "القمة الأفريقية - الأوروبية": a dash between two adjectives. */
const joinsAdjectives = (word: Scene['tokens']['word'], at: number): boolean =>
  DASHES.has(word[at]!.key) && OF_PEOPLES.test(word[at - 1]!.key) && OF_PEOPLES.test(word[at + 1]?.key ?? '');
const OF_PEOPLES = /^ال.+يه?$/;
const DASHES = new Set(['-', '–', '—']);

/** Ties meetings to the gatherings on whose sidelines they are held; whoever meets there attends. */
function withinGatherings(scene: Scene, occasions: readonly Occasion[]): Occasion[] {
  const byTrigger = new Map(occasions.flatMap((o) => o.facts.map((f) => [f.trigger, o] as const)));
  const attended = new Map<Occasion, Occasion[]>();
  const inside = new Map<Occasion, readonly [Facts, Occasion][]>();
  for (const o of occasions) {
    const pairs: [Facts, Occasion][] = [];
    for (const f of o.facts)
      for (const t of sidelinesOf(scene, f.trigger)) {
        const gathering = byTrigger.get(t);
        if (gathering && gathering !== o && !pairs.some(([, g]) => g === gathering)) pairs.push([f, gathering]);
      }
    inside.set(o, pairs);
    for (const [, g] of pairs) attended.set(g, [...(attended.get(g) ?? []), o]);
  }
  const filled = new Map<Occasion, Occasion>();
  for (const o of occasions) {
    const guests = attended.get(o) ?? [];
    const persons = new Map([...guests.flatMap((g) => [...g.persons]), ...o.persons]);
    const states = new Map([...guests.flatMap((g) => [...g.states]), ...o.states]);
    filled.set(o, guests.length ? { ...o, persons, states } : o);
  }
  const now = new Map<Occasion, Occasion>();
  const all = occasions.flatMap((o) => {
    const own = filled.get(o)!;
    const pairs = inside.get(o)!;
    if (pairs.length === 0) return [own];
    const parts = pairs.map(([f, gathering], i) => {
      const partOf = filled.get(gathering)!;
      const where = pairs.length > 1 || own.where === null ? partOf.where : own.where;
      return { ...own, facts: i === 0 ? own.facts : [f], where, when: i === 0 ? own.when : (partOf.when ?? null), partOf };
    });
    now.set(own, parts[0]!);
    return parts;
  });
  return tied(now, all);
}

/** How a member takes part: the host receives or is visited, the visitor comes. */
export function roleOf(o: Occasion, who: Person | string, represents: Represents): TakesPartAs {
  const participant = typeof who === 'string' ? o.states.get(who) : o.persons.get(who);
  if (participant?.role === 'mediator') return 'mediator';
  const mine = typeof who === 'string' ? [who] : represents(who);
  const receives = o.facts.some((f) => f.trigger.cls === 'receiveV' || f.trigger.cls === 'receive');
  if (receives && participant?.role === 'subject') return 'host';
  if (receives && participant?.role === 'object') return 'visitor';
  const country = o.where?.country;
  if (country === undefined || (o.kind !== 'visit' && !receives)) return 'participant';
  return mine.includes(country) ? 'host' : mine.length > 0 ? 'visitor' : 'participant';
}
