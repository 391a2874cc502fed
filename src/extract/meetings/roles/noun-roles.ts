/**
 * Noun roles: who fills the places of a noun: whose it is by a genitive or a pronoun, who carries it out by a verb
 * before or behind it, who comes or is invited.
 *
 * @module src/extract/meetings/roles/noun-roles
 */
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { hadFrom } from '../../actors/had.js';
import { bordersBetween, isContrast, isVerb, opensBetween } from '../../clauses.js';
import { FIRST, isAt } from '../days/when.js';
import { besideVerb, carrierBefore, isToBeHeld, verbBetween } from '../near-verbs.js';
import { isVisitAmidMeeting, MEANWHILE } from '../occasions/within.js';
import type { Scene } from '../scene.js';
import { ACTING, GOES } from '../words/sides.js';
import type { Trigger, TriggerClass } from '../words/trigger.js';
import { adjectiveSides } from './adjectives.js';
import { carriedBehind, encompassed } from './carried-behind.js';
import { doers } from './doers.js';
import { fronted } from './fronted.js';
import { attendants, goers } from './goers.js';
import { honoured } from './honoured.js';
import { hosts } from './hosts.js';
import { meanwhile } from './meanwhile.js';
import { enjoyedRoles } from './passive.js';
import type { Places } from './places.js';
import {
  givenByBetween,
  givenByPronoun,
  guestBefore,
  isOfGender,
  manyBefore,
  officialsBefore,
  ofNounBefore,
  receivedByPronoun,
  receivesHim,
  strangerBefore,
  womanBefore,
} from './pronouns.js';
import type { Role } from './role.js';
import { speeches } from './speeches.js';

const PRESENCE = new Set(['حضر', 'شارك', 'ترأس', 'رأس', 'رافق', 'شهد']);
const GATHERS = new Set(['جمع', 'ضم']);
/** Words that may stand before a noun at the head of a sentence. */
const OPENING = 4;
/** Words between a noun and whose it is by a preposition, and whom it is with by a pronoun. */
const OWNER = 4;
const OTHER = 5;

export function nounRoles(p: Places): void {
  if (enjoyedRoles(p)) return;
  const carrier = carrierBefore(p.scene, p.trigger);
  honoured(p);
  genitives(p, carrier);
  // "اتصال أجراه الرئيس عشية زيارة يقوم بها الوزير": the verb before carries another noun, the one behind this.
  // "أجرى الوزير محادثات مع نظيره عشية زيارة يقوم بها الرئيس"
  if (carrier >= 0 && (p.scene.tokens.word[carrier]!.entry!.verb!.object !== '' || isBeyondNoun(p, carrier))) carriedBehind(p);
  if (carrier >= 0 && !isVisitOfAnother(p.scene, p.trigger, p.roles) && p.carriedAt < 0) {
    carried(p, carrier);
    // "وعقد معه الوزير جلسة مباحثات", "أجرى معه محادثات"
    givenByPronoun(p, carrier + 1, ACTING);
  }
  hosts(p);
  attendants(p);
  speeches(p);
  agreed(p);
  goers(p);
  if (p.carriedAt < 0 && !encompassed(p)) carriedBehind(p);
  if (p.trigger.suffix !== '') owners(p);
  if (receivesHim(p)) for (const [k, role] of [...p.roles]) if (role === 'owner') p.give(receivedByPronoun(p, k), 'object');
  givenByBetween(p);
  adjectiveSides(p);
  doers(p);
  meanwhile(p);
  fronted(p);
  if (p.roles.size === 0) asBefore(p);
}

/** "عقد الوزير مع نظيره محادثات امتدت ساعات، بعد جولة شملت كينيا": a journey before or after what somebody held is his. */
function asBefore(p: Places): void {
  const { scene, trigger, before, candidates } = p;
  const { word, sentence } = scene.tokens;
  if (!GOES.has(trigger.cls) || !BEFORE_OR_AFTER.has(word[trigger.from - 1]?.stem ?? '')) return;
  const held = scene.triggers.findLast((t) => t.index < trigger.index && t.verb === null);
  const carrier = held === undefined || sentence[held.from] !== sentence[trigger.from] ? -1 : carrierBefore(scene, held);
  if (carrier < 0) return;
  const isHis = (k: number): boolean => p.actor(k).persons.length > 0 && candidates[k]!.prep === '' && p.actor(k).to <= held!.from;
  const holder =
    before.find((k) => isHis(k) && p.actor(k).from > carrier) ?? before.findLast((k) => isHis(k) && carrier - p.actor(k).to <= 1);
  if (holder !== undefined) p.give(holder, 'carrier');
}

