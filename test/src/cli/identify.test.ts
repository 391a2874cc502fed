import { describe, expect, it } from 'vitest';
import { emptyFolder, file, run } from './run.js';

const report = (id: string, name: string): object => ({
  id,
  published: '2023-05-01',
  persons: [{ key: 'p1', name, represents: ['TR'], office: 'رئيس' }],
});
const lines = (text: string): { kind: string; members: [string, string][] }[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('identify', () => {
  const one = report('a', 'رجب طيب أردوغان');
  const two = report('b', 'رجب طيب إردوغان');

  it('joins the entries of many reports, whatever files they come in', async () => {
    const folder = emptyFolder();
    const jsonl = file(folder, 'r.jsonl', `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`);
    const list = file(folder, 'r.json', JSON.stringify([two, one], null, 1));
    const first = await run(['identify', jsonl]);
    expect(first.status).toBe(0);
    expect(lines(first.stdout)).toEqual([
      {
        id: expect.any(String),
        kind: 'Person',
        members: [
          ['a', 'p1'],
          ['b', 'p1'],
        ],
      },
    ]);
    expect((await run(['identify', list])).stdout).toBe(first.stdout);
    expect((await run(['identify', '-'], { input: `${JSON.stringify(two)}\n${JSON.stringify(one)}` })).stdout).toBe(first.stdout);
  });

  it('takes no article for a report', async () => {
    const input = JSON.stringify({ id: 'a', title: 'خبر', text: 'نص' });
    const { status, stdout, stderr } = await run(['identify', '-'], { input });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/stdin:1 is no report: it has none of persons, /);
  });

  it('reports a line that is no report, and goes on', async () => {
    const input = `${JSON.stringify(one)}\n{"id": "c", "persons": [{"key": "p1"}]}\nnonsense\n`;
    const { status, stdout, stderr } = await run(['identify', '-'], { input });
    expect(status).toBe(1);
    expect(lines(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/stdin:2 is no report \(persons\.0\.name: .*\n.*stdin:3 is broken JSON/);
  });
});
