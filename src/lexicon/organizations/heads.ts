/**
 * Nouns that open the name of an organisation (منظمة …, اتحاد …, حركة …), for building names that the table lacks
 * and for telling names that are also words. Written by hand.
 *
 * Columns: noun | plurals | kind of what it opens, by default | how firmly: `always` opens a name when a genitive or
 * an adjective follows (حركة طالبان), `often` is as likely a common noun (بنك, شركة), `state` is a body of a state
 *
 * @module src/lexicon/organizations/heads
 */
export const HEAD_TABLE = `
منظمة | منظمات | international | always
اتحاد | اتحادات | regional | always
رابطة | روابط | regional | always
جامعة | جامعات | other | often
حلف | أحلاف | international | always
تحالف | تحالفات | regional | often
ائتلاف | ائتلافات | party | always
حزب | أحزاب | party | always
حركة | حركات | party | always
جماعة | جماعات | armed | always
تيار | تيارات | party | often
كتلة | كتل | party | often
تجمع | تجمعات | party | often
جبهة | جبهات | armed | often
تنظيم | تنظيمات | armed | always
ميليشيا | ميليشيات | armed | always
مليشيا | مليشيات | armed | always
كتائب | - | armed | always
كتيبة | - | armed | often
سرايا | - | armed | always
لواء | ألوية | armed | often
فصيل | فصائل | armed | often
عصائب | - | armed | always
فيلق | فيالق | armed | often
قوات | - | armed | often
مجلس | مجالس | other | often
هيئة | هيئات | other | often
لجنة | لجان | other | often
وكالة | وكالات | other | often
مفوضية | مفوضيات | international | always
محكمة | محاكم | international | often
بنك | بنوك | other | often
مصرف | مصارف | company | often
صندوق | صناديق | other | often
شركة | شركات | company | often
مؤسسة | مؤسسات | other | often
مجموعة | مجموعات | company | often
مركز | مراكز | other | often
معهد | معاهد | other | often
جمعية | جمعيات | other | always
نقابة | نقابات | other | often
اتحادية | - | other | often
منتدى | منتديات | international | often
مؤتمر | مؤتمرات | international | often
بعثة | بعثات | international | often
برنامج | برامج | international | often
مكتب | مكاتب | other | often
جهاز | أجهزة | other | state
وزارة | وزارات | other | state
برلمان | برلمانات | other | state
صحيفة | صحف | media | always
جريدة | جرائد | media | always
مجلة | مجلات | media | always
قناة | قنوات | media | often
شبكة | شبكات | media | often
إذاعة | إذاعات | media | often
موقع | مواقع | media | often
نادي | أندية | other | always
منتخب | منتخبات | other | state
`;
