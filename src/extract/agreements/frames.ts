/**
 * Frames: what the clause around a mention of a document says of it. Left of it stands the verb or noun
 * that governs it ("وقع … معاهدة", "توقيع إيران على الاتفاقية", "التوصل إلى اتفاق", "خرق الهدنة"), right of it a relative
 * clause or a participle ("الذي وقعته إيران", "الموقع في فيينا") or its own verb ("الاتفاق ينص على", "دخلت الهدنة").
 *
 * @module src/extract/agreements/frames
 */

import { COMMAS } from '../../arabic/punctuation.js';
import { wordSet } from '../../arabic/word-set.js';
import { Kind, type Word } from '../../arabic/words.js';
import type { Deed } from '../../lexicon/documents.js';
import type { Entry } from '../../lexicon/entry.js';
import { bareOf } from '../clauses.js';
import { COMPLEMENTISER, deedOfNoun, deedOfVerb, isNoun, PREPOSITIONS, RELATIVE, type Sources } from './deeds.js';
import type { DocumentMention } from './document-mention.js';
import { holder, isStateBody, OWN_ACT, privateDoer, roles, type Side, type Tense, WITH_IT } from './doers.js';
import type { Frame } from './frame.js';
import { isDenied, signsAround } from './reality.js';
import { talksAbout } from './talks.js';
import { BY_HAND, ENDS_WITH, OF_IT, PARTICIPLE, partsOf, QUOTE } from './words.js';

/** It is signed, reached, agreed on, or borne by an occasion. */
export const concludes = ({ deed }: Frame): boolean => deed === 'sign' || deed === 'reach' || deed === 'agree' || deed === 'yield';

const TRANSPARENT = wordSet(
  'عدد عددا عده سلسله حزمه مجموعه كل جميع بعض اي هذا هذه ذلك تلك هذين كلا من ما نحو اول ثاني ثلاث ثلاثه اربع اربعه خمس خمسه سته سبع سبعه ثماني عشر عشره عشرات بين',
);
const CONTENTS = /^ب?(?:بنود|نصوص|شروط)$/;
const TERM = wordSet('مده صلاحيه مفعول اجل سريان');

/** The frames of a mention, the governing one first. */
export function framesOf(mention: DocumentMention, sources: Sources): Frame[] {
  const left = leftFrames(mention, sources);
  const talks = left.some((f) => f.deed === 'seek') || left.length === 0 ? talksAbout(mention, sources) : null;
  return [...(talks === null ? left : [talks]), ...rightFrames(mention, sources)];
}

