/**
 * Search over names, other names, Latin names, titles and offices, in Arabic and Latin letters alike: words
 * are compared folded, and a Latin word also by its consonants, so that Putin finds بوتين.
 *
 * @module viz/app/model/search
 */
import MiniSearch from 'minisearch';
import { foldWords } from '../../../graph/names/fold.js';
import { sounds } from '../../../graph/names/sounds.js';
import { isEvent, listProp, type Model, type ModelNode, textProp } from './model.js';

export interface Hit {
  readonly node: number;
  readonly score: number;
}

export interface SearchIndex {
  /** Takes in as many more nodes, so that the first search need not; answers whether some are left. */
  prepare(nodes: number): boolean;
  search(query: string, most?: number): Hit[];
}

interface Entry {
  readonly id: number;
  readonly name: string;
  readonly others: string;
  readonly sound: string;
}

const FIELDS = ['name', 'others', 'sound'] as const;
const words = (text: string): string[] => foldWords(text).split(' ').filter(Boolean);

/** An index that takes nodes in bit by bit, all of them about 40 ms for each 1,000; a search takes in what is left. */
export function buildSearch(model: Model): SearchIndex {
  const index = new MiniSearch<Entry>({ fields: [...FIELDS], tokenize: words, processTerm: (term) => term || null, storeFields: [] });
  let taken = 0;
  const prepare = (nodes: number): boolean => {
    const next = model.nodes.slice(taken, taken + nodes);
    taken += next.length;
    index.addAll(next.map(entryOf));
    return taken < model.nodes.length;
  };
  const entryOf = ({ index: id, name, props }: ModelNode): Entry => {
    const others = [
      ...listProp(props, 'aliases'),
      textProp(props, 'title'),
      textProp(props, 'latin'),
      textProp(props, 'nameEn'),
      textProp(props, 'subject'),
      textProp(props, 'alpha3'),
    ];
    return {
      id,
      name: withoutArticles(name),
      others: withoutArticles(others.filter(Boolean).join(' ')),
      sound: sounds(`${name} ${textProp(props, 'latin') ?? ''}`),
    };
  };
  const weight = (node: number): number => 1 + Math.log1p(model.degree[node]!) / 8;
  const find = (query: string, fields: readonly string[], fuzzy: boolean) =>
    index.search(query, {
      fields: [...fields],
      combineWith: 'AND',
      prefix: (t) => fields[0] !== 'sound' || t.length > 2,
      fuzzy: fuzzy ? (t) => (t.length > 3 ? 0.25 : false) : false,
      boost: { name: 3, others: 1.5 },
    });
  return {
    prepare,
    search(query, most = 30) {
      if (taken < model.nodes.length) prepare(model.nodes.length);
      const asked = withoutArticles(query);
      if (!asked) return [];
      const results = find(asked, ['name', 'others'], false);
      // An event bears the names of its guests; whoever types a name means the guest.
      const meant = new Set(results.map(({ id }) => id as number).filter((id) => !isEvent(model.nodes[id]!)));
      if (results.length < 3 && /[a-z]/.test(asked)) {
        const heard = sounds(query);
        if (heard) results.push(...find(heard, ['sound'], false).map((r) => ({ ...r, score: r.score * 0.3 })));
      }
      if (results.length < 3) results.push(...find(asked, ['name', 'others'], true).map((r) => ({ ...r, score: r.score * 0.2 })));
      const best = new Map<number, number>();
      for (const { id, score } of results) best.set(id as number, Math.max(best.get(id as number) ?? 0, score * weight(id as number)));
      return [...best]
        .map(([node, score]) => ({ node, score }))
        .sort((a, b) => Number(meant.has(b.node)) - Number(meant.has(a.node)) || b.score - a.score || a.node - b.node)
        .slice(0, most);
    },
  };
}

/** Folded words, each also without ال at its front. */
function withoutArticles(text: string): string {
  return words(text)
    .map((w) => (w.length > 4 && w.startsWith('ال') ? w.slice(2) : w))
    .join(' ');
}
