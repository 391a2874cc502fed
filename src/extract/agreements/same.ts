/**
 * Which mentions mean one agreement. In the order of the text each joins an earlier agreement that fits, the
 * bare ones ("الاتفاق", "الهدنة") the one spoken of last; parties, names, years and subjects that differ
 * keep apart, and so does what is still to be reached from what is in place.
 *
 * @module src/extract/agreements/same
 */

import { isOfMany } from '../../lexicon/accords.js';
import type { Frame } from './frames/frame.js';
import { concludes } from './frames/frames.js';
import type { Standing } from './frames/standing.js';
import type { Ties } from './parties/parties.js';
import { type Dated, farApart } from './when.js';
import type { DocumentMention } from './words/document-mention.js';

/** A mention with what its clause says. */
export interface Told {
  readonly mention: DocumentMention;
  readonly frames: readonly Frame[];
  readonly ties: Ties;
  readonly sentence: number;
  /** Stands in a list right behind another document. */
  readonly listed: boolean;
  /** Still to be concluded. */
  readonly planned: boolean;
  /** Known to be concluded. */
  readonly concluded: boolean;
  /** Somebody says that there is none. */
  readonly denied: boolean;
  /** What the clause behind it says of how it stands. */
  readonly standing: Standing | null;
  /** The date that its clause tells. */
  readonly when: Dated | null;
}

export interface Agreement {
  readonly told: Told[];
  readonly states: Set<string>;
  /** Those of them that stand in the phrases themselves. */
  readonly stated: Set<string>;
  readonly topic: Set<string>;
  places: Set<string>;
  years: Set<string>;
  nuclear: boolean;
  planned: boolean;
}

type Family = 'deal' | 'ceasefire' | 'declaration';

export const familyOf = (m: DocumentMention): Family => (m.kind === 'ceasefire' || m.kind === 'declaration' ? m.kind : 'deal');

export function joinMentions(list: readonly Told[]): Agreement[] {
  const out: Agreement[] = [];
  const open: Told[] = [];
  for (const told of list) {
    const before = out.find((a) => last(a) === Math.max(...out.map(last)));
    const fit = best(out, told);
    if (fit) add(fit, told);
    else if (told.mention.use === 'again') continue;
    else if (told.mention.lemma === 'صفقة' && told.mention.bare && told.mention.definite && told.frames.length === 0) continue;
    else if (told.mention.bare && told.mention.definite && !told.mention.plural && told.ties.states.size === 0 && out.length === 0)
      open.push(told);
    else out.push(add(fresh(told, before), told));
  }
  // "الاتفاق" before its name is told: the first agreement that follows.
  for (const told of open) {
    // "جاء الاتفاق تتويجا لمحادثات … ونص على تفعيل الاتفاقية الموقعة عام 2001": nor one of an earlier year that is called otherwise.
    const isAnother = (a: Agreement): boolean =>
      (a.planned && told.concluded) || (a.years.size > 0 && a.told[0]!.mention.feminine !== told.mention.feminine);
    const fit = out.find((a) => familyOf(a.told[0]!.mention) === familyOf(told.mention) && !isAnother(a));
    if (fit && told.planned && !fit.told.some((t) => t.concluded)) fit.planned = true;
    if (fit) add(fit, told);
    else out.push(add(fresh(told), told));
  }
  for (const a of out) a.told.sort((x, y) => x.mention.head - y.mention.head);
  return out;
}

function fresh({ planned, mention }: Told, before?: Agreement): Agreement {
  return {
    told: [],
    states: new Set(),
    stated: new Set(),
    topic: new Set(),
    places: new Set(),
    years: new Set(),
    // A deal sought right after talk of the nuclear deal is about the same matter.
    nuclear: planned && mention.bare && before?.nuclear === true,
    planned,
  };
}

function add(agreement: Agreement, told: Told): Agreement {
  agreement.told.push(told);
  const { mention, ties } = told;
  for (const s of ties.states) agreement.states.add(s);
  for (const s of ties.stated) agreement.stated.add(s);
  for (const t of mention.topic) agreement.topic.add(t);
  if (mention.place) agreement.places.add(mention.place);
  if (mention.year) agreement.years.add(mention.year);
  if (mention.topic.has('نووي')) agreement.nuclear = true;
  if (told.concluded) agreement.planned = false;
  return agreement;
}

