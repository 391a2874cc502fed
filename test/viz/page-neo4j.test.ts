/** The same page over a store in a real Neo4j: every case that the embedded one passes. */
import { describe } from 'vitest';
import { openStore } from '../../cypher/open.js';
import type { Store } from '../../graph/store.js';
import { borrowNeo4j, neo4jMissing } from '../neo4j/borrow.js';
import { askCases } from './cases/ask.js';
import { exploreCases } from './cases/explore.js';
import { readCases } from './cases/read.js';
import { takeCases } from './cases/take.js';
import { loadSmallWorld } from './small-world.js';
import { useViewer } from './viewer.js';

describe.skipIf(neo4jMissing)('the page over a store in Neo4j', () => {
  const server = borrowNeo4j();
  const open = async (): Promise<Store> => openStore(server().uri, server().env);
  const load = async (): Promise<Store> => {
    const store = await open();
    await loadSmallWorld(store);
    return store;
  };
  const viewer = useViewer({ store: load });
  const reader = useViewer({ store: open, readOnly: true });
  describe('read', () => readCases(viewer));
  describe('explored', () => exploreCases(viewer));
  describe('taken along', () => takeCases(reader));
  describe('asked', () => askCases(viewer));
});
