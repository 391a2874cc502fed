/** A report is a superset of an annotation: the same fields and codes, and the words behind every one of its facts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.js';

const SAMPLES = fileURLToPath(new URL('../../../src/articles/samples', import.meta.url));
const reports = readdirSync(SAMPLES).map((name) => {
  const { published, ...given } = JSON.parse(readFileSync(join(SAMPLES, name), 'utf8'));
  return extract({ language: 'ar', ...given, publishedAt: published });
});

/** The fields of an annotation, each with the values that it may have. */
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const CODE = /^[A-Z]{2}$/;
const MEETINGS = /^(?:talks|visit|summit|call|conference|press_conference)$/;
const AGREEMENTS = /^(?:treaty|agreement|memorandum|contract|ceasefire|declaration)$/;

const all = (pattern: RegExp, values: readonly string[]): boolean => values.every((value) => pattern.test(value));
const orNull = (pattern: RegExp, value: string | null): boolean => value === null || pattern.test(value);

describe.each(reports.map((report) => [report.id, report] as const))('the report of %s', (_, report) => {
  it('has the fields and codes of an annotation', () => {
    const persons = new Set(report.persons.map(({ key }) => key));
    const meetings = new Set(report.meetings.map(({ key }) => key));
    for (const { key, name, aliases, represents, office } of report.persons) {
      expect([key, name]).toEqual([expect.stringMatching(/^p\d+$/), expect.stringMatching(/\p{Script=Arabic}/u)]);
      expect(all(/./, aliases) && all(CODE, represents) && orNull(/./, office)).toBe(true);
    }
    expect(
      all(
        CODE,
        [...report.states, ...report.statesOptional].map(({ code }) => code),
      ),
    ).toBe(true);
    for (const m of report.meetings) {
      expect(m).toMatchObject({
        kind: expect.stringMatching(MEETINGS),
        status: expect.stringMatching(/^(?:held|planned|cancelled|denied)$/),
      });
      expect(m.persons.every((key) => persons.has(key)) && all(CODE, m.states) && orNull(CODE, m.country) && orNull(DATE, m.date)).toBe(
        true,
      );
      expect(m.partOf === null || meetings.has(m.partOf)).toBe(true);
      expect(m.cues.length).toBeGreaterThan(0);
    }
    for (const a of report.agreements) {
      const status = /^(?:signed|planned|in_force|violated|terminated|denied)$/;
      expect(a).toMatchObject({ kind: expect.stringMatching(AGREEMENTS), status: expect.stringMatching(status) });
      expect(all(CODE, a.parties) && a.signatories.every((key) => persons.has(key)) && orNull(DATE, a.date)).toBe(true);
      expect(a.concludedAt === null || meetings.has(a.concludedAt)).toBe(true);
      expect(a.cues.length).toBeGreaterThan(0);
    }
  });

  it('shows the words behind every person, state, meeting, agreement and link', () => {
    for (const { mentions } of [...report.persons, ...report.states]) expect(mentions.length).toBeGreaterThan(0);
    for (const { evidence } of [...report.meetings, ...report.agreements, ...report.links]) expect(evidence.length).toBeGreaterThan(0);
  });

  it('has a link for every party, participant, place and state that a fact names', () => {
    const linked = new Set(report.links.map(({ type, from, to }) => `${type} ${from} ${to}`));
    const named = [
      ...report.persons.flatMap(({ key, represents }) => represents.map((code) => `REPRESENTS ${key} ${code}`)),
      ...report.meetings.flatMap(({ key, persons, states, country }) => [
        ...[...persons, ...states].map((from) => `TOOK_PART_IN ${from} ${key}`),
        ...(country === null ? [] : [`HELD_IN ${key} ${country}`]),
      ]),
      ...report.agreements.flatMap(({ key, parties, signatories }) => [
        ...parties.map((code) => `PARTY_TO ${code} ${key}`),
        ...signatories.map((from) => `SIGNED ${from} ${key}`),
      ]),
    ];
    expect(named.filter((link) => !linked.has(link))).toEqual([]);
  });
});

it('the samples have meetings and agreements to look at', () => {
  expect(reports.flatMap(({ meetings }) => meetings).length).toBeGreaterThan(20);
  expect(reports.flatMap(({ agreements }) => agreements).length).toBeGreaterThan(5);
});

it.each([
  ['رحبت الأمم المتحدة بالهدنة، والتقى المنسق الأممي ستيفان لارسن الوفد في عدن.', ['UN']],
  ['ناقش الاتحاد الأفريقي الأزمة، وأكد مفوض السلم بالاتحاد وممثله الأعلى أن الأمين العام للاتحاد موسى كوياتي سيحضر.', ['AU']],
  ['ناقشت الوزارة الأزمة، وأكد الأمين العام للمنظمة موسى كوياتي أنه سيحضر.', []],
])('whom somebody stands for by an adjective, or by the noun of an organisation named before: %s', (text, expected) => {
  const { persons, organizations } = extract({ id: 'o', url: null, title: null, publishedAt: null, source: null, language: 'ar', text });
  const codes = new Map(organizations.map(({ key, code }) => [key, code]));
  expect(persons[0]!.organizations.map((key) => codes.get(key))).toEqual(expected);
});
