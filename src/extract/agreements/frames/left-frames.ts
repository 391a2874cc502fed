/**
 * Left frames: the verb or noun that stands before a document and governs it: "وقع … معاهدة", "التوصل إلى اتفاق", "خرق الهدنة".
 *
 * @module src/extract/agreements/frames/left-frames
 */
import { isCardinal } from '../../../arabic/numbers.js';
import { COMMAS } from '../../../arabic/punctuation.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind, type Word } from '../../../arabic/words.js';
import type { Deed } from '../../../lexicon/documents.js';
import type { Entry } from '../../../lexicon/entry.js';
import { bareOf } from '../../clauses.js';
import { OWN_ACT, type Tense, WITH_IT } from '../parties/doers.js';
import type { DocumentMention } from '../words/document-mention.js';
import { BY_HAND, ENDS_WITH, LENGTH, OF_IT, partsOf, QUOTE, STRIFE } from '../words/words.js';
import { buildFrame, KEEPS_TO } from './build-frame.js';
import { COMPLEMENTISER, type DeedOfVerb, deedOfNoun, deedOfVerb, isNoun, PREPOSITIONS, RELATIVE, type Sources } from './deeds.js';
import type { Frame } from './frame.js';

const TRANSPARENT = wordSet(
  'عدد عددا عده سلسله حزمه مجموعه كل جميع بعض اي هذا هذه ذلك تلك هذين كلا من ما نحو اول ثاني ثلاث ثلاثه اربع اربعه خمس خمسه سته سبع سبعه ثماني عشر عشره عشرات بين',
);
const CONTENTS = /^ب?(?:بنود|نصوص|شروط)$/;
/** "تخرق بصورة متكررة الاتفاق" */
const MANNER = wordSet('بصوره بشكل بطريقه');
/** "ما عرف ب", "ما يسمى" */
const KNOWN_AS = /^(?:[يت]?عرف|[يت]?سمي)ت?$/;
const TERM = wordSet('مده صلاحيه مفعول اجل سريان');

/** What has been passed on the way back from a document to what governs it. */
interface Way {
  readonly mention: DocumentMention;
  readonly sources: Sources;
  readonly frames: Frame[];
  /** The token that is looked at, and the last one that may be. */
  at: number;
  first: number;
  /** Nothing stands between that parts it from the document. */
  adjacent: boolean;
  comma: boolean;
  preposition: string;
  /** Behind a noun that has it as its genitive. */
  genitive: boolean;
  /** Words of those who act, all but the first of each. */
  acted: number;
  /** Behind a relative, and how many verbs. */
  relative: boolean;
  verbs: number;
}

/** Words that are looked at. */
const WAY = 40;

/** What governs a document from before it. */
export function leftFrames(mention: DocumentMention, sources: Sources, colon: number): Frame[] {
  const way = wayBefore(mention, sources);
  // "وجرى التوقيع على:", "- اتفاقية …"
  if (colon >= 0) {
    way.at = colon - 1;
    way.adjacent = true;
    way.first = sources.tokens.bounds[sources.tokens.sentence[colon]!]!;
  }
  for (let steps = 0; way.at >= way.first && steps < WAY; way.at--, steps++) {
    const actor = sources.actors[sources.actorAt[way.at]!];
    if (actor !== undefined && actor.from < way.at) way.acted++;
    const passed = passes(way);
    if (passed === true) continue;
    if (passed === false || governs(way, steps)) break;
    way.adjacent = false;
    if (isOfAnother(way)) break;
  }
  return way.frames;
}

function wayBefore(mention: DocumentMention, sources: Sources): Way {
  const { tokens } = sources;
  const sentence = tokens.sentence[mention.from]!;
  const head = tokens.word[mention.head]!;
  let at = mention.from - 1;
  let first = tokens.bounds[sentence]!;
  // A stop before an indefinite noun at the head of a sentence may be a slip: "وقع … زيارة دولة. معاهدة شراكة".
  const slip = at < first && sentence > 0 && !mention.definite && head.conj === '' && !tokens.breakBefore[mention.from];
  if (slip) {
    first = tokens.bounds[sentence - 1]!;
    if (tokens.word[at]!.kind === Kind.Punct) at--;
  }
  const preposition = mention.from === mention.head ? head.prep : tokens.word[mention.from]!.prep;
  return {
    mention,
    sources,
    frames: [],
    at,
    first,
    adjacent: !slip,
    comma: false,
    preposition,
    genitive: false,
    acted: 0,
    relative: false,
    verbs: 0,
  };
}