/** "زيارة الرئيس", "الزيارة الأخيرة للرئيس", "لقائه الرئيس", "حضر اللقاء الوزير". */
function genitives(p: Places, carrier: number): void {
  const { trigger, candidates, own } = p;
  const { tokens } = p.scene;
  const { word } = tokens;
  const attended = carrier >= 0 && PRESENCE.has(word[carrier]!.entry!.verb!.lemma);
  // "على هامش القمة رؤساء إثيوبيا": a noun with the article has no genitive.
  const closed = word[trigger.from]!.def && !attended;
  const beside = own.find(
    (k) => p.actor(k).from === trigger.to && candidates[k]!.prep === '' && !(closed && p.actor(k).kind === 'office' && p.actor(k).plural),
  );
  // "حضر اللقاء من الجانب المصري الوزير فلان، ومن الجانب التركي السفير فلان": all who are told behind it.
  // "رافق الرئيس في الزيارة الوزير فلان": so it is behind whom they go with.
  const attendsFirst = attended && (word[carrier]!.entry!.verb!.lemma === 'رافق' || !p.before.some((k) => p.actor(k).to >= carrier));
  const behind = attended ? behindClauseOn(p.scene, trigger) : trigger.to;
  if (attended && (beside !== undefined || attendsFirst))
    for (const k of own)
      if (
        !candidates[k]!.genitive &&
        candidates[k]!.prep === '' &&
        (p.actor(k).persons.length > 0 || p.isOfficial(k)) &&
        !verbBetween(tokens, p.actor(k).from >= behind ? behind : trigger.to, p.actor(k).from)
      )
        p.give(k, 'present');
  // "تجمع القمة قادة كينيا وغانا": whom it brings together.
  if (carrier === trigger.from - 1 && carrier >= 0 && GATHERS.has(word[carrier]!.entry!.verb!.lemma)) {
    p.give(
      own.find((k) => p.actor(k).from === trigger.to && candidates[k]!.prep === ''),
      'carrier',
    );
    return;
  }
  if (beside !== undefined) {
    const { persons, kind } = p.actor(beside);
    const isGoal = GOES.has(trigger.cls) && persons.length === 0 && kind !== 'office' && kind !== 'group';
    // "كان الوزير في استقبال الرئيس لدى وصوله": who stands there.
    const host = trigger.cls === 'receive' && word[trigger.from - 1]?.key === 'في' ? whoWas(p) : undefined;
    if (host !== undefined) {
      p.give(host, 'carrier');
      p.give(beside, 'object');
      return;
    }
    p.give(beside, attended ? 'present' : trigger.suffix !== '' ? 'object' : isGoal ? 'goal' : 'of');
    // "استقبال الرئيس لوزير الخارجية": whom he receives.
    if (trigger.cls === 'receive' && !attended && trigger.suffix === '')
      p.give(
        own.find((k) => k > beside && candidates[k]!.prep === 'ل' && p.close(k) && p.actor(k).from - p.actor(beside).to <= OWNER) ??
          receivedByPronoun(p, beside),
        'object',
      );
    if (!attended && trigger.suffix === '' && MEETS_WHOM.has(trigger.cls)) p.give(metBehind(p, beside), 'object');
    if (trigger.cls === 'receive' && !attended && trigger.suffix === '') refusedBy(p, beside);
    return;
  }
  const owner = own.find(
    (k) =>
      (candidates[k]!.prep === 'ل' || candidates[k]!.prep === 'من') &&
      p.actor(k).from - trigger.to <= OWNER &&
      p.close(k) &&
      (p.actor(k).persons.length > 0 || p.actor(k).kind === 'office' || p.actor(k).kind === 'group'),
  );
  if (owner !== undefined && candidates[owner]!.prep === 'ل') p.give(owner, 'of');
  else if (trigger.suffix !== '' && !isVisitAmidMeeting(p.scene, trigger) && !receivesHim(p))
    p.give(
      own.find(
        (k) => p.free(k) && p.wordsBetween(trigger.to, p.actor(k).from) <= OTHER && p.close(k) && !isVerb(tokens, p.actor(k).from - 1),
      ),
      'object',
    );
}

const MAY_RECEIVE = new Set(['رفض', 'قبل', 'قرر', 'اعتزم', 'نوى', 'أرجأ', 'اعتذر', 'تطلع']);
const TO_DO = new Set(['عن', 'الي']);

