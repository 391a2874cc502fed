/**
 * Doers: who signs, reaches, keeps or breaks a document, and with whom; a state, a firm, or a body of a
 * state that the text does not name.
 *
 * @module src/extract/agreements/parties/doers
 */

import { COMMAS } from '../../../arabic/punctuation.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Actor } from '../../actors/actor.js';
import { bareOf, isVerb } from '../../clauses.js';
import { COMPLEMENTISER, deedOfNoun, deedOfVerb, isNoun, isPresence, RELATIVE, type Sources } from '../frames/deeds.js';
import type { DocumentMention } from '../words/document-mention.js';
import { partsOf, QUOTE } from '../words/words.js';
import { isEach, pastWhen } from './each-of.js';
import { isCapitalPlace, isFirm, isStateBody } from './firms.js';
import { peopleOf } from './peoples.js';

export type Tense = 'past' | 'present' | 'future' | 'noun';
export type Side = 'left' | 'right';

/** Verbs whose subject also does what the noun of action behind them says. */
const CONTROL = new Set(
  'وضع بحث ناقش تمكن نجح فشل أخفق استطاع اعتزم عزم نوى قرر اتفق سعى حاول أراد رغب استعد تعهد بدأ استأنف واصل'.split(' '),
);
const DOES = new Set(['قام', 'تولى']);
/** "خولت الحكومة الوزير توقيع" */
const EMPOWERS = /^(خول|فوض|كلف)(ت)?$/;
const CONTROL_REACH = 12;
/** "توقيعه", "إبرامها" */
export const OWN_ACT = /^[وفبل]?(?:توقيع|ابرام|امضاء)(?:ه|ها)$/;
const VERB_BEFORE = 20;
export const WITH_IT = /^مع(ه|ها)$/;
const TIMES = wordSet('بعد قبل عقب منذ اثر قبيل بعيد خلال');
const GOING = ['visit', 'meet', 'travel', 'receive', 'hold'] as const;
const TALKS = wordSet('وساطه اتصالات جهود مساع مساعي تفاهمات');
const TALKS_REACH = 16;
/** Tokens from a verb to the state whose body does it. */
const BODY_REACH = 7;

/** Whom the pronoun of لديها means: who acts before it in the sentence, else who opens the sentence before. */
export function holder(at: number, { tokens, actors }: Sources): Actor[] {
  const sentence = tokens.sentence[at]!;
  const able = actors.filter((a) => a.from < at && a.states.length === 1 && a.kind !== 'origin' && (a.prep === '' || a.prep === 'ل'));
  let found = able.findLast((a) => tokens.sentence[a.from] === sentence);
  // A stop may be a slip: two sentences back at most.
  for (let back = 1; back <= 2 && !found; back++) found = able.find((a) => tokens.sentence[a.from] === sentence - back);
  return found ? [found] : [];
}

/** A deed as it stands in its sentence. */
interface Act {
  readonly at: number;
  readonly side: Side;
  readonly mention: DocumentMention;
  readonly sources: Sources;
  readonly sentence: number;
  /** Where those who do it end. */
  readonly limit: number;
}

/** Who does a deed, and with whom. */
interface Doers {
  readonly subjects: Actor[];
  readonly partners: Actor[];
}

/** Who does the deed, and with whom. */
export function roles(tense: Tense, at: number, side: Side, mention: DocumentMention, sources: Sources): Doers {
  const { tokens } = sources;
  const sentence = tokens.sentence[at]!;
  const limit = side === 'left' ? mention.from : Math.min(at + 18, tokens.bounds[sentence + 1]!);
  const act: Act = { at, side, mention, sources, sentence, limit };
  const doers: Doers = { subjects: [], partners: [] };
  take(doers, after(act, at + 1, limit));
  if (tense !== 'noun') ofVerb(act, doers);
  else if (doers.subjects.length === 0 && isStateBody(tokens.word[at + 1])) doers.subjects.push(...ofBody(act));
  const { subjects, partners } = doers;
  // "وخلال الزيارة وقع مع نظيره فلان مذكرة": the counterpart of whoever the sentence before is about.
  const other = partners[0]?.from ?? (side === 'left' ? mention.with : -1);
  if (subjects.length === 0 && other >= 0 && /^و?(?:نظير|مضيف)(ه|ته|ها|تها)$/.test(tokens.word[other]!.key))
    subjects.push(...counterpart(act));
  if (side === 'right') return doers;
  if (tense === 'noun') ofNoun(act, doers);
  // "زار الرئيس نيبال ووقع معها معاهدة"
  else if (partners.length === 0) partners.push(...withIt(act, subjects).filter((a) => !subjects.includes(a)));
  return doers;
}

