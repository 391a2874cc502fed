/**
 * Writes cypher/schema.cypher anew: `npx tsx test/cypher/write-schema.ts`.
 */
import { writeFileSync } from 'node:fs';
import { schemaText } from '../../cypher/schema.js';

writeFileSync(new URL('../../cypher/schema.cypher', import.meta.url), schemaText());
