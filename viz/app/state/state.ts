/**
 * The state of the page as one plain object: everything that a permalink must bring back, and nothing else.
 *
 * @module viz/app/state/state
 */
export const DIRECTIONS = ['both', 'out', 'in'] as const;
export const SIZES = ['degree', 'pagerank', 'articles'] as const;
export const COLOURS = ['kind', 'community'] as const;
export const PANELS = ['details', 'paths', 'query', 'days'] as const;

/** Keep only what is at most so many steps away. */
export interface Around {
  readonly id: string;
  readonly steps: 1 | 2 | 3;
  readonly direction: (typeof DIRECTIONS)[number];
}

/** Lists of values are choices: an empty one lets everything through. */
export interface Filters {
  /** Kinds of nodes and edges that are turned off. */
  readonly hiddenKinds: readonly string[];
  readonly hiddenEdges: readonly string[];
  readonly eventKinds: readonly string[];
  readonly statuses: readonly string[];
  readonly states: readonly string[];
  readonly offices: readonly string[];
  readonly outlets: readonly string[];
  /** At least so many independent sources, and so many edges. */
  readonly sources: number;
  readonly degree: number;
  /** Days since 1970, both included. */
  readonly time: readonly [from: number, to: number] | null;
  readonly around: Around | null;
}

export type Selection =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string }
  /** A line of the projected view: everything between two things. */
  | { readonly kind: 'pair'; readonly id: string; readonly other: string }
  | { readonly kind: 'article'; readonly id: string };

/** From one thing to another; `without` are kinds of nodes that a path may not pass. */
export interface PathQuestion {
  readonly from: string | null;
  readonly to: string | null;
  readonly without: readonly string[];
}

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface State {
  readonly lang: 'ar' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly view: 'full' | 'projected';
  readonly show: 'picture' | 'table';
  readonly size: (typeof SIZES)[number];
  readonly colour: (typeof COLOURS)[number];
  readonly panel: (typeof PANELS)[number];
  readonly selection: Selection | null;
  readonly search: string;
  readonly filters: Filters;
  /** As known on this day; null is with everything. */
  readonly day: number | null;
  /** An earlier day that `day` is compared with. */
  readonly since: number | null;
  readonly path: PathQuestion;
  readonly query: string;
  /** Ids of the nodes in the answer of a query, while nothing else is shown. */
  readonly only: readonly string[] | null;
  readonly camera: Camera | null;
}

export const NO_FILTERS: Filters = {
  hiddenKinds: [],
  hiddenEdges: [],
  eventKinds: [],
  statuses: [],
  states: [],
  offices: [],
  outlets: [],
  sources: 0,
  degree: 0,
  time: null,
  around: null,
};

export const START: State = {
  lang: 'ar',
  theme: 'auto',
  view: 'full',
  show: 'picture',
  size: 'degree',
  colour: 'kind',
  panel: 'details',
  selection: null,
  search: '',
  filters: NO_FILTERS,
  day: null,
  since: null,
  path: { from: null, to: null, without: [] },
  query: '',
  only: null,
  camera: null,
};

/** Filters whose values are chosen from a list. */
export type ChoiceFilter = 'hiddenKinds' | 'hiddenEdges' | 'eventKinds' | 'statuses' | 'states' | 'offices' | 'outlets';
