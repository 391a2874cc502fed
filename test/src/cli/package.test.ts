import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { articleJson, emptyFolder, file } from './run.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { NODE_OPTIONS: _, ...env } = process.env;

/** Runs npm or npx as a user's shell would; what it printed. */
async function npm(command: 'npm' | 'npx', args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd, env, maxBuffer: 1 << 26 });
  return stdout;
}

describe('the package', () => {
  it('packed and installed in an empty folder, has its help, its samples and its whole path', async () => {
    const folder = emptyFolder();
    await npm('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
    await npm('npm', ['init', '-y', '--silent'], folder);
    await npm('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', `./${tarball}`], folder);

    expect(await npm('npx', ['diplograph', '--help'], folder)).toMatch(/Usage: diplograph/);
    const own = file(folder, 'own.json', articleJson('own'));
    const built = await npm('npx', ['diplograph', 'build', own, join('node_modules', 'diplograph', 'src', 'articles', 'samples')], folder);
    expect(built).toMatch(/^Loaded {4}17 added$/m);
    const rows = await npm('npx', ['diplograph', 'query', 'MATCH (a:Article) RETURN count(a) AS n', '--format', 'csv'], folder);
    expect(rows).toBe('n\n17\n');
  }, 180_000);

  it('leaves sources, tests and tools at home', async () => {
    const listed = JSON.parse(await npm('npm', ['pack', '--ignore-scripts', '--dry-run', '--json', '--silent'], root)) as [
      { files: { path: string }[] },
    ];
    const paths = listed[0].files.map(({ path }) => path);
    expect(paths).toContain('dist/viz/app/index.html');
    expect(paths).toContain('cypher/schema.cypher');
    for (const name of ['README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md']) expect(paths).toContain(name);
    expect(paths.filter((path) => /\.ts$|^test\/|^\.ci\//.test(path))).toEqual([]);
  }, 120_000);
});
