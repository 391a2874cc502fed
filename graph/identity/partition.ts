/**
 * Partition: the entries of one kind, kept in groups while articles come and go. Atoms meet in
 * blocks, pairs that speak for each other are linked, and each connected component of links is
 * clustered by itself; so a change costs what its own blocks and components cost, and the groups are
 * a function of the set of entries.
 *
 * @module graph/identity/partition
 */
import { Book } from '../book.js';
import { hash32 } from '../hash.js';
import { entryId } from '../ids.js';
import { at } from '../maps.js';
import { byText } from '../order.js';
import type { Report } from '../report.js';
import { type Atom, atomsOf, toldApart } from './atoms.js';
import { cluster } from './cluster.js';
import type { Matcher } from './matcher.js';
import { accept, Rulings } from './rulings.js';
import { capped } from './spanning.js';
import { APART, inUnits, Weights } from './weights.js';

export interface EntryRef {
  readonly id: string;
  readonly day: string | null;
}

/** An atom in use. There are many: what most of them do without is not made. */
export interface Cell<T> {
  readonly atom: Atom<T>;
  /** In no order. */
  readonly entries: EntryRef[];
  /** Cells that this one is linked to, with the points of the link. */
  links: Map<Cell<T>, number> | undefined;
  /** Whether its words will do for an id, see {@link Matcher.handle}. */
  readonly plain: boolean;
  /** What was clustered with this one, where that is more than itself, and its place there. */
  part: Part<T> | undefined;
  place: number;
  /** The entry reported first. */
  first: EntryRef;
  group: Group<T> | undefined;
  /** The id that all its entries were last given; for {@link Identity}. */
  told: string | undefined;
}

/** Cells that are clustered together. */
interface Part<T> {
  /** In the order of their atoms' keys. */
  readonly cells: readonly Cell<T>[];
  readonly weights: Weights;
  readonly groups: readonly (readonly Cell<T>[])[];
}

export interface Group<T> {
  /** In the order of their atoms' keys. */
  readonly cells: readonly Cell<T>[];
}

/** What {@link Partition.settle} did. */
export interface Settled<T> {
  readonly gone: Set<Group<T>>;
  readonly made: Set<Group<T>>;
  /** Groups that stay but whose entries changed. */
  readonly touched: Set<Group<T>>;
}

/** Who stands under a key, of which the hash will do: a pair that meets by chance is compared as others are. */
type Blocked<T> = Book<Cell<T>, number>;

/** Components above this are clustered in parts, so that the cost of one entry has a bound. */
const LARGE = 800;
/** Points between entries that a user holds to be one thing. */
const BOUND = 50;

/** Entries of one kind in groups, each group one thing; only what a change touches is grouped anew. */
export class Partition<T> {
  readonly matcher: Matcher<T>;
  readonly #cells = new Map<string, Cell<T>>();
  readonly #ofEntry = new Map<string, Cell<T>>();
  readonly #meet: Blocked<T> = new Book();
  readonly #ask: Blocked<T> = new Book();
  readonly #offer: Blocked<T> = new Book();
  readonly #dirty = new Set<Cell<T>>();
  readonly #grown = new Set<Cell<T>>();
  readonly #gone = new Set<Group<T>>();
  #rulings = new Rulings();
  /** Cells that decisions name, with the cells that they are paired with. */
  readonly #ruled = new Map<Cell<T>, Cell<T>[]>();

  constructor(matcher: Matcher<T>) {
    this.matcher = matcher;
  }

  cellOf(entry: string): Cell<T> | undefined {
    return this.#ofEntry.get(entry);
  }

