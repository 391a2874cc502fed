/**
 * Pairs: two who are named in full elsewhere stand side by side by their surnames: "بين الكاظمي وظريف", "قال شكري للعطية",
 * "التقى صالح المشري".
 *
 * @module src/extract/names/found/pairs
 */
import { KEY, KeyFilter } from '../../../arabic/keys.js';
import { seek } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { isChinese, SYLLABLES } from '../../../lexicon/syllables.js';
import { isVerb } from '../../clauses.js';
import { Behind } from '../tagger/features.js';
import type { Looks } from '../tagger/looks.js';
import { BEGIN, INSIDE, OUT } from '../tagger/tagger.js';

/** What names of several words are called by alone, with the first words of those that stand behind an office. */
type Surnames = ReadonlyMap<string, ReadonlySet<string>>;

export function findPairs(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  const surnames = surnamesOf(tokens, labels, looks);
  if (surnames.size < 2) return;
  const keys = tokens.columns[KEY]!;
  filter.fill(surnames.keys());
  for (let i = 1; i < tokens.count; i++) {
    if (looks.first[i] === 1) continue;
    const behind = labels[i - 1] !== OUT;
    if (labels[i] !== OUT) {
      if (labels[i] !== INSIDE) continue;
      if (labels[i - 1] !== BEGIN) {
        if (isReceived(tokens, labels, looks, i, surnames)) labels[i] = BEGIN;
        continue;
      }
      if (isOther(tokens, labels, i, surnames) || isServed(tokens, labels, looks, i, surnames)) labels[i] = BEGIN;
    } else if (behind && isJoined(tokens, looks, i, surnames)) put(labels, sure, i);
    // "قال ولد إزيد بيه", whose first name stands elsewhere.
    else if (behind && goesOn(tokens, labels, i, surnames)) labels[i] = INSIDE;
    else if (filter.may(keys[i]!) && isFirst(tokens, labels, looks, i, surnames)) put(labels, sure, i);
  }
}

const filter = new KeyFilter();

function put(labels: Uint8Array, sure: Float32Array, i: number): void {
  labels[i] = BEGIN;
  sure[i] = 0.8;
}

function surnamesOf({ word }: Tokens<Entry>, labels: Uint8Array, { behind }: Looks): Surnames {
  const out = new Map<string, Set<string>>();
  for (let i = seek(labels, BEGIN, 0); i < word.length; i = seek(labels, BEGIN, i + 1)) {
    let to = i + 1;
    while (to < word.length && labels[to] === INSIDE) to++;
    if (to - i < 2) continue;
    const add = (surname: string): void => {
      const firsts = out.get(surname) ?? new Set();
      out.set(surname, behind[i] === Behind.None ? firsts : firsts.add(word[i]!.key));
    };
    for (let k = i + 1; k < to; k++) add(keysOf(word, k, to));
    // "شي جين بينغ"
    if (SYLLABLES.has(word[i]!.key) && isChinese(word[i + 1]!.key)) add(word[i]!.key);
  }
  return out;
}

function keysOf(word: Tokens<Entry>['word'], from: number, to: number): string {
  let keys = word[from]!.key;
  for (let i = from + 1; i < to; i++) keys += ` ${word[i]!.key}`;
  return keys;
}

/** Whether a word is a surname that a letter joins to the name right before it. */
function isJoined({ word }: Tokens<Entry>, looks: Looks, i: number, surnames: Surnames): boolean {
  const { key } = word[i]!;
  if (key.startsWith('و')) return isWith(word[i]!, surnames);
  // "قال شكري للعطية"
  if (!/^[بل]/.test(key) || looks.common[i] !== 0 || !isWhole(word[i]!)) return false;
  return surnames.has(key.startsWith('لل') ? `ا${key.slice(1)}` : key.slice(1));
}

/** "ولي العهد" is no لي. */
const isWhole = ({ entry, conj }: LexWord): boolean => entry === null || conj !== '';
const isWith = (word: LexWord, surnames: Surnames): boolean => word.key.startsWith('و') && isWhole(word) && surnames.has(word.key.slice(1));

/** Whether a word is a surname before a name, or a surname, that و joins to it: "بين ظريف وسيرغي لافروف", "بين ظريف ولافروف". */
function isFirst({ word }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number, surnames: Surnames): boolean {
  const next = word[i + 1];
  if (next === undefined || !next.key.startsWith('و') || !surnames.has(word[i]!.key) || !opens(word[i - 1])) return false;
  return labels[i + 1] === BEGIN || (labels[i + 1] === OUT && looks.first[i + 1] === 0 && isWith(next, surnames));
}

