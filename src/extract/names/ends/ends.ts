/**
 * Ends of names: what a name may end in and what stands behind a whole one, for trimming and completing alike.
 *
 * @module src/extract/names/ends/ends
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import { CLASS } from '../tagger/classes.js';
import type { Looks } from '../tagger/looks.js';

/** Of rulers, behind the name. */
export const EPITHETS: ReadonlySet<string> = new Set(['المعظم', 'المفدي', 'الموقر']);

/** Said of a person whose name is whole: "يوسف عبد العزيز المولود في عمان". */
export const DESCRIBES: ReadonlySet<string> = new Set([
  ...EPITHETS,
  ...'غفر المولود المقيم الملقب المعروف المكني المدعو المنتمي المتهم المطلوب المحكوم المتوفي المصاب المعاق المحتجز المعتقل المسجون المخطوف المفقود المرافق'.split(
    ' ',
  ),
]);

/** Said of office-holders, no names. */
export const TURNS: ReadonlySet<string> = new Set(
  'الزاير الضيف المضيف النصراوي الهلالي الاهلاوي الشبابي الجمهوري الديمقراطي الحاكم الشاب الدرزي السني الشيعي الماروني المسيحي التالي المقبل القادم اللاحق الوحيد الاول الثاني الثالث الحقيقي الفعلي الزراعي المعماري المدني الميكانيكي الكهربايي الاستشاري'.split(
    ' ',
  ),
);

/** What is offered to whoever is named: "لتقديم محمد بن زايد التعازي". */
export const WISHES: ReadonlySet<string> = new Set(['التعازي', 'التهاني']);

/** The patterns تفعّل and تفعيل, افتعال, انفعال and استفعال. */
export const VERBAL_NOUN = /^(?:ت[^يا]{3}|ت..ي[^ي]|ا[نت]..ا.|ا.ت.ا.|است..ا.)$/;

/** Times of a day, before it: "مساء الاثنين". */
export const HOURS: ReadonlySet<string> = new Set('زوال صباح مساء ظهر عصر فجر ضحي ليله عشيه'.split(' '));

const AFTER = new Set([CLASS.preposition, CLASS.conjunction, CLASS.say, CLASS['verb-present']]);
/** When: never a name. */
export const DAYS: ReadonlySet<string> = new Set('السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه اليوم امس الماضي'.split(' '));

/** "إبراهيم رئيسي،": a dual before its genitive, with no genitive behind it, is a surname. */
export function looseDual(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  if (looks.first[i] || looks.clitic[i] || tokens.word[i]!.entry?.title?.construct !== true) return false;
  if (i + 1 >= tokens.count || looks.first[i + 1] === 1 || tokens.word[i + 1]!.kind === Kind.Punct) return true;
  // "إبراهيم رئيسي الاثنين": nor is a day one.
  if (DAYS.has(tokens.word[i + 1]!.key)) return true;
  // "إبراهيم رئيسي ونظيره": nor does و, nor his counterpart.
  if (tokens.word[i + 1]!.conj !== '' || tokens.word[i + 1]!.entry?.title?.lemma === 'نظير') return true;
  // "الرئيس الإيراني إبراهيم رئيسي وزير الخارجية", "العلاقات": behind an office and a given name nor is an office, or a noun with its article.
  const { def, entry } = tokens.word[i + 1]!;
  if (tokens.word[i]!.key === 'رييسي' && looks.behind[i - 1]! > 0 && looks.given[i - 1] === 1 && (def || entry?.title !== undefined))
    return true;
  // "إبراهيم رئيسي سيزور", "إبراهيم رئيسي في", "إبراهيم رئيسي أن": nor do these begin a genitive.
  return AFTER.has(looks.cls[i + 1]!);
}
