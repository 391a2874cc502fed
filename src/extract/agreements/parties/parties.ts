/**
 * Parties that the words of a mention tie to it: by adjective ("الاتفاق الروسي الإيراني"), in بين… و…, behind مع, as who
 * signs, reaches, keeps, breaks or leaves it.
 *
 * @module src/extract/agreements/parties/parties
 */

import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Deed } from '../../../lexicon/documents.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Actor } from '../../actors/actor.js';
import type { Person } from '../../persons/person.js';
import type { Scan } from '../../scan.js';
import { announcedBy } from '../frames/announced.js';
import { isPresence, type Sources } from '../frames/deeds.js';
import type { Frame } from '../frames/frame.js';
import { concludes } from '../frames/frames.js';
import { isByGenitive } from '../frames/talks.js';
import type { DocumentMention } from '../words/document-mention.js';
import { bound } from './binds.js';
import { isCapitalPlace, isFirm, isStateBody, namesFirm } from './firms.js';
import { peopleOf } from './peoples.js';
import { betweenThem, dealers, holders, issuers, members, ownersOf, threeOf } from './together.js';

/** By adjective or name in the phrase, by بين, by مع, by what a state does, by a list in brackets. */
export type Tie = 'core' | 'between' | 'with' | 'bracket' | `${Deed} ${'subject' | 'partner'}`;

/** Tokens, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Ties {
  readonly states: ReadonlySet<string>;
  /** Those that stand in the phrase itself: by adjective, بين, مع. */
  readonly stated: ReadonlySet<string>;
  /** How each state is tied. */
  readonly how: ReadonlyMap<string, readonly Tie[]>;
  /** States of those who tell of the conclusion: "أعلن جونسون عن توقيع". */
  readonly announcers: readonly string[];
  /** Ministries and the like without a state: the document is one of their own state. */
  readonly domestic: boolean;
  /** Between firms and the like: no state is bound. */
  readonly private: boolean;
  /** Where each state is tied. */
  readonly where: ReadonlyMap<string, Range>;
  readonly signatories: ReadonlyMap<Person, Range>;
  readonly organizations: ReadonlySet<string>;
}

/** What ties states, persons and organisations to a document, while it is found out. */
interface Tying {
  readonly mention: DocumentMention;
  readonly sources: Sources;
  readonly how: Map<string, Tie[]>;
  readonly where: Map<string, Range>;
  readonly signatories: Map<Person, Range>;
  readonly organizations: Set<string>;
}

function tie({ how, where }: Tying, code: string, by: Tie, at: Range): void {
  if (!where.has(code)) where.set(code, at);
  const known = how.get(code);
  if (known) known.push(by);
  else how.set(code, [by]);
}

/** "مع وزارة فلان", "وقعت حكومة فلان": not he; but "وخرج وزراؤه فلان وفلان". */
function isOfGovernment(by: Tie, { kind, from, title }: Actor, { word }: Tokens<Entry>): boolean {
  const before = word[from - 1];
  if (before?.entry?.body === undefined) return false;
  return by === 'with' || (kind === 'name' && title === null && !before.def && !/(?:ه|ها|هم|هما)$/.test(before.raw));
}

function take(tying: Tying, actors: readonly Actor[], by: Tie, signs: boolean): void {
  const { sources, signatories, organizations } = tying;
  for (const a of actors) {
    const before = sources.tokens.word[a.from - 1]?.entry;
    // "مدينة الملك عبد العزيز للعلوم": a person in the name of a body signs nothing.
    if ((a.persons.length > 0 && before?.facility === true) || namesFirm(a, sources.tokens)) continue;
    for (const s of a.states) tie(tying, s, by, a);
    if (a.org?.org) organizations.add(a.org.org.organization.code);
    // "وقعت تركيا مذكرة مع حكومة فلان", "وقعت حكومة فلان": nor does he sign.
    if (signs && !isOfGovernment(by, a, sources.tokens) && (a.kind === 'name' || a.kind === 'office' || a.kind === 'pair'))
      for (const p of a.persons) if (!signatories.has(p)) signatories.set(p, a);
  }
}

