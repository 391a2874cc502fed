import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/neo4j/global-setup.ts'],
    // Most tests wait for processes that they started, so that two cores serve more than one of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 20_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // Processes that tests or the code under test start run out of the source.
    env: { NODE_OPTIONS: '--import tsx' },
  },
});
