/**
 * Filters: what may be chosen, with the number of events that each choice would leave.
 *
 * @module viz/app/parts/FilterPanel
 */
import { useState } from 'preact/hooks';
import { foldWords } from '../../../graph/names/fold.js';
import { applyFilters, FACETS, type Facet } from '../model/filter.js';
import { dayText } from '../model/model.js';
import { activeFilters, clearFilters, filterBy, isFiltered, keepAround, showDay, showOnly, toggle } from '../state/changes.js';
import { type Around, DIRECTIONS, type Filters, NO_FILTERS } from '../state/state.js';
import type { TextKey } from '../text/texts.js';
import { Switch } from './bits.js';
import { usePage } from './context.js';
import { Icon } from './icons.js';

const FIRST = 7;
const DIRECTION_TEXT = { both: 'directionBoth', out: 'directionOut', in: 'directionIn' } as const satisfies Record<
  Around['direction'],
  TextKey
>;

export const FILTER_TEXT = {
  hiddenKinds: 'hiddenKinds',
  hiddenEdges: 'hiddenEdges',
  eventKinds: 'eventKinds',
  statuses: 'statuses',
  states: 'states',
  offices: 'offices',
  outlets: 'outlets',
  sources: 'sources',
  degree: 'degree',
  time: 'time',
  around: 'around',
} as const satisfies Record<keyof Filters, TextKey>;

export function FilterPanel() {
  const { workspace, state, t, words, act } = usePage();
  const shown = workspace.shown();
  const { filters } = state;
  const pairs = state.view === 'projected' ? workspace.pairs().mask : null;
  const nodeCount = pairs ? workspace.projection().nodes.reduce((n, at) => n + shown.nodes[at]!, 0) : shown.nodeCount;
  const edgeCount = pairs ? pairs.reduce((n, on) => n + on, 0) : shown.edgeCount;
  return (
    <div class="filters">
      <header class="side-head">
        <h2>{t('filters')}</h2>
        {(isFiltered(filters) || workspace.only()) && (
          <button type="button" class="quiet" onClick={() => act(clearFilters)}>
            {t('clearFilters')}
          </button>
        )}
      </header>
      <p role="status" class="shown-count">
        {t('shown', { nodes: words.count('nodes', nodeCount), edges: words.count('edges', edgeCount) })}
      </p>
      {workspace.only() && <p class="hint">{t('queryShown')}</p>}
      {shown.nodeCount === 0 && <Loosen />}
      {filters.around && <AroundFilter around={filters.around} />}
      {FACETS.map((facet) => (
        <FacetFilter key={facet} facet={facet} counts={shown.counts[facet]} />
      ))}
      <Least id="least-sources" label={t('sources')} value={filters.sources} most={10} onChange={(sources) => act(filterBy({ sources }))} />
      <Least id="least-degree" label={t('degree')} value={filters.degree} most={20} onChange={(degree) => act(filterBy({ degree }))} />
    </div>
  );
}

function FacetFilter({ facet, counts }: { facet: Facet; counts: ReadonlyMap<string, number> }) {
  const { workspace, state, t, words, act } = usePage();
  const [all, setAll] = useState(false);
  const [find, setFind] = useState('');
  const chosen = state.filters[facet];
  const text = (value: string): string => {
    if (!value) return t('unknown');
    if (facet === 'states') {
      const at = workspace.model.nodeAt.get(value);
      return at === undefined ? value : workspace.nameOf()(workspace.model.nodes[at]!);
    }
    if (facet === 'offices') return workspace.filterIndex().officeNames.get(value) ?? value;
    return facet === 'outlets' ? value : words.code(value);
  };
  const values = [...new Set([...chosen, ...counts.keys()])]
    .map((value) => ({ value, text: text(value), count: counts.get(value) ?? 0 }))
    .sort((a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)) || b.count - a.count || (a.text < b.text ? -1 : 1));
  if (values.length < 2 && !chosen.length) return null;
  const wanted = foldWords(find);
  const long = values.length > FIRST + 1;
  const listed = wanted
    ? values.filter((v) => foldWords(v.text).includes(wanted))
    : all
      ? values.slice(0, 300)
      : values.slice(0, long ? FIRST : undefined);
  return (
    <fieldset class="facet" id={`facet-${facet}`}>
      <legend>{t(FILTER_TEXT[facet])}</legend>
      {all && values.length > 12 && (
        <input
          class="facet-find"
          type="search"
          dir="auto"
          aria-label={`${t(FILTER_TEXT[facet])}: ${t('find')}`}
          placeholder={t('find')}
          value={find}
          onInput={(e) => setFind(e.currentTarget.value)}
        />
      )}
      {listed.map(({ value, text, count }) => (
        <label key={value} class={`choice ${count === 0 ? 'is-none' : ''}`}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => act(toggle(facet, value))} />
          <span class="choice-text">
            <bdi>{text}</bdi>
          </span>
          <span class="count">{words.number(count)}</span>
        </label>
      ))}
      {long && (
        <button
          type="button"
          class="quiet"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
            setFind('');
          }}
        >
          {all ? t('less') : t('more', { count: words.number(values.length - FIRST) })}
        </button>
      )}
    </fieldset>
  );
}

