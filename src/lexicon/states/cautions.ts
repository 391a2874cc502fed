/**
 * Words of the state tables that also mean something else: مالي is "financial", بنين "sons", مسقط رأسه a birthplace,
 * اليمنى "the right hand" on the folded key, تركي الفيصل a prince. One line a word; what must or must not
 * stand beside it is given as plain words, compared on the folded key and without clitics; `word=CODE` decides
 * for another state.
 *
 * @module src/lexicon/states/cautions
 */
import { fold, foldWords } from '../../../graph/names/fold.js';
import { rows, variants } from '../rows.js';

/** How to read the word when no neighbour decides. */
export type Default =
  /** It is the state. */
  | 'state'
  /** It is not. */
  | 'none'
  /** It is the candidate that the article names in another way, else nothing. */
  | 'text'
  /** As `text`, and the first candidate when the article names none of them. */
  | 'text-or-first'
  /** The first of the candidates that the article names in another way, else the first: المملكة in a Saudi paper. */
  | 'first-named';

export interface Caution {
  readonly default: Default;
  /** What else it is: `word`, `person`, `city`, `region`, `people`, `water`, `club`, `organization`, `state`. */
  readonly also: readonly string[];
  /** States that the word may mean, the likeliest first. Empty: only the state of the form itself. */
  readonly candidates: readonly string[];
  readonly forBefore: ReadonlySet<string>;
  readonly forAfter: ReadonlySet<string>;
  /** Neighbours that exclude the state; with a code, they decide for that other candidate. */
  readonly againstBefore: ReadonlyMap<string, string | null>;
  readonly againstAfter: ReadonlyMap<string, string | null>;
}

/** Lists of neighbours that several rows share. */
const SETS: Readonly<Record<string, string>> = {
  '@of': `في, إلى, الى, من, مع, بين, لدى, ضد, نحو, داخل, خارج, شمال, جنوب, شرق, غرب, وسط, شمالي, جنوبي, رئيس, رئيسة, حكومة, جيش, دولة, جمهورية, شعب, سفير,
    سفيرة, سفارة, خارجية, دفاع, قوات, حدود, منتخب, وزير, وزيرة, وزراء, عاصمة, رئاسة, مملكة, جزيرة, جزر, انقلاب, علاقات, زيارة, زيارته, زيارتها, زيارتهم, زيارتهما, غادر, غادرت, يغادر, سيغادر, زار, زارت, يزور, تزور, سيزور, ستزور, دعمها, دعمه, أزمة, قائد, بلاده, رؤساء, قادة, زعماء, سفراء, حكومات, جيوش, دول`,
  '@nisba': `وفد, وفدا, الوفد, الرئيس, الرئيسة, رئيس, رئيسا, الحكومة, الجيش, الشعب, السفير, السفيرة, سفير, الوزير, الوزيرة, وزير, الخارجية, الدفاع, الداخلية, الوزراء, نظيره, نظيرها, نظيريه,
    الجانب, الجانبان, الجانبين, الدولة, العاصمة, المنتخب, القوات, الأراضي, الرئاسة, البرلمان, الجمهورية, الجنود, المتمردون, المتمردين, الأزمة, المجلس, الجنرال, الانقلابيون, الانقلابيين,
    الضباط, العسكريون, العسكريين, الحدود, المواطن, المواطنين, الشرطة, الانتقالي, الانتقالية, العسكري, الأركان`,
  '@mali': `الرئيس, رئيس, الوزراء, الأركان, الحكومة, الجيش, الشعب, السفير, الوزير, الخارجية, الدفاع, نظيره, الدولة, العاصمة, المنتخب, القوات, الأراضي, الرئاسة, البرلمان, الجمهورية, الجنود,
    المتمردون, المتمردين, الجنرال, الانقلابيون, الانقلابيين, العسكريون, العسكريين, الانتقالي, الانتقالية, العسكري`,
  '@body': `اليد, يده, يدها, بيده, الساق, ساقه, ساقها, القدم, قدمه, قدمها, العين, عينه, عينها, الجهة, الناحية, الركبة, ركبته, ركبتها, الكتف, كتفه, الذراع, ذراعه, الأذن, أذنه, فخذه, الفخذ, الضفة, الحارة, الرجل, رجله, جهته`,
  '@paper': `صحيفة, جريدة, مجلة, قناة, إذاعة, نادي, موقع`,
};

/**
 * Columns: word, or ~adjective for all its forms | candidates | default | also | for before | for after | against before | against after | example
 */
