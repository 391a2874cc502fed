/**
 * Candidates: the actors of a part with what their place in the sentence tells: preposition, list, speaker,
 * genitive. Worked out once for all triggers.
 *
 * @module src/extract/meetings/who/candidates
 */

import { mark, markKnown } from '../../../arabic/marks.js';
import { COMMAS } from '../../../arabic/punctuation.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { commonness } from '../../../lexicon/commonness.js';
import type { TitleSense } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import type { Actor } from '../../actors/actor.js';
import { prepositionBefore } from '../../actors/actors.js';
import { endOf } from '../../actors/apposition.js';
import { isLand } from '../../actors/each.js';
import { SIDE } from '../../actors/groups.js';
import { bareOf, isVerb } from '../../clauses.js';
import type { Scene } from '../scene.js';
import { isAbsent } from '../status/absent.js';
import { comes, expresses, gives } from './statements.js';

/** Prepositions that tell roles; others are `x`. */
const TELLING: ReadonlySet<string> = new Set([
  'مع',
  'بين',
  'ل',
  'ب',
  'الي',
  'في',
  'من',
  'علي',
  'عن',
  'لدي',
  'ضد',
  'ك',
  'بحضور',
  'برياسه',
  'بمشاركه',
  'بوساطه',
  'حول',
  'بشان',
  'بعد',
  'قبل',
]);
/** All that {@link Candidate.prep} may be. */
export const PREPOSITIONS: readonly string[] = ['', 'x', ...TELLING];
/** These bring people along, and no other occasion. */
export const PRESENT_WITH = wordSet('بحضور برياسه بمشاركه');
/** Nouns that tell so with ب, or with و behind another: "بحضور الوزير ومشاركة السفير". */
const PRESENCE = new Map<string, string>(
  [
    ['حضور', 'بحضور'],
    ['وساطه', 'بوساطه'],
    ['رعايه', 'بوساطه'],
    ['رياسه', 'برياسه'],
    ['مشاركه', 'بمشاركه'],
    ['رفقه', 'بمشاركه'],
    ['صحبه', 'بمشاركه'],
    ['معيه', 'بمشاركه'],
    ['مرافقه', 'بمشاركه'],
  ].flatMap(([noun, as]) => ['ب', 'وب', 'و'].map((clitics) => [clitics + noun!, as!])),
);
/** "التقى الوزير، رفقة السفير، نظيره" */
for (const noun of ['رفقه', 'صحبه']) PRESENCE.set(noun, 'بمشاركه');
/** "استقبل الرئيس، ومعه الوزير، السفير": beside whoever does it. */
const WITH_HIM = new Set(['ومعه', 'ومعها', 'وبرفقته', 'وبرفقتها', 'برفقته', 'برفقتها', 'وبصحبته', 'بصحبته', 'وبمعيته', 'بمعيته']);

/** A candidate with what its place in the sentence tells, worked out once for all triggers. */
export interface Candidate {
  readonly actor: Actor;
  readonly sentence: number;
  /** Its preposition, or that of the list it stands in. */
  readonly prep: string;
  /** Continues a list with the candidate before. */
  readonly listed: boolean;
  /** Position among the actors of its sentence. */
  readonly order: number;
  /** Subject of a verb of saying next to it. */
  readonly says: boolean;
  /** Stands right behind a plain noun: تحيات الملك, موقف روسيا; or in a list that does. */
  readonly genitive: boolean;
  /** `state` for who speaks for a state, `private` for who has a private title, else `open`. */
  readonly rank: 'state' | 'private' | 'open';
  /** Named in the first sentence or three times and more. */
  readonly salient: boolean;
  /** Right before a relative clause: الوزير الذي. */
  readonly relativeHead: boolean;
  /** Told to stay away: "تغيب عن القمة الرئيس فلان". */
  readonly absent: boolean;
}

