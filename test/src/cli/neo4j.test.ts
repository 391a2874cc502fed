import { describe, expect, it } from 'vitest';
import { borrowNeo4j, neo4jMissing } from '../../neo4j/borrow.js';
import { emptyFolder, run, SAMPLES, sentences } from './run.js';

describe.skipIf(neo4jMissing)('the command line on a real Neo4j', () => {
  const neo4j = borrowNeo4j();
  const store = (): string[] => ['--store', neo4j().uri];
  const env = (): Record<string, string> => ({ ...neo4j().env });

  it('builds once, changes nothing the second time, and holds the same graph as the embedded store', async () => {
    const cwd = emptyFolder();
    const first = await run(['build', SAMPLES, ...store()], { env: env() });
    const second = await run(['build', SAMPLES], { env: { ...env(), NEO4J_URI: neo4j().uri } });
    expect([sentences(first), first.status, second.status]).toEqual([[], 0, 0]);
    expect(second.stdout).toMatch(/^Loaded {4}16 in already; nothing has changed$/m);
    await run(['build', SAMPLES], { cwd });
    const [there, here] = await Promise.all([run(['export', ...store()], { env: env() }), run(['export'], { cwd })]);
    expect(there.stdout === here.stdout && there.stdout.length > 10_000).toBe(true);
  }, 120_000);

  it('answers queries, and takes articles out again', async () => {
    await run(['build', SAMPLES, ...store()], { env: env() });
    const { stdout } = await run(['query', 'MATCH (a:Article) RETURN count(a) AS n', '--format', 'csv', ...store()], { env: env() });
    expect(stdout).toBe('n\n16\n');
    expect((await run(['remove', '--samples', ...store()], { env: env() })).stdout).toMatch(/; 0 articles are left\.$/m);
    expect((await run(['stats', ...store()], { env: env() })).stdout).toMatch(/^Nodes {5}0$/m);
  }, 120_000);

  it('that refuses the password says so in one sentence, without the password', async () => {
    const refused = await run(['build', SAMPLES, ...store()], { env: { ...env(), NEO4J_PASSWORD: 'not-this-one' } });
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(sentences(refused)).toEqual([expect.stringMatching(/NEO4J_PASSWORD/)]);
    expect(refused.stderr).not.toContain('not-this-one');
  }, 120_000);

  it('refuses a write in a query', async () => {
    const { status, stderr } = await run(['query', 'CREATE (x:Person {id: "y"}) RETURN x', ...store()], { env: env() });
    expect(status).toBe(2);
    expect(stderr).toMatch(/read/);
  }, 120_000);
});
