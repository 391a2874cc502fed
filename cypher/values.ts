/**
 * Values: what can be kept. A text with half a surrogate pair, a number that is none and a null
 * would come back changed, by either engine, so they are refused before anything is written.
 *
 * @module cypher/values
 */
import { DiplographError } from '../graph/errors.js';

/** Text of ES2024, which Node 20 has and the compiler's library does not know yet. */
type WellFormed = string & { isWellFormed(): boolean };

const MAX_ID = 2_000;

/**
 * Checks texts, numbers, lists and plain objects of them, and hands them back.
 * @param owner whose values they are, for the message
 * @throws {DiplographError} code `value-unstorable`
 */
export function storable<T>(value: T, owner: string): T {
  const wrong = complaint(value);
  if (wrong) throw new DiplographError('value-unstorable', `${owner} cannot be stored: ${wrong}.`);
  return value;
}

/**
 * Checks an id, which is looked up by an index: Neo4j's take no more than about 8,000 bytes.
 * @throws {DiplographError} code `value-unstorable`
 */
export function storableId(id: string, owner: string): string {
  if (id.length > MAX_ID)
    throw new DiplographError('value-unstorable', `${owner.slice(0, 100)}… cannot be stored: an id has at most ${MAX_ID} characters.`);
  return storable(id, owner);
}

function complaint(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return (value as WellFormed).isWellFormed() ? null : 'a text has half of a surrogate pair, clean it with toWellFormed()';
    case 'number':
      if (!Number.isFinite(value)) return `${value} is no number`;
      return Number.isInteger(value) && !Number.isSafeInteger(value) ? `${value} is too large` : null;
    case 'boolean':
      return null;
    case 'object': {
      if (value === null) return 'a property is null, leave it out';
      for (const key in value) {
        const wrong = complaint(key) ?? complaint((value as Record<string, unknown>)[key]);
        if (wrong) return wrong;
      }
      return null;
    }
    default:
      return `a property is ${typeof value}`;
  }
}
