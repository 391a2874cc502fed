/**
 * Placed: words of a name that the tagger missed where nothing but a name can stand: in quotation marks behind an office,
 * behind a form of address before the rest of the name, before the office of whoever is named, and behind the nouns of
 * rule: "حكومة نتنياهو", "قوات صالح".
 *
 * @module src/extract/names/found/placed
 */

import { mark } from '../../../arabic/marks.js';
import { TYPED_CLOSING_QUOTES, TYPED_OPENING_QUOTES } from '../../../arabic/punctuation.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { DESCRIBES, TURNS } from '../ends/ends.js';
import { labelName } from '../label.js';
import { CLASS, classSet } from '../tagger/classes.js';
import type { Looks } from '../tagger/looks.js';
import { BEGIN, INSIDE, OUT } from '../tagger/tagger.js';
import { endsOffice } from './offices.js';
import { isRule, isRuler } from './ruled.js';
import { isPlain } from './series.js';

const FORCES = new Set(['قوات', 'ميليشيات', 'مليشيات']);
const isFallen = ({ stem, def }: LexWord): boolean => def && (stem === 'مخلوع' || stem === 'معزول');
const ADDRESS = new Set('دكتور دكتوره استاذ استاذه مهندس مهندسه سيد سيده شيخ شيخه'.split(' '));
const isAddress = ({ stem, def, prep }: LexWord): boolean => def && prep === '' && ADDRESS.has(stem);
/** What is looked at here begins behind one of these. */
const BEFORE = mark((word: LexWord) => TYPED_OPENING_QUOTES.has(word.key) || isAddress(word) || isFallen(word) || isRule(word));

/** Behind these an office is whole. */
const WHOLE = classSet('nisba-def', 'state-name', 'tenure', 'body-state');
const PARTS = classSet('unknown', 'link', 'honor', 'allah', 'nisba-def', 'common');

export function findPlaced(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  const { count, marks, word } = tokens;
  for (let i = 0; i + 1 < count; i++) {
    if (labels[i] === BEGIN) beforeOffice(tokens, labels, looks, sure, i);
    if ((marks[i]! & BEFORE) === 0 || labels[i] !== OUT || looks.first[i + 1] === 1) continue;
    const at = i + 1;
    const before = word[i]!;
    if (TYPED_OPENING_QUOTES.has(before.key)) quoted(tokens, labels, looks, sure, i);
    else if (labels[at] === BEGIN && labels[at + 1] === OUT && isRule(before) && isRuler(tokens, looks, at))
      labelName(labels, sure, at, at + 1, 0.85);
    else if (labels[at] !== OUT || word[at]!.kind !== Kind.Word) continue;
    else if (isAddress(before)) addressed(tokens, labels, looks, sure, at);
    else if (isFallen(before) || FORCES.has(before.stem)) {
      const { def, clitics, key } = word[at]!;
      const ruler = isRuler(tokens, looks, at) || isArticled(tokens, looks, at);
      if ((def && !ruler) || clitics > 0 || key === 'خاصه' || (looks.given[at] !== 1 && !ruler)) continue;
      let to = at + 1;
      while (!def && to < count && looks.given[to] === 1 && labels[to] === OUT && looks.first[to] === 0) to++;
      // "قوات خالد بن الوليد": called after somebody.
      if (word[to]?.key !== 'بن') labelName(labels, sure, at, to, 0.85);
    } else if ((isRuler(tokens, looks, at) || isArticled(tokens, looks, at)) && labels[at + 1] === OUT)
      labelName(labels, sure, at, at + 1, 0.85);
  }
}

/** "وعامر الرفدان «الوالي السابق»", "ومزيد الحربي الرئيس التنفيذي": a name before the office of its bearer, with a mark between them or without. */
export function findBearers(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  const { word, count } = tokens;
  for (let i = 2; i < count; i++) {
    if (OFFICES[looks.cls[i]!] !== 1 || word[i]!.clitics > 0 || word[i]!.entry?.title?.number !== 'singular' || looks.first[i] === 1)
      continue;
    const at = OPENS[looks.cls[i - 1]!] === 1 ? i - 3 : i - 2;
    // Behind a mark an office of somebody begins, with its article or without.
    if (at < 0 || (at === i - 2 && !word[i]!.def) || looks.first[at + 1] === 1 || looks.first[i - 1] === 1) continue;
    if (isPlain(tokens, labels, looks, at) && (looks.first[at] === 1 || labels[at - 1] === OUT)) labelName(labels, sure, at, at + 2, 0.8);
  }
}
const OFFICES = classSet('title-state', 'title-open', 'title-private');
const OPENS = classSet('comma', 'open-paren', 'open-quote', 'dash');

/** "نظام الأسد", "قوات الأسد": a surname with its article that is a noun, by itself, which no other follows as in "نظام البيانات الموحد". */
function isArticled({ word }: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { entry, def, clitics, raw, key } = word[i]!;
  if (!def || entry !== null || clitics > 0 || looks.listed[i] !== 2 || looks.score[i]! < 4 || word[i - 1]!.def) return false;
  return !SEVERAL.has(key) && !/(?:[ةىيا]|ات|ين)$/.test(raw) && looks.clitic[i] === 0;
}
const SEVERAL = new Set(['الملالي', 'الرافال', 'الدعم', 'الشاه', 'الخمير']);

