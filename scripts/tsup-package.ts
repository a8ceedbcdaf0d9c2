import { defineConfig } from 'tsup';

/** One file out per file in, so that every `'use client'` stays where it was written. Declarations come from `tsc`. */
export default defineConfig({
  entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,stories}.{ts,tsx}', '!src/**/testing/**'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  outDir: 'dist',
  bundle: false,
  dts: false,
  splitting: false,
  clean: true,
  silent: true,
  esbuildOptions(options) {
    options.outbase = 'src';
  },
});
