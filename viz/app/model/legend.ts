/**
 * What the key to the picture explains: the kinds that are shown, what became of events, and lines; once for the
 * page and for pictures that are saved.
 *
 * @module viz/app/model/legend
 */
import { EDGE_KINDS, type EdgeKind, NODE_KINDS, type NodeKind } from '../../../graph/model.js';
import type { Palette } from '../picture/palette.js';
import type { Filled } from '../picture/shapes.js';
import type { Stroke } from '../picture/strokes.js';
import type { TextKey } from '../text/texts.js';
import type { Workspace } from '../workspace.js';
import { PAIR_STROKE } from './compose.js';
import { CONTESTED, type Shown } from './filter.js';
import type { PairKind, ShownPairs } from './projection.js';

/** How marks and lines tell what became of an event. */
export interface Fate {
  readonly text: TextKey;
  readonly filled: Filled;
  readonly stroke: Stroke;
}

const PLANNED: Fate = { text: 'plannedMark', filled: 'hollow', stroke: 'dashed' };
const OFF: Fate = { text: 'withdrawnMark', filled: 'struck', stroke: 'dotted' };
const BOTH: Fate = { text: 'contestedMark', filled: 'half', stroke: 'solid' };

const EVENTS = new Set(['Meeting', 'Agreement']);
const PARTIES = new Set(['Person', 'State', 'Organization']);
const PAIR_KINDS: readonly PairKind[] = ['MET', 'DEALS', 'PLANNED', 'OFF', 'REPRESENTS'];

export const nodeKindsShown = (shown: Shown, projected: boolean): readonly NodeKind[] =>
  NODE_KINDS.filter((k) => shown.kinds.has(k.id) && (!projected || PARTIES.has(k.id)));

export const edgeKindsShown = (shown: Shown): readonly EdgeKind[] => EDGE_KINDS.filter((k) => shown.edgeKinds.has(k.id));

/** Kinds of pairs with the number of those that are shown. */
export function pairKindsShown({ mask, kinds }: ShownPairs): ReadonlyMap<PairKind, number> {
  const counts = new Map<PairKind, number>();
  for (const [i, kind] of kinds.entries()) if (mask[i]) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return new Map(PAIR_KINDS.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind)!]] : [])));
}

/** None where no events are drawn; what is told in contradiction is seldom, and explained where there is any. */
export function fatesShown(shown: Shown, projected: boolean): readonly Fate[] {
  if (projected || ![...shown.kinds.keys()].some((kind) => EVENTS.has(kind))) return [];
  return shown.counts.statuses.has(CONTESTED) ? [PLANNED, OFF, BOTH] : [PLANNED, OFF];
}

/** An entry of the key of a saved picture: a mark, a line, or both, and what they stand for. */
export interface KeyEntry {
  readonly text: string;
  readonly mark: { readonly kind: string; readonly filled: Filled; readonly color: string } | null;
  readonly line: { readonly stroke: Stroke; readonly color: string } | null;
}

/** The key for what a workspace shows, without what is hidden. */
export function keyEntries(workspace: Workspace, palette: Palette): KeyEntry[] {
  const { view, colour, filters } = workspace.state();
  const words = workspace.words();
  const shown = workspace.shown();
  const projected = view === 'projected';
  const colorOf = (kind: string): string => (colour === 'community' ? palette.muted : palette.kinds[kind]!);
  const marks = nodeKindsShown(shown, projected).filter((k) => !filters.hiddenKinds.includes(k.id));
  const lines: readonly [string, Stroke][] = projected
    ? [...pairKindsShown(workspace.pairs()).keys()].map((kind) => [kind, PAIR_STROKE[kind] ?? 'solid'])
    : edgeKindsShown(shown)
        .filter((k) => !filters.hiddenEdges.includes(k.id))
        .map(({ id }) => [id, 'solid']);
  return [
    ...marks.map(({ id }): KeyEntry => ({ text: words.plural(id), mark: { kind: id, filled: 'solid', color: colorOf(id) }, line: null })),
    ...fatesShown(shown, projected).map(
      ({ text, filled, stroke }): KeyEntry => ({
        text: words.t(text),
        mark: { kind: 'Meeting', filled, color: colorOf('Meeting') },
        line: stroke === 'solid' ? null : { stroke, color: palette.muted },
      }),
    ),
    ...lines.map(([kind, stroke]): KeyEntry => ({ text: words.edge(kind), mark: null, line: { stroke, color: palette.edges[kind]! } })),
  ];
}
