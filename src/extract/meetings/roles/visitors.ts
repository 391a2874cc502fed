/**
 * Visitors: whose a visit is that its own words give to nobody: of who is invited to it, or arrives on it.
 *
 * @module src/extract/meetings/roles/visitors
 */
import { hadFrom } from '../../actors/had.js';
import { bareOf, isVerb, opensBetween } from '../../clauses.js';
import { verbBetween } from '../near-verbs.js';
import type { Scene } from '../scene.js';
import { GIVES_UP } from '../status/unreal.js';
import type { Candidate } from '../who/candidates.js';
import type { Trigger } from '../words/trigger.js';

const INVITES = new Set(['دعا']);
const COMES = new Set(['وصل', 'توجه', 'حل', 'قدم', 'غادر', 'سافر', 'عاد', 'ذهب']);
/** "وصل في زيارة", "غادر بعد زيارة" */
const ON = new Set(['في', 'بعد', 'عقب', 'اثر']);
const HANDS = new Set(['سلم', 'ألقى']);
const REACH = 20;

const INVITATION = new Set(['دعوه', 'دعوته', 'دعوتها']);
const ACCEPTS = new Set(['قبل', 'لبي', 'لبى', 'تلقى', 'تلقي', 'تسلم', 'سلم', 'ألقى', 'استلم']);

const NODS = new Set(['تلبيه', 'قبول', 'قبوله', 'قبولها', 'تلبيته', 'تلبيتها']);

/** Not "رسالة دعاه فيها إلى زيارة". */
const isToBeAsked = ({ tokens: { word } }: Scene, verb: number): boolean => verb >= 0 && word[verb]!.entry!.verb!.object === '';

/** "دعا الرئيس نظيره إلى زيارة دمشق": whether a verb tells of the invitation. */
export const isInvitedByVerb = (scene: Scene, trigger: Trigger): boolean =>
  isToOne(scene, trigger) && isToBeAsked(scene, verbBefore(scene, trigger, INVITES));

/** "دعاه إلى زيارة وارسو", "وجه إليه دعوة لزيارة وارسو": whether it is what somebody is invited to, by a verb or a noun. */
export const isInvitedTo = (scene: Scene, trigger: Trigger): boolean =>
  invitationTo(scene, trigger) >= 0 || (isToOne(scene, trigger) && verbBefore(scene, trigger, INVITES) >= 0);

const isToOne = ({ tokens: { word } }: Scene, { from }: Trigger): boolean => word[from]!.prep === 'ل' || word[from - 1]?.key === 'الي';

/** "دعوة للقيام بزيارة", "دعوة لإجراء زيارة" */
const MAKING = new Set(['للقيام', 'لاجراء', 'لاداء']);

/** Where the noun of an invitation stands to what a trigger names: "دعوة إلى نظيره لزيارة طهران"; −1 for none. */
export function invitationTo({ tokens: { word, bounds, sentence } }: Scene, { from }: Trigger): number {
  const before = word[from - 1];
  if (word[from]!.prep !== 'ل' && before?.key !== 'الي' && !MAKING.has(before?.key ?? '')) return -1;
  const start = bounds[sentence[from]!]!;
  for (let i = from - 1; i >= Math.max(start, from - REACH); i--) if (INVITATION.has(word[i]!.stem)) return i;
  return -1;
}

/**
 * "قبل الرئيس دعوة من نظيره لزيارة الصين", "دعوة موجهة إلى الرئيس لزيارة الصين": who is invited by a noun. `before`: as below.
 */
