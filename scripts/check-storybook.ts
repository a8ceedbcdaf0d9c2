import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { z } from 'zod';
import { launchOptions } from './chromium.js';

const folder = 'storybook-static';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const index = z.object({ entries: z.record(z.string(), z.object({ id: z.string(), type: z.string() })) });

// A build that succeeds proves nothing about whether it runs: open it once as a reader would.
const server = await serve();
const browser = await chromium.launch(await launchOptions());
try {
  const problems = await open(browser, addressOf(server));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

async function open(chromiumBrowser: Browser, address: string): Promise<string[]> {
  const { entries } = index.parse(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')));
  const story = Object.values(entries).find(({ type }) => type === 'story');
  if (!story) return ['The built Storybook has no story.'];

  const problems: string[] = [];
  const page = await chromiumBrowser.newPage();
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => problems.push(`request failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) {
      problems.push(`request to another host: ${request.url()}`);
    }
  });
  await page.goto(`${address}/?path=/story/${story.id}`);
  const root = page.frameLocator('#storybook-preview-iframe').locator('#storybook-root > *').first();
  await root.waitFor({ timeout: 30_000 }).catch(() => problems.push(`The story ${story.id} did not appear.`));
  return problems;
}

async function serve(): Promise<Server> {
  const http = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    stat(file).then(
      () => {
        response.setHeader('content-type', mediaTypes[extname(file)] ?? 'application/octet-stream');
        createReadStream(file).pipe(response);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return http;
}

function addressOf(http: Server): string {
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}
