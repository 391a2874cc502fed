import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import grafeo from '@grafeo-db/js';
import { describe, expect, it } from 'vitest';
import { articleJson, emptyFolder, ended, file, run, sentences, start } from './run.js';

/** A store with one article, made once, and what it exports. */
let kept: Promise<{ readonly folder: string; readonly exported: string }> | undefined;
async function keep(): Promise<{ readonly folder: string; readonly exported: string }> {
  const cwd = emptyFolder();
  await run(['build', '-'], { cwd, input: articleJson('kept') });
  return { folder: join(cwd, '.diplograph'), exported: (await run(['export'], { cwd })).stdout };
}

/** Runs the command beside a store with one article, and expects the same store afterwards. */
async function expectUntouched(args: (cwd: string) => string[], status: number, sentence: RegExp): Promise<void> {
  const { folder, exported } = await (kept ??= keep());
  expect(exported).toContain('"kept"');
  const cwd = emptyFolder();
  cpSync(folder, join(cwd, '.diplograph'), { recursive: true });
  const result = await run(args(cwd), { cwd });
  expect(result.status).toBe(status);
  expect(result.stderr).toMatch(sentence);
  expect(result.stderr).not.toMatch(/^ +at /m);
  expect((await run(['export'], { cwd })).stdout).toBe(exported);
}

/** Without its first bytes, by which it is known. */
function damaged(): Buffer {
  const packed = gzipSync('نص طويل '.repeat(500));
  packed.fill(0, 0, 2);
  return packed;
}

describe('a bad input gives one clear sentence and leaves the store as it was', () => {
  it.each([
    ['an empty file', 'empty.txt', '', /empty\.txt is empty/],
    ['a file that is no UTF-8 text', 'latin.txt', Buffer.from('d\xe9j\xe0 vu', 'latin1'), /latin\.txt is no UTF-8 text/],
    ['broken JSON', 'broken.json', '{\n"id": "a",\n"text" "b"\n}', /broken\.json:3 is broken JSON/],
    ['a broken line of JSON Lines', 'broken.jsonl', '{"id": "a", "text": }\n', /broken\.jsonl:1 is broken JSON/],
    [
      'a gzip file that is cut off',
      'cut.txt.gz',
      gzipSync('نص طويل '.repeat(500)).subarray(0, 40),
      /cut\.txt\.gz is no complete gzip file/,
    ],
    ['a gzip file that is damaged at its front', 'front.txt.gz', damaged(), /front\.txt\.gz is no gzip file, though its name says so/],
    ['a PDF', 'told.pdf', '%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer\n%%EOF\n', /told\.pdf is a PDF, which is not read/],
    ['a Hijri day', 'hijri.json', articleJson('h', { published: '1445-10-27' }), /"1445-10-27"; write the Gregorian day as YYYY-MM-DD/],
    ['JSON that is no article', 'other.json', '{"name": "x"}', /other\.json is no article: it has no string "text"/],
  ])('%s', async (_, name, content, sentence) => {
    await expectUntouched((cwd) => ['build', file(cwd, name, content)], 1, sentence);
  });

  it('a folder without articles', () =>
    expectUntouched((cwd) => ['build', file(cwd, 'notes/readme.md', 'x').replace('/readme.md', '')], 1, /notes holds no articles/));
  it('a missing path', () => expectUntouched(() => ['build', 'nosuch.txt'], 1, /There is no file or folder nosuch\.txt/));
  it('a mistyped command', () => expectUntouched(() => ['statts'], 2, /There is no command statts, and no file or folder of that name/));
  it('a missing path beside a good one', () =>
    expectUntouched((cwd) => ['build', file(cwd, 'good.json', articleJson('good')), 'nosuch'], 1, /nosuch/));
  it('an unknown query name', () => expectUntouched(() => ['query', 'who-met-whomm'], 2, /no query named "who-met-whomm"; there are: /));
  it('a value that a query does not allow', () =>
    expectUntouched(
      () => ['query', 'who-met-whom', '-p', 'person=بوتين', '-p', 'status=bogus'],
      2,
      /takes held, planned, cancelled or denied, not "bogus"/,
    ));
  it('a write in a query', () => expectUntouched(() => ['query', 'MATCH (a:Article) SET a.title = "x" RETURN a'], 2, /read/i));
  it('a deletion in a query', () => expectUntouched(() => ['query', 'MATCH (n) DETACH DELETE n'], 2, /read/i));
  it('Cypher that is none', () => expectUntouched(() => ['query', 'MATCH (a RETURN a'], 2, /cannot be understood: .*line 1, column 10/));
});

it('a path that leads nowhere makes no store', async () => {
  const cwd = emptyFolder();
  expect((await run(['build', 'nosuch'], { cwd })).status).toBe(1);
  expect((await run(['nosuch.txt', '--port', '0'], { cwd })).status).toBe(1);
  expect(existsSync(join(cwd, '.diplograph'))).toBe(false);
});

