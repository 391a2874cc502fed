/** Statements that are sent ahead of their answers: order, bounds, and which failure is told. */
import { describe, expect, it } from 'vitest';
import type { Row } from '../../cypher/engine.js';
import { Pipeline } from '../../cypher/pipeline.js';

/** A server whose answers are given by hand. */
function server() {
  const open: { statement: string; answer(rows: Row[]): void; fail(error: Error): void }[] = [];
  const pipeline = new Pipeline((statement) => new Promise((answer, fail) => open.push({ statement, answer, fail })) as Promise<Row[]>);
  return { open, pipeline };
}
const turn = () => new Promise((done) => setImmediate(done));

describe('a pipeline', () => {
  it('sends on without an answer, though never far ahead', async () => {
    const { open, pipeline } = server();
    const sent = (async () => {
      for (let i = 0; i < 9; i++) await pipeline.send(`s${i}`, {});
    })();
    await turn();
    const ahead = open.length;
    expect(ahead).toBeGreaterThan(1);
    expect(ahead).toBeLessThan(9);
    open[0]!.answer([]);
    await turn();
    expect(open.map((s) => s.statement)).toEqual(Array.from({ length: ahead + 1 }, (_, i) => `s${i}`));
    for (let i = 1; i < 9; i++) {
      open[i]!.answer([]);
      await turn();
    }
    await sent;
  });

  it('hands every answer over before all is settled', async () => {
    const { open, pipeline } = server();
    const taken: unknown[] = [];
    await pipeline.send('a', {}, (rows) => taken.push(...rows));
    await pipeline.send('b', {}, (rows) => taken.push(...rows));
    const settled = pipeline.settled();
    open[0]!.answer([{ n: 1 }]);
    open[1]!.answer([{ n: 2 }]);
    await settled;
    expect(taken).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it.each(['run', 'send', 'settled'] as const)('tells the first failure, not what follows from it, to %s', async (last) => {
    const { open, pipeline } = server();
    await pipeline.send('a', {});
    await pipeline.send('b', {});
    await pipeline.send('c', {});
    const told = last === 'settled' ? pipeline.settled() : pipeline[last]('d', {});
    const caught = expect(told).rejects.toThrow('the reason');
    await turn();
    for (const s of open.slice(1)) s.fail(new Error('the transaction has been rolled back'));
    open[0]!.fail(new Error('the reason'));
    await caught;
  });
});
