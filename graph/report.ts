/**
 * Report: all that one article says, as data. A function of the article alone. Its JSON is a
 * superset of a hand-made annotation (same field names and codes), so it can be scored as it is,
 * and an annotation can be read as a Report ({@link parseReport}).
 *
 * Keys (`p1`, `o1`, `l1`, `m1`, `a1`) are local to the Report; states are ISO 3166-1 alpha-2 codes.
 * Codes are two capitals and keys begin with a small letter, so one string names either.
 *
 * @module graph/report
 */
import { z } from 'zod';
import { type Span, spanSchema } from './evidence.js';

export const REPORT_VERSION = 1;

export const MEETING_KINDS = ['talks', 'visit', 'summit', 'call', 'conference', 'press_conference'] as const;
export const MEETING_STATUSES = ['held', 'planned', 'cancelled', 'denied'] as const;
export const AGREEMENT_KINDS = ['treaty', 'agreement', 'memorandum', 'contract', 'ceasefire', 'declaration'] as const;
export const AGREEMENT_STATUSES = ['signed', 'planned', 'in_force', 'violated', 'terminated', 'denied'] as const;
export const ROLES = ['participant', 'host', 'visitor', 'mediator'] as const;
export const LINK_TYPES = ['REPRESENTS', 'TOOK_PART_IN', 'HELD_IN', 'PART_OF', 'SIGNED', 'PARTY_TO', 'CONCLUDED_AT'] as const;
export const ORGANIZATION_KINDS = ['international', 'regional', 'party', 'armed', 'government', 'company', 'media', 'other'] as const;

const state = z.string().regex(/^[A-Z]{2}$/, 'a state is an ISO 3166-1 alpha-2 code');
const key = z.string().regex(/^[a-z][a-z0-9_-]*$/i);
const spans = z.array(spanSchema);
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');

/** A span that names a thing: by its name, by an office or description that stands for it, or by a pronoun or possessive. */
export const mentionSchema = z.intersection(spanSchema, z.object({ by: z.enum(['name', 'office', 'pronoun']).optional() }));

const person = z.object({
  key,
  /** Fullest form in the article, without title or clitics. */
  name: z.string().min(1),
  /** Other forms of the name in the article. */
  aliases: z.array(z.string()).default([]),
  /** The name in Latin letters, where the article prints it. */
  latin: z.string().nullable().default(null),
  /** States that the person officially speaks or acts for. */
  represents: z.array(state).default([]),
  /** Keys of organisations that the person speaks or acts for. */
  organizations: z.array(key).default([]),
  /** Short head of the office, as printed: وزير الخارجية. */
  office: z.string().nullable().default(null),
  mentions: z.array(mentionSchema).default([]),
});

const stateMention = z.object({ code: state, mentions: z.array(mentionSchema).default([]) });
const stateEntry = z.union([state.transform((code) => ({ code, mentions: [] as z.infer<typeof mentionSchema>[] })), stateMention]);

const organization = z.object({
  key,
  name: z.string().min(1),
  /** English name when the lexicon knows the organisation. */
  nameEn: z.string().nullable().default(null),
  /** Fixed id of a known organisation (`UN`, `EU`), else null. */
  code: z.string().nullable().default(null),
  kind: z.enum(ORGANIZATION_KINDS).default('other'),
  aliases: z.array(z.string()).default([]),
  mentions: z.array(mentionSchema).default([]),
});

const place = z.object({
  key,
  name: z.string().min(1),
  country: state.nullable().default(null),
  mentions: z.array(mentionSchema).default([]),
});

/** What meetings and agreements share. */
const event = {
  key,
  organizations: z.array(key).default([]),
  date: date.nullable().default(null),
  /** Last day of a range that begins with `date`. */
  dateEnd: date.nullable().default(null),
  /** Name of the rule that produced the date, such as `weekday-past`; null without a date. */
  dateRule: z.string().nullable().default(null),
  /** Phrases of the text that name this occasion or document, exact substrings. */
  cues: z.array(z.string()).default([]),
  evidence: spans.default([]),
  /** CAMEO event code, see docs/extraction.md. */
  cameo: z.string().nullable().default(null),
  /** PLOVER auxiliary mode; null for what simply happened. */
  mode: z.enum(['historical', 'future', 'hypothetical', 'negated']).nullable().default(null),
};

const meeting = z.object({
  ...event,
  kind: z.enum(MEETING_KINDS),
  status: z.enum(MEETING_STATUSES),
  /** Name of the gathering, where it has one: قمة العشرين. */
  title: z.string().nullable().default(null),
  persons: z.array(key).default([]),
  states: z.array(state).default([]),
  place: z.string().nullable().default(null),
  country: state.nullable().default(null),
  partOf: key.nullable().default(null),
});

const agreement = z.object({
  ...event,
  kind: z.enum(AGREEMENT_KINDS),
  status: z.enum(AGREEMENT_STATUSES),
  title: z.string().nullable().default(null),
  /** What it is about, as printed, when the title does not tell. */
  subject: z.string().nullable().default(null),
  parties: z.array(state).default([]),
  signatories: z.array(key).default([]),
  concludedAt: key.nullable().default(null),
});

/**
 * One edge of the article, with the words it came from. `from` and `to` are keys or state codes;
 * `HELD_IN` points at a place key or a state code.
 */
