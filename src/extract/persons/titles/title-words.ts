/**
 * Words inside title phrases: what goes on with an office, what ends it, what tells whose it is.
 *
 * @module src/extract/persons/titles/title-words
 */
import type { LexWord } from '../../../lexicon/lexicon.js';

/** Prepositions that go on inside an office; with the host's ones a state behind them is not the holder's. */
export const INNER = new Set(['في', 'لدي', 'الي', 'باسم', 'عن', 'علي', 'بين', 'لشوون', 'ضد', 'من']);
export const HOST = new Set(['في', 'لدي', 'الي', 'ضد', 'بين', 'علي', 'من']);
/** Offices at a host: a state with ب is where they are. */
export const SENT: ReadonlySet<string> = new Set(['سفير', 'قنصل', 'ملحق', 'مندوب', 'ممثل', 'مبعوث', 'موفد']);
/** "النائب اللبناني عن كتلة المستقبل": offices that are held out of a district or a group. */
export const SPEAKS_OUT_OF = new Set(['نائب', 'ممثل', 'عضو', 'مندوب', 'سيناتور', 'سناتور', 'برلماني', 'مسؤول', 'مسئول', 'مرشح']);
/** The body of a state with a pronoun: وزرائها, حكومته, خارجيتها, عهده, باسمه. */
export const OF_HIM = /^(?:وزرايه|وزراي|حكومت|خارجيت|داخليت|دفاع|عهد|باسم|ارکان|اركان)(?:ه|ها|هم)$/;
/** "رئيس بلاده فلان" */
export const OF_LAND = /^بلاد(?:ه|ها|هم)$/;
/** "مدير عام فرع الوزارة": the rank of an office, though the word also means a year. */
export const GENERAL = new Set(['عام', 'عامه']);
/** Adjectives that make an office the state's: "المتحدث باسم المكتب الرئاسي", "المستشار الحكومي". */
export const STATELY = new Set([
  'رياسي',
  'رياسيه',
  'حكومي',
  'حكوميه',
  'وزاري',
  'وزاريه',
  'نيابي',
  'نيابيه',
  'برلماني',
  'برلمانيه',
  'اميري',
  'اميريه',
  'سلطاني',
  'سلطانيه',
  'ملكي',
  'ملكيه',
  'بلدي',
  'بلديه',
]);
/** "مدير مكتب رئيس الوزراء". */
export const BUREAUS = new Set(['مكتب', 'ديوان']);
/** "ممثل جلالة الملك". */
export const COURTS = new Set(['جلاله', 'سمو', 'فخامه', 'معالي', 'سعاده']);
/** "السفير بدولة الكويت": before the name of a host; other bodies of states are one's own. */
export const LANDS = new Set(['دوله', 'جمهوريه', 'مملكه', 'سلطنه', 'اماره', 'ولايه', 'بلاد']);
/** "الوزير المسؤول عن الشؤون الخارجية", "هيئة الأمر بالمعروف والنهي عن المنكر", "اللجنة المنبثقة عن المنظمة". */
export const IN_CHARGE = /مس[وي]وله?$|نهي$|منبثقه?$/;
export const RESIDENT = new Set(['المقيم', 'المقيمه', 'مقيم', 'مقيمه']);
/** What an office is held for: "للمرحلة الانتقالية". */
export const PERIODS = new Set(['للمرحله', 'للفتره']);
export const YEARS = new Set(['الماضي', 'الجاري', 'الحالي', 'المقبل', 'المنصرم', 'القادم']);
export const SAYING = new Set(['قوله', 'قولها', 'قولهم', 'قايلا', 'قايله', 'تاكيده', 'تاكيدها', 'نفيه', 'نفيها']);
/** Of a state among friends: "دولة الكويت الشقيقة". */
export const SISTERLY = new Set(['الشقيق', 'الشقيقه', 'الصديق', 'الصديقه']);
/** "المتحدث العسكري". */
export const ARMED = new Set(['عسكري', 'امني']);
/** "الإدارة المحلية الموالية لروسيا": of another state than it stands with. */
export const LOYAL = new Set(['مواليه', 'موالي', 'مواليين', 'تابعه', 'حليفه', 'مناهضه', 'معاديه']);
/** Bodies that only states have, though their noun is anybody's: "منظمة الطاقة الذرية", "البنك المركزي". */
export const NATIONAL = new Set(['طاقه', 'مركزي']);
/** الاتحاد السوفياتي, اليوغوسلافي, التشيكوسلوفاكي. */
export const VANISHED = /^(?:سوفي|يوغ?و?سلاف|تشيكوسلوفاك)/;
/** المبعوث الدولي, المحكمة الدولية, المستشار الأممي. */
export const WORLDLY = new Set(['دولي', 'دوليه', 'اممي', 'امميه']);
/** Regions of the world: الشرق الأوسط, الخليج, شمال أفريقيا. */
export const WORLD_REGIONS = new Set('شرق خليج شمال جنوب غرب اسيا افريقيا اوروبا ساحل'.split(' '));
export const WORLD_BODIES = new Set([
  'محكمه',
  'جنايي',
  'جناييه',
  'منظمه',
  'هييه',
  'لجنه',
  'قوه',
  'قوات',
  'بعثه',
  'عدل',
  'عداله',
  'اسره',
  'مجتمع',
]);
/** "الملحق الثقافي بالسفارة الهندية": its state is the holder's, not his host. */
export const MISSIONS = new Set(['سفاره', 'قنصليه', 'ملحقيه']);
/** "قال للتلفزيون": to whom something is said. */
export const MEDIA = new Set('تلفزيون صحيفه جريده قناه اذاعه وكاله مجله شبكه موقع'.split(' '));
/** "رئيس فريق الحكومة". */
export const TEAMS = new Set(['فريق']);
export const BANKS = new Set(['مصرف', 'بنك']);
export const GOVERNORS = new Set(['حاكم', 'محافظ', 'والي']);
/** Where and when somebody receives or meets; no part of an office. */
export const ROOMS = new Set('مكتبه مكتبها قصره قصر مقر مقره ديوانه ديوان مبني ختام مستهل منزله مجلسه'.split(' '));
/** "برئاسة", "بحضور": who leads and who is there. */
export const UNDER = new Set(['رياسه', 'قياده', 'حضور', 'مشاركه', 'رعايه', 'زعامه']);
/** "وفد برلماني", "مصادر دبلوماسية": what stands behind these is an adjective. */
export const COMPANIES = new Set(['وفد', 'وفود', 'فريق', 'بعثه', 'مصدر', 'مصادر', 'تيار', 'تحالف', 'تمثيل', 'حراك', 'ايتلاف']);

/** Adjectives of a party between an office and the name. */
export const PARTIES: ReadonlySet<string> = new Set(
  'الجمهوري الجمهوريه الديمقراطي الديمقراطيه الديموقراطي المحافظ العمالي الاشتراكي الليبرالي'.split(' '),
);

/** "الضيف", "الوزيرة الضيفة" */
export const isGuest = ({ def, stem }: LexWord): boolean => def && (stem === 'ضيف' || stem === 'ضيفه');
/** "ضيف البلاد", "ضيف السلطنة", if whose guest it is stands behind. */
export const isGuestOf = ({ key }: LexWord): boolean => GUEST_OF.test(key);
const GUEST_OF = /^[وف]?[بل]?ضيف$/;
/** "المبعوث الأميركي للملف الإيراني", "مدير الشؤون الأوروبية": with what somebody deals, before the state that it is about. */
export const MATTERS = /^(?:لل|بال)(?:ملف|ازمه|موضوع|نزاع|صراع|شان|شوون|شيون|قضيه|حرب)$|^ال(?:ملف|شان|شوون|شيون)$/;
