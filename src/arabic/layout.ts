/**
 * Layout: which parts of a page's text are the article. News pages carry bylines, share buttons, tag
 * lists, teasers and whole further articles below the first; none of that is what the article
 * says. The text is left as it is: the result is a list of ranges to read.
 *
 * @module src/arabic/layout
 */

/** A stretch of text to read. Things are linked only within one `part`: a part is one article. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly part: number;
}

/** A line that heads a list of links: nothing below belongs to the article, up to a further article. */
const LIST_HEAD =
  /^[\s•*#|>‏‎-]*(?:مقالات|مواضيع|موضوعات|أخبار|اخبار|تقارير|روابط|قصص)\s+(?:ذات\s+صلة|مشابهة|متعلقة|مرتبطة|أخرى|اخرى)\s*:?\s*$|^[\s•*#|>‏‎-]*(?:الأكثر|الاكثر)\s+(?:قراءة|مشاهدة|تداولا|شعبية)\s*:?\s*$|^[\s•*]*(?:آخر|اخر)\s+الأخبار\s*:?\s*$/;

/** "Read also" and the like: the next short lines are teasers; a long paragraph begins a further article. */
const READ_ALSO =
  /^[\s•*#|>‏‎-]*(?:إ|ا|أ)قر(?:أ|ا|إ)(?:ي|وا)?\s*(?:أيض(?:ا|اً|ًا)|المزيد|كذلك)?\s*[:.…]*\s*$|^[\s•*]*(?:شاهد|طالع|تابع|اطلع)\s+(?:أيض(?:ا|اً|ًا)|المزيد)\s*:?\s*$/;
/** The same with its teaser on the line itself. */
const READ_ALSO_LINE = /^[\s•*#|>‏‎-]*(?:(?:إ|ا|أ)قر(?:أ|ا|إ)(?:ي|وا)?|شاهد|طالع)\s*أيض(?:ا|اً|ًا)\s*[:.…]/;

/** Lines that are the page's and not the article's. */
const PAGE_LINE =
  /^[\s•*‏‎]*(?:كلمات\s+(?:دلالية|مفتاحية)|الكلمات\s+(?:الدلالية|المفتاحية)|سمات|وسوم|الوسوم|تاجات|tags?)\s*[:\s]|^[\s•*]*(?:المصدر|المصادر|مصدر)\s*:|^[\s•*]*رابط\s+(?:الخبر|المقال)|^[^\p{L}]*(?:انتهى|يتبع)[^\p{L}]*$|^[\s.…]*المزيد\s*$|^[\s•*]*(?:زر\s+الذهاب|العودة)\s+إلى\s+الأعلى|^[\s•*]*(?:شارك|شاركها|انشر|أرسل|اشترك|تابعنا|تابعونا|للتواصل|للاشتراك|حقوق\s+النشر|جميع\s+الحقوق|تعليقات?|أضف\s+تعليق|طباعة|حفظ)(?:\s|$)(?!.{80})|^\d{4,6}\s*-\s*\p{L}+\s*$|^\s*\S+@\S+\.\w+\s*$|^[\s*#/.\-–—_=]+$|^\s*\d{1,2}:\d{2}\s*(?:ت\s*م|[صم])?\s*$|^[\s•]*خدمة\s*«/u;

/** Tag lists may be long. */
const TAG_LINE = /^\s*(?:كلمات|الكلمات)\s+(?:دلالية|مفتاحية|الدلالية|المفتاحية)\s*:/;

/** Runs of page text that stand inside a line. */
const PAGE_RUN =
  /رابط الخبر بصحيفة[^\n]*|شارك من خلال تويتر|Next Previous|ثم نص الرسالة إلى[^\n]*|\sسمات(?=\s\S+(?:\s\S+){0,30}\s*$)[^\n.]*$|\/\/\s*انتهى\s*\/\//gmu;

const PAGE_HINT = /رابط الخبر|شارك من|Next Prev|نص الرسالة|سمات|انتهى/;

/** A byline or dateline before the first sentence: "محمد علي- الرياض:", "عين اليوم – جدة". */
const DATELINE =
  /^[\s‏‎‪-‮]*(?:[^\s.،:!؟«"()\-–]+(?:\s[^\s.،:!؟«"()\-–]+){0,3}\s?[-–—/]\s?){1,3}(?:[^\s.،:!؟«"()\-–]+(?:\s[^\s.،:!؟«"()\-–]+){0,2}\s?:)?/u;
const BYLINE_LINE = /^[\s‏‎‪-‮]*[^\s.،:!؟«"]+(?:\s[^\s.،:!؟«"]+){0,4}\s?[-–—:/|]\s?[^\s.،:!؟«"]+(?:\s[^\s.،:!؟«"]+){0,5}\s*$/u;

/** A line of this many characters is a paragraph, not a teaser. */
const LONG = 110;
/** Headings, bylines and page lines are shorter than this. */
const SHORT = 160;

/** Ranges of `text` that are article, in order. */
export function layout(text: string): Block[] {
  const blocks: Block[] = [];
  let part = 0;
  /** Reading: article; after READ_ALSO: short lines are teasers; after LIST_HEAD: everything is list. */
  let mode: 'article' | 'teasers' | 'list' = 'article';
  let lines = 0;
  let at = 0;
  let paragraphs = 0;
  while (at <= text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, end);
    const trimmed = line.trim();
    if (trimmed !== '') {
      lines++;
      const short = trimmed.length < SHORT;
      if (short && LIST_HEAD.test(line)) mode = 'list';
      else if (short && READ_ALSO.test(line)) mode = 'teasers';
      else if (short ? READ_ALSO_LINE.test(line) || PAGE_LINE.test(line) : TAG_LINE.test(line)) {
        // nothing
      } else if (mode === 'list') {
        if (trimmed.length > LONG && !/^[•*·-]/.test(trimmed)) {
          mode = 'article';
          part++;
          push(at, end);
        }
      } else if (mode === 'teasers') {
        if (trimmed.length > LONG) {
          mode = 'article';
          if (paragraphs > 0 && startsAnew(text, at)) part++;
          push(at, end);
        }
      } else if (lines <= 3 && trimmed.length < 60 && BYLINE_LINE.test(trimmed)) {
        // a byline
      } else push(at, end);
    }
    at = end + 1;
  }
  return blocks;

  function push(from: number, to: number): void {
    paragraphs++;
    if (paragraphs === 1) {
      const dateline = DATELINE.exec(text.slice(from, Math.min(to, from + 90)));
      if (dateline && to - from > dateline[0].length + 40) from += dateline[0].length;
    }
    // Page text inside a line is cut out.
    let start = from;
    const line = text.slice(from, to);
    if (PAGE_HINT.test(line))
      for (const run of line.matchAll(PAGE_RUN)) {
        const runStart = from + run.index;
        if (runStart > start && text.slice(start, runStart).trim()) blocks.push({ from: start, to: runStart, part });
        start = runStart + run[0].length;
      }
    if (start < to && text.slice(start, to).trim()) blocks.push({ from: start, to, part });
  }
}

/** After "read also": a further article, rather than one more paragraph of the same, has several long paragraphs below. */
function startsAnew(text: string, at: number): boolean {
  let long = 0;
  for (const line of text.slice(at).split('\n')) if (line.trim().length > LONG) long++;
  return long >= 3;
}
