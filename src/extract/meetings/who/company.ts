/**
 * Company: who comes along with somebody, told in words that name no meeting: "ويرافق الرئيس وفد يضم …", "يرافقه كل من …", "ترأس الوفد الوزير فلان،
 * وضم السفير فلانا". They are in whatever was told last.
 *
 * @module src/extract/meetings/who/company
 */

import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Actor } from '../../actors/actor.js';
import { isLand } from '../../actors/each.js';
import { isVerb } from '../../clauses.js';
import type { Occasion } from '../occasions/occasion.js';
import type { Scene } from '../scene.js';
import { isCeremonial } from '../words/ceremonies.js';
import { isFeminine, type Trigger } from '../words/trigger.js';
import { isEach } from './candidates.js';
import type { Participant } from './participant.js';

/** With a pronoun: "يرافقه فلان", "حضره فلان". */
const WITH = new Set(['رافق', 'حضر']);
const ATTENDS = 'حضر';
const GOES_WITH = 'رافق';
/** Words of a sentence before such a verb: "كما رافق الضيف". */
const HEAD = 1;
/** "…، في حين يرافق الرئيس الوزير فلان" */
const BESIDES = wordSet('حين بينما فيما كما');
const JOINS = 'شارك';
const IN_IT = /^(?:في|ب)(?:ه|ها)$/;
const FOR = wordSet('عن من');
const NOT = /^[وف]?(?:لم|لن|لا)$/;
const HOLDS = new Set(['ضم', 'شمل']);
const LEADS = new Set(['ترأس', 'رأس', 'قاد']);
const DELEGATION = wordSet('وفد وفدا وفده وفدها');
/** "ترأس الجانب الكويتي فلان", "يقود الطرف الكيني فيها فلان" */
const SIDE = wordSet('جانب طرف');
const ITEM = wordSet('- – — • * ـ ·');
/** "ومثل السعودية وزير خارجيتها", "ومثلته رئيسة وزرائه": for whom somebody is there. */
const STANDS_FOR = wordSet('مثل مثلت يمثل تمثل سيمثل ستمثل');
const STANDS_FOR_HIM = wordSet('مثله مثلها مثلته مثلتها يمثله يمثلها تمثله تمثلها');
/** "تحدث فيها الرئيس", "ألقى خلالها الرئيس كلمة" */
const SPEAKS = new Set(['تحدث', 'ألقى']);
const AT_IT = /^(?:في|خلال|امام)(?:ه|ها)$/;
const GATHERINGS = new Set<Occasion['kind']>(['summit', 'conference']);
const KINDS = new Set<Occasion['kind']>(['visit', 'talks', 'summit', 'conference']);
/** "كما حضره السفير فلان", "كان في استقباله": what tells of the meeting tells who was there as well. */
const BY_ITSELF = new Set<Trigger['cls']>(['attendV', 'receive']);
/** Sentences between what was told and who came along. */
const BACK = 2;
/** Words between a delegation and its verb: "وفد رفيع المستوى يضم". */
const NEAR = 4;

/** All occasions, with those who came along. */
export function withCompany(scene: Scene, occasions: readonly Occasion[]): Occasion[] {
  const told: Told[] = occasions.flatMap((o) => (KINDS.has(o.kind) ? o.facts.map(({ trigger }) => ({ trigger, o })) : []));
  if (told.length === 0) return [...occasions];
  told.sort((a, b) => a.trigger.from - b.trigger.from);
  const more = new Map<Occasion, Participant[]>();
  const { tokens } = scene;
  for (let t = 0; t < told.length; t++) {
    const { trigger } = told[t]!;
    const next = told[t + 1]?.trigger.from ?? tokens.count;
    const reach = (at: number): number => Math.min(next, tokens.bounds[tokens.sentence[at]! + BACK + 1] ?? tokens.count);
    let end = reach(trigger.from);
    for (let i = BY_ITSELF.has(trigger.cls) ? trigger.from : trigger.to; i < end; i++) {
      const attends = companyAt(tokens, i);
      const from = attends < 0 ? standsFor(scene, i) : attends;
      if (
        from < 0 ||
        (tokens.word[i]!.entry?.verb?.lemma === JOINS && IN_IT.test(tokens.word[i + 1]!.key) && !isMeant(tokens.word[i + 1]!.key, trigger))
      )
        continue;
      const o = withWhom(tokens, told, t, i);
      const all = companions(scene, from);
      const who = FAREWELL.test(tokens.word[i]!.key) ? all.filter((p) => isOfHosts(o, p)) : all;
      if ((attends < 0 && !GATHERINGS.has(o.kind)) || isWithAnother(scene, i, o)) continue;
      if (WELCOMERS.test(tokens.word[i]!.key) && o.kind !== 'visit') continue;
      if (who.length === 0) continue;
      more.set(o, [...(more.get(o) ?? []), ...who]);
      // "وكان في استقباله … . وضم الوفد … . ووصل بمعيته": one list after the other.
      end = reach(i);
    }
  }
  return occasions.map((o) => {
    const added = more.get(o)?.filter(({ actor }) => !o.persons.has(actor.persons[0]!)) ?? [];
    if (added.length === 0) return o;
    const persons = new Map([...o.persons, ...added.map((p) => [p.actor.persons[0]!, p] as const)]);
    if (!GATHERINGS.has(o.kind)) return { ...o, persons };
    const states = new Map(o.states);
    for (const { actor } of added) for (const code of actor.states) if (!states.has(code)) states.set(code, null);
    return { ...o, persons, states };
  });
}

