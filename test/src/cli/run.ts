/**
 * Runs the built command line as a user would: a process of its own, in a folder of its own.
 *
 * @module test/src/cli/run
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, vi } from 'vitest';

export const MAIN = fileURLToPath(new URL('../../../dist/src/cli/main.js', import.meta.url));
export const SAMPLES = fileURLToPath(new URL('../../../src/articles/samples', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Setting {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** An open file that takes what is printed. */
  readonly stdout?: number;
  /** As which user; root may read everything. */
  readonly uid?: number | undefined;
}

/** Each test starts several processes, beside those of other test files. */
vi.setConfig({ testTimeout: 90_000 });

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'diplograph-cli-'));
  folders.push(folder);
  return folder;
}

/** Writes a file below a folder; the path. */
export function file(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** The sentences on stderr, without the lines of progress that a slow machine brings. */
export function sentences({ stderr }: Ran): string[] {
  return stderr.split('\n').filter((line) => line && !/^\d+ % |^[\d,]+ articles?$/.test(line));
}

/** Starts the command; the caller ends it. */
export function start(args: readonly string[], { cwd = emptyFolder(), env = {}, stdout, uid }: Setting = {}): ChildProcess {
  const ours = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:NEO4J_|NODE_OPTIONS$)/.test(name)));
  return spawn(process.execPath, [MAIN, ...args], {
    cwd,
    env: { ...ours, ...env },
    stdio: ['pipe', stdout ?? 'pipe', 'pipe'],
    ...(uid !== undefined && { uid }),
  });
}

/** Runs the command to its end. */
export async function run(args: readonly string[], setting: Setting = {}): Promise<Ran> {
  const child = start(args, setting);
  child.stdin!.on('error', () => undefined);
  child.stdin!.end(setting.input ?? '');
  return ended(child);
}

/** What a started command prints from now on, when it has ended. */
export async function ended(child: ChildProcess): Promise<Ran> {
  const [stdout, stderr, status] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    text(child.stderr!),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { status, stdout, stderr };
}

/** Resolves to the text so far when a pattern has been printed on stdout. */
export async function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  let so = '';
  for await (const chunk of child.stdout!.iterator({ destroyOnReturn: false })) {
    so += String(chunk);
    if (pattern.test(so)) return so;
  }
  throw new Error(`ended before printing ${pattern}: ${so}`);
}

/** An article of its own as JSON, with names that make a meeting. */
export function articleJson(id: string, more: object = {}): string {
  const text = `التقى الرئيس التركي رجب طيب أردوغان نظيره الروسي فلاديمير بوتين في سوتشي (${id}).`;
  return JSON.stringify({ id, title: `لقاء في سوتشي ${id}`, published: '2023-09-04', text, ...more });
}
