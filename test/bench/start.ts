/**
 * Benchmark: from `npm start` on a built checkout to the served page, with the sample articles, in
 * an empty folder. Run it on a quiet machine: `npx tsx test/bench/start.ts [RUNS]`.
 *
 * @module test/bench/start
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));
const runs = Number(process.argv[2] ?? 7);
const times: number[] = [];
for (let i = 0; i < runs; i++) times.push(await once());
times.sort((a, b) => a - b);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
console.log(`start to page: median ${seconds(times[runs >> 1]!)}, from ${seconds(times[0]!)} to ${seconds(times.at(-1)!)}, ${runs} runs`);
console.log(`${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`);

/** Milliseconds until the page has been fetched. */
async function once(): Promise<number> {
  const cwd = mkdtempSync(join(tmpdir(), 'diplograph-bench-'));
  const began = performance.now();
  const child = spawn(process.execPath, [main, '--port', '0'], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise((resolve) => child.once('close', resolve));
  try {
    let said = '';
    for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
      said += String(chunk);
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (!url) continue;
      const page = await fetch(url);
      await page.text();
      if (!page.ok) throw new Error(`the page answers ${page.status}`);
      return performance.now() - began;
    }
    throw new Error(`ended before the page was served:\n${said}`);
  } finally {
    child.kill('SIGINT');
    await gone;
    rmSync(cwd, { recursive: true, force: true });
  }
}
