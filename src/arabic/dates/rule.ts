/**
 * The shape of a date rule.
 *
 * @module src/arabic/dates/rule
 */
import type { DateExpression } from './expression.js';
import type { Reader } from './reader.js';

/** What a rule found: tokens `from` to `to`, end exclusive. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly expression: DateExpression;
  /** Name of the rule, kept with the date. */
  readonly rule: string;
}

/** Rule of a hit that is a name and no date: "ميدان السادس من أكتوبر". */
export const NAME = 'name';

/** Tries to read a date that begins at token `i`. */
export type Rule = (reader: Reader, i: number) => Hit | null;