/** "رفض الرئيس استقبال السفير", "تطلع إلى استقبال الرئيس": whom he would receive, and who he is. */
function refusedBy(p: Places, guest: number): void {
  const { scene, trigger, roles, before } = p;
  const { word } = scene.tokens;
  if ([...roles.values()].includes('object') || trigger.from === scene.tokens.bounds[p.here]) return;
  let verb = TO_DO.has(word[trigger.from - 1]!.key) ? trigger.from - 2 : trigger.from - 1;
  while (verb > 0 && scene.isWho(verb)) verb--;
  if (verb < scene.tokens.bounds[p.here]! || !isVerb(scene.tokens, verb) || !MAY_RECEIVE.has(word[verb]!.entry!.verb!.lemma)) return;
  for (const [k, role] of [...roles]) if (role === 'of' && k >= guest) roles.set(k, 'object');
  p.give(
    before.find((k) => p.actor(k).from === verb + 1 && p.free(k)) ?? before.findLast((k) => p.actor(k).to === verb && p.free(k)),
    'carrier',
  );
}

/** Nouns that govern whom somebody meets. */
const MEETS_WHOM: ReadonlySet<TriggerClass> = new Set(['receive', 'meet']);
/** Words between who meets and whom; with where they do told between: "لقاء الوزير في مقر وزارة الخارجية أمس السفير". */
const BEHIND_OWNER = 2;
const BEHIND_PLACE = 6;
const isPlaced = ({ scene: { tokens } }: Places, at: number): boolean =>
  tokens.word[at]?.key === 'في' || (tokens.word[at]?.prep === 'ب' && HOUSE.test(tokens.word[at]!.stem));
const HOUSE = /^(?:مكتب(?:ه|ها)|مقر|قصر|ديوان|مبني|قاعه)$/;

/** "خلال استقبال الرئيس الكيني أمس وزير الدفاع التركي": whom he receives, behind him whose deed it is. */
const metBehind = (p: Places, owner: number): number | undefined =>
  p.own.find(
    (k) =>
      k > owner &&
      p.free(k) &&
      (p.actor(k).persons.length > 0 || p.isOfficial(k)) &&
      p.actor(k).kind !== 'origin' &&
      p.wordsBetween(p.actor(owner).to, p.actor(k).from) <= (isPlaced(p, p.actor(owner).to) ? BEHIND_PLACE : BEHIND_OWNER) &&
      p.straight(k) &&
      // "بعد لقاء الوزيرين أن الوزير"
      bordersBetween(p.scene.clauses, p.actor(owner).to - 1, p.actor(k).from) < 1,
  );

/** Who is told right behind كان. */
const whoWas = ({ scene: { tokens }, before, candidates }: Places): number | undefined =>
  before.find((k) => candidates[k]!.prep === '' && tokens.word[candidates[k]!.actor.from - 1]?.entry?.verb?.lemma === 'كان');

/** Words between a gathering and a clause on it: "القمة العربية الطارئة، التي". */
const ADJECTIVES = 4;
const EACH = 'كل';

/** Where a clause on what is attended ends: "شارك في القمة، التي ترأسها الرئيس فلان، كل من", "حضر اللقاء الذي عقد في كيغالي كل من". */
function behindClauseOn({ tokens: { word, sentence, bounds } }: Scene, { to }: Trigger): number {
  const end = bounds[sentence[to - 1]! + 1]!;
  let i = to;
  while (i < end && i < to + ADJECTIVES && !isRelative(word[i]!.key)) i++;
  if (i >= end || !isRelative(word[i]!.key)) return to;
  const comma = word[i - 1]!.kind === Kind.Punct;
  let closed = to;
  for (; i < end; i++) {
    if (word[i]!.key === EACH && word[i + 1]?.key === 'من') return i;
    if (comma && closed === to && word[i]!.kind === Kind.Punct) closed = i + 1;
  }
  return closed;
}

const isRelative = (key: string): boolean => key === 'الذي' || key === 'التي';

