/**
 * What tests of persons, meetings and agreements read: a report of a text, and what it tells in short.
 *
 * @module test/src/extract/told
 */
import { expect } from 'vitest';
import type { MeetingEntry, Report } from '../../../graph/report.js';
import { extract } from '../../../src/extract/extract.js';

export const read = (text: string, publishedAt: string | null = '2024-03-04'): Report =>
  extract({ id: 'x', url: null, title: null, publishedAt, source: null, language: 'ar', text });

/** Persons of a text that an outlet of this address printed on no known day. */
const personsOf = (text: string, url: string | null): Report['persons'] =>
  extract({ id: 't', url, title: null, publishedAt: null, source: null, language: 'ar', text }).persons;

export const names = (text: string): string[] => personsOf(text, null).map(({ name }) => name);

/** `name | states`: for whom each speaks. */
export const spokesmen = (text: string, url: string | null = null): string[] =>
  personsOf(text, url).map(({ name, represents }) => `${name} | ${represents.join(',')}`);

/** `name | states | office` of each. */
export const officials = (text: string, url: string | null = null): string[] =>
  personsOf(text, url).map(({ name, represents, office }) => `${name} | ${represents.join(',')} | ${office ?? '-'}`);

/** `kind status | persons | states | country date`, surnames alone. */
export function told({ persons, meetings }: Report): string[] {
  const name = new Map(persons.map((p) => [p.key, p.name.split(' ').at(-1)]));
  return meetings.map((m) =>
    [`${m.kind} ${m.status}`, m.persons.map((k) => name.get(k)).join(' '), m.states.join(' '), `${m.country} ${m.date}`].join(' | '),
  );
}

/** The one meeting of a report that has no other. */
export const only = (report: Report): MeetingEntry => {
  expect(told(report)).toHaveLength(1);
  return report.meetings[0]!;
};

/** Kind, status and parties of each agreement. */
export const agreed = (text: string): [kind: string, status: string, parties: string][] =>
  read(text).agreements.map((a) => [a.kind, a.status, a.parties.join(' ')]);
