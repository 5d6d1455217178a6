import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const CACHE = join(ROOT, '.cache');

export const inRoot = (...parts) => join(ROOT, ...parts);
export const inPackage = (name, ...parts) => join(ROOT, 'packages', name, ...parts);

/** The JavaScript file behind a command of a package, so that no shell and no `.cmd` is needed to run it. */
export const tools = {
  vite: name => inPackage(name, 'node_modules/vite/bin/vite.js'),
  vitest: () => inRoot('node_modules/vitest/vitest.mjs'),
  tsc: () => inRoot('node_modules/typescript/bin/tsc'),
  vueTsc: () => inPackage('web', 'node_modules/vue-tsc/bin/vue-tsc.js'),
  eslint: () => inRoot('node_modules/eslint/bin/eslint.js'),
  prettier: () => inRoot('node_modules/prettier/bin/prettier.cjs'),
};
