/**
 * `npm run docs`: writes the tables of README.md and docs/*.md anew.
 *
 * @module test/docs/write
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { documents } from './documents.js';
import { renewed } from './tables.js';

for (const path of documents()) writeFileSync(path, renewed(readFileSync(path, 'utf8')));
