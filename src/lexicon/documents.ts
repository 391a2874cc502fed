/**
 * Documents: nouns for treaties, deals and the like, and the verbs and nouns of what becomes of them:
 * signed, sought, kept, broken, left. Forms are generated (src/arabic/nouns.ts, src/arabic/verbs.ts).
 *
 * Written for this project.
 *
 * @module src/lexicon/documents
 */
import { fold } from '../../graph/names/fold.js';
import { verbForms } from '../arabic/verbs.js';
import { rows, variants } from './rows.js';

/** What a document is, as the Report tells it. */
export type DocumentKind = 'treaty' | 'agreement' | 'memorandum' | 'contract' | 'ceasefire' | 'declaration';

/**
 * How far the noun alone tells a document:
 * - `plain`: always one (معاهدة), unless it is the act of agreeing (الاتفاق على أن);
 * - `named`: with a name or subject behind it (ميثاق الأمم المتحدة);
 * - `weak`: also something else (عقد "decade", صفقة of a player): only where it is signed, or between states.
 * - `agreed`: only what several sides agree on: اتفقا على خطة, خارطة الطريق التي أقرتها الدول الثلاث.
 * - `again`: only one that was named before: وقع المذكرة, هذا الإعلان.
 */
export type DocumentUse = 'plain' | 'named' | 'weak' | 'agreed' | 'again';

/** Columns: noun | broken plurals | kind | use | words one of which must follow (a compound) | use where none of them does */
export const DOCUMENTS = `
اتفاقية | - | agreement | plain
اتفاق | اتفاقات | agreement | plain
معاهدة | - | treaty | plain
ميثاق | مواثيق | treaty | named
بروتوكول | بروتوكولات | agreement | plain
برتوكول | برتوكولات | agreement | plain
هدنة | هدن | ceasefire | plain
وقف | - | ceasefire | plain | إطلاق, اطلاق, لإطلاق, القتال, الاقتتال, الأعمال
مذكرة | مذكرات | memorandum | plain | تفاهم, التفاهم, تعاون, التعاون, اتفاق, نوايا, النوايا | weak
خطاب | خطابات | memorandum | weak | نوايا, النوايا, النيات, تفاهم, التفاهم
عقد | عقود عقودا | contract | weak
صفقة | صفقات | agreement | weak
بيان | بيانات | declaration | plain | مشترك, المشترك, مشتركا
إعلان | - | declaration | named
محضر | محاضر | agreement | plain | تعاون, التعاون, اتفاق, الاتفاق, تفاهم, أمني, الأمني | weak
تفاهم | تفاهمات | agreement | weak
وثيقة | وثائق | agreement | weak
برنامج | برامج | agreement | weak | تنفيذي, تنفيذيا, التنفيذي, تنفيذية, التنفيذية, تعاون, التعاون, عمل
خطة | خطط | agreement | agreed
خارطة | - | agreement | agreed | الطريق, طريق
خريطة | - | agreement | agreed | الطريق, طريق
تسوية | - | agreement | agreed
مبادرة | - | agreement | agreed
`;

/** What a verb or noun says of the document that it governs. */
export type Deed =
  /** It is concluded: وقع, إبرام. */
  | 'sign'
  /** Sides agree on it: اتفق على. */
  | 'agree'
  /** It is concluded after talks: توصل إلى. */
  | 'reach'
  /** An occasion bears it: أسفرت المحادثات عن, توجت الزيارة ب. */
  | 'yield'
  /** It is confirmed, extended, carried out: it exists. */
  | 'keep'
  /** It is broken: خرق. */
  | 'break'
  /** A side leaves it: انسحب من. */
  | 'leave'
  /** It is ended: ألغى. */
  | 'end'
  /** It ends by itself: انهار. */
  | 'collapse'
  /** It is wanted or under way: سعى إلى, مفاوضات. */
  | 'seek'
  /** It is brought back: إحياء. */
  | 'revive'
  /** A side has it: لديها اتفاقيات, ترتبط باتفاقية. */
  | 'have'
  /** It is not: نفى. */
  | 'deny';