function best(list: readonly Agreement[], told: Told): Agreement | undefined {
  let top: Agreement | undefined;
  let score = 0;
  for (const a of list) {
    const value = nearness(a, told);
    if (value > score || (value === score && value > 0 && top && last(a) > last(top))) [top, score] = [a, value];
  }
  return top;
}

/** "التفاهم الذي توصل إليه الجانبان" is no treaty. */
const isNoTreaty = (a: DocumentMention, b: DocumentMention): boolean =>
  (a.lemma === 'تفاهم' && b.kind === 'treaty') || (b.lemma === 'تفاهم' && a.kind === 'treaty');

const last = (a: Agreement): number => a.told.at(-1)!.mention.head;

/** Nouns that only name their own sort. */
const OWN = new Set(['ميثاق', 'عقد', 'بيان', 'إعلان']);

/** "إنه اتفاق تجاري مهم", of a deal whose year, place and parties are no others. */
const saidOf = (a: Agreement, { mention, ties }: Told): boolean =>
  (mention.year === null || a.years.has(mention.year)) &&
  (mention.place === null || a.places.has(mention.place)) &&
  [...ties.stated].every((s) => a.states.has(s));

/** A bare deal, told as one to be reached, where the nuclear one is known to have been. */
const anyMore = (a: Agreement, { mention, planned, denied }: Told): boolean =>
  a.nuclear &&
  planned &&
  !denied &&
  mention.bare &&
  !mention.definite &&
  mention.coreTo === mention.head + 1 &&
  !mention.described &&
  a.years.size === 0 &&
  a.told.some((t) => t.concluded) &&
  !a.told.some((t) => t.frames.some((f) => f.deed === 'revive' || f.deed === 'leave'));

/** Whether it was concluded long before or after all that is told of an agreement. */
function isOfAnotherTime({ told: all }: Agreement, told: Told): boolean {
  if (told.when === null || !isDated(told)) return false;
  const dated = all.filter((t) => t.when !== null && isDated(t));
  if (dated.length > 0) return dated.every((t) => farApart(told.when!, t.when!));
  // "أقروا خطة عمل … بالاتفاق الإطاري الذي أبرم عام 1994": told with a day of its own and called otherwise.
  const { mention } = told;
  return !mention.bare && mention.definite && told.when.value.length === 4 && all.every((t) => t.mention.lemma !== mention.lemma);
}

/** Its date is that of a signature, or of something that has been reached. */
const isDated = ({ concluded, frames }: Told): boolean => concluded || frames.some((f) => f.deed === 'sign');

const isSigned = ({ frames }: Told): boolean => frames.some((f) => f.deed === 'sign' && f.side === 'left');

/** Said of most documents between two states. */
const PLAIN = new Set(['تعاون', 'مجال', 'تفاهم']);

/** "جرى توقيع اتفاقية للتعاون في النقل، فيما وقع الوزيران اتفاقية التعاون الثقافي": each is signed, and each is of a matter of its own. */
function isSignedBeside({ told: all, topic }: Agreement, told: Told): boolean {
  const { mention, sentence } = told;
  if (mention.bare || !isSigned(told) || !all.some((t) => Math.abs(t.sentence - sentence) <= 1 && isSigned(t))) return false;
  const own = [...mention.topic].filter((word) => !PLAIN.has(word));
  return own.length > 0 && topic.size > 0 && !own.some((word) => topic.has(word));
}

/** "اتفاقية إقامة العلاقات … وفقا لاتفاقية فيينا للعلاقات الدبلوماسية": a convention of many is none of two. */
function isOfOtherName({ mention: { accord }, ties }: Told, { told: all, states }: Agreement): boolean {
  if (accord !== null) return isOfMany(accord) && states.size > 1;
  return ties.states.size > 1 && all.some((t) => t.mention.accord !== null && isOfMany(t.mention.accord));
}

