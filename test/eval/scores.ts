/**
 * Scores of the extraction on the annotated articles that lie beside a checkout, in
 * `../shared/gold`, by the scorer that lies with them.
 *
 * @module test/eval/scores
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const beside = join(root, '..', 'shared');
/** The scorer asks for its path as it really is. */
const shared = existsSync(beside) ? realpathSync(beside) : beside;

/** The sets of articles that are scored: the two founding articles, and two halves of the others. */
export const SETS = {
  seeds: ['seeds'],
  read: ['dev', '--half', 'read'],
  check: ['dev', '--half', 'check'],
} as const;
export type SetName = keyof typeof SETS;

/** F1 of nodes and edges, and share of right attributes, in percent; null where there is nothing to score. */
export type Scores = Readonly<Record<string, number | null>>;

interface Scored {
  readonly articles: number;
  readonly missing: number;
  readonly nodes: Readonly<Record<string, { readonly f1: number }>>;
  readonly edges: Readonly<Record<string, { readonly f1: number }>>;
  readonly allNodes: { readonly f1: number };
  readonly allEdges: { readonly f1: number };
  readonly attributes: Readonly<Record<string, { readonly accuracy: number | null }>>;
}

export function goldIsThere(): boolean {
  return existsSync(join(shared, 'gold', 'dev')) && existsSync(join(shared, 'eval', 'score.mjs'));
}

/** Extracts all annotated articles with the built program and scores each set. */
export function scoreAll(): Record<SetName, Scores> {
  const folder = mkdtempSync(join(tmpdir(), 'diplograph-eval-'));
  try {
    return Object.fromEntries(Object.entries(SETS).map(([name, [gold, ...half]]) => [name, scoreSet(folder, gold, half)])) as Record<
      SetName,
      Scores
    >;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scoreSet(folder: string, gold: string, half: readonly string[]): Scores {
  const goldFolder = join(shared, 'gold', gold);
  const reports = join(folder, `${gold}.jsonl`);
  if (!existsSync(reports)) writeFileSync(reports, extracted(goldFolder));
  const scorer = join(shared, 'eval', 'score.mjs');
  const printed = execFileSync(process.execPath, [scorer, '--gold', goldFolder, '--pred', reports, '--json', ...half], {
    encoding: 'utf8',
  });
  const scored = JSON.parse(printed) as Scored;
  if (scored.missing) throw new Error(`${scored.missing} of ${scored.articles} articles in ${gold} have no report`);
  const f1 = (of: Scored['nodes']): [string, number][] => Object.entries(of).map(([name, { f1 }]) => [name, percent(f1)]);
  return Object.fromEntries([
    ...f1(scored.nodes),
    ...f1({ 'ALL NODES': scored.allNodes }),
    ...f1(scored.edges),
    ...f1({ 'ALL EDGES': scored.allEdges }),
    ...Object.entries(scored.attributes).map(([name, { accuracy }]) => [name, accuracy === null ? null : percent(accuracy)] as const),
  ]);
}

function extracted(goldFolder: string): string {
  const files = readdirSync(goldFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(goldFolder, name));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/src/cli/main.js'), 'extract', ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`extract ended with ${status}: ${stderr}`);
  return stdout;
}

/** One decimal, as in the table. */
function percent(share: number): number {
  return Math.round(1000 * share) / 10;
}