/** What is dear to tell is worked out when somebody asks: most candidates stand near no meeting. */
class Seated implements Candidate {
  private isOf: boolean | undefined = undefined;
  private isAway: boolean | undefined = undefined;

  constructor(
    private readonly scene: Scene,
    /** The candidate right before it in its sentence. */
    private readonly before: Candidate | undefined,
    readonly actor: Actor,
    readonly sentence: number,
    readonly prep: string,
    readonly listed: boolean,
    readonly order: number,
    readonly rank: Candidate['rank'],
    readonly salient: boolean,
  ) {}

  get says(): boolean {
    return says(this.scene.tokens, this.actor);
  }

  get relativeHead(): boolean {
    return isRelativeHead(this.scene, this.actor);
  }

  get genitive(): boolean {
    return (this.isOf ??= this.listed
      ? this.before!.genitive
      : this.prep === '' && !this.isBehindAnother && genitive(this.scene, this.actor));
  }

  get absent(): boolean {
    return (this.isAway ??= (this.listed && this.before!.absent) || isAbsent(this.scene.tokens, this.actor));
  }

  private get isBehindAnother(): boolean {
    return this.before?.actor.to === this.actor.from;
  }
}

/** Candidates of one part in the order of the text. */
export function candidatesOf(scene: Scene): Candidate[] {
  const { tokens, actors } = scene;
  const out: Candidate[] = [];
  let order = 0;
  for (let k = 0; k < actors.length; k++) {
    const actor = actors[k]!;
    const sentence = tokens.sentence[actor.from]!;
    const last = out[k - 1];
    const before = last?.sentence === sentence ? last : undefined;
    order = before === undefined ? 0 : order + 1;
    const listed =
      before !== undefined &&
      (inList(tokens, before.actor, actor) || (before.listed && isApposed(before.actor, actor)) || isSideOf(tokens, out, actor)) &&
      // "وفدا برئاسة الوزير، فالسفير": one more, who heads no delegation.
      !(before.prep === 'برياسه' && tokens.word[actor.from]?.conj === 'ف');
    const inCity = before !== undefined && before.actor.to === actor.from && isOfCity(tokens, before.actor);
    const prep = listed || inCity ? before!.prep : prepOf(tokens, actor);
    const person = actor.persons[0];
    const rank =
      actor.states.length > 0 ? 'state' : actor.title?.kind === 'private' || actor.title?.body === 'private' ? 'private' : 'open';
    const salient = person !== undefined && (person.mentions.length > 2 || tokens.sentence[person.mentions[0]!.span.from] === 0);
    out.push(new Seated(scene, before, actor, sentence, prep, listed, order, rank, salient));
  }
  return out;
}

/** "الوزير الذي" */
function isRelativeHead({ tokens, clauses: { list, at } }: Scene, { to }: Actor): boolean {
  let next = to < tokens.count ? list[at[to]!] : undefined;
  // "الوزير، الذي": the mark has a clause of its own.
  if (next?.opener === 'list' && next.from === to && next.to === to + 1) next = list[at[to]! + 1];
  return next !== undefined && next.opener === 'relative' && next.from - to <= 1 && next.from >= to;
}

const JOINTS = new Set([...COMMAS, ')', '-', '"', '»']);

