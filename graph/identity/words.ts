/**
 * Words of an event: what its phrases say beyond the usual. Words that every meeting or every
 * agreement is told with (اجتماع, وزير, توقيع, بين) identify nothing and go.
 *
 * @module graph/identity/words
 */
import { foldWords } from '../names/fold.js';
import { sorted } from '../order.js';
import { STATES } from '../states.js';

const USUAL = new Set(
  `
من في الي علي عن مع بين خلال بعد قبل حول بشان عند منذ حتي لدي امام ضد وفق دون غير كل بعض هذا هذه ذلك تلك التي الذي الذين ان انه انها كان كانت قد لم لن لا ما او
ثم كما حيث هناك هو هي هم به بها له لها لهم فيه فيها عليه عليها منه منها وهو وهي اي اذا اليوم امس غدا الان حاليا مساء صباح يوم اسبوع شهر عام سنه العام الماضي
الماضيه المقبل المقبله القادم القادمه الجاري الحالي الحاليه الاول الاولي الثاني الثانيه الثالث الثالثه اخر اخري الاخير الاخيره جديد جديده الجديد الجديده
السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه
لقاء لقايه لقاءات التقي يلتقي تلتقي سيلتقي اجتماع اجتماعا الاجتماع اجتماعات الاجتماعات اجتمع يجتمع محادثات المحادثات مباحثات المباحثات مباحثاته محادثاته
مشاورات المشاورات مفاوضات المفاوضات جوله الجوله زياره الزياره زيارته زيارتها يزور تزور زار زارت سيزور وصل وصول توجه قمه القمه موتمر الموتمر موتمرا صحفي صحافي
الصحفي الصحافي اتصال اتصالا هاتفي هاتفيا الهاتفي استقبل استقبال يستقبل بحث يبحث تبحث عقد عقدت يعقد تعقد سيعقد ستعقد حضر حضور شارك مشاركه استضافت جلسه الجلسه
وفد الوفد وفدا منتدي المنتدي حوار الحوار ندوه ملتقي افتتح افتتاح اعمال دوره الدوره مشترك مشتركه المشترك المشتركه رسمي رسميه الرسمي الرسميه
رييس الرييس رييسا وزير الوزير وزراء وزيري الوزراء خارجيه الخارجيه الخارجيين دفاع الدفاع ملك الملك امير الامير سفير السفير مسوولين مسوولون المسوولين نظيره
نظيرته نظراءه نظراء نظيريه مبعوث المبعوث متحدث باسم سمو صاحب الملكي معالي فخامه خادم الحرمين الشريفين ولي العهد حكومه الحكومه قياده القياده
اتفاق الاتفاق اتفاقا اتفاقيه الاتفاقيه اتفاقيات الاتفاقيات اتفاقات معاهده المعاهده مذكره مذكرات تفاهم التفاهم مذكرتي عقود العقود صفقه الصفقه بيان البيان
بيانا اعلان الاعلان بروتوكول ميثاق هدنه الهدنه وثيقه الوثيقه وثايق توقيع التوقيع وقع وقعت وقعا وقعه وقعته توقع الموقع الموقعه ابرم ابرمت المبرم ابرام ابرمته
تاريخي تاريخيه التاريخي التاريخيه مبديي المبديي نهايي النهايي موقت الموقت شامل الشامل كامل ختامي الختامي خاص الخاص خاصه الخاصه
توصل التوصل توصلت تم يتم دوله الدول دول البلدين الطرفين الجانبين العلاقات الثنايي الثناييه التعاون تعزيز مجال مجالات نص تنفيذ بنود
`
    .trim()
    .split(/\s+/),
);

const USUAL_STEMS: ReadonlySet<string> = new Set([...USUAL].flatMap((w) => stem(w) ?? []));

/** Content words of phrases, folded, without و ب ل ك ال in front and the commonest endings behind. */
export function contentWords(phrases: readonly (string | null | undefined)[]): string[] {
  const words = phrases.flatMap((p) => (p ? foldWords(p).split(' ') : []));
  return sorted(words.filter((w) => !USUAL.has(w)).flatMap((w) => stem(w) ?? [])).filter((s) => !USUAL_STEMS.has(s));
}

/** The words that name these states or what is theirs (إيران, الإيراني), told from others by their beginnings. */
export function isStateWord(states: readonly string[]): (word: string) => boolean {
  const names = states.flatMap((code) => (STATES.get(code)?.name.ar ?? '').split(' ').map((w) => stem(foldWords(w)) ?? ''));
  const roots = names.filter((n) => n.length > 2).map((n) => n.slice(0, Math.max(3, n.length - 1)));
  return (word) => roots.some((r) => word.startsWith(r) && word.length <= r.length + 4);
}

/** @example stem('والنووية') === stem('نووي') // true */
export function stem(word: string): string | undefined {
  const bare = word
    .replace(/^(?:[وف]?(?:ال|لل|بال|كال)|[وفبلك](?=....))/, '')
    .replace(/(?<=...)(?:يه|ه|ي|ات|ين|ون|ان|هما|هم|ها|نا|ا)$/, '');
  return bare.length > 2 ? bare : undefined;
}
