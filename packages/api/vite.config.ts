import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from 'vite';

/** Each file of these folders is a program of its own. */
const PROGRAM_FOLDERS = { cli: 'src/cli', bench: 'bench' };

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    sourcemap: true,
    minify: false,
    reportCompressedSize: false,
    rollupOptions: {
      input: programs(),
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
    },
  },
});

function programs(): Record<string, string> {
  const found = Object.entries(PROGRAM_FOLDERS).flatMap(([name, folder]) =>
    topLevelFiles(folder).map(file => [`${name}/${basename(file, '.ts')}`, join(folder, file)]),
  );
  const main = topLevelFiles('src').includes('main.ts') ? [['main', 'src/main.ts']] : [];
  return Object.fromEntries([...main, ...found]) as Record<string, string>;
}

function topLevelFiles(folder: string): string[] {
  try {
    const entries = readdirSync(join(import.meta.dirname, folder), { withFileTypes: true });
    return entries.filter(entry => entry.isFile() && /^\w+\.ts$/.test(entry.name)).map(({ name }) => name);
  } catch {
    return [];
  }
}