export const linkSchema = z.object({
  type: z.enum(LINK_TYPES),
  from: z.string(),
  to: z.string(),
  /** Of `TOOK_PART_IN`. */
  role: z.enum(ROLES).optional(),
  /** Of `REPRESENTS`: the office held, as printed. */
  office: z.string().nullable().optional(),
  /** Of `REPRESENTS`: left out for a present holder. */
  tenure: z.enum(['former', 'designate']).optional(),
  /** Of `REPRESENTS`: no word tells for whom the office stands; it was concluded from what surrounds it. */
  inferred: z.boolean().optional(),
  /** Of `REPRESENTS`: no word tells it; the person is known to hold or to have held a high office of the state. */
  known: z.boolean().optional(),
  evidence: spans,
});

export const reportSchema = z.object({
  version: z.literal(REPORT_VERSION).default(REPORT_VERSION),
  id: z.string().min(1),
  url: z.string().nullable().default(null),
  title: z.string().nullable().default(null),
  published: z.string().nullable().default(null),
  source: z.string().nullable().default(null),
  language: z.string().default('ar'),
  /** What made this report: `rules`, later a language model's name. */
  extractor: z.string().default('rules'),
  persons: z.array(person).default([]),
  states: z.array(stateEntry).default([]),
  /** States that the text names only as a location, an origin of goods and the like. */
  statesOptional: z.array(stateEntry).default([]),
  organizations: z.array(organization).default([]),
  places: z.array(place).default([]),
  meetings: z.array(meeting).default([]),
  agreements: z.array(agreement).default([]),
  links: z.array(linkSchema).optional(),
});

/** All that one article says. */
export type Report = Omit<z.infer<typeof reportSchema>, 'links'> & { links: Link[] };
export type Link = z.infer<typeof linkSchema>;
export type Role = (typeof ROLES)[number];
export type Mention = z.infer<typeof mentionSchema>;
export type PersonEntry = Report['persons'][number];
export type MeetingEntry = Report['meetings'][number];
export type AgreementEntry = Report['agreements'][number];
export type MeetingKind = MeetingEntry['kind'];
export type MeetingStatus = MeetingEntry['status'];
export type AgreementKind = AgreementEntry['kind'];
export type AgreementStatus = AgreementEntry['status'];

/**
 * Reads a Report from parsed JSON. A hand-made annotation has no `links`: they, and the places, are
 * made from its fields, with the spans of its cues in `text`, when the record has a text.
 *
 * @throws {z.ZodError} when the shape is wrong
 */
export function parseReport(json: unknown): Report {
  const { links, ...parsed } = reportSchema.parse(json);
  if (links !== undefined) return { ...parsed, links };
  const text = typeof (json as { text?: unknown }).text === 'string' ? (json as { text: string }).text : null;
  const report = { ...parsed, places: parsed.places.length ? parsed.places : placesOf(parsed.meetings, text) };
  return { ...report, links: linksOf(report, text) };
}

/** The places that the meetings of an annotation name. */
function placesOf(meetings: z.infer<typeof meeting>[], text: string | null): z.infer<typeof place>[] {
  const places = new Map<string, z.infer<typeof place>>();
  for (const { place: name, country } of meetings) {
    const known = name && places.get(name);
    if (!name || known) {
      if (known && known.country === null) known.country = country;
      continue;
    }
    places.set(name, { key: `l${places.size + 1}`, name, country, mentions: text === null ? [] : spanOf(text, name) });
  }
  return [...places.values()];
}

/** The links that the fields of an annotation imply. */
function linksOf(report: Omit<z.infer<typeof reportSchema>, 'links'>, text: string | null): Link[] {
  const links: Link[] = [];
  const cueSpans = (phrases: string[]): Span[] => (text === null ? [] : phrases.flatMap((p) => spanOf(text, p)));
  for (const p of report.persons) {
    const evidence = p.mentions.length ? p.mentions.slice(0, 1) : cueSpans([p.name]);
    for (const to of [...p.represents, ...p.organizations]) links.push({ type: 'REPRESENTS', from: p.key, to, office: p.office, evidence });
  }
  const places = new Map(report.places.map((l) => [l.name, l.key]));
  for (const m of report.meetings) {
    const evidence = m.evidence.length ? m.evidence : cueSpans(m.cues);
    for (const from of [...m.persons, ...m.states, ...m.organizations])
      links.push({ type: 'TOOK_PART_IN', from, to: m.key, role: 'participant', evidence });
    if (m.place !== null && places.has(m.place)) links.push({ type: 'HELD_IN', from: m.key, to: places.get(m.place)!, evidence });
    if (m.country !== null) links.push({ type: 'HELD_IN', from: m.key, to: m.country, evidence });
    if (m.partOf !== null) links.push({ type: 'PART_OF', from: m.key, to: m.partOf, evidence });
  }
  for (const a of report.agreements) {
    const evidence = a.evidence.length ? a.evidence : cueSpans(a.cues);
    for (const from of a.signatories) links.push({ type: 'SIGNED', from, to: a.key, evidence });
    for (const from of [...a.parties, ...a.organizations]) links.push({ type: 'PARTY_TO', from, to: a.key, evidence });
    if (a.concludedAt !== null) links.push({ type: 'CONCLUDED_AT', from: a.key, to: a.concludedAt, evidence });
  }
  return links;
}

function spanOf(text: string, phrase: string): Span[] {
  const start = phrase ? text.indexOf(phrase) : -1;
  return start < 0 ? [] : [{ field: 'text', start, end: start + phrase.length }];
}
