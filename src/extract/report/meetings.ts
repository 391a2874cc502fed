/**
 * Meetings of a Report: occasions with keys, the phrases that name them, and a link with its words for
 * everybody who takes part.
 *
 * @module src/extract/report/meetings
 */
import type { Span } from '../../../graph/evidence.js';
import type { MeetingEntry } from '../../../graph/report.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { Actor } from '../actors/actor.js';
import { isDropped } from '../actors/dropped.js';
import { cameoOf, modeOf } from '../meetings/cameo.js';
import type { Occasion, Represents } from '../meetings/occasions/occasion.js';
import { roleOf } from '../meetings/occasions/occasions.js';
import type { Trigger } from '../meetings/words/trigger.js';
import type { Reading } from '../reading.js';
import { type Draft, namedBy, spanOf } from './draft.js';
import { placeKey } from './places.js';

export function putMeetings(draft: Draft, readings: readonly Reading[]): void {
  for (const { tokens, meetings, represents } of readings) {
    const made = new Map<Occasion, MeetingEntry>();
    for (const occasion of meetings)
      made.set(
        occasion,
        putMeeting(draft, tokens, occasion, (p) => represents.get(p) ?? []),
      );
    for (const [occasion, entry] of made) {
      const whole = occasion.partOf && made.get(occasion.partOf);
      if (!whole) continue;
      entry.partOf = whole.key;
      draft.report.links.push({ type: 'PART_OF', from: entry.key, to: whole.key, evidence: [entry.evidence[0]!, whole.evidence[0]!] });
    }
    for (const [occasion, { key }] of made) draft.occasions.set(occasion, key);
  }
}

function putMeeting(draft: Draft, tokens: Tokens<Entry>, occasion: Occasion, represents: Represents): MeetingEntry {
  const { report, keys, organizationKeys } = draft;
  const { facts, persons, states, where, when } = occasion;
  const organizations = [...occasion.organizations].filter(([code]) => organizationKeys.has(code));
  const key = `m${report.meetings.length + 1}`;
  const spans = facts.map((f) => cueSpan(tokens, f.trigger));
  const stateCodes = [...states.keys()].sort();
  const country = where?.country ?? null;
  const place = where?.town ? (where.name ?? namedBy(tokens, where.named.from, where.named.to)) : null;
  const date = when?.value ?? null;
  const negotiation = facts.some((f) => f.trigger.lemma === 'مفاوضة' || f.trigger.lemma === 'تفاوض');
  const entry: MeetingEntry = {
    key,
    kind: occasion.kind,
    status: occasion.status,
    title: occasion.title && namedBy(tokens, ...occasion.title),
    persons: [...persons.keys()].map((p) => keys.get(p)!),
    states: stateCodes,
    organizations: organizations.map(([code]) => organizationKeys.get(code)!),
    place,
    country,
    date,
    dateEnd: when?.end ?? null,
    dateRule: date === null ? null : when!.mention.rule,
    partOf: null,
    cues: [...new Set(spans.map((s) => tokens.text.slice(s.start, s.end)))],
    evidence: spans,
    cameo: cameoOf(occasion.kind, occasion.status, stateCodes, country, negotiation),
    mode: modeOf(occasion.status, occasion.wished, isBefore(date, report.published)),
  };
  report.meetings.push(entry);
  const cue = spans[0]!;
  for (const [person, { actor }] of persons)
    report.links.push({
      type: 'TOOK_PART_IN',
      from: keys.get(person)!,
      to: key,
      role: roleOf(occasion, person, represents),
      evidence: [cue, actorSpan(tokens, actor)],
    });
  for (const state of stateCodes) {
    const actor = states.get(state)?.actor;
    report.links.push({
      type: 'TOOK_PART_IN',
      from: state,
      to: key,
      role: roleOf(occasion, state, represents),
      evidence: actor ? [cue, actorSpan(tokens, actor)] : [cue],
    });
  }
  for (const [code, { from, to }] of organizations)
    report.links.push({
      type: 'TOOK_PART_IN',
      from: organizationKeys.get(code)!,
      to: key,
      role: 'participant',
      evidence: [cue, spanOf(tokens, from, to)],
    });
  if (where !== null) {
    const evidence = [cue, spanOf(tokens, where.named.from, where.named.to)];
    if (place !== null)
      report.links.push({ type: 'HELD_IN', from: key, to: placeKey(report, place, where.country, evidence[1]!), evidence });
    report.links.push({ type: 'HELD_IN', from: key, to: where.country, evidence });
  }
  return entry;
}

/** The words of an actor; of one that its verb alone tells, the verb. */
const actorSpan = (tokens: Tokens<Entry>, actor: Actor): Span => spanOf(tokens, isDropped(actor) ? actor.from - 1 : actor.from, actor.to);

/** A month and more before publication: told as background. */
function isBefore(date: string | null, published: string | null): boolean {
  if (date === null || published === null) return false;
  return date.slice(0, 7) < published.slice(0, Math.min(7, date.length));
}

const CUE_WORDS = 5;

/** The trigger with some words behind it, so that the phrase names this meeting and no other. */
function cueSpan(tokens: Tokens<Entry>, trigger: Trigger): Span {
  let to = trigger.to;
  while (
    to < tokens.count &&
    to < trigger.from + CUE_WORDS &&
    tokens.sentence[to] === tokens.sentence[trigger.from] &&
    tokens.word[to]!.kind === 0
  )
    to++;
  return spanOf(tokens, trigger.from, to);
}
