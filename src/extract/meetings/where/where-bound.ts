/**
 * Where bound: places to which a journey is said to lead by other words than a preposition or an object right behind: where it
 * begins, a station of it, an object behind adverbs.
 *
 * @module src/extract/meetings/where/where-bound
 */
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Actor } from '../../actors/actor.js';
import { carrierBefore } from '../near-verbs.js';
import { isMission } from '../real/missions.js';
import type { Scene } from '../scene.js';
import type { Trigger } from '../words/trigger.js';

const BEGINS = new Set(['بدأ', 'استهل', 'افتتح', 'دشن']);

/** "استهل جولته من بكين", "بدأ من نيروبي جولة": the place stands behind the verb. */
export function isBegunAt(scene: Scene, trigger: Trigger, place: number): boolean {
  if (trigger.verb !== null) return false;
  const at = carrierBefore(scene, trigger);
  return at >= 0 && at < place && BEGINS.has(scene.tokens.word[at]!.entry!.verb!.lemma);
}

const STATION = 'محطه';
/** Words between a station and the tour: "المحطة الثالثة في". */
const OF_TOUR = 5;

/** "كيغالي المحطة الأخيرة في جولة الوزير", "أسمرة، أولى محطات جولته". `to`: where the place ends. */
export function isStation({ word, sentence }: Scene['tokens'], { cls, from }: Trigger, to: number): boolean {
  if (cls !== 'tour' || to > from || from - to > OF_TOUR || sentence[to] !== sentence[from]) return false;
  const at = word[to]!.kind === Kind.Punct ? to + 1 : to;
  return [at, at + 1].some((i) => i < from && (word[i]!.stem === STATION || word[i]!.stem === 'محطات'));
}

/** "جولته محطة رابعة كانت مقررة في جزر المالديف": of that station. `place`: where it begins. */
export function isOfStation({ word, sentence }: Scene['tokens'], { cls, to }: Trigger, place: number): boolean {
  if (cls !== 'tour') return false;
  for (let i = to; i < Math.min(place, to + OF_TOUR) && sentence[i] === sentence[place]; i++)
    if (word[i]!.stem === STATION && !word[i]!.def) return true;
  return false;
}

const BESIDES = wordSet('قبل ذلك ايضا كذلك بعدها قبلها مجددا لاحقا مؤخرا موخرا مرتين');

/** "زار قبل ذلك إثيوبيا": where the object of a verb may begin, behind adverbs and days. */
export function behindAdverbs({ tokens: { word, sentence }, dates }: Scene, { from, to }: Trigger): number {
  let at = to;
  const isDay = (): boolean => dates.some(({ tokens: [first, end] }) => first <= at && at < end);
  while (at < word.length && sentence[at] === sentence[from] && (BESIDES.has(word[at]!.key) || isDay())) at++;
  return at;
}

const WHICH = wordSet('التي الذي');
/** Words between the relative pronoun and the verb: "التي كان يزورها". */
const VERBS = 2;

/** "قال من نيروبي، التي يزورها حاليا": the place before a clause that tells of the visit to it. `to`: where the place ends. */
export function isVisitedThere({ word, sentence }: Scene['tokens'], { cls, verb, from }: Trigger, to: number): boolean {
  if (cls !== 'visitV' || !(verb?.object === 'ها' || verb?.object === 'ه') || sentence[to] !== sentence[from]) return false;
  const at = word[to]!.kind === Kind.Punct ? to + 1 : to;
  return at < from && WHICH.has(word[at]!.key) && from - at - 1 <= VERBS;
}

/** Words between حيث and a visit: "حيث كان يقوم بزيارة". */
const WHERE = 4;

/** "قال في كينيا، حيث كان في زيارة رسمية": the place before حيث is where it leads. `to`: where the place ends. */
export function isVisitedWhere({ word, sentence }: Scene['tokens'], { cls, verb, definite, suffix, from }: Trigger, to: number): boolean {
  if (cls !== 'visit' || verb !== null || definite || suffix !== '' || word[from]!.conj !== '' || sentence[to] !== sentence[from])
    return false;
  const at = word[to]!.kind === Kind.Punct ? to + 1 : to;
  return at < from && word[at]!.key === 'حيث' && from - at - 1 <= WHERE;
}

