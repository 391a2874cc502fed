/**
 * A load that goes on where the store is: `crash-load.ts ADDRESS SEED`. Says "open" when it begins.
 */
import { openStore } from '../../cypher/open.js';
import { historyOf } from './history.js';

const [address, seed] = process.argv.slice(2) as [string, string];
const changes = historyOf(Number(seed));
const store = await openStore(address);
console.log('open');
for (let base = await store.revision(); base < changes.length; base++) await store.apply({ ...changes[base]!, base });
await store.close();
