import { beforeAll, describe, expect, it } from 'vitest';
import { unknownKinds } from '../../../src/cli/pipeline/cypher-kinds.js';
import { emptyFolder, type Ran, run, SAMPLES } from './run.js';

const cwd = emptyFolder();
beforeAll(() => run(['build', SAMPLES], { cwd }), 90_000);
const query = (...args: string[]): Promise<Ran> => run(['query', ...args, '--format', 'json'], { cwd });

describe('a node in a named query', () => {
  it.each([
    ['an entry, where an id is asked for', ['sources-of-a-fact', 'node'], 'sample-2020-11-23-neom-denied#p4', 'person:mayk-bwmbyw'],
    ['a name, where an id is asked for', ['sources-of-a-fact', 'node'], 'مايك بومبيو', 'person:mayk-bwmbyw'],
    ['an entry, where a name is asked for', ['who-met-whom', 'person'], 'sample-2020-11-23-neom-denied#p4', 'person:mayk-bwmbyw'],
    ['a state by another of its names', ['who-represents', 'state'], 'أمريكا', 'US'],
  ])('is found by %s', async (_, [name, param], value, id) => {
    const [asked, byId] = [await query(name!, '-p', `${param}=${value}`), await query(name!, '-p', `${param}=${id}`)];
    expect(asked).toEqual(byId);
    expect(asked).toMatchObject({ status: 0, stderr: '' });
  });

  it('is found by a name in Latin letters that sounds like it, and the answer says for whom it was taken', async () => {
    const heard = await query('shortest-path', '-p', 'from=antony BLINKEN', '-p', 'to=Netanyahu');
    const byId = await query('shortest-path', '-p', 'from=person:antwny-blynkn', '-p', 'to=person:bnyamyn-ntnyahw');
    expect(heard.stdout).toBe(byId.stdout);
    expect(heard.stderr).toMatch(
      /^diplograph: antony BLINKEN is taken for أنتوني بلينكن \(person:antwny-blynkn\)\.\n.*Netanyahu is taken for /,
    );
  });

  it.each([
    ['that is unknown', ['who-met-whom', '-p', 'person=xyz'], 1, /Nothing in \.diplograph has the id or name "xyz"; /],
    ['whose id is unknown', ['history', '-p', 'node=meeting:none'], 1, /has the id or name "meeting:none"/],
    ['with a wrong letter', ['who-met-whom', '-p', 'person=بلينكين'], 1, /did you mean أنتوني بلينكن \(person:antwny-blynkn\)\?/],
    ['with a part of its name', ['who-met-whom', '-p', 'person=أنتوني'], 1, /did you mean أنتوني بلينكن \(/],
    ['with a Latin name of few consonants', ['who-met-whom', '-p', 'person=Raisi'], 1, /did you mean إبراهيم رئيسي \(/],
    ['of another kind', ['history', '-p', 'node=US'], 2, /US is the State .* \(US\); node takes a Meeting or an Agreement\./],
    ['with a code that is none', ['who-represents', '-p', 'state=XX'], 2, /state takes a state by .* ISO 3166-1, .*"XX" is none\./],
    ['of which no article tells', ['who-represents', '-p', 'state=فيجي'], 0, /no article in \.diplograph names فيجي \(FJ\)\./],
  ])('%s gives one sentence', async (_, args, status, sentence) => {
    const ran = await query(...args);
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status, stdout: status ? '' : '[]\n' });
    expect(ran.stderr).toMatch(sentence);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('a kind in Cypher that the graph has none of', () => {
  it.each([
    [
      'MATCH (p:Persn {name: "a:b"})-[r:SIGNED|REPRESENT]->(:State) RETURN p',
      ['Persn (did you mean Person?)', 'REPRESENT (did you mean REPRESENTS?)'],
    ],
    [
      'MATCH (p:person) WHERE EXISTS { MATCH (p)-[:signed]->() } RETURN p',
      ['person (did you mean Person?)', 'signed (did you mean SIGNED?)'],
    ],
    ['MATCH (p:Person {id: x}) RETURN {a: p, b: true} // :Not', []],
    ['MATCH (k:DiplographName) RETURN k', []],
  ])('is told: %s', (cypher, told) => expect(unknownKinds(cypher)).toEqual(told.map((word) => `there is no kind ${word}`)));

  it('is told when nothing was found', async () => {
    const { status, stderr } = await run(['query', 'MATCH (p:Persn) RETURN p'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'diplograph: Nothing in .diplograph fits the query: there is no kind Persn (did you mean Person?).\n',
    });
  });
});
