/**
 * Layout: which parts of a page's text are the article. News pages carry bylines, share buttons, tag
 * lists, teasers and whole further articles below the first; none of that is what the article
 * says. The text is left as it is: the result is a list of ranges to read.
 *
 * @module src/arabic/layout
 */
import { datelineLength, isDatelineAlone } from './dateline.js';

/** A stretch of text to read. Things are linked only within one `part`: a part is one article. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly part: number;
  /** The dateline or byline that stands before it and is not read, which may tell the day. */
  readonly dateline?: string | undefined;
}

/** Marks that pages put before a line: bullets, arrows, marks of direction. */
const LEAD = String.raw`^[\s•*#|>‏‎‪-‮⁦-⁩-]*`;
const line = (pattern: string): RegExp => new RegExp(LEAD + pattern, 'iu');
const READ = '(?:إ|ا|أ)قر(?:أ|ا|إ)(?:/?ي|وا)?';
const ALSO = '(?:أيض(?:ا|اً|ًا)|ايض(?:ا|اً|ًا))';
const TAGS = '(?:(?:ال)?كلمات\\s+(?:ال)?(?:دلالية|مفتاحية)|سمات|(?:ال)?وسوم|تاجات|علامات|هاشتاغ|tags?)';

/**
 * A line that heads a list of links or of tags: nothing below belongs to the article, up to a further article.
 * مقالات ذات صلة · الأكثر قراءة · كلمات مفتاحية
 */
const LIST_HEAD = line(
  `(?:(?:مقالات|مواضيع|موضوعات|أخبار|اخبار|تقارير|روابط|قصص)\\s+(?:ذات\\s+صلة|مشابهة|متعلقة|مرتبطة|أخرى|اخرى|قد\\s+تهمك)|(?:الأكثر|الاكثر)\\s+(?:قراءة|مشاهدة|تداولا|شعبية)|(?:آخر|اخر)\\s+الأخبار|(?:قد\\s+يهمك|ربما\\s+يعجبك)(?:\\s+${ALSO})?|مواضيع|${TAGS})\\s*:?\\s*$`,
);

/** Readers' comments head the rest of a page: تعليقات الزوار · التعليقات (6) · 12 تعليقا */
const COMMENTS = line(
  '(?:تعليقات\\s+(?:الزوار|القراء)|التعليقات|\\d+\\s+(?:تعليقا?ً?|تعليقات)|آراء\\s+القراء)\\s*(?:\\(\\d+\\))?\\s*:?\\s*$',
);

/** "Read also" and the like: the next short lines are teasers; a long paragraph begins a further article. */
const READ_ALSO = line(
  `(?:${READ}\\s*(?:${ALSO}|المزيد|كذلك)?\\s*[:.…]*|(?:شاهد|طالع|تابع|اطلع)\\s+(?:${ALSO}|المزيد)\\s*:?|(?:تخط[ىي]\\s+)?قصص\\s+مقترحة(?:\\s+(?:نهاية|وواصل\\s+القراءة))?)\\s*$`,
);
/** The same with its teaser on the line itself: اقرأ أيضا: … · شاهد: … · للمزيد: … */
const READ_ALSO_LINE = line(
  `(?:(?:${READ}|شاهد|طالع)\\s*(?:${ALSO}|المزيد)\\s*[:.…]|(?:${READ}|شاهد(?:\\s+بالفيديو)?|بالفيديو|للمزيد|لقراءة\\s+المزيد)\\s*:)`,
);

