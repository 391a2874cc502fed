import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { afterAll, describe } from 'vitest';
import { openStore } from '../../cypher/open.js';
import { certify, type Site } from './conformance.js';
import { certifyLaws } from './laws.js';
import { certifyQueries } from './query-conformance.js';

describe('the embedded store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diplograph-embedded-'));
  const place = join(folder, 'store');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const site = (): Site => ({
    clear: async () => rmSync(place, { recursive: true, force: true }),
    open: (options) => openStore(place, {}, options),
    run: async (cypher) => {
      const db = grafeo.GrafeoDB.open(join(place, 'graph.grafeo'));
      await db.executeCypher(cypher);
      db.close();
    },
  });
  describe('keeps what it is given', () => certify(site));
  describe('answers queries', () => certifyQueries(site));
  describe('obeys', () => certifyLaws(site, 12));
});
