/**
 * Partition: the entries of one kind, kept in groups while articles come and go. Atoms meet in
 * blocks, pairs that speak for each other are linked, and linked ones are joined to trees; so a change
 * costs what its own blocks and trees cost, and the groups are a function of the set of entries.
 *
 * @module graph/identity/partition
 */
import { Book } from '../book.js';
import { hash32 } from '../hash.js';
import { entryId } from '../ids.js';
import { at } from '../maps.js';
import { byText } from '../order.js';
import type { Report } from '../report.js';
import { inParts, outOfParts, type Saving, type Taking } from '../saved.js';
import { type Atom, atomsOf, toldApart } from './atoms.js';
import { cluster, parted } from './cluster.js';
import { Forest, type JointRow } from './forest.js';
import type { Matcher } from './matcher.js';
import { accept, Rulings } from './rulings.js';
import type { Leaf } from './tree.js';
import { APART, inUnits, Weights } from './weights.js';

export interface EntryRef {
  readonly id: string;
  readonly day: string | null;
}

/** An atom in use. There are many: what most of them do without is not made. */
export interface Cell<T> extends Leaf<Cell<T>> {
  readonly atom: Atom<T>;
  /** In no order. */
  readonly entries: EntryRef[];
  /** Cells that this one is linked to, with the points of the link. */
  links: Map<Cell<T>, number> | undefined;
  /** Whether its words will do for an id, see {@link Matcher.handle}. */
  readonly plain: boolean;
  /** The entry reported first. */
  first: EntryRef;
  group: Group<T> | undefined;
  /** The id that all its entries were last given; for {@link Identity}. */
  told: string | undefined;
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

type Keys = Readonly<Record<'meet' | 'ask' | 'offer', readonly number[]>>;

/** The links are those to cells before: place and points in turn. */
type CellRow<T> = readonly [
  atom: Atom<T>,
  entries: EntryRef[],
  plain: boolean,
  meet: readonly number[],
  ask: readonly number[],
  offer: readonly number[],
  links: readonly number[],
];

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
  /** What decisions hold to be two, either way round, and to be one. */
  #foes: ReadonlyMap<Cell<T>, ReadonlySet<Cell<T>>> = new Map();
  #same: readonly (readonly [Cell<T>, Cell<T>])[] = [];
  readonly #forest: Forest<Cell<T>>;