/** Whether a word says nothing of the document itself, so that the way goes on; false where it ends there, null where the word may govern it. */
function passes(way: Way): boolean | null {
  const { sources, at, first } = way;
  const { tokens, documentAt } = sources;
  const word = tokens.word[at]!;
  const key = bareOf(word);
  // "عقود ومذكرات": coordinated documents share their verb.
  if (documentAt[at]! >= 0) return way.adjacent && tokens.word[way.mention.head]!.conj !== '';
  if (QUOTE.has(key)) {
    // A mark that closes a name parts it from the document: "شركة «نورسولار» عقدا".
    if (key === '»' || key === '”' || (at > 0 && key === '"' && tokens.start[at] === tokens.end[at - 1])) way.adjacent = false;
    return true;
  }
  if (way.adjacent && isTransparent(way, key)) return true;
  // "توصلا إلى ما عرف باتفاق نيروبي"
  if (way.adjacent && /^ب?$/.test(way.preposition) && KNOWN_AS.test(key) && at > first && bareOf(tokens.word[at - 1]!) === 'ما') {
    way.preposition = '';
    return true;
  }
  if (COMPLEMENTISER.has(key)) return false;
  if (word.kind === Kind.Punct) {
    // "ستوقعان اليوم في جنيف، وثيقتين": what stands before a comma has nothing as its genitive.
    if (COMMAS.has(key)) way.comma = true;
    return '.،,-()–/'.includes(key);
  }
  if (RELATIVE.has(key)) {
    way.relative = true;
    way.verbs = 0;
    return true;
  }
  const next = way.adjacent && way.preposition === '';
  // "انتهت مدة الاتفاقية", "انتهى سريان الهدنة"
  if (next && TERM.has(key) && deedOfVerb(tokens.word[Math.max(0, at - 1)]!)?.deed === 'end') return true;
  // "تفاصيل الاتفاق": a noun before it has it as its genitive, so no verb has it as its object.
  // "ستوقعان خلال الزيارة التي تستمر يومين اتفاقية": how long it lasts has none.
  const lasting = LENGTH.has(key) && (!way.mention.definite || at < way.mention.from - 1);
  if (next && !way.comma && !way.genitive && !lasting && isGenitive(sources, at)) way.genitive = true;
  if (next && PREPOSITIONS.has(key)) {
    way.preposition = key;
    return true;
  }
  // "محادثات تمخضت عنها معاهدة"
  if (next && at > first && OF_IT.test(key) && deedOfVerb(tokens.word[at - 1]!)?.deed === 'yield') {
    way.preposition = 'عن';
    return true;
  }
  return null;
}

/** Whether what governs a word right before a document governs the document. */
function isTransparent({ sources: { tokens }, at, preposition }: Way, key: string): boolean {
  // "وقعت اليابان نص المعاهدة"; "ذيلا بتوقيعيهما اتفاقية"
  if (preposition === '' && ((key === 'نص' && !isNoun(tokens, at)) || BY_HAND.test(key))) return true;
  // "إنهاء العمل باتفاقية"
  if (key === 'العمل' && preposition === 'ب') return true;
  if (MANNER.has(key) || MANNER.has(bareOf(tokens.word[Math.max(0, at - 1)]!))) return true;
  // "وقع على عشرين اتفاقية", "بالتوقيع على 11 اتفاقية"
  if (preposition === '' && (tokens.word[at]!.kind === Kind.Number || isCardinal(key))) return true;
  // "عدد من الاتفاقيات", but "انسحبت من الاتفاق".
  return TRANSPARENT.has(key) && (key !== 'من' || TRANSPARENT.has(bareOf(tokens.word[Math.max(0, at - 1)]!)));
}

