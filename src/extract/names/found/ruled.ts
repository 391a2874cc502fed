/**
 * Ruled: nouns before the name of a ruler: "إدارة أوباما", "نظام صالح".
 *
 * @module src/extract/names/found/ruled
 */
import type { LexWord } from '../../../lexicon/lexicon.js';

/** Nouns whose genitive by name is a ruler, or somebody who falls, speaks and is obeyed. */
const RULED = new Set('نظام حكومه اداره حكم قوات ميليشيات مليشيات تصريحات رحيل استقاله اغتيال محاكمه عهد سياسات اقاله'.split(' '));
export const isRule = ({ stem, def }: LexWord): boolean => !def && RULED.has(stem);
