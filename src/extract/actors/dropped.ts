/**
 * Dropped subjects: a verb that goes on with a subject named before says it by its form alone: "قال الوزير …
 * وأضاف في مؤتمر صحفي", "وصل الوزير إلى روما وأجرى محادثات". An actor without words stands behind such a verb.
 *
 * @module src/extract/actors/dropped
 */
import { markKnown } from '../../arabic/marks.js';
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import { COMPLEMENT, isPurpose, isVerb, RELATIVE } from '../clauses.js';
import type { TitlePhrase } from '../persons/titles/title-phrase.js';
import type { Actor } from './actor.js';
import { isLand } from './each.js';
import { ADVERBS, agrees, emptyAfter, isNotDoneBy } from './fits.js';
import { befalls, HAD, hadFrom, THAT } from './had.js';

/** Verbs of meeting and of what carries one. */
const ACTS = new Set(
  'التقى قابل اجتمع تباحث تحادث تفاوض تشاور استقبل استدعى زار وصل توجه غادر عاد سافر انتقل طار بحث ناقش هاتف عقد أجرى قام اكتفى اختتم استأنف ترأس حضر شارك تلقى اتصل'.split(
    ' ',
  ),
);
/** In the present, at the head of a sentence, these are nobody's: ويتوقع أن, يذكر أن. */
const IMPERSONAL = new Set('توقع انتظر ذكر أشار افترض علم لاحظ'.split(' '));
/** Verbs with which somebody begins to speak. */
const BEGINS = new Set(['قال', 'أكد', 'أعلن', 'صرح']);
const NEAR = 5;

const CONTINUES = markKnown((word: LexWord) => {
  const { entry, def, prep } = word;
  if (entry?.verb === undefined || def) return false;
  return isPurpose(word) ? MEETS.has(entry.verb.lemma) : prep === '' && (entry.verb.classes.has('say') || ACTS.has(entry.verb.lemma));
});

const acts = ({ kind, prep }: Actor): boolean => prep === '' && kind !== 'origin' && kind !== 'org';
const isPerson = ({ persons }: Actor): boolean => persons.length > 0;

/** Whether an actor has no words of its own. */
export const isDropped = ({ from, to }: Actor): boolean => from === to;

/** Actors for verbs whose subject is somebody named before. */
export function droppedSubjects(tokens: Tokens<Entry>, actors: readonly Actor[]): Actor[] {
  const out: Actor[] = [];
  let speaker: Actor | null = null;
  /** The sentence in which somebody spoke last, and whom the sentence before is about. */
  let spoke = -1;
  let topic: Actor | null = null;
  let doer: Actor | null = null;
  /** Who did something in the sentence before, and said nothing: "ويزور الهند" is of him. */
  let acted: Actor | null = null;
  /** Who did last what each verb says. */
  const did = new Map<string, Actor>();
  let next = 0;
  for (let s = 0; s + 1 < tokens.bounds.length; s++) {
    const [start, end] = [tokens.bounds[s]!, tokens.bounds[s + 1]!];
    let first: Actor | null = null;
    let here: Actor | null = null;
    /** The same, outside clauses on somebody. */
    let main: Actor | null = null;
    /** Who did something to whoever is told of: "وصل الوزير إلى تونس حيث استقبله الرئيس". */
    let host: Actor | null = null;
    /** Who went on before: "حيث وصل صباح اليوم والتقى". */
    let gone: Actor | null = null;
    for (let i = start; i < end; i++) {
      if ((tokens.marks[i]! & CONTINUES) === 0 || !(isVerb(tokens, i) || isPurpose(tokens.word[i]!))) continue;
      const verb = tokens.word[i]!.entry!.verb!;
      // "قال الوزير: «التقيت نظيري»": whoever speaks for a state.
      if (verb.first) {
        if (speaker !== null && speaker.states.length > 0 && spoke >= s - SPEAKS_ON) out.push(without(speaker, i + 1));
        continue;
      }
      const says = verb.classes.has('say') && !ACTS.has(verb.lemma);
      while (next < actors.length && actors[next]!.from <= i) next++;
      const subject = subjectOf(tokens, actors, next, i, start, end);
      const there = subject === null && AND_HE.test(tokens.word[i - 1]?.key ?? '') ? topicThere(tokens, actors, start, i - 1) : undefined;
      const himself = there === undefined && !says && spoke === s && HIMSELF.test(tokens.word[i - 1]?.key ?? '');
      if (
        subject === 'other' &&
        !(himself && GOES.some((c) => verb.classes.has(c))) &&
        !isHers(tokens, i, here ?? topicHere(tokens, actors, start, i) ?? doer)
      )
        continue;
      if (subject !== null && subject !== 'other') {
        if (says) {
          speaker = isPerson(subject) ? subject : null;
          spoke = s;
        } else if (verb.object !== '' && isAside(tokens, i) && (here ??= toldHere(tokens, actors, start, i)) !== null) host = subject;
        else {
          doer = here = subject;
          host = null;
          did.set(verb.lemma, subject);
          if (!RELATIVE.has(tokens.word[i - 1]?.key ?? '')) main = subject;
        }
        first ??= subject;
        continue;
      }
      const conj =
        there !== undefined ||
        i === start ||
        tokens.word[i]!.conj !== '' ||
        i - start <= 2 ||
        goesOn(tokens, i, start) ||
        (main !== null && isBesides(tokens, i));
      // "يسعى الرئيس إلى … وقال": who spoke long before goes on in "وأضاف" alone.
      if (says && spoke < s - 1 && topic !== null && BEGINS.has(verb.lemma)) speaker = topic;
      const told: Actor | null =
        says || himself
          ? speaker
          : (there ??
            (isBesides(tokens, i) ? main : host !== null && isWithHim(tokens, i) ? host : here) ??
            gone ??
            (opensBesides(tokens, i, start) ? did.get(verb.lemma) : undefined) ??
            topicHere(tokens, actors, start, i) ??
            (verb.lemma === 'زار' && !isBefallen(tokens, i)
              ? acted
              : (doer ?? speaker ?? (MEETS.has(verb.lemma) || isBefallen(tokens, i) ? topic : null))));
      const who: Actor | null = verb.gender === 'feminine' && (told === null || !agrees(verb, told)) ? womanBefore(actors, start, i) : told;
      if (
        !(conj || himself) ||
        who === null ||
        (verb.tense === 'present' && IMPERSONAL.has(verb.lemma)) ||
        verb.object !== '' ||
        !agrees(verb, who)
      )
        continue;
      out.push(without(who, i + 1));
      first ??= who;
      if (!says) gone = who;
    }
    // What is told next goes on with whom the sentence is about.
    doer = first;
    acted = here;
    topic = first !== null && isPerson(first) ? first : topicOf(tokens, actors, start, end);
  }
  return out;
}

