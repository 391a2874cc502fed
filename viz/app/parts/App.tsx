/**
 * The page: bar, filters, picture or table with the timeline, panel. Redrawn when the state changes, but not
 * for the camera, which the picture follows by itself.
 *
 * @module viz/app/parts/App
 */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DataSource } from '../data/source.js';
import { buildModel, dayText, type Model } from '../model/model.js';
import { PALETTES } from '../picture/palette.js';
import { select, set } from '../state/changes.js';
import type { State } from '../state/state.js';
import type { StateStore } from '../state/store.js';
import { openWorkspace } from '../workspace.js';
import { Page, type PageContext, type PictureControls } from './context.js';
import { FilterPanel, Loosen } from './FilterPanel.js';
import { afterFrame, whenIdle } from './frame.js';
import { Help } from './Help.js';
import { Icon } from './icons.js';
import { Legend } from './Legend.js';
import { useMedia } from './media.js';
import { Panel } from './Panel.js';
import { PictureView, type Places } from './PictureView.js';
import { TableView } from './TableView.js';
import { Timeline } from './Timeline.js';
import { TopBar } from './TopBar.js';

interface Props {
  readonly source: DataSource;
  readonly store: StateStore;
  /** What is there when the page opens; when it is only a sketch, the whole graph is fetched after it was drawn. */
  readonly first: Model;
  readonly onFail: (error: Error) => void;
}

/** Which part a phone shows over the picture. */
type Sheet = 'none' | 'filters' | 'panel';

