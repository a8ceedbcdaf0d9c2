import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Host } from '@handoff-kit/core';
import { createHttpHandler } from '@handoff-kit/core/http';
import { ILSE } from './support-desk.js';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** A server on loopback, until it is closed. */
export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the built page, the host under `/api` through the real handler, and under `/bare` the yardstick: what is posted
 * there goes to every EventSource as it is.
 */
export async function serve(folder: string, host: Host): Promise<Server> {
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path.slice(folder.length).replaceAll('\\', '/'), await readFile(path));
  }
  const handle = createHttpHandler(host, { base: '/api', authenticate: () => ILSE });
  const listeners = new Set<ServerResponse>();

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    if (path.startsWith('/api/')) return pass(await handle(await toRequest(request, response)), response);
    if (path === '/bare') return bare(request, response);
    const name = path === '/' ? 'index.html' : path.slice(1);
    const file = files.get(name);
    response.writeHead(file ? 200 : 404, { 'content-type': KINDS[extname(name)] ?? 'text/plain' }).end(file);
  }

  async function bare(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'POST') {
      const posted = await textOf(request);
      for (const listener of listeners) listener.write(`data: ${posted}\n\n`);
      response.writeHead(204).end();
    } else {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': open\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function toRequest(request: IncomingMessage, response: ServerResponse): Promise<Request> {
  const ended = new AbortController();
  response.on('close', () => ended.abort());
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return new Request(`http://${request.headers.host}${request.url}`, {
    method: request.method ?? 'GET',
    headers,
    signal: ended.signal,
    ...(request.method === 'POST' ? { body: await textOf(request) } : {}),
  });
}

async function pass(from: Response, to: ServerResponse): Promise<void> {
  to.writeHead(from.status, Object.fromEntries(from.headers));
  for await (const chunk of from.body ?? []) to.write(chunk);
  to.end();
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
