#!/usr/bin/env node
/**
 * Makes src/lexicon/holder-list.ts out of the tables of office holders beside this file, so that nothing is left to be worked
 * out when the program starts:
 *
 *   node src/lexicon/build/holders.mjs > src/lexicon/holder-list.ts
 *
 * Columns of the tables: alpha-2 code | names, the usual one first, short ones behind | offices with their years, `from-to`,
 * `from-` or `year`; `world` are those in which he serves an organisation of many states, and none of them. A line that begins
 * with `#` is for the reader. Written for this project.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldWords } from '../../../dist/graph/names/fold.js';
import { holderKey } from '../../../dist/src/lexicon/holder-key.js';
import { rows, variants } from '../../../dist/src/lexicon/rows.js';

const folder = join(import.meta.dirname, 'holders');
const called = new Map();
for (const file of readdirSync(folder).sort())
  for (const [state, names, terms] of rows(readFileSync(join(folder, file), 'utf8')))
    for (const name of variants(names)) {
      const key = holderKey(foldWords(name).split(' '));
      if (!called.has(key)) called.set(key, new Set());
      called.get(key).add(`${state} ${variants(terms).join(',')}`);
    }
// Many held the same office of a state in the same years: they share a row.
const shared = [...new Set([...called.values()].flatMap((held) => [...held]))].sort();
const number = new Map(shared.map((row, i) => [row, i]));
const lines = [...called].map(([name, held]) => `${name}\t${[...held].map((row) => number.get(row)).join(',')}`);
process.stdout.write(`/**
 * Office holders by name, made by build/holders.mjs out of the tables in build/holders. Do not edit.
 *
 * @module src/lexicon/holder-list
 */

/** A line for each state and the offices that somebody held: \`US vice 2009-2017,president 2021-2025\`. */
export const HOLDER_ROWS = \`
${shared.join('\n')}
\`;

/** Keys of names in the order of their letters, each with the numbers of its rows behind a tab. */
export const HOLDER_NAMES = \`
${lines.sort().join('\n')}
\`;
`);
console.error(`${shared.length} rows, ${called.size} names`);
