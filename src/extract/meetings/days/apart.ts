/**
 * Apart: how far a date stands from a meeting: the words between them that are of nobody's name and title, and the borders, of
 * which those of a name in quotation marks are none: "قمة دول «بريكس» التي عقدت أمس".
 *
 * @module src/extract/meetings/days/apart
 */
import { bordersWith } from '../../clauses.js';
import { lowest } from '../../lowest.js';
import type { Scene } from '../scene.js';
import { isQuotedName } from './quoted-name.js';

/** Words between two tokens that belong to nobody's name and title. */
export function outside({ actors }: Scene, from: number, to: number): number {
  let count = to - from;
  let until = from;
  for (let k = firstFrom(actors, from); k < actors.length && actors[k]!.from < to; k++) {
    const a = actors[k]!;
    if (a.to <= until || a.kind === 'origin') continue;
    count -= Math.max(0, Math.min(a.to, to) - Math.max(a.from, until) - 1);
    until = Math.max(until, a.to);
  }
  return count;
}

/** Number of the first actor that begins at a token or behind it. */
const firstFrom = (actors: Scene['actors'], from: number): number => lowest(actors.length, (k) => actors[k]!.from >= from);

/** Borders between two tokens; a comma beside somebody in a list or with his title is next to none. */
export const bordersTo = ({ clauses, actors, tokens }: Scene, a: number, b: number): number =>
  bordersWith(
    clauses,
    a,
    b,
    (mark) => (besideActor(actors, mark) ? 0.15 : 0.5),
    (mark) => (isQuotedName(tokens, mark) ? 0 : 1),
  );

function besideActor(actors: Scene['actors'], mark: number): boolean {
  const k = firstFrom(actors, mark + 1);
  return (k < actors.length && actors[k]!.from === mark + 1) || (k > 0 && actors[k - 1]!.to === mark);
}