function take({ subjects, partners }: Doers, actors: readonly Actor[]): void {
  for (const a of actors) (a.prep === 'مع' ? partners : subjects).push(a);
}

/** Adds who does what a finite verb says, where nobody stands right behind it. */
function ofVerb(act: Act, doers: Doers): void {
  const { at, side, mention, sources, sentence } = act;
  const { tokens, actors } = sources;
  const { subjects } = doers;
  if (subjects.length === 0 && side === 'left' && mention.from - at <= 2) {
    // "ووقع الاتفاقية عن الجانب السعودي وزير النقل": the object comes first.
    // "وقع مذكرة تفاهم في مجال الصيد كل من الوكيل فلان والسفير فلان"
    const far = pastWhen(tokens, mention.to);
    // "وقع اتفاقية للنقل الجوي وزير النقل فلان"
    const named = actors.some((a) => a.from === mention.to && a.prep === '' && !a.conj && a.persons.length > 0);
    const next = isEach(tokens, far) ? far : named ? mention.to : mention.coreTo;
    // "ووقع الاتفاقية من الجانب الكيني فلان"
    const onSide = tokens.word[next]?.key === 'من' && /^(?:ال)?(?:جانب|طرف)$/.test(tokens.word[next + 1]?.key ?? '');
    if (
      tokens.word[next]?.key === 'عن' ||
      onSide ||
      isEach(tokens, next) ||
      actors.some((a) => a.from === next && a.prep === '' && !a.conj)
    )
      take(doers, after(act, next, Math.min(next + 26, tokens.bounds[sentence + 1]!)));
  }
  if (subjects.length === 0 && isStateBody(tokens.word[at + 1])) subjects.push(...ofBody(act));
  if (subjects.length === 0 && side === 'left') subjects.push(...ofVerbBefore(act));
  if (subjects.length > 0 && subjects.every((a) => isSignedFor(a, tokens))) subjects.push(...signersBeside(act));
  if (subjects.length === 0) {
    const ahead = before(act, at);
    // "التقى الوزير نظيره فلانا، ووقعا": it is not of him alone.
    if (side === 'left' && ahead.length === 1 && isOne(ahead[0]!) && OF_TWO.test(tokens.word[at]!.key)) return;
    // "علقت كينيا معاهدة الصداقة التي أبرمتها مع نيبال": whoever the sentence is about.
    const lead =
      side === 'right' && doers.partners.length > 0 && /^ها?$/.test(deedOfVerb(tokens.word[at]!)?.object ?? '')
        ? leadBefore(act)
        : undefined;
    if (lead !== undefined) return void subjects.push(lead);
    const man = side === 'right' && ahead.length === 0 && doers.partners.some((a) => a.persons.length > 0) ? manBefore(act) : undefined;
    if (man !== undefined) return void subjects.push(man);
    // "اتفاقات أوسلو الموقعة مع": a town in its name has signed nothing.
    subjects.push(...ahead.filter((a) => side === 'left' || a.kind !== 'seat' || a.from < mention.head));
  }
  if (side === 'right' && subjects.length > 0 && subjects.every((a) => a.from > mention.head && a.to <= mention.coreTo))
    subjects.splice(0, subjects.length, ...ofClause(act));
}