export function App({ source, store, first, onFail }: Props) {
  const [model, setModel] = useState(first);
  const [, redraw] = useState(0);
  const [sheet, setSheet] = useState<Sheet>(() => (store.get().selection || store.get().panel !== 'details' ? 'panel' : 'none'));
  const [help, setHelp] = useState(false);
  const [said, setSaid] = useState('');
  const [placed, setPlaced] = useState(0);
  /** The picture was seen: the bar comes next, and the rest when the whole graph is there. */
  const [seen, setSeen] = useState(false);
  const [ready, setRest] = useState(false);
  const rest = ready && model.complete;
  const picture = useRef<PictureControls | null>(null);
  const again = useCallback(() => redraw((n) => n + 1), []);
  const workspace = useMemo(() => openWorkspace(source, store, model), [source, store, model]);
  const places = useMemo(
    (): Places => ({ full: model.positions && !model.positions.some(Number.isNaN) ? model.positions : null, projected: null }),
    [model],
  );
  const state = store.get();
  const words = workspace.words();
  const dark = useMedia('(prefers-color-scheme: dark)');
  const theme = state.theme === 'auto' ? (dark ? 'dark' : 'light') : state.theme;

  useEffect(() => {
    let before = store.get();
    return store.listen(() => {
      const now = store.get();
      const keys = Object.keys(now) as (keyof State)[];
      if (keys.some((k) => k !== 'camera' && now[k] !== before[k]) || (now.camera === null) !== (before.camera === null)) again();
      before = now;
    });
  }, [store, again]);
  useEffect(() => {
    document.documentElement.lang = state.lang;
    document.documentElement.dir = words.dir;
    document.documentElement.dataset.theme = theme;
    document.title = `${words.t('product')} — ${words.t('tagline')}`;
  }, [state.lang, words, theme]);
  useLayoutEffect(
    // The picture first; the rest of the graph, lists and counts once it was seen.
    () =>
      afterFrame(() => {
        performance.mark('diplograph-seen');
        setSeen(true);
        if (model.complete) return setRest(true);
        source.graph().then((whole) => setModel(buildModel(whole)), onFail);
      }),
    [model, source, onFail],
  );
  useEffect(() => {
    if (!rest) return;
    performance.mark('diplograph-ready');
    return whenIdle(() => workspace.search().prepare(200));
  }, [rest, workspace]);
  useEffect(() => {
    if (state.selection || state.panel !== 'details') setSheet('panel');
  }, [state.selection, state.panel]);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), 3500);
    return () => clearTimeout(timer);
  }, [said]);

  const page = useMemo((): PageContext => {
    const reload = async (): Promise<void> => setModel(buildModel(await source.graph()));
    return { workspace, picture, announce: setSaid, reload };
  }, [workspace, source]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.closest('input:not([type=range]):not([type=checkbox]):not([type=radio]), select, textarea, dialog, .editor')) return;
      const does: Readonly<Record<string, () => void>> = {
        '/': () => document.getElementById('search')?.focus(),
        '?': () => setHelp(true),
        '+': () => picture.current?.zoom(0.66),
        '=': () => picture.current?.zoom(0.66),
        '-': () => picture.current?.zoom(1.5),
        '0': () => picture.current?.fit(),
        t: () => store.do((s) => ({ ...s, show: s.show === 'table' ? 'picture' : 'table' })),
        Escape: () => {
          setSheet('none');
          store.do(select(null));
        },
      };
      const run = does[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!run) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [store]);

  const sideBySide = state.since !== null && state.panel === 'days' && state.show === 'picture' && model.nodes.length <= 5000;
  const pane = { theme, places, placed, onPlaced: () => setPlaced((n) => n + 1) } as const;
  const toggle = (which: Sheet): void => setSheet(sheet === which ? 'none' : which);
  return (
    <Page.Provider value={page}>
      <div class={`app sheet-${sheet}`} data-ready={rest || undefined}>
        <a class="skip" href="#panel-body" onClick={(e) => jump(e)}>
          {words.t('skipToPanel')}
        </a>
        {seen ? <TopBar onHelp={() => setHelp(true)} /> : <header class="top" />}
        <nav class="side" aria-label={words.t('filters')}>
          {rest && <FilterPanel />}
        </nav>
        <main class="main">
          {rest && workspace.shown().nodeCount === 0 && (
            <div class="empty-card">
              <Loosen />
            </div>
          )}
          {state.show === 'table' ? (
            <TableView />
          ) : (
            <div class={`panes ${sideBySide ? 'are-two' : ''}`}>
              {sideBySide && (
                <PictureView
                  key={`before ${model.revision}`}
                  {...pane}
                  before
                  caption={words.t('dayOf', { day: words.date(dayText(state.since!)) })}
                />
              )}
              <PictureView
                key={`now ${model.revision}`}
                {...pane}
                {...(sideBySide
                  ? { caption: state.day === null ? words.t('daysNow') : words.t('dayOf', { day: words.date(dayText(state.day)) }) }
                  : {})}
              />
            </div>
          )}
          {rest && state.show === 'picture' && <Legend palette={PALETTES[theme].communities} />}
          {rest && <Timeline />}
        </main>
        {rest ? <Panel /> : <aside class="panel" />}
        <nav class="dock" aria-label={words.t('menu')}>
          <button type="button" aria-pressed={sheet === 'filters'} onClick={() => toggle('filters')}>
            <Icon name="filter" /> {words.t('filters')}
          </button>
          <button type="button" onClick={() => store.do(set({ show: state.show === 'table' ? 'picture' : 'table' }))}>
            <Icon name={state.show === 'table' ? 'graph' : 'table'} /> {words.t(state.show === 'table' ? 'picture' : 'table')}
          </button>
          <button type="button" aria-pressed={sheet === 'panel'} onClick={() => toggle('panel')}>
            <Icon name="info" /> {words.t('details')}
          </button>
        </nav>
        <p class={`said ${said ? 'is-on' : ''}`} role="status" aria-live="polite">
          {said}
        </p>
        {help && <Help onClose={() => setHelp(false)} />}
      </div>
    </Page.Provider>
  );
}

function jump(event: Event): void {
  event.preventDefault();
  (document.getElementById('panel-title') ?? document.getElementById('panel-body'))?.focus();
}
