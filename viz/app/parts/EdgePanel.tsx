/**
 * One edge, or one line of the projected view with everything that it stands for.
 *
 * @module viz/app/parts/EdgePanel
 */
import { edgeKind } from '../../../graph/model.js';
import { linkStroke, PAIR_STROKE } from '../model/compose.js';
import { type ModelEdge, textProp } from '../model/model.js';
import type { Pair } from '../model/projection.js';
import { EventStatus, NodeLink, Section } from './bits.js';
import { usePage } from './context.js';
import { Evidence } from './Evidence.js';

const ELSEWHERE = new Set(['evidence', 'articles', 'firstReported', 'lastReported', 'offices', 'claims']);

export function EdgePanel({ edge }: { edge: ModelEdge }) {
  const { words } = usePage();
  const rows = (edgeKind.get(edge.kind)?.properties ?? []).flatMap(({ name, label }) => {
    const value = edge.props[name];
    return value === undefined || ELSEWHERE.has(name)
      ? []
      : [{ name, label, text: typeof value === 'number' ? words.number(value) : words.code(String(value)) }];
  });
  return (
    <div class="edge-panel">
      <header class="thing">
        <h2 id="panel-title" tabIndex={-1} class="edge-title">
          {words.edge(edge.kind)}
        </h2>
        <Ends from={edge.from} to={edge.to} kind={edge.kind} />
      </header>
      <dl class="properties">
        {rows.map(({ name, label, text }) => (
          <div key={name}>
            <dt>{words.label(label)}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <Evidence of="edge" id={edge.id} />
    </div>
  );
}

export function PairPanel({ pair }: { pair: Pair }) {
  const { workspace, words, t } = usePage();
  const { model } = workspace;
  const date = (event: number): string => textProp(model.nodes[event]!.props, 'date') ?? '';
  const { kinds, eventsOf } = workspace.pairs();
  const kind = kinds[pair.index]!;
  const events = [...eventsOf(pair.index)].sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : a - b));
  return (
    <div class="edge-panel">
      <header class="thing">
        <h2 id="panel-title" tabIndex={-1} class="edge-title">
          {words.edge(kind)}
        </h2>
        <Ends from={pair.from} to={pair.to} kind={kind} />
        {pair.events.length > 0 && events.length === 0 && (
          <p class="hint" role="note">
            {t('hiddenNow')}
          </p>
        )}
      </header>
      {events.length > 0 && (
        <Section title={t('standsFor')} count={words.number(events.length)}>
          <ul class="links noted">
            {events.map((event) => (
              <li key={event}>
                <NodeLink index={event} dated={date(event) !== ''} note={<EventNote event={event} date={date(event)} />} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {pair.edge >= 0 && <Evidence of="edge" id={model.edges[pair.edge]!.id} />}
    </div>
  );
}

function EventNote({ event, date }: { event: number; date: string }) {
  const { words } = usePage();
  return (
    <>
      <EventStatus index={event} /> {date && words.shortDate(date)}
    </>
  );
}

function Ends({ from, to, kind }: { from: number; to: number; kind: string }) {
  const { workspace } = usePage();
  const stroke = PAIR_STROKE[kind] ?? linkStroke(workspace.model, workspace.known().status, from, to);
  return (
    <div class="ends">
      <NodeLink index={from} />
      <span
        class={`ends-line is-${stroke} ${edgeKind.has(kind) ? 'is-directed' : ''}`}
        style={{ color: `var(--edge-${kind})` }}
        aria-hidden="true"
      />
      <NodeLink index={to} />
    </div>
  );
}
