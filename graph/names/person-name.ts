/**
 * Person names: from a printed name to the words that carry it. Honorifics go, what Arabic writes
 * apart or together becomes one word (عبد الله, أبو عاقلة, نصر الله, صلاح الدين), the article is dropped (الجبير =
 * جبير), and بن and آل leave a mark on the word that they introduce.
 *
 * @module graph/names/person-name
 */
import { foldWords } from './fold.js';

export interface NameWord {
  /** Folded, without article. */
  readonly text: string;
  /** Introduced by بن or ولد: a father's name. */
  readonly father: boolean;
  /** Introduced by آل: a family. */
  readonly house: boolean;
}

/** Titles that newspapers put before a name. */
const HONORIFICS = new Set(
  `الملك الاميره الامير الشيخ الشيخه السلطان الدكتور الدكتوره دكتور المهندس الاستاذ السيد السيده سمو معالي فخامه جلاله دوله سعاده سيادته
  صاحب اللواء العميد العقيد الفريق المشير الجنرال المستشار الحاج القاضي الاب المطران الكاردينال الرييس الوزير السفير`.split(/\s+/),
);
const SON = new Set(['بن', 'ابن', 'بنت', 'ولد']);
const FIRST_HALVES = new Set(['عبد', 'ابو', 'ابا', 'ابي', 'ام', 'ذو', 'بو']);
const SECOND_HALVES = new Set(['الله', 'الدين', 'الاسلام', 'الزمان']);
/** Particles of foreign names, which some write and some leave out. */
const PARTICLES = new Set(['دي', 'دا', 'دو', 'فان', 'فون', 'در', 'ديل', 'دل', 'لا', 'لو', 'اوف']);

/** @example personName('محمد بن سلمان بن عبد العزيز آل سعود').map((w) => w.text) // ['محمد', 'سلمان', 'عبدالعزيز', 'سعود'] */
export function personName(printed: string): NameWord[] {
  const raw = foldWords(printed).split(' ').filter(Boolean);
  while (raw.length > 1 && HONORIFICS.has(raw[0]!)) raw.shift();
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
    words.push({ text: withoutArticle(text), father, house });
    [father, house] = [false, false];
  }
  return words;
}

/** One text for a name, to keep: `>` before a father's word, `~` before a house's. */
export function packName(words: readonly NameWord[]): string {
  return words.map((w) => (w.father ? '>' : w.house ? '~' : '') + w.text).join(' ');
}

const unpacked = new Map<string, readonly NameWord[]>();

/** The words that {@link packName} was given. */
export function unpackName(packed: string): readonly NameWord[] {
  let words = unpacked.get(packed);
  if (!words) {
    if (unpacked.size > 50_000) unpacked.clear();
    words = packed.split(' ').map((w) => ({ text: w.replace(/^[>~]/, ''), father: w[0] === '>', house: w[0] === '~' }));
    unpacked.set(packed, words);
  }
  return words;
}

function withoutArticle(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
}
