/**
 * Outlets: the country from which a newspaper or agency speaks, by the address of its pages. A paper calls its own
 * ministers by their office alone, so the country is a clue to whose they are. Papers that speak to all Arabs
 * from abroad are in no row. Written by hand.
 *
 * @module src/lexicon/outlets
 */
import { fold } from '../../graph/names/fold.js';
import { rows } from './rows.js';
import { stateOf } from './states.js';

/** alpha-2 | names of sites without their ending */
const OUTLET_TABLE = `
SA | alriyadh, al-jazirah, alyaum, aleqt, okaz, alwatan, al-madina, alweeam, 3alyoum, sabq, spa, arreyadi, arriyadiyah, makkahnewspaper, albiladdaily, ajel, akhbaar24, almowaten, slaati, aljazirah, twasul, argaam, maaal, almnatiq, burnews, anaween, sauress
AE | wam, albayan, alkhaleej, alittihad, emaratalyoum, alroeya
QA | raya, al-watan, al-sharq, qna, lusailnews, alarab, marsalqatar
KW | kuna, alqabas, alanba, alraimedia, alraialaam, aljarida, alwatan, al-seyassah, alseyassah, alshahed
BH | bna, alayam, akhbar-alkhaleej, alwasatnews, albiladpress, gdnonline, alwatannews
OM | omandaily, shabiba, atheer, omannews, alroya
YE | saba, sabanews, almasdaronline, adengad, adenalghad, almashhad-alyemeni, yemenpress, 26sep, alayyam, yemeress
IQ | ina, ninanews, alsumaria, almadapaper, azzaman, shafaq, shafaaq, alsabaah, rudaw, almaalomah, baghdadtoday, mawazin, alrasheedmedia, iraqakhbar, aliraqnews, iraq-awla
SY | sana, tishreen, enabbaladi, zamanalwsl
LB | annahar, assafir, al-akhbar, almustaqbal, nna-leb, lebanon24, elnashra, lebanondebate, aliwaa, addiyar, almarkazia, lebanonfiles, imlebanon, nidaalwatan, aljoumhouria, almanar
JO | petra, alghad, addustour, alrai, ammonnews, khaberni, almadenahnews, sarayanews, jo24, royanews, assabeel, ammannet, alwakaai, nabaajordan
PS | wafa, maannews, alquds, al-ayyam, alhaya, samanews, palinfo, amad, paltoday, donia-alwatan, safa, palsawa
EG | ahram, almasryalyoum, shorouknews, youm7, elwatannews, akhbarelyom, elbalad, gomhuriaonline, vetogate, masrawy, dostor, albawabhnews, alwafd, alwafdnews, mena, cairo24, almesryoon, elfagr, rosaelyoussef, tahrirnews, mobtada, sis, masress, darelhilal, alqaheranews
SD | suna-sd, sudantribune, alrakoba, sudanile, alsudanalyoum, alintibaha, sudanakhbar, sudaress
LY | lana-news, lana, alwasat, libyaakhbar, afrigatenews, libyaobserver, eanlibya, libya24, 218tv, lywitness
TN | tap, assabah, alchourouk, mosaiquefm, babnet, hakaekonline, turess
DZ | aps, elkhabar, echoroukonline, ennaharonline, el-massa, elbilad, djazairess
MA | map, mapexpress, hespress, almaghribtoday, assabah-press, alyaoum24, le360, febrayer, hibapress, akhbarona, barlamane, alakhbar-press, alahdath, maghress, al3omk, assahifa
MR | ami, alakhbar, saharamedias, essirage, alwiam, zahraa
IR | irna, farsnews, tasnimnews, alalam, mehrnews, isna, alwefaq
`;

/** Ends of addresses that belong to a country but are used by anybody: محطة.tv, صحيفة.me; and papers of all Arabs in London. */
const ANYBODYS = new Set('tv me io co ai fm ws cc to info eu la tk ly ps in is am'.split(' '));
const OF_ALL = new Set(['alquds', 'alaraby', 'alarab', 'elaph', 'alhayat', 'aawsat', 'arabi21', 'raialyoum', 'independentarabia', 'bbc']);

let sites: ReadonlyMap<string, readonly string[]> | undefined;

const read = (): ReadonlyMap<string, readonly string[]> => {
  const out = new Map<string, string[]>();
  for (const [state, list] of rows(OUTLET_TABLE))
    for (const site of list!.split(',')) {
      const name = site.trim();
      out.set(name, [...(out.get(name) ?? []), state!]);
    }
  return out;
};

/**
 * The state from which the outlet of an address speaks, or null.
 * @example homeOf('https://www.spa.gov.sa/1') // 'SA'
 * @example homeOf('https://www.alriyadh.com/1') // 'SA'
 */
export function homeOf(url: string | null): string | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
  if (host === undefined) return null;
  const labels = host.split('.');
  const end = labels.at(-1)!;
  const site = labels.slice(0, -1).findLast((label) => label.length > 3 || !GENERIC.has(label)) ?? '';
  const code = end === 'uk' ? 'GB' : end.length === 2 ? end.toUpperCase() : '';
  if (code === 'GB' && OF_ALL.has(site)) return null;
  if (code !== '' && stateOf(code) !== undefined && !ANYBODYS.has(end)) return code;
  sites ??= read();
  const states = sites.get(site) ?? [];
  // A name that papers of several countries bear tells nothing, unless the end of the address does.
  return (
    states.find((state) => state === code) ??
    (states.length === 1 ? states[0]! : code !== '' && (end === 'ps' || end === 'ly') ? code : null)
  );
}

/** State agencies, and papers of one country, by the name with which they sign a dateline, where nothing else stands beside it: alpha-2 | names. */
const AGENCIES: ReadonlyMap<string, string> = new Map(
  rows(`
SA | واس, سبق, عكاظ
AE | وام
KW | كونا
QA | قنا
BH | بنا
OM | العمانية
YE | سبأ, سبانت, سبأنت
IQ | واع, نينا, شفق نيوز, رووداو, السومرية نيوز
SY | سانا
LB | الوطنية للإعلام, وطنية
JO | بترا
PS | وفا, معا
EG | أ ش أ, أش أ, ا ش ا, الأهرام, اليوم السابع, المصري اليوم
SD | سونا
LY | وال
TN | وات
DZ | واج, وأج
MA | ومع, هسبريس
MR | وما, وم أ
IR | إرنا, ارنا, فارس, تسنيم, مهر
TR | الأناضول
`).flatMap(([state, names]) => names!.split(',').map((name) => [fold(name.trim()), state!] as const)),
);

/**
 * The state whose agency signs a dateline, or null.
 * @example homeOfDateline('أبوظبي في 5 مارس / وام / ') // 'AE'
 */
export function homeOfDateline(dateline: string): string | null {
  for (const part of fold(dateline).split(/[-–—()/:،,ـ]+/)) {
    const state = AGENCIES.get(part.trim().replace(/\s+/g, ' '));
    if (state !== undefined) return state;
  }
  return null;
}

/** Labels before the end of an address that name no site: .gov.sa, .co.uk. */
const GENERIC = new Set(['com', 'co', 'org', 'net', 'gov', 'edu', 'ac', 'ne', 'or']);