function Least({
  id,
  label,
  value,
  most,
  onChange,
}: {
  id: string;
  label: string;
  value: number;
  most: number;
  onChange: (n: number) => void;
}) {
  const { words } = usePage();
  return (
    <div class="least">
      <label for={id}>{label}</label>
      <output for={id}>{words.number(value)}</output>
      <input id={id} type="range" min={0} max={most} value={value} onInput={(e) => onChange(Number(e.currentTarget.value))} />
    </div>
  );
}

function AroundFilter({ around }: { around: Around }) {
  const { workspace, t, words, act } = usePage();
  const at = workspace.model.nodeAt.get(around.id);
  const name = at === undefined ? around.id : workspace.nameOf()(workspace.model.nodes[at]!);
  return (
    <div class="facet around">
      <p class="around-name">
        <Icon name="around" size={15} /> <bdi>{t('aroundOf', { name })}</bdi>
        <button type="button" class="clear" aria-label={`${t('around')}: ${t('close')}`} onClick={() => act(keepAround(null))}>
          <Icon name="close" size={14} />
        </button>
      </p>
      <Switch
        label={t('steps')}
        value={String(around.steps)}
        options={(['1', '2', '3'] as const).map((value) => ({ value, text: words.count('steps', Number(value)) }))}
        onChange={(steps) => act(keepAround({ ...around, steps: Number(steps) as Around['steps'] }))}
      />
      <Switch
        label={t('direction')}
        value={around.direction}
        options={DIRECTIONS.map((value) => ({ value, text: t(DIRECTION_TEXT[value]) }))}
        onChange={(direction) => act(keepAround({ ...around, direction }))}
      />
    </div>
  );
}

/** With nothing left: each filter that is in force, and what would be seen without it. */
export function Loosen() {
  const { workspace, state, t, words, act } = usePage();
  const options = activeFilters(state.filters)
    .map((name) => {
      const without = { ...state.filters, [name]: NO_FILTERS[name] };
      return { name, count: applyFilters(workspace.filterIndex(), workspace.known(), without).nodeCount };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  if (workspace.model.nodes.length === 0) {
    return (
      <div class="loosen" role="note">
        <p>{t('emptyStore')}</p>
        {workspace.source.live && <code dir="ltr">diplograph build PATH…</code>}
      </div>
    );
  }
  return (
    <div class="loosen" role="note">
      <p>{t('empty')}</p>
      <p>{t('loosen')}</p>
      <ul>
        {state.day !== null && (
          <li>
            <button type="button" class="quiet" onClick={() => act(showDay(null))}>
              {t('loosenDay', { day: words.date(dayText(state.day)) })}
            </button>
          </li>
        )}
        {workspace.only() && (
          <li>
            <button type="button" class="quiet" onClick={() => act(showOnly(null))}>
              {t('loosenQuery')}
            </button>
          </li>
        )}
        {options.map(({ name, count }) => (
          <li key={name}>
            <button type="button" class="quiet" onClick={() => act(filterBy({ [name]: NO_FILTERS[name] }))}>
              {t('loosenOne', { filter: t(FILTER_TEXT[name]), count: words.count('nodes', count) })}
            </button>
          </li>
        ))}
        {isFiltered(state.filters) && (
          <li>
            <button type="button" class="quiet" onClick={() => act(clearFilters)}>
              {t('clearFilters')}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
