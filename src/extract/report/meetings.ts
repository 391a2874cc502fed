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
import type { Occasion } from '../meetings/meetings.js';
import type { Trigger } from '../meetings/triggers.js';
import type { Reading } from '../reading.js';
import { type Draft, printed, spanOf } from './draft.js';

export function putMeetings(draft: Draft, readings: readonly Reading[]): void {
  for (const { tokens, meetings } of readings) for (const occasion of meetings) putMeeting(draft, tokens, occasion);
}

function putMeeting({ report, keys, occasions }: Draft, tokens: Tokens<Entry>, occasion: Occasion): void {
  const { facts, persons, states, where, country, when } = occasion;
  const key = `m${report.meetings.length + 1}`;
  occasions.set(occasion, key);
  const spans = facts.map((f) => cueSpan(tokens, f.trigger));
  const entry: MeetingEntry = {
    key,
    kind: occasion.kind,
    status: occasion.status,
    title: null,
    persons: [...persons.keys()].map((p) => keys.get(p)!).filter((k) => k !== undefined),
    states: [...states.keys()].sort(),
    organizations: [],
    place: where?.town ? printed(tokens.text, spanOf(tokens, where.named.from, where.named.to)) : null,
    country,
    date: when?.value ?? null,
    dateEnd: when?.end ?? null,
    dateRule: when?.value ? when.mention.rule : null,
    partOf: null,
    cues: [...new Set(spans.map((s) => tokens.text.slice(s.start, s.end)))],
    evidence: spans,
    cameo: null,
    mode: null,
  };
  report.meetings.push(entry);
  const evidence = spans.slice(0, 1);
  for (const [person, { actor }] of persons) {
    const from = keys.get(person);
    if (from !== undefined)
      report.links.push({
        type: 'TOOK_PART_IN',
        from,
        to: key,
        role: 'participant',
        evidence: [...evidence, spanOf(tokens, actor.from, actor.to)],
      });
  }
  for (const state of entry.states) {
    const actor = states.get(state)?.actor;
    report.links.push({
      type: 'TOOK_PART_IN',
      from: state,
      to: key,
      role: 'participant',
      evidence: actor ? [...evidence, spanOf(tokens, actor.from, actor.to)] : evidence,
    });
  }
  if (country !== null)
    report.links.push({ type: 'HELD_IN', from: key, to: country, evidence: [spanOf(tokens, where!.named.from, where!.named.to)] });
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