export function tiesOf(mention: DocumentMention, frames: readonly Frame[], sources: Sources, scan: Scan): Ties {
  const tying: Tying = { mention, sources, how: new Map(), where: new Map(), signatories: new Map(), organizations: new Set() };
  const { how, where, signatories, organizations } = tying;
  tieByPhrase(tying, frames, scan);
  const stated = new Set(how.keys());
  // "لن توقع كينيا المعاهدة التي وقعتها أوغندا"
  const byOthers = frames.some((f) => f.deed === 'sign' && f.side === 'right' && f.done);
  for (const f of frames) if (!(byOthers && f.deed === 'sign' && f.side === 'left' && f.negated)) tieByFrame(tying, f, stated.size);
  if (how.size === 0) take(tying, bothSides(mention, frames, sources), 'have subject', false);
  // "وقعت مالي مع المتمردين اتفاق الجزائر": named after the town.
  for (const code of NAMESAKES)
    if (
      how.get(code)?.join() === 'core' &&
      [...how.values()].some((ties) => ties.some((t) => t === 'sign subject' || t === 'reach subject'))
    ) {
      how.delete(code);
      stated.delete(code);
    }
  // "أعلنت كينيا إلغاء الاتفاقية مع تركيا": who says that it is over was a side of it.
  for (const f of frames)
    if ((f.deed === 'end' || f.deed === 'leave') && f.tense === 'noun' && f.done && f.side === 'left' && f.subjects.length === 0)
      take(
        tying,
        [leadOf(mention, sources)].filter((x) => x !== undefined),
        'leave subject',
        false,
      );
  const states = new Set([...how].filter(([, ties]) => ties.some((t) => STRONG.has(t))).map(([code]) => code));
  const announced = frames.some((f) => isConclusion(f) && f.tense === 'noun' && f.side === 'left');
  return {
    states,
    stated,
    how,
    where,
    announcers: announced ? (leadOf(mention, sources)?.states ?? []) : [],
    domestic: isBody(mention, sources, 'state') || frames.some((f) => isConclusion(f) && (f.body || isAnnouncedByBody(f, sources))),
    private: isBody(mention, sources, 'private') || frames.some((f) => f.private && isConclusion(f)) || isOfFirms(tying, states),
    signatories,
    organizations,
  };
}

/** States that are called like their capitals. */
const NAMESAKES = ['DZ', 'TN', 'KW', 'DJ', 'SG', 'LU', 'GT', 'PA'] as const;

const isConclusion = ({ deed }: Frame): boolean => deed === 'sign' || deed === 'reach';

/** "أعلنت وزارة النفط، أمس، عن إبرام عقد" */
function isAnnouncedByBody({ at, tense, side }: Frame, sources: Sources): boolean {
  const by = tense === 'noun' && side === 'left' ? announcedBy(at, sources) : -1;
  return by >= 0 && isStateBody(sources.tokens.word[by + 1]);
}

/** "بين مجمع النفط والشركة الكينية", "وقعت كينيا عقدا مع شركة" */
const isOfFirms = ({ mention, sources: { tokens } }: Tying, states: ReadonlySet<string>): boolean =>
  (mention.between >= 0 &&
    tokens.word.slice(mention.between, mention.to).some((word, i) => (i === 0 || word.conj !== '') && isFirm(word))) ||
  (states.size > 0 && mention.with >= 0 && isFirm(tokens.word[mention.with]));

