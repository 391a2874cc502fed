import { describe, expect, it } from 'vitest';
import { articleJson, emptyFolder, file, type Ran, run } from './run.js';

/** Two men of one surname, in three articles, in a store. */
async function built(): Promise<{
  cwd: string;
  cli: (...args: string[]) => Promise<Ran>;
  persons: () => Promise<[string, string, number][]>;
}> {
  const cwd = emptyFolder();
  const text = 'التقى الرئيس التشيلي إستيبان مولينا نظيره الفنلندي يوها كورهونن في هلسنكي.';
  const other = 'التقى الرئيس التشيلي إستيفان مولينا نظيره النرويجي لارس هانسن في أوسلو.';
  file(cwd, 'a.json', articleJson('a', { text }));
  file(cwd, 'b.json', articleJson('b', { text }));
  file(cwd, 'c.json', articleJson('c', { text: other }));
  const cli = (...args: string[]) => run(args, { cwd });
  expect((await cli('build', 'a.json', 'b.json', 'c.json')).status).toBe(0);
  const persons = async () => {
    const { stdout } = await cli(
      'query',
      'MATCH (p:Person) RETURN p.id AS id, p.name AS name, p.articles AS n ORDER BY id',
      '--format',
      'json',
    );
    return (JSON.parse(stdout) as { id: string; name: string; n: number }[]).map(({ id, name, n }): [string, string, number] => [
      id,
      name,
      n,
    ]);
  };
  return { cwd, cli, persons };
}

const names = (persons: readonly [string, string, number][]) => persons.map(([, name]) => name).sort();

describe('decisions', () => {
  it('join, are listed, survive a second build, and are taken back', async () => {
    const { cli, persons } = await built();
    const before = await persons();
    const idOf = (part: string) => before.find(([, name]) => name.includes(part))![0];
    const said = await cli('same', idOf('كورهونن'), idOf('هانسن'));
    expect(said).toMatchObject({ status: 0, stderr: '' });
    expect(said.stdout).toMatch(/^One now: .*, of 3 entries\.\n$/);
    const joined = await persons();
    expect(joined).toHaveLength(before.length - 1);
    expect((await cli('build', 'a.json', 'b.json', 'c.json')).status).toBe(0);
    expect(await persons()).toEqual(joined);
    expect((await cli('decisions')).stdout).toMatch(/are one\n$/);
    expect((await cli('explain', 'كورهونن')).stdout).toMatch(/held to be one by the decision [0-9a-f]{8}/);
    expect((await cli('undo')).stdout).toMatch(/^Taken back: .* are one\.\n$/);
    expect(await persons()).toEqual(before);
    expect(await cli('undo')).toMatchObject({ status: 1, stderr: expect.stringContaining('No decision has been taken') });
  });

  it('part entries of one node, by entry', async () => {
    const { cli, persons } = await built();
    const before = await persons();
    const { stdout } = await cli('explain', 'كورهونن', '--format', 'json');
    const [one, other] = (JSON.parse(stdout) as { variants: { entries: string[] }[] }).variants[0]!.entries;
    expect(await cli('different', 'كورهونن', 'كورهونن')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('two of its entries'),
    });
    expect((await cli('different', one!, other!)).stdout).toMatch(/^Two now: /);
    expect(await persons()).toHaveLength(before.length + 1);
  });

  it('give a name', async () => {
    const { cli, persons } = await built();
    expect((await cli('name', 'كورهونن', 'يوها', 'كورهونين')).stdout).toMatch(/^Called now: يوها كورهونين /);
    expect(names(await persons())).toContain('يوها كورهونين');
    expect((await cli('explain', 'كورهونن')).status).toBe(0);
  });

  it('go to a file and into another store', async () => {
    const { cwd, cli, persons } = await built();
    await cli('name', 'كورهونن', 'يوها كورهونين');
    const { stdout } = await cli('decisions', '--format', 'json');
    file(cwd, 'd.json', stdout);
    await cli('undo');
    expect(names(await persons())).not.toContain('يوها كورهونين');
    expect((await cli('decisions', '--import', 'd.json')).stdout).toBe('Took over 1 decision; 0 were in already.\n');
    expect(names(await persons())).toContain('يوها كورهونين');
    expect((await cli('decisions', '--import', 'd.json')).stdout).toBe('Took over 0 decisions; 1 was in already.\n');
    expect((await cli('decisions', '--format', 'json')).stdout).toBe(stdout);
    file(cwd, 'no.json', '{"version": 1, "decisions": [{"kind": "same"}]}');
    expect(await cli('decisions', '--import', 'no.json')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no.json holds no decisions'),
    });
  });

  it.each([
    [['same', 'كورهونن', 'لا أحد'], /Nothing in .* has the id or name/],
    [['same', 'كورهونن', 'FI'], /is one by its code/],
    [['explain', 'كورهونن', 'meeting'], /Nothing in/],
    [['undo', 'zz'], /There is no decision "zz"/],
  ])('%j fails with one sentence', async (args, sentence) => {
    const { cli } = await built();
    const { status, stderr } = await cli(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
