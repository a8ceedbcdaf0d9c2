import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, Hono } from 'hono';

const built = fileURLToPath(new URL('../dist/', import.meta.url));
const storybook = fileURLToPath(new URL('../../../storybook-static/', import.meta.url));

/** Serves the built pages, and Storybook under `/storybook` where it has been built. */
export function servePages(app: Hono): void {
  app.use('/assets/*', serveStatic({ root: built }));
  app.get('/storybook', (c) => c.redirect('/storybook/'));
  if (hasStorybook()) {
    app.use(
      '/storybook/*',
      serveStatic({ root: storybook, rewriteRequestPath: (path) => path.replace(/^\/storybook/, '') }),
    );
  }
  for (const path of [
    '/',
    '/tasks/:task',
    '/assistant',
    '/desk',
    '/insights',
    '/audit',
    '/outbox',
    '/replay',
  ]) {
    app.get(path, (c) => page(c, 200));
  }
  app.notFound((c) =>
    /^\/(api|assets)\//.test(c.req.path) ? c.json({ error: 'not-found' }, 404) : page(c, 404),
  );
}

/** The one page there is; which one it becomes, also for an unknown address, is decided in the browser. */
async function page(c: Context, status: 200 | 404): Promise<Response> {
  const html = await readFile(`${built}index.html`, 'utf8').catch(() => null);
  return html === null
    ? c.text('The pages have not been built. Run npm start in the project’s folder.', 503)
    : c.html(html, status);
}

/** Whether Storybook has been built. */
export function hasStorybook(): boolean {
  return existsSync(storybook);
}
