/**
 * Holds the state and tells who listens.
 *
 * @module viz/app/state/store
 */
import type { Change } from './changes.js';
import type { State } from './state.js';

export interface StateStore {
  get(): State;
  do(change: Change): void;
  listen(listener: () => void): () => void;
}

export function createStateStore(start: State): StateStore {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    do(change) {
      const next = change(state);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
