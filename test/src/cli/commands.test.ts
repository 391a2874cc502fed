import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { namedQueries } from '../../../cypher/queries.js';
import { COMMANDS } from '../../../src/cli/commands/index.js';
import { articleJson, emptyFolder, ended, file, MAIN, run, SAMPLES, sentences, start } from './run.js';

describe('help', () => {
  it('names every command', async () => {
    const { status, stdout } = await run(['--help']);
    expect(status).toBe(0);
    for (const { id } of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${id} `, 'm'));
    expect(stdout).toContain('Exit status');
  });

  it.each(COMMANDS.map((command) => [command.id, command] as const))(
    'of %s shows its options and examples',
    async (id, { options, examples }) => {
      const { status, stdout } = await run([id, '--help']);
      expect(status).toBe(0);
      for (const { flags } of options) expect(stdout).toContain(flags);
      for (const { line } of examples) expect(stdout).toContain(line);
    },
  );

  it('is the same by the command help', async () => {
    expect(await run(['help', 'query'])).toEqual(await run(['query', '--help']));
    expect(await run(['help'])).toEqual(await run(['--help']));
  });

  it('gives the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(await run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong use ends with 2 and says how', () => {
  it.each([
    ['an unknown option', ['stats', '--colour'], /: There is no option --colour; diplograph stats --help shows/],
    ['a mistyped option', ['stats', '--stor', 'x'], /: There is no option --stor \(did you mean --store\?\); /],
    ['a mistyped command', ['statts'], /: There is no command statts, .* did you mean diplograph stats\?/],
    ['a mistyped command with options', ['quary', '--list'], /: There is no command quary, .* did you mean diplograph query\?/],
    ['help of a command that is none', ['help', 'biuld'], /: There is no command biuld; did you mean diplograph build\?/],
    ['a command that is none', ['zzzzzz'], /: There is no command zzzzzz, .*; diplograph --help names the commands\./],
    ['an option without its value', ['view', '--port'], /: A value is missing: --port <N>; /],
    ['words that are not asked for', ['stats', 'x', 'y'], /: stats takes no argument and got 2: /],
    [
      'an ending that tells no format',
      ['export', '-o', 'graph.docx'],
      /The ending of graph\.docx tells no format; add --format with one of graphml, json, html\./,
    ],
    ['a missing path', ['build'], /: PATH is missing; diplograph build --help shows/],
    ['an unknown format', ['export', '--format', 'docx'], /--format takes graphml, json or html, not "docx"; /],
    ['a query without text', ['query'], /query --list/],
    ['a port that is none', ['view', '--port', 'http'], /--port takes a number/],
    ['a parameter without value', ['query', 'RETURN 1', '--param', 'x'], /name=value/],
    ['a parameter given twice', ['query', 'RETURN 1', '-p', 'x=1', '-p', 'x=2'], /--param x is given twice/],
    ['a limit that is none', ['query', 'RETURN 1', '--limit', '-3'], /--limit takes a whole number/],
    ['nothing to remove', ['remove'], /--samples/],
    ['a copy without a target', ['copy', '--from', 'x'], /--from S --to T/],
  ])('%s', async (_, args, sentence) => {
    const { status, stdout, stderr } = await run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
  });
});

describe('extract', () => {
  it('prints one report a line in the order of the inputs', async () => {
    const folder = emptyFolder();
    const many = Array.from({ length: 150 }, (_, i) => articleJson(`n${i}`));
    const paths = [
      file(folder, 'z.json', articleJson('z')),
      file(folder, 'many.jsonl.gz', gzipSync(many.join('\n'))),
      file(folder, 'a.json', articleJson('a')),
    ];
    const extracted = await run(['extract', ...paths]);
    const ids = extracted.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect([extracted.status, sentences(extracted)]).toEqual([0, []]);
    expect(ids).toEqual(['z', ...many.map((_, i) => `n${i}`), 'a']);
  });

  it('gives the same bytes whether threads share the work or not', async () => {
    const folder = emptyFolder();
    const many = Array.from({ length: 150 }, (_, i) => articleJson(`n${i}`));
    const together = await run(['extract', file(folder, 'all.jsonl', many.join('\n'))]);
    const apart = await run([
      'extract',
      ...[0, 50, 100].map((from) => file(folder, `${from}.jsonl`, many.slice(from, from + 50).join('\n'))),
    ]);
    expect(together.stdout).toBe(apart.stdout);
  });

  it('reads standard input', async () => {
    const { status, stdout } = await run(['extract', '-'], { input: `${articleJson('x')}\n${articleJson('y')}\n` });
    expect(status).toBe(0);
    expect(stdout.split('\n')).toHaveLength(3);
  });

  it('goes on when nobody hears its complaints any more', async () => {
    const folder = emptyFolder();
    const lines = Array.from({ length: 300 }, (_, i) => (i % 3 ? 'no json' : articleJson(`n${i}`)));
    const child = start(['extract', file(folder, 'some.jsonl', lines.join('\n'))]);
    child.stderr!.destroy();
    const [stdout, status] = await Promise.all([text(child.stdout!), new Promise((resolve) => child.once('close', resolve))]);
    expect([stdout.trim().split('\n').length, status]).toEqual([100, 1]);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const folder = emptyFolder();
    const path = file(folder, 'many.jsonl', Array.from({ length: 3000 }, (_, i) => articleJson(`n${i}`)).join('\n'));
    const child = start(['extract', path]);
    child.stdout!.once('data', () => child.stdout!.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect(status).toBe(0);
  });
});

it('a query that finds nothing says for what, and only to a reader', async () => {
  const cwd = emptyFolder();
  await run(['build', '-'], { cwd, input: articleJson('a') });
  const named = ['query', 'agreements-of-state', '--param', 'state=تركيا'];
  const told = await run(named, { cwd });
  expect([told.status, sentences(told)]).toEqual([0, ['diplograph: Nothing in .diplograph fits state=تركيا: تركيا is تركيا (TR).']]);
  expect(await run([...named, '--format', 'json'], { cwd })).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
});

it('a query that finds nothing of somebody known says who that is, and what else there is', async () => {
  const cwd = emptyFolder();
  const text = 'يزور وزير الخارجية النرويجي إسبن هولم القاهرة يوم الخميس ويلتقي وزير الخارجية المصري سامح الدرعي.';
  await run(['build', '-'], { cwd, input: JSON.stringify({ id: 'a', text, publishedAt: '2024-03-04', language: 'ar' }) });
  const told = await run(['query', 'who-met-whom', '--param', 'person=هولم'], { cwd });
  expect(sentences(told)).toEqual([
    expect.stringMatching(
      /^diplograph: Nothing in \.diplograph fits person=هولم: هولم is إسبن هولم \(person:.*\); status=planned finds 1\.$/,
    ),
  ]);
});

describe('a store', () => {
  it('is built once, and a second run changes nothing and says so', async () => {
    const cwd = emptyFolder();
    const first = await run(['build', SAMPLES], { cwd });
    const bytes = (await run(['export', '--format', 'graphml'], { cwd })).stdout;
    const second = await run(['build', SAMPLES], { cwd });
    expect([first.status, second.status]).toEqual([0, 0]);
    expect(first.stdout).toMatch(/^Loaded {4}16 added$/m);
    expect(first.stdout).toMatch(/^Store {5}.*\.diplograph$/m);
    expect(second.stdout).toMatch(/^Loaded {4}16 in already; nothing has changed$/m);
    expect((await run(['export', '--format', 'graphml'], { cwd })).stdout).toBe(bytes);
  });

  it('counts what it holds', async () => {
    const cwd = emptyFolder();
    await run(['build', SAMPLES, '--store', 'mine'], { cwd });
    const { status, stdout } = await run(['stats', '--store', 'mine'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Articles {2}16, from 2020-11-23 to 2023-11-11$/m);
    expect(stdout).toMatch(/^Nodes {5}\d+: .*Article 16/m);
  });

  it('takes a corrected text for the old one', async () => {
    const cwd = emptyFolder();
    await run(['build', '-'], { cwd, input: articleJson('a') });
    const { stdout } = await run(['build', '-'], { cwd, input: articleJson('a', { title: 'لقاء آخر في سوتشي' }) });
    expect(stdout).toMatch(/^Loaded {4}1 replaced$/m);
    const { stdout: rows } = await run(['query', 'MATCH (a:Article) RETURN a.title AS title', '--format', 'json'], { cwd });
    expect(JSON.parse(rows)).toEqual([{ title: 'لقاء آخر في سوتشي' }]);
  });

  it('without an article is as if it had never been in', async () => {
    const cwd = emptyFolder();
    const more = file(cwd, 'more.jsonl', `${articleJson('m1', { url: 'https://news.example/m1' })}\n${articleJson('m2')}`);
    await run(['build', SAMPLES], { cwd });
    const before = (await run(['export'], { cwd })).stdout;
    await run(['build', more], { cwd });
    expect((await run(['export'], { cwd })).stdout).not.toBe(before);
    const { status, stdout } = await run(['remove', 'https://news.example/m1', 'm2'], { cwd });
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Removed 2 articles, .*; 16 articles are left/) });
    expect((await run(['export'], { cwd })).stdout).toBe(before);
  });

  it('gives up its samples together', async () => {
    const cwd = emptyFolder();
    await run(['build', SAMPLES, file(cwd, 'own.json', articleJson('own'))], { cwd });
    const { stdout } = await run(['remove', '--samples'], { cwd });
    expect(stdout).toMatch(/^Removed 16 articles, .*; 1 article is left/);
  });

  it('without samples says so when it is to give them up, and stays as it is', async () => {
    const cwd = emptyFolder();
    await run(['build', '-'], { cwd, input: articleJson('own') });
    const removed = await run(['remove', '--samples'], { cwd });
    expect(removed).toEqual({ status: 0, stdout: '', stderr: 'diplograph: no sample article is in .diplograph.\n' });
  });

  it('refuses to remove what it does not hold, and keeps the rest', async () => {
    const cwd = emptyFolder();
    await run(['build', '-'], { cwd, input: articleJson('a') });
    const { status, stderr } = await run(['remove', 'a', 'nosuch'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toMatch(/"nosuch"; nothing was removed/);
    expect((await run(['stats'], { cwd })).stdout).toMatch(/^Articles {2}1,/m);
  });
});

describe('query', () => {
  const build = async (): Promise<string> => {
    const cwd = emptyFolder();
    await run(['build', '-'], { cwd, input: `${articleJson('a', { source: '=SUM(1)' })}\n${articleJson('b', { title: 'ثان، و"ثالث"' })}` });
    return cwd;
  };
  const CYPHER = 'MATCH (a:Article) WHERE a.id = $id RETURN a.id AS id, a.title AS title, a.source AS source';

  it('prints a table, JSON or CSV', async () => {
    const cwd = await build();
    const table = await run(['query', CYPHER, '--param', 'id=b'], { cwd });
    expect(table.stdout.split('\n').slice(0, 2)).toEqual(['id  title         source', '──  ────────────  ──────']);
    const json = await run(['query', CYPHER, '--param', 'id=b', '--format', 'json'], { cwd });
    expect(JSON.parse(json.stdout)).toEqual([{ id: 'b', title: 'ثان، و"ثالث"', source: null }]);
    const csv = await run(['query', CYPHER, '-p', 'id=b', '--format', 'csv'], { cwd });
    expect(csv.stdout).toBe('id,title,source\nb,"ثان، و""ثالث""",\n');
  });

  it('writes CSV that no spreadsheet takes for a formula', async () => {
    const { stdout } = await run(['query', CYPHER, '-p', 'id=a', '--format', 'csv'], { cwd: await build() });
    expect(stdout).toContain("'=SUM(1)");
  });

  it('takes numbers and lists as parameters', async () => {
    const { stdout } = await run(
      ['query', 'RETURN $n + 1 AS n, $l AS l, $t AS t', '-p', 'n=41', '-p', 'l=["a","b"]', '-p', 't=2024-01-01', '--format', 'json'],
      {
        cwd: await build(),
      },
    );
    expect(JSON.parse(stdout)).toEqual([{ n: 42, l: ['a', 'b'], t: '2024-01-01' }]);
  });

  it('says when it has cut the answer', async () => {
    const { status, stdout, stderr } = await run(['query', 'UNWIND range(1, 9) AS n RETURN n', '--limit', '3', '--format', 'csv'], {
      cwd: await build(),
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'n\n1\n2\n3\n' });
    expect(stderr).toMatch(/only the first 3 rows/);
  });

  it('lists the named queries with their parameters', async () => {
    const { status, stdout } = await run(['query', '--list']);
    expect(status).toBe(0);
    for (const { name, params } of namedQueries())
      expect(stdout).toMatch(new RegExp(`^${name} .*${params.map((p) => p.name).join('.*')}`, 'm'));
  });

  it('runs every named query by the line of its example, which finds something in the samples', async () => {
    const cwd = emptyFolder();
    await run(['build', SAMPLES], { cwd });
    for (const { name, example } of namedQueries()) {
      const args = [...example.replace(/^diplograph /, '').matchAll(/'[^']*'|(?:[^\s']|'[^']*')+/g)].map(([word]) =>
        word.replaceAll("'", ''),
      );
      const { status, stdout, stderr } = await run([...args, '--format', 'json'], { cwd });
      expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: '' });
      expect(`${name} ${stdout}`).not.toBe(`${name} []\n`);
    }
  }, 120_000);
});

describe('export', () => {
  it('writes to a file, whose ending gives the format, or to a pipe', async () => {
    const cwd = emptyFolder();
    await run(['build', SAMPLES], { cwd });
    const written = await run(['export', '-o', 'g.json'], { cwd });
    const piped = await run(['export', '--format', 'json'], { cwd });
    expect(written).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'g.json'), 'utf8')).toBe(piped.stdout);
    expect((await run(['export', '-o', 'g.graphml'], { cwd })).status).toBe(0);
    expect(readFileSync(join(cwd, 'g.graphml'), 'utf8')).toMatch(/^<\?xml[\s\S]*<graphml/);
    expect((await run(['export', '-o', 'g.html'], { cwd })).status).toBe(0);
    const page = readFileSync(join(cwd, 'g.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>[\s\S]*Content-Security-Policy/);
    const bundle = JSON.parse(/id="diplograph-bundle">(.*?)<\/script>/s.exec(page)![1]!) as { graph: unknown; articles: unknown[] };
    expect(bundle.graph).toEqual({ nodes: JSON.parse(piped.stdout).nodes, edges: JSON.parse(piped.stdout).edges });
    expect(bundle.articles.length).toBeGreaterThan(10);
  });

  it('without a format writes the one that its help names', async () => {
    const cwd = emptyFolder();
    await run(['build', '-'], { cwd, input: articleJson('a') });
    const { stdout: help } = await run(['export', '--help']);
    const standard = /else\s+(\w+)\)/.exec(help)?.[1];
    expect((await run(['export'], { cwd })).stdout).toBe((await run(['export', '--format', standard!], { cwd })).stdout);
  });

  it('to a link writes what it leads to, and to what is no file as it is', async () => {
    const cwd = emptyFolder();
    await run(['build', '-'], { cwd, input: articleJson('a') });
    const { stdout } = await run(['export'], { cwd });
    symlinkSync(file(cwd, 'real.graphml', ''), join(cwd, 'link.graphml'));
    expect((await run(['export', '-o', 'link.graphml'], { cwd })).status).toBe(0);
    expect(readFileSync(join(cwd, 'real.graphml'), 'utf8')).toBe(stdout);
    const piped = execFileSync('sh', ['-c', '"$0" "$1" export -o /dev/stdout | cat', process.execPath, MAIN], {
      cwd,
      env: { PATH: process.env.PATH },
      encoding: 'utf8',
    });
    expect(piped).toBe(stdout);
  });

  it.skipIf(!existsSync('/dev/full'))('where the disk is full says so', async () => {
    const cwd = emptyFolder();
    await run(['build', '-'], { cwd, input: articleJson('a') });
    const full = openSync('/dev/full', 'w');
    const child = start(['export'], { cwd, stdout: full });
    expect(await ended(child)).toEqual({ status: 1, stdout: '', stderr: 'diplograph: The output cannot be written (the disk is full).\n' });
    closeSync(full);
    symlinkSync('/dev/full', join(cwd, 'full'));
    const { status, stderr } = await run(['export', '-o', 'full'], { cwd });
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^diplograph: full cannot be written \(the disk is full\)/),
    });
  });

  it('to a folder that is not there says so', async () => {
    const cwd = emptyFolder();
    await run(['build', '-'], { cwd, input: articleJson('a') });
    const { status, stderr } = await run(['export', '-o', 'no/such/g.json'], { cwd });
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringMatching(/no\/such\/g\.json cannot be written/) });
  });
});

describe('copy', () => {
  it('gives a store that answers alike, and has nothing to do the second time', async () => {
    const cwd = emptyFolder();
    await run(['build', SAMPLES, '--store', 'one'], { cwd });
    const copied = await run(['copy', '--from', 'one', '--to', 'two'], { cwd });
    expect(copied).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Copied \d+ nodes, \d+ edges, 16 articles to two\.$/m) });
    expect((await run(['copy', '--from', 'one', '--to', 'two'], { cwd })).stdout).toMatch(/^Nothing to copy/);
    const [one, two] = [await run(['export', '--store', 'one'], { cwd }), await run(['export', '--store', 'two'], { cwd })];
    expect(two.stdout === one.stdout).toBe(true);
    expect((await run(['build', SAMPLES, '--store', 'two'], { cwd })).stdout).toMatch(/nothing has changed/);
  });

  it('refuses a store that holds something else', async () => {
    const cwd = emptyFolder();
    await run(['build', '-', '--store', 'one'], { cwd, input: articleJson('a') });
    await run(['build', '-', '--store', 'two'], { cwd, input: articleJson('b') });
    const { status, stderr } = await run(['copy', '--from', 'one', '--to', 'two'], { cwd });
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringMatching(/two holds an article already/) });
  });
});

describe('the address of the store', () => {
  it('comes from NEO4J_URI when no option names one', async () => {
    const { status, stderr } = await run(['stats'], { env: { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'secret' } });
    expect(status).toBe(1);
    expect(stderr).toContain('127.0.0.1:9');
    expect(stderr).not.toContain('secret');
  }, 120_000);
});

it('what has nothing to put in order ends at the first Ctrl-C', async () => {
  const child = start(['identify', '-']);
  const end = ended(child);
  child.stdin!.on('error', () => undefined);
  // More than a pipe holds: when it is written, the command is reading.
  await new Promise((read) => child.stdin!.write(' '.repeat(1 << 20), read));
  child.kill('SIGINT');
  expect(await end).toEqual({ status: 130, stdout: '', stderr: '' });
});

it('a run that was stopped leaves a store that opens, and goes on to the same graph', async () => {
  const cwd = emptyFolder();
  const articles = Array.from({ length: 900 }, (_, i) => articleJson(`n${i}`, { published: `2023-0${1 + (i % 9)}-11` }));
  const child = start(['build', '-'], { cwd });
  const end = ended(child);
  child.stdin!.on('error', () => undefined);
  child.stdin!.write(`${articles.slice(0, 600).join('\n')}\n`);
  while (!existsSync(join(cwd, '.diplograph'))) await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, 300));
  child.kill('SIGINT');
  const stopped = await end;
  expect(stopped.status).toBe(130);
  expect(stopped.stderr).toMatch(/^diplograph: stopping: .* kept\..*\n.*goes on from here/ms);
  expect((await run(['stats'], { cwd })).status).toBe(0);
  const path = file(cwd, 'all.jsonl', articles.join('\n'));
  expect((await run(['build', path], { cwd })).status).toBe(0);
  const undisturbed = emptyFolder();
  await run(['build', path], { cwd: undisturbed });
  expect((await run(['export'], { cwd })).stdout === (await run(['export'], { cwd: undisturbed })).stdout).toBe(true);
}, 120_000);
