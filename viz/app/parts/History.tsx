/**
 * How an event was told: its status by day and outlet, contradictions side by side.
 *
 * @module viz/app/parts/History
 */
import type { ModelNode } from '../model/model.js';
import { select } from '../state/changes.js';
import { Section, Status } from './bits.js';
import { usePage } from './context.js';

export function History({ node }: { node: ModelNode }) {
  const { workspace, words, t, act, state } = usePage();
  const days = new Map<string, { article: number; status: string | null; date: string | null }[]>();
  for (const [article, status, date] of node.reports) {
    const { day, dayNumber } = workspace.model.articles[article]!;
    if (state.day !== null && dayNumber !== null && dayNumber > state.day) continue;
    days.set(day ?? '', [...(days.get(day ?? '') ?? []), { article, status, date }]);
  }
  if (!days.size) return null;
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <Section title={t('history')}>
      <ol class="history">
        {sorted.map(([day, reports]) => (
          <li key={day}>
            {day ? <time dateTime={day}>{words.shortDate(day)}</time> : <span class="time">{t('noDay')}</span>}
            <ul>
              {reports.map(({ article, status, date }) => {
                const { id, source, title } = workspace.model.articles[article]!;
                return (
                  <li key={id}>
                    <button type="button" class="told" title={title ?? ''} onClick={() => act(select({ kind: 'article', id }))}>
                      {status && <Status code={status} />}
                      <bdi>{source ?? t('noOutlet')}</bdi>
                      {date && date !== day && <span class="node-note">{t('toldDate', { date: words.shortDate(date) })}</span>}
                    </button>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}
