/** The state of the page and its permalink. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeFilters, askPath, clearFilters, filterBy, select, selectNode, set, showDay, toggle } from '../../viz/app/state/changes.js';
import { decodeState, encodeState } from '../../viz/app/state/permalink.js';
import { plainState } from '../../viz/app/state/plain.js';
import { COLOURS, DIRECTIONS, PANELS, SIZES, START, type State } from '../../viz/app/state/state.js';

const id = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const ids = fc.uniqueArray(id, { maxLength: 3 });
const day = fc.integer({ min: -20_000, max: 40_000 });
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const number = fc.integer({ min: -30_000, max: 30_000 }).map((n) => n / 10_000);

const states: fc.Arbitrary<State> = fc.record({
  lang: fc.constantFrom('ar', 'en'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  view: fc.constantFrom('full', 'projected'),
  show: fc.constantFrom('picture', 'table'),
  size: fc.constantFrom(...SIZES),
  colour: fc.constantFrom(...COLOURS),
  panel: fc.constantFrom(...PANELS),
  selection: orNull(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('node' as const, 'edge' as const, 'article' as const), id }),
      fc.record({ kind: fc.constant('pair' as const), id, other: id }),
    ),
  ),
  search: fc.string({ maxLength: 30, unit: 'grapheme' }),
  filters: fc.record({
    hiddenKinds: ids,
    hiddenEdges: ids,
    eventKinds: ids,
    statuses: ids,
    states: ids,
    offices: ids,
    outlets: ids,
    sources: fc.nat(9),
    degree: fc.nat(9),
    time: orNull(fc.tuple(day, day)),
    around: orNull(
      fc.record({ id, steps: fc.constantFrom(1 as const, 2 as const, 3 as const), direction: fc.constantFrom(...DIRECTIONS) }),
    ),
  }),
  day: orNull(day),
  since: orNull(day),
  path: fc.record({ from: orNull(id), to: orNull(id), without: ids }),
  query: fc.string({ maxLength: 60, unit: 'grapheme' }),
  only: orNull(ids),
  camera: orNull(fc.record({ x: number, y: number, ratio: number.filter((n) => n > 0) })),
});

describe('an address that says no more than language and theme', () => {
  it.each(['', '#lang=en', '#theme=dark', 'theme=light&lang=en', 'lang=ar&theme=auto'])(
    'is read at once as the permalink reads it: %j',
    (address) => expect(plainState(address, START)).toEqual(decodeState(address)),
  );

  it.each(['view=projected', 'lang=en&select=["node","x"]', 'lang=fr', 'theme=', 'camera=[0,0,1]'])('is not %j', (address) =>
    expect(plainState(address, START)).toBeNull(),
  );
});

describe('a permalink', () => {
  it('brings back any state', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(decodeState(encodeState(state))).toEqual(state);
      }),
    );
  });

  it('of the start is empty', () => expect(encodeState(START)).toBe(''));

  it('can be read by a person', () => {
    const state = selectNode('EG')(filterBy({ statuses: ['planned'], time: [19_783, 19_790] })(START));
    expect(decodeURIComponent(encodeState(state))).toBe('select=["node","EG"]&status=["planned"]&time=["2024-03-01","2024-03-08"]');
  });

  it('that is damaged gives what can be read of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (noise) => {
        expect(decodeState(`${noise}&lang=en`).view).toMatch(/full|projected/);
      }),
    );
    expect(decodeState('lang=xx&degree=-1&time=["2024-13-45"]&camera=[0,0,0]&status={}&select=["node"]')).toEqual(START);
  });
});

describe('changes', () => {
  it('leave the state as it is when nothing changes', () => {
    expect(set({ view: 'full' })(START)).toBe(START);
    expect(clearFilters(START)).toBe(START);
    expect(select(null)(START)).toBe(START);
  });

  it('turn a value on and off again', () => {
    const on = toggle('statuses', 'held')(START);
    expect(on.filters.statuses).toEqual(['held']);
    expect(activeFilters(on.filters)).toEqual(['statuses']);
    expect(toggle('statuses', 'held')(on)).toEqual(START);
  });

  it('show the details of what is selected', () => expect(selectNode('EG')(askPath({ from: 'EG' })(START)).panel).toBe('details'));

  it('keep the earlier day of a comparison earlier', () => {
    const compared = showDay(100, 50)(START);
    expect(showDay(60)(compared).since).toBe(50);
    expect(showDay(50)(compared).since).toBeNull();
  });
});
