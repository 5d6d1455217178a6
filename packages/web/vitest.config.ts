import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

/** Component and unit tests; the browser stories have a configuration of their own (vitest.e2e.config.ts). */
export default defineConfig({
  plugins: [vue()],
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'web',
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/testing/setup.ts'],
    server: { deps: { inline: ['@apollo/client'] } },
  },
});
