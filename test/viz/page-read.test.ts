/** Finding, reading and looking from all sides, over the embedded store. */
import { describe } from 'vitest';
import { exploreCases } from './cases/explore.js';
import { readCases } from './cases/read.js';
import { useViewer } from './viewer.js';

describe('the page', () => {
  const viewer = useViewer();
  describe('read', () => readCases(viewer));
  describe('explored', () => exploreCases(viewer));
});
