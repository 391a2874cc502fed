/**
 * Things: what is named after a person or like one, and is nobody: "ملعب الأمير فيصل", "مستشفى د. سليمان الحبيب", "نادي كوينز
 * بارك رينجرز", 'الفرقاطة "بونيتا"'; and the line that tells who wrote.
 *
 * @module src/extract/names/things
 */
import { KEY, KeyFilter } from '../../arabic/keys.js';
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import { isRule } from './found/ruled.js';
import type { NameSpan } from './span.js';
import { CLASS, classSet } from './tagger/classes.js';
import { Behind } from './tagger/features.js';
import type { Looks } from './tagger/looks.js';
import { OUT } from './tagger/tagger.js';

/** What a place is called by: "محافظة أبو عريش", "منطقة دير عشاش". */
const LANDS = new Set(['منطقه', 'محافظه', 'مديريه', 'محله', 'ضاحيه', 'عزله', 'هجره', 'بلده', 'بلديه', 'ولايه', 'مستوطنه']);
/** What goods and firms are called by: "مجموعة نيكي", "ناقلة النفط لانا". */
const GOODS = new Set('مجموعه ناقله مصرف بنك طراز سباق دوريه نادي لعبه فرقاطه عياده مجله مكتبه شبكه'.split(' '));
/** Whoever has players, and is played for: "مدرب تشيلسي". */
const SQUAD = new Set('مدرب لاعب لاعبي لاعبو لاعبا مهاجم مدافع جماهير'.split(' '));
/** Before the name in that of a thing, besides forms of address: "مدرسة الأستاذ محمد", "جامعة الإمام محمد". */
const ADDRESS = new Set('الملك الامير السلطان الاميره الملكه الامام الاستاذ الاستاذه المهندس الشهيد الشهيده القديس القديسه'.split(' '));
const LEAGUES = new Set('لدوري بدوري ودوري كدوري لكاس بكاس وكاس لولايه بولايه وولايه'.split(' '));
/** Longest name of a thing before what looks like a person in it. */
const STRANGE = 2;

/** ملعب الأمير فيصل, شركة بوبا, مدينة أوفالدي: what is named after or like a person. */
export function namesThing(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, to: number): boolean {
  const { word, sentence } = tokens;
  let at = from - 1;
  // ملعب الأمير فيصل, جامعة الملك خالد, "مستشفى د. سليمان"
  while (at >= 0 && (looks.cls[at] === CLASS.honor || ADDRESS.has(word[at]!.key) || isShort(tokens, at))) at--;
  if (at < 0 || sentence[at] !== sentence[from]) return false;
  const before = word[at]!;
  // "بطلا لدوري عبداللطيف جميل": its first word is taken for one of the name.
  if (LEAGUES.has(word[from]!.key)) return true;
  if (isThing(before)) return !isIdiom(tokens, at);
  // دوري عبداللطيف, and مدينة الملك with its quotation mark.
  if (at === from - 1 && LANDS.has(before.stem) && !before.def) return true;
  if ((looks.cls[at] === CLASS['open-quote'] || looks.cls[at] === CLASS.quote) && word[at - 1] !== undefined && isThing(word[at - 1]!))
    return true;
  // "من نادي كوينز بارك رينجرز": its first words are no name to the tagger; behind "رئيس نادي كوينز" a person may follow.
  if (at < from - 1) return false;
  // "مانشستر سيتي"
  if (
    TOWNS[looks.cls[at]!] === 1 &&
    looks.given[from] === 0 &&
    word[from]!.clitics === 0 &&
    looks.behind[from] === Behind.None &&
    to - from === 1
  )
    return true;
  if (word[from + 1]?.def) return false;
  let strange = at;
  while (strange > 0 && at - strange < STRANGE && labels[strange] === OUT && isStrange(tokens, looks, strange)) strange--;
  return strange < at && sentence[strange] === sentence[from] && isThing(word[strange]!) && looks.behind[strange] === Behind.None;
}

