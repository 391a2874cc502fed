/** Offsets of a report point into the text that the article keeps, however the article was read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../graph/article.js';
import { extract } from '../../../src/extract/extract.js';
import { articlesOf, written } from './written.js';

const SAMPLES = fileURLToPath(new URL('../../../src/articles/samples', import.meta.url));
const samples = readdirSync(SAMPLES).map(
  (name) => JSON.parse(readFileSync(join(SAMPLES, name), 'utf8')) as Article & { published: string },
);

interface Span {
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
}

/** Everything in a report that says where it stands. */
function spansOf(value: unknown): Span[] {
  if (value === null || typeof value !== 'object') return [];
  const { field, start, end } = value as Span;
  if (typeof start === 'number' && typeof end === 'number') return [{ field, start, end }];
  return Object.values(value).flatMap(spansOf);
}

/** Ways in which an article may come, each with other bytes around the same words. */
const WAYS: readonly (readonly [string, (sample: Article) => string | Uint8Array])[] = [
  ['json', (sample) => JSON.stringify(sample)],
  ['txt', ({ title, text }) => `\uFEFFسياسة\r\n\r\n${title}\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`],
  [
    'html',
    ({ title, text }) =>
      `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><nav><a href="/">الرئيسية</a></nav><article><h1>${title}</h1>${text
        .split('\n\n')
        .map((p) => `<p>\n  ${p}&nbsp;</p>`)
        .join('\n')}</article></body></html>`,
  ],
];

describe.each(WAYS)('the samples as %s', (ending, bytes) => {
  it.each(samples.map((sample) => [sample.id, sample] as const))('%s', async (id, sample) => {
    const [article] = await articlesOf(written(`${ending}/${id}.${ending}`, bytes(sample)));
    const report = extract(article!);
    const spans = spansOf([report.persons, report.states, report.meetings, report.agreements, report.links]);
    expect(spans.length).toBeGreaterThan(10);
    for (const { field, start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(article![field]!.slice(start, end).trim()).toHaveLength(end - start);
    }
    for (const { name, aliases, mentions } of report.persons) {
      const called = mentions.filter((m) => m.by === 'name').map((m) => article![m.field]!.slice(m.start, m.end).replace(/\s+/g, ' '));
      expect([name, ...aliases]).toEqual(expect.arrayContaining(called));
    }
  });
});

it('the samples are of several outlets, with a day and an address each', () => {
  expect(samples.length).toBeGreaterThanOrEqual(12);
  expect(new Set(samples.map(({ source }) => source)).size).toBeGreaterThanOrEqual(4);
  expect(new Set(samples.map(({ url }) => url)).size).toBe(samples.length);
  for (const { published, url } of samples)
    expect([published, url]).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/), expect.stringMatching(/\.example\//)]);
});