/** "تستقبل أنقرة الوزيرة فلانة، بعدما التقت الرئيس": the woman told last in the sentence. */
function womanBefore(actors: readonly Actor[], start: number, verb: number): Actor | null {
  const isShe = ({ from, to, title, persons, plural }: Actor): boolean =>
    from >= start && to <= verb && persons.length === 1 && !plural && title?.gender === 'feminine';
  return actors.findLast(isShe) ?? null;
}

/** "تحل الوزيرة بالرباط، وتعقد لقاءات مع": what else would be held is held by the woman who is told of. */
function isHers({ word }: Tokens<Entry>, i: number, who: Actor | null): boolean {
  const { gender, number, classes } = word[i]!.entry!.verb!;
  if (gender !== 'feminine' || number !== 'singular' || !classes.has('hold') || who?.title?.gender !== 'feminine') return false;
  // "وعقدت جلسة مباحثات بين الجانبين"
  for (let at = i + 2; at <= i + NEAR; at++) if (word[at]?.key === 'بين') return false;
  return who.persons.length === 1 && word[i + 1]?.entry?.event !== undefined && !word[i + 1]!.def;
}

/** "وكان المبعوث استهل جولته بالجزائر حيث استقبله الرئيس": whom the sentence is about, whatever he does in it. */
function toldHere(tokens: Tokens<Entry>, actors: readonly Actor[], start: number, i: number): Actor | null {
  const topic = topicOf(tokens, actors, start, i);
  return topic !== null && !topic.plural ? topic : null;
}

/** "حيث استقبله الرئيس، وأجرى محادثات", "الذي استقبله الرئيس، ثم التقى": who is told of goes on, whoever received him. */
const isAside = ({ word }: Tokens<Entry>, i: number): boolean => word[i - 1]?.key === 'حيث' || RELATIVE.has(word[i - 1]?.key ?? '');

/** "حيث استقبله الرئيس، وأجرى معه محادثات": but with him he does, who received him. */
function isWithHim({ word, count }: Tokens<Entry>, i: number): boolean {
  for (let at = i + 1; at < Math.min(count, i + NEAR); at++) if (WITH_HIM.test(word[at]!.key)) return true;
  return false;
}
const WITH_HIM = /^معه(?:ا|م|ما)?$/;