const VISITORS = new Set<Actor['kind']>(['name', 'office']);
const CAPITAL = wordSet('عاصمه مدينه');
/** "حاليا", "خلال الأيام القليلة المقبلة" */
const NOW = wordSet('حاليا قريبا رسميا للمره الاولي الثانيه خلال الايام الاسابيع القليله المقبله القادمه');
const WHEN = wordSet('في خلال يوم مساء صباح');
/** "على رأس وفد", "برفقة وفد", "يرافقه وفد", "مع وفد". */
const LEADS = /^(?:راس|براس|رفقه|برفقه|بصحبه|صحبه|يرافقه|يرافقها|ترافقه|مع|مصحوبا|مترءسا|متراسا)$/;
const DELEGATION = wordSet('وفد وفدا وفود');
/** Adjectives on a delegation, and words before it. */
const COMPANY = 6;

/** "وفد كبير" is no office. */
const GREAT = 'كبير';

/**
 * "زار الوزير على رأس وفد عسكري رفيع القاهرة", "يرافقه السفير فلان", "والوفد المرافق له": where what is told of his company begins, if the
 * place stands right behind it.
 */
function beforeCompany({ tokens: { word }, actors }: Scene, { to }: Trigger, end: number): number {
  const companion = actors.find((a) => a.to === end && a.from > to && VISITORS.has(a.kind));
  if (companion !== undefined) return LEADS.test(word[companion.from - 1]!.key) ? behindMark(word, companion.from - 1) : end;
  if (end - to > 3 && /^لها?$/.test(word[end - 1]!.key) && word[end - 2]!.stem === 'مرافق' && word[end - 3]!.key === 'والوفد')
    return end - 3;
  let at = end - 1;
  while (at > Math.max(to, end - COMPANY) && !DELEGATION.has(word[at]!.key)) {
    const { key, def, prep, conj, kind, entry } = word[at]!;
    const office = entry?.title !== undefined && key !== GREAT;
    if ((def && key !== 'المستوي') || prep + conj !== '' || kind !== Kind.Word || office || entry?.event !== undefined) return end;
    at--;
  }
  if (!DELEGATION.has(word[at]!.key) || !LEADS.test(word[at - 1]!.key)) return end;
  return behindMark(word, word[at - 2]?.key === 'علي' ? at - 2 : at - 1);
}

/** Where a mark before a token stands, if there is one. */
const behindMark = (word: Scene['tokens']['word'], at: number): number => (word[at - 1]!.kind === Kind.Punct ? at - 1 : at);

const REACHES = new Set(['زار', 'وصل', 'غادر', 'قصد']);

/**
 * "زيارة الرئيس الفرنسي تونس", "زيارة فلان، تونس", "زار الوزير أمس القاهرة", "يزور وفد كيني غدا العاصمة القطرية الدوحة": the place behind whose
 * visit it is, and when.
 */
export function isBehindVisitor(scene: Scene, trigger: Trigger, from: number): boolean {
  const { actors, tokens, dates } = scene;
  const { word } = tokens;
  let end = word[from - 1]!.kind === Kind.Punct ? from - 1 : from;
  if (trigger.verb !== null && REACHES.has(trigger.lemma) && word[from]!.conj === '') {
    // "في مارس المقبل", "يوم الأحد"
    const isDay = (i: number): boolean =>
      dates.some(({ tokens: [first, to] }) => (first <= i && i < to) || (first === i + 1 && WHEN.has(word[i]!.key)));
    // "العاصمة القطرية الدوحة"
    while (
      end > trigger.to &&
      (CAPITAL.has(word[end - 1]!.stem) ||
        (word[end - 1]!.entry?.states?.[0]?.inflection !== undefined && CAPITAL.has(word[end - 2]!.stem)))
    )
      end--;
    while (
      end > trigger.to &&
      (word[end - 1]!.kind === Kind.Punct || isDay(end - 1) || BESIDES.has(word[end - 1]!.key) || NOW.has(word[end - 1]!.key))
    )
      end--;
  }
  // "زار وفد من صندوق النقد الدولي نيروبي"
  if (trigger.verb !== null && isMission(scene, trigger.to)) return scene.scan.named[scene.scan.at[end - 1]!]?.org != null;
  end = beforeCompany(scene, trigger, end);
  let k = actors.findIndex(
    (a) => a.to === end && a.from >= trigger.to && (VISITORS.has(a.kind) || (trigger.verb !== null && a.kind === 'group')),
  );
  // "زيارة الرئيس الكيني ورئيس الاتحاد فلان إيران"
  while (k > 0 && actors[k]!.conj && actors[k]!.from === actors[k - 1]!.to && VISITORS.has(actors[k - 1]!.kind)) k--;
  return actors[k]?.from === trigger.to;
}
