/**
 * Knowledge: the graph while articles come, go and change. It keeps what each article claims as
 * tallies and says, for each change, which nodes and edges a store must write. The graph is a
 * function of the set of articles and decisions: any order, any batches, any repetition end alike.
 *
 * @module graph/knowledge
 */
import type { Article } from './article.js';
import { type Claim, claimsOf } from './claims.js';
import type { Decision } from './decision.js';
import { diffGraphs, type GraphChange } from './diff.js';
import { digestNumber } from './hash.js';
import { Copies } from './identity/copies.js';
import { entryIds, Identity } from './identity/identity.js';
import { Rulings } from './identity/rulings.js';
import { checkArticleId, parseEntryId, THING_KINDS, type ThingKind } from './ids.js';
import { Ledger } from './ledger.js';
import type { Graph, GraphEdge, GraphNode } from './model.js';
import { by } from './order.js';
import { isOwn, ownEdge } from './own-edges.js';
import { articleProperties } from './properties.js';
import type { Report } from './report.js';
import type { Voice } from './tally.js';

/** A report, with its article where that is at hand. */
export interface Input {
  readonly report: Report;
  readonly article?: Article;
}

export interface Update {
  /** Articles that are new, or replace the one of the same id. */
  readonly put?: readonly Input[];
  /** Ids of articles that go. */
  readonly drop?: readonly string[];
  /** All decisions that hold from now on. */
  readonly decisions?: readonly Decision[];
}

/** What is told of one article at present. */
interface Told {
  readonly input: Input;
  /** Digest of the article's text. */
  readonly text: number;
  readonly voice: Voice;
  /** Which node each entry was given, in the order of {@link entriesOf}. */
  readonly nodes: readonly string[];
}

/** All reports and decisions, with the graph that follows from them. */
export class Knowledge {
  readonly #identity = new Identity();
  readonly #copies = new Copies();
  readonly #told = new Map<string, Told>();
  readonly #ledger = new Ledger();
  #textsKept = true;