  /** Takes a report's entries in. */
  add(report: Report): void {
    const alone = (key: string) => {
      const entry = entryId(report.id, key);
      return this.#rulings.alone(entry) ? entry : undefined;
    };
    for (const [key, atom] of atomsOf(this.matcher, report, alone)) {
      const id = entryId(report.id, key);
      const ref: EntryRef = { id, day: report.published };
      const cell = this.#cells.get(atom.key) ?? this.#enter(atom, ref);
      if (!cell.entries.length || byReport(ref, cell.first) < 0) cell.first = ref;
      cell.entries.push(ref);
      this.#ofEntry.set(id, cell);
      this.#grown.add(cell);
      if (this.#rulings.of(id).length) this.#upset(cell);
    }
  }

  /** Takes entries out. */
  remove(entries: Iterable<string>): void {
    for (const id of entries) {
      const cell = this.#ofEntry.get(id);
      if (!cell) continue;
      if (this.#rulings.of(id).length) this.#upset(cell);
      const at = cell.entries.findIndex((e) => e.id === id);
      const last = cell.entries.pop()!;
      if (at < cell.entries.length) cell.entries[at] = last;
      this.#ofEntry.delete(id);
      if (cell.first.id === id && cell.entries.length) cell.first = firstOf(cell.entries);
      this.#grown.add(cell);
    }
  }

  /** Takes a user's decisions over. Entries that are told apart now, or no longer, must be removed before and added after. */
  set rulings(rulings: Rulings) {
    for (const entry of new Set([...this.#rulings.entries, ...rulings.entries])) {
      const cell = this.#ofEntry.get(entry);
      if (cell) this.#upset(cell);
    }
    this.#rulings = rulings;
  }

  #upset(cell: Cell<T>): void {
    for (const c of cell.group?.cells ?? [cell]) this.#dirty.add(c);
  }

  #enter(atom: Atom<T>, first: EntryRef): Cell<T> {
    const cell: Cell<T> = {
      atom,
      entries: [],
      links: undefined,
      plain: this.matcher.handle(atom.traits).plain,
      part: undefined,
      place: 0,
      first,
      group: undefined,
      told: undefined,
    };
    const { meet, ask, offer } = this.#keys(atom);
    const met = new Set<Cell<T>>();
    for (const k of meet) for (const other of this.#meet.get(k)) met.add(other);
    for (const k of ask) for (const other of this.#offer.get(k)) met.add(other);
    for (const k of offer) for (const other of this.#ask.get(k)) met.add(other);
    for (const other of met) {
      if (toldApart(atom, other.atom)) continue;
      const { weight, against } = this.matcher.compare(atom.traits, other.atom.traits);
      if (weight <= 0 || against <= this.matcher.hard) continue;
      link(cell, other, weight);
    }
    this.#cells.set(atom.key, cell);
    for (const k of meet) this.#meet.add(k, cell);
    for (const k of ask) this.#ask.add(k, cell);
    for (const k of offer) this.#offer.add(k, cell);
    this.#dirty.add(cell);
    return cell;
  }

  #leave(cell: Cell<T>): void {
    const { meet, ask, offer } = this.#keys(cell.atom);
    for (const k of meet) this.#meet.delete(k, cell);
    for (const k of ask) this.#ask.delete(k, cell);
    for (const k of offer) this.#offer.delete(k, cell);
    for (const other of cell.links?.keys() ?? []) {
      other.links!.delete(cell);
      this.#dirty.add(other);
    }
    this.#cells.delete(cell.atom.key);
    this.#dirty.delete(cell);
    if (!cell.group) return;
    this.#gone.add(cell.group);
    for (const other of cell.group.cells) if (other !== cell) this.#dirty.add(other);
  }

  #keys({ traits }: Atom<T>): Record<'meet' | 'ask' | 'offer', number[]> {
    const { meet, ask = [], offer = [] } = this.matcher.blocks(traits);
    return { meet: hashes(meet), ask: hashes(ask), offer: hashes(offer) };
  }

  /** Brings the groups up to date. */
  settle(): Settled<T> {
    for (const cell of this.#grown) if (!cell.entries.length) this.#leave(cell);
    this.#readRulings();
    const made = new Set<Group<T>>();
    const gone = new Set(this.#gone);
    for (const component of this.#components()) {
      for (const cells of this.#group(component)) {
        const before = cells[0]!.group;
        if (before && !gone.has(before) && before.cells.length === cells.length && cells.every((c, i) => before.cells[i] === c)) continue;
        const group: Group<T> = { cells };
        for (const c of cells) {
          if (c.group) gone.add(c.group);
          c.group = group;
        }
        made.add(group);
      }
    }
    const touched = new Set<Group<T>>();
    for (const { entries, group } of this.#grown) if (entries.length && group && !made.has(group)) touched.add(group);
    this.#dirty.clear();
    this.#grown.clear();
    this.#gone.clear();
    return { gone, made, touched };
  }

  /** Components around all that is dirty, each in the order of its keys. */
  #components(): Cell<T>[][] {
    const seen = new Set<Cell<T>>();
    const out: Cell<T>[][] = [];
    for (const start of this.#dirty) {
      if (seen.has(start) || !start.entries.length) continue;
      seen.add(start);
      const component = [start];
      for (const cell of component)
        for (const next of this.#neighbours(cell))
          if (!seen.has(next)) {
            seen.add(next);
            component.push(next);
          }
      out.push(component.sort((a, b) => byText(a.atom.key, b.atom.key)));
    }
    return out;
  }

  *#neighbours(cell: Cell<T>): Generator<Cell<T>> {
    if (cell.links) yield* cell.links.keys();
    yield* this.#ruled.get(cell) ?? [];
  }

  #readRulings(): void {
    this.#ruled.clear();
    for (const { entry, other } of this.#rulings.pairings) {
      const [a, b] = [this.#ofEntry.get(entry), this.#ofEntry.get(other)];
      if (!a || !b) continue;
      at(this.#ruled, a, () => []).push(b);
      at(this.#ruled, b, () => []).push(a);
    }
  }

  /** Groups one component: by the rules, then by the user's word. */
  #group(component: readonly Cell<T>[]): readonly (readonly Cell<T>[])[] {
    if (component.length === 1) {
      component[0]!.part = undefined;
      return [component];
    }
    const parts = this.#parts(component);
    const { same, different } = this.#accepted(component);
    if (!same.length && !different.length) return parts.flatMap((p) => p.groups);
    const index = new Map(component.map((c, i) => [c, i]));
    const n = component.length;
    const foes = new Set(different.flatMap(([a, b]) => [a * n + b, b * n + a]));
    const indices = (cells: readonly Cell<T>[]) => cells.map((c) => index.get(c)!);
    const ruled = different.length
      ? parts.flatMap((p) => this.#regroup(indices(p.cells), component, (i, j, w) => (foes.has(i * n + j) ? Number.NEGATIVE_INFINITY : w)))
      : parts.flatMap((p) => p.groups.map(indices));
    const bound = new Set(same.flat());
    const strict = (i: number, j: number, weight: number) =>
      foes.has(i * n + j) ? Number.NEGATIVE_INFINITY : bound.has(i) && bound.has(j) ? inUnits(BOUND) : weight;
    return unite(ruled, same)
      .flatMap((g) => (different.some(([a, b]) => g.includes(a) && g.includes(b)) ? this.#regroup(g, component, strict, same) : [g]))
      .map((g) => g.map((i) => component[i]!));
  }

  /** Groups some of a component, as indices, where decisions change what pairs say. */
  #regroup(
    members: readonly number[],
    component: readonly Cell<T>[],
    decide: (i: number, j: number, weight: number) => number,
    together: readonly (readonly [number, number])[] = [],
  ): number[][] {
    const at = (i: number, j: number) => {
      const [x, y] = [members[i]!, members[j]!];
      return decide(x, y, this.#weigh(component[x]!, component[y]!));
    };
    const own = together.flatMap(([a, b]): [number, number][] => {
      const [i, j] = [members.indexOf(a), members.indexOf(b)];
      return i < 0 || j < 0 ? [] : [[i, j]];
    });
    return cluster({ size: members.length, at }, inUnits(this.matcher.apart), own).map((g) => g.map((i) => members[i]!));
  }

  /** What a pair says when groups are weighed. */
  #weigh(a: Cell<T>, b: Cell<T>): number {
    if (a.part && a.part === b.part) return a.part.weights.at(a.place, b.place);
    if (toldApart(a.atom, b.atom)) return APART;
    const { weight, against } = this.matcher.compare(a.atom.traits, b.atom.traits);
    return against <= this.matcher.hard ? APART : inUnits(weight > 0 ? weight : against);
  }

  /** The parts of a component: itself, or where it is too large to compare all with all, what its strongest links make. */
  #parts(component: readonly Cell<T>[]): Part<T>[] {
    const cuts = component.length > LARGE ? cut(component) : [component];
    const parts = cuts.map((cells): Part<T> => {
      const { part } = cells[0]!;
      if (part?.cells.length === cells.length && cells.every((c) => c.part === part)) return part;
      const weights = new Weights(cells.length, (i, j) => this.#weigh(cells[i]!, cells[j]!));
      const groups = cluster(weights, inUnits(this.matcher.apart));
      return { cells, weights, groups: groups.map((g) => g.map((i) => cells[i]!)) };
    });
    for (const part of parts) for (const [place, cell] of part.cells.entries()) [cell.part, cell.place] = [part, place];
    return parts;
  }

  #accepted(component: readonly Cell<T>[]): ReturnType<typeof accept> {
    if (!component.some((c) => this.#ruled.has(c))) return { same: [], different: [] };
    const index = new Map(component.map((c, i) => [c, i]));
    return accept(this.#rulings.pairings, (entry) => {
      const cell = this.#ofEntry.get(entry);
      return cell && index.get(cell);
    });
  }
}

function link<T>(a: Cell<T>, b: Cell<T>, weight: number): void {
  a.links ??= new Map();
  b.links ??= new Map();
  a.links.set(b, weight);
  b.links.set(a, weight);
}

/** Whole numbers of 32 bits, which take no room of their own as keys of a map. */
function hashes(keys: readonly string[]): number[] {
  return keys.map((k) => hash32(k) | 0);
}

function cut<T>(component: readonly Cell<T>[]): Cell<T>[][] {
  const index = new Map(component.map((c, i) => [c, i]));
  const links = component.flatMap((c, i) =>
    [...(c.links ?? [])].flatMap(([other, weight]) => (index.get(other)! > i ? [{ i, j: index.get(other)!, weight }] : [])),
  );
  return capped(component.length, links, LARGE).map((part) => part.map((i) => component[i]!));
}

/** The order of reporting: by day, undated last, then by id. */
export function byReport(a: EntryRef, b: EntryRef): number {
  return byText(a.day ?? '9999', b.day ?? '9999') || byText(a.id, b.id);
}

/** The entry that was reported first, by day and then by id. */
export function firstOf(entries: Iterable<EntryRef>): EntryRef {
  let first: EntryRef | undefined;
  for (const e of entries) if (!first || byReport(e, first) < 0) first = e;
  return first!;
}

function unite(groups: readonly (readonly number[])[], pairs: readonly (readonly [number, number])[]): number[][] {
  let out = groups.map((g) => [...g]);
  for (const [a, b] of pairs) {
    const both = out.filter((g) => g.includes(a) || g.includes(b));
    if (both.length > 1) out = [...out.filter((g) => !both.includes(g)), both.flat().sort((x, y) => x - y)];
  }
  return out.sort((x, y) => x[0]! - y[0]!);
}