/** "كشف الرئيس، الذي استقبله الأمير، أنه سيزور" */
const HIMSELF = /^ب?ان(?:ه|ها)$/;
/** Where to, and not who, stands behind these: "أنه سيزور لومي". */
const GOES = ['visit', 'travel', 'meet'] as const;

/** Sentences for which somebody who is told to speak speaks on. */
const SPEAKS_ON = 1;

/** The same, without words of his own; field by field, not spread: all actors are of one shape. */
const without = ({ kind, persons, states, org, title, plural }: Actor, at: number): Actor => ({
  kind,
  from: at,
  to: at,
  persons,
  states,
  org,
  title,
  plural,
  prep: '',
  conj: false,
});

/**
 * "أنهى الرئيس أزمة طويلة، وأجرى محادثات مع نظيره": who does something before in the sentence; in what somebody says, whoever does it there:
 * "أكد المتحدث أن الرئيس يتوجه إلى باريس، وسيجري محادثات".
 */
function topicHere(tokens: Tokens<Entry>, actors: readonly Actor[], start: number, i: number): Actor | null {
  // "والتقى الوزير": the one name behind may be the subject.
  if (MEETS.has(tokens.word[i]!.entry!.verb!.lemma)) return null;
  let from = isBefallen(tokens, i) ? i - 2 : i - 1;
  while (from > start && !COMPLEMENT.has(tokens.word[from]!.key)) from--;
  return topicOf(tokens, actors, Math.max(start, from), i);
}

/** "تلقى الوزير اتصالا من نظيره، كما استقبل السفير": whoever did the one does the other. */
const isBesides = ({ word }: Tokens<Entry>, i: number): boolean => ALSO.has(word[i]!.entry!.verb!.lemma) && word[i - 1]?.key === 'كما';
/** "استقبل الأمين العام المدير. … وأعرب المدير عن شكره. كما استقبل السفير": whoever did the same before. */
const opensBesides = (tokens: Tokens<Entry>, i: number, start: number): boolean => isBesides(tokens, i) && i - start <= 1;
const ALSO = new Set('استقبل التقى قابل استدعى أجرى عقد تلقى اجتمع تباحث تشاور تحادث هاتف اتصل'.split(' '));
const AROUND = new Set(['قبل', 'بعد', 'علي']);
const ON = new Set(['حيث', 'ثم', 'بعدما', 'عندما', 'حينما', 'كي', 'لكي']);

/** "ومن المقرر أن يلتقي", "وينتظر أن يلتقي", at the head of a sentence or of what is added to it. */
function isDue({ word }: Tokens<Entry>, i: number, start: number): boolean {
  if (i - 2 < start || word[i - 1]!.key !== 'ان') return false;
  const { stem, conj, entry } = word[i - 2]!;
  if (DUE.has(stem)) return i - 2 > start && (i - start <= 4 || word[i - 3]!.conj === 'و');
  return entry?.verb?.tense === 'present' && IMPERSONAL.has(entry.verb.lemma) && (i - start <= 4 || conj === 'و');
}
const DUE = new Set('مقرر منتظر متوقع مرتقب مزمع مفترض مرجح مومل محتمل'.split(' '));

/** "قبل أن يتلقى", "حيث التقى", "ثم اتصل", "بعدما أجرى محادثات", "وصل ليلتقي": by whoever did what stands before. */
function goesOn(tokens: Tokens<Entry>, i: number, start: number): boolean {
  const { word } = tokens;
  if (i - 1 > start && ON.has(word[i - 1]!.key)) return true;
  if (isDue(tokens, i, start) || (i > start && isPurpose(word[i]!))) return true;
  if (i - 2 >= start && word[i - 1]!.key === 'قد' && HAD.test(word[i - 2]!.key)) return ACTS.has(word[i]!.entry!.verb!.lemma);
  return isBefallen(tokens, i) || (i - 2 > start && word[i - 1]!.key === 'ان' && AROUND.has(word[i - 2]!.stem));
}

/** "سبق أن زار", "سبق وأن زار", "سبق له أن زار" */
function isBefallen(tokens: Tokens<Entry>, i: number): boolean {
  const { word, bounds, sentence } = tokens;
  const that = i - 2 >= bounds[sentence[i]!]! && THAT.test(word[i - 1]!.key);
  return that && befalls(tokens, OWN.test(word[i - 2]!.key) ? i - 3 : i - 2);
}
const OWN = /^له(?:ا|ما)?$/;