function leftFrames(mention: DocumentMention, sources: Sources): Frame[] {
  const { tokens, actorAt, documentAt } = sources;
  const sentence = tokens.sentence[mention.from]!;
  const head = tokens.word[mention.head]!;
  const frames: Frame[] = [];
  let adjacent = true;
  let comma = false;
  let at = mention.from - 1;
  let first = tokens.bounds[sentence]!;
  // A stop before an indefinite noun at the head of a sentence may be a slip: "وقع … زيارة دولة. معاهدة شراكة".
  if (at < first && sentence > 0 && !mention.definite && head.conj === '' && !tokens.breakBefore[mention.from]) {
    first = tokens.bounds[sentence - 1]!;
    if (tokens.word[at]!.kind === Kind.Punct) at--;
    adjacent = false;
  }
  let preposition = mention.from === mention.head ? head.prep : tokens.word[mention.from]!.prep;
  let genitive = false;
  let relative = false;
  let verbs = 0;
  for (let steps = 0; at >= first && steps < 40; at--, steps++) {
    const word = tokens.word[at]!;
    const key = bareOf(word);
    if (documentAt[at]! >= 0) {
      // "عقود ومذكرات": coordinated documents share their verb.
      if (adjacent && head.conj !== '') continue;
      break;
    }
    if (QUOTE.has(key)) {
      // A mark that closes a name parts it from the document: "شركة «نورسولار» عقدا".
      if (key === '»' || key === '”' || (at > 0 && key === '"' && tokens.start[at] === tokens.end[at - 1])) adjacent = false;
      continue;
    }
    // "وقعت اليابان نص المعاهدة"
    if (adjacent && preposition === '' && key === 'نص' && !isNoun(tokens, at)) continue;
    // "ذيلا بتوقيعيهما اتفاقية"
    if (adjacent && preposition === '' && BY_HAND.test(key)) continue;
    // "إنهاء العمل باتفاقية"
    if (adjacent && key === 'العمل' && preposition === 'ب') continue;
    // "عدد من الاتفاقيات", but "انسحبت من الاتفاق".
    if (adjacent && TRANSPARENT.has(key) && (key !== 'من' || TRANSPARENT.has(bareOf(tokens.word[Math.max(0, at - 1)]!)))) continue;
    if (COMPLEMENTISER.has(key)) break;
    if (word.kind === Kind.Punct) {
      if (!'.،,-()–/'.includes(key)) break;
      // "ستوقعان اليوم في جنيف، وثيقتين": what stands before a comma has nothing as its genitive.
      if (COMMAS.has(key)) comma = true;
      continue;
    }
    if (RELATIVE.has(key)) {
      relative = true;
      verbs = 0;
      continue;
    }
    // "انتهت مدة الاتفاقية", "انتهى سريان الهدنة"
    if (adjacent && preposition === '' && TERM.has(key) && deedOfVerb(tokens.word[Math.max(0, at - 1)]!)?.deed === 'end') continue;
    // "تفاصيل الاتفاق": a noun before it has it as its genitive, so no verb has it as its object.
    if (adjacent && !comma && preposition === '' && !genitive && isGenitive(sources, at)) genitive = true;
    if (adjacent && preposition === '' && PREPOSITIONS.has(key)) {
      preposition = key;
      continue;
    }
    // "محادثات تمخضت عنها معاهدة"
    if (adjacent && preposition === '' && at > first && OF_IT.test(key) && deedOfVerb(tokens.word[at - 1]!)?.deed === 'yield') {
      preposition = 'عن';
      continue;
    }
    const verb = actorAt[at]! >= 0 || isNoun(tokens, at) ? null : deedOfVerb(word);
    if (verb === null && actorAt[at]! < 0 && !genitive && preposition === '' && issues(word, mention)) {
      const issued = frame('agree', word.entry!.verb!.tense, at, 'left');
      if (new Set([...issued.subjects, ...issued.partners].flatMap((a) => a.states)).size > 1) frames.push(issued);
      break;
    }
    // "اتفاقية وقعها عن الجانب السوري فلان، ومذكرة تفاهم": a verb whose object is a pronoun has no other.
    if (verb && verb.deed === 'sign' && verb.object !== '' && !relative) break;
    // "عقد الوزراء اجتماعا لبحث الاتفاق"; not "وعقد معها اتفاقا".
    if (verb && word.entry?.document && !adjacent && !WITH_IT.test(tokens.word[at + 1]!.key)) break;
    if (verb?.deed === 'end' && (endsAnother(sources, mention, at) || commentsOn(sources, at, mention.from))) break;
    // "انتهى الاجتماع باتفاق مبدئي", "خرج الوزراء باتفاق": what talks end with.
    const deed =
      verb && preposition === 'ب' && !mention.definite && ENDS_WITH.test(key) && !(adjacent && ENDS_IT.test(key)) ? 'yield' : verb?.deed;
    const abandons = verb !== null && ABANDONS.test(key);
    if (verb && deed && !genitive && (abandons ? preposition === 'عن' : fits(deed, preposition, adjacent))) {
      frames.push(frame(deed, verb.tense, at, 'left'));
      break;
    }
    const noun = actorAt[at]! >= 0 || (isIssuing(word) && mention.kind !== 'declaration') ? null : deedOfNear(word);
    // "وقعا عقب المباحثات بيانا": a noun with the article has no genitive.
    // "في تعليقه على الاتفاق": what is said of it. "اختتمت الدولتان محادثاتهما باتفاق": what they ended with.
    const apart =
      adjacent &&
      ((preposition === '' && partsOf(word).def) || (noun === 'end' && preposition === 'علي') || (noun === 'seek' && preposition === 'ب'));
    if (
      noun &&
      !apart &&
      (adjacent ||
        (noun === 'sign' && preposition === '' && isWholeSubject(sources, at, mention.from)) ||
        (steps < 14 &&
          preposition !== '' &&
          (noun === 'sign' || noun === 'reach' || noun === 'leave' || noun === 'keep' || noun === 'break')))
    ) {
      frames.push((adjacent && ofContents(at)) || frame(noun, 'noun', at, 'left'));
      break;
    }
    adjacent = false;
    if (
      word.entry?.verb &&
      !word.entry.particle &&
      !word.def &&
      actorAt[at]! < 0 &&
      !word.entry.title &&
      !word.entry.body &&
      word.prep === ''
    ) {
      verbs++;
      if (verbs > 1 && !relative) break;
      if (word.entry.verb.classes.has('say')) break;
    }
  }
  return frames;

  /** "لم تلتزم كينيا ببنود المعاهدة": what is not done with its contents is not done with it. */
  function ofContents(of: number): Frame | null {
    if (!CONTENTS.test(tokens.word[of]!.key)) return null;
    let i = of - 1;
    while (i > first && actorAt[i]! >= 0) i--;
    const verb = i > first && tokens.word[i - 1]!.key === 'لم' && KEEPS_TO.test(tokens.word[i]!.key) ? deedOfVerb(tokens.word[i]!) : null;
    return verb === null ? null : frame(verb.deed, verb.tense, i, 'left');
  }

  /** "شهد الرئيسان تبادل مذكرتي تفاهم": copies that are signed. */
  function deedOfNear(word: Word<Entry>): Deed | null {
    return adjacent && preposition === '' && !mention.definite && EXCHANGE.test(word.key) ? 'sign' : deedOfNoun(word);
  }

  function frame(deed: Deed, tense: Tense, where: number, side: Side): Frame {
    return build(deed, tense, where, side, mention, sources);
  }
}

