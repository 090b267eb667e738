import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,features,ui,app,seeds,scripts}/**/*.test.{ts,tsx}'],
    globalSetup: ['./seeds/testing/server.ts'],
    setupFiles: ['./seeds/testing/quiet.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // On a busy machine what is waited for may take its time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    env: { LOG: 'off' },
  },
});
