/**
 * Ruled: nouns before the name of a ruler: "إدارة أوباما", "نظام صالح".
 *
 * @module src/extract/names/found/ruled
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { commonness } from '../../../lexicon/commonness.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { CLASS } from '../tagger/classes.js';
import type { Looks } from '../tagger/looks.js';

/** Nouns whose genitive by name is a ruler, or somebody who falls, speaks and is obeyed. */
const RULED = new Set('نظام حكومه اداره حكم قوات ميليشيات مليشيات تصريحات رحيل استقاله اغتيال محاكمه عهد سياسات اقاله'.split(' '));
export const isRule = ({ stem, def }: LexWord): boolean => !def && RULED.has(stem);

/** A listed name that is no everyday word: أوباما is frequent, but never with an article. */
export function isRareName({ word }: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { entry, def, clitics, raw, key } = word[i]!;
  if (entry !== null || def || clitics > 0 || looks.listed[i] !== 1 || looks.cls[i] !== CLASS.unknown || raw.length < 4) return false;
  if (/[^ئ]ي$/.test(raw) || raw.endsWith('ة') || raw.includes('\u064b')) return false;
  const rare = looks.common[i]! <= 1 || (looks.common[i] === 2 && key.length > 4 && commonness(`ال${key}`) === 0);
  return rare && looks.score[i]! >= 2 && looks.clitic[i] === 0;
}

/** Whether the rare name at `i` is that of a ruler, behind a noun of rule. */
export function isRuler(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { word } = tokens;
  // "نظام زراعي", "نظام أبشر": a system of some kind, or with a name of its own.
  const { stem } = word[i - 1]!;
  if ((stem === 'نظام' || stem === 'اداره') && looks.score[i]! < 5) return false;
  if (word[i - 2]?.entry?.title !== undefined && looks.first[i - 1] === 0) return false;
  return isRareName(tokens, looks, i);
}
