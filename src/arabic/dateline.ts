/**
 * Datelines and bylines: who writes from where, and when, before the first sentence. They are the
 * page's, not the article's: `القاهرة - `, `نيامي (رويترز) - `, `الدوحة في 12 مارس /قنا/ `,
 * `محمد علي- سبق- الرياض:`, `الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس`.
 *
 * A dash is no sign of one by itself: `أعلنت الوزارة -اليوم السبت- أن` and `قال الوزير - في كلمة له - إن`
 * are sentences. A dash that opens an aside stands before its word, and a sentence begins with a verb or a particle.
 *
 * @module src/arabic/dateline
 */
import { fold } from '../../graph/names/fold.js';

/** Marks of direction and spaces, which pages put before anything. */
const MARKS = '[\\s\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]*';
const WORD = "[\\p{L}\\p{M}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069.']+";
const words = (most: number): string => `${WORD}(?:\\s${WORD}){0,${most - 1}}`;
/** A dash that closes what stands before it: behind a word, or with a space on both sides. */
const DASH = '(?:(?<=\\S)[-–—]{1,2}|\\s[-–—ـ]{1,2}(?=\\s|$))\\s*';
const SLASH = '\\s?\\/(?=\\s)\\s*';
/** From the number of a day on: 12 مارس 2023 · 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م */
const DATE = '\\p{Nd}{1,2}[^\\n:؟!«"()]{2,60}?';
/** The same with its year, where nothing else tells that the number is a day. */
const DAY = '\\p{Nd}{1,2}(?!\\p{Nd})[^\\n:؟!«"()]{2,60}?(?:19|20)\\p{Nd}{2}(?!\\p{Nd})\\s*(?:م(?!\\p{L}))?';
/** An agency in brackets or between slashes: (رويترز) · (أ ف ب) · /قنا/ */
const AGENCY = `(?:\\(\\s?${words(4)}\\s?\\)|\\/\\s?${words(4)}\\s?\\/)`;

/** Agencies that sign their datelines in brackets. */
const AGENCIES =
  '(?:رويترز|[أا]\\s?ف\\s?ب|[أا]\\s?ب|د\\s?ب\\s?[أا]|[أا]\\s?ش\\s?[أا]|شينخوا|الأناضول|سبوتنيك|نوفوستي|يو بي آي|واس|وام|كونا|قنا|بنا|العمانية|سبأ|واع|سانا|بترا|وفا|سونا|وال|وات|وا?[أا]?ج|ومع|وما|إرنا|ارنا)';

