/**
 * The panel beside the picture: details of what is selected, paths, days, queries.
 *
 * @module viz/app/parts/Panel
 */
import { useEffect } from 'preact/hooks';
import { pairId } from '../model/projection.js';
import { select, selectNode, set } from '../state/changes.js';
import type { State } from '../state/state.js';
import type { TextKey } from '../text/texts.js';
import { ArticlePanel } from './ArticlePanel.js';
import { IconButton } from './bits.js';
import { usePage } from './context.js';
import { DaysPanel } from './DaysPanel.js';
import { EdgePanel, PairPanel } from './EdgePanel.js';
import { Icon, type IconName } from './icons.js';
import { NodePanel } from './NodePanel.js';
import { Overview } from './Overview.js';
import { PathsPanel } from './PathsPanel.js';
import { QueryPanel } from './QueryPanel.js';

const TABS: readonly { id: State['panel']; text: TextKey; icon: IconName }[] = [
  { id: 'details', text: 'details', icon: 'info' },
  { id: 'paths', text: 'paths', icon: 'route' },
  { id: 'days', text: 'daysTab', icon: 'calendar' },
  { id: 'query', text: 'query', icon: 'code' },
];

export function Panel() {
  const { workspace, state, t, act } = usePage();
  const tabs = TABS.filter((tab) => tab.id !== 'query' || workspace.source.live);
  const panel = tabs.some((tab) => tab.id === state.panel) ? state.panel : 'details';
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const forward = document.documentElement.dir === 'rtl' ? -step : step;
    const next = tabs[(tabs.findIndex((tab) => tab.id === panel) + forward + tabs.length) % tabs.length]!;
    act(set({ panel: next.id }));
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <aside class="panel" aria-label={t('details')}>
      <div class="tabs" role="tablist" aria-label={t('details')} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`tab-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={panel === tab.id}
            aria-controls="panel-body"
            tabIndex={panel === tab.id ? 0 : -1}
            onClick={() => act(set({ panel: tab.id }))}
          >
            <Icon name={tab.icon} size={16} /> <span>{t(tab.text)}</span>
          </button>
        ))}
      </div>
      <div class="panel-body" id="panel-body" role="tabpanel" aria-labelledby={`tab-${panel}`} tabIndex={0}>
        {panel === 'details' && <Details />}
        {panel === 'paths' && <PathsPanel />}
        {panel === 'days' && <DaysPanel />}
        {panel === 'query' && <QueryPanel />}
      </div>
    </aside>
  );
}

function Details() {
  const { workspace, state, t, act } = usePage();
  const { selection } = state;
  if (!selection) return <Overview />;
  return (
    <>
      <div class="panel-tools">
        <button type="button" class="quiet" onClick={() => history.back()}>
          <Icon name="back" size={15} /> {t('back')}
        </button>
        <IconButton icon="close" label={t('close')} onClick={() => act(select(null))} />
      </div>
      {selected(workspace, selection) ?? <Gone id={selection.id} />}
    </>
  );
}

/** What is not there by this id may be there by another: a node answers to its entries too. */
function Gone({ id }: { id: string }) {
  const { workspace, t, act } = usePage();
  useEffect(() => {
    let wanted = true;
    workspace.source.resolve(id).then(
      (node) => wanted && node !== null && node !== id && act(selectNode(node)),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [id, workspace]);
  return <p class="nothing">{t('gone')}</p>;
}

function selected({ model, projection }: ReturnType<typeof usePage>['workspace'], selection: NonNullable<State['selection']>) {
  if (selection.kind === 'article') return <ArticlePanel id={selection.id} />;
  if (selection.kind === 'node') {
    const at = model.nodeAt.get(selection.id);
    return at === undefined ? null : <NodePanel key={selection.id} node={model.nodes[at]!} />;
  }
  if (selection.kind === 'edge') {
    const at = model.edgeAt.get(selection.id);
    return at === undefined ? null : <EdgePanel key={selection.id} edge={model.edges[at]!} />;
  }
  const pair = projection().pairAt.get(pairId(selection.id, selection.other));
  return pair === undefined ? null : <PairPanel key={pair} pair={projection().pairs[pair]!} />;
}
