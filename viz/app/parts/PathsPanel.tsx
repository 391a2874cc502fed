/**
 * Paths from one thing to another: chosen here or in the picture, shown there, and told here in sentences.
 *
 * @module viz/app/parts/PathsPanel
 */
import { useEffect, useState } from 'preact/hooks';
import { NODE_KINDS } from '../../../graph/model.js';
import type { Citation } from '../../wire/citations.js';
import { isEvent } from '../model/model.js';
import type { Path } from '../model/paths.js';
import { askPath } from '../state/changes.js';
import { EventStatus, IconButton, NodeLink, NodeName, useNameOf } from './bits.js';
import { usePage } from './context.js';
import { CitationView } from './Evidence.js';
import { Icon, Mark } from './icons.js';
import { NodePicker } from './SearchBox.js';

export function PathsPanel() {
  const { workspace, state, t, words, act } = usePage();
  const { from, to, without } = state.path;
  const paths = workspace.paths();
  const kinds = NODE_KINDS.filter((k) => k.id !== 'Article');
  const nodeAt = (id: string | null): number | undefined => (id === null ? undefined : workspace.model.nodeAt.get(id));
  const toggle = (kind: string): void =>
    act(askPath({ without: without.includes(kind) ? without.filter((k) => k !== kind) : [...without, kind].sort() }));
  return (
    <div class="paths">
      <header class="thing">
        <h2 id="panel-title" tabIndex={-1}>
          {t('paths')}
        </h2>
        <p class="second">{t('pathsHint')}</p>
      </header>
      <div class="path-ends">
        <End id="path-from" label={t('from')} index={nodeAt(from)} onChoose={(id) => act(askPath({ from: id }))} />
        <IconButton icon="swap" label={t('swap')} onClick={() => act(askPath({ from: to, to: from }))} />
        <End id="path-to" label={t('to')} index={nodeAt(to)} onChoose={(id) => act(askPath({ to: id }))} />
      </div>
      <fieldset class="chips">
        <legend>{t('through')}</legend>
        {kinds.map((k) => (
          <label key={k.id} class={without.includes(k.id) ? '' : 'is-on'}>
            <input type="checkbox" checked={!without.includes(k.id)} onChange={() => toggle(k.id)} />
            <Mark kind={k.id} size={12} /> {words.plural(k.id)}
          </label>
        ))}
      </fieldset>
      <p role="status" class="paths-found">
        {from === null || to === null
          ? t('pathAsk')
          : from === to
            ? t('pathSame')
            : !paths?.paths.length
              ? t('pathNone')
              : t('pathsFound', { count: words.count('paths', paths.paths.length), steps: words.count('steps', paths.length) })}
      </p>
      {paths && paths.paths.length > 0 && (
        <ol class="path-list">
          {paths.paths.map((path, i) => (
            <li key={path.edges.join(' ')}>
              <PathView path={path} open={i === 0} />
            </li>
          ))}
        </ol>
      )}
      {paths?.cut && <p class="hint">{t('pathTooMany', { count: words.number(paths.paths.length) })}</p>}
    </div>
  );
}

function End({
  id,
  label,
  index,
  onChoose,
}: {
  id: string;
  label: string;
  index: number | undefined;
  onChoose: (id: string | null) => void;
}) {
  const { workspace, t } = usePage();
  return (
    <div class="path-end">
      <span class="path-label">{label}</span>
      {index === undefined ? (
        <NodePicker id={id} label={`${label}: ${t('searchShort')}`} onChoose={(node) => onChoose(workspace.model.nodes[node]!.id)} />
      ) : (
        <span class="chosen">
          <NodeLink index={index} />
          <IconButton icon="close" size={14} label={`${label}: ${t('clearSearch')}`} onClick={() => onChoose(null)} />
        </span>
      )}
    </div>
  );
}

/** One path as a list of steps, each with the sentence that it rests on. */
function PathView({ path, open }: { path: Path; open: boolean }) {
  const { workspace, words } = usePage();
  const { model } = workspace;
  const [shown, setShown] = useState(open);
  return (
    <details open={shown} onToggle={(e) => setShown(e.currentTarget.open)}>
      <summary>
        <span class="path-summary">
          {path.nodes.map((n, i) => (
            <span key={n}>
              {i > 0 && <span aria-hidden="true"> {words.dir === 'rtl' ? '←' : '→'} </span>}
              <NodeName node={model.nodes[n]!} />
            </span>
          ))}
        </span>
        <Icon name="chevron" size={16} />
      </summary>
      {shown && (
        <ol class="path-steps">
          {path.edges.map((e, i) => (
            <li key={e}>
              <Stop index={path.nodes[i]!} />
              <Step edge={e} from={path.nodes[i]!} />
              {i === path.edges.length - 1 && <Stop index={path.nodes[i + 1]!} />}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

/** A node on the way; of an event also what became of it. */
function Stop({ index }: { index: number }) {
  const { workspace } = usePage();
  return <NodeLink index={index} note={isEvent(workspace.model.nodes[index]!) ? <EventStatus index={index} /> : undefined} />;
}

/** A path goes along an edge or against it; the arrow says which. */
function Step({ edge: index, from }: { edge: number; from: number }) {
  const { workspace, words, t } = usePage();
  const nameOf = useNameOf();
  const { edges, nodes } = workspace.model;
  const edge = edges[index]!;
  const sentence = `${nameOf(nodes[edge.from]!)} ${words.edge(edge.kind)} ${nameOf(nodes[edge.to]!)}`;
  const [citation, setCitation] = useState<Citation | null>(null);
  useEffect(() => {
    let wanted = true;
    workspace.source.edge(edge.id).then(
      ({ citations }) => wanted && setCitation(citations[0] ?? null),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [edge.id, workspace]);
  return (
    <div class="step">
      <p class="step-kind" style={{ borderColor: `var(--edge-${edge.kind})` }} title={sentence}>
        <span aria-hidden="true">{`${edge.from === from ? '↓' : '↑'} ${words.edge(edge.kind)}`}</span>
        <span class="visually-hidden">{sentence}</span>
      </p>
      {citation ? <CitationView citation={citation} /> : edge.articles.length === 0 && <p class="hint">{t('evidenceNone')}</p>}
    </div>
  );
}
