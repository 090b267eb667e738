import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/**/*.journey.ts'],
    globalSetup: ['./seeds/testing/server.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // A browser on a busy machine now and then misses a moment. What needed a second try is printed as such.
    retry: 1,
    // On a busy machine what is waited for may take its time.
    expect: { poll: { timeout: 10_000 } },
    env: { LOG: 'off' },
  },
});