it('bad articles alone make no store, and say so', async () => {
  const cwd = emptyFolder();
  file(cwd, 'empty.txt', '');
  for (const args of [
    ['build', 'empty.txt'],
    ['empty.txt', '--port', '0'],
  ]) {
    const result = await run(args, { cwd });
    expect(result).toMatchObject({ status: 1, stdout: 'Loaded    nothing, 1 skipped; no store was made.\n' });
    expect(sentences(result)).toEqual([expect.stringMatching(/empty\.txt is empty/)]);
  }
  expect(readdirSync(cwd)).toEqual(['empty.txt']);
});

it('a bad article before the first good one is counted once', async () => {
  const cwd = emptyFolder();
  const built = await run(['build', file(cwd, 'some.jsonl', `nonsense\n{"text": 5}\n${articleJson('a')}\n{}\n`)], { cwd });
  expect(built.status).toBe(1);
  expect(built.stdout).toMatch(/^Loaded {4}1 added, 3 skipped$/m);
  expect(sentences(built)).toHaveLength(3);
});

it('what its permissions forbid to read is a problem of its own, a folder as well', async () => {
  const cwd = emptyFolder();
  chmodSync(cwd, 0o755);
  file(cwd, 'news/a.json', articleJson('a'));
  chmodSync(file(cwd, 'news/b.json', articleJson('b')), 0);
  chmodSync(join(file(cwd, 'news/closed/c.json', articleJson('c')), '..'), 0);
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;
  const extracted = await run(['extract', 'news'], { cwd, uid });
  expect(extracted).toMatchObject({ status: 1, stdout: expect.stringMatching(/^\{[^\n]*"id":"a".*\n$/) });
  const forbidden = ['b.json', 'closed'].map((name) => `diplograph: news/${name} may not be read: its permissions forbid it.`);
  expect(sentences(extracted)).toEqual(forbidden);
  expect(sentences(await run(['identify', 'news/b.json'], { cwd, uid }))).toEqual(forbidden.slice(0, 1));
});

it('a text without a word of Arabic is loaded, with a word of warning', async () => {
  const cwd = emptyFolder();
  const built = await run(['build', file(cwd, 'english.txt', 'The ministers met in Oslo on Monday and signed nothing.')], { cwd });
  expect(built.status).toBe(0);
  expect(sentences(built)).toEqual([expect.stringMatching(/english\.txt holds no Arabic: nothing will be found in it\./)]);
});

describe('one bad article among many', () => {
  it('is reported and skipped, the rest is loaded, and the exit status says so', async () => {
    const cwd = emptyFolder();
    file(cwd, 'news/a.json', articleJson('a'));
    file(cwd, 'news/b.json', '{"text": ');
    file(cwd, 'news/c.jsonl', `${articleJson('c1')}\nnot json\n${articleJson('c2')}\n`);
    const built = await run(['build', 'news'], { cwd });
    expect(built.status).toBe(1);
    expect(built.stdout).toMatch(/^Loaded {4}3 added, 2 skipped$/m);
    expect(sentences(built)).toEqual([expect.stringMatching(/news\/b\.json:1 /), expect.stringMatching(/news\/c\.jsonl:2 /)]);
  });

  it('with the id of another is reported, and the first one is kept', async () => {
    const cwd = emptyFolder();
    const input = [articleJson('a'), articleJson('a'), articleJson('a', { title: 'عنوان آخر للمقال' })].join('\n');
    const { status, stdout, stderr } = await run(['build', '-'], { cwd, input });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Loaded {4}1 added, 1 given again, 1 skipped$/m);
    expect(stderr).toMatch(/stdin:3 has the id "a" of another article/);
    const extracted = await run(['extract', '-'], { cwd, input });
    expect([extracted.status, extracted.stdout.trim().split('\n').length]).toEqual([1, 1]);
    expect(extracted.stderr).toMatch(/stdin:3 has the id "a" of another article/);
  });
});