/** Ties those who stand in the phrase itself. */
function tieByPhrase(tying: Tying, frames: readonly Frame[], scan: Scan): void {
  const { mention, sources, how } = tying;
  const parties = mention.between >= 0 ? listed(mention.between, mention.between + 20, 2, sources) : [];
  const sides = new Set(parties.flatMap((a) => a.states));
  // "اتفاقية الجزائر التي وقعتها بغداد مع طهران": so it is where two others have signed it.
  const signing = frames.find((f) => f.deed === 'sign' && f.side === 'right' && f.subjects.length > 0 && f.partners.length > 0);
  const others = sides.size > 1 ? sides : new Set([...(signing?.subjects ?? []), ...(signing?.partners ?? [])].flatMap((a) => a.states));
  for (const t of mention.stateTokens) {
    const state = scan.named[scan.at[t]!]?.state;
    // "اتفاقية الجزائر الموقعة بين العراق وإيران": named after where it was signed.
    if (state?.kind === 'name' && others.size > 1 && !others.has(state.code ?? '')) continue;
    // "اتفاق الجزائر", known by that name
    if (state?.kind === 'name' && mention.accord === sources.tokens.word[t]!.key) continue;
    if (state?.code) tie(tying, state.code, 'core', { from: t, to: t + 1 });
  }
  // "تم توقيع مذكرة بين وزير النقل فلان والسفير فلان": those between whom it is signed sign it.
  const byHand = parties.length > 1 && parties.every((a) => a.persons.length > 0);
  take(tying, parties, 'between', byHand && frames.some((f) => f.deed === 'sign' && f.subjects.length === 0 && !f.negated && !f.open));
  // "وقع الوزير مذكرة تفاهم مع السفير فلان": so does he.
  const signed = frames.some((f) => concludes(f) && !f.negated && f.subjects.some((a) => a.persons.length > 0));
  if (mention.with >= 0) take(tying, listed(mention.with, mention.with + 14, 1, sources), 'with', signed);
  if (sides.size < 2) for (const a of bound(mention, sources)) for (const s of a.states) tie(tying, s, 'have subject', a);
  if (sides.size === 0 && mention.with < 0) for (const a of traded(mention, sources)) take(tying, [a], 'with', false);
  if (sides.size === 0) take(tying, members(mention, sources), 'bracket', false);
  if (sides.size === 0) take(tying, betweenThem(mention, sources), 'between', false);
  if (how.size === 0) take(tying, issuers(mention, sources), 'have subject', false);
  if (how.size === 0) take(tying, dealers(mention, sources), 'have subject', false);
  if (how.size < 3) take(tying, threeOf(mention, sources), 'have subject', false);
  take(tying, ownersOf(mention, sources), 'have subject', false);
  const keeps = how.size < 2 ? frames.find((f) => f.deed === 'keep' && f.side === 'left' && f.tense === 'noun') : undefined;
  if (keeps) take(tying, holders(keeps.at, mention, sources), 'have subject', false);
  for (const [code, at] of bracketed(mention, sources, scan)) tie(tying, code, 'bracket', { from: at, to: at + 1 });
}