/** "الدكتور يعرب سليمان بدر": a listed name, whatever else it is, between an address and the rest of the name. */
function addressed({ word }: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array, i: number): void {
  const { entry, def, conj, prep } = word[i]!;
  if (labels[i + 1] !== BEGIN || looks.first[i + 1] === 1 || looks.clitic[i + 1] !== 0) return;
  if (def || conj !== '' || prep !== '' || looks.listed[i] !== 1 || entry?.title || entry?.honorific || entry?.tenure) return;
  labels[i] = BEGIN;
  labels[i + 1] = INSIDE;
  sure[i] = Math.max(sure[i]!, sure[i + 1]!, 0.8);
}

/** 'القائم بأعمال السفارة النيجرية "مامان سيدي كوندو"': what quotation marks hold behind an office. */
function quoted(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array, i: number): void {
  const { word, sentence } = tokens;
  if (i === 0 || WHOLE[looks.cls[i - 1]!] !== 1 || (looks.cls[i - 1] === CLASS['body-state'] && !word[i - 1]!.def)) return;
  if (!endsOffice(tokens, labels, looks, i)) return;
  let to = i + 1;
  let known = false;
  while (to < tokens.count && to - i <= 5 && sentence[to] === sentence[i] && !TYPED_CLOSING_QUOTES.has(word[to]!.key)) {
    if (word[to]!.kind !== Kind.Word || PARTS[looks.cls[to]!] !== 1) return;
    if (looks.given[to]! > 0 || looks.listed[to]! > 0) known = true;
    to++;
  }
  const from = i + 1;
  if (to - from < 2 || !TYPED_CLOSING_QUOTES.has(word[to]?.key ?? '') || !known) return;
  // A name begins with one that is given, or is strange from end to end.
  if (looks.given[from]! === 0)
    for (let k = from; k < to; k++) if (word[k]!.def || looks.common[k]! > 1 ? looks.cls[k] !== CLASS.honor : false) return;
  labelName(labels, sure, from, to, 0.85);
}

/** "نفى يماني جبر مسقل مدير مكتب الرئيس": between a name and the office of its bearer there is nothing but the name. */
function beforeOffice(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array, from: number): void {
  let to = from + 1;
  while (to < tokens.count && labels[to] === INSIDE) to++;
  if (!endsBeforeOffice(tokens, labels, looks, from, to)) return;
  labels[to] = INSIDE;
  sure[to] = Math.max(sure[to]!, sure[from]!);
}

/** Whether the word at `to`, behind the name that begins at `from`, is its end. */
function endsBeforeOffice(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, from: number, to: number): boolean {
  const { word, count } = tokens;
  if (to - from > 3 || to + 1 >= count || labels[to] !== OUT || looks.first[to] === 1 || looks.first[to + 1] === 1) return false;
  const { entry, def, clitics, kind, raw, key } = word[to]!;
  if (kind !== Kind.Word || clitics > 0 || raw.includes('\u064b') || (looks.clitic[to]! >= 2 && !HADRAMI.test(key))) return false;
  // "وأوضح الأستاذ بدر المسلم أن", "الدكتور بدر المسلم عضو اللجنة"
  const plain = def && to - from === 1 && isAddressed(tokens, looks, from) && isPlainSurname(word[to]!);
  if (plain && word[to + 1]!.key === 'ان' && from > 1 && looks.cls[from - 2] === CLASS.say) return true;
  const office = word[to + 1]!;
  const title = office.entry?.title;
  if (title === undefined || office.def || office.conj !== '' || office.prep !== '') return false;
  if ((title.kind !== 'state' && title.kind !== 'open') || title.number !== 'singular' || title.suffix !== '' || office.raw.endsWith('ا'))
    return false;
  const surname = def && key.endsWith('ي') && (entry === null || entry.title?.number === 'dual') && looks.cls[to] !== CLASS['nisba-def'];
  // "سالم باجابرة رئيس اللجنة"
  const strange = !def && entry === null && looks.common[to] === 0 && (!/[اه]$/.test(key) || HADRAMI.test(key));
  // "عبد الرزاق مقري رئيس حركة": two seats of a president are none.
  const dual = !def && entry?.facility === true && key.endsWith('ي');
  return surname || strange || dual || plain;
}

/** Surnames of the Hadramawt. */
const HADRAMI = /^با..../;

/** Whether a given name stands alone behind the address of one. */
const isAddressed = ({ word }: Tokens<Entry>, looks: Looks, i: number): boolean =>
  i > 0 && looks.first[i] === 0 && looks.given[i] === 1 && isAddress(word[i - 1]!);

/** A word with its article that describes nobody. */
const isPlainSurname = ({ entry, key, raw }: LexWord): boolean =>
  entry === null && !TURNS.has(key) && !DESCRIBES.has(key) && !/(?:ات|ين|يه)$/.test(key) && !raw.endsWith('ة');