/** "عن طريق محمد": by whom; "من بطولة ناصر": with whom. */
export const isIdiom = ({ word }: Tokens<Entry>, i: number): boolean =>
  i > 0 && ((word[i]!.key === 'طريق' && word[i - 1]!.stem === 'عن') || (word[i]!.key === 'بطوله' && word[i - 1]!.stem === 'من'));

/** "د." or "د/", either of its tokens. */
const isShort = ({ word }: Tokens<Entry>, i: number): boolean =>
  i > 0 &&
  ((ABBREVIATES.has(word[i]!.key) && word[i - 1]!.key.length === 1) ||
    (word[i]!.key.length === 1 && ABBREVIATES.has(word[i + 1]?.key ?? '')));
const ABBREVIATES = new Set(['.', '/']);

/** A word that nobody knows but lists of names. */
const isStrange = ({ word }: Tokens<Entry>, looks: Looks, i: number): boolean =>
  word[i]!.kind === Kind.Word &&
  word[i]!.entry === null &&
  !word[i]!.def &&
  looks.common[i] === 0 &&
  looks.score[i]! >= 4 &&
  looks.first[i] === 0;

/** "مكتبة الملك", but "مكتبه", "الذي لعبه د. فلان". */
const isThing = ({ def, entry, stem, raw }: LexWord): boolean =>
  !def && (entry?.facility === true || (GOODS.has(stem) && (!stem.endsWith('ه') || raw.endsWith('ة'))));

const TOWNS = classSet('city', 'capital');
const BESIDE = classSet('city', 'capital', 'state-name', 'dash', 'comma', 'colon');
const PLACES = classSet('city', 'capital', 'state-name');

/** "جدة ـ فلان الفلاني": a line of nothing but a name and a town is who wrote it. */
export function isByline({ breakBefore, count }: Tokens<Entry>, { cls }: Looks, from: number, to: number): boolean {
  let first = from;
  let last = to;
  let placed = false;
  while (first > 0 && breakBefore[first] === 0 && BESIDE[cls[first - 1]!] === 1) if (PLACES[cls[--first]!] === 1) placed = true;
  while (last < count && breakBefore[last] === 0 && BESIDE[cls[last]!] === 1) if (PLACES[cls[last++]!] === 1) placed = true;
  return placed && (first === 0 || breakBefore[first] === 1) && last < count && breakBefore[last] === 1;
}

const filter = new KeyFilter();

/** "صحيفة هآرتس … وقالت هآرتس": what is called a thing, and is nobody's surname, is nobody without it. */
export function withoutThings(spans: NameSpan[], tokens: Tokens<Entry>, looks: Looks): NameSpan[] {
  const alone = ({ words, from }: NameSpan): boolean =>
    words.length === 1 && looks.given[from] === 0 && (looks.behind[from] === Behind.None || looks.behind[from] === Behind.Facility);
  const doubtful = new Set(spans.filter(alone).map(({ words }) => words[0]!));
  for (const { words } of spans) if (words.length > 1) for (const w of words) doubtful.delete(w);
  if (doubtful.size === 0) return spans;
  const things = new Set<string>();
  const teams = new Set<string>();
  const rulers = new Set<string>();
  const keys = tokens.columns[KEY]!;
  filter.fill(doubtful);
  for (let i = 1; i < tokens.count; i++) {
    if (!filter.may(keys[i]!)) continue;
    const { key } = tokens.word[i]!;
    if (!doubtful.has(key) || looks.first[i] === 1) continue;
    const before = tokens.word[i - 1]!;
    if (isThing(before) || (before.key === 'وكاله' && looks.cls[i - 2] !== CLASS['title-state'])) things.add(key);
    // "معسكر أوباما", but "إدارة أوباما", too.
    if (isRule(before)) rulers.add(key);
    // "مدرب تشيلسي": whoever plays for it or trains it is no man's.
    if (SQUAD.has(before.stem) && !before.def) teams.add(key);
  }
  for (const key of rulers) things.delete(key);
  if (things.size === 0 && teams.size === 0) return spans;
  return spans.filter((span) => !(alone(span) && things.has(span.words[0]!)) && !(span.words.length === 1 && teams.has(span.words[0]!)));
}
