/**
 * Clans: surnames of Arabs that tell their country, as those of tribes and great families do: الغامدي is of Saudi Arabia, الجبوري
 * of Iraq. A clan that lives on both sides of a border stands with all its states; one that lives everywhere, in no row.
 *
 * Written for this project.
 *
 * @module src/lexicon/clans
 */
import { fold } from '../../graph/names/fold.js';
import { rows } from './rows.js';

/** alpha-2 codes | surnames */
const CLAN_TABLE = `
SA | الغامدي الزهراني الشهري عسيري العسيري الجهني الأسمري الأحمري البقمي الثبيتي الشمراني الخثعمي القرني العصيمي السهلي النفيعي الروقي البيشي الفيفي المدخلي الصاعدي العوفي اللحياني الهذلي القثامي الحقباني السديري التويجري الراجحي الربيعة العمودي بلقرن البارقي الأسلمي الجعيد الطويرقي المقاطي المطرفي السفياني العضياني الغفيلي السحيباني اليوبي الرحيلي الميموني الدخيل الخضيري السويلم
SA YE | القحطاني الصيعري النهدي
SA KW | المطيري الرشيدي العازمي
SA KW QA BH | العتيبي الدوسري السبيعي العجمي الهاجري
SA KW IQ SY JO | الشمري العنزي الرويلي الشعلان
SA QA AE | المري
KW | الصباح الخرافي الجارالله الغانم
QA | العطية الكواري السليطي الهتمي النابت
AE | الفلاسي المزروعي المهيري الكتبي الظاهري الشامسي الرميثي القبيسي الهاملي
AE QA BH | السويدي المناعي المنصوري
AE OM | الشحي الحمادي الحبسي
OM | البوسعيدي الرواحي الهنائي الشيذاني الخروصي الحجري الزدجالي السعيدي
IQ | الجبوري الدليمي السامرائي التكريتي العاني الكربولي الخزرجي الساعدي الزوبعي البياتي المحمداوي
YE | اليافعي الصبيحي الشدادي الضالعي العولقي المخلافي الأصبحي المقدشي الجوفي العليمي الإرياني باسلمة
LY | الغرياني الورفلي المصراتي الزنتاني التاجوري الترهوني القذافي المسماري الدرسي العبيدي البرعصي
TN | الجبالي الهمامي العروي البكوش الوسلاتي الغرسلي
JO | الخصاونة الطراونة المجالي الروابدة العدوان الحباشنة المعايطة القضاة الفايز النسور المومني
SD | الميرغني الترابي
`;

const byName = new Map<string, ReadonlySet<string>>();
for (const [codes, names] of rows(CLAN_TABLE))
  for (const name of fold(names!).split(/\s+/)) byName.set(name, new Set([...(byName.get(name) ?? []), ...codes!.split(' ')]));

/** States where a clan is at home; undefined for what is none, or is everywhere. @param surname folded */
export const clanStates = (surname: string): ReadonlySet<string> | undefined => byName.get(surname);
