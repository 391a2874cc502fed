/**
 * Contested events: told to have happened, and told not to have, by different articles.
 *
 * @module viz/wire/contested
 */
const REAL: ReadonlySet<string> = new Set(['held', 'signed', 'in_force', 'violated', 'terminated']);
const UNREAL: ReadonlySet<string> = new Set(['cancelled', 'denied']);

/** Those of the told statuses that an event's own excludes, each once: held against denied, but not planned against held. */
export function against(status: string | null, told: readonly (string | null)[]): readonly string[] {
  const excluded = status === null ? null : REAL.has(status) ? UNREAL : UNREAL.has(status) ? REAL : null;
  if (!excluded) return NONE;
  const found = told.filter((other): other is string => other !== null && excluded.has(other));
  return found.length ? [...new Set(found)] : NONE;
}

const NONE: readonly string[] = [];
