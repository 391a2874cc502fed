/**
 * None: what names no meeting by grammar alone, before anything is weighed: hospitality, an ambassador called home, a
 * court that receives cases, a table of talks to which somebody may come back.
 *
 * @module src/extract/meetings/real/none
 */

import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { ActorKind } from '../../actors/actor.js';
import { isDropped } from '../../actors/dropped.js';
import { bareOf } from '../../clauses.js';
import type { Parties } from '../parties.js';
import type { Role } from '../roles/role.js';
import type { Scene } from '../scene.js';
import { isOnlyWith } from '../status/undone.js';
import { THERE } from '../status/unreal.js';
import type { Participant } from '../who/participant.js';
import { isOwnCeremony } from '../words/ceremonies.js';
import { BANQUET } from '../words/retreats.js';
import { HOLDING, MET, sideIn, WITH_WHOM } from '../words/sides.js';
import { isCalledFor } from './called-for.js';
import { isOfCargo } from './cargo.js';
import { isAtHome } from './domestic.js';
import { isGeneric } from './generic.js';
import { isOfMission } from './missions.js';
import { isNoMove } from './moves.js';
import { isForEnvoy, isOfWhoever } from './whoever.js';

const WHO = new Set<ActorKind>(['name', 'office', 'group', 'pair', 'state', 'seat']);

const isPerson = ({ actor }: Participant): boolean => actor.kind === 'name' || actor.kind === 'office' || actor.kind === 'group';
const isLand = ({ actor, role }: Participant): boolean => actor.kind === 'state' && role === 'subject';
const isBeside = ({ actor }: Participant, { from, to, lemma }: Parties['trigger']): boolean =>
  lemma === 'عاد' && (actor.to === from || actor.from === to);
const isTraveller = (p: Participant): boolean => p.role === 'subject' && isPerson(p);
const acts = ({ actor, role }: Participant): boolean => role !== null && WHO.has(actor.kind);

/** For whom a banquet is given. */
const GUESTS: ReadonlySet<Role> = new Set<Role>(['with']);
/** Before الاستقبال these are manners: حسن الاستقبال, حفاوة الاستقبال. */
const MANNERS = new Set('حسن كرم حفاوه بحسن وحسن وكرم بحفاوه وحفاوه'.split(' '));
/** Halls: قصر المؤتمرات, قاعة الاجتماعات. */
const HALLS = new Set('قصر مركز قاعه صاله فندق'.split(' '));
/** "قاعة الاجتماع", "غرفة الاجتماع" */
const ROOMS = new Set('قاعه غرفه صاله'.split(' '));
/** Sociology, and those who study it: علم الاجتماع. */
const SCIENCE = new Set('علم عالم عالمه علماء علوم'.split(' '));
/** Where the dead go: انتقل إلى رحمة الله, إلى جوار ربه. */
const REST = new Set('رحمه رحمته جوار جواره الرفيق'.split(' '));
const ENVOY = /^ل?سفير(?:ه|ها|هم|هما|يها|يه)$/;
/** Of a gathering that is spoken of as a body: رئاسة القمة, ترويكا القمة. */
const CHAIRS = new Set('رييس رييسه رياسه ترويكا'.split(' '));
const REACH = 4;
/** How people meet who are apart: عبر الاتصال المرئي, عن بعد بتقنية الاتصال. */
const BY = new Set('عبر تقنيه بتقنيه خاصيه نظام بواسطه وسايل'.split(' '));
/** "دائرة الاتصال في الرئاسة": whose field it is. */
const OFFICES = wordSet('دايره وزاره وزير هييه اداره مكتب مديريه قسم خليه');
/** What has rounds and is no meeting: "جولة جديدة من الصراع". */
const OF = 'من';
/** What is received and does not meet: شحنة مساعدات, آلاف اللاجئين, رسالة. */
const THINGS = new Set(
  'غاز نفط كهرباء شحنه شحنات رساله رسايل تهاني تبريكات تعازي تهنيه تعزيه هديه برقيه برقيات مساعدات طلب طلبات شكوي شكاوي دعاوي جثمان جثامين جثه جرحي مصابين مصاب عزاء معزين مهنيين متصلين مراجعين مرضي متبرعين متنزهين مصطافين جماهير سفينه سفن طايره طايرات بضايع استثمارات الاف الوف ملايين الف الفا مليون لاجيين لاجيا نازحين نازح مهاجرين مهاجر حجاج معتمرين زوار زاير سياح سايح مسافر مسافرين حاله حالات'.split(
    ' ',
  ),
);