/** "انسحبت غانا بموجب اتفاق الجزائر الذي وقعته مع الجبهة": its name does nothing, so whoever the clause is about. */
function ofClause({ at, mention, sentence, sources: { tokens, actors } }: Act): Actor[] {
  const verb = deedOfVerb(tokens.word[at]!);
  if (verb?.deed !== 'sign' || (verb.object !== 'ه' && verb.object !== 'ها')) return [];
  const hers = /^ت|ت(ه|ها)$/.test(bareOf(tokens.word[at]!));
  const able = actors.filter((a) => a.to <= mention.from && tokens.sentence[a.from] === sentence && a.states.length === 1 && a.prep === '');
  const found = able.findLast((a) => (hers ? a.kind === 'state' || a.kind === 'seat' : a.persons.length === 1));
  return found ? [found] : [];
}

/** "عاد الوزير فلان وفي حقيبته مذكرة وقعها مع نظيره": the man of whom the sentence tells, behind whose name a masculine verb has no subject. */
function manBefore({ at, mention, sentence, sources: { tokens, actors } }: Act): Actor | undefined {
  if (!/^(?:وقع|ابرم)(?:ه|ها)$/.test(tokens.word[at]!.key)) return undefined;
  return actors.findLast((a) => tokens.sentence[a.from] === sentence && a.to <= mention.from && a.prep === '' && a.persons.length === 1);
}

/** The state that acts in the sentence before a document, if only one does, behind whose name a feminine verb has no subject. */
function leadBefore({ at, mention, sentence, sources: { tokens, actors } }: Act): Actor | undefined {
  if (!/ت(?:ه|ها)$/.test(tokens.word[at]!.key)) return undefined;
  const able = actors.filter(
    (a) => tokens.sentence[a.from] === sentence && a.to <= mention.from && a.prep === '' && a.kind !== 'origin' && a.states.length > 0,
  );
  if (new Set(able.flatMap((a) => a.states)).size === 1) return { ...able[0]!, kind: 'state', persons: [] };
  // "رفضت كينيا دعوة الوزير الغاني إلى إلغاء المعاهدة التي أبرمتها مع مالي": a state, and no man.
  const lands = able.filter((a) => a.kind === 'state' || a.kind === 'seat');
  return new Set(lands.flatMap((a) => a.states)).size === 1 ? lands[0] : undefined;
}

/** "ووقعا", "وأبرما": a second verb of two. */
const OF_TWO = /^[وف](?:وقع|ابرم|توصل|امضي|تبادل)(?:ا|تا)$/;
const isOne = ({ plural, persons, states }: Actor): boolean => !plural && persons.length < 2 && states.length < 2;

const isSignedFor = ({ persons, from }: Actor, { word }: Tokens<Entry>): boolean => persons.length === 0 && word[from - 1]?.key === 'عن';

/** "الوزير فلان وقع عن الجانب الكيني مذكرة", "وقع عن الجانب الكيني المذكرة الوزير فلان": who signs for a side stands before it, or behind what he signs. */
function signersBeside(act: Act): Actor[] {
  const { at, mention, sentence, sources } = act;
  const isMan = (a: Actor): boolean => a.persons.length > 0;
  const ahead = before(act, at).filter(isMan);
  if (ahead.length > 0 || !sources.actors.some((a) => a.from === mention.coreTo && a.prep === '' && !a.conj)) return ahead;
  return after(act, mention.coreTo, sources.tokens.bounds[sentence + 1]!)
    .slice(0, 1)
    .filter(isMan);
}

/** Adds who does what a noun of action before a document says. */
function ofNoun(act: Act, { subjects, partners }: Doers): void {
  // "بعد توقيعه مع نظيره فلان مذكرة", "عقب توقيعها ونظيرها": whose act it is.
  if (OWN_ACT.test(act.sources.tokens.word[act.at]!.key) && !subjects.some((a) => a.persons.length > 1))
    subjects.unshift(...owner(act).filter((a) => !subjects.includes(a)));
  if (subjects.length === 0 && partners.length === 0) subjects.push(...ofControl(act));
  if (subjects.length === 0 && partners.length === 0) subjects.push(...ofTalks(act));
}

