/**
 * The address follows the state: each selection is a step back in the browser's history, everything else replaces
 * the last step.
 *
 * @module viz/app/state/address
 */
import { sameSelection } from './changes.js';
import { decodeState, encodeState } from './permalink.js';
import type { State } from './state.js';
import type { StateStore } from './store.js';

/** Ties the store to the address bar; the page's `data-address` says whether the address is up to date. `usual` is what an address without fields means. */
export function followAddress(store: StateStore, usual: State): void {
  let written = store.get();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isStep = (state: State): boolean => !sameSelection(state.selection, written.selection) || state.view !== written.view;
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    document.documentElement.dataset.address = 'written';
    const state = store.get();
    const step = isStep(state);
    written = state;
    const hash = encodeState(state);
    if (hash !== location.hash.slice(1)) history[step ? 'pushState' : 'replaceState'](null, '', `#${hash}`);
  };
  store.listen(() => {
    // A step is written at once, or a quick "back" would go one too far.
    if (isStep(store.get())) return write();
    document.documentElement.dataset.address = 'waiting';
    if (timer === undefined) timer = setTimeout(write, 120);
  });
  addEventListener('popstate', () => {
    clearTimeout(timer);
    timer = undefined;
    written = decodeState(location.hash, usual);
    store.do(() => ({ ...written, camera: written.camera ?? store.get().camera }));
  });
}
