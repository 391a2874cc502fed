/**
 * A load that goes on where the store is: `crash-load.mjs ADDRESS CHANGES.json`. Says "open" when it begins.
 * Out of the built program, so that hundreds of starts cost little.
 */
import { readFileSync } from 'node:fs';
import { openStore } from '../../dist/cypher/open.js';

const [address, path] = process.argv.slice(2);
const changes = JSON.parse(readFileSync(path, 'utf8'));
const store = await openStore(address);
console.log('open');
for (let base = await store.revision(); base < changes.length; base++) await store.apply({ ...changes[base], base });
await store.close();