/** Lines that are the page's and not the article's. */
const PAGE_LINE = new RegExp(
  [
    `${LEAD}${TAGS}\\s*[:\\s]`,
    `${LEAD}(?:المصدر|المصادر|مصدر)\\s*:`,
    `${LEAD}رابط\\s+(?:الخبر|المقال)`,
    '^[^\\p{L}]*(?:انتهى|يتبع)[^\\p{L}]*$',
    '^[\\s.…]*المزيد\\s*$',
    `${LEAD}(?:زر\\s+الذهاب|العودة)\\s+إلى\\s+الأعلى`,
    // Buttons; "شارك في الاجتماع ثلاثة وزراء." is a sentence.
    `${LEAD}(?:شارك|شاركها|مشاركة|أرسل|حفظ|استمع)(?:\\s|$)(?!.*[.؟!]\\s*$)(?!\\s*(?:\\S+\\s+){5}\\S)`,
    `${LEAD}(?:انشر|اشترك|تابعنا|تابعونا|تابعوا|للتواصل|للاشتراك|حقوق\\s+النشر|جميع\\s+الحقوق|تعليقات?|أضف\\s+تعليقا?|اترك\\s+تعليقا?|طباعة)(?:\\s|$)(?!.{80})`,
    `${LEAD}(?:تابع\\s+(?:آخر|كل|المزيد)|انضم(?:وا)?\\s+إلى\\s+(?:قناة|قناتنا|مجموعة)|لا\\s+(?:يوجد|توجد)\\s+تعليقات|حم[ّ]?لوا?\\s+تطبيق)`,
    `${LEAD}(?:تاريخ\\s+النشر|ن[ُ]?شر(?:ت)?(?:\\s+في|\\s+بتاريخ)?\\s*:|آخر\\s+تحديث|تم\\s+التحديث)`,
    `${LEAD}(?:ت?صدر|مصدر)\\s+الصورة`,
    '^#[\\p{L}\\p{N}_]',
    // An address to write to: للتواصل مع الكاتب: a@example.org · للتواصل أرسل sms إلى 12345
    '^(?=.{0,110}$).*[\\w.]@[\\w-]+\\.\\w',
    `${LEAD}(?:لل?تواصل|لمراسلة|لل?مراسلة)(?=.{0,140}$).*(?:@|sms|\\d{4})`,
    '^\\d{4,6}\\s*-\\s*\\p{L}+\\s*$',
    '^[\\s*#/.\\-–—_=]+$',
    '^\\s*\\d{1,2}:\\d{2}\\s*(?:ت\\s*م|[صم])?\\s*$',
    '^[\\s•]*خدمة\\s*«',
    // Who wrote it, as agencies sign: "– وام / فلان / فلانة."
    '^\\s*[-–—/]\\s*(?:وام|قنا|بنا|واس|كونا|سونا|سبأ|العمانية|العُمانية)\\s*/(?:\\s*\\S+){1,7}\\s*$',
    // Nothing in Arabic: buttons, addresses, pictures' credits, counts.
    '^[^\\p{Script=Arabic}]*$',
  ].join('|'),
  'iu',
);

/** Lines of the page that may be long: lists of tags, an agency's notice about its service. */
const LONG_PAGE_LINE = line(`(?:${TAGS}\\s*:|الأخبار\\s+المنشورة\\s+على\\s+الصفحة\\s+الرسمية)`);
/** The end of an article, as agencies and digests mark it. */
const END = /^[^\p{L}]*انتهى[^\p{L}]*$|^\s*(?:المصدر|المصادر|مصدر)\s*:/u;

/** Runs of page text that stand inside a line, such as who edited it: "(إعداد فلان للنشرة العربية - تحرير فلان)". */
const PAGE_RUN =
  /رابط الخبر بصحيفة[^\n]*|شارك من خلال تويتر|Next Previous|ثم نص الرسالة إلى[^\n]*|\sسمات(?=\s\S+(?:\s\S+){0,30}\s*$)[^\n.]*$|\/\/\s*انتهى\s*\/\/|\((?:إعداد|اعداد|تحرير|تغطية|كتابة|ترجمة|شارك(?:ت)? في)(?=[^()\n]*(?:تحرير|للنشرة))[^()\n]{5,240}\)/gmu;

const PAGE_HINT = /رابط الخبر|شارك من|Next Prev|نص الرسالة|سمات|انتهى|للنشرة العربية|[-–] تحرير/;
/** The same, to be looked for in the whole text at once; without ا, where a search would stop all the time. */
const PAGE_HINTS = ['رابط الخبر', 'شارك من', 'Next Prev', 'نص الرسالة', 'سمات', 'نتهى', 'للنشرة العربية', '- تحرير', '– تحرير'];

/** A line of its own: "هسبريس - وكالات", "أنقرة / سعيد كايا". */
const BYLINE_LINE = /^[\s‏‎‪-‮]*(?![-–—•*])[^\s.،:!؟«"]+(?:\s[^\s.،:!؟«"]+){0,4}\s?[-–—:/|]\s?[^\s.،:!؟«"]+(?:\s[^\s.،:!؟«"]+){0,5}\s*$/u;

/** The same further down, below captions and subtitles: "القاهرة: خالد محمود", "كتب - محمود سالم". */
const LATE_BYLINE =
  /^[\s‏‎‪-‮]*[^\s.،:!؟«"\d•*-][^\s.،:!؟«"]+(?:\s[^\s.،:!؟«"]+)?\s?[-–—:/|]\s?(?!ال)[^\s.،:!؟«"\d]{3,}\s[^\s.،:!؟«"\d]{3,}(?:\s[^\s.،:!؟«"\d]{3,})?\s*$/u;

