import tailwindcss from '@tailwindcss/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const apiUrl = process.env['API_URL'] ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [vue(), tailwindcss()],
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
    'globalThis.__DEV__': 'false',
  },
  server: { strictPort: false, proxy: { '/graphql': { target: apiUrl, ws: true }, '/sign-': { target: apiUrl } } },
  build: { outDir: 'dist', target: 'es2022', reportCompressedSize: true },
});