  constructor(matcher: Matcher<T>) {
    this.matcher = matcher;
    this.#forest = new Forest<Cell<T>>({
      weigh: (a, b) => this.#weighFar(a, b),
      unlinked: (a, b) => this.#foes.get(a)?.has(b) === true,
      APART,
      apart: inUnits(matcher.apart),
    });
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
      const known = this.#cells.get(atom.key);
      const cell = known ?? this.#enter(atom, ref);
      if (known) {
        if (!known.entries.length || byReport(ref, known.first) < 0) known.first = ref;
        known.entries.push(ref);
      }
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
    // A list that begins empty would take room for many at the first one.
    const cell = newCell<T>(atom, [first], first, this.matcher.handle(atom.traits).plain);
    const keys = this.#keys(atom);
    const { meet, ask, offer } = keys;
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
    this.#stand(cell, keys);
    if (cell.links) this.#forest.add(cell);
    this.#dirty.add(cell);
    return cell;
  }

  #stand(cell: Cell<T>, { meet, ask, offer }: Keys): void {
    this.#cells.set(cell.key, cell);
    for (const k of meet) this.#meet.add(k, cell);
    for (const k of ask) this.#ask.add(k, cell);
    for (const k of offer) this.#offer.add(k, cell);
  }

  #leave(cell: Cell<T>): void {
    const { meet, ask, offer } = this.#keys(cell.atom);
    for (const k of meet) this.#meet.delete(k, cell);
    for (const k of ask) this.#ask.delete(k, cell);
    for (const k of offer) this.#offer.delete(k, cell);
    this.#forest.remove(cell);
    for (const other of cell.links?.keys() ?? []) other.links!.delete(cell);
    this.#cells.delete(cell.atom.key);
    this.#dirty.delete(cell);
    if (!cell.group) return;
    this.#gone.add(cell.group);
    for (const other of cell.group.cells) if (other !== cell) this.#dirty.add(other);
  }

  #keys({ traits }: Atom<T>): Keys {
    const { meet, ask = [], offer = [] } = this.matcher.blocks(traits);
    return { meet: hashes(meet), ask: hashes(ask), offer: hashes(offer) };
  }

  *save(): Saving {
    const cells = [...this.#cells.values()];
    const place = new Map(cells.map((c, i) => [c, i]));
    yield* inParts(cells, cells.length, (cell): CellRow<T> => {
      const { meet, ask, offer } = this.#keys(cell.atom);
      const links = [...(cell.links ?? [])].flatMap(([other, weight]) =>
        place.get(other)! < place.get(cell)! ? [place.get(other)!, weight] : [],
      );
      return [cell.atom, cell.entries, cell.plain, meet, ask, offer, links];
    });
    const groups = new Set(cells.map((c) => c.group!));
    yield* inParts(groups, groups.size, (g) => g.cells.map((c) => place.get(c)!));
    const joints = [...this.#forest.joints(cells)];
    yield* inParts(joints, joints.length, (row) => row);
  }

  /**
   * Takes over what {@link save} has written.
   * @param rulings that held then
   * @returns all groups
   */
  load(take: Taking, rulings: Rulings): Group<T>[] {
    this.#rulings = rulings;
    const cells: Cell<T>[] = [];
    for (const [atom, entries, plain, meet, ask, offer, links] of outOfParts<CellRow<T>>(take)) {
      const cell = newCell(atom, entries, firstOf(entries), plain);
      for (let i = 0; i < links.length; i += 2) link(cell, cells[links[i]!]!, links[i + 1]!);
      for (const { id } of entries) this.#ofEntry.set(id, cell);
      this.#stand(cell, { meet, ask, offer });
      cells.push(cell);
    }
    const groups = [...outOfParts<number[]>(take)].map((places): Group<T> => ({ cells: places.map((i) => cells[i]!) }));
    for (const group of groups) for (const cell of group.cells) cell.group = group;
    this.#forest.restore(cells, outOfParts<JointRow>(take));
    return groups;
  }

  /** Brings the groups up to date. */
  settle(): Settled<T> {
    for (const cell of this.#grown) if (!cell.entries.length) this.#leave(cell);
    this.#rule();
    const made = new Set<Group<T>>();
    const gone = new Set(this.#gone);
    for (const cells of this.#grouped()) {
      const before = cells[0]!.group;
      if (before && !gone.has(before) && before.cells.length === cells.length && cells.every((c, i) => before.cells[i] === c)) continue;
      const group: Group<T> = { cells };
      for (const c of cells) {
        if (c.group) gone.add(c.group);
        c.group = group;
      }
      made.add(group);
    }
    const touched = new Set<Group<T>>();
    for (const { entries, group } of this.#grown) if (entries.length && group && !made.has(group)) touched.add(group);
    this.#dirty.clear();
    this.#grown.clear();
    this.#gone.clear();
    return { gone, made, touched };
  }

  /** Groups all that is dirty and all whose tree is another one: by the rules, then by the user's word. */
  #grouped(): (readonly Cell<T>[])[] {
    const trees = this.#forest.settle();
    const seen = new Set(trees.flatMap((t) => t.leaves));
    for (const cell of [...this.#dirty, ...this.#same.flat()]) {
      if (seen.has(cell) || !cell.entries.length) continue;
      const tree = this.#forest.around(cell);
      for (const c of tree.leaves) seen.add(c);
      trees.push(tree);
    }
    const groups = trees.flatMap((t) => this.#part(t.leaves, t.foes));
    return this.#same.length ? this.#unite(groups) : groups;
  }

  /** Parts a tree so that no group holds two that must be two. */
  #part(cells: readonly Cell<T>[], foes: number): (readonly Cell<T>[])[] {
    if (!foes) return [cells];
    const weights = new Weights(cells.length, (i, j) => this.#weigh(cells[i]!, cells[j]!));
    return parted(weights, inUnits(this.matcher.apart)).map((g) => g.map((i) => cells[i]!));
  }

  /** Puts together what the user holds to be one, and takes apart again what must not come together by that. */
  #unite(groups: readonly (readonly Cell<T>[])[]): (readonly Cell<T>[])[] {
    const bound = new Set(this.#same.flat());
    const strict = (a: Cell<T>, b: Cell<T>) =>
      this.#foes.get(a)?.has(b) ? Number.NEGATIVE_INFINITY : bound.has(a) && bound.has(b) ? inUnits(BOUND) : this.#weigh(a, b);
    return unite(groups, this.#same).flatMap((cells) => {
      if (!cells.some((a) => cells.some((b) => this.#foes.get(a)?.has(b)))) return [cells];
      const index = new Map(cells.map((c, i) => [c, i]));
      const together = this.#same.flatMap(([a, b]): [number, number][] =>
        index.has(a) && index.has(b) ? [[index.get(a)!, index.get(b)!]] : [],
      );
      const pairs = { size: cells.length, at: (i: number, j: number) => strict(cells[i]!, cells[j]!) };
      return cluster(pairs, inUnits(this.matcher.apart), together).map((g) => g.map((i) => cells[i]!));
    });
  }

  /** What a pair says when groups are weighed, in thousandths of a point. */
  #weigh(a: Cell<T>, b: Cell<T>): number {
    if (this.#foes.get(a)?.has(b)) return Number.NEGATIVE_INFINITY;
    const points = a.links?.get(b);
    return points === undefined ? (this.#forest.noted(a, b) ?? this.#weighFar(a, b)) : inUnits(points);
  }

  /** Likewise, of two that are not linked. */
  #weighFar(a: Cell<T>, b: Cell<T>): number {
    if (this.#foes.get(a)?.has(b)) return Number.NEGATIVE_INFINITY;
    if (toldApart(a.atom, b.atom)) return APART;
    const { weight, against } = this.matcher.compare(a.atom.traits, b.atom.traits);
    return against <= this.matcher.hard ? APART : weight > 0 ? 0 : inUnits(against);
  }

  /** Takes over what the user's decisions say of the cells that there are. */
  #rule(): void {
    const { same, different } = accept(this.#rulings.pairings, (entry) => this.#ofEntry.get(entry));
    const foes = new Map<Cell<T>, Set<Cell<T>>>();
    for (const [a, b] of different) {
      at(foes, a, () => new Set()).add(b);
      at(foes, b, () => new Set()).add(a);
    }
    const before = this.#foes;
    const differ = new Set<Cell<T>>();
    for (const cell of new Set([...before.keys(), ...foes.keys()]))
      if (this.#cells.get(cell.atom.key) === cell && !alike(before.get(cell), foes.get(cell))) differ.add(cell);
    for (const cell of differ) this.#forest.remove(cell);
    [this.#foes, this.#same] = [foes, same];
    for (const cell of differ) {
      this.#forest.add(cell);
      this.#dirty.add(cell);
    }
  }
}

function alike<T>(a: ReadonlySet<T> = new Set(), b: ReadonlySet<T> = new Set()): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

function newCell<T>(atom: Atom<T>, entries: EntryRef[], first: EntryRef, plain: boolean): Cell<T> {
  return {
    key: atom.key,
    atom,
    entries,
    links: undefined,
    tree: undefined,
    far: undefined,
    plain,
    first,
    group: undefined,
    told: undefined,
  };
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

/** The order of reporting: by day, undated last, then by id. */
export function byReport(a: EntryRef, b: EntryRef): number {
  return byText(a.day ?? '9999', b.day ?? '9999') || byText(a.id, b.id);
}

/** The entry that was reported first, by day and then by id. */
function firstOf(entries: Iterable<EntryRef>): EntryRef {
  let first: EntryRef | undefined;
  for (const e of entries) if (!first || byReport(e, first) < 0) first = e;
  return first!;
}

/** Joins the groups of each pair; all groups in the order of their first cells. */
function unite<T>(groups: readonly (readonly Cell<T>[])[], pairs: readonly (readonly [Cell<T>, Cell<T>])[]): (readonly Cell<T>[])[] {
  let out = [...groups];
  for (const [a, b] of pairs) {
    const both = out.filter((g) => g.includes(a) || g.includes(b));
    if (both.length > 1) out = [...out.filter((g) => !both.includes(g)), both.flat().sort((x, y) => byText(x.key, y.key))];
  }
  return out;
}
