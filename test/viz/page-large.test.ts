/** The page on a graph of 10,000 nodes, in the embedded store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { openStore } from '../../cypher/open.js';
import { parseReport } from '../../graph/report.js';
import type { Store } from '../../graph/store.js';
import { tourCases } from './cases/tour.js';
import { sized } from './generate.js';
import { useViewer } from './viewer.js';

describe('the page on 10,000 nodes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diplograph-large-'));
  const viewer = useViewer({
    async store(): Promise<Store> {
      const { graph, articles } = sized(10_000);
      const store = await openStore(join(folder, 'store'), {});
      const put = articles.map((article) => ({ article, report: parseReport({ id: article.id }), hash: article.id }));
      await store.apply({ put, drop: [], goneNodes: [], goneEdges: [], ...graph });
      return store;
    },
    afterwards: () => rmSync(folder, { recursive: true, force: true }),
  });
  tourCases(viewer, {
    typed: 'احمد الدرعى',
    found: 'أحمد الدرعي',
    states: ['EG', 'SA'],
    named: ['Egypt', 'Saudi Arabia'],
    status: 'denied',
    day: '2025-06-30',
    small: false,
  });
});
