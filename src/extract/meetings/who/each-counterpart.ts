/**
 * Each counterpart: what is told at once and was one meeting with each: "لقاءات مع الرئيسين …", "مباحثات منفصلة مع", "التقى الوزير والسفير كلا على
 * حدة", "استقبل السفير، ثم المبعوث".
 *
 * @module src/extract/meetings/who/each-counterpart
 */
import { wordSet } from '../../../arabic/word-set.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { isVerb } from '../../clauses.js';
import type { Person } from '../../persons/person.js';
import type { Occasion, Represents } from '../occasions/occasion.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import type { Where } from '../where/meeting-place.js';
import { MET } from '../words/sides.js';
import { isEach } from './candidates.js';
import type { Participant } from './participant.js';

const SEPARATE = wordSet('منفصل منفصلا منفصله منفصلتين منفصلين منفصلات');
const ASIDE = 'حده';
/** "على هامش القمة" */
const MARGIN = 'هامش';
/** "ثم المبعوث", "وبعده المبعوث" */
const THEN = new Set(['ثم', 'وبعده', 'وبعدها']);
const WITH = 'مع';
const BILATERAL = 'ثنايي';
/** The conjunction that tells who came next. */
const AFTER = 'ف';
/** على التوالي */
const IN_TURN = 'التوالي';
const LED = 'برياسه';
/** Words between a delegation and who heads it. */
const DELEGATION = 8;
/** And between على التوالي and who comes first. */
const TURNS = 4;

/** The meeting, or one with each of those whom it tells apart. */
export function eachCounterpart(scene: Scene, o: Occasion, represents: Represents): Occasion[] {
  if (o.kind !== 'talks' && o.kind !== 'call') return [o];
  const apart = o.facts.find((f) => isApart(scene, f));
  const main = apart ?? o.facts.find((f) => f.trigger.number !== 'singular' && f.trigger.verb === null) ?? o.facts[0]!;
  // By what that mention says of them, whatever the others say.
  const told = main.participants.flatMap((p) => p.actor.persons.map((who) => [who, p] as const));
  const met = [...new Map(told)]
    .filter(([who, p]) => o.persons.has(who) && !p.earlier && isMet(scene, main, p))
    .sort(([, a], [, b]) => a.actor.from - b.actor.from);
  // "استُقبل الوزير من طرف الرئيس ورئيس الحكومة كل على حدة": each host by himself.
  const hosts = [...new Map(told)].filter(([who, p]) => o.persons.has(who) && !p.earlier && p.role === 'subject');
  const isOfHosts = apart !== undefined && met.length === 1 && hosts.length > 1;
  const groups = isOfHosts
    ? hosts.map((one) => [one])
    : apart || isSeveral(main, o, met, represents) || isToEach(scene, o, met, represents)
      ? met.map((one) => [one])
      : inTurn(scene, met);
  if (groups.length < 2) return [o];
  const states = new Set(groups.flat().flatMap(([who]) => represents(who)));
  const others = new Set(groups.flat().map(([who]) => who));
  return groups.map((group) => {
    const mine = new Map(group);
    const persons = new Map([...o.persons].filter(([x]) => mine.has(x) || !others.has(x)));
    const theirs = new Set([...persons.keys()].flatMap(represents));
    const kept = new Map([...o.states].filter(([s]) => theirs.has(s) || !states.has(s)));
    for (const [who, p] of group) for (const s of represents(who)) if (!kept.has(s)) kept.set(s, p);
    return { ...o, persons, states: kept, where: placeBehind(scene, group.at(-1)![1]) ?? o.where };
  });
}

/** "التقى الوزير في نيروبي، ثم الرئيس في كمبالا": the town right behind whom somebody meets. */
function placeBehind({ tokens: { word, sentence }, scan }: Scene, { actor: { from, to } }: Participant): Where | null {
  const at = word[to]?.key === 'في' ? to + 1 : to;
  const named = sentence[at] === sentence[from] && (at > to || word[at]?.prep === 'ب') ? scan.named[scan.at[at]!] : undefined;
  const country = named?.city?.country ?? (named?.state?.kind === 'capital' ? named.state.code : null);
  return named === undefined || country == null ? null : { named, country, town: true, goal: false, name: null };
}

type Met = readonly [Person, Participant];

/** "لقاءات مع الرئيسين بايدن وماكرون": several meetings in the plural with people of several states. */
function isSeveral({ trigger: { number, lemma }, sort }: Facts, o: Occasion, met: readonly Met[], represents: Represents): boolean {
  // "محادثات ثنائية مع الوزير التشادي والوزير الموريتاني"
  if (sort === BILATERAL && met.every(([, { role }]) => role === 'with') && new Set(met.flatMap(([who]) => represents(who))).size > 1)
    return true;
  if (number === 'singular' || (o.facts.length > 2 && o.kind !== 'call') || (lemma.endsWith('ة') && number !== 'dual' && o.kind !== 'call'))
    return false;
  // "اتصالين من الممثلة العليا فلانة والوزير فلان": one of each.
  if (!met.every(([, { role }]) => role === 'with')) return false;
  return (number === 'dual' && met.length === 2) || new Set(met.flatMap(([who]) => represents(who))).size > 1;
}

