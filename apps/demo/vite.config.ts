import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['handoff-kit-source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Inlined files would be `data:` URLs, which the content security policy of the demo does not allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
