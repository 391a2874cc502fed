/**
 * Spelling habits of outlets that the grammar must know of. In Egypt many print ى for every ي at the end of a word,
 * others ي for every ى, so that "on" and the name Ali look the same; and who types on a Persian keyboard has neither
 * ي nor ك. Most forms fold to the same key anyway; what is told apart by its letters is put right here, letter for
 * letter, so that offsets hold.
 *
 * @module src/extract/spelling
 */
import { Kind } from '../arabic/words.js';
import { hasOneSense } from '../lexicon/entry.js';
import { analyseWord } from '../lexicon/lexicon.js';
import { nameScore } from '../lexicon/name-score.js';

const word = (forms: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms})(?![\\p{L}\\p{M}])`, 'u');

/** Words that only those write so who have no ى: الي القاهرة, حتي الآن; and "in" of those who have no final ي: فى القاهرة. */
const WITHOUT_MAQSURA = word('و?(?:[إا]لي|حتي|لدي|(?:ال)?[أا]خري|ال[أا]ولي|(?:ال)?مستوي|جري|التقي)');
const WITHOUT_YEH = word('و?فى');
const IN = word('و?في');
/** The word itself with its neighbours: the one before, and the one behind or the mark that follows. */
const ALI = /(?<![\p{L}\p{M}])(?:([\p{L}\p{M}]+) )?(و?)عل[يى](?![\p{L}\p{M}])(?= ?([\p{L}\p{M}]+|[،,.؛:)]|$)?)/gu;

/** علي بن أبي طالب · علي عبد الله */
const GOES_ON = new Set(['بن', 'ابن', 'عبد', 'أبو', 'ابو', 'آل', 'باشا']);
/** محمد علي · حسين بن علي */
const GOES_BEFORE = new Set(['محمد', 'بن', 'ابن', 'أبو', 'ابو', 'آل', 'الإمام', 'الامام', 'سيدي', 'سيدى']);
/** Log-odds from which a word that no lexicon knows is a name. */
const SURELY_NAME = 2.5;

/** The text as most outlets would spell it, of the same length. */
export function asSpelled(text: string): string {
  const arabic = text.includes('ی') && !text.includes('ي') ? text.replaceAll('ی', 'ي').replaceAll('ک', 'ك') : text;
  const hasMaqsura = arabic.includes('ى');
  // علي الصعيد الدولي · الرئيس على عبد الله صالح
  const isOdd = hasMaqsura ? arabic.includes('فى') && WITHOUT_YEH.test(arabic) && !IN.test(arabic) : WITHOUT_MAQSURA.test(arabic);
  return isOdd ? arabic.replace(ALI, spellAli) : arabic;
}

function spellAli(all: string, before: string | undefined, and: string, behind: string | undefined): string {
  return `${all.slice(0, -and.length - 3)}${and}عل${isName(before, behind) ? 'ي' : 'ى'}`;
}

function isName(before: string | undefined, behind: string | undefined): boolean {
  if (before !== undefined && GOES_BEFORE.has(before)) return true;
  // Before a quotation or a number it is "on"; and "on" is never the last word of anything.
  if (behind === undefined) return false;
  if (GOES_ON.has(behind)) return true;
  const { entry, key, kind, clitics } = analyseWord(behind);
  if (kind !== Kind.Word) return true;
  if (clitics > 0) return false;
  return entry === null ? nameScore(key) >= SURELY_NAME : entry.given === true && hasOneSense(entry);
}
