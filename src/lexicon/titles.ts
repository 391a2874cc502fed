/**
 * Titles: nouns that introduce a person. Each line: lemma | feminine or + (adds ة) or - | plurals,
 * by blanks, `ون` for the sound plural | what the noun alone says of its holder.
 *
 * - `state`   holds a state office whatever follows (وزير, سفير, قاض)
 * - `open`    what follows decides: رئيس الوزراء, رئيس حزب, رئيس النادي
 * - `private` speaks for no state (محلل, لاعب)
 * - `rank`    military and police ranks: state, and written before other titles
 * - `honor`   says nothing (السيد, الدكتور)
 * - `kin`     a relation to another person (شقيق, نجل)
 *
 * Written for this project.
 *
 * @module src/lexicon/titles
 */
export type TitleKind = 'state' | 'open' | 'private' | 'rank' | 'honor' | 'kin';

export const TITLES = `
وزير | + | وزراء | state
سفير | + | سفراء | state
ملك | + | ملوك | state
عاهل | - | - | state
سلطان | - | سلاطين | state
إمبراطور | + | أباطرة | state
أمير | + | أمراء | open
رئيس | + | رؤساء | open
مستشار | + | ون | open
مستشارة | - | مستشارات | open
نائب | + | نواب | open
والي | - | ولاة | state
محافظ | - | ون | state
حاكم | + | حكام | state
عمدة | - | عمد | state
قاضي | + | قضاة | state
قاض | - | قضاة | state
قنصل | - | قناصل | state
سيناتور | - | - | state
سناتور | - | - | state
برلماني | + | ون | state
دبلوماسي | + | ون | state
ديبلوماسي | + | ون | state
مدع | - | - | state
مدعي | + | - | state
شرطي | + | ون | state
ضابط | + | ضباط | state
معتمد | + | ون | open
متصرف | - | ون | state
قائمقام | - | - | state
قائممقام | - | - | state
مرشد | - | ون | state
مرجع | - | - | state
زعيم | + | زعماء | open
قائد | + | قادة | open
قيادي | + | ون | private
مدير | + | مدراء ون | open
أمين | + | أمناء | open
سكرتير | + | - | open
مفتش | + | ون | open
عضو | + | أعضاء | open
ممثل | + | ون | open
مندوب | + | ون | open
مراقب | - | ون | open
مبعوث | + | ون | open
موفد | + | ون | open
مفوض | + | ون | open
منسق | + | ون | open
متحدث | + | ون | open
ناطق | + | ون | open
مسؤول | + | ون | open
مسئول | + | ون | open
مساعد | + | ون | open
معاون | + | ون | open
وكيل | + | وكلاء | open
كاتب | + | كتاب | private
مفاوض | + | ون | open
وسيط | + | وسطاء | open
ملحق | - | ون | open
قائم | - | ون | open
كبير | + | كبار | open
نقيب | + | نقباء | open
مفتي | - | مفتون | open
مفت | - | - | open
إمام | - | أئمة | open
خطيب | - | خطباء | open
شيخ | + | شيوخ مشايخ | honor
بابا | - | - | open
بطريرك | - | بطاركة | private
مطران | - | مطارنة | private
أسقف | - | أساقفة | private
كاردينال | - | كرادلة | private
حاخام | - | ون | private
داعية | - | دعاة | private
عميد | + | عمداء | rank
مدون | + | ون | private
محلل | + | ون | private
خبير | + | خبراء | private
باحث | + | ون | private
أستاذ | + | أساتذة | private
صحافي | + | ون | private
صحفي | + | ون | private
إعلامي | + | ون | private
مراسل | + | ون | private
مصور | + | ون | private
محرر | + | ون | private
مذيع | + | ون | private
مؤلف | + | ون | private
مؤرخ | + | ون | private
أديب | + | أدباء | private
روائي | + | ون | private
شاعر | + | شعراء | private
فنان | + | ون | private
ممثلة | - | ممثلات | private
مخرج | + | ون | private
مطرب | + | ون | private
مغن | - | - | private
مغني | + | - | private
نجم | + | نجوم | private
لاعب | + | ون | private
مدرب | + | ون | private
مهاجم | + | ون | private
مدافع | + | ون | private
حارس | + | حراس | private
جناح | - | - | private
هداف | - | ون | private
حكم | + | حكام | private
بطل | + | أبطال | private
عداء | + | ون | private
متسابق | + | ون | private
ناشط | + | ون نشطاء | private
محام | - | - | private
محامي | + | ون | private
طبيب | + | أطباء | private
مهندس | + | ون | honor
عالم | + | علماء | private
مفكر | + | ون | private
كاهن | - | كهنة | private
قس | - | قساوسة | private
راهب | + | رهبان | private
معارض | + | ون | private
مرشح | + | ون | private
منشق | + | ون | private
ثائر | - | ثوار | private
متمرد | + | ون | private
إرهابي | + | ون | private
زميل | + | زملاء | private
شاب | + | شبان شباب | private
طفل | + | أطفال | private
طالب | + | طلاب طلبة | private
فتى | - | فتيان | private
فتاة | - | فتيات | private
مواطن | + | ون | private
رجل | - | رجال | private
سيدة | - | سيدات | honor
سيد | - | سادة | honor
مدعو | + | ون | private
متهم | + | ون | private
قتيل | + | قتلى | private
شهيد | + | شهداء | private
فقيد | + | - | private
ضحية | - | ضحايا | private
أسير | + | أسرى | private
معتقل | + | ون | private
سجين | + | سجناء | private
ثري | - | أثرياء | private
ملياردير | + | - | private
مؤسس | + | ون | private
موظف | + | ون | private
مشرف | + | ون | open
أخصائي | + | ون | private
اختصاصي | + | ون | private
استشاري | + | ون | private
عارضة | - | عارضات | private
إداري | + | ون | private
منتج | + | ون | private
ناقد | + | نقاد | private
أكاديمي | + | ون | private
سياسي | + | ون | private
اقتصادي | + | ون | private
دكتور | + | دكاترة | honor
بروفيسور | + | - | honor
بروفسور | + | - | honor
حاج | + | حجاج | honor
آنسة | - | آنسات | honor
لورد | - | - | honor
سير | - | - | honor
دوق | + | - | honor
كونت | + | - | honor
ليدي | - | - | honor
باشا | - | - | honor
بك | - | - | honor
أسقفة | - | - | private
لواء | - | ألوية | rank
فريق | - | - | rank
مشير | - | - | rank
عقيد | - | عقداء | rank
مقدم | - | ون | rank
رقيب | - | رقباء | rank
ملازم | - | - | rank
جنرال | - | جنرالات | rank
أدميرال | - | - | rank
أميرال | - | - | rank
كولونيل | - | - | rank
ميجور | - | - | rank
ميجر | - | - | rank
كابتن | - | - | honor
عماد | - | - | rank
مارشال | - | - | rank
ليفتنانت | - | - | rank
لفتنانت | - | - | rank
بريغادير | - | - | rank
بريجادير | - | - | rank
كومودور | - | - | rank
كوماندور | - | - | rank
سارجنت | - | - | rank
جندي | + | جنود | rank
عريف | - | - | rank
طيار | - | ون | rank
ركن | - | - | rank
نظير | + | نظراء | open
زوج | + | أزواج | kin
زوجة | - | زوجات | kin
عقيلة | - | - | kin
شقيق | + | أشقاء | kin
سائق | + | - | private
خباز | + | - | private
بائع | + | باعة | private
لاجئ | + | ون | private
مزارع | + | - | private
ممرض | + | - | private
مسعف | + | - | private
متطوع | + | - | private
نازح | + | - | private
تلميذ | + | - | private
نحات | + | - | private
ملحن | + | - | private
راقص | + | - | private
عازف | + | - | private
موسيقار | + | - | private
فيلسوف | + | - | private
مخترع | + | - | private
ربان | + | - | private
محاسب | - | - | private
سباح | - | - | private
ملاكم | - | - | private
مصارع | - | - | private
متسلق | + | - | private
نجل | + | أنجال | kin
ابن | + | أبناء | kin
ابنة | - | بنات | kin
والد | + | - | kin
أخ | - | إخوة أشقاء | kin
حفيد | + | أحفاد | kin
صهر | - | أصهار | kin
أرمل | + | أرامل | kin
طليق | + | - | kin
عم | + | أعمام | kin
سلف | - | أسلاف | open
مضيف | - | - | open
خلف | - | - | open
`;