/** "استقبلت مصر شحنة مساعدات", "استقبل الوزير رسالة": a thing or a crowd stands behind the verb and who receives. */
function isOfThings({ word, sentence }: Scene['tokens'], candidates: readonly Participant[], from: number): boolean {
  const first = candidates.find(({ actor }) => actor.from >= from)?.actor;
  const end = Math.min(word.length, from + REACH + (first ? first.to - first.from : 0));
  for (let i = from; i < end && sentence[i] === sentence[from]; i++) {
    if (first && i >= first.from && i < first.to) continue;
    if (THINGS.has(word[i]!.stem)) return word[i]!.prep === '' && word[i]!.conj === '';
    const { entry, kind } = word[i]!;
    if (kind === Kind.Punct || entry?.title || entry?.verb || entry?.particle === 'conjunction') return false;
  }
  return false;
}

const ONLINE = /^(?:ال)?(?:الكتروني|رقمي|الانترنت)ه?$/;

/** "الرئيس الحالي للقمة العربية", "ترويكا القمة": who holds its chair, not the day of the gathering. */
function isChaired(word: Scene['tokens']['word'], sentence: Scene['tokens']['sentence'], from: number): boolean {
  const at = word[from]!.prep === 'ل' && /^ال/.test(word[from - 1]?.key ?? '') && !CHAIRS.has(word[from - 1]!.stem) ? from - 2 : from - 1;
  return at >= 0 && sentence[at] === sentence[from] && CHAIRS.has(word[at]!.stem);
}

/** "عن بعد بتقنية الاتصال": a way to meet; "وزير الإعلام والاتصال": an office. */
function isNoCall({ tokens: { word, sentence }, actors }: Scene, { from, to }: Parties['trigger']): boolean {
  if (from > 0 && sentence[from - 1] === sentence[from] && (BY.has(word[from - 1]!.stem) || OFFICES.has(word[from - 1]!.stem))) return true;
  return actors.some(({ title, from: start, to: end }) => title !== null && start < from && end >= to);
}

const SAID_IN = wordSet('في خلال عبر');

/** "قال الوزير في اتصال هاتفي إن": with nobody else, it is a paper that he speaks to. */
function isSaidAlone({ tokens: { word } }: Scene, { trigger, participants }: Parties): boolean {
  const { definite, suffix, number, from } = trigger;
  if (definite || suffix !== '' || number !== 'singular' || !SAID_IN.has(bareOf(word[from - 1] ?? word[from]!))) return false;
  if (participants.some(({ role }) => role !== null && !SPEAKS.has(role))) return false;
  const who = participants.filter(isPerson);
  return who.length === 1 && word[who[0]!.actor.from - 1]?.entry?.verb?.classes.has('say') === true;
}

const SPEAKS: ReadonlySet<Role> = new Set<Role>(['speaker', 'subject', 'carrier']);

/** "جولة جديدة من الصراع": a round of what is neither a meeting nor a place. */
function isRound({ tokens: { word, sentence, count }, scan }: Scene, { from, to }: Parties['trigger']): boolean {
  for (let i = to; i < Math.min(count, to + 2) && sentence[i] === sentence[from]; i++) {
    if (word[i]!.key !== OF) continue;
    const next = word[i + 1];
    return next !== undefined && sentence[i + 1] === sentence[from] && next.def && !next.entry?.event && scan.at[i + 1]! < 0;
  }
  return false;
}

/** Of dialogue as a way of doing things. */
const WAYS = wordSet('لغه منطق قنوات قناه نهج سياسه ثقافه خيار طريق سبيل باب ابواب طاوله مايده');
const TOPICAL = 'مناقشة';
/** "مباحثة القضايا": in the singular it is what is done. */
const TALKING = 'مباحثة';