/** How well a mention fits an agreement; 0 where they cannot be one. */
function nearness(a: Agreement, told: Told): number {
  const { mention, ties } = told;
  const first = a.told[0]!.mention;
  const family = familyOf(mention);
  const theirs = familyOf(first);
  const anaphor = mention.bare && mention.definite;
  if (isNoTreaty(mention, first)) return 0;
  if (mention.use === 'again' && mention.lemma !== first.lemma) return 0;
  if (mention.other && !first.other) return 0;
  // What is denied is none that exists.
  if (!mention.definite && told.denied !== a.told.some((t) => t.denied)) return 0;
  if (mention.definite && !mention.bare && !told.denied && a.told.every((t) => t.denied && !t.mention.definite)) return 0;
  // Documents of one list are several, and so are the first and the second of two.
  if (mention.whole !== null && a.told.some((t) => t.mention.whole === mention.whole)) return 0;
  if (told.listed && !mention.copular && a.told.at(-1)!.sentence === told.sentence && !(mention.plural && first.plural)) return 0;
  if (mention.copular && last(a) < mention.head && last(a) > mention.head - 8) return 20;
  // "الاتفاق" may be a truce, "الوثيقة" anything that is signed.
  const general =
    (mention.lemma === 'وثيقة' && !a.told.every((t) => t.mention.any)) || (mention.lemma === 'اتفاق' && theirs === 'ceasefire');
  if (family !== theirs && !(anaphor && general)) return 0;
  // "اتفاقات أوسلو", then "الاتفاقية": a set that has a name is one.
  const ofSet = anaphor && !mention.plural && first.plural && first.place !== null;
  if (mention.plural !== first.plural && !ofSet) return 0;

  // Documents signed on one occasion, told of in several ways, are one: "عقود ومذكرات تفاهم", "الاتفاقيات الموقعة".
  if (mention.plural && first.plural && told.concluded && a.told.some((t) => t.concluded))
    return ties.states.size === 0 || a.states.size === 0 || [...ties.states].some((s) => a.states.has(s)) ? 3 : 0;
  if ((OWN.has(mention.lemma) || OWN.has(first.lemma)) && mention.lemma !== first.lemma && family === 'deal') return 0;
  if (isSignedBeside(a, told)) return 0;
  // "مذكرة ترسيم الحدود", then "اتفاق لترسيم الحدود": what is brought up anew under another name is another one.
  if (!mention.definite && !mention.bare && (mention.kind === 'memorandum') !== (first.kind === 'memorandum')) return 0;
  if (isOfOtherName(told, a)) return 0;
  // "الاتفاق النووي الإيراني … وهناك اتفاق بين كينيا وأوغندا": one that tells its own sides is another.
  const ofOthers =
    !mention.definite &&
    mention.between >= 0 &&
    mention.topic.size === 0 &&
    ties.stated.size > 0 &&
    [...a.stated].some((s) => !ties.stated.has(s));
  const nuclear = a.nuclear && !ofOthers && (mention.topic.has('نووي') || anaphor || (mention.topic.size === 0 && mention.place === null));
  const common = [...ties.states].filter((s) => a.states.has(s)).length;
  const likeness = (mention.lemma === first.lemma ? 0.5 : 0) + (mention.feminine === first.feminine ? 0.6 : 0);
  const words = [...mention.topic].filter((t) => a.topic.has(t)).length;
  // "اتفاق فيينا", where the nuclear deal has no other place.
  const samePlace =
    mention.place !== null &&
    (a.places.has(mention.place) ||
      // "اتفاق أربيل عام 2009" has a year of its own.
      (a.nuclear &&
        a.places.size === 0 &&
        mention.topic.size + ties.stated.size === 0 &&
        (mention.year === null || a.years.has(mention.year))));
  const sameYear = mention.year !== null && a.years.has(mention.year);

  if (mention.predicate && saidOf(a, told)) return 2 + common + likeness;
  // "اتفاقية 2006", then "وقعا برنامجا تنفيذيا": what is signed anew has no year before it.
  if (a.years.size > 0 && !mention.year && told.concluded && !mention.definite && !mention.bare) return 0;
  // "اتفاق السلام الموقع عام 2003", then "الذي أبرم العام 1972": nor are two that were concluded at different times one.
  if (!a.nuclear && isOfAnotherTime(a, told)) return 0;
  // Years and places are names.
  if (mention.year && a.years.size && !sameYear) return 0;
  if (mention.place && a.places.size && !samePlace && !nuclear) return 0;
  // Who is named in the phrase itself must be able to be a party of both.
  if (!nuclear && ties.stated.size > 0 && a.stated.size > 0 && ![...ties.stated].some((s) => a.states.has(s))) return 0;
  if (ties.stated.size >= 2 && a.stated.size >= 2 && [...ties.stated].filter((s) => a.stated.has(s)).length < 2) return 0;
  // "اتفاقية مع الصين" is none of the two that a treaty already has.
  if (!nuclear && family === 'deal' && a.states.size >= 2 && [...ties.stated].some((s) => !a.states.has(s))) return 0;
  if (!anaphor && !nuclear && ties.states.size > 0 && a.states.size > 0 && common === 0) return 0;
  if (mention.topic.has('نووي') !== a.nuclear && mention.topic.size > 0 && a.topic.size > 0 && words === 0) return 0;

  // "الاتفاق النووي الذي أبرمته إيران", then "التوصل إلى اتفاق لا يعني": unless it is to be revived.
  if (anyMore(a, told)) return 1;
  // What is still to be reached is not what is in place.
  if (told.planned && !a.planned && !mention.definite && (mention.bare || !nuclear) && family === 'deal') return 0;
  // "وقعا اتفاقية للنقل، وبحثا إمكانية إبرام اتفاقية حماية الاستثمار"
  if (told.planned && !a.planned && !mention.closed && !nuclear && mention.topic.size > 0 && words === 0 && family === 'deal') return 0;
  if (told.concluded && a.planned && !mention.definite && !mention.bare) return 0;
  // "سيوقع اتفاقا لترسيم الحدود … وكان البلدان وقعا اتفاق الجزائر عام 1975": a name of its own, by place or year, is of another one.
  const called = (mention.place !== null || mention.year !== null) && !samePlace && !sameYear && !nuclear && family === 'deal';
  // "بروتوكولا جديدا للصيد", then "اتفاق الصيد الذي تنتهي صلاحيته"
  if (told.standing === 'valid' && a.planned && !a.told.some((t) => t.concluded) && !mention.bare && family === 'deal') return 0;
  if (called && a.planned && !told.planned && (words === 0 || mention.year !== null)) return 0;
  if (called && a.topic.size > 0 && words === 0 && !mention.bare) return 0;
  // "اتفاق يضع حدا للحرب", then "مسودة اتفاق نهائي ترمي إلى": what is sought in one article is one.
  if (told.planned && a.planned && !a.told.some((t) => t.concluded) && mention.topic.size === 0 && mention.described) return 2 + common;

  if (family === 'ceasefire') return 2 + common + words;
  // "البيان المشترك الصادر عقب" is of its own occasion.
  if (family === 'declaration' && mention.topic.has('صادر') && !samePlace) return 0;
  if (anaphor) return 2 + common + likeness;
  // "وقعنا على اتفاق تاريخي", "إبرام اتفاق سيئ", of the one spoken of.
  if (mention.bare && !mention.definite && told.concluded && !a.planned && ties.states.size === 0 && !mention.described) return 1;
  if (mention.bare && !mention.definite) return told.planned && a.planned ? 2 : told.planned !== a.planned || told.concluded ? 0 : 1;
  const shared = words + 2 * common + (samePlace ? 3 : 0) + (sameYear ? 3 : 0) + (nuclear ? 4 : 0);
  // "اتفاقية إقامة العلاقات" and "اتفاقية العلاقات والحصانات" share a word and are two.
  const least = Math.min(mention.topic.size, a.topic.size);
  if (!nuclear && words > 0 && words < least && common < 2 && !samePlace && !sameYear) return 0;
  // "اتفاقية السلام بين كينيا وإثيوبيا" is not "اتفاق ترسيم الحدود" of Kenya.
  if (!nuclear && !samePlace && ties.stated.size > 1 && common < 2 && words === 0 && least > 0) return 0;
  if (shared > 0)
    return mention.topic.size > 0 && a.topic.size > 0 && words === 0 && !nuclear && !mention.definite && !samePlace ? 0 : shared;
  // A bare agreement takes on the description of a later mention: "الاتفاق الذي…".
  const described = mention.topic.size + ties.states.size > 0 || mention.place !== null || mention.year !== null;
  const blank = a.topic.size + a.states.size + a.places.size + a.years.size === 0;
  return mention.definite && (!described || blank) ? 1 : 0;
}