/** "وقعت وزارتا الطاقة في كينيا وأوغندا": whose bodies they are. */
function ofBody({ at, sentence, limit, sources: { tokens, actors } }: Act): Actor[] {
  const first = actors.findIndex(
    (a) => a.from > at + 1 && a.from <= at + BODY_REACH && a.kind === 'state' && tokens.sentence[a.from] === sentence,
  );
  if (first < 0 || actors[first]!.prep !== 'في' || actors[first]!.from >= limit) return [];
  const out = [actors[first]!];
  for (let k = first + 1; k < actors.length && actors[k]!.conj && actors[k]!.from === actors[k - 1]!.to && actors[k]!.kind === 'state'; k++)
    out.push(actors[k]!);
  return out;
}

/** "توقيعه" is of a man, "توقيعها" of a state. */
function owner({ at, sentence, sources: { tokens, actors } }: Act): Actor[] {
  const hers = tokens.word[at]!.key.endsWith('ها');
  const able = actors.filter((a) => a.to <= at && tokens.sentence[a.from] === sentence && a.states.length === 1 && a.prep === '');
  const found = able.findLast((a) => (hers ? a.kind === 'state' || a.kind === 'seat' : a.persons.length === 1));
  return found ? [found] : [];
}

/** "زار الرئيس نيبال ووقع معاهدة": whose verb the one before it is. */
function ofVerbBefore({ at, sentence, sources: { tokens, actors, actorAt } }: Act): Actor[] {
  const { key } = tokens.word[at]!;
  if (bareOf(tokens.word[at]!) === key || !/^و/.test(key) || /(?:ا|وا)$/.test(key)) return [];
  for (let i = at - 1; i >= Math.max(tokens.bounds[sentence]!, at - VERB_BEFORE); i--) {
    const word = tokens.word[i]!;
    if (RELATIVE.has(bareOf(word)) || COMPLEMENTISER.has(bareOf(word)) || word.key === '؛') return [];
    if (actorAt[i]! >= 0 || !word.entry?.verb || !isVerb(tokens, i)) continue;
    const first = actors.find((a) => a.from > i && a.to <= at && a.kind !== 'origin');
    return first?.from === i + 1 && first.prep === '' && first.to < at ? [first] : [];
  }
  return [];
}

/** The state, or the man, that the pronoun of "معها" right behind the verb means. */
function withIt({ at, sentence, sources: { tokens, actors } }: Act, subjects: readonly Actor[]): Actor[] {
  const hers = WITH_IT.exec(tokens.word[at + 1]?.key ?? '');
  if (hers === null) return [];
  // "أعلن الرئيس أن الوزيرين وقعا معه": another than those who sign; not "زار نيبال ووقع معها".
  const another = bareOf(tokens.word[at]!) === tokens.word[at]!.key;
  const able = actors.filter(
    (a) =>
      a.to <= at &&
      tokens.sentence[a.from] === sentence &&
      a.states.length === 1 &&
      a.kind !== 'origin' &&
      !(another && subjects.includes(a)),
  );
  const found = able.findLast((a) =>
    hers[1] === 'ها' ? a.kind === 'state' || a.kind === 'seat' : a.kind === 'name' || a.kind === 'office',
  );
  return found ? [found] : [];
}

function counterpart({ at, sentence, limit, sources: { tokens, actors } }: Act): Actor[] {
  // "وقعت هيئة الطيران المدني القطرية أمس مذكرة مع نظيرتها المالطية": a body that its adjective tells.
  const body = actors.find((a) => a.from > at + 1 && a.to <= limit && a.kind === 'origin' && tokens.sentence[a.from] === sentence);
  if (body !== undefined && !isFirm(tokens.word[at + 1])) return [{ ...body, kind: 'state', prep: '', conj: false }];

  const able = actors.filter((a) => a.from < at && a.persons.length === 1 && a.states.length === 1 && a.prep === '');
  const found = able.findLast((a) => tokens.sentence[a.from] === sentence) ?? able.find((a) => tokens.sentence[a.from] === sentence - 1);
  return found ? [found] : [];
}