const pattern = (source: string): RegExp => new RegExp(`^${MARKS}(?:${source})`, 'u');
/** كتب - محمود سالم: · | كتبت هدى فؤاد | */
const WRITER = pattern(`[|*•]?\\s*(?:كتبت?|متابعة|تقرير|إعداد)\\s?[-–—ـ:]?\\s?${words(4)}\\s?[:|]\\s*`);
/** Forms of datelines, each with a mark that it has: most lines lack those of most forms. */
const FORMS: readonly (readonly [mark: RegExp, form: RegExp])[] = [
  [/[:|]/, WRITER],
  // * الخرطوم: سامي النور.
  [/[*•]/, pattern(`[*•]\\s?${words(2)}\\s?:\\s?${words(3)}\\.\\s`)],
  // محمد علي- سبق- الرياض: · عبدالله سالم -سبق-الرياض:
  [/:/, pattern(`(?:${words(4)}(?:\\s?[-–—/]\\s?|\\sـ\\s)){1,3}${words(3)}\\s?:`)],
  // نيامي (رويترز) - · مراكش (المغرب) (رويترز) - · الكويت - 3 - 3 (كونا) -- · القاهرة 12 مارس 2023 (أ ش أ) -
  [
    /[(/]/,
    pattern(`${words(4)}(?:\\s?\\(\\s?${words(3)}\\s?\\))?(?:\\s?[-–،,/]?\\s?(?:في\\s)?${DATE})?\\s?${AGENCY}\\s?(?:[-–—]{1,2}|:)\\s*`),
  ],
  // الخرطوم 8-9 (سونا) استقبل: a known agency in brackets needs no dash behind it.
  [
    /\(/,
    pattern(
      `${words(4)}(?:،\\s${words(3)}|\\s?\\(\\s?${words(3)}\\s?\\))?(?:\\s?[-–،,/]?\\s?(?:في\\s)?${DATE})?\\s?\\(\\s?${AGENCIES}\\s?\\)\\s?(?:[-–—]{1,2}|:)?\\s*`,
    ),
  ],
  // الدوحة في 12 مارس /قنا/ استقبل
  [/\//, pattern(`${words(4)}\\s(?:في\\s)?${DATE}\\s?\\/\\s?${words(4)}\\s?\\/\\s`)],
  // بيروت في 3 أيار 2024 -
  [/[-–—ـ]/, pattern(`${words(4)}\\s(?:في\\s)?${DAY}${DASH}`)],
  // القاهرة - · رام الله – · واس - نيويورك - · إسطنبول/ علي حسن/
  [/[-–—ـ/]/, pattern(`(?:${words(3)}(?:${DASH}|${SLASH})){2,3}`)],
  [/[-–—/]/, pattern(`(?:${words(3)}(?<=\\S)[-–—]{1,2}|${words(2)}\\s[-–—]{1,2}(?=\\s)|${words(2)}\\s?\\/)\\s+`)],
];

/** A line that is nothing else: الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس · الخميس، 3 مايو 2024 */
const LINE = new RegExp(`^${MARKS}${words(4)}\\s?[-–،,/]?\\s?(?:في\\s)?${DAY}\\s*(?:${AGENCY}|${words(2)})?[\\s\\-–—:]*$`, 'u');

/** أنقرة/ هدى فؤاد، سامي النور/ الأناضول */
const SIGNED_LINE = pattern(`${words(3)}\\s?/[^/\\n]{2,60}/\\s?${AGENCIES}[\\s.]*$`);

/** What such a line has in it. */
const DIGIT = /\p{Nd}/u;

/** Words that begin sentences, folded: the verbs that news begins with, particles, and titles before a person. */
const BEGINNINGS = new Set(
  (
    'قال قالت يقول تقول اعلن اعلنت يعلن تعلن اكد اكدت يوكد توكد ذكر ذكرت افاد افادت كشف كشفت اوضح اوضحت اضاف اضافت اشار اشارت ' +
    'وصل وصلت يصل تصل غادر غادرت زار زارت يزور تزور بحث بحثت يبحث تبحث ناقش ناقشت استقبل استقبلت يستقبل تستقبل التقي التقت يلتقي تلتقي ' +
    'اجتمع اجتمعت عقد عقدت يعقد تعقد وقع وقعت يوقع توقع شهد شهدت يشهد تشهد بدا بدات تبدا يبدا دعا دعت يدعو تدعو طالب طالبت حذر حذرت ' +
    'رفض رفضت نفي نفت اتهم اتهمت ادان ادانت رحب رحبت شن شنت فرض فرضت قرر قررت اتفق اتفقت تعهد تعهدت هدد هددت اجري اجرت تلقي تلقت بعث بعثت ' +
    'افتتح افتتحت اختتم اختتمت تراس تراست شارك شاركت هنا هنات عبر عبرت جدد جددت شدد شددت راي رات اعتبر اعتبرت اعرب اعربت صرح صرحت قتل قتلت ' +
    'كان كانت ليس ليست تم جري جرت يجري تجري من في عن الي بعد قبل منذ مع خلال لم لن لا ما قد لقد هل ان انه كما هذا هذه بينما فيما وفي رغم لو اذا ' +
    'فخامه جلاله سمو معالي سعاده دوله فضيله الملك الامير السيد السيده الشيخ الدكتور الاستاذ المهندس'
  ).split(' '),
);

/** Length of the dateline or byline at the start of a line; 0 when the line begins with its sentence. */
export function datelineLength(line: string): number {
  if (!/[-–—/:(|]|\sـ\s/.test(line) || beginsSentence(line)) return 0;
  let longest = 0;
  for (const [mark, form] of FORMS) if (mark.test(line)) longest = Math.max(longest, form.exec(line)?.[0].length ?? 0);
  return longest;
}

/** Whether a line is a dateline and nothing else. */
export function isDatelineAlone(line: string): boolean {
  if (line.length >= 100 || beginsSentence(line)) return false;
  return (DIGIT.test(line) && LINE.test(line)) || SIGNED_LINE.test(line) || WRITER.exec(line)?.[0].length === line.length;
}

function beginsSentence(line: string): boolean {
  const first = /[\p{L}\p{M}]+/u.exec(line)?.[0];
  return first === undefined || BEGINNINGS.has(fold(first)) || BEGINNINGS.has(fold(first).replace(/^[وف]/u, ''));
}
