/**
 * Who with whom as a table: one row a pair that is shown, with what it stands for.
 *
 * @module viz/app/data/pairs-csv
 */
import type { Known } from '../model/known.js';
import { latinName } from '../model/latin-name.js';
import { type Model, type ModelNode, textProp } from '../model/model.js';
import type { PairKind, Projection, ShownPairs } from '../model/projection.js';
import { csvOf } from './csv.js';

/** What has become of all that a pair stands for. */
const STATUS: Readonly<Record<PairKind, string>> = {
  MET: 'took place',
  DEALS: 'took place',
  PLANNED: 'planned',
  OFF: 'called off or denied',
  REPRESENTS: '',
};

/** What a pair's events are counted by, beside their kinds. */
const COUNTED: readonly { readonly name: string; readonly statuses: readonly string[] }[] = [
  { name: 'planned', statuses: ['planned'] },
  { name: 'cancelled', statuses: ['cancelled'] },
  { name: 'denied', statuses: ['denied'] },
];

const END = ['id', 'kind', 'name', 'name_en', 'iso2', 'iso3'] as const;

const HEAD: readonly string[] = [
  'link',
  'status',
  ...END.map((column) => `a_${column}`),
  ...END.map((column) => `b_${column}`),
  'events',
  'meetings',
  'agreements',
  'took_place',
  ...COUNTED.map(({ name }) => name),
  'contested',
  'first_day',
  'last_day',
  'days',
  'articles',
];

/** Shown pairs, those with most meetings and agreements first; ISO codes of a person are those of the states that it represents. */
export function pairsCsv(model: Model, { pairs }: Projection, shown: ShownPairs, known: Known): string {
  const endOf = (index: number): string[] => {
    const node = model.nodes[index]!;
    const states = statesOf(model, node, known);
    const english = textProp(node.props, 'nameEn') ?? latinName(node) ?? '';
    return [
      node.id,
      node.kind,
      node.name,
      english,
      joined(states.map((s) => s.id)),
      joined(states.map((s) => textProp(s.props, 'alpha3') ?? '')),
    ];
  };
  const rows = pairs
    .filter((p) => shown.mask[p.index])
    .sort((a, b) => shown.weights[b.index]! - shown.weights[a.index]! || a.index - b.index)
    .map((pair) => {
      const events = shown.eventsOf(pair.index).map((e) => model.nodes[e]!);
      const counts = COUNTED.map(({ statuses }) => events.filter((e) => statuses.includes(known.status(e.index) ?? '')).length);
      const days = events.flatMap((e) => textProp(e.props, 'date') ?? []).sort();
      const articles = pair.edge >= 0 ? model.edges[pair.edge]!.articles : events.flatMap((e) => e.articles);
      return [
        pair.kind,
        STATUS[shown.kinds[pair.index]!],
        ...endOf(pair.from),
        ...endOf(pair.to),
        ...[
          events.length,
          events.filter((e) => e.kind === 'Meeting').length,
          events.filter((e) => e.kind === 'Agreement').length,
          events.length - counts.reduce((sum, n) => sum + n, 0),
          ...counts,
          events.filter((e) => known.contested(e.index).length > 0).length,
        ].map(String),
        days[0] ?? '',
        days.at(-1) ?? '',
        joined(days),
        String(new Set(articles).size),
      ];
    });
  return csvOf([HEAD, ...rows]);
}

function statesOf(model: Model, node: ModelNode, known: Known): ModelNode[] {
  if (node.kind === 'State') return [node];
  return model.edgesOf[node.index]!.flatMap((e) => {
    const { kind, from, to } = model.edges[e]!;
    const state = model.nodes[to]!;
    return kind === 'REPRESENTS' && from === node.index && known.edges[e] && state.kind === 'State' ? state : [];
  });
}

/** As lists are written in all of the tables. */
const joined = (texts: readonly string[]): string => [...new Set(texts)].filter(Boolean).join(' | ');
