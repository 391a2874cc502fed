/**
 * Open lists of names as the scripts of this folder read them: tab-separated, with a line of headings.
 *
 * @module src/lexicon/build/lists
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The cells of every row of a list in a folder. */
export const rows = (dir, file) =>
  readFileSync(join(dir, file), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));
