/**
 * The annotated articles and which of their entries are one thing, where they lie beside the checkout.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseReport, type Report } from '../../../graph/report.js';

const GOLD = new URL('../../../../shared/gold/', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, GOLD), 'utf8'));

export type Half = 'read' | 'check';
export const KINDS = ['person', 'meeting', 'agreement'] as const;
export type Kind = (typeof KINDS)[number];

export const goldIsThere = () => existsSync(GOLD);

export function reportsOf(folder: 'dev' | 'seeds'): Report[] {
  return readdirSync(new URL(folder, GOLD))
    .filter((f) => f.endsWith('.json'))
    .sort()
    .map((f) => parseReport(json(`${folder}/${f}`)));
}

/** Which half of the annotated articles each belongs to: errors are read in one, in the other only scores. */
export function halves(): Map<string, Half> {
  const all = json('halves.json') as Record<Half, string[]>;
  return new Map((['read', 'check'] as const).flatMap((half) => all[half].map((id): [string, Half] => [id, half])));
}

/** Number of the thing of each entry that is linked to another. */
export function links(kind: Kind): Map<string, number> {
  const of = new Map<string, number>();
  const lines = readFileSync(new URL('links.jsonl', GOLD), 'utf8').trim().split('\n');
  for (const [n, line] of lines.entries()) {
    const row = JSON.parse(line) as { kind: string; members: [string, string][] };
    if (row.kind === kind) for (const [article, key] of row.members) of.set(`${article}#${key}`, n);
  }
  return of;
}

export function entriesOf(report: Report, kind: Kind): { key: string }[] {
  return { person: report.persons, meeting: report.meetings, agreement: report.agreements }[kind];
}
