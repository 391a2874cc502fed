/**
 * Everything about one node: what it is, what it is linked to, how it was told, and the sentences.
 *
 * @module viz/app/parts/NodePanel
 */
import { useState } from 'preact/hooks';
import { EDGE_KINDS, nodeKind, type Value } from '../../../graph/model.js';
import { strokeOf } from '../model/compose.js';
import { latinName } from '../model/latin-name.js';
import { isEvent, listProp, type ModelEdge, type ModelNode, otherEnd, textProp } from '../model/model.js';
import { apart } from '../model/naming.js';
import { askPath, filterBy, keepAround, select } from '../state/changes.js';
import { EventStatus, NodeLink, NodeMark, NodeName, Section, Status, useNameOf } from './bits.js';
import { usePage } from './context.js';
import { Evidence } from './Evidence.js';
import { History } from './History.js';
import { Icon, Mark } from './icons.js';
import { Why } from './Why.js';

/** Shown in the head of the panel, or of no use to a reader. */
const ELSEWHERE = new Set(['name', 'title', 'latin', 'nameEn', 'aliases', 'status', 'datePrecision', 'dateRule']);

export function NodePanel({ node }: { node: ModelNode }) {
  const { workspace, state, act, t, words, picture } = usePage();
  const nameOf = useNameOf();
  const { known, shown } = { known: workspace.known(), shown: workspace.shown() };
  const status = isEvent(node) ? known.status(node.index) : null;
  const otherwise = known.contested(node.index);
  const inOtherLanguage = words.lang === 'en' && nameOf(node) !== node.name ? node.name : textProp(node.props, 'nameEn');
  const second = (isEvent(node) ? [] : [inOtherLanguage, latinName(node)]).filter(Boolean).join(' · ');
  const aliases = listProp(node.props, 'aliases').filter((a) => a !== node.name);
  return (
    <div class="node-panel">
      <header class="thing">
        <p class="kind">
          <NodeMark index={node.index} size={16} />
          {words.kind(node.kind)}
          {status && <EventStatus index={node.index} />}
          {otherwise.length > 0 && t('alsoTold')}
          {otherwise.map((code) => (
            <Status key={code} code={code} />
          ))}
        </p>
        <h2 id="panel-title" tabIndex={-1}>
          <NodeName node={node} />
        </h2>
        {second && (
          <p class="second">
            <bdi>{second}</bdi>
          </p>
        )}
        {!shown.nodes[node.index] && (
          <p class="hint" role="note">
            {t('hiddenNow')}
          </p>
        )}
        <div class="actions">
          <button type="button" onClick={() => picture.current?.reveal([node.index])}>
            <Icon name="target" size={15} /> {t('focusHere')}
          </button>
          <button type="button" onClick={() => act(keepAround({ id: node.id, steps: 1, direction: 'both' }))}>
            <Icon name="around" size={15} /> {t('neighbourhood')}
          </button>
          <button type="button" onClick={() => act(askPath({ from: node.id }))}>
            <Icon name="route" size={15} /> {t('pathFrom')}
          </button>
          {state.path.from !== null && state.path.to === null && state.path.from !== node.id && (
            <button type="button" onClick={() => act(askPath({ to: node.id }))}>
              <Icon name="route" size={15} /> {t('pathTo')}
            </button>
          )}
          {node.kind === 'State' && (
            <button type="button" onClick={() => act(filterBy({ states: [node.id] }))}>
              <Icon name="filter" size={15} /> {t('onlyEvents')}
            </button>
          )}
        </div>
      </header>
      <Properties node={node} />
      {aliases.length > 0 && (
        <Section title={t('otherNames')}>
          <p class="aliases">
            {aliases.map((a) => (
              <bdi key={a}>{a}</bdi>
            ))}
          </p>
        </Section>
      )}
      {isEvent(node) && <History node={node} />}
      <Company node={node} />
      <Links node={node} />
      <Evidence of="node" id={node.id} />
      <Why node={node} />
    </div>
  );
}

/** Of a list, such as the offices of a person, so many are said at once. */
const FIRST_VALUES = 5;

function Properties({ node }: { node: ModelNode }) {
  const { words, workspace, t } = usePage();
  const [all, setAll] = useState(false);
  const rows = (nodeKind.get(node.kind)?.properties ?? []).flatMap(({ name, label }) => {
    const value = node.props[name];
    if (value === undefined || ELSEWHERE.has(name) || value === '') return [];
    const list = Array.isArray(value) ? (value as readonly string[]) : [];
    // Lists begin with what most articles say.
    const more = all ? 0 : Math.max(0, list.length - FIRST_VALUES);
    return [{ name, label, text: say(name, more ? list.slice(0, FIRST_VALUES) : value), more }];
  });
  function say(name: string, value: Value): string {
    if (name === 'date' || name === 'dateEnd') return words.date(String(value));
    if (name === 'country') return stateName(String(value));
    if (typeof value === 'number') return words.number(value);
    if (Array.isArray(value)) return value.join('، ');
    return words.code(String(value));
  }
  function stateName(code: string): string {
    const at = workspace.model.nodeAt.get(code);
    return at === undefined ? code : workspace.nameOf()(workspace.model.nodes[at]!);
  }
  return (
    <dl class="properties">
      {rows.map(({ name, label, text, more }) => (
        <div key={name}>
          <dt>{words.label(label)}</dt>
          <dd>
            <bdi>{text}</bdi>
            {more > 0 && (
              <button type="button" class="quiet" onClick={() => setAll(true)}>
                {t('more', { count: words.number(more) })}
              </button>
            )}
          </dd>
        </div>
      ))}
      {node.articles.length > 0 && (
        <div>
          <dt>{t('columnArticles')}</dt>
          <dd>{words.number(node.articles.length)}</dd>
        </div>
      )}
    </dl>
  );
}