/** A noun behind, and nobody with whom. */
function isOfTopic({ word, sentence, count }: Scene['tokens'], to: number): boolean {
  if (to >= count || sentence[to] !== sentence[to - 1] || word[to]!.kind !== Kind.Word || word[to]!.entry?.particle === 'preposition')
    return false;
  for (let i = to; i < Math.min(count, to + REACH) && sentence[i] === sentence[to]; i++) if (WITH_WHOM.has(word[i]!.key)) return false;
  return true;
}

const NEGOTIATOR = 'مفاوضة';

/** "قالت المفاوضة الغانية فلانة": a woman who negotiates, by name. */
function isOfSomebody({ tokens: { word }, actors }: Scene, { trigger: { number, definite, from, to } }: Parties): boolean {
  if (number !== 'singular' || !definite || !word[from]!.raw.endsWith('ة')) return false;
  const at = word[to]?.entry?.states !== undefined ? to + 1 : to;
  return actors.some((a) => a.kind === 'name' && a.from <= at && a.to > at && a.from >= from && a.prep === '' && !a.conj);
}

const AMONG = wordSet('ضمن اطار سياق');
/** Words back to what the series is told of. */
const SERIES_REACH = 5;

/** "ضمن سلسلة اجتماعات وزيارات" */
function isOneOfMany({ word, sentence }: Scene['tokens'], from: number): boolean {
  let series = false;
  for (let i = from - 1; i >= from - SERIES_REACH && i >= 0 && sentence[i] === sentence[from]; i--) {
    const { stem, entry } = word[i]!;
    if (AMONG.has(stem)) return series || i === from - 1;
    if (stem === 'سلسله') series = true;
    else if (!entry?.event && stem !== 'من') return false;
  }
  return false;
}

const WHETHER = wordSet('هل وهل فهل');

/** "هل التقيتم الوزير؟", "هل هناك لقاء مع نظيركم؟" */
const isQuestion = ({ word }: Scene['tokens'], { from }: Parties['trigger']): boolean =>
  WHETHER.has(word[THERE.has(word[from - 1]?.key ?? '') ? from - 2 : from - 1]?.key ?? '');

const HOME = wordSet('الوطن وطنه وطنها البلاد بلاده بلادها');
/** Words from the verb to where one comes back. */
const HOMEWARD = 24;

const CROWD = wordSet('سايح سايحا سياح سايحين زاير زايرا زوار معتمر معتمرا حاجا مليون الف الفا الاف ملايين');

/** "زار دبي 12 مليون سائح", "82 ألف سائح زاروا سويسرا": a crowd, right before the verb or behind it and the place. */
function isOfCrowd({ word, sentence }: Scene['tokens'], { from, to }: Parties['trigger']): boolean {
  for (let i = Math.max(0, from - 3); i < Math.min(word.length, to + REACH); i++)
    if (sentence[i] === sentence[from] && CROWD.has(word[i]!.stem) && word[i]!.prep === '') return true;
  // "وزار 3573 عمانيا سويسرا"
  return to < word.length && sentence[to] === sentence[from] && word[to]!.kind === Kind.Number && word[to]!.raw.length > 2;
}

/** "عاد الملك إلى أرض الوطن بعد زيارة": what he comes back from is told by a noun of its own. */
function comesHome({ word, sentence, count }: Scene['tokens'], to: number): boolean {
  for (let i = to; i < Math.min(count, to + HOMEWARD) && sentence[i] === sentence[to - 1]; i++) {
    if (word[i]!.key !== 'الي') continue;
    const at = word[i + 1]?.stem === 'ارض' ? i + 2 : i + 1;
    return HOME.has(word[at]?.key ?? '');
  }
  return false;
}

