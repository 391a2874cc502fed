/**
 * None: what names no meeting by grammar alone, before anything is weighed: hospitality, an ambassador called home, a
 * court that receives cases, a table of talks to which somebody may come back.
 *
 * @module src/extract/meetings/none
 */

import { Kind } from '../../arabic/words.js';
import type { ActorKind } from '../actors/actors.js';
import { isOwnCeremony } from './ceremonies.js';
import type { Participant, Parties } from './facts.js';
import type { Scene } from './scene.js';
import { HOLDING, MET } from './sides.js';

const WHO = new Set<ActorKind>(['name', 'office', 'group', 'pair', 'state', 'seat']);

const isPerson = ({ actor }: Participant): boolean => actor.kind === 'name' || actor.kind === 'office' || actor.kind === 'group';
const acts = ({ actor, role }: Participant): boolean => role !== null && WHO.has(actor.kind);

/** Before الاستقبال these are manners: حسن الاستقبال, حفاوة الاستقبال. */
const MANNERS = new Set('حسن كرم حفاوه بحسن وحسن وكرم بحفاوه وحفاوه'.split(' '));
/** At these, and back to these, nobody meets yet: طاولة المفاوضات, العودة إلى المفاوضات. */
const TABLE = new Set('طاوله مايده'.split(' '));
const BACK = new Set('عوده عودته عودتها عودتهم استعداد استعداده استعدادها'.split(' '));
/** Halls: قصر المؤتمرات, قاعة الاجتماعات. */
const HALLS = new Set('قصر مركز قاعه صاله فندق'.split(' '));
/** Sociology, and those who study it: علم الاجتماع. */
const SCIENCE = new Set('علم عالم عالمه علماء علوم'.split(' '));
/** Where the dead go: انتقل إلى رحمة الله, إلى جوار ربه. */
const REST = new Set('رحمه رحمته جوار جواره الرفيق'.split(' '));
const ENVOY = /^ل?سفير(?:ه|ها|هم|هما|يها|يه)$/;
const REACH = 4;
/** What is received and does not meet: شحنة مساعدات, آلاف اللاجئين, رسالة. */
const THINGS = new Set(
  'غاز نفط كهرباء شحنه شحنات رساله رسايل برقيه برقيات مساعدات طلب طلبات شكوي شكاوي دعاوي جثمان جثامين جثه جرحي مصابين مصاب سفينه سفن طايره طايرات بضايع استثمارات الاف الوف ملايين الف الفا مليون لاجيين لاجيا نازحين نازح مهاجرين مهاجر حجاج معتمرين زوار زاير سياح سايح مسافر مسافرين حاله حالات'.split(
    ' ',
  ),
);

/** "استقبلت مصر شحنة مساعدات", "استقبل الوزير رسالة": a thing or a crowd stands behind the verb and who receives. */
function isOfThings({ word, sentence }: Scene['tokens'], candidates: readonly Participant[], from: number): boolean {
  const first = candidates.find(({ actor }) => actor.from >= from)?.actor;
  for (let i = from; i < from + REACH + (first ? first.to - first.from : 0) && sentence[i] === sentence[from]; i++) {
    if (first && i >= first.from && i < first.to) continue;
    if (THINGS.has(word[i]!.stem)) return word[i]!.prep === '' && word[i]!.conj === '';
    const { entry, kind } = word[i]!;
    if (kind === Kind.Punct || entry?.title || entry?.verb || entry?.particle === 'conjunction') return false;
  }
  return false;
}

/** "حسن الاستقبال", "استدعت سفيرها", "استقبلت المحاكم دعاوى", "قصر المؤتمرات", "عالم الاجتماع". */
export function isNone({ tokens }: Scene, parties: Parties): boolean {
  const { trigger, candidates } = parties;
  if (isOwnCeremony(parties)) return true;
  const { word, sentence } = tokens;
  const before = trigger.from > 0 && sentence[trigger.from - 1] === sentence[trigger.from] ? word[trigger.from - 1]! : undefined;
  const { cls, lemma } = trigger;
  if (cls === 'receive' && before !== undefined && MANNERS.has(before.key)) return true;
  if ((cls === 'conference' || cls === 'meet') && trigger.number === 'plural' && before !== undefined && HALLS.has(before.stem))
    return true;
  if (lemma === 'اجتماع' && trigger.definite && before !== undefined && SCIENCE.has(before.stem)) return true;
  if (cls === 'negotiate' && before !== undefined) {
    if (TABLE.has(before.stem)) return true;
    const two = word[trigger.from - 2];
    if ((before.key === 'الي' || word[trigger.from]!.prep === 'ل') && (BACK.has(before.stem) || (two !== undefined && BACK.has(two.stem))))
      return true;
  }
  if (lemma === 'استدعى' || lemma === 'استدعاء')
    for (let i = trigger.to; i < trigger.to + REACH && sentence[i] === sentence[trigger.from]; i++)
      if (ENVOY.test(word[i]!.key)) return true;
  // "تصل صادرات طهران إلى", "ستعود العقوبات": not people.
  if (lemma === 'انتقل')
    for (let i = trigger.to - 1; i < trigger.to + REACH && sentence[i] === sentence[trigger.from]; i++)
      if (REST.has(word[i]!.key)) return true;
  if (cls === 'travelV') return !candidates.some((p) => !p.earlier && isPerson(p));
  // "استقبلت المحاكم دعاوى": who receives and who is received are people.
  if (cls === 'receiveV') {
    if (isOfThings(tokens, candidates, trigger.to)) return true;
    for (let i = trigger.to; i < trigger.to + REACH && sentence[i] === sentence[trigger.from]; i++)
      if (word[i]!.entry?.title || word[i]!.entry?.honorific) return false;
    return !candidates.some((p) => acts(p) && (HOLDING.has(p.role!) || MET.has(p.role!)));
  }
  return false;
}
