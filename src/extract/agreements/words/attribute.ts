/**
 * What may stand behind a document with the article: adjectives of its own gender, and no noun, which is the object of its verb
 * ("يفتح الاتفاق الباب", "يشمل الاتفاق السماح ب") or tells when ("توصلا إلى الاتفاق الشهر الماضي").
 *
 * @module src/extract/agreements/words/attribute
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import type { Entry } from '../../../lexicon/entry.js';
import { isVerb } from '../../clauses.js';
import { PRAISE } from './words.js';

export const SPAN_OF_TIME = wordSet(
  'اليوم الاسبوع الشهر العام السنه الصيف الشتاء الربيع الخريف الخميس الجمعه السبت الاحد الاثنين الثلاثاء الاربعاء',
);

/** "النووية", "الكبرى", "الأهم" */
const FEMININE = /[هي]$|^الا.{2,3}$/;
const TA_MARBUTA = /ة[^ء-ي]*$/;
/** "السياسي"; "الحاسم", "القديم"; "الموقع", "المرتقب", "المعلن" */
const ADJECTIVE = /ي$|^.ا..$|^..ي.$|^م[^ا]{3,}$/;
/** "المتوازن", "المستدام", "الثلاثيين", "الأهم", "الهش", "الآنف الذكر" */
const MORE = /^م.{3,}$|^ا.{2,3}$|ين$|^..$|^ذكر$/;
/** A verb right before it that the lexicon does not know: "يتيح الاتفاق". */
const VERBAL = /^[وف]?س?[يت]..+/;

/** Whether a word with the article, without it `stem`, is an adjective of the head before it; `at`: where it stands. */
export function isAttribute(tokens: Tokens<Entry>, head: number, stem: string, at = head + 1): boolean {
  const { word, sentence } = tokens;
  const { key, raw } = word[at]!;
  if (SPAN_OF_TIME.has(key)) return false;
  const { number, gender } = word[head]!.entry!.document!;
  if (number !== 'dual' && (number === 'plural' || gender === 'feminine')) return FEMININE.test(key);
  if (number === 'singular' && TA_MARBUTA.test(raw)) return false;
  if (at > head + 1) return number !== 'singular' || ADJECTIVE.test(stem) || MORE.test(stem) || PRAISE.has(stem);
  const before = word[head - 1];
  if (before === undefined || sentence[head - 1] !== sentence[head] || word[head]!.prep !== '') return true;
  const governed = isVerb(tokens, head - 1) || (before.entry === null && !before.def && VERBAL.test(before.key));
  return !governed || ADJECTIVE.test(stem) || PRAISE.has(stem);
}