/** Whom a sentence is about: its first person, beside a verb or right behind كان or أن. */
function topicOf(tokens: Tokens<Entry>, actors: readonly Actor[], start: number, end: number): Actor | null {
  const first = actors.find((a) => a.from >= start && a.from < end && acts(a) && isPerson(a));
  if (first === undefined) return null;
  const verbs = [first.from - 1, first.from - 2, first.to].filter((i) => i >= start && i < end);
  const heads = first.from > start && isHead(tokens.word[first.from - 1]!.key);
  return heads || verbs.some((i) => isVerb(tokens, i) || BREAKS_OFF.test(tokens.word[i]!.key)) ? first : null;
}
/** "وقطع الرئيس زيارته": a noun as often as a verb. */
const BREAKS_OFF = /^[وف]?(?:قطع|اختصر)ت?$/;

/** "كان الوزير", "أن الوزير": the subject stands right behind, before its verb. */
const isHead = (key: string): boolean => HAD.test(key) || COMPLEMENT.has(key);

/** "أما الوزير، رئيس الوفد، فأكد": who is told at the head of a sentence, behind أما. */
function asFor({ word, sentence }: Tokens<Entry>, actors: readonly Actor[], i: number, start: number): Actor | undefined {
  if (word[i]!.conj !== 'ف') return undefined;
  const at = [start, start + 1].find((k) => word[k]?.key === AS_FOR && sentence[k] === sentence[i]);
  return at === undefined ? undefined : actors.find((a) => a.from === at + 1 && a.to <= i && acts(a));
}
const AS_FOR = 'اما';

/** "زار الصين ثم توجه": whoever stands right before it belongs to the other verb. */
const THEN = 'ثم';

/** "قال إن الرئيس سيصل إلى باريس، وإنه سيزور لندن": the pronoun is of whom the first clause told is about. */
function topicThere({ word }: Tokens<Entry>, actors: readonly Actor[], start: number, at: number): Actor | undefined {
  return actors.findLast(
    ({ from, to, plural, ...a }) =>
      from > start && to <= at && !plural && OF_WHOM.has(word[from - 1]!.key) && a.persons.length === 1 && a.prep === '',
  );
}
/** وأنه, وإنه, وبأنه */
const AND_HE = /^وب?انه$/;
const OF_WHOM = new Set(['ان', 'بان', 'وان', 'وبان']);

/** Whom a verb has as its subject beside it; null where it has none; `other` where something else may be it. */
function subjectOf(
  tokens: Tokens<Entry>,
  actors: readonly Actor[],
  next: number,
  i: number,
  start: number,
  end: number,
): Actor | null | 'other' {
  const { word } = tokens;
  // "سيزور الولايات المتحدة": the state is where, not who.
  const visits = word[i]!.entry!.verb!.lemma === 'زار';
  const before = actors[next - 1];
  const stands = (verb: number): boolean =>
    before !== undefined &&
    before.from >= start &&
    acts(before) &&
    (verb === before.to || (verb - before.to === 1 && word[verb - 1]!.key !== THEN && !COMPLEMENT.has(word[verb - 1]!.key)));
  // "وكان الوزير قد زار", "وكان الوزير، وهو عضو في البرلمان، قد زار"
  const had = hadFrom(tokens, i);
  const holder = had < 0 ? undefined : actors.find((a) => a.from === had && acts(a));
  if (holder !== undefined) return holder;
  if (word[i - 1]?.key === 'قد' && stands(i - 1)) return before!;
  // "إن الرئيس سيلتقي في باريس المستشار، ثم يشارك": behind إن the subject stands before the verb.
  if (stands(i) && isHead(word[before!.from - 1]?.key ?? '')) return before!;
  const topic = asFor(tokens, actors, i, start);
  if (topic !== undefined) return topic;
  const verb = word[i]!.entry!.verb!;
  // "تشاورا حول زيارة الرئيس": a verb of two or more has no subject behind it.
  if (verb.number !== 'singular') return null;
  // Behind it, before anything else is said.
  let heads = false;
  let met = false;
  for (let k = next; k < actors.length && actors[k]!.from < end; k++) {
    const actor = actors[k]!;
    for (let at = k === next ? i + 1 : actors[k - 1]!.to; at < actor.from; at++)
      if (COMPLEMENT.has(word[at]!.key) || isVerb(tokens, at) || word[at]!.kind !== Kind.Word)
        return met ? null : emptyAfter(tokens, i, end);
    if (actor.from - i > NEAR * 2) break;
    // "تستقبل من طرف الملك": by whom she is received.
    if (isAgentOf(tokens, actor)) continue;
    // "بعدما التقت ترامب": whom she met.
    if (actor.from === i + 1 && acts(actor) && isNotDoneBy(verb, actor)) {
      met = true;
      continue;
    }
    // "ثم يشارك في العاصمة الأردنية عمان": a place, town and all.
    const place =
      word[actor.from - 1]?.stem === 'عاصمه' || (isLand(actor) && k > next && isLand(actors[k - 1]!) && actors[k - 1]!.to === actor.from);
    if (place) continue;
    // "مع نظيره ووزير المالية": in one list with whom the preposition stands.
    const listed: boolean = actor.conj && k > next && !heads;
    heads = !listed && acts(actor) && !(visits && isLand(actor));
    if (!heads) continue;
    if (actor.title !== null && actor.title.suffix !== '' && actor.from === i + 1) return null;
    return isAlone(tokens, actors, k, i, start, end) ? null : actor;
  }
  if (stands(i) && word[i]!.conj === '') return before!;
  return met || (visits && isAllLand(actors, next, i, end)) ? null : emptyAfter(tokens, i, end);
}