/** "تخلت كينيا عن عقد" */
const ABANDONS = /^[وف]?(?:س?[يت])?(?:تخل|تراجع)/;
/** "أنهت كينيا العمل باتفاقية": here the document is what is ended. */
const ENDS_IT = /^[وف]?(?:انه|[يت]نهي)/;
const STRIFE = wordSet('حرب حربا الحرب نزاع نزاعا النزاع صراع صراعا الصراع قتال قتالا القتال ازمه الازمه خلاف خلافا الخلاف');

/** "أنهى اتفاق بريتوريا، الذي وقعته …، حربا استمرت عامين": the document is what ends something. */
function endsAnother({ tokens }: Sources, mention: DocumentMention, at: number): boolean {
  if (at !== mention.from - 1) return false;
  const sentence = tokens.sentence[at]!;
  for (let i = mention.coreTo; i < tokens.count && tokens.sentence[i] === sentence && i < mention.coreTo + 26; i++)
    if (STRIFE.has(tokens.word[i]!.key) && !PREPOSITIONS.has(tokens.word[i - 1]!.key)) return true;
  return false;
}

const EXCHANGE = /^[وفب]?تبادل$/;

/** "إصدار وثائق السفر" */
const isIssuing = ({ key }: Word<Entry>): boolean => /صدار$/.test(key);

/** "أصدرت كينيا ونيبال بيانا مشتركا", "أعلنت كينيا ونيبال هدنة" */
const issues = ({ entry, def, prep }: Word<Entry>, { kind, definite }: DocumentMention): boolean => {
  if (entry?.verb === undefined || entry.particle || def || prep !== '' || definite) return false;
  const { lemma } = entry.verb;
  return kind === 'declaration' ? lemma === 'أصدر' || lemma === 'تبنى' : kind === 'ceasefire' && lemma === 'أعلن';
};

/** "علق الوزير على تصريحات نظيره حول الاتفاق" */
function commentsOn({ tokens }: Sources, at: number, to: number): boolean {
  if (!/علق/.test(tokens.word[at]!.key)) return false;
  for (let i = at + 1; i < to; i++) if (bareOf(tokens.word[i]!) === 'علي') return true;
  return false;
}