/** Titles that are participles too: in the accusative they tell what somebody does (مشيرا إلى, مقدما شكره). */
export const PARTICIPLES = 'مشير مقدم طالب متهم معارض مدافع مهاجم مؤلف مشرف محرر منسق مفوض موفد مرافق مضيف';

/** Several words that together are one title; the first word may carry clitics and the article. */
export const TITLE_PHRASES = `
خادم الحرمين الشريفين | state | SA
خادم الحرمين | state | SA
رئيس الوزراء | state
رئيسة الوزراء | state
رئيس وزراء | state
رئيسة وزراء | state
الوزير الأول | state
رئيس الجمهورية | state
رئيس الدولة | state
رئيس الحكومة | state
رئيس حكومة | state
رئيس البرلمان | state
رئيس مجلس النواب | state
رئيس مجلس الشورى | state
رئيس مجلس الأمة | state
رئيس مجلس الشيوخ | state
رئيس مجلس الوزراء | state
رئيس الأركان | state
رئيس هيئة الأركان | state
ولي العهد | state
ولي عهد | state
ولي عهده | state
ولي عهدها | state
ولي ولي العهد | state
النائب العام | state
الوكيل العام للملك | state | MA
وكيل الملك | state | MA
المحامي العام | state
المفتش العام | state
المحامي العام الأول | state
محامي عام | state
رئيس الجمعية الوطنية | state
رئيسة الجمعية الوطنية | state
رئيسة البرلمان | state
رئيسة مجلس النواب | state
رئيسة الجمهورية | state
رئيسة الحكومة | state
رئيس مجلس العموم | state
رئيس مجلس الدوما | state
رئيس الكنيست | state
رئيس جهة | state
الرئيس العام لشؤون المسجد الحرام والمسجد النبوي | state | SA
الرئيس العام لرعاية الشباب | state | SA
المدعي العام | state
المدعية العامة | state
المرشد الأعلى | state
الزعيم الأعلى | state
صاحب السمو الملكي | honor
صاحب السمو | honor
صاحب الجلالة | honor
صاحبة السمو | honor
صاحبة السمو الملكي | honor
صاحبة الجلالة | honor
صاحب المعالي | honor
صاحب السعادة | honor
صاحب الفضيلة | honor
صاحب السيادة | honor
صاحب الفخامة | honor
صاحب الغبطة | honor
آية الله العظمى | honor
آية الله | honor
حجة الإسلام | honor
حجة الإسلام والمسلمين | honor
قداسة البابا | honor
كاتب الدولة | state
كاتبة الدولة | state
كاتب دولة | state
نائب خادم الحرمين الشريفين | state | SA
نائب الرئيس | state
القائم بالأعمال | state
كولونيل ماجور | rank
سفير صاحب الجلالة | state
سفيرة صاحب الجلالة | state
الوزير المفوض | state
وزير مفوض | state
الأمير الوالد | state
القائمة بالأعمال | state
قائم بأعمال | state
رجل الأعمال | private
رجل أعمال | private
سيدة الأعمال | private
رجل الدين | private
رجل دين | private
حارس المرمى | private
نائب الملك | state
كاتب العدل | state
كاتب عدل | state
مستشار الأمن القومي | state
السيدة الأولى | honor
المدير الفني | private
المدير الرياضي | private
المدير التنفيذي | private
الرئيس التنفيذي | private
الرئيس الفخري | private
العضو المنتدب | private
رئيس التحرير | private
رئيس تحرير | private
مدير التحرير | private
رئيس مجلس الإدارة | private
رئيس مجلس إدارة | private
عضو مجلس الإدارة | private
رئيس النادي | private
مدير الكرة | private
`;

/** Words before a name that say nothing of the office: respect, piety, and the possessives of courtesy. */
export const HONORIFICS = `
سمو سموه سموها جلالة جلالته جلالتها معالي معاليه معاليها سعادة سعادته فخامة فخامته دولة دولته فضيلة فضيلته سيادة سيادته
سيدنا غبطة نيافة سماحة سماحته قداسة عطوفة أستاذ أستاذة دكتور مهندس الحاج الشيخ الملا المولوي شهيد مرحوم راحل راحلة جليلة
`;

/** After a name or a title: says when, or in what way, the office is held. */
export const TENURES = `
السابق former
السابقة former
سابق former
سابقا former
السابقين former
الأسبق former
المخلوع former
المعزول former
المقال former
المستقيل former
الراحل former
الراحلة former
المنتهية former
المتقاعد former
المتقاعدة former
الحالي present
الحالية present
المكلف present
المكلفة present
آنذاك former
وقتذاك former
حينذاك former
يومذاك former
المنتخب designate
المنتخبة designate
المعين designate
الجديد present
الجديدة present
المؤقت present
الانتقالي present
بالإنابة present
بالنيابة present
بالوكالة present
`;