/** Whom a person met, or which states and organisations a state deals with; each opens what is behind it. */
function Company({ node }: { node: ModelNode }) {
  const { workspace, words, t, act } = usePage();
  const nameOf = useNameOf();
  if (!MAKES_PAIRS.has(node.kind)) return null;
  const { nodes } = workspace.model;
  const { weights } = workspace.pairs();
  const { pairs } = workspace.projection();
  const found = pairs
    .filter((p) => (p.from === node.index || p.to === node.index) && weights[p.index]! > 0)
    .map((p) => ({ other: nodes[p.from === node.index ? p.to : p.from]!, count: weights[p.index]! }))
    .sort((a, b) => b.count - a.count || a.other.index - b.other.index);
  if (!found.length) return null;
  return (
    <Section title={t('withWhom')} count={words.number(found.length)}>
      <ul class="company">
        {found.slice(0, MOST_COMPANY).map(({ other, count }) => (
          <li key={other.id}>
            <button type="button" onClick={() => act(select({ kind: 'pair', id: node.id, other: other.id }))}>
              <Mark kind={other.kind} size={12} /> <bdi>{nameOf(other)}</bdi> <span class="count">{words.number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const MAKES_PAIRS = new Set(['Person', 'State', 'Organization']);
const MOST_COMPANY = 12;

const FIRST = 6;

/** Kinds of edges in the order of the model. */
const PLACE: ReadonlyMap<string, number> = new Map(EDGE_KINDS.map((k, i) => [k.id, i]));

/** Edges, grouped by kind and direction; each opens its own evidence. */
function Links({ node }: { node: ModelNode }) {
  const { workspace, words, t } = usePage();
  const { model } = workspace;
  const shown = workspace.shown();
  const groups = new Map<string, ModelEdge[]>();
  for (const e of model.edgesOf[node.index]!) {
    if (!shown.edges[e]) continue;
    const edge = model.edges[e]!;
    const key = `${edge.kind} ${edge.from === node.index ? 'out' : 'in'}`;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  if (!groups.size) return null;
  const total = [...groups.values()].reduce((n, g) => n + g.length, 0);
  const order = [...groups].sort(([a], [b]) => PLACE.get(a.split(' ')[0]!)! - PLACE.get(b.split(' ')[0]!)!);
  return (
    <Section title={t('linksOf')} count={words.number(total)}>
      {order.map(([key, edges]) => (
        <LinkGroup key={key} edges={edges} node={node} out={key.endsWith('out')} />
      ))}
    </Section>
  );
}

function LinkNote({ facts, event }: { facts: string; event: number | null }) {
  const { words } = usePage();
  return (
    <>
      {event !== null && <EventStatus index={event} />} {facts && <bdi dir={words.dir}>{facts}</bdi>}
    </>
  );
}

function LinkGroup({ edges, node, out }: { edges: readonly ModelEdge[]; node: ModelNode; out: boolean }) {
  const { workspace, words, t, act } = usePage();
  const nameOf = useNameOf();
  const known = workspace.known();
  const [all, setAll] = useState(false);
  const when = (e: ModelEdge): string => textProp(workspace.model.nodes[otherEnd(e, node.index)]!.props, 'date') ?? '';
  const sorted = [...edges].sort((a, b) =>
    when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : b.articles.length - a.articles.length || a.index - b.index,
  );
  const kind = edges[0]!.kind;
  const long = edges.length > FIRST + 1;
  return (
    <div class="link-group">
      <h4>
        <span class="line-mark" style={{ color: `var(--edge-${kind})` }} aria-hidden="true">
          {out === (words.dir === 'ltr') ? '→' : '←'}
        </span>
        {words.edge(kind)}
        <span class="count">{words.number(edges.length)}</span>
      </h4>
      <ul class="links">
        {(all || !long ? sorted : sorted.slice(0, FIRST)).map((edge) => {
          const other = workspace.model.nodes[otherEnd(edge, node.index)]!;
          const told = textProp(edge.props, 'role') ?? textProp(edge.props, 'tenure');
          const role = told === 'participant' ? null : told;
          const office = textProp(edge.props, 'office');
          const date = textProp(other.props, 'date');
          const basis = textProp(edge.props, 'basis');
          const facts = [
            office ? apart(office) : null,
            role ? words.code(role) : null,
            basis ? words.code(basis) : null,
            date ? words.shortDate(date) : null,
          ]
            .filter(Boolean)
            .join(' · ');
          // What took place need not say so; its mark does.
          const doubtful = (isEvent(other) && strokeOf(other, known.status) !== 'solid') || known.contested(other.index).length > 0;
          return (
            <li key={edge.id}>
              <NodeLink
                index={other.index}
                dated={date !== null}
                note={facts || doubtful ? <LinkNote facts={facts} event={doubtful ? other.index : null} /> : undefined}
              />
              {edge.articles.length > 0 && (
                <button type="button" class="proof" title={t('evidence')} onClick={() => act(select({ kind: 'edge', id: edge.id }))}>
                  <span class="visually-hidden">{`${t('evidence')}: ${words.edge(kind)} ${nameOf(other)} `}</span>
                  {words.number(edge.articles.length)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {long && (
        <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('less') : t('more', { count: words.number(edges.length - FIRST) })}
        </button>
      )}
    </div>
  );
}
