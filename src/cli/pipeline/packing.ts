/**
 * Packing: a text in a third of the memory, for the reports of a long load, which are seldom needed again.
 *
 * @module src/cli/pipeline/packing
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Speed before size; small windows, since a report is small. */
const OPTIONS = { level: 1, windowBits: 12, memLevel: 6 };

/** Texts as Latin-1 strings of deflated bytes: a buffer for each would take more room than it holds. */
export const deflated = {
  pack: (text: string): string => deflateRawSync(text, OPTIONS).toString('latin1'),
  unpack: (packed: string): string => inflateRawSync(Buffer.from(packed, 'latin1')).toString('utf8'),
};
