/**
 * `npm run eval`: prints the scores of the seeds and of both halves beside the last committed
 * ones, and ends with 1 when one is below its floor.
 *
 *   npm run eval                  prints and compares
 *   npm run eval -- --save        writes figures.json, and raises the floors after them
 *   npm run eval -- --without-holders   prints what grammar does without the lexicon of office holders, for no floor
 *
 * @module test/eval/evaluate
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { goldIsThere, ONE_MORE, RIGHT, type Scores, SETS, type SetName, scoreAll, withoutHolders } from './scores.js';

type Table = Partial<Record<SetName, Scores>>;

const figuresFile = new URL('figures.json', import.meta.url);
const floorsFile = new URL('floors.json', import.meta.url);
const sets: readonly SetName[] = [...(Object.keys(SETS) as SetName[]), 'identity'];

if (!goldIsThere()) {
  console.log('Nothing evaluated: the annotated articles are expected in ../shared/gold, beside the checkout.');
  process.exit(process.env.CI ? 1 : 0);
}

/** Points between the best score and its floor. */
const DISTANCE = 1;
/** Scores have one decimal. */
const ROUNDING = 0.05;
/** What a set has as a whole. */
const WHOLE = ['ALL NODES', 'ALL EDGES'];

const now = scoreAll();
const last = read(figuresFile);
const floors = read(floorsFile);
print(now, last);
if (withoutHolders) process.exit(0);
const below = sets.flatMap((set) =>
  Object.entries(floors[set] ?? {}).flatMap(([name, floor]) => {
    const score = now[set]?.[name] ?? null;
    if (floor === null || (score !== null && score >= floor) || isOfMore(set, name) || isOneOfMany(set, name, floor)) return [];
    return [`${set}: ${name} is ${score}, its floor is ${floor}`];
  }),
);
for (const line of below) console.error(`BELOW ITS FLOOR  ${line}`);
if (process.argv.includes('--save') && below.length === 0) {
  save(figuresFile, Object.fromEntries(sets.map((set) => [set, kept(now[set] ?? {})])) as Table);
  save(floorsFile, raised(floors, now));
}
process.exitCode = below.length ? 1 : 0;

function read(file: URL): Table {
  return JSON.parse(readFileSync(file, 'utf8')) as Table;
}

function save(file: URL, table: Table): void {
  writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
}

/**
 * The share of an attribute is that of entries that were found: with more of them it may sink though no fewer are right. So the most
 * that ever were right are a floor of their own, and a share may stand below its floor only where they are reached.
 */
function isOfMore(set: SetName, name: string): boolean {
  const right = now[set]?.[name + RIGHT] ?? null;
  const floor = floors[set]?.[name + RIGHT] ?? null;
  return right !== null && floor !== null && right >= floor;
}

/**
 * One entry of a kind may be lost where the set as a whole, its nodes and its edges, stands no lower than it ever did: of kinds with
 * a dozen entries one is many points, and no change that gains hundreds leaves each of them where it was.
 */
function isOneOfMany(set: SetName, name: string, floor: number): boolean {
  const best = (whole: string): number => (floors[set]?.[whole] ?? 0) + DISTANCE;
  if (WHOLE.some((whole) => name === whole || (now[set]?.[whole] ?? 0) < best(whole) - ROUNDING)) return false;
  if (name.endsWith(RIGHT)) return (now[set]?.[name] ?? 0) >= floor - 1;
  const with1 = now[set]?.[name + ONE_MORE] ?? null;
  return with1 === null ? isOneOfMany(set, name + RIGHT, floors[set]?.[name + RIGHT] ?? 0) : with1 >= floor + DISTANCE - ROUNDING;
}

/** Floors follow the scores at a distance of one point, and never sink; of entries, they are the most that were right. */
function raised(before: Table, reached: Table): Table {
  const floor = (set: SetName, name: string, score: number): number =>
    Math.max(before[set]?.[name] ?? 0, name.endsWith(RIGHT) ? score : Math.round(10 * (score - DISTANCE)) / 10, 0);
  return Object.fromEntries(
    sets.map((set) => [
      set,
      Object.fromEntries(
        Object.entries(kept(reached[set] ?? {})).map(([name, score]) => [name, score === null ? null : floor(set, name, score)]),
      ),
    ]),
  ) as Table;
}

/** Without what is worked out for the check alone. */
function kept(scores: Scores): Scores {
  return Object.fromEntries(Object.entries(scores).filter(([name]) => !name.endsWith(ONE_MORE)));
}

/** F1 in percent; in brackets what has changed since the committed figure. */
function print(table: Table, before: Table): void {
  for (const columns of [sets.filter((set) => set !== 'identity'), ['identity'] as const]) {
    console.log(`\n${''.padEnd(22)}${columns.map((set) => set.padStart(7).padEnd(16)).join('')}`.trimEnd());
    for (const name of Object.keys(table[columns[0]!] ?? {}).filter((n) => !n.endsWith(RIGHT) && !n.endsWith(ONE_MORE))) {
      console.log(
        `${name.padEnd(22)}${columns.map((set) => cell(table[set]?.[name] ?? null, before[set]?.[name] ?? null)).join('')}`.trimEnd(),
      );
    }
  }
}

function cell(score: number | null, before: number | null): string {
  if (score === null) return '–'.padStart(7).padEnd(16);
  const change = before === null ? '' : score - before;
  const shown = change === '' ? '(new)' : Math.abs(change) < 0.05 ? '' : `(${change > 0 ? '+' : ''}${change.toFixed(1)})`;
  return `${score.toFixed(1).padStart(7)} ${shown.padEnd(8)}`;
}
