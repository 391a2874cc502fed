/**
 * Where a name is at home. فولوديمير is a name of Ukraine, -أوغلو ends names of Turks. It tells languages and not persons.
 *
 * @module src/lexicon/name-origins
 */
import { fold } from '../../graph/names/fold.js';
import { ORIGINS } from './name-areas.js';

/** Folded words; those of names are compared without their articles: عبدالله and عبد الله, الحبيب and حبيب. */
const wordsOf = (text: string): string[] => fold(text).split(/\s+/).filter(Boolean);
const bare = (word: string): string => word.replace(/^عبدال/, 'عبد').replace(/^ال(?=...)/, '');

const PAPAL = new Set(wordsOf('فرنسيس فرانسيس فرنسيسكوس بنديكتوس بندكتوس بندكتس بنديكت يوحنا بولس بيوس لاوون لاون ليو'));

/** Whether popes of Rome have called themselves by such a name, folded. */
export const isPapal = (name: string): boolean => PAPAL.has(name);

/** Given names that are no words of Arabic, folded. */
export const FOREIGN_NAMES: readonly string[] = ORIGINS.flatMap(({ arabic, given }) => (arabic ? [] : wordsOf(given)));

/** Areas, by their place in {@link ORIGINS}, by given name. */
const byGiven = new Map<string, number[]>();
/** By ending. */
const endingsOf = new Map<string, number[]>();
const put = (map: Map<string, number[]>, key: string, area: number): void => {
  const areas = map.get(key);
  if (areas === undefined) map.set(key, [area]);
  else if (!areas.includes(area)) areas.push(area);
};
ORIGINS.forEach(({ given, endings }, area) => {
  for (const name of wordsOf(given)) put(byGiven, bare(name), area);
  for (const ending of wordsOf(endings ?? '')) put(endingsOf, ending, area);
});
const LONGEST = Math.max(...[...endingsOf.keys()].map(({ length }) => length));

/** The areas of the longest ending of a surname, which is the whole of it or has three letters before it. */
function areasByEnding(surname: string): number[] | undefined {
  for (let length = Math.min(LONGEST, surname.length); length > 0; length--) {
    if (length !== surname.length && length + 3 > surname.length) continue;
    const areas = endingsOf.get(surname.slice(-length));
    if (areas !== undefined) return areas;
  }
  return undefined;
}

const statesOf = ORIGINS.map(({ states }) => states.split(' '));

/** "آل نهيان": houses that rule; others of the kind are of the Gulf, and "ولد" is "son of" in Mauritania. */
const HOUSES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ SA: 'سعود الشيخ', AE: 'نهيان مكتوم', QA: 'ثاني', BH: 'خليفة', OM: 'سعيد بوسعيد', KW: 'صباح' }).flatMap(
    ([state, houses]) => wordsOf(houses).map((house) => [house, [state]] as const),
  ),
);
/** The first two of the areas. */
const ISLAMIC = [0, 1];
/** Areas where some have Arabic names. */
const MUSLIM = statesOf.map((states) => states.some((state) => statesOf[0]!.includes(state)));
/** Letters that no other language of news has. */
const ARABIC_LETTERS = /[عحصضظ]/;
/** "بوعزيز", "الشريف" end as names of Spaniards and Russians do, and are none. */
const isArabic = (surname: string): boolean =>
  ARABIC_LETTERS.test(surname) || (byGiven.get(bare(surname))?.some((area) => ISLAMIC.includes(area)) ?? false);
const GULF = ['SA', 'AE', 'QA', 'KW', 'BH'];

/**
 * States where such a name is usual, as ISO 3166-1 alpha-2 codes; null where the name does not tell.
 *
 * @param words Folded words of a name, the given name first.
 */
export function originsOf(words: readonly string[]): ReadonlySet<string> | null {
  if (words.length < 2) return null;
  if (words.indexOf('ولد') > 0) return new Set(['MR']);
  const house = words.indexOf('ال');
  if (house > 0) return new Set(HOUSES.get(words[house + 1] ?? '') ?? GULF);
  const first = words[0] === 'عبد' ? `عبد${words[1]}` : words[0]!;
  // "عبد الحكيم", "فلان بن فلان": of Arabs and of all who have their names from them.
  const servant = first.startsWith('عبدال');
  const given = byGiven.get(bare(first)) ?? (servant || words.indexOf('بن') > 0 ? ISLAMIC : undefined);
  const last = words.at(-1)!;
  const surname = areasByEnding(last)?.filter((area) => MUSLIM[area] || !isArabic(last));
  if (given === undefined && surname === undefined) return null;
  const both = given?.filter((area) => surname?.includes(area)) ?? [];
  const areas = both.length > 0 ? both : [...(given ?? []), ...(surname ?? [])];
  return new Set(areas.flatMap((area) => statesOf[area]!));
}

/** Where many are called as their neighbours are: Ukrainians as Russians, Saharans as Mauritanians. */
const NEIGHBOURS: ReadonlyMap<string, string> = new Map([
  ['UA', 'RU'],
  ['MA', 'MR'],
  ['EH', 'MR'],
  ['ML', 'MR'],
]);

/**
 * Whether somebody of these origins is hardly of the state; "سوزان منصور" may be: called after a father or grandfather, as Arabs
 * are whatever they are called themselves.
 *
 * @param words Folded words of the name.
 */
export function isStranger(state: string, words: readonly string[], origins: ReadonlySet<string> | null): boolean {
  if (origins === null || origins.has(state) || origins.has(NEIGHBOURS.get(state) ?? '')) return false;
  const areas = byGiven.get(bare(words.at(-1)!)) ?? [];
  return !areas.some((area) => ISLAMIC.includes(area) && statesOf[area]!.includes(state));
}
