/**
 * Identify: which entries of many reports are one thing in the world.
 *
 * @module graph/identity/identify
 */
import type { Decision } from '../decision.js';
import { entryId, parseEntryId, slug, type ThingKind, thingId } from '../ids.js';
import { foldWords } from '../names/fold.js';
import { by, byText } from '../order.js';
import type { Report } from '../report.js';

/** One thing: a node to be. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  /** Entry ids, in order. */
  readonly members: readonly string[];
}

/** All things of the reports, in the order of their ids. */
export function identify(reports: readonly Report[], _decisions: readonly Decision[] = []): Thing[] {
  const things = new Map<string, { kind: ThingKind; id: string; members: string[] }>();
  const put = (kind: ThingKind, name: string, report: Report, key: string) => {
    const id = thingId(kind, name);
    const thing = things.get(id) ?? { kind, id, members: [] };
    thing.members.push(entryId(report.id, key));
    things.set(id, thing);
  };
  for (const r of reports) {
    for (const p of r.persons) put('Person', slug(p.name), r, p.key);
    for (const o of r.organizations) put('Organization', o.code?.toLowerCase() ?? slug(o.name), r, o.key);
    for (const l of r.places) put('Place', slug(l.name, l.country), r, l.key);
    for (const m of r.meetings)
      put('Meeting', slug(m.kind, ...m.states, ...m.persons, m.date ?? r.published ?? r.id, foldWords(m.place ?? '')), r, m.key);
    for (const a of r.agreements) put('Agreement', slug(a.kind, ...a.parties, a.title, a.date), r, a.key);
  }
  for (const t of things.values()) t.members.sort(byText);
  return [...things.values()].sort(by((t) => t.id));
}

/** A line of `diplograph identify`: members as pairs of article and key. */
export function thingLine(thing: Thing): { id: string; kind: string; members: [string, string][] } {
  const members = thing.members.map((m): [string, string] => {
    const { article, key } = parseEntryId(m)!;
    return [article, key];
  });
  return { id: thing.id, kind: thing.kind, members };
}