/** "وصل وفد برئاسة الوزير فلان، يرافقه السفير فلان": who is told right before, and is in no meeting that was told. */
function isWithAnother({ tokens: { word, sentence }, actors }: Scene, i: number, o: Occasion): boolean {
  if (word[i]!.entry?.verb?.lemma !== GOES_WITH) return false;
  const before = actors.filter((a) => a.from < i && sentence[a.from] === sentence[i] && isNamed(a));
  return before.length > 0 && !before.some((a) => o.persons.has(a.persons[0]!));
}

/** "القمة … شارك فيها", "المؤتمر … شارك فيه": a gathering of that gender. */
const isMeant = (inIt: string, trigger: Trigger): boolean =>
  trigger.verb === null && trigger.kind !== 'visit' && isFeminine(trigger) === inIt.endsWith('ها');

const WELCOME = /^(?:استقبال|وداع|توديع)(?:ه|ها|هما|هم)?$/;
const FAREWELL = /^(?:وداع|توديع)/;

/** "غادر الرئيس الدوحة وكان في وداعه": who sees him off is of the land that he was in, not of his own. */
const isOfHosts = ({ where, states }: Occasion, { actor }: Participant): boolean =>
  where !== null && actor.states.includes(where.country) && [...states.keys()].some((code) => code !== where.country);

/** "كان في استقباله", "وكان في وداع الرئيس" */
function isWelcome({ word, sentence }: Scene['tokens'], i: number): boolean {
  if (i < 2 || word[i - 1]!.key !== 'في' || !WELCOME.test(word[i]!.key) || sentence[i - 2] !== sentence[i]) return false;
  return word[i - 2]!.entry?.verb?.lemma === 'كان' || (i > 2 && word[i - 3]!.entry?.verb?.lemma === 'كان');
}

const AHEAD = wordSet('مقدمه راس');
const WELCOMERS = /^(?:مستقبلي(?:ه|ها|هما|هم)?|المستقبلين)$/;
/** Words between كان and "في مقدمة مستقبليه", if whoever stands there is told between. */
const STANDS = 16;

/** "وكان على رأس مستقبليه", "وكان الرئيس فلان في مقدمة المستقبلين": where who stands there may begin; −1 if none is told. */
function welcomersAt(tokens: Scene['tokens'], i: number): number {
  const { word, sentence } = tokens;
  if (i < 3 || !WELCOMERS.test(word[i]!.key) || !AHEAD.has(word[i - 1]!.key)) return -1;
  for (let at = i - 2; at >= i - STANDS && at >= 0 && sentence[at] === sentence[i]; at--) {
    if (word[at]!.entry?.verb?.lemma === 'كان') return at + 1;
    if (isVerb(tokens, at)) return -1;
  }
  return -1;
}

const BESIDE_HIM = wordSet('برفقته برفقتها بمعيته بمعيتها بصحبته بصحبتها معه معها');

/** "وكان برفقته", "وبرفقته" at the head of a sentence. */
function isBesideHim({ word, bounds, sentence }: Scene['tokens'], i: number): boolean {
  const { key, conj } = word[i]!;
  if (!BESIDE_HIM.has(conj === '' ? key : key.slice(1))) return false;
  return word[i - 1]?.entry?.verb?.lemma === 'كان' || (conj !== '' && i === bounds[sentence[i]!] && !key.endsWith('معه'));
}

const COMES = wordSet('وصل غادر قدم توجه سافر');
const TRAIN = /^(ب)?معي(?:ه|ته|تها)$/;