/** "توقيع البلدين معاهدة", "إبرام كينيا وأوغندا معاهدة": nothing but who does it stands between noun and object. */
function isWholeSubject({ tokens, actors, actorAt }: Sources, at: number, to: number): boolean {
  let i = at + 1;
  // "توقيعه مع نظيره فلان اتفاقية"
  const own = OWN_ACT.test(tokens.word[at]!.key);
  if (own && bareOf(tokens.word[i]!) === 'مع') i++;
  // "توقيع الرئيسين 24 اتفاقية", "إبرام كينيا وأوغندا عددا من الاتفاقيات"
  while (to > at + 1 && (tokens.word[to - 1]!.kind === Kind.Number || TRANSPARENT.has(tokens.word[to - 1]!.key))) to--;
  while (i < to) {
    const k = actorAt[i]!;
    if (k < 0 || actors[k]!.kind === 'origin' || (actors[k]!.prep !== '' && !(own && actors[k]!.prep === 'مع'))) return false;
    i = actors[k]!.to;
  }
  return i === to && to > at + 1 && tokens.sentence[at] === tokens.sentence[to];
}

/** A noun without the article, of no actor and no clause: تفاصيل, رفض; not the adverbs مؤخرا, رسميا. */
function isGenitive({ tokens, scan, actorAt }: Sources, at: number): boolean {
  const word = tokens.word[at]!;
  const { def, stem } = partsOf(word);
  // "ستوقع غدا في إسطنبول اتفاقا": a place governs nothing.
  if (scan.at[at]! >= 0) return false;
  if (word.kind !== Kind.Word || def || actorAt[at]! >= 0 || word.entry?.particle || word.entry?.states || /ا$/.test(stem)) return false;
  return !(word.entry?.verb && word.prep === '' && !isNoun(tokens, at)) && deedOfVerb(word) === null;
}

/** A verb of signing takes its object straight or with على; the others with their prepositions. */
function fits(deed: Deed, preposition: string, adjacent: boolean): boolean {
  switch (deed) {
    case 'agree':
      return preposition === 'علي' || preposition === 'حول';
    case 'sign':
      return preposition === '' || preposition === 'علي';
    case 'reach':
      return preposition === 'الي' || preposition === 'ل' || adjacent;
    case 'yield':
      return preposition === 'عن' || preposition === 'ب' || preposition === 'الي';
    case 'leave':
      return preposition === 'من';
    case 'break':
    case 'deny':
    case 'end':
    case 'collapse':
      return preposition === '' || preposition === 'ب';
    case 'have':
      return preposition === 'ب' || preposition === '';
    case 'keep':
      return preposition !== 'من' || adjacent;
    default:
      return true;
  }
}

