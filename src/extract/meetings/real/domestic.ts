/**
 * Domestic: what one state, or one party, does among itself: a session of its cabinet, parliament, security council, of a town's
 * council or a committee; a party's congress, a national dialogue, a tour of inspection.
 *
 * @module src/extract/meetings/real/domestic
 */
import { wordSet } from '../../../arabic/word-set.js';
import { isResident } from '../../actors/envoys.js';
import { isVerb } from '../../clauses.js';
import { carrierBefore } from '../near-verbs.js';
import type { Parties } from '../parties.js';
import type { Scene } from '../scene.js';
import { HOLDING, MET, VISIT_NOUNS } from '../words/sides.js';
import type { Trigger, TriggerClass } from '../words/trigger.js';
import { isOfStates } from './bodies.js';

/** Houses and cabinets of one state: مجلس الوزراء, البرلمان. */
const HOUSES = wordSet('حكومه حكومته حكومتها برلمان كنيست كونغرس كونجرس');
const COUNCIL = 'مجلس';
const COUNCILS = wordSet('وزراء نواب شوري شيوخ امه شعب عموم لوردات مستشارين بلدي محلي اداره منطقه محافظه');
const MINISTERS = 'وزراء';
/** Words from a council to what its ministers are of: "مجلس وزراء الشؤون الاجتماعية العرب". */
const FIELD = 4;
/** "مجلس الأمن القومي", "مجلس الدفاع الوطني", but "مجلس الأمن الدولي", "مجلس الدفاع المشترك". */
const SECURITY = wordSet('امن دفاع');
const NATIONAL = wordSet('قومي وطني اعلي');
/** Of what a council of one state has charge: "مجلس الشؤون الاقتصادية", "المجلس الأعلى للتخطيط", but "مجلس الشؤون الخارجية" of the Union. */
const FIELDS = wordSet('شوون دفاع قضاء تخطيط جامعات استثمار صحه تعليم');
const HIGH = 'اعلي';
const ABROAD = 'خارجيه';
/** Of what a committee or board is, if it is domestic: "لجنة التنمية السياحية بمحافظة". */
const BOARDS = wordSet('لجنه هييه');
const OWN = wordSet('محافظه منطقه بلديه اماره امانه اداريه انتخابيه انتخابات سياحيه تعليم مهرجان معرض تطوير مركزيه تنفيذيه');
/** Of several states: البرلمان الأوروبي, مجلس الشورى المغاربي. */
const COMMON = /^(?:ال)?(?:دول|عربي|عرب|اوروبي|افريقي|خليجي|مغاربي|دولي|مشترك|عالمي|اقليمي|وزاري|اسيوي|اسلامي)ه?$/;
/** Words of a body's name. */
const NAME = 6;

/** Whether a body of one state begins at a token, and whether a feminine pronoun means it. */
function bodyAt({ tokens: { word, sentence, count }, scan }: Scene, i: number): 'ه' | 'ها' | null {
  const named = scan.at[i]! < 0 ? null : scan.named[scan.at[i]!]!;
  if (named?.org != null) return null;
  const at = (k: number) => (k < count && sentence[k] === sentence[i] ? word[k]! : undefined);
  const { stem } = word[i]!;
  // "مجلس وزراء خارجية دول مجلس التعاون", "البرلمان الأوروبي"
  const isOwn = (reach: number): boolean => {
    for (let k = i + 1; k <= i + reach; k++) {
      const w = at(k);
      if (w === undefined || w.entry?.particle !== undefined) break;
      if (COMMON.test(w.key) || (w.prep + w.conj === '' && scan.at[k]! >= 0 && isOfStates(scan.named[scan.at[k]!]!))) return false;
    }
    return at(i + 1)?.key !== 'مع';
  };
  if (HOUSES.has(stem)) return isOwn(1) ? (stem.startsWith('حكوم') ? 'ها' : 'ه') : null;
  if (stem === COUNCIL) {
    const next = at(i + 1);
    if (next === undefined || next.conj + next.prep !== '') return null;
    if (SECURITY.has(next.stem)) return NATIONAL.has(at(i + 2)?.stem ?? '') ? 'ه' : null;
    if (FIELDS.has(next.stem) || (next.stem === HIGH && at(i + 2)?.prep === 'ل' && FIELDS.has(at(i + 2)!.stem)))
      return at(i + 2)?.stem !== ABROAD && isOwn(NAME) ? 'ه' : null;
    // "مجلس وزراء الشؤون الاجتماعية العرب"
    return COUNCILS.has(next.stem) && isOwn(next.stem === MINISTERS && !next.def ? FIELD : 2) ? 'ه' : null;
  }
  if (!BOARDS.has(stem) || !isOwn(NAME)) return null;
  let own = false;
  for (let k = i + 1; k <= i + NAME; k++) {
    const w = at(k);
    // "اللجنة التنفيذية للاتحاد الأفريقي"
    const of = scan.at[k] === undefined || scan.at[k]! < 0 ? null : scan.named[scan.at[k]!]!;
    if (isOfStates(of)) return null;
    if (w === undefined || w.entry?.particle !== undefined || (w.entry?.verb !== undefined && !w.def && w.entry.body === undefined))
      return null;
    own ||= OWN.has(w.stem);
    if (own && at(k + 1)?.prep !== 'ل') return 'ها';
  }
  return null;
}