/** "وقد وصل في معية الملك كل من فلان وفلان", "ووصل بمعيته فلان": behind a verb of coming or leaving. */
function isInTrain({ word }: Scene['tokens'], i: number): boolean {
  const train = TRAIN.exec(word[i]!.key);
  if (train === null) return false;
  const verb = train[1] !== undefined ? i - 1 : word[i - 1]?.key === 'في' ? i - 2 : -1;
  return COMES.has(word[verb]?.entry?.verb?.lemma ?? '');
}

interface Told {
  readonly trigger: Trigger;
  readonly o: Occasion;
}

/** Sentences back to a visit on which somebody is received. */
const VISIT_BACK = 5;

/** "وصل الأمير إلى عمان. وكان في استقباله … . ويضم الوفد": who comes along is on the visit, not among those who stand at the airport. */
function withWhom({ sentence }: Scene['tokens'], told: readonly Told[], t: number, at: number): Occasion {
  const last = told[t]!;
  // "ترأس الجانب الكويتي في الاجتماع فلان", "يصل الوزير يرافقه فلان في زيارة": in what is told behind.
  const next = told[t + 1];
  if (next !== undefined && sentence[next.trigger.from] === sentence[at] && sentence[last.trigger.from] !== sentence[at]) return next.o;
  if (last.trigger.cls !== 'receive' || sentence[last.trigger.from] === sentence[at]) return last.o;
  const visit = told.findLast(({ trigger, o }, j) => j < t && o.kind === 'visit' && sentence[at]! - sentence[trigger.from]! <= VISIT_BACK);
  return visit?.o ?? last.o;
}

/** Where the names begin behind a verb that tells of company; −1 where it does not. */
function companyAt(tokens: Scene['tokens'], i: number): number {
  const { word, sentence } = tokens;
  const verb = word[i]!.entry?.verb;
  // "وكان في استقبال الرئيس: فلان", "وكان برفقته فلان"
  if (verb === undefined && isAtCeremony(tokens, i)) return i + 1;
  if (verb === undefined) return isWelcome(tokens, i) || isBesideHim(tokens, i) || isInTrain(tokens, i) ? i + 1 : welcomersAt(tokens, i);
  const { lemma, object } = verb;
  // "وشارك فيها كل من", "لم يشارك فيها"
  // "وشارك عن الجانب الكويتي فلان"
  if (lemma === JOINS) {
    const joins = IN_IT.test(word[i + 1]?.key ?? '') || (FOR.has(word[i + 1]?.key ?? '') && SIDE.has(word[i + 2]?.stem ?? ''));
    return joins && isVerb(tokens, i) && !NOT.test(word[i - 1]?.key ?? '') ? i + 2 : -1;
  }
  if (!(WITH.has(lemma) || HOLDS.has(lemma) || LEADS.has(lemma)) || !isVerb(tokens, i)) return -1;
  // "وحضر هذا الحفل", "حضر مراسم الاحتفال": at what was done on the occasion that was told.
  if (lemma === ATTENDS && object === '') {
    const next = THIS.has(word[i + 1]?.key ?? '') ? i + 2 : i + 1;
    if (isCeremonial(word[next]?.stem ?? '') && sentence[next] === sentence[i]) return next + 1;
  }
  // "فيما حضر من الجانب الكويتي فلان"
  if (lemma === ATTENDS && FOR.has(word[i + 1]?.key ?? '') && SIDE.has(word[i + 2]?.stem ?? '')) return i + 2;
  // "فيما لم يحضرها فلان"
  if (WITH.has(lemma) && sentence[i - 1] === sentence[i] && NOT.test(word[i - 1]!.key)) return -1;
  // "ورافق الضيف السفير فلان"
  if (WITH.has(lemma))
    return object !== '' || (lemma === GOES_WITH && (i <= tokens.bounds[sentence[i]!]! + HEAD || BESIDES.has(word[i - 1]!.key)))
      ? i + 1
      : -1;
  const next = word[i + 1];
  if (next !== undefined && sentence[i + 1] === sentence[i] && (DELEGATION.has(next.stem) || (LEADS.has(lemma) && SIDE.has(next.stem))))
    return i + 2;
  // "وفد يضم", "وفد يقوده"
  if (LEADS.has(lemma) && object === '') return -1;
  for (let at = i - 1; at >= i - NEAR && at >= 0 && sentence[at] === sentence[i]; at--) {
    if (DELEGATION.has(word[at]!.stem)) return i + 1;
    if (word[at]!.kind !== Kind.Word || isVerb(tokens, at)) return -1;
  }
  return -1;
}