export function invitedOf(scene: Scene, trigger: Trigger, candidates: readonly Candidate[], before: readonly number[]): number | undefined {
  const { tokens } = scene;
  const { word, bounds, sentence } = tokens;
  const noun = invitationTo(scene, trigger);
  if (noun < 0) return undefined;
  const start = bounds[sentence[trigger.from]!]!;
  const able = before.filter((k) => candidates[k]!.actor.persons.length > 0 || candidates[k]!.actor.kind === 'office');
  const to = able.find((k) => candidates[k]!.actor.from > noun && (candidates[k]!.prep === 'الي' || candidates[k]!.prep === 'ل'));
  if (to !== undefined) return to;
  for (let i = noun - 1; i >= Math.max(start, noun - REACH); i--) {
    // At the head of a sentence قبل "he accepted" looks like the preposition.
    // "إن الرئيس قبل دعوة": so it does between somebody and the invitation.
    const between = (): boolean => i === noun - 1 && able.some((k) => candidates[k]!.actor.to === i);
    const accepts = /^و?قبلت?$/.test(word[i]!.key) && word[i + 1]?.key !== 'ان' && (i === start || between());
    if (!accepts && !isVerb(tokens, i)) continue;
    // "التقى الوزير نظيره، ووجه إليه دعوة": who was named last before.
    const pronoun = [noun - 1, noun + 1].some((at) => /^(?:الي|ل)(?:ه|ها)$/.test(word[at]?.key ?? ''));
    if (pronoun) return able.findLast((k) => candidates[k]!.actor.to <= i && candidates[k]!.actor.persons.length > 0);
    const given = able.find((k) => candidates[k]!.actor.from > i && candidates[k]!.actor.to <= noun && isTo(candidates[k]!.prep));
    if (given !== undefined) return given;
    // "وعد بتلبية الدعوة إلى زيارة"
    const nods = NODS.has(word[noun - 1]?.key.replace(/^[بل]/, '') ?? '');
    if (!accepts && !nods && !ACCEPTS.has(word[i]!.entry!.verb!.lemma)) return undefined;
    // "سلم السفير الرئيس دعوة": to whom it is handed.
    const handed = able.filter((k) => candidates[k]!.actor.from > i && candidates[k]!.actor.to <= noun && candidates[k]!.prep === '');
    if (HANDS.has(word[i]!.entry?.verb?.lemma ?? '') && handed.length > 1) return handed[1];
    if (accepts && i > start) return able.find((k) => candidates[k]!.actor.to === i);
    return (
      able.find((k) => candidates[k]!.actor.from > i && candidates[k]!.actor.from - i <= 2 && (accepts || candidates[k]!.prep === '')) ??
      able.find((k) => candidates[k]!.actor.to === i)
    );
  }
  // "نقل إلى الرئيس دعوة لزيارة الهند": whatever verb it is.
  return able.findLast((k) => candidates[k]!.actor.to === noun && isTo(candidates[k]!.prep));
}

const GIVES = new Set(['وجه', 'قدم', 'جدد', 'كرر', 'أرسل']);

/** "وجه الوزير الدعوة لقيادة الحركة لزيارة موسكو": who invites, whoever it is that is invited. */
export function isInviter({ tokens }: Scene, noun: number, { actor, prep, sentence }: Candidate): boolean {
  const { word } = tokens;
  if (noun < 0 || prep !== '' || actor.persons.length === 0 || actor.from > noun || tokens.sentence[noun] !== sentence) return false;
  for (let i = noun - 1; i >= Math.max(0, noun - REACH) && tokens.sentence[i] === sentence; i--) {
    if (!isVerb(tokens, i)) continue;
    return GIVES.has(word[i]!.entry!.verb!.lemma) && (actor.from === i + 1 || actor.to === i);
  }
  return false;
}

const isTo = (prep: string): boolean => prep === 'الي' || prep === 'ل';

/** "دعا الرئيس نظيره إلى زيارة دمشق": who is invited. `before`: numbers of the candidates before the trigger in its sentence. */
export function guestOf(scene: Scene, trigger: Trigger, candidates: readonly Candidate[], before: readonly number[]): number | undefined {
  if (!isToOne(scene, trigger)) return undefined;
  const verb = verbBefore(scene, trigger, INVITES);
  if (verb < 0) return undefined;
  const [host, guest] = before.filter((k) => {
    const { actor, prep, listed } = candidates[k]!;
    return actor.from > verb && prep === '' && !listed;
  });
  // "دعا الرئيس نظيره", "الرئيس دعا نظيره"
  return guest ?? (before.some((k) => candidates[k]!.actor.to === verb) ? host : undefined);
}

/** "وصل الوزير إلى العاصمة الصومالية في زيارة", "وصل إلى الدوحة في زيارة الوزير": who comes. */
export function arrivalOf(
  scene: Scene,
  trigger: Trigger,
  candidates: readonly Candidate[],
  before: readonly number[],
  after: readonly number[],
): number | undefined {
  const { tokens } = scene;
  if (!ON.has(tokens.word[trigger.from - 1]?.key ?? '') || trigger.suffix !== '') return undefined;
  const verb = verbBefore(scene, trigger, COMES);
  if (verb < 0) return beginnerOf(scene, trigger, candidates, before);
  const can = (k: number): boolean => candidates[k]!.prep === '' && !candidates[k]!.genitive && !candidates[k]!.listed;
  const told = before.filter((k) => candidates[k]!.actor.from > verb && can(k));
  if (told.length > 0) return told.find((k) => candidates[k]!.actor.from - verb <= 2);
  // "وكان الملك قد حل أمس بأبيدجان في زيارة", "الوزير الذي وصل إلى تونس في زيارة"
  const had = hadFrom(tokens, verb);
  const { from: clause, opener } = scene.clauses.list[scene.clauses.at[verb]!]!;
  const ahead = before.findLast((k) => {
    const { actor, relativeHead } = candidates[k]!;
    if (actor.persons.length === 0 && actor.kind !== 'office') return false;
    return (can(k) && actor.from === had) || (relativeHead && opener === 'relative' && actor.to <= clause && clause - actor.to <= 1);
  });
  if (ahead !== undefined) return ahead;
  return after.find((k) => can(k) && candidates[k]!.actor.persons.length > 0 && isReached(scene, trigger.to, candidates[k]!.actor.from));
}

