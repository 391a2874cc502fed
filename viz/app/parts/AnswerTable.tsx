/**
 * Rows of a query's answer. Of more columns than the panel has room for, each row is a block of its own.
 *
 * @module viz/app/parts/AnswerTable
 */
import type { Cell } from '../../../graph/store.js';
import type { QueryAnswer } from '../../wire/api.js';
import { type Thing, textOf, thingIn } from '../query/cells.js';
import { select, selectNode } from '../state/changes.js';
import { columnHead, inWords } from '../text/columns.js';
import { NodeMark } from './bits.js';
import { usePage } from './context.js';
import { Mark } from './icons.js';

const MOST_ROWS = 500;
/** So many columns fit beside each other. */
const MOST_BESIDE = 3;

/** `named`: the columns are those of a ready-made query, and are told in the page's language. */
export function AnswerTable({ answer: { columns, rows }, named }: { answer: QueryAnswer; named: boolean }) {
  const { t, words } = usePage();
  const heads = columns.map((column) => (named ? columnHead(words, column) : column));
  const blocks = columns.length > MOST_BESIDE;
  return (
    <div class={`answer ${blocks ? 'in-blocks' : ''}`} tabIndex={0} role="region" aria-label={t('query')}>
      <table>
        <thead>
          <tr>
            {heads.map((head, c) => (
              <th key={columns[c]} scope="col">
                <bdi>{head}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row, i) => (
            <tr key={i}>
              {row.map((cell, c) => (
                <td key={columns[c]} class={cell === null || cell === '' ? 'is-empty' : ''}>
                  {blocks && (
                    <span class="head" aria-hidden="true">
                      <bdi>{heads[c]}</bdi>
                    </span>
                  )}
                  <AnswerCell cell={cell} text={textOf(cell, named ? (text) => inWords(words, columns[c]!, text) : undefined)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A node, an edge or an article opens. */
function AnswerCell({ cell, text }: { cell: Cell; text: string }) {
  const { workspace, act } = usePage();
  const { nodeAt, edgeAt } = workspace.model;
  const thing = thingIn(cell);
  if (!thing || !(nodeAt.has(thing.id) || edgeAt.has(thing.id) || thing.kind === 'Article')) return <bdi>{text}</bdi>;
  const open = ({ kind, id, from }: Thing): void =>
    act(kind === 'Article' ? select({ kind: 'article', id }) : from ? select({ kind: 'edge', id }) : selectNode(id));
  return (
    <button type="button" class="node-link" onClick={() => open(thing)}>
      {!thing.from && <ThingMark kind={thing.kind} id={thing.id} />}
      <bdi>{text}</bdi>
      {!thing.from && <Day id={thing.id} />}
    </button>
  );
}

/** The day that tells an event from others of its name. */
function Day({ id }: { id: string }) {
  const { workspace } = usePage();
  const at = workspace.model.nodeAt.get(id);
  const day = at === undefined ? null : workspace.dayOf()(workspace.model.nodes[at]!);
  return day === null ? null : <span class="node-note">{day}</span>;
}

function ThingMark({ kind, id }: { kind: string; id: string }) {
  const at = usePage().workspace.model.nodeAt.get(id);
  return at === undefined ? <Mark kind={kind} /> : <NodeMark index={at} />;
}