/** Ties those who do what a frame tells. @param stated how many states the phrase itself has */
function tieByFrame(tying: Tying, f: Frame, stated: number): void {
  const { mention, sources } = tying;
  const concluded = concludes(f);
  const { key, entry } = sources.tokens.word[f.at]!;
  // "جددت روسيا وسوريا عقد استثمار الميناء": those who keep it together have it.
  const keepers = f.deed === 'keep' && f.side === 'left' ? new Set(f.subjects.flatMap((a) => a.states)).size : 0;
  // "صادق البرلمان الجزائري على اتفاق مع إيطاليا": it is told from one side.
  // "قررت كينيا عدم تجديد الاتفاقية مع نيبال"
  const told = f.tense !== 'noun' || /تجديد|تمديد/.test(key);
  // "جددت كينيا عقد تزويد نيبال بالوقود"
  const supplies = keepers === 1 && mention.lemma === 'عقد' && stated < 2 && /جدد|مدد/.test(key);
  const together = keepers > 1 || supplies || (keepers === 1 && told && mention.with >= 0 && stated < 2);
  // "أنهت مالي اتفاق الدفاع مع فرنسا": who ends what it has with another.
  // "ألغت كينيا عقدا لشراء مروحيات": who ends one that is told for the first time.
  const own = !mention.definite && f.tense === 'past' && !f.negated;
  const ending = f.deed === 'end' && f.side === 'left' && (mention.with >= 0 || own) && stated < 2;
  if (ending) take(tying, f.subjects, 'leave subject', false);
  // "صادق البرلمان الكيني على بروتوكول كيوتو", "انضمت كينيا إلى المعاهدة": who ratifies it is bound, if no others are told.
  const joins = keepers === 1 && stated === 0 && RATIFIES.has(entry?.verb?.lemma ?? '');
  // "تتفاوض كينيا مع نيبال على اتفاقية": both.
  // "ترغب كينيا في اتفاق مع نيبال", "اقترحت كينيا معاهدة مع نيبال": who wants one with another.
  const wants = f.side === 'left' && f.tense !== 'noun' && mention.with >= 0 && stated < 2 && !mention.definite && WANTS.test(key);
  // "بحث الوزير مع نظيره مشروع اتفاقية"
  const drafts = f.side === 'left' && mention.draft && mention.with < 0 && mention.between < 0 && f.partners.length > 0;
  const both = f.deed === 'seek' && (NEGOTIATE.test(key) || wants || drafts);
  take(tying, f.subjects, joins || together || both ? 'have subject' : `${f.deed} subject`, concluded && !f.negated);
  // "بحث الوزير مع نظيره الفرنسي الاتفاق": whom one speaks with of what is there need not be in it.
  const aside = f.deed === 'seek' && mention.definite && !mention.draft && !(f.open && f.tense === 'noun' && isByGenitive(mention));
  take(tying, f.partners, aside ? 'seek subject' : `${f.deed} partner`, concluded && !f.negated);
  // "خرقت القوات الكينية الهدنة"
  if (f.deed === 'break' && f.tense !== 'noun' && f.subjects.length === 0) take(tying, forcesAt(f.at, sources), 'break subject', false);
  // "اتهمت الهند باكستان بخرق الهدنة", "تبادلت الهند وباكستان الاتهامات بخرقها": both are bound by it.
  // "اتهمت أوكرانيا روسيا بانتهاك الاتفاق": of other documents, at least who is accused.
  if (f.deed === 'break' && f.tense === 'noun' && f.blamed)
    take(tying, accusers(f.at, sources, mention.kind === 'ceasefire'), 'break subject', false);
}

const FORCES = /^(?:ال)?(?:قوات|جيش|طيران|مدفعيه|طايرات|مقاتلات|جنود|سفن|زوارق|دوريات)$/;

/** The forces of a state that stand right behind a verb, or before it. */
const forcesAt = (at: number, { tokens: { word, sentence }, actors }: Sources): Actor[] =>
  actors
    .filter((a) => a.kind === 'origin' && sentence[a.from] === sentence[at] && (a.from === at + 2 || a.to === at))
    .filter((a) => FORCES.test(word[a.from - 1]!.key))
    .map((a) => ({ ...a, kind: 'state', prep: '' }));

const NEGOTIATE = /^[وف]?(?:س?[يت])?(?:ت)?(?:فاوض|باحث)(?:ت|ا|تا|وا|ان|ون)?$/;
const WANTS = /^[وف]?(?:س?[يت])?(?:سعي|سعا|سع|اراد|ريد|رغب|تطلع|طمح|اعتزم|عتزم|اقترح|قترح|عرض|امل|رفض)(?:ت|ا|تا|وا|ان|ون)?$/;
const RATIFIES = new Set(['صادق', 'انضم']);
const ACCUSES = /^[وف]?(?:[يت]?تهم(?:ت|ا|وا)?|اتهم(?:ت|ا|وا)?|[يت]?تبادل(?:ت|ا|وا|ان)?|تبادل(?:ت|ا|وا)?)$/;
const ACCUSED_WITHIN = 14;

/** Who is accused before a noun for a breach, and, if both count, who accuses. */
function accusers(at: number, { tokens, actors }: Sources, both: boolean): Actor[] {
  const sentence = tokens.sentence[at]!;
  for (let i = at - 1; i >= Math.max(tokens.bounds[sentence]!, at - ACCUSED_WITHIN); i--)
    if (ACCUSES.test(tokens.word[i]!.key)) {
      const behind = actors.filter((a) => a.from > i && a.to <= at && a.kind !== 'origin' && a.prep === '');
      const before = actors.findLast((a) => a.to === i && a.kind !== 'origin' && a.prep === '');
      // "اتهمت كينيا وغانا تشاد بانتهاك الاتفاق": of several who accuse one it is, too.
      if (!both && behind[1]?.conj !== true) return behind.slice(before === undefined ? 1 : 0);
      return before === undefined ? behind : [before, ...behind];
    }
  return [];
}