const LASTS = new Set(['استغرق', 'استمر', 'دام']);

/** "وصل إلى الدوحة في زيارة تستغرق يومين الوزير": no verb but of how long it lasts. */
function isReached({ tokens, clauses }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(tokens, i) && !LASTS.has(tokens.word[i]!.entry!.verb!.lemma)) return false;
  return opensBetween(clauses, from - 1, to, () => true) === undefined;
}

/** "وشرع الوزير أمس في زيارة إلى تونس": behind a word that nobody knows, which may be a verb, with no other verb behind him. */
function beginnerOf(
  { tokens: { word, sentence }, tokens }: Scene,
  { from }: Trigger,
  candidates: readonly Candidate[],
  before: readonly number[],
): number | undefined {
  if (word[from - 1]!.key !== 'في') return undefined;
  const k = before.findLast((j) => candidates[j]!.actor.persons.length > 0);
  if (k === undefined) return undefined;
  const { actor, prep, genitive, listed } = candidates[k]!;
  const unknown = actor.from > 0 && sentence[actor.from - 1] === sentence[from] && word[actor.from - 1]!.entry === null;
  return unknown && prep === '' && genitive && !listed && !verbBetween(tokens, actor.to, from) ? k : undefined;
}

/** On which a pronoun means whoever wants to travel. */
const WISHES = /^[بل]?(?:رغبت|عزم|اعتزام|نيت|استعداد|تطلع|حرص)(?:ه|ها|هما)$/;

/** "أعرب الرئيس عن رغبته في زيارة الهند", "عدل الرئيس عن زيارة الهند": who wants to go, or no more. `before`: as above. */
export function wisherOf(
  scene: Scene,
  { from, to }: Trigger,
  candidates: readonly Candidate[],
  before: readonly number[],
): number | undefined {
  // "تطلعه إلى زيارة الرئيس الكيني"
  if (candidates.some(({ actor }) => actor.from === to && (actor.kind === 'name' || actor.kind === 'office'))) return undefined;
  const { word } = scene.tokens;
  if (!WISHES.test(word[from - 1]?.key ?? '') && !WISHES.test(word[from - 2]?.key ?? '') && !isGivenUp(scene, from)) return undefined;
  return before.findLast((k) => candidates[k]!.actor.persons.length > 0 && candidates[k]!.prep === '' && !candidates[k]!.genitive);
}

/** "صرف الوزير النظر عن زيارة كمبالا": nothing but who between. */
function isGivenUp(scene: Scene, from: number): boolean {
  const { word } = scene.tokens;
  if (word[from - 1]?.key !== 'عن') return false;
  let at = from - 2;
  while (at >= 0 && (scene.isWho(at) || word[at]!.key === 'النظر')) at--;
  return at >= 0 && GIVES_UP.has(bareOf(word[at]!));
}

const WELCOME = new Set(['استقبال', 'استقباله', 'استقبالها', 'وداع', 'وداعه', 'وداعها', 'توديع']);
const STANDS = 12;

/** "كان في استقباله لدى وصوله …", "وكان في وداع الأمير لدى مغادرته …": whoever stands there. `after`: candidates behind the trigger. */
export function welcomersOf(
  { tokens: { word, bounds, sentence } }: Scene,
  { from }: Trigger,
  candidates: readonly Candidate[],
  after: readonly number[],
): number[] {
  for (let i = from; i > Math.max(bounds[sentence[from]!]!, from - STANDS); i--) {
    if (!WELCOME.has(word[i]!.entry?.event?.lemma ?? word[i]!.stem) || word[i - 1]!.key !== 'في') continue;
    const was = word[i - 2]?.entry?.verb?.lemma ?? word[i - 3]?.entry?.verb?.lemma;
    return was === 'كان' ? after.filter((k) => candidates[k]!.actor.persons.length > 0 && candidates[k]!.prep === '') : [];
  }
  return [];
}

/** The last verb before the trigger in its sentence, when it is one of these; −1 if not. */
function verbBefore(scene: Scene, trigger: Trigger, lemmas: ReadonlySet<string>): number {
  const { tokens } = scene;
  const start = tokens.bounds[tokens.sentence[trigger.from]!]!;
  for (let i = trigger.from - 1, far = 0; i >= start && far < REACH; i--) {
    if (!scene.isWho(i)) far++;
    if (isVerb(tokens, i)) return lemmas.has(tokens.word[i]!.entry!.verb!.lemma) ? i : -1;
  }
  return -1;
}
