/**
 * Scores of the extraction on the annotated articles that lie beside a checkout, in
 * `../shared/gold`, by the scorer that lies with them.
 *
 * @module test/eval/scores
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const beside = join(root, '..', 'shared');
/** The scorer asks for its path as it really is. */
const shared = existsSync(beside) ? realpathSync(beside) : beside;

const annotated = join(shared, 'gold');
const written = join(root, 'test', 'eval', 'articles');
/**
 * The sets of articles that are scored, each a folder and options of the scorer: the two founding articles, two halves of the
 * others, and articles written for this project in the ways of more countries and years, in three rounds; `check` and
 * all `unread` are those that nobody looks at for rules, and no weights are trained on.
 */
export const SETS = {
  seeds: [join(annotated, 'seeds')],
  read: [join(annotated, 'dev'), '--half', 'read'],
  check: [join(annotated, 'dev'), '--half', 'check'],
  written: [join(written, 'read')],
  unread: [join(written, 'check')],
  'written 2': [join(written, 'read-2')],
  'unread 2': [join(written, 'check-2')],
  'written 3': [join(written, 'read-3')],
  'unread 3': [join(written, 'check-3')],
} as const;
/** Besides them `identity`: how well the annotations of all articles are joined into things, apart from extraction. */
export type SetName = keyof typeof SETS | 'identity';

/** Behind the name of an attribute: how many entries have it right, where the name alone is their share of those that were found. */
export const RIGHT = ' right';

/** Behind the name of a node or an edge: what its F1 would be with one more of its entries right instead of wrong. */
export const ONE_MORE = ' with one more';

/** F1 of nodes and edges, and share of right attributes, in percent; null where there is nothing to score. With {@link RIGHT} a count. */
export type Scores = Readonly<Record<string, number | null>>;

interface Counted {
  readonly f1: number;
  /** Found rightly, found wrongly, missed. */
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

interface Scored {
  readonly articles: number;
  readonly missing: number;
  readonly nodes: Readonly<Record<string, Counted>>;
  readonly edges: Readonly<Record<string, Counted>>;
  readonly allNodes: Counted;
  readonly allEdges: Counted;
  readonly attributes: Readonly<Record<string, { readonly accuracy: number | null; readonly of: number }>>;
}

export function goldIsThere(): boolean {
  return existsSync(join(shared, 'gold', 'dev')) && existsSync(join(shared, 'eval', 'score.mjs'));
}

/** Extracts all annotated articles with the built program and scores each set. */
export function scoreAll(): Record<SetName, Scores> {
  const folder = mkdtempSync(join(tmpdir(), 'diplograph-eval-'));
  try {
    const sets = Object.entries(SETS).map(([name, [gold, ...half]]) => [name, scoreSet(folder, gold, half)] as const);
    return Object.fromEntries([...sets, ['identity', scoreIdentity(folder)]]) as Record<SetName, Scores>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scoreSet(folder: string, goldFolder: string, half: readonly string[]): Scores {
  const reports = join(folder, `${goldFolder.replaceAll(sep, '-')}.jsonl`);
  if (!existsSync(reports)) writeFileSync(reports, diplograph('extract', ...goldFiles(goldFolder)));
  const scorer = join(shared, 'eval', 'score.mjs');
  const printed = execFileSync(process.execPath, [scorer, '--gold', goldFolder, '--pred', reports, '--json', ...half], {
    encoding: 'utf8',
  });
  const scored = JSON.parse(printed) as Scored;
  if (scored.missing) throw new Error(`${scored.missing} of ${scored.articles} articles in ${goldFolder} have no report`);
  const f1 = (of: Scored['nodes']): [string, number][] =>
    Object.entries(of).flatMap(([name, { f1, tp, fp, fn }]): [string, number][] => [
      [name, percent(f1)],
      [name + ONE_MORE, fn === 0 ? percent(f1) : percent((2 * (tp + 1)) / (2 * (tp + 1) + Math.max(0, fp - 1) + fn - 1))],
    ]);
  return Object.fromEntries([
    ...f1(scored.nodes),
    ...f1({ 'ALL NODES': scored.allNodes }),
    ...f1(scored.edges),
    ...f1({ 'ALL EDGES': scored.allEdges }),
    ...Object.entries(scored.attributes).flatMap(([name, { accuracy, of }]): (readonly [string, number | null])[] => [
      [name, accuracy === null ? null : percent(accuracy)],
      [`${name}${RIGHT}`, Math.round((accuracy ?? 0) * of)],
    ]),
  ]);
}

interface Joined {
  readonly pairs: { readonly f1: number };
  readonly b3: { readonly f1: number };
}

/** F1 over pairs and B3 F1 by kind, in percent. */
function scoreIdentity(folder: string): Scores {
  const gold = join(shared, 'gold', 'dev');
  const things = join(folder, 'things.jsonl');
  writeFileSync(things, diplograph('identify', ...goldFiles(gold)));
  const args = [
    join(shared, 'eval', 'score-links.mjs'),
    '--gold',
    gold,
    '--links',
    join(shared, 'gold', 'links.jsonl'),
    '--pred',
    things,
    '--json',
  ];
  const scored = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Record<string, Joined>;
  return Object.fromEntries(
    Object.entries(scored).flatMap(([kind, { pairs, b3 }]) => [
      [`${kind} pairs`, pairs.f1],
      [`${kind} B3`, b3.f1],
    ]),
  );
}

function goldFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));
}

/** Whether the lexicon of office holders is left out. */
export const withoutHolders = process.argv.includes('--without-holders');

/** What the built program prints. */
function diplograph(...args: string[]): string {
  const before = withoutHolders ? ['--import', new URL('without-holders.mjs', import.meta.url).href] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...before, join(root, 'dist/src/cli/main.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
  return stdout;
}

/** One decimal, as in the table. */
function percent(share: number): number {
  return Math.round(1000 * share) / 10;
}