/** "أكد الجانبان أهمية تنفيذ الاتفاق الموقع في أكرا": of the two who speak of what there is. */
function bothSides(mention: DocumentMention, frames: readonly Frame[], { tokens, actors }: Sources): Actor[] {
  if (!mention.definite || !mention.bare || mention.place !== null || !frames.some((f) => f.deed === 'keep' && f.side === 'left'))
    return [];
  const last = actors.findLast((a) => a.to <= mention.from && a.prep === '' && a.kind !== 'origin');
  return last?.kind === 'pair' && tokens.sentence[last.from] === tokens.sentence[mention.head] && last.states.length === 2 ? [last] : [];
}

/** The first to act in a sentence. */
function leadOf(mention: DocumentMention, { tokens, actors }: Sources): Actor | undefined {
  const sentence = tokens.sentence[mention.head]!;
  return actors.find((a) => tokens.sentence[a.from] === sentence && a.to <= mention.from && a.kind !== 'origin' && a.kind !== 'org');
}

/** "بين وزارة الصحة وجامعة", "بين شركتين": the first side is a body of a state or of nobody. */
function isBody({ between, with: partner }: DocumentMention, { tokens }: Sources, kind: 'state' | 'private'): boolean {
  const first = between >= 0 ? between : kind === 'state' ? partner : -1;
  return first >= 0 && tokens.word[first]?.entry?.body?.kind === kind;
}

/** Ties that hold by themselves, for telling agreements apart. */
const STRONG: ReadonlySet<Tie> = new Set<Tie>([
  'core',
  'between',
  'with',
  'bracket',
  'agree subject',
  'agree partner',
  'sign subject',
  'sign partner',
  'reach subject',
  'reach partner',
  'yield subject',
  'yield partner',
  'seek partner',
  'leave subject',
  'have subject',
  'have partner',
  'break subject',
]);

/** "مجموعة 5+1 (الولايات المتحدة وروسيا والصين …)": three states or more in brackets behind a mention. */
function bracketed(mention: DocumentMention, { tokens }: Sources, scan: Scan): [string, number][] {
  const sentence = tokens.sentence[mention.head]!;
  let open = -1;
  for (let i = mention.coreTo; i < tokens.count && tokens.sentence[i] === sentence && i < mention.coreTo + 40; i++) {
    const { key } = tokens.word[i]!;
    if (key === '(') open = i;
    if (key !== ')' || open < 0) continue;
    const found = new Map<string, number>();
    for (let k = open + 1; k < Math.min(i + 6, tokens.count); k++) {
      const state = scan.named[scan.at[k]!]?.state;
      // "… والصين)، إضافة إلى ألمانيا"
      if (k > i && !(tokens.word[k - 1]!.key === 'الي' && found.size > 2)) continue;
      if (state?.code && state.kind === 'name' && !found.has(state.code)) found.set(state.code, k);
    }
    if (found.size >= 3 && tokens.word.slice(Math.max(tokens.bounds[sentence]!, open - GROUP_WITHIN), open).some((w) => GROUP.test(w.key)))
      return [...found];
    open = -1;
  }
  return [];
}

/** "الدول الست (", "مجموعة 5+1 (", "القوى الموقعة (": not "ترويكا القمة (". */
const GROUP = /^[بلو]?(?:ال|لل)?(?:دول|قوي|مجموعه|اطراف|سداسيه|بلدان|حكومات|كبري|عظمي|موقعه|ضامنه)$/;
const GROUP_WITHIN = 14;

const TRADE = /^(?:ل|ال|لل|ب)?(?:شراء|بيع|استيراد|توريد|تصدير|تزويد|امداد)$/;
const SUPPLY = /^(?:ل|ال)?(?:تزويد|امداد)$/;
const TRADED_WITHIN = 12;

