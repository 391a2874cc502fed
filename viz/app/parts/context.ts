/**
 * What every part of the page can reach: the workspace, the picture, and the ways to change the state.
 *
 * @module viz/app/parts/context
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Change } from '../state/changes.js';
import type { State } from '../state/state.js';
import type { TextKey } from '../text/texts.js';
import type { Words } from '../text/words.js';
import type { Workspace } from '../workspace.js';

export interface PictureControls {
  zoom(factor: number): void;
  fit(): void;
  /** Brings nodes into view. */
  reveal(nodes: Iterable<number>, zoom?: boolean): void;
  arrange(): void;
  save(format: 'png' | 'svg'): Promise<void>;
}

export interface PageContext {
  readonly workspace: Workspace;
  readonly picture: { current: PictureControls | null };
  /** Says something to those who listen rather than look, and shows it for a moment. */
  announce(text: string): void;
  /** Reads the graph anew, after a decision. */
  reload(): Promise<void>;
}

export const Page = createContext<PageContext | null>(null);

/** Everything that a part usually needs. */
export function usePage(): PageContext & { state: State; words: Words; t: Words['t']; act: (change: Change) => void } {
  const page = useContext(Page)!;
  const { workspace } = page;
  const words = workspace.words();
  return {
    ...page,
    state: workspace.state(),
    words,
    t: (key: TextKey, fill) => words.t(key, fill),
    act: (change) => workspace.store.do(change),
  };
}