/** Whether a word is the verb or the noun that governs the document, or one that lets nothing before it do so. */
function governs(way: Way, steps: number): boolean {
  const { mention, sources, at, frames } = way;
  const { tokens, actorAt } = sources;
  const word = tokens.word[at]!;
  const verb = actorAt[at]! >= 0 || isNoun(tokens, at) ? null : deedOfVerb(word);
  if (verb === null && actorAt[at]! < 0 && !way.genitive && way.preposition === '' && issues(word, mention)) {
    const issued = leftFrame(way, 'agree', word.entry!.verb!.tense, at);
    // "أعلنت كينيا وحركة الشباب هدنة"
    const sides = [...issued.subjects, ...issued.partners].flatMap((a) => (a.org?.org ? [a.org.org.organization.code] : a.states));
    if (new Set(sides).size > 1) frames.push(issued);
    return true;
  }
  if (verb !== null) {
    if (isOfOther(way, verb)) return true;
    const deed = deedOfGoverning(way, verb);
    if (deed !== null) {
      frames.push(leftFrame(way, deed, verb.tense, at));
      return true;
    }
  }
  const noun = actorAt[at]! >= 0 || (isIssuing(word) && mention.kind !== 'declaration') ? null : deedOfNear(way, word);
  if (noun === null || !isOfNoun(way, noun, steps)) return false;
  frames.push((way.adjacent && ofContents(way, at)) || leftFrame(way, noun, 'noun', at));
  return true;
}

/** Whether a verb is of something else than the document, and so is what stands before it. */
function isOfOther({ mention, sources, at, adjacent, relative }: Way, { deed, object }: DeedOfVerb): boolean {
  const { word } = sources.tokens;
  // "اتفاقية وقعها عن الجانب السوري فلان، ومذكرة تفاهم": a verb whose object is a pronoun has no other.
  if (deed === 'sign' && object !== '' && !relative) return true;
  // "عقد الوزراء اجتماعا لبحث الاتفاق"; not "وعقد معها اتفاقا".
  if (word[at]!.entry?.document && !adjacent && !WITH_IT.test(word[at + 1]!.key)) return true;
  return deed === 'end' && (endsAnother(sources, mention, at) || commentsOn(sources, at, mention.from));
}

/** What a verb that governs the document does to it; null where it does not govern it. */
function deedOfGoverning({ mention, sources, at, adjacent, preposition, genitive }: Way, verb: DeedOfVerb): Deed | null {
  if (genitive) return null;
  const key = bareOf(sources.tokens.word[at]!);
  // "انتهى الاجتماع باتفاق مبدئي", "خرج الوزراء باتفاق": what talks end with.
  const yields = preposition === 'ب' && !mention.definite && ENDS_WITH.test(key) && !(adjacent && ENDS_IT.test(key));
  const deed = yields ? 'yield' : verb.deed;
  if (TURNS.test(key)) return preposition === 'علي' ? deed : null;
  return (ABANDONS.test(key) ? preposition === 'عن' : fits(deed, preposition, adjacent)) ? deed : null;
}

/** Whether a noun of action has the document as what it is done to. */
function isOfNoun({ mention, sources, at, adjacent, preposition, comma, acted }: Way, noun: Deed, steps: number): boolean {
  // "وقعا عقب المباحثات بيانا": a noun with the article has no genitive.
  // "في تعليقه على الاتفاق": what is said of it. "اختتمت الدولتان محادثاتهما باتفاق": what they ended with.
  if (adjacent)
    return !(
      (preposition === '' && partsOf(sources.tokens.word[at]!).def) ||
      (noun === 'end' && preposition === 'علي') ||
      (noun === 'seek' && preposition === 'ب') ||
      // "توصلوا، بعد يومين من المفاوضات، إلى هدنة"
      (noun === 'seek' && comma)
    );
  if (noun === 'sign' && preposition === '' && isWholeSubject(sources, at, mention.from)) return true;
  // "أعلنت الإنهاء الفوري لاتفاق السلم"
  if (noun === 'end') return steps <= ADJECTIVES && (preposition === 'ل' || preposition === 'ب') && partsOf(sources.tokens.word[at]!).def;
  // "توقيع رؤساء الدول الثلاث، فلان وفلان وفلان، في نيروبي على معاهدة": however long the names of those who sign it.
  const far = noun === 'sign' && preposition === 'علي' ? steps - acted : steps;
  return far < 14 && preposition !== '' && FAR_NOUNS.has(noun);
}
/** Words of a noun between it and the preposition. */
const ADJECTIVES = 3;