/** "من قبل الرئيس", "من طرف الملك" */
const isAgentOf = ({ word }: Tokens<Entry>, { from }: Actor): boolean => BY.has(word[from - 1]?.key ?? '') && word[from - 2]?.key === 'من';
export const BY: ReadonlySet<string> = new Set(['قبل', 'طرف', 'لدن', 'جانب']);

/** "ويزور الهند غدا.": where, and nobody else in the sentence. */
function isAllLand(actors: readonly Actor[], next: number, i: number, end: number): boolean {
  if (actors[next]?.from !== i + 1 || !isLand(actors[next]!)) return false;
  for (let k = next; k < actors.length && actors[k]!.from < end; k++) if (!isLand(actors[k]!) && actors[k]!.kind !== 'origin') return false;
  return true;
}

const isNominative = ({ number }: TitlePhrase, raw: string): boolean =>
  (number === 'plural' && /و(?:ن)?$/.test(raw)) || (number === 'dual' && /ا(?:ن)?$/.test(raw));

const MEETS = new Set(['استقبل', 'التقى', 'قابل', 'استدعى', 'هاتف']);
const BESIDES = new Set(['كما', 'ثم', 'و', 'بعدها', 'وبعدها']);

/**
 * "كما استقبل السفير الروسي.": a verb that needs somebody to be met, told besides others, with nobody but one behind it, has its
 * subject before.
 */
function isAlone(tokens: Tokens<Entry>, actors: readonly Actor[], k: number, i: number, start: number, end: number): boolean {
  const { word } = tokens;
  const verb = word[i]!.entry!.verb!;
  if (!MEETS.has(verb.lemma) || verb.object !== '' || verb.number !== 'singular') return false;
  const besides = word[i]!.conj !== '' || (i > start && BESIDES.has(word[i - 1]!.key.replace(/^و(?=كما)/, ''))) || goesOn(tokens, i, start);
  if (!besides) return false;
  const { persons, kind, from, to, states, title } = actors[k]!;
  if (persons.length === 0 && (kind !== 'office' || states.length === 0)) return false;
  // "أن يلتقي مفوضو الجانبين", "والتقى وزيرا خارجية البلدين": they do so.
  if (title !== null && title.from === from && isNominative(title, word[from]!.raw)) return false;
  for (let at = i + 1, next = k + 1; at < end; at++) {
    if (at < to && at >= actors[k]!.from) continue;
    while (next < actors.length && actors[next]!.from < at) next++;
    const other = actors[next];
    if (other?.from === at && at >= to && !other.conj && acts(other) && !isLand(other)) return false;
    const { key, raw, entry, kind: sort, prep, def } = word[at]!;
    // "في وقت لاحق من مساء أمس"
    const isOf = key === 'من' && at + 1 < end && !isVerb(tokens, at + 1);
    if ((RELATIVE.has(key) && !isOf) || COMPLEMENT.has(key) || (at >= to && isVerb(tokens, at))) break;
    if (sort !== Kind.Word) continue;
    // "والتقى الوزير مع نظيره", "والتقى الوزير بنظيره"
    if (key === 'مع' || (prep === 'ب' && other?.from === at && isPerson(other))) return false;
    // "استقبل الوزير وفدا من رجال الأعمال", "استقبل الوزير أعضاء الجمعية": whoever is met is no actor.
    const noun = prep === '' && !def && entry?.particle === undefined && !ADVERBS.has(key);
    if (at >= to && noun && (raw.endsWith('ا') || raw.endsWith('اً') || at === to)) return false;
  }
  return true;
}
