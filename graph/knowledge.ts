/**
 * Knowledge: the graph while articles come, go and change. It keeps what each article claims as
 * tallies and says, for each change, which nodes and edges a store must write. The graph is a
 * function of the set of articles and decisions: any order, any batches, any repetition end alike.
 *
 * @module graph/knowledge
 */
import { type Claim, claimsOf } from './claims.js';
import type { Decision } from './decision.js';
import { diffGraphs, type GraphChange } from './diff.js';
import { digestNumber } from './hash.js';
import { Copies } from './identity/copies.js';
import { entryIds, Identity } from './identity/identity.js';
import { Rulings } from './identity/rulings.js';
import { checkArticleId, parseEntryId, THING_KINDS, type ThingKind } from './ids.js';
import { Ledger } from './ledger.js';
import { at } from './maps.js';
import type { Graph, GraphEdge, GraphNode } from './model.js';
import { by } from './order.js';
import { isOwn, ownEdge } from './own-edges.js';
import { articleProperties } from './properties.js';
import { type Input, type Packing, packed, withoutText } from './ready.js';
import type { Report } from './report.js';
import { inParts, outOfParts, type Saving, type Taking } from './saved.js';
import type { Voice } from './tally.js';

export type { Input, Packing } from './ready.js';

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
  /** As it came, or packed JSON of it. */
  readonly held: Input | string;
  /** Digest of the article's text. */
  readonly text: number;
  readonly voice: Voice;
  /** Which node each entry was given, in the order of {@link entriesOf}. */
  readonly nodes: readonly string[];
}

/** What an article said before a change, and what it says after it: the same object when only its surroundings change. */
interface Touch {
  readonly was: Input | undefined;
  readonly now: Input | undefined;
}

/** All reports and decisions, with the graph that follows from them. */
export class Knowledge {
  readonly #identity = new Identity();
  readonly #copies = new Copies();
  readonly #told = new Map<string, Told>();
  readonly #ledger = new Ledger();
  #packing: Packing | null = null;
  #decisions: readonly Decision[] = [];
  readonly #learning = new Map<string, Pick<Told, 'held' | 'text'>>();

  /**
   * Takes articles in and out, and decisions over.
   * @throws {DiplographError} code `article-id-reserved`; nothing has changed then
   */
  update(update: Update): GraphChange {
    return atOnce(this.updating(update));
  }