/** "صفقة لشراء 24 مقاتلة من نيبال", "عقد لتوريد القمح إلى كينيا": the state from which or to which something is sold. */
function traded(mention: DocumentMention, { tokens: { word, sentence }, actors }: Sources): Actor[] {
  const first = mention.head + 1;
  let sale = first;
  while (sale <= mention.coreTo && sentence[sale] === sentence[mention.head] && !TRADE.test(word[sale]!.key)) sale++;
  if (sentence[sale] !== sentence[mention.head] || !TRADE.test(word[sale]!.key)) return [];
  for (const a of actors) {
    if (a.from <= sale || a.from > sale + TRADED_WITHIN || sentence[a.from] !== sentence[sale]) continue;
    // "عقد تزويد كينيا بالنفط"
    const supplied = a.from === sale + 1 && a.prep === '' && SUPPLY.test(word[sale]!.key);
    if (a.kind === 'state' && (a.prep === 'من' || a.prep === 'الي' || a.prep === 'ل' || supplied)) return [a];
    if (a.kind !== 'origin') return [];
  }
  return [];
}

/** Tokens of the list of those who were counted. */
const NAMED_WITHIN = 30;

/** The actors of a list that begins at a token: "طهران والدول الكبرى بريطانيا والصين", "حكومة المملكة وحكومة إندونيسيا". */
function listed(from: number, limit: number, wanted: number, { tokens, actors, actorAt, documentAt }: Sources): Actor[] {
  const sentence = tokens.sentence[from]!;
  const out: Actor[] = [];
  const found = new Set<string>();
  for (let i = from; i < limit && i < tokens.count && tokens.sentence[i] === sentence; i++) {
    const k = actorAt[i]!;
    if (k >= 0) {
      const a = actors[k]!;
      if (a.from >= from - 1 && !out.includes(a)) {
        // "شركة إماراتية": what a private thing comes from is no party.
        if (isCapitalPlace(a, tokens)) continue;
        const side = a.kind === 'origin' ? peopleOf(a, from, out, tokens) : a;
        if (side !== null) out.push(side);
        for (const s of a.states) found.add(s);
      }
      i = Math.max(i, a.to - 1);
      continue;
    }
    // "مذكرة مع بولندا واتفاقية مع كينيا": another document has sides of its own.
    if (documentAt[i]! >= 0) break;
    const word = tokens.word[i]!;
    if (word.kind === Kind.Punct) {
      if (word.key === '،' || word.key === ',' || word.key === '«' || word.key === '"' || word.key === '»') continue;
      break;
    }
    const e = word.entry;
    // "بين شركتين من تركيا وقطر": private bodies bind no state.
    if (i === from && e?.body?.kind === 'private') break;
    if (e === null && /^س[يت]/.test(word.key)) break;
    if (e?.verb && !e.particle && !word.def && word.prep === '' && !e.title && !e.body && !e.document) break;
    const key = word.conj === '' ? word.key : word.key.slice(1);
    // "بين الحكومة والمتمردين برعاية السعودية"
    if (i > from && isPresence(word.key)) break;
    // "بين تونس و مالطا", "في كل من كينيا وأوغندا"
    if (word.key === 'و' || (key === 'من' && /^كلا?$/.test(tokens.word[i - 1]!.key))) continue;
    if (e?.particle === 'conjunction') break;
    // "وخمس من دوله، هي كينيا ونيبال وغانا"
    if (key === 'هي' && tokens.word[i - 1]!.kind === Kind.Punct && actors[actorAt[i + 1]!]?.kind === 'state') {
      limit = i + NAMED_WITHIN;
      continue;
    }
    if (key === 'من' && /^دول/.test(tokens.word[i + 1]?.key ?? '')) continue;
    if (e?.particle === 'pronoun' && /^(الذي|التي|الذين|هو|هي)$/.test(key)) break;
    if (e?.particle === 'preposition' && key !== 'مع' && key !== 'بين' && !(key === 'في' && found.size < wanted && i > from)) break;
  }
  return out;
}
