import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const page = fileURLToPath(new URL('./page/', import.meta.url));
const outDir = fileURLToPath(new URL('../../node_modules/.cache/handoff-kit/bench/', import.meta.url));

/** Builds the bench's page for production from the sources of the packages. Returns the folder that it is in. */
export async function buildPage(): Promise<string> {
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
      target: 'es2022',
      chunkSizeWarningLimit: 2_000,
      modulePreload: false,
    },
  });
  return outDir;
}