/** What nouns do also to what stands farther behind. */
const FAR_NOUNS = new Set<Deed>(['sign', 'reach', 'leave', 'keep', 'break']);

/** Whether a verb stands there that is of something else, so that nothing before it is of the document. */
function isOfAnother(way: Way): boolean {
  const { sources, at } = way;
  const { entry, def, prep } = sources.tokens.word[at]!;
  if (!entry?.verb || entry.particle || def || sources.actorAt[at]! >= 0 || entry.title || entry.body || prep !== '') return false;
  way.verbs++;
  return (way.verbs > 1 && !way.relative) || entry.verb.classes.has('say');
}

/** "لم تلتزم كينيا ببنود المعاهدة": what is not done with its contents is not done with it. */
function ofContents(way: Way, of: number): Frame | null {
  const { sources, first } = way;
  const { word } = sources.tokens;
  if (!CONTENTS.test(word[of]!.key)) return null;
  let i = of - 1;
  while (i > first && sources.actorAt[i]! >= 0) i--;
  const verb = i > first && word[i - 1]!.key === 'لم' && KEEPS_TO.test(word[i]!.key) ? deedOfVerb(word[i]!) : null;
  return verb === null ? null : leftFrame(way, verb.deed, verb.tense, i);
}

/** "شهد الرئيسان تبادل مذكرتي تفاهم": copies that are signed; "مراسم الإعلان عن عدد من الاتفاقيات". */
function deedOfNear({ adjacent, preposition, mention: { definite, plural }, at, sources }: Way, word: Word<Entry>): Deed | null {
  // "قررت كينيا وقف العمل بالاتفاقية"
  if (word.stem === 'وقف' && preposition === 'ب' && sources.tokens.word[at + 1]!.key === 'العمل') return 'end';
  const exchanged = preposition === '' && (!definite || plural) && EXCHANGE.test(word.key);
  const announced = preposition === 'عن' && plural && ANNOUNCEMENT.test(word.key);
  return adjacent && (exchanged || announced) ? 'sign' : deedOfNoun(word);
}

const leftFrame = ({ mention, sources }: Way, deed: Deed, tense: Tense, at: number): Frame =>
  buildFrame(deed, tense, at, 'left', mention, sources);

/** "تخلت كينيا عن عقد" */
const ABANDONS = /^[وف]?(?:س?[يت])?(?:تخل|تراجع)/;
/** "انقلبت الحركة على الاتفاق" */
const TURNS = /^[وف]?(?:س?[يت]ن|ان)قلب/;
/** "أنهت كينيا العمل باتفاقية": here the document is what is ended. */
const ENDS_IT = /^[وف]?(?:انه|[يت]نهي)/;

/** "أنهى اتفاق بريتوريا، الذي وقعته …، حربا استمرت عامين": the document is what ends something. */
function endsAnother({ tokens }: Sources, mention: DocumentMention, at: number): boolean {
  if (at !== mention.from - 1) return false;
  const sentence = tokens.sentence[at]!;
  for (let i = mention.coreTo; i < tokens.count && tokens.sentence[i] === sentence && i < mention.coreTo + 26; i++)
    if (STRIFE.has(tokens.word[i]!.key) && !PREPOSITIONS.has(tokens.word[i - 1]!.key)) return true;
  return false;
}

const EXCHANGE = /^[وفب]?تبادل$/;
const ANNOUNCEMENT = /^[وف]?(?:ال)?اعلان$/;

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
  // "اجتماعا وقعا في ختامه اتفاقية": nor does a noun with a pronoun.
  if (
    word.kind !== Kind.Word ||
    def ||
    actorAt[at]! >= 0 ||
    word.entry?.particle ||
    word.entry?.states ||
    (/ا$|...ه$/.test(stem) && !word.raw.endsWith('ة'))
  )
    return false;
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
