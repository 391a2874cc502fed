/**
 * Frames of news times persons of many lands: whatever the name and the state, the same words around them tell the same.
 * What is expected is known by construction. Each frame tells how many of its rows fail: the count may only fall.
 */
import { expect, test } from 'vitest';
import { spokesmen } from '../told.js';

interface Land {
  readonly code: string;
  readonly name: string;
  /** Its adjective with the article, and its capital. */
  readonly nisba: string;
  readonly capital: string;
  readonly people: readonly [string, string];
}

const LANDS: readonly Land[] = `
EG | مصر | المصري | القاهرة | محمود عبد الحليم الشافعي | حسام الدين رشوان
MA | المغرب | المغربي | الرباط | إدريس البصري | عبد الإله المرابط
SD | السودان | السوداني | الخرطوم | بابكر آدم الطيب | عثمان حمدان النور
IQ | العراق | العراقي | بغداد | كاظم جبار الساعدي | هوشيار كريم
TR | تركيا | التركي | أنقرة | مراد يلديز | أحمد كوتشوك
IN | الهند | الهندي | نيودلهي | راجيش شارما | أنيل كومار سينغ
JP | اليابان | الياباني | طوكيو | هيروشي تاناكا | كينجي ياماموتو
KR | كوريا الجنوبية | الكوري الجنوبي | سول | كيم سونغ هان | بارك تشول سو
UZ | أوزبكستان | الأوزبكي | طشقند | بختيار سعيدوف | عزيز كاملوف
UA | أوكرانيا | الأوكراني | كييف | أندريه كوفالينكو | فاسيل بودنار
PL | بولندا | البولندي | وارسو | ماتيوش كوفالسكي | ياتسيك نوفاك
GR | اليونان | اليوناني | أثينا | نيكوس باباندريو | كوستاس ستيفانيديس
IT | إيطاليا | الإيطالي | روما | أنطونيو فيراري | باولو رومانو
DE | ألمانيا | الألماني | برلين | توماس شنايدر | فرانك هوفمان
EE | إستونيا | الإستوني | تالين | أورماس راينسالو | هانو كالاس
CO | كولومبيا | الكولومبي | بوغوتا | ألفارو ليفا | إيفان فيلاسكيز
BR | البرازيل | البرازيلي | برازيليا | ماورو فييرا | سيلسو سانتوس
KE | كينيا | الكيني | نيروبي | جوزيف كيبيت | موساليا مودافادي
SN | السنغال | السنغالي | داكار | عليو ديوب | مامادو تانغارا
ET | إثيوبيا | الإثيوبي | أديس أبابا | ديميكي ميكونن | تاي أتسقي سيلاسي`
  .trim()
  .split('\n')
  .map((line) => {
    const [code, name, nisba, capital, first, second] = line.split(' | ') as [string, string, string, string, string, string];
    return { code, name, nisba, capital, people: [first, second] };
  });

type Said = readonly [name: string, code: string];
type Frame = (a: Land, b: Land) => readonly [text: string, ...said: Said[]];

/** Rows that may fail, of one for each land. */
const FRAMES: readonly (readonly [name: string, failing: number, frame: Frame])[] = [
  ['an office by adjective', 0, (a) => [`أعرب وزير النقل ${a.nisba} ${a.people[0]} عن أسفه.`, [a.people[0], a.code]]],
  ['an office by name', 0, (a) => [`أعرب رئيس برلمان ${a.name} ${a.people[1]} عن أسفه.`, [a.people[1], a.code]]],
  ['an office behind the name', 0, (a) => [`أعرب ${a.people[0]}، سفير ${a.name} في مدريد، عن أسفه.`, [a.people[0], a.code]]],
  ['a former one', 0, (a) => [`أعرب وزير البيئة ${a.nisba} السابق ${a.people[1]} عن أسفه.`, [a.people[1], a.code]]],
  ['an adviser', 0, (a) => [`أعرب مستشار الرئيس ${a.nisba} ${a.people[0]} عن أسفه.`, [a.people[0], a.code]]],
  ['an official of all nations', 0, (a) => [`أعرب المبعوث الأممي إلى ${a.name} ${a.people[0]} عن أسفه.`, [a.people[0], '']]],
  ['an analyst', 0, (a) => [`أعرب المحلل ${a.nisba} ${a.people[0]} عن أسفه.`, [a.people[0], '']]],
  [
    'a counterpart',
    0,
    (a, b) => [
      `هاتف وزير البيئة ${a.nisba} ${a.people[0]} نظيره ${b.nisba} ${b.people[0]} أمس.`,
      [a.people[0], a.code],
      [b.people[0], b.code],
    ],
  ],
  [
    'two presidents',
    0,
    (a, b) => [`تصافح الرئيسان ${a.nisba} ${a.people[0]} و${b.nisba} ${b.people[0]} أمس.`, [a.people[0], a.code], [b.people[0], b.code]],
  ],
  [
    'a list with commas',
    0,
    (a, b) => [`تصافح وزراء زراعة ${a.name} ${a.people[0]}، و${b.name} ${b.people[0]} أمس.`, [a.people[0], a.code], [b.people[0], b.code]],
  ],
  [
    'two names, each with its office behind',
    0,
    (a, b) => [
      `قابل ${a.people[0]} وزير البيئة ${a.nisba} ${b.people[0]} نائب الرئيس ${b.nisba} أمس.`,
      [a.people[0], a.code],
      [b.people[0], b.code],
    ],
  ],
  [
    'who waits for a traveller',
    1,
    (a, b) => [
      `وصل سفير ${a.name} ${a.people[0]} إلى ${b.name} أمس. وكان في استقباله وزير البيئة ${b.people[0]} ووزير الصحة ${b.people[1]}.`,
      [a.people[0], a.code],
      [b.people[0], b.code],
      [b.people[1], b.code],
    ],
  ],
  [
    'with whom somebody talks',
    0,
    (a, b) => [
      `بحث وزير البيئة ${a.people[0]} مع سفير ${b.name} ${b.people[0]} المياه في ${a.name} و${b.name}.`,
      [a.people[0], a.code],
      [b.people[0], b.code],
    ],
  ],
  [
    'who brings a letter',
    0,
    (a, b) => [
      `تسلم الرئيس ${a.nisba} ${a.people[0]} رسالة من الرئيس ${b.nisba} سلمها إليه وزير البيئة ${b.people[0]}.`,
      [a.people[0], a.code],
      [b.people[0], b.code],
    ],
  ],
  [
    'who answers',
    0,
    (a, b) => [
      `شكر وزير البيئة ${a.nisba} ${a.people[0]} خبراء ${b.name}. وشكره وزير البيئة ${b.people[0]} أيضا.`,
      [a.people[0], a.code],
      [b.people[0], b.code],
    ],
  ],
  [
    'whom a delegation includes',
    0,
    (a, b) => [`حل في ${b.capital} الوفد ${a.nisba} الذي يضم وزير البيئة ${a.people[0]}.`, [a.people[0], a.code]],
  ],
];

test.each(FRAMES)('%s', (_, failing, frame) => {
  const failed: string[] = [];
  LANDS.forEach((a, i) => {
    const [text, ...said] = frame(a, LANDS[(i * 7 + 3) % LANDS.length]!);
    const told = spokesmen(text.replaceAll(' لال', ' لل'));
    const wanted = said.map(([name, code]) => `${name} | ${code}`);
    if (told.join('; ') !== wanted.join('; ')) failed.push(`${text} → ${told.join('; ')}`);
  });
  expect(failed.length, failed.join('\n')).toBe(failing);
});
