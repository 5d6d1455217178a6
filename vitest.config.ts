import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const PROJECTS = ['shared', 'marketo-emulator', 'api', 'web'].map(name => `packages/${name}/vitest.config.ts`);

export default defineConfig({
  test: { projects: PROJECTS.filter(path => existsSync(new URL(path, import.meta.url))) },
});
