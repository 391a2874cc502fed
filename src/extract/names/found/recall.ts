/**
 * Recalling: what the rest of the document knows of a word: a surname that stands alone elsewhere, a name of strange
 * words that only the first pass saw, two names side by side.
 *
 * @module src/extract/names/found/recall
 */
import { KEY, KeyFilter } from '../../../arabic/keys.js';
import { seek, seekOther } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import { analyseWord } from '../../../lexicon/lexicon.js';
import { isListedName } from '../../../lexicon/listed.js';
import { isNothing } from '../ends/no-word.js';
import { CLASS } from '../tagger/classes.js';
import { Behind, withoutClitic } from '../tagger/features.js';
import type { Looks } from '../tagger/looks.js';
import { BEGIN, INSIDE, OUT } from '../tagger/tagger.js';
import { isPure } from './full.js';
import { isRule } from './ruled.js';

/** What only the first pass took for a name, "أنيسة بصيري التبريزي" once in a text: kept where it is all of strange words. */
export function keepStrange(tokens: Tokens<Entry>, labels: Uint8Array, first: Uint8Array, looks: Looks, sure: Float32Array): void {
  for (let i = seek(first, BEGIN, 0); i < tokens.count; i = seek(first, BEGIN, i + 1)) {
    let to = i + 1;
    while (to < tokens.count && first[to] === INSIDE) to++;
    let keep = to - i > 1;
    let listed = false;
    for (let j = i; j < to && keep; j++) {
      if (labels[j] !== OUT || tokens.word[j]!.entry !== null || looks.common[j]! > 0 || looks.cls[j] !== CLASS.unknown) keep = false;
      if (looks.listed[j]! > 0) listed = true;
    }
    // "وكالة ريا نوفوستي", "حزب ميرتس اليساري": a firm or a paper is named as strangely.
    const before = i > 0 && !looks.first[i] ? tokens.word[i - 1]!.entry : null;
    const said = i > 0 && (looks.cls[i - 1] === CLASS.say || tokens.word[i - 1]!.key === 'عن');
    if (!keep || !(looks.behind[i] !== Behind.None || (listed && said)) || before?.body?.kind === 'private' || before?.facility) continue;
    labels.fill(INSIDE, i, to);
    labels[i] = BEGIN;
    sure.fill(0.7, i, to);
  }
}

const filter = new KeyFilter();

/** "جينين هينيس بلاسخارت … وقالت بلاسخارت": a strange word behind a name that the text has elsewhere, too, has no clitic. */
export function keepWhole(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  const keys = tokens.columns[KEY]!;
  for (let i = 1; i < tokens.count; i++) {
    if (looks.clitic[i]! < 4 || labels[i] !== OUT || labels[i - 1] !== INSIDE || looks.first[i] === 1) continue;
    const word = tokens.word[i]!;
    if (looks.cls[i] !== CLASS.unknown || word.entry !== null || looks.common[i] !== 0 || looks.score[i]! < 4) continue;
    const rest = withoutClitic(word);
    if (word.raw.endsWith('ة') || !isNothing(rest)) continue;
    let times = 0;
    for (let k = 0; k < tokens.count; k++) if (keys[k] === keys[i]) times++;
    if (times < 2) continue;
    labels[i] = INSIDE;
    sure[i] = Math.max(sure[i]!, sure[i - 1]!);
  }
}

/** What a text has in names: all their words, the last ones, those of holders of offices, these spelled otherwise, and who rules by his name alone. */
interface KnownNames {
  readonly seen: Set<string>;
  readonly surnames: Set<string>;
  readonly holders: Set<string>;
  readonly others: Set<string>;
  readonly rulers: Set<string>;
}

/** "عن أنيسة بصيري التبريزي": a surname that the text has by itself elsewhere is the man's here too, with the strange words before it. */
export function recallKnown(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  if (seekOther(labels, OUT, 0) === tokens.count) return;
  const names = knownNames(tokens, labels, looks);
  const keys = tokens.columns[KEY]!;
  const { known } = looks;
  filter.fill(names.seen);
  for (let i = 0; i < tokens.count; i++)
    if (labels[i] === OUT && ((known[i]! & 1) === 1 || filter.may(keys[i]!))) recall(tokens, labels, looks, sure, i, names);
}