const THIS = wordSet('هذا هذه');
const IN_PRESENCE = wordSet('بحضور وبحضور');
const WAS_HELD = /^[وف]?(?:جري|جرت|تم|تمت|اقيم|اقيمت)$/;
/** Words from the head of a sentence to its ceremony. */
const CEREMONY_AT = 2;

/** "وجرت مراسم التسليم بحضور": what follows is who was there. */
function isAtCeremony({ word, bounds, sentence }: Scene['tokens'], i: number): boolean {
  if (!IN_PRESENCE.has(word[i]!.key)) return false;
  const head = bounds[sentence[i]!]!;
  for (let at = head; at < head + CEREMONY_AT && at + 1 < i; at++)
    if (WAS_HELD.test(word[at]!.key) && isCeremonial(word[at + 1]!.stem)) return true;
  return false;
}

/** Where whoever is at a gathering for another, or speaks at it, begins; −1 where nobody is told so. */
function standsFor({ tokens, actors }: Scene, i: number): number {
  const { word, sentence, bounds } = tokens;
  const key = word[i]!.key.replace(/^[وف](?=[متيس])/, '');
  const next = word[i + 1];
  if (next === undefined || sentence[i + 1] !== sentence[i]) return -1;
  if (STANDS_FOR_HIM.has(key)) return next.entry?.title !== undefined ? i + 1 : -1;
  if (SPEAKS.has(word[i]!.entry?.verb?.lemma ?? '') && isVerb(tokens, i)) return AT_IT.test(next.key) ? i + 2 : -1;
  if (!STANDS_FOR.has(key)) return -1;
  // "دول مثل مصر"
  const opens = i === bounds[sentence[i]!] || key !== word[i]!.key || MEANWHILE.has(word[i - 1]!.key) || word[i - 1]!.kind !== Kind.Word;
  const land = opens ? actors.find((a) => a.from === i + 1 && isLand(a) && LIKE.test(a.prep)) : undefined;
  if (land === undefined) return -1;
  const from = AT_IT.test(word[land.to]?.key ?? '') ? land.to + 1 : land.to;
  return actors.some((a) => a.from === from && isNamed(a)) ? from : -1;
}
const LIKE = /^(?:و?مثل)?$/;
const MEANWHILE = new Set(['فيما', 'بينما', 'كما', 'حيث', 'قد']);

/** Who stands in the list from a token on, or in the lines behind it that are its items. */
function companions({ tokens, actors, triggers }: Scene, from: number): Participant[] {
  const { word, sentence, bounds } = tokens;
  const here = sentence[from - 1]!;
  const end = bounds[here + 1] ?? tokens.count;
  const next = triggers.find((t) => t.from >= from && t.from < end && !isWhenHeCame(word, t));
  const out: Participant[] = [];
  let at = from;
  for (const actor of actors) {
    if (actor.from < from || actor.from >= end) continue;
    if (actor.from >= (next?.from ?? end) || isBrokenOff(tokens, at, actor.from)) break;
    if (isNamed(actor) && (actor.prep === '' || isEach(word, actor))) out.push(companion(actor));
    at = actor.to;
  }
  if (out.length > 0) return out;
  for (let s = here + 1; s + 1 < bounds.length; s++) {
    const [start, stop] = [bounds[s]!, bounds[s + 1]!];
    if (start < stop && !ITEM.has(word[start]!.key)) break;
    const actor = actors.find((a) => a.from > start && a.from <= start + 2 && a.to <= stop && isNamed(a));
    if (actor !== undefined) out.push(companion(actor));
  }
  return out;
}

const ARRIVING = wordSet('لدي عند حين فور');

/** "وكان في استقباله لدى وصوله إلى المطار الوزير فلان": when it was. */
const isWhenHeCame = (word: Scene['tokens']['word'], { cls, from }: Trigger): boolean =>
  cls === 'move' && ARRIVING.has(word[from - 1]?.key ?? '');

const isNamed = ({ kind, persons, from, to }: Actor): boolean => kind === 'name' && persons.length === 1 && to > from;

const companion = (actor: Actor): Participant => ({ actor, sure: 1, role: 'present', earlier: false });

/** With these another matter begins: "حضرها جميع الأعضاء، وفق ما أعلنه الرئيس". */
const ENDS = wordSet('وفق وفقا بحسب حسب حسبما كما حيث فيما بينما الذي التي خلال بعد قبل عقب ان');

function isBrokenOff(tokens: Scene['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (ENDS.has(tokens.word[i]!.key)) return true;
    const lemma = tokens.word[i]!.entry?.verb?.lemma;
    if (lemma !== undefined && isVerb(tokens, i) && !HOLDS.has(lemma)) return true;
  }
  return false;
}