/** "بحث الوزير هاتفيا مع كل من نظيره الكيني ونظيره النيبالي": people of several states are called one by one. */
function isToEach({ tokens: { word } }: Scene, o: Occasion, met: readonly Met[], represents: Represents): boolean {
  if (o.kind !== 'call' || met.length < 2) return false;
  // "هاتف الرئيس الملك والأمير": a verb tells of one call with each.
  const byVerb = o.facts[0]!.trigger.cls === 'phoneV' && new Set(met.map(([who]) => represents(who)[0] ?? who)).size === met.length;
  if (!byVerb && !isEach(word, met[0]![1].actor)) return false;
  for (const { trigger } of o.facts) for (let i = trigger.from; i < trigger.to + 2; i++) if (OF_ALL.test(word[i]?.key ?? '')) return false;
  return byVerb || new Set(met.flatMap(([who]) => represents(who))).size > 1;
}
/** "اتصالا جماعيا", "مكالمة ثلاثية" */
const OF_ALL = /^(?:مشترك|جماعي|ثلاثي|رباعي|خماسي)ه?ا?$/;

/** "التقى الوزير والسفير كلا على حدة", "اجتماعين منفصلين مع": in so many words, up to the next meeting or deed of the sentence. */
function isApart({ tokens, triggers }: Scene, { trigger: { index, to, verb }, sentence: here }: Facts): boolean {
  const { word, bounds } = tokens;
  if (verb === null && [to, to + 1].some((i) => SEPARATE.has(word[i]?.key ?? ''))) return true;
  // "التقى على هامش القمة فلانا وفلانا": the gathering beside which it was is no next one.
  let next = triggers[index + 1];
  if (next !== undefined && word[next.from - 1]?.key === MARGIN) next = triggers[next.index + 1];
  const end = Math.min(bounds[here + 1]!, next?.from ?? tokens.count);
  for (let i = to; i < end; i++) {
    if (word[i]!.key === ASIDE && word[i - 1]!.key === 'علي') return true;
    if (isVerb(tokens, i)) return false;
  }
  return false;
}

const isTurn = ({ key }: LexWord): boolean => key === IN_TURN;
const isDelegation = ({ stem }: LexWord): boolean => stem === 'وفد' || stem === 'وفدا';

/** Those who are met; also who heads a delegation that is received, or comes after another. */
function isMet({ tokens: { word, sentence } }: Scene, { trigger: { to, verb } }: Facts, { role, actor: { from } }: Participant): boolean {
  if (role !== null && MET.has(role)) return true;
  if (verb === null || from < to || (role !== null && role !== 'present')) return false;
  if (word[from]?.conj === AFTER || THEN.has(word[from - 1]!.key)) return true;
  const [back, is] = role === null ? [TURNS, isTurn] : [DELEGATION, isDelegation];
  if (role !== null && word[from - 1]!.key !== LED) return false;
  for (let i = from - 1; i > from - back && i >= to && sentence[i] === sentence[from]; i--) if (is(word[i]!)) return true;
  return false;
}

/** "اتصالا من الرئيس، وآخر من الوزير", "اجتماعا بالوزير وثانيا بالسفير" */
const ANOTHER = wordSet('واخر واخري وثان وثانيا وثانيه وثالث وثالثا وثالثه');
const isOfAnother = (word: readonly LexWord[], from: number): boolean =>
  ANOTHER.has(word[word[from]!.prep === '' ? from - 2 : from - 1]?.key ?? '');

/** "استقبل السفير، ثم المبعوث فالوزير، وعلى التوالي: الوكيل، النائب": those before ثم, those behind it, and each whose turn came. */
function inTurn({ tokens: { word } }: Scene, met: readonly Met[]): Met[][] {
  const out: Met[][] = [];
  let turns = -1;
  for (const one of met) {
    const { from } = one[1].actor;
    for (let i = out.at(-1)?.at(-1)?.[1].actor.to ?? from - 2; i < from && turns < 0; i++) if (word[i]?.key === IN_TURN) turns = i;
    // "تباحث مع الوزير، ثم مع السفير"
    const then = word[from - 1]?.key === WITH ? from - 2 : from - 1;
    if (out.length === 0 || turns >= 0 || THEN.has(word[then]?.key ?? '') || word[from]?.conj === AFTER || isOfAnother(word, from))
      out.push([one]);
    else out.at(-1)!.push(one);
  }
  return out;
}
