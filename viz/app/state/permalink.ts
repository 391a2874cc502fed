/**
 * Permalink: the state as the fragment of the address. Only what differs from the start is written, in
 * names that a reader understands; what cannot be read is left out, so an old or damaged link still opens.
 *
 * @module viz/app/state/permalink
 */
import * as z from 'zod/mini';
import { dayNumber, dayText } from '../model/model.js';
import { COLOURS, DIRECTIONS, NO_FILTERS, PANELS, SIZES, START, type State } from './state.js';

// Compiling a schema would need `eval`, which the page's policy rightly forbids.
z.config({ jitless: true });

const texts = z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(500));
const text = z.string().check(z.maxLength(20_000));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = z.number().check(z.int(), z.nonnegative());

/** Names in the address, each with what it holds there. */
const FIELDS = {
  lang: z.enum(['ar', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
  view: z.enum(['full', 'projected']),
  show: z.enum(['picture', 'table']),
  size: z.enum(SIZES),
  colour: z.enum(COLOURS),
  panel: z.enum(PANELS),
  select: z.union([z.tuple([z.enum(['node', 'edge', 'article']), text]), z.tuple([z.literal('pair'), text, text])]),
  find: text,
  hide: texts,
  'hide-edges': texts,
  'event-kind': texts,
  status: texts,
  state: texts,
  office: texts,
  outlet: texts,
  sources: count,
  degree: count,
  time: z.tuple([day, day]),
  around: z.tuple([text, z.union([z.literal(1), z.literal(2), z.literal(3)]), z.enum(DIRECTIONS)]),
  day,
  since: day,
  from: text,
  to: text,
  without: texts,
  query: text,
  only: z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(20_000)),
  camera: z.tuple([z.number(), z.number(), z.number().check(z.positive())]),
} as const;

type Field = keyof typeof FIELDS;

/** The state as `name=value&…`, without `#`; empty for the start. */
export function encodeState(state: State): string {
  const { filters, selection, path, camera } = state;
  const values: Record<Field, unknown> = {
    lang: unless(state.lang, START.lang),
    theme: unless(state.theme, START.theme),
    view: unless(state.view, START.view),
    show: unless(state.show, START.show),
    size: unless(state.size, START.size),
    colour: unless(state.colour, START.colour),
    panel: unless(state.panel, START.panel),
    select: selection && (selection.kind === 'pair' ? ['pair', selection.id, selection.other] : [selection.kind, selection.id]),
    find: unless(state.search, ''),
    hide: some(filters.hiddenKinds),
    'hide-edges': some(filters.hiddenEdges),
    'event-kind': some(filters.eventKinds),
    status: some(filters.statuses),
    state: some(filters.states),
    office: some(filters.offices),
    outlet: some(filters.outlets),
    sources: unless(filters.sources, 0),
    degree: unless(filters.degree, 0),
    time: filters.time?.map(dayText),
    around: filters.around && [filters.around.id, filters.around.steps, filters.around.direction],
    day: state.day === null ? null : dayText(state.day),
    since: state.since === null ? null : dayText(state.since),
    from: path.from,
    to: path.to,
    without: some(path.without),
    query: unless(state.query, ''),
    only: state.only,
    camera: camera && [round(camera.x), round(camera.y), round(camera.ratio)],
  };
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined) params.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return params.toString();
}

/** Reads what {@link encodeState} wrote, over `start`; fields that make no sense are left out. */
export function decodeState(fragment: string, start: State = START): State {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const read = <F extends Field>(name: F): z.output<(typeof FIELDS)[F]> | undefined => {
    const given = params.get(name);
    if (given === null) return undefined;
    for (const value of [given, parsed(given)]) {
      const result = z.safeParse(FIELDS[name] as z.ZodMiniType, value);
      if (result.success) return result.data as z.output<(typeof FIELDS)[F]>;
    }
    return undefined;
  };
  const selected = read('select');
  const around = read('around');
  const time = read('time');
  const camera = read('camera');
  const known = read('day');
  const since = read('since');
  return {
    lang: read('lang') ?? start.lang,
    theme: read('theme') ?? start.theme,
    view: read('view') ?? start.view,
    show: read('show') ?? start.show,
    size: read('size') ?? start.size,
    colour: read('colour') ?? start.colour,
    panel: read('panel') ?? start.panel,
    selection: selected
      ? selected[0] === 'pair'
        ? { kind: 'pair', id: selected[1], other: selected[2] }
        : { kind: selected[0], id: selected[1] }
      : null,
    search: read('find') ?? '',
    filters: {
      hiddenKinds: read('hide') ?? NO_FILTERS.hiddenKinds,
      hiddenEdges: read('hide-edges') ?? NO_FILTERS.hiddenEdges,
      eventKinds: read('event-kind') ?? NO_FILTERS.eventKinds,
      statuses: read('status') ?? NO_FILTERS.statuses,
      states: read('state') ?? NO_FILTERS.states,
      offices: read('office') ?? NO_FILTERS.offices,
      outlets: read('outlet') ?? NO_FILTERS.outlets,
      sources: read('sources') ?? 0,
      degree: read('degree') ?? 0,
      time: time ? [dayNumber(time[0]), dayNumber(time[1])] : null,
      around: around ? { id: around[0], steps: around[1], direction: around[2] } : null,
    },
    day: known === undefined ? null : dayNumber(known),
    since: since === undefined ? null : dayNumber(since),
    path: { from: read('from') ?? null, to: read('to') ?? null, without: read('without') ?? [] },
    query: read('query') ?? '',
    only: read('only') ?? null,
    camera: camera ? { x: camera[0], y: camera[1], ratio: camera[2] } : null,
  };
}

const unless = <T>(value: T, usual: T): T | null => (value === usual ? null : value);
const some = (list: readonly string[]): readonly string[] | null => (list.length ? list : null);
const round = (n: number): number => Number(n.toFixed(4));

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