describe('a store that cannot be used', () => {
  it('has no name: says so', async () => {
    expect(await run(['stats', '--store', ''])).toMatchObject({ status: 2, stderr: expect.stringMatching(/--store takes a folder or/) });
  });

  it.each([['query', 'RETURN 1'], ['stats'], ['export'], ['view', '--port', '0'], ['remove', 'a']])(
    'is not there: %s says how to make it',
    async (...args) => {
      const { status, stderr } = await run(args);
      expect(status).toBe(1);
      expect(stderr).toMatch(/There is no store at \.diplograph; make one with: diplograph build/);
    },
  );

  it('is locked by another run: says so, and the other run ends well', async () => {
    const cwd = emptyFolder();
    const holder = start(['build', '-'], { cwd });
    const end = ended(holder);
    // A store is made with the first article; of standard input so much is read before it is known what it is.
    holder.stdin!.write(`${articleJson('a', { padding: 'x'.repeat(1 << 17) })}\n`);
    while (!existsSync(join(cwd, '.diplograph'))) await new Promise((resolve) => setTimeout(resolve, 50));
    const { status, stderr } = await run(['build', '-'], { cwd, input: articleJson('b') });
    expect(status).toBe(1);
    expect(stderr).toMatch(/\.diplograph is open in another process/);
    holder.stdin!.end();
    expect((await end).status).toBe(0);
    expect((await run(['stats'], { cwd })).stdout).toMatch(/^Articles {2}1,/m);
  });

  it('is a Neo4j that is down: names the address, without a password', async () => {
    const { status, stderr } = await run(['build', '-', '--store', 'bolt://127.0.0.1:9'], {
      input: articleJson('a'),
      env: { NEO4J_PASSWORD: 'secret' },
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^diplograph: Neo4j at bolt:\/\/127\.0\.0\.1:9 does not answer \(.*ECONNREFUSED.*\)/m);
    expect(stderr).not.toMatch(/secret|^ +at /m);
  });

  it.each(['http://127.0.0.1:7474', 'postgres://user:secret@db.example/news'])(
    'is at %s: says which addresses there are, and makes no folder',
    async (address) => {
      const cwd = emptyFolder();
      const { status, stderr } = await run(['build', '-', '--store', address], { cwd, input: articleJson('a') });
      expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringMatching(/is no address of a store: .*bolt:\/\//) });
      expect(stderr).not.toContain('secret');
      expect(readdirSync(cwd)).toEqual([]);
    },
  );

  it('is from a newer version: says so, and stays as it was', async () => {
    const cwd = emptyFolder();
    await run(['build', '-'], { cwd, input: articleJson('a') });
    const db = grafeo.GrafeoDB.create(join(cwd, '.diplograph', 'graph.grafeo'));
    await db.executeCypher("MATCH (s:DiplographStore {id: 'store'}) SET s.version = 999");
    db.close();
    for (const args of [['stats'], ['build', '-']]) {
      const { status, stderr } = await run(args, { cwd, input: articleJson('b') });
      expect(status).toBe(1);
      expect(stderr).toMatch(/\.diplograph was written by a newer Diplograph/);
    }
  });

  it('is damaged: says so', async () => {
    const cwd = emptyFolder();
    file(cwd, '.diplograph/graph.grafeo', 'this is no database, but somebody wrote it there '.repeat(200));
    const { status, stderr } = await run(['stats'], { cwd });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^diplograph: The store \.diplograph is damaged \((?!.*GRAFEO).*\); move its folder away and build it anew/);
  });

  it('is a file: says so', async () => {
    const cwd = emptyFolder();
    const { status, stderr } = await run(['build', '-', '--store', file(cwd, 'plain.txt', 'x')], { cwd, input: articleJson('a') });
    expect(status).toBe(1);
    expect(stderr).toMatch(/plain\.txt/);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

/** A disk of so few bytes, where one may be had. */
function smallDisk(size: string): string | null {
  const folder = emptyFolder();
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0 ? folder : null;
}

it('a full disk is said, and leaves a store that opens', async ({ skip }) => {
  const disk = smallDisk('500k') ?? skip('no disk can be mounted here');
  try {
    const store = join(disk, 'store');
    const many = Array.from({ length: 600 }, (_, i) => articleJson(`n${i}`, { title: `${'عنوان طويل '.repeat(20)}${i}` }));
    const built = await run(['build', '-', '--store', store], { input: many.join('\n') });
    expect([built.status, sentences(built)]).toEqual([1, [`diplograph: The store ${store} cannot grow: the disk is full.`]]);
    expect((await run(['stats', '--store', store])).stdout).toMatch(/^Articles {2}0$/m);
  } finally {
    spawnSync('umount', [disk]);
  }
});

it('a port in use is named', async () => {
  const cwd = emptyFolder();
  await run(['build', '-'], { cwd, input: articleJson('a') });
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const viewed = await run(['view', '--port', String(port)], { cwd });
  const started = await run([file(cwd, 'more.json', articleJson('b')), '--port', String(port)], { cwd });
  const mistyped = await run(['statts', '--port', String(port)], { cwd });
  other.close();
  expect(mistyped).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no command statts') });
  for (const { status, stdout, stderr } of [viewed, started]) {
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^diplograph: Port ${port} on 127\\.0\\.0\\.1 is in use: .*--port`));
  }
  expect((await run(['stats'], { cwd })).stdout).toMatch(/^Articles {2}1,/m);
});
