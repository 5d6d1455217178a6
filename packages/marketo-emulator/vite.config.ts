import { defineConfig } from 'vite';

/** The command line, and a thread that makes exports, as plain Node programs; npm packages stay outside. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    minify: false,
    rollupOptions: {
      input: { cli: 'src/cli.ts', makerThread: 'src/exports/makerThread.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
});
