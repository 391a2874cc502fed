/**
 * The key to the picture, out of the model's registry; each entry hides or shows its kind.
 *
 * @module viz/app/parts/Legend
 */
import { useState } from 'preact/hooks';
import { EDGE_KINDS, NODE_KINDS } from '../../../graph/model.js';
import { toggle } from '../state/changes.js';
import { usePage } from './context.js';
import { Icon, Mark } from './icons.js';

export function Legend({ communities }: { communities: readonly { color: string; name: string }[] | null }) {
  const { workspace, state, t, words, act } = usePage();
  const [open, setOpen] = useState(() => matchMedia('(min-width: 900px)').matches);
  const shown = workspace.shown();
  const projected = state.view === 'projected';
  const kinds = NODE_KINDS.filter((k) => shown.kinds.has(k.id) && (!projected || ['Person', 'State', 'Organization'].includes(k.id)));
  const edges = projected ? [] : EDGE_KINDS.filter((k) => shown.edgeKinds.has(k.id));
  return (
    <div class={`legend ${open ? 'is-open' : ''}`}>
      <button type="button" class="legend-title" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('legend')} <Icon name="chevron" size={16} />
      </button>
      {open && (
        <div class="legend-body">
          {communities && (
            <ul class="communities">
              {communities.map((c) => (
                <li key={c.color}>
                  <span class="swatch" style={{ background: c.color }} aria-hidden="true" />
                  <bdi>{t('community', { name: c.name })}</bdi>
                </li>
              ))}
            </ul>
          )}
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
                    <Mark kind={k.id} color={communities ? 'var(--muted)' : undefined} />
                    <span>{words.plural(k.id)}</span>
                    <span class="count">{words.number(shown.kinds.get(k.id) ?? 0)}</span>
                  </button>
                </li>
              );
            })}
          </ul>
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
                      <span class="line-swatch" style={{ background: `var(--edge-${k.id})` }} aria-hidden="true" />
                      <span>{words.edge(k.id)}</span>
                      <span class="count">{words.number(shown.edgeKinds.get(k.id) ?? 0)}</span>
                    </button>
                  </li>
                );
              })}
            </ul>
          )}
          {!projected && (
            <ul class="fills">
              <li>
                <Mark kind="Meeting" filled="hollow" /> <span>{t('plannedMark')}</span>
              </li>
              <li>
                <Mark kind="Meeting" filled="struck" /> <span>{t('withdrawnMark')}</span>
              </li>
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