function knownNames({ word, count }: Tokens<Entry>, labels: Uint8Array, looks: Looks): KnownNames {
  const seen = new Set<string>();
  const surnames = new Set<string>();
  const holders = new Set<string>();
  for (let i = seekOther(labels, OUT, 0); i < count; i = seekOther(labels, OUT, i + 1)) {
    const { key } = word[i]!;
    seen.add(key);
    if (labels[i] !== INSIDE || labels[i + 1] === INSIDE) continue;
    surnames.add(key);
    if (holdsOffice(labels, looks, i)) holders.add(key);
  }
  // "ترامب … دونالد ترمب": who holds an office, spelled otherwise.
  const others = new Set<string>();
  for (const holder of holders) for (const other of otherSpellings(holder)) others.add(other);
  for (const other of others) for (const all of [seen, surnames]) all.add(other);
  // "إدارة أوباما … على أوباما": who rules by his name alone.
  const rulers = new Set<string>();
  for (let i = seek(labels, BEGIN, 1); i < count; i = seek(labels, BEGIN, i + 1))
    if (labels[i + 1] !== INSIDE && looks.listed[i] === 1 && isRule(word[i - 1]!)) rulers.add(word[i]!.key);
  return { seen, surnames, holders, others, rulers };
}

function recall(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array, i: number, names: KnownNames): void {
  const { word } = tokens;
  const { seen, surnames, holders, others, rulers } = names;
  if (isOther(tokens, looks, i, others) || ((looks.known[i]! & 1) === 1 && isHolder(tokens, labels, looks, i, holders))) {
    labels[i] = BEGIN;
    sure[i] = 0.8;
    return;
  }
  const { key } = word[i]!;
  if (looks.score[i]! < 4 || !seen.has(key) || !isUnknown(tokens, labels, looks, i, rulers)) return;
  let from = i;
  while (
    from > 0 &&
    i - from < 3 &&
    !looks.first[from] &&
    looks.score[from - 1]! >= 4 &&
    isUnknown(tokens, labels, looks, from - 1, rulers)
  )
    from--;
  // Alone it is only who was named in full: a firm is repeated by its first word.
  if (from === i && !surnames.has(key) && !rulers.has(key)) return;
  if (from > 0 && !looks.first[from] && (labels[from - 1] !== OUT || word[from - 1]!.entry?.facility)) return;
  labels.fill(INSIDE, from, i + 1);
  labels[from] = BEGIN;
  sure.fill(0.8, from, i + 1);
}

/** Whether word `i` is of no name yet, and neither known nor frequent, but for rulers. */
function isUnknown({ word }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number, rulers: ReadonlySet<string>): boolean {
  if (looks.cls[i] !== CLASS.unknown || labels[i] !== OUT) return false;
  const { key, entry } = word[i]!;
  return entry === null && (looks.common[i] === 0 || (looks.common[i]! <= 2 && rulers.has(key)));
}

/** "يلتقي ترامب", where a ترمب holds an office: a word that lists know as a name, or nobody knows, behind a word of another sort. */
function isOther({ word }: Tokens<Entry>, looks: Looks, i: number, others: ReadonlySet<string>): boolean {
  const { entry, key } = word[i]!;
  if (!others.has(key) || looks.cls[i] !== CLASS.unknown || entry !== null || (looks.listed[i] === 0 && looks.common[i]! > 0)) return false;
  return i === 0 || looks.first[i] === 1 || (word[i - 1]!.entry !== null && !word[i - 1]!.entry!.facility);
}

const FOREIGN_G: ReadonlyMap<string, string> = new Map([
  ['غ', 'جق'],
  ['ج', 'غ'],
  ['ق', 'غ'],
]);
/** Letters of a surname that is told apart from all others. */
const LONG = 4;

/** A surname with ا inserted or left out, or another letter for a foreign g. */
function otherSpellings(key: string): string[] {
  const out: string[] = [];
  if (key.length < LONG || key.startsWith('ال')) return out;
  for (let i = 0; i < key.length; i++) {
    for (const letter of FOREIGN_G.get(key[i]!) ?? '') out.push(key.slice(0, i) + letter + key.slice(i + 1));
    if (i === 0) continue;
    if (key[i] !== 'ا' && key[i - 1] !== 'ا') out.push(`${key.slice(0, i)}ا${key.slice(i)}`);
    else if (key[i] === 'ا' && i + 1 < key.length && key.length > LONG) out.push(key.slice(0, i) + key.slice(i + 1));
  }
  return out;
}

/** Whether the name that ends at `i` stands behind an office. */
function holdsOffice(labels: Uint8Array, looks: Looks, i: number): boolean {
  let from = i;
  while (labels[from] === INSIDE) from--;
  return looks.behind[from] !== Behind.None;
}

/**
 * "التقى كارتر مع نتنياهو": of a holder of an office who is named in full elsewhere a word that is nothing else is the surname,
 * however it looks; but not beside what is as strange ("باريس سان جيرمان"), nor of what is called so ("أسرة", "التراث الحضاري").
 */
