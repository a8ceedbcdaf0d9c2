import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../action/json.js';
import { defineTool } from '../gate/tool.js';
import { createHost } from '../host/create-host.js';
import { ILSE, MAYA, START, TENANT } from '../host/testing/bench.js';
import { createMemoryLog } from '../log/memory-log.js';
import { SUPPORT_POLICY } from '../policy/presets/support.js';
import type { Viewer } from '../task/viewer.js';
import { createHttpClient } from './client.js';
import { createHttpHandler } from './handler.js';

const CAPABILITIES = { kind: 'capabilities' } as const;
const FOREIGN: Viewer = { ...MAYA, tenant: 'southwind' };
const PEOPLE: Readonly<Record<string, Viewer>> = { ilse: ILSE, foreign: FOREIGN };

function serve() {
  const tool = (name: string, declares: boolean) =>
    defineTool<JsonObject>({
      name,
      version: '1',
      parse: (value) => ({ ok: true, value }),
      describe: () => ({
        facts: { type: 'order.note', reversibility: 'reversible', audience: 'internal' },
        description: { context: 'Order 48213', proposal: 'Add a note.', approve: 'Add', reject: 'Leave' },
      }),
      run: () => Promise.resolve(null),
      ...(declares && {
        capabilities: [
          { type: 'order.note', label: 'Write a note', reversibility: 'reversible', audience: 'internal' },
        ],
      }),
    });
  let ids = 0;
  const host = createHost({
    tenant: TENANT,
    log: createMemoryLog(),
    policy: { ...SUPPORT_POLICY, version: 'northwind-3', actions: { 'acount.close': { floor: true } } },
    tools: [tool('set_note', true), tool('write_note', true), tool('legacy_crm', false)],
    now: () => START,
    newId: (of) => `${of}-${++ids}`,
  });
  const handler = createHttpHandler(host, {
    base: '/api',
    authenticate: (request) => PEOPLE[request.headers.get('authorization') ?? ''] ?? null,
  });
  const network = { down: false };
  const over = (who: 'ilse' | 'foreign') =>
    createHttpClient({
      url: 'http://support.example/api',
      viewer: PEOPLE[who] ?? ILSE,
      headers: { authorization: who },
      fetch: async (input, init) => {
        if (network.down) throw new TypeError('fetch failed');
        return handler(new Request(input, init));
      },
      isOnline: () => !network.down,
      wait: () => Promise.resolve(),
    });
  return { host, over, network };
}

describe('the question what the agent may do', () => {
  it('is answered from the policy in force and from what the tools say, in the page and over HTTP', async () => {
    const { host, over } = serve();
    const inPage = await host.client(ILSE).ask(CAPABILITIES);
    expect(inPage).toMatchObject({
      policyVersion: 'northwind-3',
      rows: [{ type: 'order.note', label: 'Write a note', pattern: 'auto-resolve', route: null }],
      unmatched: ['acount.close'],
      undeclared: ['legacy_crm'],
    });
    expect(await over('ilse').ask(CAPABILITIES)).toEqual(inPage);
  });

  it('is not answered to another tenant', async () => {
    const { host, over } = serve();
    for (const client of [host.client(FOREIGN), over('foreign')]) {
      expect(await client.ask(CAPABILITIES)).toMatchObject({ refused: true, code: 'not-found' });
    }
  });

  it('is said to have reached nobody without a connection', async () => {
    const { over, network } = serve();
    network.down = true;
    expect(await over('ilse').ask(CAPABILITIES)).toMatchObject({ refused: true, code: 'offline' });
  });
});
