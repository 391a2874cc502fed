import { expect, it } from 'vitest';
import { Knowledge } from '../../graph/knowledge.js';
import { parseReport } from '../../graph/report.js';

it('a change of many articles is worked out in steps, at least two for each, and comes out the same', () => {
  const put = Array.from({ length: 20 }, (_, i) => ({
    report: parseReport({ id: `a${i}`, persons: [{ key: 'p1', name: 'سامي حداد', mentions: [{ field: 'text', start: 0, end: 9 }] }] }),
  }));
  const steps = new Knowledge().updating({ put });
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(count).toBeGreaterThanOrEqual(2 * put.length);
  expect(step.value).toEqual(new Knowledge().update({ put }));
});
