/**
 * Person names: from a printed name to the words that carry it. Honorifics go, what Arabic writes
 * apart or together becomes one word (عبد الله, أبو عاقلة, نصر الله, صلاح الدين), the article is dropped (الجبير =
 * جبير), and بن and آل leave a mark on the word that they introduce.
 *
 * @module graph/names/person-name
 */
import { foldWords } from './fold.js';
import { GIVEN_NAMES } from './given.js';

export interface NameWord {
  /** Folded, without article. */
  readonly text: string;
  /** Introduced by بن or ولد: a father's name. */
  readonly father: boolean;
  /** Introduced by آل: a family. */
  readonly house: boolean;
  /** Written with the article, which a first name hardly is: فيصل, الفيصل. */
  readonly article: boolean;
}

/** Titles that newspapers put before a name. */
const HONORIFICS = new Set(
  `الملك الاميره الامير الشيخ الشيخه السلطان الدكتور الدكتوره دكتور المهندس الاستاذ السيد السيده سمو معالي فخامه جلاله دوله سعاده سيادته
  صاحب اللواء العميد العقيد الفريق المشير الجنرال المستشار الحاج القاضي الاب المطران الكاردينال الرييس الوزير السفير`.split(/\s+/),
);
/** Of two words. */
const LONG_HONORIFICS = new Set(['ايه الله', 'حجه الاسلام', 'ايت الله', 'صاحب السمو', 'صاحب الجلاله', 'صاحب المعالي']);
const SON = new Set(['بن', 'ابن', 'بنت', 'ولد']);
const FIRST_HALVES = new Set(['عبد', 'ابو', 'ابا', 'ابي', 'ام', 'ذو', 'بو']);
const SECOND_HALVES = new Set(['الله', 'الدين', 'الاسلام', 'الزمان']);
/** Particles of foreign names, which some write and some leave out. */
const PARTICLES = new Set(['دي', 'دا', 'دو', 'فان', 'فون', 'در', 'ديل', 'دل', 'لا', 'لو', 'اوف']);

/** @example personName('محمد بن سلمان بن عبد العزيز آل سعود').map((w) => w.text) // ['محمد', 'سلمان', 'عبدالعزيز', 'سعود'] */
export function personName(printed: string): NameWord[] {
  const raw = foldWords(printed).split(' ').filter(Boolean);
  for (;;) {
    if (raw.length > 2 && LONG_HONORIFICS.has(`${raw[0]} ${raw[1]}`)) raw.splice(0, 2);
    else if (raw.length > 1 && HONORIFICS.has(raw[0]!)) raw.shift();
    else break;
  }
  const words: NameWord[] = [];
  let father = false;
  let house = false;
  for (let i = 0; i < raw.length; i++) {
    let text = raw[i]!;
    const last = i === raw.length - 1;
    if (SON.has(text) && words.length && !last) {
      father = true;
      continue;
    }
    if (text === 'ال' && !last) {
      house = true;
      continue;
    }
    if (FIRST_HALVES.has(text) && !last) text = (text === 'ابا' || text === 'ابي' ? 'ابو' : text) + raw[++i]!;
    else if (SECOND_HALVES.has(text) && words.length) {
      const before = words.pop()!;
      words.push({ ...before, text: before.text + text });
      continue;
    } else if (PARTICLES.has(text) && words.length && !last) continue;
    const article = text.length > 4 && text.startsWith('ال');
    words.push({ text: article ? text.slice(2) : text, father, house, article });
    [father, house] = [false, false];
  }
  return words;
}

/** One text for a name, to keep: `>` before a father's word, `~` before a house's, `+` for an article. */
export function packName(words: readonly NameWord[]): string {
  return words.map((w) => (w.father ? '>' : w.house ? '~' : '') + (w.article ? '+' : '') + w.text).join(' ');
}

/** Packed names within a text as they are written: `فيصل >فرحان` is فيصل بن فرحان. */
export function printed(text: string): string {
  return text.replace(
    /(?<=^|[\s/])([>~]?)(\+?)(?=\p{L})/gu,
    (_, of: string, article: string) => (of === '>' ? 'بن ' : of === '~' ? 'آل ' : '') + (article ? 'ال' : ''),
  );
}

const unpacked = new Map<string, readonly NameWord[]>();

/** The words that {@link packName} was given. */
export function unpackName(packed: string): readonly NameWord[] {
  let words = unpacked.get(packed);
  if (!words) {
    if (unpacked.size > 50_000) unpacked.clear();
    words = packed.split(' ').map((w) => {
      const text = w.replace(/^[>~]?\+?/, '');
      return { text, father: w[0] === '>', house: w[0] === '~', article: w.slice(0, 2).includes('+') };
    });
    unpacked.set(packed, words);
  }
  return words;
}

/** A first name that many bear, as far as its form tells. */
export function isGiven(word: NameWord): boolean {
  return GIVEN_NAMES.has(word.text) && !word.father && !word.article;
}
