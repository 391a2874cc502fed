/**
 * How far a noun tells a document where it stands: by the words that follow, by how it takes up what was named before, by
 * the number before it.
 *
 * @module src/extract/agreements/words/use
 */
import { isCardinal } from '../../../arabic/numbers.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import { DOCUMENT_ROWS, type DocumentUse } from '../../../lexicon/documents.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Scan } from '../../scan.js';
import { isDeclaration } from './no-document.js';
import { PARTICIPLE, PRAISE, partsOf, QUOTE } from './words.js';

/** What states deal in. */
const DEALT = /^(ال)?(تبادل|انقاذ|استحواذ|رافال|عسكريه|اسلحه|سلاح|تسلح|تسليح|طايرات|مقاتلات|غواصات|صواريخ|دبابات|سلام|نوويه|غاز|حبوب)$/;
/** Papers of one side: "مذكرة توقيف", "مذكرة احتجاج". */
const ONE_SIDED =
  /^(ال)?(توقيف|اعتقال|جلب|احضار|قبض|ضبط|بحث|احتجاج|استدعاء|استجواب|تفتيش|ايداع|دفاع|شكوي|شفهيه|شفويه|دبلوماسيه|داخليه|سريه|نيابيه|برلمانيه|ايضاحيه|تفسيريه|عاجله|موجهه|رفعها|مرفوعه|الي|اسر)$/;
const THIS = /^[وفبل]?(هذا|هذه|ذلك|تلك|هاتين|هذين)$/;
const SIGNS = /^[وف]?(?:[يت]?وقع(?:ا|ت|تا|وا|ان|ون|ه|ها)?|توقيع)$/;

/** How the noun at a token is to be taken; null for what is no document. */
export function useOf(tokens: Tokens<Entry>, scan: Scan, head: number, key: (i: number) => string): DocumentUse | null {
  const { lemma, number } = tokens.word[head]!.entry!.document!;
  const row = DOCUMENT_ROWS.get(lemma)!;
  if (row.next.size > 0) {
    const next = QUOTE.has(key(head + 1)) ? head + 2 : head + 1;
    const final = /^(ال)?(?:ختامي|ثلاثي|ثنايي|رباعي|صحفي|صحافي|سياسي)ا?$/.test(key(next)) && row.next.has(key(next + 1));
    if (!row.next.has(key(next)) && !final && !isTruce(lemma, head, key)) {
      if (row.otherwise === undefined) return null;
      if (takesUp(tokens, head)) return 'again';
      return ONE_SIDED.test(key(next)) ? null : row.otherwise;
    }
    if (key(next) === 'الاعمال' && !/^ال(قتاليه|عداييه|عسكريه|حربيه)$/.test(key(next + 1))) return null;
  }
  if (isPlanOfAction(head, key)) return 'plain';
  // "البروتوكول الصحي", "بروتوكول الاستقبال": how something is done, unless it is signed.
  if (PROTOCOL.test(lemma) && MANNER.test(key(head + 1)) && !isSigned(head, key)) return null;
  // "صفقة تبادل أسرى", "صفقة أسلحة": what is dealt in tells the deals of states.
  if (lemma === 'صفقة' && DEALT.test(key(head + 1))) return 'plain';
  if (lemma !== 'إعلان' || isDeclaration(scan, head, key)) return row.use;
  // "وقد وقع هذا الإعلان مستشارا الأمن", "وقعا الإعلان"
  const governed = THIS.test(key(head - 1)) || SIGNS.test(key(head - 1)) || (key(head - 1) === 'علي' && SIGNS.test(key(head - 2)));
  return number === 'singular' && governed && takesUp(tokens, head) ? 'again' : null;
}

const TRUCE_WITHIN = 5;

/** "وقف غير مشروط لإطلاق النار", "وقف فوري ودائم لإطلاق النار": adjectives between. */
function isTruce(lemma: string, head: number, key: (i: number) => string): boolean {
  if (lemma !== 'وقف' || !ADJECTIVE.test(key(head + 1))) return false;
  for (let i = head + 2; i < head + TRUCE_WITHIN; i++) if (key(i) === 'لاطلاق') return key(i + 1) === 'النار';
  return false;
}
const ADJECTIVE = /^(?:غير|فوري|شامل|دايم|موقت|كامل|محدود|هش|جديد|انساني|تام|طويل)ا?$/;

