/**
 * An explanation of identity, for reading in a terminal.
 *
 * @module src/cli/output/explanation
 */
import type { Span } from '../../../graph/evidence.js';
import type { Bond, Distinction, Explanation, Variant } from '../../../graph/identity/explain.js';
import { ruleLabel } from '../../../graph/identity/rules.js';
import { parseEntryId } from '../../../graph/ids.js';
import type { Report } from '../../../graph/report.js';
import type { Source } from '../../../graph/store.js';
import { sentence } from '../commands/decide.js';
import type { Found } from '../pipeline/node-names.js';
import { counted } from './summary.js';
import { type TableOptions, table } from './table.js';

/** Variants and bonds that are shown; --format json has all. */
const MOST = 12;
/** Entries of a variant that are shown. */
const ENTRIES = 3;
const QUOTE = 60;

/** Why a node is one thing, as lines of a terminal's width. */
export function explanation({ node, entries }: Found, e: Explanation, sources: ReadonlyMap<string, Source>, options: TableOptions): string {
  const { name, articles, sources: independent } = node.props;
  const lines = [
    `${node.kind} ${node.id}`,
    `${name ?? node.id}: ${counted(entries.length, 'entry').replace(/entrys$/, 'entries')} of ${counted(Number(articles), 'article')}, ${counted(Number(independent), 'independent source')}`,
    '',
    'What it was made from',
  ];
  for (const [i, variant] of e.variants.slice(0, MOST).entries()) lines.push(...variantLines(i, variant, sources));
  if (e.variants.length > MOST) lines.push(`  … and ${e.variants.length - MOST} other ways to say it (--format json shows all)`);
  if (e.bonds.length) {
    lines.push('', `Why it is one (${shown(e.average!)} points for any two of these on average; above 0 is one)`);
    for (const bond of e.bonds.slice(0, MOST))
      lines.push(...bondLines(`${bond.of[1] + 1} is the same as ${bond.of[0] + 1}:`, bond, options));
    if (e.bonds.length > MOST) lines.push(`  … and ${e.bonds.length - MOST} more`);
  } else if (entries.length > 1) lines.push('', 'Why it is one: all articles say the same of it, word for word.');
  return end(lines, e.decisions.map(taken));
}

/** Why two nodes are two, likewise. */
export function distinction(a: Found, b: Found, d: Distinction, options: TableOptions): string {
  const lines = [
    `${a.node.id} and ${b.node.id}`,
    '',
    'The pair that speaks most for one',
    `  1  ${d.best.says[0]}`,
    `  2  ${d.best.says[1]}`,
  ];
  lines.push(...bondLines('Is 1 the same as 2?', d.best, options), '');
  lines.push(`All pairs speak ${d.average > 0 ? 'for' : 'against'} one on average: ${shown(d.average)} points (above 0 would be one).`);
  if (d.hard) lines.push(`${counted(d.hard, 'pair')} cannot be one: they contradict each other.`);
  if (d.toldApart.length) lines.push(`Named as two by ${d.toldApart.slice(0, ENTRIES).join(', ')}.`);
  return end(lines, d.decisions.map(taken));
}

const taken = (d: Explanation['decisions'][number]): string => `  ${d.id}  ${d.at.slice(0, 16).replace('T', ' ')}  ${sentence(d)}`;

function end(lines: string[], decisions: readonly string[]): string {
  if (decisions.length) lines.push('', 'Decisions, which beat every rule', ...decisions);
  return `${lines.join('\n')}\n`;
}

function variantLines(i: number, { says, entries }: Variant, sources: ReadonlyMap<string, Source>): string[] {
  const lines = [`  ${i + 1}  ${says}`];
  for (const entry of entries.slice(0, ENTRIES)) {
    const { article: id, key } = parseEntryId(entry)!;
    const source = sources.get(id);
    const quote = source && quoteOf(source, key);
    lines.push(`       ${entry}  ${source?.report.published ?? ''}${quote ? `  «${quote}»` : ''}`.trimEnd());
  }
  if (entries.length > ENTRIES) lines.push(`       … and ${entries.length - ENTRIES} more`);
  return lines;
}

function bondLines(head: string, { weight, reasons, decision }: Bond, options: TableOptions): string[] {
  const by = decision === undefined ? '' : `, held to be one by the decision ${decision}`;
  const room = options.columns === null ? null : options.columns - 4;
  const rows = reasons.map((r) => [shown(r.weight), r.rule, ruleLabel(r.rule).en, r.detail ?? '']);
  return [
    `  ${head} ${shown(weight)} points${by}`,
    ...table(['points', 'rule', 'says', 'of'], rows, { columns: room }).map((l) => `    ${l}`),
  ];
}

/** The first words of the article that name the entry. */
function quoteOf({ article, report }: Source, key: string): string | null {
  const span = spanOf(report, key);
  if (!span) return null;
  const text = (span.field === 'title' ? (article.title ?? '') : article.text).slice(span.start, span.end).replace(/\s+/gu, ' ');
  return text.length > QUOTE ? `${text.slice(0, QUOTE)}…` : text;
}

function spanOf(report: Report, key: string): Span | undefined {
  const named = [...report.persons, ...report.organizations, ...report.places].find((e) => e.key === key);
  return named ? named.mentions[0] : [...report.meetings, ...report.agreements].find((e) => e.key === key)?.evidence[0];
}

/** @example shown(2.25) // '+2.3' */
function shown(points: number): string {
  const rounded = Math.round(points * 10) / 10;
  return rounded > 0 ? `+${rounded}` : String(rounded).replace('-', '−');
}