/**
 * Agreements that prove to have the same parties: what is sought between the same sides is one, however it is
 * described; what is in place is one where neither description speaks against it.
 */
export function mergeAlike(list: readonly Agreement[], statesOf: (a: Agreement) => ReadonlySet<string>): Agreement[] {
  const out: Agreement[] = [];
  for (const a of list) {
    const twin = out.find((b) => alike(a, b, statesOf));
    if (twin === undefined) {
      out.push(a);
      continue;
    }
    for (const told of a.told) add(twin, told);
    twin.told.sort((x, y) => x.mention.head - y.mention.head);
  }
  return out;
}

function alike(a: Agreement, b: Agreement, statesOf: (a: Agreement) => ReadonlySet<string>): boolean {
  const first = a.told[0]!.mention;
  const other = b.told[0]!.mention;
  if (familyOf(first) !== 'deal' || familyOf(other) !== 'deal' || first.plural !== other.plural) return false;
  if (OWN.has(first.lemma) || OWN.has(other.lemma) || (first.kind === 'memorandum') !== (other.kind === 'memorandum')) return false;
  if (isNoTreaty(first, other) || isMerelyNamed(a) || isMerelyNamed(b)) return false;
  if (!a.nuclear && b.told.some((t) => isOfAnotherTime(a, t))) return false;
  // "اتفاقية 2006", and what is signed now without a year.
  if (isNew(a, b) || isNew(b, a)) return false;
  // "إمضاء برنامج تنفيذي في المجال الثقافي واتفاق حول الصيد": of one list.
  if (inOneList(a, b) || a.told.some((t) => isSignedBeside(b, t)) || b.told.some((t) => isSignedBeside(a, t))) return false;
  if (differ(a.places, b.places) || differ(a.years, b.years)) return false;
  // "توصلت إيران والدول الكبرى إلى اتفاق", beside "الاتفاق حول برنامجها النووي"
  const same = a.nuclear === b.nuclear;
  const unnamed = a.nuclear ? b : a;
  if (!same && (unnamed.topic.size > 0 || unnamed.told.some((t) => t.denied))) return false;
  if (a.planned !== b.planned || (!a.planned && differ(a.topic, b.topic))) return false;
  const ours = statesOf(a);
  const theirs = statesOf(b);
  if (ours.size === 0 || theirs.size === 0 || (same && ours.size !== theirs.size)) return false;
  const [some, all] = a.nuclear ? [theirs, ours] : [ours, theirs];
  if (![...some].every((s) => all.has(s))) return false;
  if (a.planned) return true;
  const signed = (x: Agreement): boolean => x.told.some((t) => t.frames.some((f) => f.deed === 'sign' && f.side === 'left'));
  return !(signed(a) && signed(b));
}

/** "يذكر ذلك باتفاق الرياض": called after a town, with nothing told of its sides or its conclusion. */
export const isMerelyNamed = ({ told, states, places, nuclear }: Agreement): boolean =>
  states.size === 0 &&
  places.size > 0 &&
  !nuclear &&
  told[0]!.mention.kind !== 'declaration' &&
  !told.some((t) => t.frames.some(concludes));

const isNew = (a: Agreement, b: Agreement): boolean =>
  b.years.size > 0 && a.years.size === 0 && a.told.some((t) => t.concluded && !t.mention.definite);

const inOneList = (a: Agreement, b: Agreement): boolean =>
  a.told.some(({ mention: { whole } }) => whole !== null && b.told.some((t) => t.mention.whole === whole)) ||
  [a, b].some((x) => x.told.some((t) => t.listed && !t.mention.copular && (x === a ? b : a).told.some((u) => u.sentence === t.sentence)));

const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && ![...a].some((x) => b.has(x));