/** "حسن الاستقبال", "استدعت سفيرها", "استقبلت المحاكم دعاوى", "قصر المؤتمرات", "عالم الاجتماع". */
export function isNone(scene: Scene, parties: Parties): boolean {
  const { tokens } = scene;
  const { trigger, candidates } = parties;
  if (isOwnCeremony(parties)) return true;
  if (isNoMove(scene, parties) || (trigger.lemma === BANQUET && sideIn(parties.participants, GUESTS) === 0)) return true;
  if (isQuestion(tokens, trigger) || isOfWhoever(scene, parties)) return true;
  if (isForEnvoy(scene, parties) || isOnlyWith(scene, trigger)) return true;
  // "التقيت الوزير": nobody knows who writes so.
  if (trigger.verb?.first && !candidates.some(({ actor }) => isDropped(actor) && actor.from === trigger.to)) return true;
  if (trigger.cls === 'call' && (isNoCall(scene, trigger) || isSaidAlone(scene, parties))) return true;
  if (trigger.cls === 'tour' && isRound(scene, trigger)) return true;
  if (isAtHome(scene, parties) || isGeneric(scene, parties)) return true;
  // "زيارة الموقع الإلكتروني للسفارة"
  if (trigger.kind === 'visit' && tokens.word[trigger.to + 1] !== undefined && ONLINE.test(tokens.word[trigger.to + 1]!.key)) return true;
  const { word, sentence } = tokens;
  const before = trigger.from > 0 && sentence[trigger.from - 1] === sentence[trigger.from] ? word[trigger.from - 1]! : undefined;
  const { cls, lemma } = trigger;
  if (cls === 'receive' && before !== undefined && MANNERS.has(before.key)) return true;
  if (
    (cls === 'conference' || cls === 'meet') &&
    before !== undefined &&
    ((trigger.number === 'plural' && HALLS.has(before.stem)) || ROOMS.has(before.stem))
  )
    return true;
  if (cls === 'summit' && trigger.definite && isChaired(word, sentence, trigger.from)) return true;
  if (lemma === 'اجتماع' && trigger.definite && before !== undefined && SCIENCE.has(before.stem)) return true;
  // "اختار لغة الحوار", "قنوات الحوار": a way, no occasion.
  if (cls === 'dialogue' && trigger.definite && before !== undefined && WAYS.has(before.stem)) return true;
  // "ومناقشة أسعار البن": what is done, unless with somebody.
  if (
    (lemma === TALKING ? word[trigger.head]!.raw.endsWith('ة') : lemma === TOPICAL && word[trigger.from]!.conj === 'و') &&
    !trigger.definite &&
    trigger.suffix === '' &&
    isOfTopic(tokens, trigger.to)
  )
    return true;
  // "واحد ضمن سلسلة اجتماعات وزيارات": many of which it is one.
  if (trigger.number === 'plural' && !trigger.definite && isOneOfMany(tokens, trigger.from)) return true;
  if (lemma === NEGOTIATOR && isOfSomebody(scene, parties)) return true;
  if (isCalledFor(scene, parties)) return true;
  if (lemma === 'استدعى' || lemma === 'استدعاء')
    for (let i = trigger.to; i < trigger.to + REACH && sentence[i] === sentence[trigger.from]; i++)
      if (ENVOY.test(word[i]!.key)) return true;
  // "تصل صادرات طهران إلى", "ستعود العقوبات": not people.
  if (lemma === 'انتقل')
    for (let i = trigger.to - 1; i < trigger.to + REACH && sentence[i] === sentence[trigger.from]; i++)
      if (REST.has(word[i]!.key)) return true;
  // "عادت زامبيا إلى سوق النحاس": who travels are people.
  if (cls === 'travelV' && parties.participants.some((p) => isLand(p) && isBeside(p, trigger)) && !parties.participants.some(isTraveller))
    return true;
  if (lemma === 'عاد' && comesHome(tokens, trigger.to)) return true;
  if ((cls === 'visitV' || lemma === 'وصول') && isOfCrowd(tokens, trigger)) return true;
  if (cls === 'travelV')
    return isOfCargo(scene, parties) || (!isOfMission(scene, trigger) && !candidates.some((p) => !p.earlier && isPerson(p)));
  // "رفض بلاده استقبال لاجئين"
  if (cls === 'receive' && trigger.verb === null && THINGS.has(word[trigger.to]?.stem ?? '') && word[trigger.to]!.prep === '') return true;
  // "استقبلت المحاكم دعاوى": who receives and who is received are people.
  if (cls === 'receiveV') {
    if (isOfThings(tokens, candidates, trigger.to)) return true;
    for (let i = trigger.to; i < trigger.to + REACH && sentence[i] === sentence[trigger.from]; i++)
      if (word[i]!.entry?.title || word[i]!.entry?.honorific) return false;
    return !candidates.some((p) => acts(p) && (HOLDING.has(p.role!) || MET.has(p.role!)));
  }
  return false;
}
