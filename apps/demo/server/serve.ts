import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createApp } from './app.js';
import { createDemo, type Demo, type DemoOptions } from './demo.js';
import { servePages } from './pages.js';

/** A demo that answers. */
export interface Served {
  readonly demo: Demo;
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a demo on a port; 0 takes any that is free. Rejects when the port is taken. */
export function serveDemo(port: number, options: DemoOptions = {}): Promise<Served> {
  const demo = createDemo(options);
  const app = createApp(demo);
  servePages(app);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port }, ({ port: taken }: AddressInfo) => {
      resolve({
        demo,
        url: `http://localhost:${taken}`,
        close: () =>
          new Promise((closed) => {
            demo.close();
            server.close(() => closed());
            if ('closeAllConnections' in server) {
              server.closeAllConnections();
            }
          }),
      });
    });
    server.on('error', (error: Error) => {
      demo.close();
      reject(error);
    });
  });
}
