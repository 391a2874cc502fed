/** The page over the articles that are shipped, built into a store as a reader of the README does. */
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { openStore } from '../../cypher/open.js';
import { emptyFolder, run, SAMPLES } from '../src/cli/run.js';
import { tourCases } from './cases/tour.js';
import { useViewer } from './viewer.js';

describe('the page over the samples', () => {
  const viewer = useViewer({
    async store() {
      const location = join(emptyFolder(), 'store');
      const built = await run(['build', SAMPLES, '--store', location]);
      expect(built.status, built.stderr).toBe(0);
      return openStore(location, {});
    },
  });
  tourCases(viewer, {
    typed: 'محمّد بن سلمان',
    found: 'محمد بن سلمان',
    states: ['SA', 'IR'],
    named: ['Saudi Arabia', 'Iran'],
    status: 'held',
    day: '2022-12-31',
    small: true,
  });
});
