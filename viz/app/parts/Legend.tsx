/**
 * The key to the picture, out of the model's registry; each entry hides or shows its kind.
 *
 * @module viz/app/parts/Legend
 */
import { PAIR_STROKE } from '../model/compose.js';
import { edgeKindsShown, fatesShown, nodeKindsShown, pairKindsShown } from '../model/legend.js';
import { isEvent } from '../model/model.js';
import { toggle } from '../state/changes.js';
import { useNameOf } from './bits.js';
import { usePage } from './context.js';
import { Line, Mark } from './icons.js';

export function Legend({ palette }: { palette: readonly string[] }) {
  const { workspace, state, t, words, act } = usePage();
  const shown = workspace.shown();
  const projected = state.view === 'projected';
  const coloured = state.colour === 'community';
  const grey = coloured ? 'var(--muted)' : undefined;
  const kinds = nodeKindsShown(shown, projected);
  const edges = projected ? [] : edgeKindsShown(shown);
  if (!kinds.length && !edges.length) return null;
  return (
    <section class="legend" aria-label={t('legend')}>
      {coloured && <Communities colours={palette} />}
      <ul aria-label={t('nodes')}>
        {kinds.map((k) => {
          const off = state.filters.hiddenKinds.includes(k.id);
          return (
            <li key={k.id}>
              <button
                type="button"
                aria-pressed={!off}
                title={t('legendHint')}
                class={off ? 'is-off' : ''}
                onClick={() => act(toggle('hiddenKinds', k.id))}
              >
                <Mark kind={k.id} color={grey} size={13} />
                <span>{words.plural(k.id)}</span>
                <span class="count">{words.number(shown.kinds.get(k.id) ?? 0)}</span>
              </button>
            </li>
          );
        })}
        {fatesShown(shown, projected).map(({ text, filled, stroke }) => (
          <li key={text} class="fill">
            <Mark kind="Meeting" filled={filled} color={grey} size={13} /> {stroke !== 'solid' && <Line stroke={stroke} />} {t(text)}
          </li>
        ))}
      </ul>
      {projected && <PairKinds />}
      {edges.length > 0 && (
        <ul aria-label={t('edges')}>
          {edges.map((k) => {
            const off = state.filters.hiddenEdges.includes(k.id);
            return (
              <li key={k.id}>
                <button
                  type="button"
                  aria-pressed={!off}
                  title={t('legendHint')}
                  class={off ? 'is-off' : ''}
                  onClick={() => act(toggle('hiddenEdges', k.id))}
                >
                  <Line color={`var(--edge-${k.id})`} />
                  <span>{words.edge(k.id)}</span>
                  <span class="count">{words.number(shown.edgeKinds.get(k.id) ?? 0)}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** The lines of the projected view; the more events one stands for, the thicker it is. */
function PairKinds() {
  const { workspace, t, words } = usePage();
  return (
    <ul aria-label={t('edges')} title={t('viewProjectedHint')}>
      {[...pairKindsShown(workspace.pairs())].map(([kind, count]) => (
        <li key={kind} class="fill">
          <Line color={`var(--edge-${kind})`} stroke={PAIR_STROKE[kind] ?? 'solid'} />
          {words.edge(kind)} <span class="count">{words.number(count)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The largest communities, each called after its best linked member. */
function Communities({ colours }: { colours: readonly string[] }) {
  const { workspace, t } = usePage();
  const nameOf = useNameOf();
  const { model } = workspace;
  const community = workspace.communities();
  // A state or a person names a community better than an event among them.
  const weight = (node: number): number => model.degree[node]! + (isEvent(model.nodes[node]!) ? 0 : 1e6);
  const best = new Map<number, number>();
  for (const { index } of model.nodes) {
    const c = community[index]!;
    if (c < 0 || c >= colours.length) continue;
    const now = best.get(c);
    if (now === undefined || weight(index) > weight(now)) best.set(c, index);
  }
  return (
    <ul class="communities">
      {[...best]
        .sort(([a], [b]) => a - b)
        .map(([c, node]) => (
          <li key={c} class="fill">
            <span class="swatch" style={{ background: colours[c]! }} aria-hidden="true" />
            <bdi>{t('community', { name: nameOf(model.nodes[node]!) })}</bdi>
          </li>
        ))}
    </ul>
  );
}
