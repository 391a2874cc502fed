/**
 * No word: forms that are nothing else, so that the letter before them may be part of a name: كريموف is no ك ريموف, باطوق no ب اطوق.
 *
 * @module src/extract/names/ends/no-word
 */
import { commonness } from '../../../lexicon/commonness.js';
import { analyseWord } from '../../../lexicon/lexicon.js';
import { isListedName } from '../../../lexicon/listed.js';

/** Whether neither everyday language nor the lexicon knows a form. */
export const isNoWord = (form: string): boolean => commonness(form) === 0 && analyseWord(form).entry === null;

/** Whether no list of names knows it either. */
export const isNothing = (form: string): boolean => !isListedName(form) && isNoWord(form);
