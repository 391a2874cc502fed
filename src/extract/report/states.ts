/**
 * States of a Report: those that the article refers to, and those that it merely names a place of.
 *
 * @module src/extract/report/states
 */

import { at } from '../../../graph/maps.js';
import type { Mention } from '../../../graph/report.js';
import type { Reading } from '../reading.js';
import { type Draft, spanOf } from './draft.js';

export function putStates({ report }: Draft, readings: readonly Reading[]): void {
  const political = new Map<string, Mention[]>();
  const geographic = new Map<string, Mention[]>();
  for (const { tokens, states } of readings)
    for (const { code, named, political: yes } of states) {
      const { field, start, end } = spanOf(tokens, named.from, named.to);
      at(yes ? political : geographic, code, () => []).push({ field, start, end, by: 'name' });
    }
  for (const code of [...political.keys()].sort()) report.states.push({ code, mentions: political.get(code)! });
  for (const code of [...geographic.keys()].sort())
    if (!political.has(code)) report.statesOptional.push({ code, mentions: geographic.get(code)! });
}
