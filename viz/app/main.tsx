/**
 * Opens the page: finds its data, reads the address, shows the graph.
 *
 * @module viz/app/main
 */
import './style/index.css';
import { render } from 'preact';
import type { PageSettings } from '../wire/api.js';
import { BUNDLE_ELEMENT, type Bundle } from '../wire/bundle.js';
import { serverSource } from './data/server.js';
import type { DataSource } from './data/source.js';
import { buildModel } from './model/model.js';
import { modelOfSketch, needsNoMore } from './model/sketched.js';
import { App, type Later } from './parts/App.js';
import { plainState } from './state/plain.js';
import { START, type State } from './state/state.js';
import { createStateStore } from './state/store.js';
import { colourVariables } from './style/variables.js';
import { wordsOf } from './text/words.js';

async function openSource(): Promise<DataSource> {
  const bundle = document.getElementById(BUNDLE_ELEMENT)?.textContent;
  if (bundle) return (await import('./data/embedded.js')).embeddedSource(JSON.parse(bundle) as Bundle);
  const settings = document.querySelector<HTMLMetaElement>('meta[name=diplograph]')?.content;
  return serverSource(JSON.parse(settings ?? '{"token":"","readOnly":true,"location":""}') as PageSettings);
}

const loadLater = (): Promise<Later> => import('./later.js');

/** Milliseconds until the page says that it is loading. */
const PATIENCE = 400;

/** Language, direction and theme of the page. */
function dress({ lang, theme }: State): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = wordsOf(lang).dir;
  const dark = theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

async function open(root: HTMLElement): Promise<void> {
  const usual: State = {
    ...START,
    lang: navigator.languages.some((l) => l.startsWith('ar')) || !navigator.language.startsWith('en') ? 'ar' : 'en',
  };
  const plain = plainState(location.hash, usual);
  const words = wordsOf((plain ?? usual).lang);
  colourVariables();
  dress(plain ?? usual);
  // Usually the picture is there before anybody could read this.
  const patience = setTimeout(() => {
    render(
      <main class="opening">
        <h1 class="visually-hidden">{words.t('product')}</h1>
        <p role="status">{words.t('loading')}</p>
      </main>,
      root,
    );
  }, PATIENCE);
  const fail = (error: Error): void =>
    render(
      <main class="opening">
        <h1>{words.t('product')}</h1>
        <div role="alert">
          <p>{words.t('loadFailed')}</p>
          <p dir="auto">{error.message}</p>
        </div>
        <button type="button" onClick={() => void open(root)}>
          {words.t('retry')}
        </button>
      </main>,
      root,
    );
  try {
    const source = await openSource();
    const later = plain ? null : await loadLater();
    const start = plain ?? later!.decodeState(location.hash, usual);
    dress(start);
    const sketch = needsNoMore(start, usual) ? await source.sketch() : null;
    const model = sketch ? modelOfSketch(sketch) : buildModel(await source.graph());
    const store = createStateStore(start);
    clearTimeout(patience);
    const load = async (): Promise<Later> => {
      const rest = await loadLater();
      rest.followAddress(store, usual);
      return rest;
    };
    render(<App source={source} store={store} first={model} later={later} load={load} onFail={fail} />, root);
  } catch (error) {
    clearTimeout(patience);
    fail(error as Error);
  }
}

void open(document.getElementById('app')!);
