/**
 * Goals: the states to which a sentence tells of a journey, and whom the traveller meets there: "زار وفد أميركي دمشق والتقى الرئيس".
 *
 * @module src/extract/persons/whose/goals
 */

import { COMMAS } from '../../../arabic/punctuation.js';
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { originsOf } from '../../../lexicon/name-origins.js';
import { isVerb } from '../../clauses.js';
import type { StateMention } from '../../states.js';
import type { Person } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { JOURNEYS } from '../titles/title-signs.js';
import { SENT } from '../titles/title-words.js';
import { beforeRespect, fullName, type Surroundings, stretchOf } from './surroundings.js';

/** "العاصمة الروسية موسكو", "مطار بغداد", "دولة قطر": before the name of the goal. */
const isOnTheWay = ({ entry, stem, def }: LexWord): boolean =>
  entry?.body !== undefined || entry?.facility === true || stem === 'عاصمه' || (def && entry?.states?.[0]?.inflection !== undefined);

/** Whether the sentence tells of a journey to a state: "زيارة لقطر", "وصل إلى الدوحة", "زار إيران". */
export function isGoal({ named }: StateMention, { word, sentence, bounds }: Tokens<Entry>): boolean {
  if (named.state?.kind === 'adjective') return false;
  const here = sentence[named.from]!;
  let at = named.from;
  // "إلى العاصمة القطرية", "لدولة قطر", but "زيارة عمل لقطر"
  while (at > 0 && word[at]!.prep !== 'ل' && sentence[at - 1] === here && named.from - at < 3 && isOnTheWay(word[at - 1]!)) at--;
  const before = at > 0 ? word[at - 1] : undefined;
  if (word[at]!.prep !== 'ل' && before?.key !== 'الي' && before?.entry?.verb?.classes.has('visit') !== true) return false;
  for (let k = at - 1; k >= bounds[sentence[at]!]!; k--) {
    const entry = word[k]!.entry;
    if (entry === null) continue;
    const { event, verb } = entry;
    if ((event && JOURNEYS.has(event.kind)) || (verb && (verb.classes.has('visit') || verb.classes.has('travel')))) return true;
  }
  return false;
}

/** Words before an office in which the verb of meeting, or "في استقباله", stands. */
const BEFORE = 3;
const WELCOMES = /^استقبال(?:ه|ها|هم|هما)$/;

/** The state in which somebody meets or receives whoever has come there; null where the sentence tells of no such journey. */
export function stateOfMeeting(phrase: TitlePhrase, person: Person, around: Surroundings): string | null {
  const { tokens, states } = around;
  const { word, sentence } = tokens;
  const from = stretchOf(phrase, person)?.from;
  if (from === undefined) return null;
  const far = verbFarBefore(from, tokens);
  const there = far < 0 ? null : stateWhere(phrase, person, far, from, around);
  if (there !== null) return there;
  let met = -1;
  for (let i = from - 1; i >= Math.max(0, from - BEFORE) && sentence[i] === sentence[from] && met < 0; i--) {
    if (WELCOMES.test(word[i]!.key) && word[i - 1]?.key === 'في') met = i;
    // "يزور إستونيا للقاء الرئيس فلان"
    else if (word[i]!.key === TO_MEET && i === beforeRespect(tokens, from) - 1) met = i;
    // "زيارة عمل لإستونيا بدعوة من الرئيس فلان"
    else if (word[i]!.key === 'من' && i === beforeRespect(tokens, from) - 1 && isInvitation(i, tokens)) met = i;
    else if (isVerb(tokens, i)) {
      const { classes, object } = word[i]!.entry!.verb!;
      const meets = classes.has('meet') && object === '';
      if (meets || classes.has('receive')) {
        const here = stateWhere(phrase, person, i, from, around);
        if (here !== null) return here;
      }
      if (!(classes.has('receive') ? object !== '' : meets && (word[i]!.conj !== '' || word[i - 1]?.key === 'حيث'))) return null;
      met = i;
    }
  }
  if (met < 0) return null;
  const goal = states.findLast(
    (m) => m.named.from < met && sentence[m.named.from] === sentence[met] && (isGoal(m, tokens) || isVisited(m, tokens)),
  );
  // "توجه إلى جنيف بدعوة من الوزير فلان": where many go, whoever invites need not live.
  if (word[met]!.key === 'من' && goal?.named.state?.kind !== 'name' && goal?.named.state?.kind !== 'capital') return null;
  // "يزور باريس للقاء الرئيس عباس": unless he is called as people are elsewhere.
  if (goal === undefined || (word[met]!.key === TO_MEET && originsOf(fullName(person))?.has(goal.code) === false)) return null;
  return goal.code;
}
const TO_MEET = 'للقاء';
/** Words from a verb of meeting, over its subject, to a place before whom it is with. */
const FAR = 18;