/** "X وY", "X، وY", "X، Y": nothing but a comma, a conjunction or a bracket between. */
function inList(tokens: Scene['tokens'], before: Actor, actor: Actor): boolean {
  const { word } = tokens;
  // "الوزير، فلان، ألمانيا": the mark closes an apposition.
  const end = endOf(tokens, before);
  const gap = actor.from - end;
  // One stands in the other: "مركز الملك سلمان للإغاثة".
  if (gap < 0) return false;
  if (gap === 0) return actor.conj;
  // "على هامش أعمال الجمعية العامة، وزير الخارجية": a comma alone joins no person to an organisation.
  if (gap === 1 && !actor.conj && (before.kind === 'org') !== (actor.kind === 'org')) return false;
  // "استقبل الرئيس، في باريس، السفير": nor to a place.
  if (gap === 1 && !actor.conj && isLand(before) && isSomebody(actor) && word[end]!.key !== 'و') return false;
  // "استقبل الوزير السفير، ثم المبعوث"
  const then = gap > 0 && word[actor.from - 1]!.key === 'ثم' && actor.prep === '' && isSomebody(before) && isSomebody(actor);
  if (then && (gap === 1 || (gap === 2 && COMMAS.has(word[end]!.key)))) return true;
  // "التقى الوزير، اليوم، بنظيره", "التقى الوزير، بنظيره": a preposition of its own behind a comma goes on with no list.
  if (gap === 1) return (JOINTS.has(word[end]!.key) && (actor.conj || actor.prep !== 'ب')) || (word[end]!.key === 'و' && !actor.prep);
  const comma = COMMAS.has(word[end]!.key) ? 1 : 0;
  if (gap === 2 && comma && word[end + 1]!.key === 'و') return true;
  // "قادة كينيا وغانا، إلى جانب الأمين العام": also behind the last of some states.
  return (isSomebody(before) || isLand(before)) && isSomebody(actor) && isAlongside(word, end + comma, actor.from);
}

const isSomebody = ({ kind }: Actor): boolean => kind === 'name' || kind === 'office';

const ALONGSIDE: ReadonlyMap<string, string> = new Map([
  ['الي', 'جانب'],
  ['اضافه', 'الي'],
  ['بالاضافه', 'الي'],
  ['فضلا', 'عن'],
  ['علاوه', 'علي'],
]);

/** "شارك الرئيس فلان، إلى جانب الوزير فلان": nothing but such words between. */
const isAlongside = (word: Scene['tokens']['word'], from: number, to: number): boolean =>
  to - from === 2 && ALONGSIDE.get(bareOf(word[from]!)) === word[from + 1]!.key;

/** "بين فلان من الجانب البولندي وفلان عن رومانيا": for whom one of two is there, and the other. */
function isSideOf({ word }: Scene['tokens'], told: readonly Candidate[], { kind, prep, from }: Actor): boolean {
  const { prep: theirs, actor: before, listed } = told.at(-1)!;
  if (theirs !== 'بين' || before.to !== from - 1 || !isSomebody(before)) return false;
  if (kind === 'group') return (prep === 'من' || prep === 'عن') && SIDE.has(word[from]!.stem);
  return kind === 'state' && prep === 'عن' && listed && told.at(-2)!.listed && told.at(-2)!.actor.kind === 'group';
}

/** "حضر الاستقبال الوزير فلان والوزير فلان الوزير المرافق والسفير فلان": another word for the one before, in a list. */
const isApposed = (before: Actor, { kind, persons, states, from, conj, prep }: Actor): boolean =>
  kind === 'office' && before.kind === 'name' && persons.length + states.length === 0 && from === before.to && !conj && prep === '';

/** Words that tell that somebody is there: بحضور, وبمشاركة. */
const PRESENT = mark(({ key }: LexWord) => PRESENCE.has(key) || WITH_HIM.has(key) || key === 'حضور');

function prepOf(tokens: Scene['tokens'], actor: Actor): string {
  const { word, marks } = tokens;
  const { from } = actor;
  const some = quantityBefore(tokens, actor);
  const prep = isEach(tokens.word, actor)
    ? (CLITIC.exec(word[from - 2]!.key)?.[1] ?? prepositionBefore(tokens, from - 2))
    : some >= 0
      ? (QUANTITY.exec(word[some]!.key)![1] ?? prepositionBefore(tokens, some))
      : isOfCity(tokens, actor)
        ? prepositionBefore(tokens, from - 1)
        : actor.prep;
  if (from > 0 && (marks[from - 1]! & PRESENT) !== 0) {
    const { key } = word[from - 1]!;
    // "في حضور الوزير"
    if (key !== 'حضور' || /^[وف]?في$/.test(word[from - 2]?.key ?? '')) return PRESENCE.get(key) ?? (key === 'حضور' ? 'بحضور' : 'بمشاركه');
  }
  if (isLand(actor) && from > 1 && AMONG.test(word[from - 1]!.key) && isAmongGuests(tokens, from)) return 'بمشاركه';
  return prep === '' ? '' : TELLING.has(prep) ? prep : 'x';
}