/** A line of this many characters is a paragraph, not a teaser. */
const LONG = 110;
/** A line of this many characters that ends in a full stop is none either. */
const SENTENCE = 70;
/** Headings, bylines and page lines are shorter than this. */
const SHORT = 160;
/** A dateline is found within so many characters, and so many more must follow it. */
const DATELINE = 120;
const FOLLOWS = 40;
/** Among so many lines from the top a byline is looked for. */
const TOP = 8;

/** Reading: article; after READ_ALSO: short lines are teasers; after LIST_HEAD: everything is list; after COMMENTS: nothing is read. */
type Mode = 'article' | 'teasers' | 'list' | 'comments';

/** Ranges of `text` that are article, in order. */
export function layout(text: string): Block[] {
  const blocks: Block[] = [];
  const all = linesOf(text);
  const hinted = PAGE_HINTS.some((hint) => text.includes(hint));
  let part = 0;
  let mode: Mode = 'article';
  let paragraphs = 0;
  let long = 0;
  let ended = false;
  /** The part whose first paragraph has been read: a dateline stands before it. */
  let begun = -1;
  /** A dateline on a line of its own, for the paragraph below. */
  let alone: string | undefined;
  for (const [i, { from, to, line, gap }] of all.entries()) {
    const short = line.length < SHORT;
    const further = all[i + 1];
    if (mode === 'comments') continue;
    if (short && COMMENTS.test(line)) mode = 'comments';
    else if (short && LIST_HEAD.test(line)) mode = 'list';
    else if (short && READ_ALSO.test(line)) mode = 'teasers';
    else if (short ? READ_ALSO_LINE.test(line) || PAGE_LINE.test(line) : LONG_PAGE_LINE.test(line))
      ended ||= paragraphs > 0 && END.test(line);
    else if (mode === 'list') {
      if (line.length <= LONG || /^[•*·-]/.test(line)) continue;
      mode = 'article';
      part++;
      push(from, to);
    } else if (mode === 'teasers') {
      if (line.length <= LONG && !(line.length > SENTENCE && /\.["»”]?$/.test(line))) continue;
      mode = 'article';
      if (paragraphs > 0 && longBelow(all, i) >= 3) part++;
      push(from, to);
    } else if (i < 3 && line.length < 60 && BYLINE_LINE.test(line)) {
      // A byline, which may name the town: "جيبوتي - القرن".
      alone ??= line;
    } else if (begun !== part && isDatelineAlone(line)) {
      alone = line;
    } else if (i < TOP && long === 0 && line.length < 40 && LATE_BYLINE.test(line)) {
      // a byline too
    } else {
      const heads = long > 1 && gap && line.length <= LONG && further && further.line.length > LONG && datelineLength(further.line) > 0;
      if (heads || (ended && longBelow(all, i) >= 2)) part++;
      push(from, to);
    }
    if (line.length > LONG && mode === 'article') long++;
  }
  return blocks;

  function push(from: number, to: number): void {
    paragraphs++;
    ended = false;
    // Page text inside a line is cut out.
    const line = text.slice(from, to);
    let start = from;
    const runs = hinted && PAGE_HINT.test(line) ? [...line.matchAll(PAGE_RUN)] : [];
    for (const run of [...runs, { index: line.length, 0: '' }]) {
      const end = from + run.index;
      const length = datelineAt(start, end);
      const dateline = alone ?? (length ? text.slice(start, start + length) : undefined);
      if (text.slice(start, end).trim()) blocks.push({ from: start + length, to: end, part, dateline });
      start = end + run[0].length;
    }
    alone = undefined;
    if (to - from > LONG) begun = part;
  }

  /** Length of the dateline, as long as no paragraph of this part has been read and a sentence follows. */
  function datelineAt(from: number, to: number): number {
    if (begun === part) return 0;
    const length = datelineLength(text.slice(from, Math.min(to, from + DATELINE)));
    return to - from > length + FOLLOWS ? length : 0;
  }
}

interface Line {
  readonly from: number;
  readonly to: number;
  /** Without spaces at its ends. */
  readonly line: string;
  /** Whether an empty line, or a rule, stands above. */
  readonly gap: boolean;
}

/** What is in no empty line and in no rule. */
const TELLS = /[^*#/.\-–—_=]/;

/** Lines that hold something. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const line = text.slice(from, to).trim();
    const tells = TELLS.test(line);
    if (tells) lines.push({ from, to, line, gap });
    gap = !tells;
    from = to + 1;
  }
  return lines;
}

/** Long paragraphs from a line on: a further article has several. */
function longBelow(lines: readonly Line[], from: number): number {
  let long = 0;
  for (let i = from; i < lines.length; i++) if (lines[i]!.line.length > LONG) long++;
  return long;
}
