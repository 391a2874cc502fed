/**
 * Frames: what the clause around a mention of a document says of it. Left of it stands the verb or noun
 * that governs it ("وقع … معاهدة", "توقيع إيران على الاتفاقية", "التوصل إلى اتفاق", "خرق الهدنة"), right of it a relative
 * clause or a participle ("الذي وقعته إيران", "الموقع في فيينا") or its own verb ("الاتفاق ينص على", "دخلت الهدنة").
 *
 * @module src/extract/agreements/frames/frames
 */

import { COMMAS } from '../../../arabic/punctuation.js';
import { Kind } from '../../../arabic/words.js';
import { bareOf } from '../../clauses.js';
import type { DocumentMention } from '../words/document-mention.js';
import { PARTICIPLE, QUOTE } from '../words/words.js';
import { buildFrame } from './build-frame.js';
import { COMPLEMENTISER, deedOfNoun, deedOfVerb, isNoun, RELATIVE, type Sources } from './deeds.js';
import type { Frame } from './frame.js';
import { leftFrames } from './left-frames.js';
import { talksAbout } from './talks.js';

/** It is signed, reached, agreed on, or borne by an occasion. */
export const concludes = ({ deed }: Frame): boolean => deed === 'sign' || deed === 'reach' || deed === 'agree' || deed === 'yield';

/** The frames of a mention, the governing one first; that of an item of a list stands before its colon, the others have −1. */
export function framesOf(mention: DocumentMention, sources: Sources, colon = -1): Frame[] {
  const left = leftFrames(mention, sources, colon);
  if (left.length === 0) left.push(...whichIs(mention, sources));
  const talks = left.some((f) => f.deed === 'seek') || left.length === 0 ? talksAbout(mention, sources) : null;
  return [...(talks === null ? left : [talks]), ...rightFrames(mention, sources)];
}

const WHICH_IS = /^و?(?:هو|هي)$/;

/** "اتفقت كينيا ونيبال على خفض الإنتاج، وهو اتفاق": who agreed on it, or reached it, in the clause before. */
function whichIs(mention: DocumentMention, sources: Sources): Frame[] {
  const { word, bounds, sentence } = sources.tokens;
  if (mention.definite || !WHICH_IS.test(word[mention.from - 1]?.key ?? '')) return [];
  for (let i = mention.from - 2; i >= bounds[sentence[mention.head]!]!; i--) {
    if (sources.documentAt[i]! >= 0) return [];
    const verb = isNoun(sources.tokens, i) ? null : deedOfVerb(word[i]!);
    if (verb && (verb.deed === 'agree' || verb.deed === 'reach') && verb.tense === 'past')
      return [buildFrame(verb.deed, verb.tense, i, 'left', mention, sources)];
  }
  return [];
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
    if (PARTICIPLE.test(tokens.word[i]!.key)) out.push(buildFrame('sign', 'past', i, 'right', mention, sources));
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
      out.push(buildFrame('sign', 'past', at, 'right', mention, sources));
      break;
    }
    if (sources.actorAt[at]! >= 0) continue;
    const verb = isNoun(tokens, at) ? null : deedOfVerb(word);
    // Active verbs of breaking and leaving have the document as their object: "الذي خرقته روسيا".
    const ends = verb?.deed === 'end' && !/^[وف]?(?:ت|ي|ست|سي)?(?:انته|نته|انقض|نقض)/.test(word.key);
    if (verb && (ends || verb.deed === 'break' || verb.deed === 'leave' || verb.deed === 'deny') && !(relative && verb.object !== ''))
      break;
    // "لوقف الاتفاق، وعقد المدير اجتماعا": a clause of its own.
    if (verb?.deed === 'agree' && FITS.test(key) && !isOnIt(at, tokens)) break;
    if (verb?.deed === 'sign' && verb.object === '' && !relative && word.key !== key && !ON_IT.test(tokens.word[at + 1]?.key ?? '')) break;
    // "إلى جانب الاتفاقية، وقعت كينيا معاهدة": nor does it govern this one if it has its own.
    if (verb?.deed === 'sign' && verb.object === '' && !relative && COMMAS.has(tokens.word[at - 1]!.key) && hasDocument(at, sources)) break;
    // "المفاوضات بشأن الاتفاقية دخلت مرحلتها الأخيرة": not into force.
    if (verb?.deed === 'keep' && ENTERS.test(key) && !isIntoForce(at, tokens)) break;
    // A verb with an object of its own is about something else, but for the pronoun that means the document.
    // "وكانت هدنة سابقة قد انهارت"
    const had = tokens.word[at - 1]!.key === 'قد';
    if (verb && (relative || had || mention.definite || verb.object !== '' || /^(?:س)?[يت]/.test(key))) {
      out.push(buildFrame(verb.deed, verb.tense, at, 'right', mention, sources));
      break;
    }
    const noun = deedOfNoun(word);
    if (noun === 'sign' || noun === 'reach') {
      const before = tokens.word[at - 1]!.key;
      if (/^(س?[يت]?تم|تم|جري|يجري|سيجري|المزمع|المقرر)$/.test(before) || before === 'علي') {
        out.push(buildFrame(noun, /^تم|^جري/.test(before) ? 'past' : 'future', at, 'right', mention, sources));
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

const ENTERS = /^(?:دخل|[يت]دخل)/;

/** "دخلت الاتفاقية حيز التنفيذ", "تدخل مرحلة التطبيق" */
function isIntoForce(at: number, { word, sentence }: Sources['tokens']): boolean {
  for (let i = at + 1; i <= at + ENTERS_WITHIN && sentence[i] === sentence[at]; i++) if (FORCE.test(word[i]!.key)) return true;
  return false;
}
const FORCE = /^(?:حيز|ال?(?:تنفيذ|نفاذ|تطبيق|سريان))$/;
const ENTERS_WITHIN = 6;
const ON_IT = /^علي(?:ه|ها|هما)$/;
const FITS = /^[وف]?س?[يت]?توافق(?:ت|ا|تا|وا|ان|ون)?$/;
const ON_IT_WITHIN = 8;

/** "خريطة الطريق التي توافق الجانبان عليها"; "خطة تتوافق مع مصالح كينيا" suits her. */
function isOnIt(at: number, { word, sentence }: Sources['tokens']): boolean {
  for (let i = at + 1; i <= at + ON_IT_WITHIN && sentence[i] === sentence[at]; i++) if (ON_IT.test(word[i]!.key)) return true;
  return false;
}

const OBJECT_WITHIN = 14;

/** Whether a document stands behind a verb, before any mark. */
function hasDocument(verb: number, { tokens: { word, sentence }, documentAt }: Sources): boolean {
  for (let i = verb + 1; i < verb + OBJECT_WITHIN && sentence[i] === sentence[verb] && word[i]!.kind !== Kind.Punct; i++)
    if (documentAt[i]! >= 0) return true;
  return false;
}

const BRACKET = 5;