/** "خطة العمل الشاملة المشتركة": what the deal on Iran's nuclear programme is called in its own text. */
export const isPlanOfAction = (head: number, key: (i: number) => string): boolean =>
  /^[وبل]?خطه$/.test(key(head)) && key(head + 1) === 'العمل' && PLAN.test(`${key(head + 2)} ${key(head + 3)}`);
const PLAN = /^(?:الشامله المشتركه|المشتركه? الشامله)$/;

const PROTOCOL = /^بر?وتوكول$/;
const MANNER =
  /^(?:ال)?(?:صحي|طبي|علاجي|وقايي|احترازي|تشخيص|علاج|علاجيا|صحيا|طبيا|استقبال|متبع|معتمد|معمول|ملكي|رياسي|اعلامي|انترنت|اتصال|تطعيم|عزل|سلامه)ا?$/;
const SIGNED_WITHIN = 12;

/** A verb or noun of signing stands before it in the sentence. */
function isSigned(head: number, key: (i: number) => string): boolean {
  for (let i = head - 1; i >= head - SIGNED_WITHIN && key(i) !== ''; i--) if (SIGNED.test(key(i))) return true;
  return false;
}
const SIGNED = /^[وفبل]?(?:س?[يت])?(?:ال|ل)?(?:وقع|توقيع|ابرم|برم|ابرام|امضاء)(?:ت|ا|تا|وا|ان|ون)?$/;

/** "المذكرة", "المذكرتان الموقعتان": nothing but what was named before. */
function takesUp({ word, sentence }: Tokens<Entry>, head: number): boolean {
  if (!word[head]!.def) return false;
  const next = sentence[head + 1] === sentence[head] ? word[head + 1] : undefined;
  if (next === undefined || next.kind !== Kind.Word) return true;
  const { def, stem, prep } = partsOf(next);
  return !def || prep !== '' || next.entry?.title !== undefined || PARTICIPLE.test(next.key) || PRAISE.has(stem);
}

const TENS = wordSet('عشر عشره عشرون عشرين ثلاثون ثلاثين اربعون اربعين خمسون خمسين');
const ONE = wordSet('واحد واحده احد احدي');

/** "22 معاهدة", "سبع عشرة وثيقة": counted by a number above ten, the noun is in the singular. */
export function isCounted({ word, sentence }: Pick<Tokens<Entry>, 'word' | 'sentence'>, from: number): boolean {
  const before = sentence[from - 1] === sentence[from] ? word[from - 1] : undefined;
  if (before === undefined || word[from]!.def) return false;
  // "26 اتفاقية ومذكرة تفاهم", "12 مذكرة تفاهم واتفاقية": the number counts both.
  if (word[from]!.conj === 'و')
    return [from - 1, from - 2].some(
      (i) => sentence[i] === sentence[from] && word[i]!.entry?.document?.number === 'singular' && isCounted({ word, sentence }, i),
    );
  if (before.kind === Kind.Number) return /^\d{1,3}$/.test(before.key) && Number(before.key) > 2;
  const { key } = before;
  const bare = before.conj === '' ? key : key.slice(1);
  return TENS.has(bare.replace(/^و/, '')) || (isCardinal(bare) && !ONE.has(bare));
}

/** Whether a token may name a document; برنامج only as a compound: not "البرنامج النووي". */
export function isDocument({ word }: Tokens<Entry>, at: number): boolean {
  const document = word[at]!.entry?.document;
  if (document === undefined) return false;
  const { use, next } = DOCUMENT_ROWS.get(document.lemma)!;
  // "اتفاقية لتمويل مبادرة الطاقة"
  if (use === 'agreed') return word[at]!.conj !== '';
  return use !== 'weak' || next.size === 0 || next.has(word[at + 1]?.key ?? '');
}