/** "يلتقي الوزير العراقي فلان في طهران الرئيس فلانا": the verb before a subject of its own, where a place stands right before the office; −1 for none. */
function verbFarBefore(office: number, tokens: Tokens<Entry>): number {
  const { word, sentence } = tokens;
  const from = beforeRespect(tokens, office);
  if (sentence[from - 2] !== sentence[office] || word[from - 2]!.key !== 'في') return -1;
  for (let i = from - 3; i >= Math.max(0, from - FAR) && sentence[i] === sentence[office]; i--)
    if (isVerb(tokens, i)) return word[i]!.entry!.verb!.classes.has('meet') && word[i]!.entry!.verb!.object === '' ? i : -1;
  return -1;
}
/** Words between an invitation and who gives it: "بدعوة رسمية تلقاها من". */
const GIVEN = 3;
const INVITATION = /^و?[بل]دعوه$/;

function isInvitation(of: number, { word, sentence }: Tokens<Entry>): boolean {
  for (let i = of - 1; i >= Math.max(0, of - GIVEN) && sentence[i] === sentence[of]; i--) if (INVITATION.test(word[i]!.key)) return true;
  return false;
}

/** "والتقى في نجامينا الرئيس فلانا", "آتيا من بانجول، حيث استقبله الرئيس فلان": the state of the capital in which a head of state is met. */
function stateWhere({ lemma }: TitlePhrase, person: Person, verb: number, office: number, { tokens, states }: Surroundings): string | null {
  const { word, sentence } = tokens;
  const from = beforeRespect(tokens, office);
  const where = word[verb - 1]?.key === 'حيث' && sentence[verb - 1] === sentence[verb] ? verb - 1 : -1;
  const end = where > 0 && COMMAS.has(word[where - 1]!.key) ? where - 1 : where;
  const m = states.find(({ named }) => {
    const kind = named.state?.kind;
    if ((kind !== 'capital' && kind !== 'name') || sentence[named.from] !== sentence[from]) return false;
    return named.to === end || (named.to === from && named.from > verb && word[named.from - 1]!.key === 'في');
  });
  if (m === undefined || !HEADS.has(lemma) || originsOf(fullName(person))?.has(m.code) === false) return null;
  if (m.named.to === end) return m.code;
  // "التقى الرئيس التونسي في تونس الرئيس فلانا": in his own land he meets a guest.
  const { classes } = word[verb]!.entry!.verb!;
  const own = states.some((s) => s.code === m.code && s !== m && s.named.from < from && sentence[s.named.from] === sentence[from]);
  return classes.has('receive') || own ? null : m.code;
}
const HEADS = new Set(['رئيس', 'رئيسة', 'رئيس الوزراء', 'رئيسة الوزراء', 'رئيس الحكومة', 'رئيس الجمهورية', 'ملك', 'أمير', 'سلطان']);

/** "خلال زيارته فنلندا بحث الأمر مع نظيره": the state that the sentence tells to be visited before a counterpart. */
export function stateVisited(from: number, { tokens, states }: Surroundings): string | null {
  const { sentence } = tokens;
  const m = states.findLast(
    ({ named }) => named.from < from && sentence[named.from] === sentence[from] && named.state?.kind !== 'adjective',
  );
  // "زيارته إلى طهران، حيث يجتمع مع نظيره": there.
  const there = m?.named.state?.kind === 'capital' && tokens.word[m.named.to]?.key === '،' && tokens.word[m.named.to + 1]?.key === 'حيث';
  if (m === undefined || (m.named.state?.kind !== 'name' && !there)) return null;
  return isGoal(m, tokens) || isVisited(m, tokens) || isOfOwnVisit(m, tokens) ? m.code : null;
}

