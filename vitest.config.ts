import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/global.ts'],
    setupFiles: ['test/setup/fail-on-console.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Two cores: each file's own Redis database number comes from the pool id (0-63).
    maxWorkers: 2,
  },
});
