/**
 * Bodies: nouns of the institutions that stand in titles, and whether their head speaks for the
 * state (وزارة, برلمان, بلدية) or for itself (حزب, شركة, ناد). Lines: lemma | plurals | kind.
 *
 * Written for this project.
 *
 * @module src/lexicon/bodies
 */
export type BodyKind = 'state' | 'private' | 'open';

export const BODIES = `
وزارة | وزارات | state
حكومة | حكومات | state
جمهورية | جمهوريات | state
دولة | دول | state
مملكة | ممالك | state
سلطنة | سلطنات | state
إمارة | إمارات | state
رئاسة | رئاسات | state
ديوان | دواوين | state
برلمان | برلمانات | state
كونغرس | - | state
كونجرس | - | state
كنيست | - | state
بوندستاغ | - | state
دوما | - | state
سفارة | سفارات | state
قنصلية | قنصليات | state
خارجية | - | state
داخلية | - | state
دفاع | - | state
مالية | - | state
عدل | - | state
تجارة | - | state
طاقة | - | state
نفط | - | state
بترول | - | state
صحة | - | state
تعليم | - | state
تربية | - | state
إعلام | - | state
ثقافة | - | state
زراعة | - | state
نقل | - | state
عمل | - | state
تخطيط | - | state
أوقاف | - | state
بيئة | - | state
سياحة | - | state
إسكان | - | state
كهرباء | - | state
جيش | جيوش | state
أركان | - | state
حربية | - | state
بحرية | - | state
بحري | - | open
شرطة | - | state
درك | - | state
أمن | - | state
مخابرات | - | state
استخبارات | - | state
قوات | - | state
حرس | - | state
دوريات | - | state
مرور | - | state
جوازات | - | state
جمارك | - | state
سجون | - | state
سجن | - | state
بلدية | بلديات | state
أمانة | أمانات | state
محافظة | محافظات | state
منطقة | مناطق | state
ولاية | ولايات | state
إقليم | أقاليم | state
مقاطعة | مقاطعات | state
مديرية | مديريات | state
محكمة | محاكم | state
نيابة | نيابات | state
قضاء | - | state
هيئة | هيئات | state
مصلحة | مصالح | state
سلطة | سلطات | state
عرش | عروش | state
عهد | - | state
وزراء | - | state
نواب | - | state
شيوخ | - | state
شورى | - | state
شعب | - | state
أمة | - | state
أعيان | - | state
مستشارين | - | state
إدارة | إدارات | open
مجلس | مجالس | open
لجنة | لجان | open
مكتب | مكاتب | open
قسم | أقسام | open
مشروع | مشاريع | open
برنامج | برامج | open
فرع | فروع | open
وفد | وفود | open
بعثة | بعثات | open
قطاع | قطاعات | open
شؤون | - | open
وحدة | وحدات | open
وكالة | وكالات | open
جهاز | أجهزة | state
دائرة | دوائر | state
مؤسسة | مؤسسات | open
صندوق | صناديق | open
قيادة | قيادات | open
حزب | أحزاب | private
حركة | حركات | private
جماعة | جماعات | private
تنظيم | تنظيمات | private
جبهة | جبهات | private
فصيل | فصائل | private
كتلة | كتل | private
تيار | تيارات | private
ائتلاف | ائتلافات | private
معارضة | معارضات | private
قائمة | قوائم | private
تحالف | تحالفات | private
ميليشيا | ميليشيات | private
مليشيا | مليشيات | private
لواء | - | private
كتائب | - | private
قبيلة | قبائل | private
طائفة | طوائف | private
شركة | شركات | private
مجموعة | مجموعات | private
بنك | بنوك | private
مصرف | مصارف | private
غرفة | غرف | private
بورصة | بورصات | private
مصنع | مصانع | private
اتحاد | اتحادات | private
رابطة | رابطات روابط | private
جمعية | جمعيات | private
منظمة | منظمات | private
نقابة | نقابات | private
نادي | أندية نوادي | private
ناد | - | private
فريق | فرق | private
منتخب | منتخبات | private
كرة | - | private
أولمبية | - | private
بارالمبية | - | private
مركز | مراكز | private
معهد | معاهد | private
جامعة | جامعات | private
كلية | كليات | private
مدرسة | مدارس | private
أكاديمية | أكاديميات | private
أبحاث | - | private
دراسات | - | private
بحوث | - | private
مستشفى | مستشفيات | private
عيادة | عيادات | private
صحيفة | صحف | private
جريدة | جرائد | private
مجلة | مجلات | private
قناة | قنوات | private
تلفزيون | - | private
إذاعة | إذاعات | private
موقع | مواقع | private
تحرير | - | private
مهرجان | مهرجانات | private
معرض | معارض | private
مسرح | مسارح | private
كنيسة | كنائس | private
أبرشية | - | private
مسجد | مساجد | private
جامع | جوامع | private
مرصد | مراصد | private
حملة | حملات | private
شبكة | شبكات | private
دار | دور | private
متحف | متاحف | private
`;

/** Buildings, roads, prizes and the like: the name after them is theirs, not a person's (ملعب الملك عبدالعزيز). */
export const FACILITIES = `
ملعب استاد إستاد ستاد مطار شارع طريق جسر ميدان ساحة مدينة جائزة كأس دوري قصر حديقة ميناء قاعدة نفق سد مخيم حي مركب سفينة حاملة بارجة كوبري برج فندق صالة قاعة ضريح قلعة معبد مقر مبنى مجمع محطة بطولة جزيرة جبل وادي نهر بحيرة منتزه متنزه قرية بلدة إقليم مقاطعة ناحية دوار
منتجع مصيف معسكر معبر بئر مرفأ ثكنة مرقد مقام مزار مقبرة شاطئ ضاحية هضبة حصن فيلق أكاديمية مضيق ممر بوابة عمارة تقاطع حاجز منفذ طائرة صاروخ
سجن كنيسة مسجد جامع جامعة مستشفى مدرسة كلية معهد مركز متحف مسرح مهرجان مؤسسة شركة صحيفة قناة كتيبة كتائب لواء سرايا عملية معركة دارة كرسي معرض واحة مدارس قانون إعصار عاصفة مرض متلازمة نظرية مشروع
`;