const AMONG = /^(?:و?بينها|و?بينهم|و?منها|و?منهم|و?ابرزها|هي)$/;
const LANDS = /^(?:دول|دوله|بلدان|بلدا|بلد|دولتين)$/;
const TAKES_PART = /^(?:بمشاركه|ومشاركه|بحضور|[وف]?س?[يت]?(?:شارك|شاركت|شاركون|حضر|حضره|حضرها|حضرت))$/;
const GUESTS = 22;

/** "بمشاركة وفود من عشرين دولة، من بينها كينيا": some of the states that are told to take part. */
function isAmongGuests({ word, sentence }: Scene['tokens'], from: number): boolean {
  let lands = false;
  for (let i = from - 2; i >= 0 && i > from - GUESTS && sentence[i] === sentence[from]; i--) {
    lands ||= LANDS.test(word[i]!.stem);
    if (TAKES_PART.test(word[i]!.key)) return lands;
  }
  return false;
}

/** "إلى العاصمة الإيرانية طهران": all of it stands where the city stands. */
const isOfCity = ({ word }: Scene['tokens'], { from }: Actor): boolean => from > 0 && word[from - 1]!.stem === 'عاصمه';

/** "مع كل من الوزير والسفير", "شارك كل من": each of them stands where كل stands. */
export const isEach = (word: Scene['tokens']['word'], { from, prep }: Actor): boolean =>
  prep === 'من' && from > 1 && word[from - 1]!.key === 'من' && /^(?:[وف]?[بل]?كل|كلا)$/.test(word[from - 2]!.key);

const QUANTITY = /^[وف]?([بل])?(?:عددا?|مجموعه|العديد|لل?عديد|جمعا?|لفيفا?|نخبه|كوكبه|اثنين|اثنتين|ثلاثه|اربعه|خمسه)$/;
const MANY = /^(?:كبير|كبيره|كبيرا|محدود|محدودا|من)$/;

/** "مع عدد من الوزراء الفرنسيين", "التقى مجموعة كبيرة من النواب": some of several stand where the noun of their number stands; −1 for none. */
function quantityBefore({ word, sentence }: Scene['tokens'], { from, prep, plural }: Actor): number {
  if (prep !== 'من' || !plural || from < 2 || word[from - 1]!.key !== 'من') return -1;
  const at = MANY.test(word[from - 2]!.key) ? from - 3 : from - 2;
  return at >= 0 && sentence[at] === sentence[from] && QUANTITY.test(word[at]!.key) ? at : -1;
}

/** بكل, ولكل */
const CLITIC = /^[وف]?([بل])كل/;

const SAYS = markKnown(
  ({ entry, def, prep }: LexWord) => entry?.verb?.classes.has('say') === true && !entry.particle && !def && prep === '',
);

/** A verb of saying right before, or right behind in "X قال"; a statement of his that comes: "جاءت تصريحات X". */
function says(tokens: Scene['tokens'], { from, to }: Actor): boolean {
  const { marks, sentence, count, word } = tokens;
  const at = (i: number): boolean => i >= 0 && i < count && (marks[i]! & SAYS) !== 0 && sentence[i] === sentence[from];
  return (
    at(from - 1) || at(from - 2) || at(to) || comes(word, from - 1) || gives(word, from - 1) || (from > 0 && expresses(tokens, from - 1))
  );
}

/** "شقيق الوزير", not "شقيقه الوزير". */
export const isKin = ({ kind, suffix }: TitleSense): boolean => kind === 'kin' && suffix === '';

