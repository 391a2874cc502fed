/**
 * Cities, towns and places of meetings by their Arabic names, with their state. The capitals come from the table of
 * states, the rest from lists written by hand and from a gazetteer made of GeoNames and CLDR; all is compiled on
 * first use into one map.
 *
 *   cityForms()      Map<folded words, City[]>: candidates of one name, the likeliest state first
 *   capitalOf(code)  the usual Arabic name of a state's capital
 *   isCity(city, near) whether a name that is also a word is a place among its neighbours
 *
 * @module src/lexicon/cities
 */
import { fold, foldWords } from '../../graph/names/fold.js';
import { CITY_TABLE } from './cities/by-hand.js';
import { NEEDS_IN, NEEDS_PLACE, NEEDS_TOWN } from './cities/cautions.js';
import { GAZETTEER } from './cities/gazetteer.js';
import { TOWN_TABLE } from './cities/towns.js';
import { VENUE_TABLE } from './cities/venues.js';
import { rows, variants } from './rows.js';
import { states } from './states.js';

export interface City {
  /** As printed in good spelling. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the state that it lies in. */
  readonly country: string;
  /** 4: three million and more, 3: a million, 2: 300,000, 1: smaller; capitals have at least 3. */
  readonly size: 1 | 2 | 3 | 4;
  readonly kind: 'capital' | 'city' | 'venue';
  /** The name is also a word: `place` wants a word like في before it, `in` such a word itself, `town` one like مدينة. */
  readonly needs: 'place' | 'in' | 'town' | undefined;
}

/** "سيزور أكرا", "تستضيف ليما": verbs that a place follows. */
const GOING = `زارت يزور تزور سيزور ستزور زارا غادرت يغادر تغادر سيغادر وصلت يصل تصل سيصل استضافت تستضيف ستستضيف احتضنت تحتضن ستحتضن
  استضافتها احتضنتها تستضيفها تحتضنها زارها`;
const PLACE_WORDS =
  foldedSet(`${GOING} في إلى من على لدى نحو صوب غرب شرق شمال جنوب وسط غربي شرقي شمالي جنوبي مطار ميناء العاصمة قرب جوار داخل خارج حول عن بين مدخل معبر خليج بميناء
  بمطار قلب ضواحي مشارف مستشفى جامعة إمارة تحرير حصار سقوط أهالي سكان غادر وصل زار باتجاه باتجاهي تجاه قادما متوجها
  متحف هجوم قصر ساحل محافظ أمير حاكم أمانة غرفة جبهة مثلث حاجز جسر مضيق ريف سجن بلدية شرطة طريق مدينة بلدة محافظة`);
const TOWN_WORDS =
  foldedSet(`مدينة مدن بلدة بلدات محافظة محافظتي محافظات ولاية ولايات قضاء منطقة إقليم قرية ناحية ضاحية حي جبل جزيرة ميناء مطار إمارة مقاطعة قاعدة سهل وادي منتجع
  مخيم معبر بمدينة بمحافظة بولاية ببلدة بمنطقة مديرية لواء مشعر منفذ حقل بلدية العاصمة`);

const IN_WORDS = foldedSet(`في إلى من مطار العاصمة غادر وصل زار ${GOING}`);

function foldedSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(fold));
}

let compiled: ReadonlyMap<string, readonly City[]> | undefined;

/** Every name by its folded words. Built on first use, then kept. @example cityForms().get('جنيف') */
export function cityForms(): ReadonlyMap<string, readonly City[]> {
  compiled ??= compile();
  return compiled;
}

/** @example capitalOf('FR') // 'باريس' */
export function capitalOf(code: string): string | undefined {
  const state = states.get(code);
  return state?.capitals[0] ?? (CITY_STATES.has(code) ? state?.name.ar : undefined);
}

/** States whose capital bears their name; their name is found among the states. */
export const CITY_STATES: ReadonlySet<string> = new Set(['SG', 'MC', 'SM', 'VA', 'DJ', 'LU', 'KW', 'GI', 'HK', 'MO']);

/** The word before a name and the preposition on the name itself, without clitics and with them. */
export interface CityContext {
  readonly before?: string | undefined;
  /** ب, ل or ك written onto the name. */
  readonly preposition?: string | undefined;
}

/** Whether the name is meant as a place. @example isCity(cityForms().get('العقبه')![0]!, { before: 'تجاوزوا' }) // false */
export function isCity(city: City, near: CityContext): boolean {
  if (city.needs === undefined) return true;
  const before = near.before === undefined ? '' : fold(near.before);
  // "منطقة باب العامود" is no town of Ibb: after "مدينة" no preposition follows.
  if (TOWN_WORDS.has(before)) return city.needs === 'place' || !near.preposition;
  if (city.needs === 'in') return !near.preposition && IN_WORDS.has(before);
  return city.needs === 'place' && (PLACE_WORDS.has(before) || near.preposition === 'ب');
}

function compile(): ReadonlyMap<string, readonly City[]> {
  const forms = new Map<string, City[]>();
  const needs = new Map<string, City['needs']>();
  for (const name of variants(NEEDS_PLACE)) needs.set(fold(name), 'place');
  for (const name of variants(NEEDS_IN)) needs.set(fold(name), 'in');
  for (const name of variants(NEEDS_TOWN)) needs.set(fold(name), 'town');

  const put = (key: string, name: string, country: string, size: number, kind: City['kind']): void => {
    const list = forms.get(key);
    if (list?.some((city) => city.country === country)) return;
    const need = kind === 'venue' ? undefined : needs.get(key);
    const city: City = { name, country, size: size as City['size'], kind, needs: need };
    if (list === undefined) forms.set(key, [city]);
    else list.push(city);
  };
  const putAll = (country: string, size: number, kind: City['kind'], cell: string | undefined): void => {
    for (const name of variants(cell)) put(foldWords(name), name, country, size, kind);
  };

  for (const { code, capitals } of states.values()) for (const name of capitals) put(foldWords(name), name, code, 3, 'capital');
  for (const [country, size, names] of rows(CITY_TABLE)) putAll(country!, Number(size), 'city', names);
  for (const [country, size, names] of rows(TOWN_TABLE)) putAll(country!, Number(size), 'city', names);
  for (const [country, names] of rows(VENUE_TABLE)) putAll(country!, 1, 'venue', names);
  for (const [country, size, names] of rows(GAZETTEER)) putAll(country!, Number(size), 'city', names);
  for (const [key, list] of [...forms])
    if (key.includes('غ') && !ARAB.has(list[0]!.country)) {
      // Egyptian papers write ج where others write غ: هامبورج, جلاسجو.
      const egyptian = key.replaceAll('غ', 'ج');
      if (!forms.has(egyptian)) forms.set(egyptian, list);
    }
  for (const list of forms.values()) if (list.length > 1) list.sort(likelier);
  return forms;
}

const ARAB: ReadonlySet<string> = new Set('DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE'.split(' '));

/** Capitals before other cities, then by size; what was written by hand stays before the gazetteer. */
const likelier = (a: City, b: City): number => Number(b.kind === 'capital') - Number(a.kind === 'capital') || b.size - a.size;