/** "عقد الوزير مع نظيره محادثات": the subject of the verb before it, and with whom. */
function carried(p: Places, carrier: number): void {
  const { trigger, candidates, before } = p;
  const { tokens, clauses } = p.scene;
  // With whom may stand before the noun.
  for (const k of before)
    if (p.actor(k).from > carrier && candidates[k]!.prep === 'مع' && !candidates[k]!.listed && !isOfNounBefore(p, k, carrier))
      p.give(k, 'with');
  const subject = p.mine.find((k) => p.actor(k).from > carrier && p.actor(k).to <= trigger.from && p.free(k));
  if (subject !== undefined) {
    p.give(subject, 'carrier');
    return;
  }
  const head = headOf(p, carrier);
  if (head !== undefined) {
    p.give(head, 'carrier');
    return;
  }
  const had = hadFrom(tokens, carrier);
  // "وكانت إيران والدول الخمس (فرنسا وبريطانيا …) قد بدأت": of states more may follow in brackets.
  const holder =
    had < 0 ? undefined : before.find((k) => p.actor(k).from === had && candidates[k]!.prep === '' && p.actor(k).persons.length > 0);
  if (holder !== undefined) {
    p.giveList(holder, 'carrier');
    return;
  }
  const isBetween = p.own.some((k) => candidates[k]!.prep === 'بين');
  const ahead = before.filter(
    (k) =>
      p.actor(k).to <= carrier &&
      p.actor(k).kind !== 'origin' &&
      candidates[k]!.prep === '' &&
      bordersBetween(clauses, p.actor(k).to - 1, carrier) <= 1.5 &&
      // "اعتذر الرئيس، بينما ألغي لقاء بين الوزيرين": of those two.
      !(isBetween && opensBetween(clauses, p.actor(k).to - 1, carrier, (c) => isContrast(tokens, c))),
  );
  // A word that nobody knows may be a verb: "انخرط فلان في جهود، حيث عقد لقاءات".
  const topic = ahead.findLast((k) => !candidates[k]!.genitive) ?? ahead.findLast((k) => p.actor(k).kind === 'name');
  if (topic !== undefined) p.giveList(topic, 'carrier');
}

/** "مع نظيره الكيني فلان، الذي يقوم بزيارة": somebody on whom the verb's clause is, whatever his own place. */
function headOf({ scene: { clauses }, before, candidates }: Places, carrier: number): number | undefined {
  const { from, opener } = clauses.list[clauses.at[carrier]!]!;
  if (opener !== 'relative' || carrier - from > 2) return undefined;
  return before.findLast(
    (k) =>
      candidates[k]!.relativeHead &&
      candidates[k]!.actor.persons.length === 1 &&
      from - candidates[k]!.actor.to <= 1 &&
      from >= candidates[k]!.actor.to,
  );
}

/** Words between "اتفقا" and "على عقد". */
const AGREED = 4;

/** "واتفقا على عقد اجتماع", "واتفق الجانبان على عقد": those who agree, who are told before a dual. */
function agreed(p: Places): void {
  const { trigger, before } = p;
  const { tokens } = p.scene;
  const { word, sentence } = tokens;
  if (!isToBeHeld(tokens, trigger)) return;
  for (let i = trigger.from - 3; i >= Math.max(0, trigger.from - AGREED - 3) && sentence[i] === sentence[trigger.from]; i--) {
    if (!isVerb(tokens, i)) continue;
    const { lemma, number } = word[i]!.entry!.verb!;
    if (lemma !== 'اتفق') return;
    const subject = before.find((k) => p.actor(k).from > i && p.free(k));
    if (subject !== undefined) p.give(subject, 'carrier');
    else if (number === 'dual')
      for (const k of before.filter((j) => p.actor(j).persons.length > 0 || p.isOfficial(j)).slice(-2)) p.give(k, 'carrier');
    return;
  }
}

/** Of whoever speaks. */
const OURS = new Set(['نا', 'ي']);