/** "نجح البلدان في التوصل إلى", "يعتزم الوزيران توقيع": whose verb governs the noun does what it says. */
function ofControl(act: Act): Actor[] {
  const {
    at,
    sentence,
    sources: { tokens, actorAt },
  } = act;
  // "تريد التهدئة بعد توقيع الاتفاق": when, and not what.
  if (TIMES.has(tokens.word[at - 1]?.key ?? '')) return [];
  const purpose = tokens.word[at]!.prep === 'ل' || /^ل/.test(tokens.word[at]!.key);
  for (let i = at - 1; i >= Math.max(tokens.bounds[sentence]!, at - CONTROL_REACH); i--) {
    const word = tokens.word[i]!;
    const key = bareOf(word);
    if (RELATIVE.has(key) || (word.kind === Kind.Punct && !QUOTE.has(key) && !COMMAS.has(key))) return [];
    if (COMPLEMENTISER.has(key) && key !== 'ان') return [];
    const lemma = word.entry?.verb && !word.entry.particle && !word.def && !isNoun(tokens, i) ? word.entry.verb.lemma : undefined;
    const empowers = EMPOWERS.test(key);
    if (lemma === undefined && !empowers) continue;
    // "يزور الرئيس الكيني غدا نيبال لتوقيع معاهدة": who goes there, and to whom.
    const goes = purpose && lemma !== undefined && GOING.some((c) => word.entry!.verb!.classes.has(c));
    // "قام الوزير فلان ونظيره فلان بالتوقيع على": nothing but who does it stands between.
    const does = lemma !== undefined && DOES.has(lemma) && actorAt.slice(i + 1, at).every((k) => k >= 0);
    if (!empowers && !goes && !does && !CONTROL.has(lemma!)) return [];
    const behind = after(act, i + 1, at);
    return behind.length > 0 ? behind.filter((a) => a.prep !== 'بين') : before(act, i);
  }
  return [];
}

/** "مفاوضات بين البلدين بهدف التوصل إلى": who talks in order to. */
function ofTalks(act: Act): Actor[] {
  const {
    at,
    sentence,
    sources: { tokens },
  } = act;
  if (deedOfNoun(tokens.word[at]!) !== 'reach') return [];
  for (let i = at - 1; i >= Math.max(tokens.bounds[sentence]!, at - TALKS_REACH); i--) {
    const word = tokens.word[i]!;
    const key = bareOf(word);
    if (RELATIVE.has(key) || COMPLEMENTISER.has(key) || deedOfVerb(word)) return [];
    if (key !== 'بين') continue;
    for (let k = i - 1; k >= Math.max(tokens.bounds[sentence]!, i - 4); k--)
      if (tokens.word[k]!.entry?.event || TALKS.has(partsOf(tokens.word[k]!).stem)) return after(act, i + 1, at);
    return [];
  }
  return [];
}

