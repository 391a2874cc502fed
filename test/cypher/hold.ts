/**
 * A process that opens a store and holds it until its standard input closes:
 * `hold.ts FOLDER read|write`. Says "open", or the code of the error.
 */
import { openStore } from '../../cypher/open.js';
import type { DiplographError } from '../../graph/errors.js';
import { change } from './generate.js';

const [folder, how] = process.argv.slice(2);
try {
  const store = await openStore(folder, {}, { readOnly: how === 'read' });
  if (how !== 'read') await store.apply(change({ nodes: [{ kind: 'Person', id: 'held', props: {} }] }));
  const { rows } = await store.query('MATCH (p:Person) RETURN count(p)');
  console.log(`open ${String(rows[0]![0])}`);
  process.stdin.resume().on('end', () => void store.close());
} catch (error) {
  console.log((error as DiplographError).code);
}
