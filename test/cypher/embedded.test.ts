import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openStore } from '../../cypher/open.js';
import { certify } from './conformance.js';

describe('the embedded store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diplograph-embedded-'));
  const place = join(folder, 'store');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  certify(() => ({
    clear: async () => rmSync(place, { recursive: true, force: true }),
    open: (options) => openStore(place, {}, options),
  }));
});
