import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { buildGraph } from '../../../graph/build.js';
import { parseReport } from '../../../graph/report.js';
import { progressOn } from '../../../src/cli/output/progress.js';
import { ROW_FORMATS } from '../../../src/cli/output/rows.js';
import { summarize, summaryLines } from '../../../src/cli/output/summary.js';
import { table } from '../../../src/cli/output/table.js';
import { readPaths } from '../../../src/cli/pipeline/reading-paths.js';
import { Share } from '../../../src/cli/pipeline/share.js';
import { articleJson, emptyFolder, file } from './run.js';

const LRM = '\u200E';

describe('a table', () => {
  it('is aligned by cells of the screen, whatever vowels the letters carry', () => {
    const lines = table(
      ['name', 'n'],
      [
        ['أحمد', '1'],
        ['مُحَمَّد', '22'],
        ['中国', '3'],
      ],
      { columns: null },
    );
    expect(lines).toEqual(['name  n', '────  ──', 'أحمد  1', 'مُحَمَّد  22', '中国  3']);
  });

  it('for a terminal closes every cell from left to right, so that Arabic cells keep their columns', () => {
    const [, , row] = table(['a', 'b'], [['بغداد', 'دمشق']], { columns: 40 });
    expect(row).toBe(`${LRM}بغداد${LRM}  دمشق${LRM}`);
  });

  it('for a terminal wraps between words what does not fit, and keeps ids whole', () => {
    const lines = table(['name', 'id'], [['لقاء وزيري خارجية فنلندا وكينيا', 'meeting:talks-fi-ke']], { columns: 40 });
    expect(lines.slice(2).map((line) => line.replaceAll(LRM, '').trimEnd())).toEqual([
      'لقاء وزيري خارجية    meeting:talks-fi-ke',
      'فنلندا وكينيا',
    ]);
    expect(lines.every((line) => line.replaceAll(LRM, '').length <= 40)).toBe(true);
  });

  it('for a narrow terminal gives every row a block of its own', () => {
    const rows = [
      ['لقاء وزيري خارجية فنلندا وكينيا', 'meeting:talks-fi-ke'],
      ['', 'meeting:x'],
    ];
    expect(table(['name', 'id'], rows, { columns: 24 }).map((line) => line.replaceAll(LRM, '').trimEnd())).toEqual([
      `── 1 ${'─'.repeat(19)}`,
      'name  لقاء وزيري خارجية',
      '      فنلندا وكينيا',
      'id    meeting:talks-fi-ke',
      `── 2 ${'─'.repeat(19)}`,
      'name',
      'id    meeting:x',
    ]);
  });

  it('cuts a cell that would fill the screen', () => {
    const lines = table(['text', 'id'], [['كلمة '.repeat(200), 'a1']], { columns: 30 });
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toContain('…');
  });

  it('of a file keeps every row on one line', () => {
    expect(table(['t'], [['سطر\nآخر\tهنا']], { columns: null })[2]).toBe('سطر آخر هنا');
  });
});

describe('a row', () => {
  const node = { kind: 'Person', id: 'person:x', props: { name: 'سين' } };
  const rows = { columns: ['x'], truncated: false };
  const written = (id: string, cell: unknown): Promise<string> =>
    ROW_FORMATS.find((format) => format.id === id)!.write({ ...rows, rows: [[cell as never]] }, { columns: null });

  it.each([
    ['a node by kind and name', node, 'Person سين'],
    ['an edge by its kind', { kind: 'SIGNED', id: 'SIGNED a b', from: 'a', to: 'b', props: {} }, 'SIGNED SIGNED a b'],
    ['a path by its nodes', { nodes: [node, node], edges: [] }, 'Person سين — Person سين'],
    ['a list by its items', ['أ', 2, true], 'أ, 2, true'],
    ['nothing as nothing', null, ''],
  ])('shows %s', async (_, cell, shown) => {
    expect((await written('table', cell)).split('\n')[2] ?? '').toBe(shown);
  });

  it('keeps a node whole in JSON and CSV', async () => {
    expect(JSON.parse(await written('json', node))).toEqual([{ x: node }]);
    expect(await written('csv', node)).toContain('""person:x""');
  });

  it('is JSON also when there is none', async () => {
    expect(await ROW_FORMATS.find(({ id }) => id === 'json')!.write({ ...rows, rows: [] }, { columns: null })).toBe('[]\n');
  });
});