const CAUTION_TABLE = `
# Two states, or a state and a city
عمان | OM, JO | text-or-first | state, city | سلطنة, مسقط, خليج, بحر | - | الأردنية=JO | الأردنية=JO | العاصمة الأردنية عمان
المملكة | SA, MA, JO, BH | first-named | state | - | - | - | المتحدة | غادر المملكة
الكونغو | CD, CG | text-or-first | state, water | - | - | نهر, حوض, حمى | - | زار الكونغو
الكونجو | CD, CG | text-or-first | state | - | - | - | - | -
~كونغولي | CD, CG | text-or-first | state | - | - | - | - | الجيش الكونغولي
~كنغولي | CD, CG | text-or-first | state | - | - | - | - | الجيش الكنغولي
كوريا | KR, KP | text-or-first | state, person | - | - | لو, رافايل, رافاييل, رافائيل, رفائيل | - | سفير كوريا
~كوري | KR, KP | text-or-first | state | - | - | الجزيرة, الحرب | - | شركة كورية
~نيجيري | NG, NE | first-named | state | - | - | - | - | الجيش النيجيري
~دومينيكي | DO, DM | text-or-first | state, person | - | - | - | - | -
طرابلس | LY, LB | text-or-first | city | - | الغرب | - | الشام=LB, اللبنانية=LB, الفيحاء=LB | طرابلس اللبنانية
سان مارتن | MF, SX | none | person, club | جزيرة | - | - | - | -
جورجيا | GE, US | state | region, person | - | - | ولاية, أتلانتا | ميلوني, الأميركية, الأمريكية, الجنوبية | جورجيا ميلوني
صوفيا | BG | state | person | العاصمة | - | آيا, أيا, مسجد, كنيسة, جامع, الملكة, الممثلة | لورين, كوبولا | آيا صوفيا
# Ordinary words
مالي | ML | text | word | @of | - | دعم, مدير, خبير, محلل, مصدر, فساد, عجز, فائض, تقرير, مركز | - | انقلاب مالي
~مالي | ML | none | word | @mali | - | - | - | الرئيس المالي
بنين | BJ | none | word | @of | - | - | وبنات, بنات | بنين وبنات
البنين | BJ | none | word | رئيس, حكومة, جيش, دولة, جمهورية, سفير, سفيرة, سفارة, خارجية, رئاسة, عاصمة | - | - | - | مدارس البنين
بليز | BZ | none | person | @of | - | - | كومباوري | بليز كومباوري
أروبا | AW | none | word | جزيرة | - | - | - | -
نيوي | NU | none | person | جزيرة | - | - | - | -
جيرسي | JE | none | region | جزيرة | - | نيو | - | نيو جيرسي
مونتسرات | MS | none | person | جزيرة | - | - | - | -
مسقط | OM | state | word | - | - | - | رأس, رأسه, رأسها, رأسي, رأسهم, الرأس | مسقط رأسه
سيول | KR | text | word | العاصمة | - | أمطار, الأمطار | جارفة, عارمة | أمطار وسيول
العيون | EH | none | word | مدينة, بمدينة | - | - | - | مدينة العيون
كابل | AF | state | word | - | - | - | بحري, بحرية, كهربائي, ضوئي, كهرباء | كابل بحري
لومي | TG | text | word | العاصمة | - | - | - | -
ديلي | TL | none | word | العاصمة | - | - | ميل, تلغراف, تلجراف, ستار, نيوز, بيست | ديلي ميل
دار السلام | TZ | text | word | العاصمة, مدينة | - | - | - | -
القاهرة | EG | state | word | - | - | القوة, قوة, الظروف, ظروف | - | القوة القاهرة
الرباط | MA | state | word | - | - | قطع, إصابة, حبل | الصليبي, المقدس, الجانبي, الداخلي, الخارجي | الرباط الصليبي
الرياض | SA | state | word, club | - | - | @paper, نادي | - | صحيفة الرياض
عدن | YE | state | word | - | - | جنة, جنات, خليج | - | جنات عدن
مصر | EG | state | word | - | - | هو, هي, إنه, أنه, زال, يزال, إنني, أنني, بنك | - | لا يزال مصرا
قطر | QA | state | word | - | - | نصف, بنصف | الدائرة | نصف قطر
اليمن | YE | state | word | - | - | - | والبركات, والبركة | اليمن والبركات
~يمني | YE | state | word | - | - | @body | - | يده اليمنى
مجري | HU | none | word | رئيس, وزير, مسؤول, وفد, دبلوماسي, لاعب, سائق | - | - | - | مجرى النهر
مجريا | HU | none | word | مسؤولا, وزيرا, وفدا | - | - | - | -
مجريات | HU | none | word | - | - | - | - | مجريات الأحداث
المجريات | HU | none | word | - | - | - | - | -
المجري | HU | state | word | - | - | - | المائي, الطبيعي, الملاحي, المائى | المجرى المائي
ألبان | AL | none | word, people | مقاتلين, متمردين, مسلمين | - | - | - | ألبان وأجبان
الألبان | AL | none | word, people | المقاتلين, المتمردين, كوسوفو, الصرب | - | منتجات, مصانع | - | منتجات الألبان
~قمري | KM | none | word | @nisba | - | السنة, الشهر, التقويم | - | الرئيس القمري
~عاجي | CI | none | word | @nisba | - | - | - | العاج
~صحراوي | EH | none | word | الجمهورية, القضية, النزاع, الرئيس, الشعب, اللاجئين, المخيمات | - | الطريق | - | الطريق الصحراوي
~قطري | QA | state | word | - | - | القيادة, القيادتين, الأمين | - | القيادة القطرية لحزب البعث
~لاوي | LA | none | person | @nisba | - | - | - | -
~قرمي | UA | none | word | - | - | - | - | -
الجليل | IL | none | word | شمال, جنوب, شرق, غرب, منطقة, مستوطنات, في, أعالي | الأعلى, الأسفل, الغربي | - | - | العالم الجليل
بالي | ID | none | word | جزيرة, منتجع, قمة, هجمات, تفجيرات, في, إلى, الى, مدينة, اجتماع, مؤتمر | - | - | - | قمة بالي
تشيك | CZ | none | person | - | - | بيتر | - | بيتر تشيك
أكرا | GH | text | word | العاصمة | - | - | - | نهض باكرا
برايا | CV | text | word | العاصمة | - | - | - | خاطب البرايا
آبيا | WS | text | word | العاصمة | - | - | - | أبيا أن يوقعا
أبيا | WS | text | word | العاصمة | - | - | - | أبيا أن يوقعا
ليما | PE | text | person | العاصمة, مدينة | - | - | - | قمة ليما
بيرن | CH | text | person | العاصمة, مدينة | - | - | - | روز بيرن
كينجستون | JM | text | organization | العاصمة | - | - | - | شركة كينجستون
كينغستون | JM | text | organization | العاصمة | - | - | - | -
بولونيا | PL | state | city, club | - | - | نادي, فريق | - | نادي بولونيا
زنجبار | TZ, YE | text-or-first | city | - | - | - | - | زنجبار عاصمة أبين
# Persons and firms
تركي | TR | state | person | مسؤول, مصدر, جندي, دبلوماسي, وزير, رئيس, ضابط, موقف, رد, دعم, تدخل | - | الأمير, سمو, المستشار, الشيخ, أبو, العقيد, معالي | الفيصل, بن, آل, الدخيل, الحمد, العلي | الأمير تركي الفيصل
روس | RU | none | person | جنود, خبراء, مسؤولين, مسؤولون, ضباط, مواطنين, دبلوماسيين, دبلوماسيون, طيارين, مستشارين, مسؤولي, سياح, صحافيين, صحفيين, مقاتلين, مقاتلون, رهائن, محللين, محللون, رياضيين | - | دينيس, كريستوفر | - | كريستوفر روس
بولوني | PL | text | person | - | - | المدرب, الروماني | - | المدرب بولوني
سان خوسيه | CR | text | club, city | العاصمة | - | - | - | -
كندي | CA | state | person | - | - | جون, روبرت, إدوارد, مطار, ادوارد, باتريك, جاكلين | - | جون كندي
الكندي | CA | state | person | - | - | مستشفى, يعقوب | - | -
جورجي | GE | text | person | وفد, مسؤول, مصدر, جندي, دبلوماسي, لاعب, رئيس, وزير | - | - | - | جورجي أمادو
كوبي | CU | state | person | - | - | - | براينت | كوبي براينت
~روماني | RO | state | word, person | - | - | العصر, المسرح, المدرج, الآثار, العهد | - | المسرح الروماني
السوداني | SD | state | person | - | - | شياع | - | محمد شياع السوداني
المصري | EG | state | person | - | - | منيب, النادي, طاهر | البورسعيدي | النادي المصري
التونسي | TN | state | person | - | - | عبيد | - | -
الليبي | LY | state | person | - | - | أنس | - | أبو أنس الليبي
الهندي | IN | state | water, person | - | - | المحيط, المحيطين, المحيطان | - | -
الكويتي | KW | state | person | - | - | أحمد | - | -
المغربي | MA | state | person | - | - | - | - | -
الأفغاني | AF | state | person | - | - | الدين | - | جمال الدين الأفغاني
~جولاني | SY | none | person | - | - | محمد | - | أبو محمد الجولاني
~مقدسي | PS | state | person | - | - | محمد | - | -
~عثماني | TR | state | person | - | - | الدين | - | سعد الدين العثماني
جورج تاون | GY | text | organization | العاصمة | - | جامعة | - | جامعة جورج تاون
هاراري | ZW | state | person | - | - | نوح, يوفال | - | -
واشنطن | US | state | person, organization, region | - | - | جورج, دنزل, ولاية, كيري | بوست, تايمز, إكزامينر, اكزامينر, إنستيتيوت, فري, ويزاردز | واشنطن بوست
وول ستريت | US | state | organization | - | - | - | جورنال | وول ستريت جورنال
مدريد | ES | state | club | - | - | ريال, الريال, أتلتيكو, أتلتكو, اتليتيكو, أتليتيكو | - | ريال مدريد
باريس | FR | state | club, person | - | - | - | سان, هيلتون, سانجرمان | باريس سان جيرمان
موسكو | RU | state | club | - | - | دينامو, سسكا, سبارتاك, لوكوموتيف | تايمز | سبارتاك موسكو
لشبونة | PT | state | club | - | - | سبورتينغ, سبورتنغ, سبورتينج, بنفيكا | - | سبورتينغ لشبونة
بغداد | IQ | state | person | - | - | أبي, أبو | بونجاح | بغداد بونجاح
زغرب | HR | state | club | - | - | دينامو | - | دينامو زغرب
كييف | UA | state | club | - | - | دينامو | بوست, إندبندنت | دينامو كييف
داكار | SN | state | - | - | - | رالي | - | رالي داكار
الدوحة | QA | state | - | - | - | - | للأفلام | -
القدس | PS, IL | state | organization | - | - | فيلق, سرايا, @paper, لواء, كتائب, جامعة, مؤسسة | العربي, برس | فيلق القدس
# Peoples: an ethnic group as well as citizens
~أرمني | AM | state | people | - | - | - | - | الأرمن
أرمن | AM | state | people | - | - | - | - | الأرمن في لبنان
الأرمن | AM | state | people | - | - | - | - | -
تركمان | TM | text | people | - | - | - | - | تركمان العراق
التركمان | TM | text | people | - | - | - | - | -
~تركماني | TM | text-or-first | people | - | - | الجبهة | - | الجبهة التركمانية
صرب | RS | state | people | - | - | - | البوسنة, كوسوفو | صرب كوسوفو
الصرب | RS | state | people | - | - | - | - | -
كروات | HR | state | people | - | - | - | البوسنة | كروات البوسنة
أوزبك | UZ | state | people | - | - | - | - | -
الأوزبك | UZ | state | people | - | - | - | - | -
طاجيك | TJ | state | people | - | - | - | - | -
الطاجيك | TJ | state | people | - | - | - | - | الطاجيك في أفغانستان
بوشناق | BA | state | people | - | - | - | - | -
البوشناق | BA | state | people | - | - | - | - | -
~بنغالي | BD | state | people | - | - | - | - | -
# Seats of bodies that are no government
بروكسل | BE | state | organization | - | - | - | - | قالت بروكسل إن الاتحاد
لاهاي | NL | state | organization | - | - | - | - | محكمة لاهاي
`;