/** Actors between two tokens that are no place and no adjunct. */
function after({ at, side, sources: { tokens, actors } }: Act, from: number, to: number): Actor[] {
  const out: Actor[] = [];
  let last = '';
  for (const actor of actors) {
    if (actor.from < from || actor.from >= to) continue;
    const a = peopleOf(actor, actor.prep === 'مع' || actor.prep === 'بين' ? actor.from : from, out, tokens) ?? actor;
    let stop = false;
    for (let i = out.length ? out.at(-1)!.to : from; i < a.from; i++) {
      const w = tokens.word[i]!;
      if (isPresence(w.key) && i > at) stop = true;
      if (RELATIVE.has(bareOf(w)) || COMPLEMENTISER.has(bareOf(w)) || w.key === '؛' || w.key === '.') stop = true;
      if (i > at && deedOfVerb(w) && !w.entry?.title) stop = true;
      if (
        side === 'right' &&
        ('،,()"»'.includes(w.key) || /^س[يت]/.test(w.key) || (w.entry?.verb && !w.entry.particle && !w.def && w.prep === ''))
      )
        stop = true;
    }
    if (stop) break;
    if (a.from - 1 > at && isOfOccasion(a, tokens)) {
      out.push({ ...a, kind: 'state', persons: [] });
      continue;
    }
    // "وقع الوزير فلان عن الجانب السوري والسفير فلان عن الجانب الكوبي": who signs for one side is none of it.
    const signs = side === 'left' && deedOfVerb(tokens.word[at]!)?.deed === 'sign';
    const prep = a.conj && a.prep === '' && !(signs && last === 'عن' && a.persons.length > 0) ? last : a.prep;
    const forSide = signs && prep === 'عن' && a.persons.length === 0;
    if (a.kind === 'origin' || isCapitalPlace(a, tokens)) continue;
    const each = prep === 'من' && /^و?(كل|كلا)$/.test(tokens.word[a.from - 2]?.key ?? '');
    if (prep === '' || prep === 'مع' || prep === 'بين' || each || forSide) {
      const { kind, from: start, to: end, persons, states, org, title, plural, conj } = a;
      out.push(
        prep === a.prep && !forSide
          ? a
          : { kind, from: start, to: end, persons, states, org, title, plural, prep: forSide ? '' : prep, conj },
      );
      last = each ? '' : prep;
    } else last = prep;
  }
  return out;
}

/** "وقعت كينيا وغانا خلال زيارة الرئيس فلان": his state has a part in it, but he does not sign. */
function isOfOccasion({ from, prep }: Actor, { word }: Tokens<Entry>): boolean {
  const before = word[from - 1]!;
  return prep === '' && before.entry?.event !== undefined && !before.def && !/(?:ه|ها|هم|هما|ا|اً)$/.test(before.raw);
}

const HAD = /^[وف]?سبق$/;

/** The coordinated actors that stand right before a verb: "إسرائيل التي وقعت", "الصين وروسيا توقعان". */
function before({ sentence, sources: { tokens, actors } }: Act, verb: number): Actor[] {
  let i = verb - 1;
  // "إن كينيا سبق أن أبرمت": nor that it was before.
  if (tokens.word[i]?.key === 'ان' && HAD.test(tokens.word[i - 1]?.key ?? '')) i -= 2;
  while (i >= 0 && /^(و?قد|كان|كانت|كانتا|كانا|التي|الذي|اللذان|اللتان|الذين|،|,|لم|لن|لا|سوف|ربما|لعل)$/.test(tokens.word[i]!.key)) i--;
  const out: Actor[] = [];
  for (;;) {
    const a = actors.findLast((x) => x.to <= i + 1 && x.to >= i - 1 && tokens.sentence[x.from] === sentence);
    if (!a || a.kind === 'origin') break;
    if (!nounsOnly(tokens, a.to, i + 1)) break;
    const both = a.prep === 'من' && /^و?(كل|كلا)$/.test(tokens.word[a.from - 2]?.key ?? '');
    // "وزارتا الطاقة في كينيا وأوغندا وقعتا": whose bodies they are.
    const theirs = a.prep === 'في' && a.kind === 'state' && [2, 3, 4].some((k) => isStateBody(tokens.word[a.from - k]));
    if (theirs) {
      out.unshift(a);
      break;
    }
    // "زيارة لبوخارست وقع خلالها"
    if ((/^(في|ب|الي|من|عن|علي|مع|بين)$/.test(a.prep) || (a.prep === 'ل' && a.to === verb)) && !both) break;
    out.unshift(a);
    // "كلا من الحكومة الباكستانية وحركة طالبان": the noun of a body may stand before its name.
    let from = a.from;
    if (!a.conj && from > 0 && tokens.word[from - 1]!.conj === 'و' && tokens.word[from - 1]!.entry?.particle === undefined) from--;
    else if (!a.conj) break;
    i = from - 1;
  }
  return out;
}

function nounsOnly({ word }: Tokens<Entry>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const w = word[i]!;
    if (w.kind !== Kind.Word || w.entry?.particle !== undefined || w.entry?.verb) return false;
  }
  return true;
}
