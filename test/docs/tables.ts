/**
 * Tables of the documentation that are made from the program's registries. In a document a table
 * stands between `<!-- NAME -->` and `<!-- /NAME -->`.
 *
 * @module test/docs/tables
 */
import { readFileSync } from 'node:fs';
import { INTERNAL_KINDS } from '../../cypher/internal.js';
import { namedQueries, type QueryParameter } from '../../cypher/queries.js';
import type { Points } from '../../graph/identity/matcher.js';
import { PERSON_POINTS } from '../../graph/identity/persons.js';
import { AGREEMENT_POINTS, MEETING_POINTS } from '../../graph/identity/points.js';
import { ruleLabel } from '../../graph/identity/rules.js';
import { EDGE_KINDS, NODE_KINDS } from '../../graph/model.js';
import { READERS } from '../../src/articles/readers.js';
import type { Command } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands/index.js';

interface Figures {
  readonly check: Readonly<Record<string, number>>;
}

/** What is measured, and what it means. */
const MEASURED: readonly (readonly [name: string, meaning: string])[] = [
  ['state', 'states'],
  ['person', 'persons'],
  ['agreement', 'agreements'],
  ['represents', 'whom a person represents'],
  ['meeting', 'meetings'],
  ['meeting-person', 'who took part in a meeting'],
  ['agreement-party', 'parties of an agreement'],
];

/** Every table by its name. */
export const TABLES: Readonly<Record<string, () => string>> = {
  commands: () =>
    markdown(
      ['command', 'does'],
      COMMANDS.map((command) => [code(synopsis(command)), command.summary]),
    ),
  'command-reference': () => COMMANDS.map(section).join('\n\n'),
  inputs: () =>
    markdown(
      ['ending', 'is read as'],
      READERS.map(({ extensions, describes }) => [extensions.map((e) => `${code(e)}, ${code(`${e}.gz`)}`).join(', '), describes]),
    ),
  nodes: () =>
    markdown(
      ['node', 'بالعربية', 'carries'],
      NODE_KINDS.map(({ id, label, properties }) => [code(id), label.ar, properties.map(({ name }) => name).join(', ')]),
    ),
  queries: () =>
    markdown(
      ['query', 'answers', '', 'parameters'],
      namedQueries().map(({ name, label, params }) => [code(name), label.en, label.ar, params.map(parameter).join(', ')]),
    ),
  'internal-labels': () =>
    markdown(
      ['label', 'holds'],
      INTERNAL_KINDS.map(({ id, holds }) => [code(id), holds]),
    ),
  'rules-of-persons': () => points(PERSON_POINTS),
  'rules-of-meetings': () => points(MEETING_POINTS),
  'rules-of-agreements': () => points(AGREEMENT_POINTS),
  figures: () => {
    const { check } = JSON.parse(readFileSync(new URL('../eval/figures.json', import.meta.url), 'utf8')) as Figures;
    // Only what has no error is 100.
    const rows = MEASURED.map(([name, meaning]) => [meaning, String(Math.min(Math.round(check[name]!), check[name]! < 100 ? 99 : 100))]);
    return markdown(['on articles that nobody looked at while writing the rules', 'F1'], rows);
  },
  edges: () =>
    markdown(
      ['edge', 'بالعربية', 'from', 'to'],
      EDGE_KINDS.map(({ id, label, from, to }) => [code(id), label.ar, from.join(', '), to.join(', ')]),
    ),
};

/** The document with each of its tables made anew. */
export function renewed(document: string): string {
  return document.replace(/<!-- ([\w-]+) -->\n[\s\S]*?<!-- \/\1 -->/g, (whole, name: string) => {
    const table = TABLES[name];
    return table ? `<!-- ${name} -->\n${table()}\n<!-- /${name} -->` : whole;
  });
}

function points(all: Points): string {
  const rows = Object.entries(all).map(([rule, p]) => {
    const { ar, en } = ruleLabel(rule);
    return [code(rule), en, ar, typeof p === 'object' ? `${p[0]} (contradicts)` : String(p)];
  });
  return markdown(['rule', 'says', '', 'points'], rows);
}

function synopsis({ id, isDefault, arguments: args, options }: Command): string {
  const operands = args.map(({ name, required, variadic }) => (required ? name : `[${name}]`) + (variadic ? '…' : ''));
  return ['diplograph', ...(isDefault ? [] : [id]), ...operands, ...(options.length ? ['[options]'] : [])].join(' ');
}

function section(command: Command): string {
  const rows = [
    ...command.arguments.map(({ name, describes }) => [code(name), describes]),
    ...command.options.map(({ flags, describes, choices, default: value }) => [
      code(flags),
      `${describes}${choices ? `: ${choices.join(', ')}` : ''}${value === undefined ? '' : ` (default: ${value})`}`,
    ]),
  ];
  const examples = command.examples.flatMap(({ line, does }) => [`# ${does}`, line]).join('\n');
  return `### ${synopsis(command)}\n\n${command.summary}\n\n${markdown(['', ''], rows)}\n\n\`\`\`sh\n${examples}\n\`\`\``;
}

function parameter({ name, type, of, default: value }: QueryParameter): string {
  return `${code(name)} (${type}${of ? ` of ${of.join(', ')}` : ''}${value === undefined ? '' : `; ${value}`})`;
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
