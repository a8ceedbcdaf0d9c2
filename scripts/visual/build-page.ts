import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const page = fileURLToPath(new URL('./page/', import.meta.url));

/**
 * Builds the page that the pictures are taken of from the sources of the packages. Returns the folder that it is in: one for
 * each use, so that two can be built at a time.
 */
export async function buildPage(use: 'visual' | 'states'): Promise<string> {
  const outDir = fileURLToPath(
    new URL(`../../node_modules/.cache/handoff-kit/${use}/page/`, import.meta.url),
  );
  await build({
    root: page,
    configFile: false,
    logLevel: 'error',
    resolve: {
      conditions: ['handoff-kit-source', 'module', 'browser', 'production'],
    },
    build: {
      outDir,
      emptyOutDir: true,
      // For the browser of the pictures. Anything older would have the colours rewritten that depend on the scheme.
      target: 'esnext',
      chunkSizeWarningLimit: 2_000,
      modulePreload: false,
    },
  });
  return outDir;
}
