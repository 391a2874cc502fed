/**
 * Identity: which entries of all reports are one thing in the world, of every kind, and what each
 * thing is called. Keeps up with articles that come, go and change.
 *
 * An id is made from the entry that was reported first, so it stays while later reports join; two
 * things that would share an id are both told apart by a suffix.
 *
 * @module graph/identity/identity
 */
import { Book } from '../book.js';
import type { Decision } from '../decision.js';
import { shortHash } from '../hash.js';
import { entryId, parseEntryId, slug, THING_KINDS, type ThingKind, thingId } from '../ids.js';
import { byText } from '../order.js';
import type { Report } from '../report.js';
import type { Saving, Taking } from '../saved.js';
import { agreements } from './agreements.js';
import type { Matcher } from './matcher.js';
import { meetings } from './meetings.js';
import { organizations } from './organizations.js';
import { byReport, type EntryRef, type Group, Partition } from './partition.js';
import { persons } from './persons.js';
import { places } from './places.js';
import { Rulings } from './rulings.js';

/** One thing: a node to be. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  /** Entry ids, in order. */
  readonly members: readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: traits are known to their own matcher only
type Any = any;

/** One a kind, in the order of {@link THING_KINDS}. */
export const MATCHERS: readonly Matcher<Any>[] = [persons, organizations, places, meetings, agreements];

interface Named {
  readonly kind: ThingKind;
  readonly base: string;
  readonly plain: boolean;
  readonly anchor: EntryRef;
  id: string;
}

/** The groups of all entries so far, kept up as reports come and go. */
export class Identity {
  readonly #partitions = new Map<ThingKind, Partition<Any>>(MATCHERS.map((m) => [m.kind, new Partition<Any>(m)]));
  readonly #named = new Map<Group<Any>, Named>();
  /** Groups that would have one id, by that id. */
  readonly #claims = new Book<Group<Any>>();
  #rulings = new Rulings();

  add(report: Report): void {
    for (const p of this.#partitions.values()) p.add(report);
  }

  remove(report: Report): void {
    for (const [kind, p] of this.#partitions) p.remove(entryIds(report, kind));
  }

  /** The next {@link settle} follows these decisions; reports of entries that they tell apart must be removed before and added after. */
  set rulings(rulings: Rulings) {
    this.#rulings = rulings;
    for (const p of this.#partitions.values()) p.rulings = rulings;
  }

  get rulings(): Rulings {
    return this.#rulings;
  }

  /** Brings all groups and ids up to date; gives the entries whose node is now another one. */
  settle(): Set<string> {
    const moved = new Set<string>();
    for (const kind of THING_KINDS) {
      const { gone, made, touched } = this.#partitions.get(kind)!.settle();
      const bases = new Set<string>();
      for (const group of [...gone, ...touched]) this.#unname(group, bases);
      for (const group of [...made, ...touched]) this.#name(kind, group, bases);
      for (const group of this.#tell(bases))
        for (const cell of group.cells) {
          const id = this.#named.get(group)!.id;
          if (cell.told !== id) for (const { id: entry } of cell.entries) moved.add(entry);
          cell.told = id;
        }
    }
    return moved;
  }

  *save(): Saving {
    for (const partition of this.#partitions.values()) yield* partition.save();
  }

  /**
   * Takes over what {@link save} has written.
   * @param rulings that held then
   */
  load(take: Taking, rulings: Rulings): void {
    this.#rulings = rulings;
    const bases = new Set<string>();
    for (const [kind, partition] of this.#partitions) for (const group of partition.load(take, rulings)) this.#name(kind, group, bases);
    for (const group of this.#tell(bases)) for (const cell of group.cells) cell.told = this.#named.get(group)!.id;
  }

  #unname(group: Group<Any>, bases: Set<string>): void {
    const named = this.#named.get(group);
    if (!named) return;
    this.#named.delete(group);
    this.#claims.delete(named.base, group);
    bases.add(named.base);
  }

  #name(kind: ThingKind, group: Group<Any>, bases: Set<string>): void {
    const able = group.cells.filter((c) => c.plain);
    const { atom, first, plain } = (able.length ? able : group.cells).reduce((a, b) => (byReport(b.first, a.first) < 0 ? b : a));
    const { words } = this.#partitions.get(kind)!.matcher.handle(atom.traits);
    const base = thingId(kind, slug(...words) || shortHash(first.id));
    this.#named.set(group, { kind, base, plain, anchor: first, id: '' });
    this.#claims.add(base, group);
    bases.add(base);
  }

  /** Gives ids to all groups that claim one of these; gives those groups. */
  #tell(bases: Set<string>): Set<Group<Any>> {
    const told = new Set<Group<Any>>();
    for (const base of bases) {
      const groups = [...this.#claims.get(base)];
      const alone = groups.length === 1;
      const names = groups.map((g) => this.#named.get(g)!);
      for (let length = 5; ; length++) {
        for (const n of names) n.id = alone && n.plain ? base : `${base}~${length > 12 ? n.anchor.id : shortHash(n.anchor.id, length)}`;
        if (new Set(names.map((n) => n.id)).size === names.length) break;
      }
      for (const g of groups) told.add(g);
    }
    return told;
  }

  /** The node that an entry belongs to. */
  nodeOf(kind: ThingKind, entry: string): string | undefined {
    const group = this.#partitions.get(kind)!.cellOf(entry)?.group;
    return group && this.#named.get(group)?.id;
  }

  partitionOf(kind: ThingKind): Partition<Any> {
    return this.#partitions.get(kind)!;
  }

  /** All things, in the order of their ids. */
  things(): Thing[] {
    return [...this.#named].map(([group, { kind, id }]) => ({ kind, id, members: membersOf(group) })).sort((a, b) => byText(a.id, b.id));
  }
}

/** Ids of the entries of a group, `articleId#key`, in order. */
export function membersOf(group: Group<unknown>): string[] {
  return group.cells.flatMap((c) => c.entries.map((e) => e.id)).sort(byText);
}

/** Entry ids of one kind in a report. */
export function entryIds(report: Report, kind: ThingKind): string[] {
  const entries: Record<ThingKind, readonly { key: string }[]> = {
    Person: report.persons,
    Organization: report.organizations,
    Place: report.places,
    Meeting: report.meetings,
    Agreement: report.agreements,
  };
  return entries[kind].map((e) => entryId(report.id, e.key));
}

/** Groups the entries of reports once and for all. */
export function identify(reports: Iterable<Report>, decisions: readonly Decision[] = []): Thing[] {
  const identity = new Identity();
  identity.rulings = new Rulings(decisions);
  const byId = new Map([...reports].map((r) => [r.id, r]));
  for (const report of byId.values()) identity.add(report);
  identity.settle();
  return identity.things();
}

/** A thing as `diplograph identify` prints it: members as pairs of article and key. */
export function thingLine({ id, kind, members }: Thing): { id: string; kind: ThingKind; members: [article: string, key: string][] } {
  return { id, kind, members: members.map((m) => Object.values(parseEntryId(m)!) as [string, string]) };
}
