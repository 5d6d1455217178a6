import { defineConfig } from 'vitest/config';

/** Browser stories: the built app and API, the emulated Marketo, a real PostgreSQL and a real Chromium. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'e2e',
    include: ['e2e/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
