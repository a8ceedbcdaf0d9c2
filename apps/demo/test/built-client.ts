import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the pages once for all browser tests, from the sources as they are. */
export default async function buildClient(): Promise<void> {
  // A test runner's own environment would build React for development.
  process.env.NODE_ENV = 'production';
  const root = fileURLToPath(new URL('../', import.meta.url));
  await build({ root, configFile: `${root}vite.config.ts`, logLevel: 'error' });
}
