/**
 * The table: nodes and edges as rows, the equal of the picture for those who read rather than look. Only the
 * rows in sight are in the page.
 *
 * @module viz/app/parts/TableView
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type EdgeRow, edgeRows, type NodeRow, nodeRows, pairRows, sorted } from '../model/table.js';
import { select, selectNode } from '../state/changes.js';
import type { TextKey } from '../text/texts.js';
import { EventStatus, NodeMark, Switch, useNameOf } from './bits.js';
import { usePage } from './context.js';

const ROW = 38;

interface Column<R> {
  readonly id: keyof R & string;
  readonly text: TextKey;
  cell(row: R): ComponentChildren;
}

export function TableView() {
  const { workspace, state, t, words, act } = usePage();
  const { model } = workspace;
  const nameOf = useNameOf();
  const [what, setWhat] = useState<'nodes' | 'edges'>('nodes');
  const shown = workspace.shown();
  const known = workspace.known();
  const projected = state.view === 'projected';
  const pairs = workspace.pairs();
  const nodes = useMemo(
    () => nodeRows(model, shown, known, nameOf, projected ? { projection: workspace.projection(), pairs } : null),
    [model, shown, known, nameOf, projected, pairs, workspace],
  );
  const edges = useMemo(
    () => (projected ? pairRows(model, workspace.projection(), pairs, nameOf) : edgeRows(model, shown, nameOf)),
    [model, shown, projected, pairs, nameOf, workspace],
  );
  const nodeColumns: readonly Column<NodeRow>[] = [
    {
      id: 'name',
      text: 'columnName',
      cell: (r) => <NamedMark index={r.index} text={r.date ? workspace.bareNameOf()(model.nodes[r.index]!) : r.name} />,
    },
    { id: 'kind', text: 'columnKind', cell: (r) => words.kind(r.kind) },
    { id: 'status', text: 'columnStatus', cell: (r) => r.status && <EventStatus index={r.index} /> },
    { id: 'date', text: 'columnDate', cell: (r) => (r.date ? words.shortDate(r.date) : '') },
    { id: 'links', text: 'columnLinks', cell: (r) => words.number(r.links) },
    { id: 'articles', text: 'columnArticles', cell: (r) => words.number(r.articles) },
  ];
  const edgeColumns: readonly Column<EdgeRow>[] = [
    { id: 'from', text: 'columnFrom', cell: (r) => <bdi>{r.from}</bdi> },
    { id: 'kind', text: 'columnKind', cell: (r) => words.edge(r.kind) },
    { id: 'to', text: 'columnTo', cell: (r) => <bdi>{r.to}</bdi> },
    { id: 'articles', text: projected ? 'columnWeight' : 'columnArticles', cell: (r) => words.number(r.articles) },
  ];
  const openEdge = (row: EdgeRow): void => {
    const { from, to } = projected ? workspace.projection().pairs[row.index]! : model.edges[row.index]!;
    act(
      projected
        ? select({ kind: 'pair', id: model.nodes[from]!.id, other: model.nodes[to]!.id })
        : select({ kind: 'edge', id: model.edges[row.index]!.id }),
    );
  };
  const selected = state.selection?.kind === 'node' ? model.nodeAt.get(state.selection.id) : undefined;
  return (
    <div class="table-view">
      <div class="table-head">
        <Switch
          label={t('table')}
          value={what}
          options={[
            { value: 'nodes', text: `${t('tableNodes')} (${words.number(nodes.length)})` },
            { value: 'edges', text: `${t('tableEdges')} (${words.number(edges.length)})` },
          ]}
          onChange={setWhat}
        />
      </div>
      {what === 'nodes' ? (
        <Rows
          key="nodes"
          label={t('tableNodes')}
          rows={nodes}
          columns={nodeColumns}
          start="links"
          selected={selected}
          onOpen={(r) => act(selectNode(model.nodes[r.index]!.id))}
        />
      ) : (
        <Rows
          key={`edges ${projected}`}
          label={t('tableEdges')}
          rows={edges}
          columns={edgeColumns}
          start="articles"
          selected={undefined}
          onOpen={openEdge}
        />
      )}
    </div>
  );
}

function NamedMark({ index, text }: { index: number; text: string }) {
  return (
    <>
      <NodeMark index={index} /> <bdi>{text}</bdi>
    </>
  );
}

interface RowsProps<R> {
  readonly label: string;
  readonly rows: readonly R[];
  readonly columns: readonly Column<R>[];
  readonly start: keyof R & string;
  readonly selected: number | undefined;
  readonly onOpen: (row: R) => void;
}

function Rows<R extends { readonly index: number }>({ label, rows, columns, start, selected, onOpen }: RowsProps<R>) {
  const { t } = usePage();
  const [order, setOrder] = useState<{ column: keyof R & string; reverse: boolean }>({ column: start, reverse: false });
  const [top, setTop] = useState(0);
  const [high, setHigh] = useState(600);
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const all = useMemo(() => sorted(rows, order.column, order.reverse), [rows, order]);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const observer = new ResizeObserver(() => setHigh(current.clientHeight));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const first = Math.max(0, Math.floor(top / ROW) - 4);
  const last = Math.min(all.length, Math.ceil((top + high) / ROW) + 4);
  const here = Math.min(at, all.length - 1);
  /** The current row, also between two keys that come faster than the page is drawn; and whether it still wants the focus. */
  const focus = useRef({ row: 0, moved: false });
  useEffect(() => {
    if (!focus.current.moved) return;
    const button = box.current?.querySelector<HTMLElement>(`[data-row="${focus.current.row}"]`);
    if (!button) return;
    focus.current.moved = false;
    button.focus({ preventScroll: true });
  }, [here, first, last]);
  const stand = (row: number): void => {
    focus.current.row = row;
    setAt(row);
  };
  const go = (to: number): void => {
    const next = Math.max(0, Math.min(all.length - 1, to));
    focus.current.moved = true;
    stand(next);
    const { current } = box;
    if (!current) return;
    const y = next * ROW;
    if (y < current.scrollTop) current.scrollTop = y;
    else if (y + 2 * ROW > current.scrollTop + current.clientHeight) current.scrollTop = y + 2 * ROW - current.clientHeight;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if ((event.target as HTMLElement).closest('thead')) return;
    const row = Math.min(focus.current.row, all.length - 1);
    const page = Math.max(1, Math.floor(high / ROW) - 2);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: row + 1,
      ArrowUp: row - 1,
      PageDown: row + page,
      PageUp: row - page,
      Home: 0,
      End: all.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      go(to);
    } else if (event.key === 'Enter' && all[row]) {
      event.preventDefault();
      onOpen(all[row]!);
    }
  };
  return (
    <div class="rows" ref={box} onScroll={(e) => setTop(e.currentTarget.scrollTop)}>
      <table aria-label={label} aria-rowcount={all.length + 1} onKeyDown={onKeyDown}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((c) => (
              <th
                key={c.id}
                scope="col"
                class={`column-${c.id}`}
                aria-sort={order.column === c.id ? (order.reverse ? 'ascending' : 'descending') : 'none'}
              >
                <button
                  type="button"
                  title={t('sortBy', { column: t(c.text) })}
                  onClick={() => setOrder({ column: c.id, reverse: order.column === c.id && !order.reverse })}
                >
                  {t(c.text)}
                  <span class="arrow" aria-hidden="true">
                    {order.column === c.id ? (order.reverse ? '▴' : '▾') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first > 0 && (
            <tr aria-hidden="true">
              <td colSpan={columns.length} style={{ height: `${first * ROW}px` }} class="spacer" />
            </tr>
          )}
          {all.slice(first, last).map((row, i) => {
            const place = first + i;
            return (
              <tr
                key={row.index}
                aria-rowindex={place + 2}
                aria-selected={row.index === selected}
                class={row.index === selected ? 'is-selected' : ''}
                onClick={() => {
                  stand(place);
                  onOpen(row);
                }}
              >
                {columns.map((c, n) => (
                  <td key={c.id} class={`column-${c.id}`}>
                    {n === 0 ? (
                      // The one thing of a row that takes the focus; only the current row is reached by Tab.
                      <button
                        type="button"
                        class="row-button"
                        data-row={place}
                        tabIndex={place === here ? 0 : -1}
                        onFocus={() => focus.current.row !== place && stand(place)}
                      >
                        {c.cell(row)}
                      </button>
                    ) : (
                      c.cell(row)
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
          {last < all.length && (
            <tr aria-hidden="true">
              <td colSpan={columns.length} style={{ height: `${(all.length - last) * ROW}px` }} class="spacer" />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
