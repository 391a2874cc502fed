/**
 * Claims: what one report adds to which nodes and edges, once it is known which node each of its
 * entries belongs to. The graph is nothing but the tally of all claims.
 *
 * @module graph/claims
 */
import { formatEvidence, type Span } from './evidence.js';
import { standing } from './history.js';
import { edgeId, entryId, type ThingKind } from './ids.js';
import { at } from './maps.js';
import { type EdgeKindId, edgeKind, type NodeKindId } from './model.js';
import { byText } from './order.js';
import type { AgreementEntry, Link, MeetingEntry, Report } from './report.js';
import { STATES } from './states.js';
import type { Contribution } from './tally.js';

export interface NodeTarget {
  readonly kind: NodeKindId;
  readonly id: string;
}

export interface EdgeTarget {
  readonly kind: EdgeKindId;
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export type Target = NodeTarget | EdgeTarget;

export interface Claim {
  readonly target: Target;
  readonly contribution: Contribution;
}

/** So many whom a report names first take part above all. */
const LEADS = 2;

/** Says which node an entry belongs to. */
export type NodeOf = (kind: ThingKind, entry: string) => string;

/** Where several articles may contradict each other, and the better founded claim stands. */
export const RIVAL_EDGES: ReadonlySet<EdgeKindId> = new Set(['HELD_IN', 'CONCLUDED_AT', 'REPRESENTS']);
/** How far it stands for whom somebody speaks, by what an article tells; see {@link standing} for meetings and agreements. */
export const BASIS = { told: 3, known: 2, inferred: 1 } as const;

type Values = [string, string | null | undefined][];

/** All that a report adds, one claim for each node and edge, in the order of their ids. */
export function claimsOf(report: Report, nodeOf: NodeOf): Claim[] {
  const book = new Book();
  const kinds: [ThingKind, readonly { key: string }[]][] = [
    ['Person', report.persons],
    ['Organization', report.organizations],
    ['Place', report.places],
    ['Meeting', report.meetings],
    ['Agreement', report.agreements],
  ];
  const nodes = new Map<string, NodeTarget>();
  for (const [kind, entries] of kinds) for (const { key } of entries) nodes.set(key, { kind, id: nodeOf(kind, entryId(report.id, key)) });
  const target = (ref: string): NodeTarget | undefined => nodes.get(ref) ?? (STATES.has(ref) ? { kind: 'State', id: ref } : undefined);
  const words = (spans: readonly Span[]) => spans.map((s) => formatEvidence(report.id, s));
  const mention = (to: NodeTarget, key: string | null, spans: readonly Span[]) =>
    book.edge('MENTIONS', report.id, to, [['entry', key && entryId(report.id, key)]], words(spans));

  for (const p of report.persons) {
    const node = nodes.get(p.key)!;
    book.node(node, [['name', p.name], ...p.aliases.map((a): [string, string] => ['alias', a]), ['latin', p.latin], ['office', p.office]]);
    mention(node, p.key, p.mentions);
  }
  for (const s of [...report.states, ...report.statesOptional]) {
    const node = target(s.code);
    if (node) mention(node, null, s.mentions);
  }
  for (const o of report.organizations) {
    const node = nodes.get(o.key)!;
    book.node(node, [['name', o.name], ...o.aliases.map((a): [string, string] => ['alias', a]), ['nameEn', o.nameEn], ['kind', o.kind]]);
    mention(node, o.key, o.mentions);
  }
  for (const l of report.places) {
    const node = nodes.get(l.key)!;
    book.node(node, [
      ['name', l.name],
      ['country', l.country],
    ]);
    mention(node, l.key, l.mentions);
    const country = l.country && target(l.country);
    if (country) book.edge('LOCATED_IN', node.id, country, [], []);
  }
  const names = new Map(report.persons.map((p) => [p.key, p.name]));
  for (const m of report.meetings) {
    const node = nodes.get(m.key)!;
    book.node(node, [
      ...eventValues(report, m),
      ...m.persons.map((k, i): Values[0] => [i < LEADS ? 'lead' : 'person', names.get(k)]),
      ...m.states.map((s): Values[0] => ['state', STATES.get(s)?.name.ar]),
      ['place', m.place],
      ['country', m.country],
    ]);
    reports(node, m);
  }
  for (const a of report.agreements) {
    const node = nodes.get(a.key)!;
    book.node(node, [
      ...eventValues(report, a),
      ...a.parties.map((s): Values[0] => ['state', STATES.get(s)?.name.ar]),
      ['subject', a.subject],
    ]);
    reports(node, a);
  }
  const events = new Map<string, MeetingEntry | AgreementEntry>([...report.meetings, ...report.agreements].map((e) => [e.key, e]));
  for (const link of report.links) {
    const from = target(link.from);
    const to = target(link.to);
    if (!from || !to || from.id === to.id || !joins(link.type, from.kind, to.kind)) continue;
    if (from.kind === 'State') book.node(from, []);
    const event = events.get(link.from);
    book.edge(link.type, from.id, to, linkValues(link), words(link.evidence));
    const isRival = RIVAL_EDGES.has(link.type) && (link.type !== 'REPRESENTS' || to.kind === 'State');
    const stands = event ? standing(event.status) : BASIS[basisOf(link)];
    if (isRival) book.node(from, [['rival', rival(link.type, from, to, stands)]]);
  }
  return book.claims();

  function reports(node: NodeTarget, e: MeetingEntry | AgreementEntry): void {
    const claimed = report.links.flatMap((l) => {
      const to = l.from === e.key && RIVAL_EDGES.has(l.type) ? target(l.to) : undefined;
      return to ? [`${l.type} ${to.id}`] : [];
    });
    const values: Values = [
      ['status', e.status],
      ['date', e.date],
      ['entry', entryId(report.id, e.key)],
      ...claimed.map((c): [string, string] => ['claims', c]),
    ];
    book.edge('REPORTS', report.id, node, values, words(e.evidence));
  }
}

function joins(type: EdgeKindId, from: NodeKindId, to: NodeKindId): boolean {
  const kind = edgeKind.get(type)!;
  return kind.from.includes(from) && kind.to.includes(to);
}

function eventValues(report: Report, e: MeetingEntry | AgreementEntry): Values {
  return [
    ['title', e.title],
    ['sort', JSON.stringify([standing(e.status), e.kind])],
    ['word', JSON.stringify([e.status, report.published, e.date, e.dateEnd])],
    ['code', JSON.stringify([e.status, e.cameo, e.mode])],
  ];
}

function linkValues(link: Link): Values {
  return [
    ['role', link.role],
    ['office', link.office],
    ['tenure', link.type === 'REPRESENTS' ? (link.tenure ?? 'present') : null],
    ['basis', link.type !== 'REPRESENTS' ? null : basisOf(link)],
  ];
}

/** By what an article tells for whom somebody speaks. */
const basisOf = ({ inferred, known }: Link): keyof typeof BASIS => (inferred ? 'inferred' : known ? 'known' : 'told');

/** What the claim competes with, its edge, and how far it stands. */
function rival(type: EdgeKindId, from: NodeTarget, to: NodeTarget, stands: number): string {
  return JSON.stringify([`${type} ${to.kind}`, edgeId(type, from.id, to.id), stands]);
}

/** Gathers one report's claims: what goes to one target becomes one claim. */
class Book {
  readonly #open = new Map<string, { target: Target; values: Map<string, [string, string]>; evidence: string[] }>();

  node(target: NodeTarget, values: Values): void {
    this.#write(target, values, []);
  }

  edge(kind: EdgeKindId, from: string, to: NodeTarget, values: Values, evidence: readonly string[]): void {
    if (to.kind === 'State') this.node(to, []);
    this.#write({ kind, id: edgeId(kind, from, to.id), from, to: to.id }, values, evidence);
  }

  #write(target: Target, values: Values, evidence: readonly string[]): void {
    const entry = at(this.#open, target.id, () => ({ target, values: new Map(), evidence: [] }));
    for (const [field, value] of values) if (value) entry.values.set(`${field} ${value}`, [field, value]);
    for (const e of evidence) if (!entry.evidence.includes(e)) entry.evidence.push(e);
  }

  /** Lists as long as what is in them: the tallies keep them. */
  claims(): Claim[] {
    return [...this.#open.values()]
      .map(({ target, values, evidence }) => ({ target, contribution: { values: [...values.values()], evidence: evidence.slice() } }))
      .sort((a, b) => byText(a.target.id, b.target.id));
  }
}
