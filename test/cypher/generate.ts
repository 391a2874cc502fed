/**
 * Makes graphs out of a seed: every kind of node and edge of the registry, every type of property,
 * Arabic names in several spellings. Same seed, same graph.
 */
import {
  EDGE_KINDS,
  type Graph,
  type GraphEdge,
  type GraphNode,
  NODE_KINDS,
  type NodeKindId,
  type Property,
  type Value,
} from '../../graph/model.js';
import { by } from '../../graph/order.js';
import { AGREEMENT_STATUSES, MEETING_STATUSES, parseReport } from '../../graph/report.js';
import type { Change, Source } from '../../graph/store.js';

/** Numbers from 0 to 1, the same for the same seed (Mulberry32). */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FIRST = ['أحمد', 'سيرغي', 'ماريا', 'جون', 'فلاديمير', 'ليلى', 'يوسف', 'حسن', 'أنطونيو', 'نورة'];
const LAST = ['لافروف', 'كيري', 'غوتيريش', 'بزشكيان', 'الزياني', 'مرسي', 'شولتس', 'بلينكن', 'ظريف', 'عبد اللهيان'];
const WORDS = ['محادثات', 'قمة', 'زيارة', 'اتفاق', 'في', 'القاهرة', 'بشأن', 'الطاقة', 'و"التجارة"', "الأمن'", 'جنيف', 'الحدود'];
/** How many nodes of each kind there are for ten articles. */
const SHARE: Readonly<Record<NodeKindId, number>> = {
  Article: 10,
  Person: 8,
  State: 4,
  Organization: 3,
  Place: 3,
  Meeting: 6,
  Agreement: 3,
};

export interface World {
  readonly graph: Graph;
  readonly sources: readonly Source[];
}

/** A graph with this many articles, and their sources. */
export function generateWorld(seed: number, articles = 40): World {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const words = (n: number) => Array.from({ length: n }, () => pick(WORDS)).join(' ');
  const day = () => `202${Math.floor(next() * 5)}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 10)}`;
  const ids = new Map<NodeKindId, string[]>();
  for (const { id: kind } of NODE_KINDS) {
    const count = Math.min(kind === 'State' ? 200 : articles, Math.max(2, Math.round((articles / 10) * SHARE[kind])));
    ids.set(
      kind,
      Array.from({ length: count }, (_, i) => (kind === 'State' ? stateCode(i) : `${kind.toLowerCase()}:${seed}-${i}`)),
    );
  }

  function value(kind: NodeKindId | null, { name, type }: Property): Value | undefined {
    if (name === 'name') return kind === 'Person' ? `${pick(FIRST)} ${pick(LAST)}` : words(2);
    if (name === 'status') return pick(kind === 'Agreement' ? AGREEMENT_STATUSES : MEETING_STATUSES);
    if (/^(date|dateEnd|publishedAt|firstReported|lastReported)$/.test(name))
      return next() < 0.8 ? day().slice(0, pick([10, 10, 10, 7, 4])) : undefined;
    if (name === 'evidence')
      return Array.from({ length: 1 + Math.floor(next() * 3) }, (_, i) => `${pick(ids.get('Article')!)}#text:${i * 9}-${i * 9 + 5}`);
    if (next() < 0.2) return undefined;
    if (type === 'int') return Math.floor(next() * 50);
    if (type === 'float') return next();
    if (type === 'boolean') return next() < 0.5;
    return type === 'string[]' ? Array.from({ length: Math.floor(next() * 3) }, () => words(2)) : words(3);
  }
  const props = (kind: NodeKindId | null, properties: readonly Property[]): Record<string, Value> => {
    const entries = properties
      .map((p) => [p.name, value(kind, p)] as const)
      .filter((e): e is readonly [string, Value] => e[1] !== undefined);
    return Object.fromEntries([...entries].sort(by(([name]) => name)));
  };

  const nodes = NODE_KINDS.flatMap(({ id: kind, properties }) =>
    ids.get(kind)!.map((id): GraphNode => ({ kind, id, props: props(kind, properties) })),
  );
  const edges = new Map<string, GraphEdge>();
  for (const { id: kind, from, to, properties } of EDGE_KINDS)
    for (let i = 0; i < articles * 2; i++) {
      const a = pick(ids.get(pick(from))!);
      const b = pick(ids.get(pick(to))!);
      const id = `${kind} ${a} ${b}${next() < 0.1 ? ` ${i}` : ''}`;
      if (a !== b) edges.set(id, { kind, id, from: a, to: b, props: props(null, properties) });
    }
  const sources = nodes.filter((n) => n.kind === 'Article').map((n): Source => sourceFor(n.id, words(40), day()));
  return { graph: { nodes: nodes.sort(by((n) => n.id)), edges: [...edges.values()].sort(by((e) => e.id)) }, sources };
}

/** An article with an all but empty report. */
export function sourceFor(id: string, text: string, publishedAt: string | null = null): Source {
  const article = { id, url: null, title: `عنوان ${id}`, publishedAt, source: 'وكالة', language: 'ar', text };
  return {
    article,
    report: parseReport({ id, title: article.title, published: publishedAt, source: article.source }),
    hash: `hash of ${text}`,
  };
}

/** A change that does nothing but what is given. */
export function change(parts: Partial<Change>): Change {
  return { put: [], drop: [], nodes: [], edges: [], goneNodes: [], goneEdges: [], ...parts };
}

function stateCode(i: number): string {
  return String.fromCharCode(65 + (Math.floor(i / 26) % 26), 65 + (i % 26));
}
