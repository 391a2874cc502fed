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
import { afterFrame, whenIdle } from './frame.js';
import { Icon } from './icons.js';
import { useMedia } from './media.js';
import { PictureView, type Places } from './PictureView.js';

/** All that the first picture does without. */
export type Later = typeof import('../later.js');

interface Props {
  readonly source: DataSource;
  readonly store: StateStore;
  /** What is there when the page opens; when it is only a sketch, the whole graph is fetched after it was drawn. */
  readonly first: Model;
  /** What comes after the first picture, where it is there already. */
  readonly later: Later | null;
  /** Fetches it, and ties the address to the state. */
  readonly load: () => Promise<Later>;
  readonly onFail: (error: Error) => void;
}

/** Which part a phone shows over the picture. */
type Sheet = 'none' | 'filters' | 'panel';

export function App({ source, store, first, later: given, load, onFail }: Props) {
  const [model, setModel] = useState(first);
  const later = useRef(given);
  const [, redraw] = useState(0);
  const [sheet, setSheet] = useState<Sheet>(() => (store.get().selection || store.get().panel !== 'details' ? 'panel' : 'none'));
  const [help, setHelp] = useState(false);
  const [said, setSaid] = useState('');
  const [placed, setPlaced] = useState(0);
  /** The picture was seen and the script for the rest is there: the bar comes next, all else with the whole graph. */
  const [loaded, setLoaded] = useState(false);
  const parts = loaded ? later.current : null;
  const rest = model.complete ? parts : null;
  const picture = useRef<PictureControls | null>(null);
  const again = useCallback(() => redraw((n) => n + 1), []);
  const workspace = useMemo(() => openWorkspace(source, store, model, () => later.current!.TOOLS), [source, store, model]);
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
        const whole = model.complete ? null : source.graph();
        const arrive = async (): Promise<void> => {
          later.current = await load();
          setLoaded(true);
          if (whole) setModel(buildModel(await whole));
        };
        arrive().catch(onFail);
      }),
    [],
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
          setHelp(false);
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
      <div class={`app sheet-${sheet}`} data-ready={rest ? true : undefined}>
        <a class="skip" href="#panel-body" onClick={(e) => jump(e)}>
          {words.t('skipToPanel')}
        </a>
        {parts ? <parts.TopBar onHelp={() => setHelp(true)} /> : <header class="top" />}
        <nav class="side" aria-label={words.t('filters')}>
          {rest && <rest.FilterPanel />}
        </nav>
        <main class="main">
          {rest && workspace.shown().nodeCount === 0 && (
            <div class="empty-card">
              <rest.Loosen />
            </div>
          )}
          {state.show === 'table' ? (
            later.current && <later.current.TableView />
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
          {rest && state.show === 'picture' && <rest.Legend palette={PALETTES[theme].communities} />}
          {rest && <rest.Timeline />}
        </main>
        {rest ? <rest.Panel /> : <aside class="panel" />}
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
        {help && parts && <parts.Help onClose={() => setHelp(false)} />}
      </div>
    </Page.Provider>
  );
}

function jump(event: Event): void {
  event.preventDefault();
  (document.getElementById('panel-title') ?? document.getElementById('panel-body'))?.focus();
}
