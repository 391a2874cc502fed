/**
 * What a user can do, as pure functions from state to state.
 *
 * @module viz/app/state/changes
 */
import {
  type Around,
  type Camera,
  type ChoiceFilter,
  type Filters,
  NO_FILTERS,
  type PathQuestion,
  type Selection,
  type State,
} from './state.js';

export type Change = (state: State) => State;

/** Sets fields; a change to what is already so gives the same object. */
export function set(fields: Partial<State>): Change {
  return (state) => {
    const keys = Object.keys(fields) as (keyof State)[];
    return keys.every((k) => state[k] === fields[k]) ? state : { ...state, ...fields };
  };
}

export function select(selection: Selection | null): Change {
  return (state) => {
    const panel = selection ? 'details' : state.panel;
    return sameSelection(state.selection, selection) && state.panel === panel ? state : { ...state, selection, panel };
  };
}

export const selectNode = (id: string): Change => select({ kind: 'node', id });

/** Turns one value of a list on or off. */
export function toggle(filter: ChoiceFilter, value: string): Change {
  return filtered((filters) => {
    const now = filters[filter];
    return { ...filters, [filter]: now.includes(value) ? now.filter((v) => v !== value) : [...now, value].sort() };
  });
}

export const filterBy = (fields: Partial<Filters>): Change => filtered((filters) => ({ ...filters, ...fields }));

export const clearFilters: Change = (state) =>
  isFiltered(state.filters) || state.only ? { ...state, filters: NO_FILTERS, only: null } : state;

/** Shows nothing but these nodes, as a query found them; null shows the rest again. */
export const showOnly = (only: readonly string[] | null): Change => set({ only });

export const keepAround = (around: Around | null): Change => filterBy({ around });

export const moveCamera =
  (camera: Camera | null): Change =>
  (state) => ({ ...state, camera });

export const askPath =
  (fields: Partial<PathQuestion>): Change =>
  (state) => ({ ...state, panel: 'paths', path: { ...state.path, ...fields } });

/** The graph as known on a day; a day to compare with stays before it. */
export function showDay(day: number | null, since?: number | null): Change {
  return (state) => {
    const before = since === undefined ? state.since : since;
    return { ...state, day, since: before !== null && day !== null && before >= day ? null : before };
  };
}

export function isFiltered(filters: Filters): boolean {
  return activeFilters(filters).length > 0;
}

/** Names of the filters that are in force. */
export function activeFilters(filters: Filters): (keyof Filters)[] {
  return (Object.keys(NO_FILTERS) as (keyof Filters)[]).filter((name) => {
    const value = filters[name];
    return Array.isArray(value) ? value.length > 0 : value !== NO_FILTERS[name];
  });
}

export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));
}

function filtered(change: (filters: Filters) => Filters): Change {
  return (state) => ({ ...state, filters: change(state.filters) });
}