/** "زيارته فنلندا": the object of a visit with a pronoun. */
const isOfOwnVisit = ({ named: { from } }: StateMention, { word }: Tokens<Entry>): boolean =>
  from > 0 && OWN_VISIT.test(word[from - 1]!.key) && word[from]!.prep + word[from]!.conj === '';
const OWN_VISIT = /(?:زيارت|جولت)(?:ه|ها|هم|هما)$/;

/** Those who wait for a traveller or see him off: "في استقباله", "في مقدمة مستقبليه", "في وداع سموه". */
const WAITS = /^(?:استقبال|مستقبلي|وداع|توديع|مودعي)(?:ه|ها|هم|هما)?$/;
/** Words of a list of them. */
const LIST = 45;
/** Words from the airport to the state that its name tells: "بمطار الملك خالد الدولي بالرياض". */
const AIRPORT = 6;

/** "وصل الوزير إلى القاهرة. وكان في استقباله وزير الدفاع ومحافظ العاصمة": the state where whoever has come is welcomed. */
export function stateOfWelcome({ lemma }: TitlePhrase, from: number, around: Surroundings): string | null {
  // "وكان في استقباله سفير خادم الحرمين الشريفين والملحق العسكري": those of his own state are there, too.
  if (SENT.has(lemma)) return null;
  const { tokens, states } = around;
  const { word, sentence } = tokens;
  let met = from - 1;
  for (; met >= 0 && met > from - LIST && sentence[met] === sentence[from]; met--) {
    if (WAITS.test(word[met]!.key)) break;
    if (isVerb(tokens, met)) return null;
  }
  if (met < 1 || !WAITS.test(word[met]!.key) || sentence[met] !== sentence[from] || !IN.has(word[met - 1]!.key)) return null;
  const airport = stateOfAirport(met, from, around);
  if (airport !== null || !OWNED.test(word[met]!.key)) return airport;
  // "غادر الأمير البلاد متوجها إلى باريس. وكان في وداعه": those at home see him off.
  if (SEES_OFF.test(word[met]!.key) && leavesHome(met, tokens)) return null;
  const goal = states.findLast(
    (m) => m.named.from < met && sentence[m.named.from]! >= sentence[met]! - 1 && (isGoal(m, tokens) || isVisited(m, tokens)),
  );
  return goal?.code ?? null;
}
/** "في وداعه" */
export const SEES_OFF = /^(?:وداع|توديع|مودعي)/;

/** Whether the words before token `met`, in its sentence and the one before, tell that somebody leaves his land. */
export function leavesHome(met: number, { word, sentence, bounds }: Tokens<Entry>): boolean {
  for (let i = bounds[Math.max(0, sentence[met]! - 1)]!; i < met; i++)
    if (LEAVES.test(word[i]!.key))
      for (let k = i + 1; k < met && sentence[k] === sentence[i]; k++) if (word[k]!.key === 'البلاد') return true;
  return false;
}
const LEAVES = /^[وف]?س?[يت]?غادر(?:ت)?$/;
const IN = new Set(['في', 'مقدمه', 'طليعه', 'راس']);
const OWNED = /(?:ه|ها|هم|هما)$/;

/** "كان في وداع سموه بمطار القاهرة الدولي وزير الدفاع": the state of the airport where they stand. */
function stateOfAirport(met: number, from: number, { tokens, states }: Surroundings): string | null {
  for (let i = met + 1; i < from; i++) {
    if (!AIRPORTS.has(tokens.word[i]!.stem)) continue;
    const m = states.find(({ named }) => named.from > i && named.from < from && named.from <= i + AIRPORT);
    return m !== undefined && m.named.state?.kind !== 'adjective' ? m.code : null;
  }
  return null;
}
const AIRPORTS = new Set(['مطار', 'قاعده']);

/** "زار الوفد الأميركي دمشق": the object of a visit, whoever stands between. */
function isVisited({ named }: StateMention, tokens: Tokens<Entry>): boolean {
  const { word, bounds, sentence } = tokens;
  const { from } = named;
  if (named.state?.kind === 'adjective' || word[from]!.prep + word[from]!.conj !== '') return false;
  if (word[from - 1]?.entry?.particle !== undefined) return false;
  for (let i = from - 1; i >= bounds[sentence[from]!]!; i--) if (isVerb(tokens, i)) return word[i]!.entry!.verb!.classes.has('visit');
  return false;
}