  /**
   * The same in steps of some milliseconds, between which a caller may let others have their turn, but not touch what is
   * known here.
   */
  *updating({ put = [], drop = [], decisions }: Update): Generator<void, GraphChange, void> {
    const inputs = new Map(put.map((input) => [input.report.id, input]));
    for (const id of inputs.keys()) checkArticleId(id);
    const touched = new Map<string, Touch>();
    const again = (id: string): Touch => {
      const was = this.#inputOf(this.#told.get(id)!);
      return { was, now: was };
    };
    for (const id of [...drop, ...inputs.keys()]) {
      const told = this.#told.get(id);
      const now = inputs.get(id);
      if (told || now) touched.set(id, { was: told && this.#inputOf(told), now });
    }
    const ruled = decisions ? this.#rule(decisions) : new Set<string>();
    for (const id of ruled) if (!touched.has(id)) touched.set(id, again(id));
    for (const [id, { was, now }] of touched) {
      if (was) this.#identity.remove(was.report);
      if (now) this.#identity.add(now.report);
      if (was === now) continue;
      if (was) this.#copies.remove(id);
      if (now?.article) this.#copies.add(id, now.ready?.sketch ?? now.article.text, now.report.published);
      yield;
    }
    for (const id of [...this.#copies.settle(), ...articlesOf(this.#identity.settle())]) if (!touched.has(id)) touched.set(id, again(id));
    return yield* this.#retell(touched, ruled);
  }

  /**
   * Takes articles in whose graph a store has been told already, one after the other, so that not all of them must be
   * in memory; call {@link learned} after the last one.
   * @throws {Error} when the article is in
   */
  learn(input: Input): void {
    const { id, published } = input.report;
    if (this.#told.has(id) || this.#learning.has(id)) throw new Error(`the article ${id} is in already`);
    this.#identity.add(input.report);
    if (input.article) this.#copies.add(id, input.ready?.sketch ?? input.article.text, published);
    this.#learning.set(id, { held: this.#hold(input), text: digestNumber(input.article?.text ?? '') });
  }

  /** Brings everything up to date after {@link learn}. */
  learned(): void {
    this.#copies.settle();
    this.#identity.settle();
    for (const [id, { held, text }] of this.#learning) {
      const input = this.#inputOf({ held });
      const told = this.#place(input, held, text);
      this.#told.set(id, told);
      for (const claim of claims(input.report, told))
        if (!isOwn(claim, told.voice)) this.#ledger.add(told.voice, claim.target, claim.contribution);
    }
    this.#learning.clear();
    this.#ledger.close(this.#names());
  }

  /** All that is known, as plain values, from which {@link load} makes it again without working anything out. */
  *save(): Saving {
    yield this.#decisions;
    yield* this.#identity.save();
    yield* this.#copies.save();
    yield* inParts(this.#told, this.#told.size, (row) => row);
    yield* this.#ledger.save();
  }

  /**
   * @param take gives the values that {@link save} gave
   * @param packing by which texts were packed then, and are from now on
   */
  static load(take: Taking, packing: Packing | null = null): Knowledge {
    const known = new Knowledge();
    known.#packing = packing;
    known.#decisions = take<readonly Decision[]>();
    known.#identity.load(take, new Rulings(known.#decisions));
    known.#copies.load(take);
    const texts = new Map<string, string>();
    const once = (text: string) => at(texts, text, () => text);
    for (const [id, told] of outOfParts<[string, Told]>(take)) known.#told.set(id, { ...told, nodes: told.nodes.map(once) });
    known.#ledger.load(take, known.#names(), (article) => known.#told.get(article)!.voice);
    return known;
  }

  /** Takes decisions over; gives the articles whose entries they tell apart now, or no longer. */
  #rule(decisions: readonly Decision[]): Set<string> {
    const [before, after] = [this.#identity.rulings, new Rulings(decisions)];
    this.#decisions = decisions;
    this.#identity.rulings = after;
    const articles = new Set<string>();
    for (const entry of new Set([...before.entries, ...after.entries])) {
      const article = parseEntryId(entry)?.article;
      if (article !== undefined && this.#told.has(article)) articles.add(article);
    }
    return articles;
  }

  /**
   * Takes back what these articles said and has them say it anew; what they say alike before and after stays.
   * @param ruled articles of whose nodes everything may be different, such as their names
   */
  *#retell(articles: ReadonlyMap<string, Touch>, ruled: ReadonlySet<string>): Generator<void, GraphChange, void> {
    const own = { before: [] as GraphEdge[], after: [] as GraphEdge[] };
    const nodes: GraphNode[] = [];
    const gone: { kind: 'Article'; id: string }[] = [];
    for (const [id, { was, now }] of articles) {
      yield;
      const last = was && this.#told.get(id)!;
      const told = now && (was === now ? this.#place(now, last!.held, last!.text) : this.#place(now));
      const before = new Map((was ? claims(was.report, last!) : []).map((c) => [c.target.id, c]));
      const after = now ? claims(now.report, told!) : [];
      const stays = last && told && !ruled.has(id) && sameVoice(last.voice, told.voice);
      const fresh = after.filter((claim) => {
        const old = before.get(claim.target.id);
        return !(stays && old && sameClaim(old, claim) && before.delete(claim.target.id));
      });
      for (const claim of before.values())
        if (isOwn(claim, last!.voice)) own.before.push(ownEdge(claim, last!.voice));
        else this.#ledger.remove(last!.voice, claim.target, claim.contribution);
      for (const claim of fresh)
        if (isOwn(claim, told!.voice)) own.after.push(ownEdge(claim, told!.voice));
        else this.#ledger.add(told!.voice, claim.target, claim.contribution);
      if (!now) {
        this.#told.delete(id);
        if (was) gone.push({ kind: 'Article', id });
        continue;
      }
      this.#told.set(id, told!);
      if (!was || (was !== now && !(last!.text === told!.text && sameArticle(was, now)))) nodes.push(articleNode(now));
    }
    yield;
    const change = this.#ledger.close(this.#names());
    yield;
    const owned = diffGraphs({ nodes: [], edges: own.before }, { nodes: [], edges: own.after });
    return {
      edges: [...change.edges, ...owned.edges].sort(by((e) => e.id)),
      goneEdges: [...change.goneEdges, ...owned.goneEdges].sort(by((e) => e.id)),
      nodes: [...change.nodes, ...nodes].sort(by((n) => n.id)),
      goneNodes: [...change.goneNodes, ...gone].sort(by((n) => n.id)),
    };
  }

  #place(input: Input, held = this.#hold(input), text = digestNumber(input.article?.text ?? '')): Told {
    const { report } = input;
    return {
      held,
      text,
      nodes: entriesOf(report).map(([kind, entry]) => this.#identity.nodeOf(kind, entry)!),
      voice: { article: report.id, day: report.published, group: this.#copies.groupOf(report.id) },
    };
  }

  #hold(input: Input): Input | string {
    return this.#packing ? (input.ready?.packed ?? packed(input, this.#packing)) : input;
  }

  #inputOf({ held }: Pick<Told, 'held'>): Input {
    return typeof held === 'string' ? (JSON.parse(this.#packing!.unpack(held)) as Input) : held;
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
    return told?.nodes[entriesOf(this.#inputOf(told).report).findIndex(([, e]) => e === entry)];
  }

  /** Lets go of the texts of articles, which only {@link graph} needs again, and packs all else that is seldom needed: most of the memory. */
  pack(packing: Packing): void {
    this.#packing = packing;
    for (const [id, told] of this.#told) if (typeof told.held !== 'string') this.#told.set(id, { ...told, held: this.#hold(told.held) });
  }

  /** The whole graph; articles without their texts when these were let go. */
  graph(): Graph {
    const { nodes, edges } = this.#ledger.all();
    for (const told of this.#told.values()) {
      const input = this.#inputOf(told);
      nodes.push(articleNode(input));
      for (const claim of claims(input.report, told)) if (isOwn(claim, told.voice)) edges.push(ownEdge(claim, told.voice));
    }
    return { nodes: nodes.sort(by((n) => n.id)), edges: edges.sort(by((e) => e.id)) };
  }
}

function atOnce<T>(steps: Generator<void, T, void>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Every entry of a report with its kind, always in the same order. */
function entriesOf(report: Report): (readonly [ThingKind, string])[] {
  return THING_KINDS.flatMap((kind) => entryIds(report, kind).map((entry) => [kind, entry] as const));
}

function claims(report: Report, { nodes }: Told): Claim[] {
  const at = new Map(entriesOf(report).map(([, entry], i) => [entry, nodes[i]!]));
  return claimsOf(report, (_, entry) => at.get(entry)!);
}

function sameVoice(a: Voice, b: Voice): boolean {
  return a.article === b.article && a.day === b.day && a.group === b.group;
}

function sameClaim({ contribution: a }: Claim, { contribution: b }: Claim): boolean {
  return (
    a.values.length === b.values.length &&
    a.evidence.length === b.evidence.length &&
    a.values.every(([field, value], i) => field === b.values[i]![0] && value === b.values[i]![1]) &&
    a.evidence.every((e, i) => e === b.evidence[i])
  );
}

function articlesOf(entries: Iterable<string>): Set<string> {
  return new Set([...entries].map((e) => parseEntryId(e)!.article));
}

/** True when both have the same node of an article, their texts aside. */
function sameArticle(a: Input, b: Input): boolean {
  const [x, y] = [a, b].map((input) => JSON.stringify(articleNode(withoutText(input))));
  return x === y;
}

function articleNode({ article, report: r }: Input): GraphNode {
  const a = article ?? { id: r.id, url: r.url, title: r.title, publishedAt: r.published, source: r.source, language: r.language, text: '' };
  return { kind: 'Article', id: r.id, props: articleProperties(a) };
}