/** "بعد لقائه", "خلال زيارتهم": whom the pronoun on the noun means. */
function owners(p: Places): void {
  const { scene, trigger, candidates, roles, before, after } = p;
  const { tokens } = scene;
  const isTold = (k: number): boolean => candidates[k]!.prep === '' && !candidates[k]!.genitive;
  const acts = (k: number): boolean => besideVerb(tokens, candidates[k]!);
  const isPerson = (k: number): boolean => p.actor(k).persons.length > 0 && isOfGender(p.actor(k), trigger.suffix);
  const acting = before.findLast((k) => isPerson(k) && isTold(k) && acts(k));
  const told =
    guestBefore(p) ??
    ofNounBefore(p) ??
    manyBefore(p, acting) ??
    womanBefore(p, acting) ??
    acting ??
    // "برقية من رئيسة البرلمان بعد زيارتها": the one woman who is told.
    before.findLast((k) => isPerson(k) && trigger.suffix === 'ها' && p.actor(k).title?.gender === 'feminine') ??
    after.find((k) => !roles.has(k) && isPerson(k) && candidates[k]!.prep === '' && acts(k) && !inRelative(p, k)) ??
    before.findLast((k) => isPerson(k) && isTold(k)) ??
    before.findLast((k) => p.isOfficial(k) && isTold(k) && acts(k)) ??
    after.find((k) => !roles.has(k) && p.isOfficial(k) && candidates[k]!.prep === '' && acts(k) && !inRelative(p, k)) ??
    // "قطع الرئيس زيارته": a word that nobody knows may be a verb.
    (OURS.has(trigger.suffix)
      ? undefined
      : (before.findLast((k) => isPerson(k) && candidates[k]!.prep === '') ??
        before.findLast((k) => p.isOfficial(k) && candidates[k]!.prep === '')));
  const owner = told === undefined ? undefined : (strangerBefore(p, told) ?? told);
  const several = trigger.suffix.startsWith('هم');
  const all = several ? officialsBefore(p) : undefined;
  if (all !== undefined && (owner === undefined || all > owner)) p.give(all, 'owner');
  else if (owner !== undefined) {
    if (several) {
      p.giveList(owner, 'owner');
      // "وجه الوزير دعوة إلى نظيره خلال لقائهما": both who are named before.
      const two = before.filter((k) => isPerson(k) && p.actor(k).persons.length === 1);
      if (trigger.suffix === 'هما' && two.length === 2 && ![...roles.values()].includes('with')) for (const k of two) p.give(k, 'owner');
    } else if (!roles.has(owner)) roles.set(owner, 'owner');
  } else if (trigger.suffix === 'هما' && roles.size === 0) {
    // "التقى الرئيس نظيره. وفي لقائهما الأخير": both of the sentence before.
    for (const k of p.twoBefore()) roles.set(k, 'owner');
  } else if (!several && trigger.from - tokens.bounds[p.here]! <= OPENING) {
    // "وخلال زيارته إلى أوسلو، أجرى": whom the sentence before begins with.
    const topic = p.spokenOf();
    if (topic !== undefined) roles.set(topic, 'owner');
  }
}

const BEFORE_OR_AFTER = wordSet('بعد عقب اثر قبل قبيل عشيه غداه');

/** "عقد الوزير مع نظيره محادثات، بعد جولة": whether the verb carries another noun, before or after which the journey is. */
const isBeyondNoun = ({ scene: { tokens, triggers }, trigger }: Places, carrier: number): boolean =>
  GOES.has(trigger.cls) &&
  BEFORE_OR_AFTER.has(tokens.word[trigger.from - 1]?.stem ?? '') &&
  triggers.some((t) => t.verb === null && t.from > carrier && t.from < trigger.from);

/** "سيعقد اجتماعا مع نظيره خلال زيارة": with whom the meeting is that the verb carries first, not the visit during which it is. */
function isOfNounBefore(p: Places, k: number, carrier: number): boolean {
  const { trigger, candidates } = p;
  const { tokens, triggers } = p.scene;
  if (isBeyondNoun(p, carrier)) return true;
  if (!GOES.has(trigger.cls) || !MEANWHILE.has(tokens.word[trigger.from - 1]?.stem ?? '')) return false;
  return triggers.some((t) => t.verb === null && t.from > carrier && t.to <= candidates[k]!.actor.from && t.from < trigger.from);
}

/** "لقاء جمع فلانا وفلانا خلال زيارة الوزير", "شاركوا في القمة، في أول زيارة لرئيس إيراني": the visit of whoever its own words name. */
export function isVisitOfAnother({ tokens: { word } }: Scene, trigger: Trigger, roles: ReadonlyMap<number, Role>): boolean {
  if (!GOES.has(trigger.cls) || ![...roles.values()].includes('of')) return false;
  return MEANWHILE.has(word[trigger.from - 1]?.stem ?? '') || (FIRST.has(word[trigger.from - 1]?.key ?? '') && isAt(word, trigger));
}

/** "خلال زيارته قال إن التحركات التي يقوم بها بوتين": somebody in a clause on another noun. */
const inRelative = ({ scene, trigger, candidates }: Places, k: number): boolean =>
  opensBetween(scene.clauses, trigger.head, candidates[k]!.actor.from, ({ opener }) => opener === 'relative') !== undefined;