function rightFrames(mention: DocumentMention, sources: Sources): Frame[] {
  const { tokens, documentAt } = sources;
  const sentence = tokens.sentence[mention.head]!;
  const inside = (i: number): boolean => i < tokens.count && tokens.sentence[i] === sentence;
  const out: Frame[] = [];
  const bracketEnd = (from: number): number => {
    for (let i = from + 1; inside(i) && i <= from + BRACKET; i++) if (tokens.word[i]!.key === ')') return i;
    return -1;
  };
  // Participles in the core or right behind it: "الاتفاق المبرم بين", "اتفاقية الجزائر الموقعة".
  for (let i = mention.head + 1; i < mention.coreTo; i++)
    if (PARTICIPLE.test(tokens.word[i]!.key)) out.push(build('sign', 'past', i, 'right', mention, sources));
  let at = mention.coreTo;
  let relative = false;
  for (let steps = 0; inside(at) && steps < 24; at++, steps++) {
    const word = tokens.word[at]!;
    const key = bareOf(word);
    if (documentAt[at]! >= 0) break;
    // "اتفاقية «وضع القوات» (صوفا) الموقعة بين": another name of it.
    const close = key === '(' ? bracketEnd(at) : -1;
    if (close > 0) {
      at = close;
      continue;
    }
    if (at >= mention.to && word.kind === Kind.Punct && !QUOTE.has(key) && !(relative === false && COMMAS.has(key))) break;
    if (COMPLEMENTISER.has(key)) break;
    if (RELATIVE.has(key)) {
      // "هدنة في البلد الذي مزقته الحرب": of another noun.
      if (relative || (!mention.plural && key === (mention.feminine ? 'الذي' : 'التي'))) break;
      relative = true;
      continue;
    }
    // "مذكرة نشرت على موقع الوزارة": behind a preposition a place, and no word for a memorandum in the masculine.
    if (PARTICIPLE.test(word.key) && (word.def || (!mention.definite && !isNoun(tokens, at) && mention.feminine === /ه$/.test(word.key)))) {
      out.push(build('sign', 'past', at, 'right', mention, sources));
      break;
    }
    if (sources.actorAt[at]! >= 0) continue;
    const verb = isNoun(tokens, at) ? null : deedOfVerb(word);
    // Active verbs of breaking and leaving have the document as their object: "الذي خرقته روسيا".
    const ends = verb?.deed === 'end' && !/^[وف]?(?:ت|ي|ست|سي)?(?:انته|نته|انقض|نقض)/.test(word.key);
    if (verb && (ends || verb.deed === 'break' || verb.deed === 'leave' || verb.deed === 'deny') && !(relative && verb.object !== ''))
      break;
    // "لوقف الاتفاق، وعقد المدير اجتماعا": a clause of its own.
    if (verb?.deed === 'sign' && verb.object === '' && !relative && word.key !== key && !ON_IT.test(tokens.word[at + 1]?.key ?? '')) break;
    // A verb with an object of its own is about something else, but for the pronoun that means the document.
    // "وكانت هدنة سابقة قد انهارت"
    const had = tokens.word[at - 1]!.key === 'قد';
    if (verb && (relative || had || mention.definite || verb.object !== '' || /^(?:س)?[يت]/.test(key))) {
      out.push(build(verb.deed, verb.tense, at, 'right', mention, sources));
      break;
    }
    const noun = deedOfNoun(word);
    if (noun === 'sign' || noun === 'reach') {
      const before = tokens.word[at - 1]!.key;
      if (/^(س?[يت]?تم|تم|جري|يجري|سيجري|المزمع|المقرر)$/.test(before) || before === 'علي') {
        out.push(build(noun, /^تم|^جري/.test(before) ? 'past' : 'future', at, 'right', mention, sources));
        break;
      }
    }
    if (
      word.entry?.verb &&
      !word.entry.particle &&
      !word.def &&
      word.prep === '' &&
      !word.entry.title &&
      !word.entry.body &&
      !word.entry.document &&
      word.entry.verb.lemma !== 'تم' &&
      word.entry.verb.lemma !== 'جرى' &&
      word.entry.verb.lemma !== 'كان'
    )
      break;
  }
  return out;
}

const ON_IT = /^علي(?:ه|ها|هما)$/;
const BRACKET = 5;

/** "تقول نيروبي إن كمبالا تنتهك", "اتهمها بأنها تخرق": not "ما ينتهك". */
const HE = /^[وب]?ان(?:ه|ها|هم|هما)$/;
const KEEPS_TO = /(?:لتزم|حترم|تقيد)(?:ت|ا|تا|وا|ان|ون)?$/;

function build(deed: Deed, tense: Tense, at: number, side: Side, mention: DocumentMention, sources: Sources): Frame {
  const { tokens } = sources;
  const { negated, open, done, blamed, hypothetical } = signsAround(deed, tense, at, side === 'left' ? mention.from : at, sources);
  const { subjects, partners } =
    // "اختتمت كينيا ونيبال محادثاتهما باتفاق": of what an occasion bears only those who ended it are told.
    deed === 'yield' && !ENDS_WITH.test(tokens.word[at]!.key)
      ? { subjects: [], partners: [] }
      : deed === 'have' && tense === 'noun'
        ? { subjects: holder(at, sources), partners: [] }
        : roles(tense, at, side, mention, sources);
  // "لم تلتزم كينيا باتفاق الهدنة"
  const not = tokens.word[at - 1]?.key === 'لم' && !/^[وف]?(?:ان|اذا|لو|ما|طالما)$/.test(tokens.word[at - 2]?.key ?? '');
  const breaks = deed === 'keep' && not && !hypothetical && !open && KEEPS_TO.test(tokens.word[at]!.key);
  return {
    deed: breaks ? 'break' : deed,
    at,
    side,
    tense: breaks ? 'past' : tense,
    negated: negated && !breaks,
    denied: isDenied(at, sources),
    open: hypothetical || (open && tense !== 'past'),
    blamed: blamed || (deed === 'break' && tense === 'present' && (subjects.length > 0 || HE.test(tokens.word[at - 1]?.key ?? ''))),
    done,
    subjects,
    partners,
    private: tense !== 'noun' && privateDoer(at, side, mention, tokens),
    body: isStateBody(tokens.word[at + 1]),
  };
}
