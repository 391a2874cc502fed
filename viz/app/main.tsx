/**
 * Opens the page: finds its data, reads the address, shows the graph.
 *
 * @module viz/app/main
 */
import './style/index.css';
import { render } from 'preact';
import type { PageSettings } from '../wire/api.js';
import { BUNDLE_ELEMENT, type Bundle } from '../wire/bundle.js';
import { embeddedSource } from './data/embedded.js';
import { serverSource } from './data/server.js';
import type { DataSource } from './data/source.js';
import { buildModel } from './model/model.js';
import { modelOfSketch, needsNoMore } from './model/sketched.js';
import { App } from './parts/App.js';
import { decodeState } from './state/permalink.js';
import { START, type State } from './state/state.js';
import { createStateStore, followAddress } from './state/store.js';
import { colourVariables } from './style/variables.js';
import { wordsOf } from './text/words.js';

function openSource(): DataSource {
  const bundle = document.getElementById(BUNDLE_ELEMENT)?.textContent;
  if (bundle) return embeddedSource(JSON.parse(bundle) as Bundle);
  const settings = document.querySelector<HTMLMetaElement>('meta[name=diplograph]')?.content;
  return serverSource(JSON.parse(settings ?? '{"token":"","readOnly":true,"location":""}') as PageSettings);
}

/** Milliseconds until the page says that it is loading. */
const PATIENCE = 400;

async function open(root: HTMLElement): Promise<void> {
  const usual: State = {
    ...START,
    lang: navigator.languages.some((l) => l.startsWith('ar')) || !navigator.language.startsWith('en') ? 'ar' : 'en',
  };
  const start = decodeState(location.hash, usual);
  const words = wordsOf(start.lang);
  colourVariables();
  document.documentElement.lang = start.lang;
  document.documentElement.dir = words.dir;
  const dark = start.theme === 'dark' || (start.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
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
    const source = openSource();
    const sketch = needsNoMore(start, usual) ? await source.sketch() : null;
    const model = sketch ? modelOfSketch(sketch) : buildModel(await source.graph());
    const store = createStateStore(start);
    clearTimeout(patience);
    followAddress(store, usual);
    render(<App source={source} store={store} first={model} onFail={fail} />, root);
  } catch (error) {
    clearTimeout(patience);
    fail(error as Error);
  }
}

void open(document.getElementById('app')!);