const expand = (cell: string | undefined): string[] =>
  variants(cell)
    .flatMap((word) => (word.startsWith('@') ? variants(SETS[word]) : [word]))
    .map(fold);

const words = (cell: string | undefined): ReadonlySet<string> => new Set(expand(cell));

const rivals = (cell: string | undefined): ReadonlyMap<string, string | null> =>
  new Map(
    expand(cell).map((item) => {
      const [word, code] = item.split('=');
      return [word!, code?.toUpperCase() ?? null];
    }),
  );

/** Cautions by key: the folded word, or `~` and the folded masculine adjective for all forms of it. */
export function readCautions(): ReadonlyMap<string, Caution> {
  const cautions = new Map<string, Caution>();
  for (const [word, candidates, byDefault, also, forBefore, forAfter, againstBefore, againstAfter] of rows(CAUTION_TABLE)) {
    const key = (word!.startsWith('~') ? '~' : '') + foldWords(word!);
    cautions.set(key, {
      default: byDefault as Default,
      also: variants(also),
      candidates: variants(candidates),
      forBefore: words(forBefore),
      forAfter: words(forAfter),
      againstBefore: rivals(againstBefore),
      againstAfter: rivals(againstAfter),
    });
  }
  return cautions;
}

/** The caution of a word that stands for one of several states and is defined by nothing else. */
export function contextCaution(candidates: readonly string[]): Caution {
  const none = words(undefined);
  return {
    default: 'text',
    also: ['state'],
    candidates,
    forBefore: none,
    forAfter: none,
    againstBefore: new Map(),
    againstAfter: new Map(),
  };
}