/** Columns: deed | verbs, past and present */
const DEED_VERBS = `
agree  | اتفق يتفق, توافق يتوافق
sign   | وقع يوقع, أبرم يبرم, عقد يعقد, أمضى يمضي, مهر يمهر, ذيل يذيل
reach  | توصل يتوصل, أنجز ينجز, تعاقد يتعاقد
yield  | أسفر يسفر, أفضى يفضي, توج يتوج, تكلل يتكلل, أثمر يثمر, تمخض يتمخض, اختتم يختتم
keep   | صادق يصادق, انضم ينضم, وافق يوافق, أقر يقر, اعتمد يعتمد, نص ينص, دخل يدخل, جدد يجدد, مدد يمدد, التزم يلتزم, احترم يحترم, تقيد يتقيد, نفذ ينفذ, طبق يطبق, قضى يقضي, صدر يصدر, رعى يرعى, تمسك يتمسك
break  | خرق يخرق, انتهك ينتهك, نقض ينقض, نكث ينكث, خالف يخالف, أخل يخل, انقلب ينقلب
leave  | انسحب ينسحب, تنصل يتنصل, خرج يخرج
end    | ألغى يلغي, فسخ يفسخ, أنهى ينهي, انتهى ينتهي, انقضى ينقضي, مزق يمزق, جمد يجمد, علق يعلق, نسف ينسف, تخلى يتخلى, تراجع يتراجع
collapse | انهار ينهار, تهاوى يتهاوى, مات يموت
seek   | اقترب يقترب, سعى يسعى, أراد يريد, رغب يرغب, تطلع يتطلع, طمح يطمح, اعتزم يعتزم, اقترح يقترح, عرض يعرض, ناقش يناقش, بحث يبحث, دعا يدعو, تفاوض يتفاوض, طالب يطالب, أمل يأمل, انتظر ينتظر, رفض يرفض
revive | أحيا يحيي, استأنف يستأنف
have   | ربط يربط, ارتبط يرتبط
deny   | نفى ينفي
`;

/** Columns: deed | nouns of action, with the article or without */
const DEED_NOUNS = `
sign   | توقيع, توقيعي, إبرام, ابرام, عقد, إمضاء, إصدار
reach  | توصل, إنجاز, وصول, بلوغ, استكمال, لمسات
keep   | تنفيذ, تطبيق, التزام, مصادقة, تصديق, انضمام, تمديد, تجديد, سريان, تثبيت, احترام, استمرار, صمود, إطار, بموجب, وفق, وفقا, حسب, بحسب, بنود, بند, نص, نصوص, شروط, مخرجات, دخول
break  | خرق, خروقات, خروق, انتهاك, انتهاكات, نقض, نكث, إخلال, انقلاب
leave  | انسحاب, خروج, تنصل
end    | إلغاء, الغاء, فسخ, إنهاء, انتهاء, تعليق, تجميد
collapse | انهيار
seek   | قريبة, قريبان, قريبين, قريبتان, قريبون, مفاوضات, مباحثات, محادثات, تفاوض, بحث, تداول, مشروع, مسودة, إمكانية, احتمال, فرص, جهود, مساعي, مساع, اقتراح, مقترح, صياغة, إعداد
revive | إحياء, احياء, استئناف, إنعاش, عودة, إعادة
have   | لديه, لديها, لديهما, لديهم
deny   | نفي
`;

const WE: ReadonlySet<string> = new Set(['sign', 'reach', 'seek', 'leave']);

function deedVerbs(): Map<string, { deed: Deed; tense: 'past' | 'present' | 'future'; object: string }> {
  const out = new Map<string, { deed: Deed; tense: 'past' | 'present' | 'future'; object: string }>();
  for (const [deed, cell] of rows(DEED_VERBS))
    for (const pair of variants(cell)) {
      const [past, present] = pair.split(/\s+/);
      for (const { form, tense, object } of verbForms(past!, present!))
        if (!out.has(form)) out.set(form, { deed: deed as Deed, tense, object });
      // "سنوقع", "لن نتوصل إلى", "نسعى إلى": what somebody says of his own side.
      const we = fold(`ن${present!.slice(1)}`);
      if (WE.has(deed!) && !out.has(we)) out.set(we, { deed: deed as Deed, tense: 'present', object: '' });
      if (WE.has(deed!)) out.set(`س${we}`, { deed: deed as Deed, tense: 'future', object: '' });
    }
  return out;
}

function deedNouns(): Map<string, Deed> {
  const out = new Map<string, Deed>();
  for (const [deed, cell] of rows(DEED_NOUNS))
    for (const noun of variants(cell))
      for (const suffix of ['', 'ه', 'ها', 'هم', 'هما', 'ا']) {
        const form = fold(noun.endsWith('ة') && suffix !== '' ? `${noun.slice(0, -1)}ت${suffix}` : noun + suffix);
        if (!out.has(form)) out.set(form, deed as Deed);
      }
  return out;
}

/** Finite forms with what they say, folded, without conjunction. */
export const DEED_OF_VERB: ReadonlyMap<
  string,
  { readonly deed: Deed; readonly tense: 'past' | 'present' | 'future'; readonly object: string }
> = deedVerbs();
/** Nouns of action by their folded stem. */
export const DEED_OF_NOUN: ReadonlyMap<string, Deed> = deedNouns();

/** Words of a compound noun that must follow, by lemma; empty where the noun stands alone. */
export const DOCUMENT_ROWS: ReadonlyMap<
  string,
  {
    readonly kind: DocumentKind;
    readonly use: DocumentUse;
    readonly next: ReadonlySet<string>;
    readonly otherwise: DocumentUse | undefined;
  }
> = new Map(
  rows(DOCUMENTS).map(([lemma, , kind, use, next, otherwise]) => [
    lemma!,
    {
      kind: kind as DocumentKind,
      use: use as DocumentUse,
      next: new Set(variants(next).map(fold)),
      otherwise: otherwise as DocumentUse | undefined,
    },
  ]),
);