/** "تستغرق يومين الوزير", "استمرت أسبوعين رئيسة الوزراء": a dual has no genitive with its ن. */
const MEASURES = wordSet('يومين اسبوعين شهرين عامين سنتين ساعتين مرتين');

/** "للتنمية الدكتور فلان", "والزراعة الدكتور فلان": the article behind a letter that hangs on a word that nobody knows. */
const ARTICLED = /^[وف]?(?:[وبكف]ال|لل).../;

/** Nouns that may have a genitive behind them. "خلالها الرئيس": a word with a pronoun takes none. */
const NOUN = mark(
  ({ kind, entry: e, def, raw, key }: LexWord) =>
    kind === Kind.Word &&
    !e?.particle &&
    !e?.event &&
    (!e?.title || isKin(e.title)) &&
    !e?.cities &&
    !e?.states &&
    !def &&
    !/(?:ها|هما|هم|ه)$/.test(raw) &&
    !(e === null && ARTICLED.test(key)) &&
    !MEASURES.has(key),
);

/** "التقى على انفراد الوزيرة", "استقبل بشكل منفصل السفير", "التقى في اجتماع مغلق الرئيس", "يلتقي في وقت لاحق الوزير": how or when it was, no noun with somebody behind it. */
function isManner({ word }: Scene['tokens'], at: number): boolean {
  const before = word[at - 1];
  // "التي يرأسها مناصفة الوزير"
  if (TOGETHER.has(word[at]!.key)) return true;
  return before !== undefined && (before.key === 'علي' ? BY_ITSELF.has(word[at]!.key) : WAYS.has(before.stem) && !before.def);
}
const TOGETHER = wordSet('مناصفه سويا تباعا شخصيا');
const BY_ITSELF = wordSet('انفراد حده عجل');
const WAYS = wordSet('شكل صوره صفه طريقه نحو لقاء اجتماع جلسه وقت مرحله خطوه بادره اجواء');

const IN = wordSet('في وفي');

/** "استقبل معالي وزير الطاقة", "تحيات سمو ولي العهد": where the forms of address begin that stand before an office, if none hangs on what is before it. */
function respectBefore({ word, sentence }: Scene['tokens'], from: number): number {
  let at = from;
  while (at > 0 && sentence[at - 1] === sentence[from] && word[at - 1]!.entry?.honorific && word[at - 1]!.prep + word[at - 1]!.conj === '')
    at--;
  return at;
}

function genitive(scene: Scene, actor: Actor): boolean {
  const { tokens, scan } = scene;
  if (actor.from === actor.to) return false;
  const from = respectBefore(tokens, actor.from);
  if (from === 0 || tokens.sentence[from - 1] !== tokens.sentence[from]) return false;
  // "يلتقي في بوينس آيرس الرئيس": the last word of a place is no noun.
  if (scan.at[from - 1]! >= 0) return false;
  if ((tokens.marks[from - 1]! & NOUN) === 0 || isVerb(tokens, from - 1) || isManner(tokens, from - 1)) return false;
  // "عرض الرئيس مع السفير": what is a noun elsewhere.
  if (scene.triggers.some((t) => t.verb !== null && t.to === from)) return false;
  // "جمعت مباحثات مطولة الوزير بنظيره": an adjective of the meeting.
  if (tokens.word[from - 2]?.entry?.event !== undefined && !tokens.word[from - 2]!.def && tokens.word[from - 1]!.raw.endsWith('ة'))
    return false;
  // "استقبل في بكركي السفيرة": nor is a strange word behind في, which is a town.
  const { entry, key } = tokens.word[from - 1]!;
  if (entry === null && IN.has(tokens.word[from - 2]?.key ?? '') && commonness(key) === 0) return false;
  // "يلتقي بعد غد الوزير", "استقبل قبل يومين السفير": nor is the last word of a day.
  return !scene.dates.some((d) => d.tokens[0] < from && d.tokens[1] >= from);
}