/** "بين صالح والمشري", "محادثات صالح والمشري", "عقد صالح والمشري": behind such a word two surnames are no other words. */
const opens = (word: LexWord | undefined): boolean =>
  word?.key === 'بين' || word?.entry?.event !== undefined || (word?.entry?.verb !== undefined && !word.def);

/** Whether the name that ends before a word goes on with it, as a surname of several words does elsewhere. */
function goesOn({ word }: Tokens<Entry>, labels: Uint8Array, i: number, surnames: Surnames): boolean {
  let from = i - 1;
  while (labels[from] === INSIDE) from--;
  const keys = keysOf(word, from, i + 1);
  return surnames.has(keys) || (keys.startsWith('وو') && surnames.has(keys.slice(1)));
}

/** "المتحدث باسم بوتين ديمتري بيسكوف", "مدير مكتب عباس محمود الهباش": behind such a word a surname is of whom somebody serves, who has a given name. */
function isServed({ word }: Tokens<Entry>, labels: Uint8Array, { given, common }: Looks, i: number, surnames: Surnames): boolean {
  const before = word[i - 2];
  const serves = before !== undefined && (before.key === 'باسم' || before.stem === 'مكتب' || AIDES.has(before.entry?.title?.lemma ?? ''));
  if (!serves || before.def || (given[i] === 0 && common[i] !== 0) || labels[i + 1] !== INSIDE) return false;
  // "شي جين بينغ"
  if (SYLLABLES.has(word[i - 1]!.key)) return false;
  return (surnames.get(word[i - 1]!.key)?.size ?? 0) > 0;
}
const AIDES = new Set(['مستشار', 'مستشارة', 'مبعوث', 'موفد', 'مساعد', 'نائب', 'ممثل']);

/** Words of an office between a verb and its holder. */
const OFFICE = 10;

/**
 * "استقبل رئيس الوزراء ريشي سوناك زيلينسكي": behind who receives, named in full, the surname by which the text calls somebody else alone. Not with
 * somebody behind it: "استقبل الوزير أحمد سالم شكري السفير".
 */
function isReceived(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number, surnames: Surnames): boolean {
  const { word, sentence, count } = tokens;
  const firsts = surnames.get(word[i]!.key);
  // Many are called by the surname of a tribe or a town: "استقبل المحافظ سعد أحمد الغامدي".
  if (firsts === undefined || labels[i + 1] === INSIDE || word[i]!.key.startsWith('ال')) return false;
  let from = i - 1;
  while (labels[from] === INSIDE) from--;
  if (labels[from] !== BEGIN || looks.behind[from] === Behind.None) return false;
  if ([...firsts].filter((first) => first !== word[from]!.key).length !== 1) return false;
  if (
    i + 1 < count &&
    sentence[i + 1] === sentence[i] &&
    (labels[i + 1] === BEGIN || word[i + 1]!.entry?.title || word[i + 1]!.entry?.honorific)
  )
    return false;
  let verb = from - 1;
  while (
    verb > from - OFFICE &&
    verb >= 0 &&
    sentence[verb] === sentence[i] &&
    word[verb]!.entry?.particle === undefined &&
    !isVerb(tokens, verb)
  )
    verb--;
  if (verb < 0 || sentence[verb] !== sentence[i] || !isVerb(tokens, verb)) return false;
  const { classes, object } = word[verb]!.entry!.verb!;
  return object === '' && (classes.has('meet') || classes.has('receive')) && standsAlone(word, labels, i);
}

/** Whether a word is a whole name elsewhere. */
function standsAlone(word: Tokens<Entry>['word'], labels: Uint8Array, i: number): boolean {
  for (let k = seek(labels, BEGIN, 0); k < word.length; k = seek(labels, BEGIN, k + 1))
    if (k !== i && labels[k + 1] !== INSIDE && word[k]!.key === word[i]!.key) return true;
  return false;
}

/** Whether a name of two words is two surnames of holders, subject and object of a verb: "التقى صالح المشري". */
function isOther(tokens: Tokens<Entry>, labels: Uint8Array, i: number, surnames: Surnames): boolean {
  const { word } = tokens;
  const one = surnames.get(word[i - 1]!.key);
  if (one === undefined || one.size === 0 || i < 2 || !isVerb(tokens, i - 2)) return false;
  const { classes, object } = word[i - 2]!.entry!.verb!;
  if (object !== '' || !(classes.has('meet') || classes.has('receive'))) return false;
  let to = i + 1;
  while (to < word.length && labels[to] === INSIDE) to++;
  return (surnames.get(keysOf(word, i, to))?.size ?? 0) > 0;
}