function isHolder({ word }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number, holders: ReadonlySet<string>): boolean {
  const { entry, clitics, def, key } = word[i]!;
  if (looks.cls[i] !== CLASS.unknown || entry !== null || clitics > 0 || key.length < 4) return false;
  if (!holders.has(key)) {
    if (looks.common[i]! > 0 || isListedName(key) || !holders.has(withoutClitic(word[i]!))) return false;
  } else if (looks.common[i]! > looks.listed[i]! || (looks.common[i] === 0 && looks.score[i]! >= 4)) return false;
  if (i === 0 || looks.first[i] === 1) return true;
  const before = word[i - 1]!;
  // "سيلتقي كارتر بنتنياهو": two surnames side by side.
  if (labels[i - 1] !== OUT) return labels[i - 1] === BEGIN && holders.has(before.key);
  if (before.kind === Kind.Punct || before.entry !== null)
    return before.key !== '(' && looks.cls[i - 1] !== CLASS.link && !before.entry?.facility && before.entry?.body?.kind !== 'private';
  return looks.common[i - 1]! > 1 && !HOUSES.has(before.key) && !(def && before.def);
}
const HOUSES = new Set(['اسره', 'عايله', 'مجموعه', 'قبيله', 'ال', 'بن', 'سان']);

const MADAM = new Set(['السيده', 'الدكتوره', 'الاستاذه', 'الشيخه', 'الاميره', 'الانسه', 'المهندسه']);

/** "بوتين ببزشكيان" are two: what carries a clitic before a word that the document knows as a name begins another. */
export function splitNames(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks): void {
  const seen = new Map<string, number>();
  for (let i = seekOther(labels, OUT, 0); i < tokens.count; i = seekOther(labels, OUT, i + 1)) {
    const { key } = tokens.word[i]!;
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  for (let i = seek(labels, INSIDE, 1); i < tokens.count; i = seek(labels, INSIDE, i + 1)) {
    const word = tokens.word[i]!;
    // "نبيه بري السيدة رندة": behind the address of a woman stands another.
    if (MADAM.has(word.key) && labels[i + 1] === INSIDE) {
      labels[i] = OUT;
      labels[i + 1] = BEGIN;
      continue;
    }
    if (isSpokenFor(tokens, labels, looks, i)) labels[i] = BEGIN;
    const rest = withoutClitic(word);
    if (isSecondOfTwo(tokens, labels, looks, i) || isMet(tokens, labels, looks, i)) labels[i] = BEGIN;
    if (rest !== '' && (seen.get(rest) ?? 0) >= (seen.get(word.key) ?? 0)) labels[i] = BEGIN;
  }
}

/** "الناطقة باسم دي ميستورا جيسي شاهين": behind the surname of whom somebody speaks for stands who speaks. */
function isSpokenFor({ word }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  if (looks.given[i] !== 1 || labels[i + 1] !== INSIDE || looks.clitic[i] !== 0) return false;
  let from = i - 1;
  while (labels[from] === INSIDE) from--;
  if (from < 2 || looks.first[from] === 1 || word[from - 1]!.key !== 'باسم' || looks.cls[i - 1] === CLASS.link) return false;
  for (let k = from; k < i; k++) if (looks.given[k] !== 0) return false;
  return true;
}

/** "التقى سيرغي لافروف بسامح شكري": behind a name ب or ل before a given one begins another's, but not "محمد بناصر". */
function isMet({ word }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  if (looks.clitic[i]! < 4 || looks.listed[i] === 1 || looks.cls[i - 1] === CLASS.link || labels[i + 1] !== INSIDE) return false;
  if (labels[i - 1] === BEGIN && looks.given[i - 1] !== 0) return false;
  const rest = withoutClitic(word[i]!);
  if (rest.length < 4) return false;
  const { entry, clitics } = analyseWord(rest);
  return clitics === 0 && entry !== null && isPure(entry);
}

/** "الوزيران كرتاوي ونمري": behind an office of two, or between, two surnames are two persons. */
function isSecondOfTwo({ word }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  const first = i - 1;
  if (!word[i]!.key.startsWith('و') || labels[first] !== BEGIN || labels[i + 1] === INSIDE) return false;
  if (first === 0 || looks.first[first] === 1) return false;
  const { entry, key } = word[first - 1]!;
  const title = entry?.title;
  return (title?.number === 'dual' && title.kind !== 'kin' && title.construct !== true) || (key === 'بين' && looks.given[first] === 0);
}