describe('the summary', () => {
  it('of an empty graph says so', () => {
    expect(summaryLines(summarize({ nodes: [], edges: [] }))).toEqual(['Articles  0', 'Nodes     0', 'Edges     0']);
  });

  it('counts by kind and names the busiest first', () => {
    const person = (key: string, name: string) => ({ key, name, mentions: [{ field: 'text', start: 0, end: 3 }] });
    const span = [{ field: 'text', start: 0, end: 3 }];
    const meeting = (key: string, title: string) => ({ key, kind: 'talks', status: 'held', title, evidence: span });
    const took = (from: string, to: string) => ({ type: 'TOOK_PART_IN', from, to, role: 'participant', evidence: span });
    const report = {
      id: 'a',
      published: '2024-02-03',
      persons: [person('p1', 'سامي حداد'), person('p2', 'ليلى منصور')],
      meetings: [meeting('m1', 'قمة الماء'), meeting('m2', 'قمة النار')],
      links: [took('p1', 'm1'), took('p2', 'm1'), took('p2', 'm2')],
    };
    const summary = summarize(buildGraph([parseReport(report)]));
    expect(summary).toMatchObject({ articles: 1, firstDay: '2024-02-03', lastDay: '2024-02-03' });
    expect(summary.busiest).toEqual([
      { name: 'ليلى منصور', events: 2 },
      { name: 'سامي حداد', events: 1 },
    ]);
    expect(summaryLines(summary)[0]).toBe('Articles  1, of 2024-02-03');
  });
});

describe('the share of the work', () => {
  it('never falls, whatever is taken, read and done, and ends at the whole', () => {
    const step = fc.oneof(fc.constant('read' as const), fc.constant('done' as const), fc.nat(500));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.boolean(), (steps, sized) => {
        const total = steps.reduce<number>((sum, s) => sum + (typeof s === 'number' ? s : 0), 0);
        const share = new Share(sized ? [total] : [total, null]);
        const shown: number[] = [];
        let open = 0;
        const done = () => {
          open--;
          shown.push(share.done() ?? 0);
        };
        for (const s of steps) {
          if (typeof s === 'number') share.took(s);
          else if (s === 'read') {
            open++;
            share.read();
          } else if (open) done();
        }
        share.ended();
        const rest = open;
        while (open) done();
        expect(shown).toEqual(shown.toSorted((a, b) => a - b));
        if (rest) expect(shown.at(-1)).toBe(1);
      }),
    );
  });

  it('is not known while the articles of the first bytes are worked through', () => {
    const share = new Share([100]);
    share.took(100);
    share.read();
    expect(share.done()).toBeNull();
    share.read();
    share.read();
    share.read();
    share.ended();
    expect([share.done(), share.done(), share.done()]).toEqual([0.5, 0.75, 1]);
  });
});

describe('progress', () => {
  it('off a terminal is a line now and then, ever more seldom', () => {
    vi.useFakeTimers();
    const stderr = new PassThrough();
    const progress = progressOn(stderr as never);
    for (let second = 1; second <= 100; second++) {
      vi.advanceTimersByTime(1000);
      progress.show(second / 100, `${second} articles`);
    }
    progress.stop();
    vi.useRealTimers();
    const lines = String(stderr.read()).trim().split('\n');
    expect(lines[0]).toBe('5 %  5 articles');
    expect(lines.length).toBeLessThan(8);
  });

  it('is of the work done, not of reading ahead', async () => {
    const folder = emptyFolder();
    const path = file(folder, 'many.jsonl', Array.from({ length: 100 }, (_, i) => articleJson(`n${i}`)).join('\n'));
    vi.useFakeTimers({ toFake: ['Date'] });
    const stderr = new PassThrough();
    const { signal } = new AbortController();
    const run = await readPaths([path], { stderr, signal, stdin: new PassThrough() } as never);
    let read = 0;
    for await (const reading of run.readings) read += 'article' in reading ? 1 : 0;
    vi.advanceTimersByTime(6000);
    for (let done = 0; done < 25; done++) run.done();
    run.end();
    vi.useRealTimers();
    expect(read).toBe(100);
    expect(String(stderr.read())).toBe('1 %  1 article\n');
    expect(stderr.read()).toBeNull();
  });

  it('counts without a share while nobody knows the whole', () => {
    vi.useFakeTimers();
    const stderr = new PassThrough();
    const progress = progressOn(stderr as never);
    vi.advanceTimersByTime(6000);
    progress.show(null, '7 articles');
    vi.useRealTimers();
    expect(String(stderr.read())).toBe('7 articles\n');
  });

  it('says nothing of what is done at once', () => {
    const stderr = new PassThrough();
    const progress = progressOn(stderr as never);
    progress.show(0.5, '1 article');
    progress.stop();
    expect(stderr.read()).toBeNull();
  });
});
