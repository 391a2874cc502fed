/**
 * Formats: every file format that a graph can be written in.
 *
 * @module graph/export
 */
import type { Format } from './format.js';
import { graphml } from './graphml.js';
import { json } from './json.js';

export type { Format } from './format.js';

export const FORMATS: readonly Format[] = [graphml, json];