const SITTINGS: ReadonlySet<TriggerClass> = new Set(['session', 'meet', 'meetV']);
/** Words back to the body whose session "اجتماعه" is. */
const BACK = 14;
/** Adjectives between a session and its body: "اجتماعا طارئا لمجلس الوزراء". */
const ON_IT = 2;

/** Whether the body of which a session is told is one of a single state. */
function isOfHouse(scene: Scene, trigger: Trigger): boolean {
  const { tokens } = scene;
  const { word, sentence } = tokens;
  const { from, to, cls, suffix } = trigger;
  const together = (i: number): boolean => i >= 0 && i < tokens.count && sentence[i] === sentence[from];
  // "إن حكومة بلاده ستجتمع"
  if (cls === 'meetV') {
    const before = together(from - 1) && word[from - 1]!.stem.startsWith('بلاد') ? from - 2 : from - 1;
    return (together(to) && bodyAt(scene, to) !== null) || (together(before) && HOUSES.has(word[before]!.stem));
  }
  if (suffix === 'ه' || suffix === 'ها') {
    for (let i = from - 1; i >= from - BACK && together(i); i--) {
      const own = bodyAt(scene, i);
      if (own !== null) return own === suffix;
    }
    return false;
  }
  for (let i = to; i <= to + ON_IT && together(i); i++) {
    const { prep, def, entry } = word[i]!;
    if ((prep === 'ل' || (prep === '' && i === to)) && bodyAt(scene, i) !== null) return true;
    if (prep !== '' || entry?.particle !== undefined || isVerb(tokens, i) || (def && !trigger.definite)) break;
  }
  // "عقد مجلس الأمن القومي اجتماعا"
  const carrier = carrierBefore(scene, trigger);
  return carrier >= 0 && together(carrier + 1) && bodyAt(scene, carrier + 1) !== null;
}

const PARTIES = wordSet('حزب حزبه حزبها');
const CONGRESS = 'مؤتمر';
/** Words between a congress and whose it is. */
const OF_PARTY = 3;

/** "المؤتمر السنوي لحزب المحافظين" */
function isCongress({ tokens: { word, sentence } }: Scene, { lemma, from, to }: Trigger): boolean {
  if (lemma !== CONGRESS) return false;
  for (let i = to; i < to + OF_PARTY && sentence[i] === sentence[from]; i++) if (PARTIES.has(word[i]!.stem)) return true;
  return false;
}

const INSPECTS = wordSet('تفقديه تفتيشيه');
const IN_THE_FIELD = 'ميدانيه';

/** "جولة تفقدية", "زيارة ميدانية" that leads to no other state. */
function isInspection({ tokens: { word, sentence } }: Scene, { trigger: { cls, from, to }, where, states }: Parties): boolean {
  if (!VISIT_NOUNS.has(cls) || to >= word.length || sentence[to] !== sentence[from]) return false;
  if (where !== null && !states.has(where.country) && states.size > 0) return false;
  return INSPECTS.has(word[to]!.stem) || (word[to]!.stem === IN_THE_FIELD && where?.goal !== true);
}

const VISITS: ReadonlySet<TriggerClass> = new Set(['visit', 'visitV', 'travelV', 'move']);
/** What people visit in their own land. */
const SIGHTS = wordSet('مصابين مصابي جرحي اسره اسر ذوي منزل قريه مقر مستشفي مدرسه مدارس جامعه نادي معرض مهرجان مركز محافظه بلديه مصنع');

/** "زار أمير المنطقة المصابين", "زيارة الوزير لمدينة من مدن بلاده": nobody else is visited, nor another state. */
function isOwnVisit({ tokens: { word, sentence } }: Scene, { trigger, participants, where, states }: Parties): boolean {
  const { cls, from, to } = trigger;
  if (!VISITS.has(cls) || states.size !== 1) return false;
  const [own] = states;
  const there = participants.filter(({ role }) => role !== null);
  if (there.some(({ role, actor }) => MET.has(role!) && actor.persons.length > 0)) return false;
  const visitors = there.filter(({ role }) => HOLDING.has(role!));
  if (visitors.length === 0 || visitors.some(({ actor }) => !actor.states.includes(own!) || isResident(actor.title))) return false;
  // Who visits a capital may be a guest whose state is told nowhere.
  if (where !== null && where.country !== own) return false;
  if (where?.town) return where.named.state?.kind !== 'capital' && where.name === null;
  const end = Math.max(to, ...visitors.map(({ actor }) => (actor.from >= to && actor.from - to <= 1 ? actor.to : to)));
  for (let i = end; i < end + 2 && i < word.length && sentence[i] === sentence[from]; i++) if (SIGHTS.has(word[i]!.stem)) return true;
  return false;
}

/** "حوار وطني", "الحوار الوطني" */
const isNationalDialogue = ({ tokens: { word, sentence } }: Scene, { cls, from, to }: Trigger): boolean =>
  cls === 'dialogue' && to < word.length && sentence[to] === sentence[from] && word[to]!.stem === 'وطني';

/** Whether those of one state are among themselves, and in a way that is no meeting. */
export function isAtHome(scene: Scene, parties: Parties): boolean {
  const { trigger, participants, states } = parties;
  if (states.size > 1) return false;
  if (isInspection(scene, parties) || isOwnVisit(scene, parties) || isCongress(scene, trigger) || isNationalDialogue(scene, trigger))
    return true;
  if (!SITTINGS.has(trigger.cls)) return false;
  if (participants.some(({ role, actor }) => role !== null && MET.has(role) && actor.persons.length + actor.states.length > 0))
    return false;
  return isOfHouse(scene, trigger);
}
