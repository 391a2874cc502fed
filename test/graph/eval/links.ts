/**
 * `npx tsx test/graph/eval/links.ts`: how well entries of the annotated articles are joined into
 * things, apart from extraction, over all pairs and within each half.
 */
import { identify } from '../../../graph/identity/identity.js';
import { entriesOf, goldIsThere, halves, KINDS, links, reportsOf } from './annotated.js';
import { linkScores } from './link-scores.js';

if (!goldIsThere()) {
  console.log('Nothing scored: the annotated articles are expected in ../shared/gold, beside the checkout.');
  process.exit(process.env.CI ? 1 : 0);
}
const reports = reportsOf('dev');
const found = new Map(identify(reports).flatMap((thing) => thing.members.map((m) => [m, thing.id] as const)));
const half = halves();
const pct = (x: number) => (100 * x).toFixed(1).padStart(5);
for (const kind of KINDS)
  for (const set of ['all', 'read', 'check'] as const) {
    const entries = reports
      .filter((r) => set === 'all' || half.get(r.id) === set)
      .flatMap((r) => entriesOf(r, kind).map((e) => `${r.id}#${e.key}`));
    const s = linkScores(entries, links(kind), found);
    const row = `pairs ${String(s.pairs).padStart(4)}: P${pct(s.pairsP)} R${pct(s.pairsR)} F1${pct(s.pairsF1)} | B3 P${pct(s.b3P)} R${pct(s.b3R)} F1${pct(s.b3F1)}`;
    console.log(`${kind.padEnd(10)}${set.padEnd(6)} ${row}`);
  }