  /**
   * Takes articles in and out, and decisions over.
   * @throws {DiplographError} code `article-id-reserved`; nothing has changed then
   */
  update({ put = [], drop = [], decisions }: Update): GraphChange {
    const inputs = new Map(put.map((input) => [input.report.id, input]));
    for (const id of inputs.keys()) checkArticleId(id);
    const touched = new Map<string, Input | undefined>();
    for (const id of drop) if (this.#told.has(id)) touched.set(id, undefined);
    for (const [id, input] of inputs) touched.set(id, input);
    if (decisions) for (const id of this.#rule(decisions)) if (!touched.has(id)) touched.set(id, this.#told.get(id)!.input);
    for (const [id, input] of touched) {
      const before = this.#told.get(id);
      if (before) this.#identity.remove(before.input.report);
      if (input) this.#identity.add(input.report);
      if (before?.input === input) continue;
      if (before) this.#copies.remove(id);
      if (input?.article) this.#copies.add(id, input.article.text, input.report.published);
    }
    for (const article of [...this.#copies.settle(), ...articlesOf(this.#identity.settle())])
      if (!touched.has(article)) touched.set(article, this.#told.get(article)!.input);
    return this.#retell(touched);
  }

  /** Takes decisions over; gives the articles whose entries they tell apart now, or no longer. */
  #rule(decisions: readonly Decision[]): Set<string> {
    const [before, after] = [this.#identity.rulings, new Rulings(decisions)];
    this.#identity.rulings = after;
    const articles = new Set<string>();
    for (const entry of new Set([...before.entries, ...after.entries])) {
      const article = parseEntryId(entry)?.article;
      if (article !== undefined && this.#told.has(article)) articles.add(article);
    }
    return articles;
  }

  /** Takes back what these articles said and has them say it anew. */
  #retell(articles: ReadonlyMap<string, Input | undefined>): GraphChange {
    const before = new Map<string, Told>();
    const own = { before: [] as GraphEdge[], after: [] as GraphEdge[] };
    for (const id of articles.keys()) {
      const told = this.#told.get(id);
      if (!told) continue;
      before.set(id, told);
      for (const claim of claims(told))
        if (isOwn(claim, told.voice)) own.before.push(ownEdge(claim, told.voice));
        else this.#ledger.remove(told.voice, claim.target, claim.contribution);
      this.#told.delete(id);
    }
    const nodes: GraphNode[] = [];
    for (const [id, input] of articles) {
      if (!input) continue;
      const was = before.get(id);
      const told = this.#place(input, was);
      this.#told.set(id, told);
      for (const claim of claims(told))
        if (isOwn(claim, told.voice)) own.after.push(ownEdge(claim, told.voice));
        else this.#ledger.add(told.voice, claim.target, claim.contribution);
      if (!was || !sameArticle(was, told)) nodes.push(articleNode(input));
      before.delete(id);
    }
    const change = this.#ledger.close(this.#names());
    const owned = diffGraphs({ nodes: [], edges: own.before }, { nodes: [], edges: own.after });
    const gone = [...before.keys()].map((id) => ({ kind: 'Article' as const, id }));
    return {
      edges: [...change.edges, ...owned.edges].sort(by((e) => e.id)),
      goneEdges: [...change.goneEdges, ...owned.goneEdges].sort(by((e) => e.id)),
      nodes: [...change.nodes, ...nodes].sort(by((n) => n.id)),
      goneNodes: [...change.goneNodes, ...gone].sort(by((n) => n.id)),
    };
  }

  #place(input: Input, was: Told | undefined): Told {
    const { report, article } = input;
    const known = was?.input === input;
    return {
      input: known || this.#textsKept ? input : withoutText(input),
      text: known ? was.text : digestNumber(article?.text ?? ''),
      nodes: entriesOf(report).map(([kind, entry]) => this.#identity.nodeOf(kind, entry)!),
      voice: { article: report.id, day: report.published, group: this.#copies.groupOf(report.id) },
    };
  }

  /** What users call nodes, by id. */
  #names(): Map<string, string> {
    const { rulings } = this.#identity;
    const names = new Map<string, string>();
    for (const entry of rulings.named) {
      const node = this.#nodeOf(entry);
      if (node && !names.has(node)) names.set(node, rulings.name(entry)!);
    }
    return names;
  }

  #nodeOf(entry: string): string | undefined {
    const told = this.#told.get(parseEntryId(entry)?.article ?? '');
    return told?.nodes[entriesOf(told.input.report).findIndex(([, e]) => e === entry)];
  }

  /** Lets go of the texts of articles, which fill most of the memory and only {@link graph} needs again. */
  forgetTexts(): void {
    this.#textsKept = false;
    for (const [id, told] of this.#told) this.#told.set(id, { ...told, input: withoutText(told.input) });
  }

  /** The whole graph; articles without their texts when these were forgotten. */
  graph(): Graph {
    const { nodes, edges } = this.#ledger.all();
    for (const told of this.#told.values()) {
      nodes.push(articleNode(told.input));
      for (const claim of claims(told)) if (isOwn(claim, told.voice)) edges.push(ownEdge(claim, told.voice));
    }
    return { nodes: nodes.sort(by((n) => n.id)), edges: edges.sort(by((e) => e.id)) };
  }
}

/** Every entry of a report with its kind, always in the same order. */
function entriesOf(report: Report): (readonly [ThingKind, string])[] {
  return THING_KINDS.flatMap((kind) => entryIds(report, kind).map((entry) => [kind, entry] as const));
}

function claims({ input, nodes }: Told): Claim[] {
  const at = new Map(entriesOf(input.report).map(([, entry], i) => [entry, nodes[i]!]));
  return claimsOf(input.report, (_, entry) => at.get(entry)!);
}

function articlesOf(entries: Iterable<string>): Set<string> {
  return new Set([...entries].map((e) => parseEntryId(e)!.article));
}

/** True when both have the same node of an article. */
function sameArticle(a: Told, b: Told): boolean {
  if (a.input === b.input) return true;
  const [x, y] = [a, b].map(({ input }) => JSON.stringify(articleNode(withoutText(input))));
  return a.text === b.text && x === y;
}

function withoutText(input: Input): Input {
  return input.article ? { ...input, article: { ...input.article, text: '' } } : input;
}

function articleNode({ article, report: r }: Input): GraphNode {
  const a = article ?? { id: r.id, url: r.url, title: r.title, publishedAt: r.published, source: r.source, language: r.language, text: '' };
  return { kind: 'Article', id: r.id, props: articleProperties(a) };
}
