import { describe, expect, it } from 'vitest';
import type { Update } from '../client/client.js';
import { createBench, decisionOn, ILSE, MAYA, TENANT } from '../host/testing/bench.js';
import { isRefusal } from '../task/refusal.js';
import type { Viewer } from '../task/viewer.js';
import { createHttpClient } from './client.js';
import { createHttpHandler } from './handler.js';
import { logUrl } from './log-url.js';

const ORIGIN = 'http://support.example';
const PEOPLE: Readonly<Record<string, Viewer>> = {
  ilse: ILSE,
  maya: MAYA,
  otto: { ...ILSE, id: 'otto', name: 'Otto Lindqvist' },
  foreign: { ...MAYA, tenant: 'southwind' },
  petra: { ...MAYA, kind: 'administrator', id: 'petra', name: 'Petra Lund' },
};

async function serve() {
  const bench = await createBench();
  const handler = createHttpHandler(bench.host, {
    base: '/api',
    authenticate: (request) => PEOPLE[request.headers.get('authorization') ?? ''] ?? null,
  });
  const network = { down: false };
  const streams: string[] = [];
  const fetchThrough: typeof fetch = async (input, init) => {
    if (network.down) throw new TypeError('fetch failed');
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    if (pathname.endsWith('/events')) streams.push(search);
    return handler(request);
  };
  const clientOf = (who: 'ilse' | 'maya' | 'otto' | 'foreign' | 'petra', isOnline = () => true) =>
    createHttpClient({
      url: `${ORIGIN}/api`,
      viewer: PEOPLE[who] ?? ILSE,
      headers: { authorization: who },
      fetch: fetchThrough,
      isOnline,
      wait: () => Promise.resolve(),
    });
  const post = (body: string, headers: Record<string, string> = {}) =>
    handler(
      new Request(`${ORIGIN}/api/tasks/t1/commands`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', authorization: 'ilse', ...headers },
      }),
    );
  return { bench, handler, network, streams, clientOf, post };
}

/** Resolves with the first update for which the condition holds. */
function until(
  client: ReturnType<typeof createHttpClient>,
  query: Parameters<typeof client.subscribe>[0],
  condition: (update: Update) => boolean,
): Promise<Update> {
  return new Promise((resolve) => {
    const stop = client.subscribe(query, (update) => {
      if (condition(update)) {
        queueMicrotask(() => stop());
        resolve(update);
      }
    });
  });
}

describe('a client over HTTP', () => {
  it('sees what happens to a task and decides about it', async () => {
    const { bench, clientOf } = await serve();
    const client = clientOf('ilse');
    const proposed = until(
      client,
      { kind: 'task', task: 't1' },
      (update) => update.kind === 'task' && update.events.some(({ type }) => type === 'handoff.proposed'),
    );
    await bench.agent.call({ tool: 'change_address', args: { street: 'Lindenweg 7' }, callId: 'c1' });
    const update = await proposed;
    const handoff = await bench.handoff();
    expect(update).toMatchObject({ can: { handoffs: { [handoff.id]: { approve: true } } } });
    expect(await client.send('t1', decisionOn(handoff))).toMatchObject({ refused: false, task: 't1' });
    expect(await bench.agent.run(handoff.id)).toMatchObject({ state: 'succeeded' });
  });

  it('is told who decided first', async () => {
    const { bench, clientOf } = await serve();
    await bench.agent.call({ tool: 'issue_refund', args: { order: '48213', cents: 45_600 }, callId: 'c1' });
    const handoff = await bench.handoff();
    await bench.host.send('t1', decisionOn(handoff), { ...MAYA, id: 'jonas', name: 'Jonas Weber' });
    expect(await clientOf('maya').send('t1', decisionOn(handoff))).toMatchObject({
      code: 'already-decided',
      by: { name: 'Jonas Weber' },
    });
  });

  it('says that it is not known whether a command arrived, unless there is no network at all', async () => {
    const { bench, clientOf, network } = await serve();
    await bench.agent.call({ tool: 'change_address', args: { street: 'Lindenweg 7' }, callId: 'c1' });
    const handoff = await bench.handoff();
    network.down = true;
    expect(await clientOf('ilse').send('t1', decisionOn(handoff))).toMatchObject({ code: 'unanswered' });
    expect(await clientOf('ilse', () => false).send('t1', decisionOn(handoff))).toMatchObject({
      code: 'offline',
    });
    expect((await bench.handoff()).request.state).toBe('pending');
  });

  it('says when it is offline and catches up from the start when it is back', async () => {
    const { clientOf, network } = await serve();
    network.down = true;
    const seen: string[] = [];
    await new Promise<void>((resolve) => {
      const stop = clientOf('ilse').subscribe({ kind: 'task', task: 't1' }, (update) => {
        seen.push(update.kind === 'connection' ? update.state : update.kind);
        network.down = false;
        if (update.kind === 'task') {
          expect(update).toMatchObject({ reset: true });
          queueMicrotask(() => stop());
          resolve();
        }
      });
    });
    expect(seen).toEqual(['offline', 'live', 'task']);
  });

  it('watches everything through one connection', async () => {
    const { clientOf, streams } = await serve();
    const client = clientOf('maya');
    const seen = new Set<string>();
    await new Promise<void>((resolve) => {
      const listen = (name: string) => (update: Update) => {
        seen.add(`${name} ${update.kind}`);
        if (seen.has('t1 task') && seen.has('queue queue') && seen.has('t404 missing')) resolve();
      };
      client.subscribe({ kind: 'task', task: 't1' }, listen('t1'));
      client.subscribe({ kind: 'queue' }, listen('queue'));
      client.subscribe({ kind: 'task', task: 't404' }, listen('t404'));
    });
    expect(streams).toEqual(['?task=t1&queue=&task=t404']);
  });

  it.each(['otto', 'foreign'] as const)('tells %s nothing of a task that is not theirs', async (who) => {
    const { clientOf } = await serve();
    const client = clientOf(who);
    const update = await until(client, { kind: 'task', task: 't1' }, () => true);
    const absent = await until(client, { kind: 'task', task: 't404' }, () => true);
    expect(update).toEqual(absent);
    const cancel = { type: 'task.cancel', reason: 'mine' } as const;
    expect(await client.send('t1', cancel)).toEqual(await client.send('t404', cancel));
  });

  it('shows the desk its queue, most pressing first, and a customer none', async () => {
    const { bench, clientOf } = await serve();
    await bench.agent.call({ tool: 'issue_refund', args: { order: '48213', cents: 45_600 }, callId: 'c1' });
    expect(await until(clientOf('maya'), { kind: 'queue' }, () => true)).toMatchObject({
      entries: [{ task: 't1', irreversible: true, title: 'Refund the customer.' }],
    });
    expect(await until(clientOf('ilse'), { kind: 'queue' }, () => true)).toMatchObject({ entries: [] });
  });
});

describe('the handler', () => {
  it.each([
    ['nobody', { authorization: '' }, 401],
    ['another site', { origin: 'https://evil.example' }, 403],
    ['a cross-site form', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a form', { 'content-type': 'text/plain' }, 415],
    ['a giant', { 'content-length': '9000000' }, 413],
  ])('takes no command from %s', async (_, headers, status) => {
    const { bench, post } = await serve();
    const response = await post(JSON.stringify({ type: 'task.cancel', reason: 'x' }), headers);
    expect(response.status).toBe(status);
    expect((await bench.task()).phase).toBe('open');
  });

  it.each(['', '?', '?other=1', `?${Array.from({ length: 101 }, (_, n) => `task=t${n}`).join('&')}`])(
    'streams nothing for what cannot be watched: events%s',
    async (search) => {
      const { handler } = await serve();
      const response = await handler(
        new Request(`${ORIGIN}/api/events${search}`, { headers: { authorization: 'ilse' } }),
      );
      expect(response.status).toBe(400);
    },
  );

  it.each(['GET', 'HEAD', 'PUT'])('never decides on %s', async (method) => {
    const { handler } = await serve();
    const response = await handler(
      new Request(`${ORIGIN}/api/tasks/t1/commands`, { method, headers: { authorization: 'ilse' } }),
    );
    expect(response.status).toBe(405);
  });

  it.each([
    ['no JSON', '{', ''],
    ['a list', '[]', ''],
    ['an unknown type', '{"type":"grant.consume","handoff":"h","digest":"d","runner":"r"}', '/type'],
    ['a type of Object', '{"type":"constructor"}', '/type'],
    ['a missing member', '{"type":"task.cancel"}', '/reason'],
    ['a wrong kind', '{"type":"task.cancel","reason":7}', '/reason'],
    ['a member that nobody reads', '{"type":"agent.pause","approver":"maya"}', '/approver'],
    ['the same member twice', '{"type":"agent.pause","type":"agent.resume"}', '/type'],
    [
      'a trigger that only the host finds',
      '{"type":"ownership.request","team":null,"why":{"kind":"floor"},"goesAlong":[]}',
      '/why/kind',
    ],
  ])('refuses %s with the path of the fault', async (_, body, path) => {
    const { post } = await serve();
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: 'faulty', faults: [{ path }] });
  });

  it('stops reading a body that is larger than it said', async () => {
    const { bench, handler } = await serve();
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(256 * 1024).fill(32));
      },
    });
    const headers = { 'content-type': 'application/json', authorization: 'ilse' };
    const init = { method: 'POST', body, headers, duplex: 'half' };
    const response = await handler(new Request(`${ORIGIN}/api/tasks/t1/commands`, init));
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(10);
    expect((await bench.task()).phase).toBe('open');
  });

  it('takes who decides from the session, whatever the body says', async () => {
    const { bench, post } = await serve();
    await bench.agent.call({ tool: 'issue_refund', args: { order: '48213', cents: 45_600 }, callId: 'c1' });
    const handoff = await bench.handoff();
    const response = await post(JSON.stringify(decisionOn(handoff)));
    expect(response.status).toBe(403);
    expect(isRefusal(await response.json())).toBe(true);
    expect(TENANT).toBe('northwind');
  });
});

describe('the audit trail over HTTP', () => {
  const asked = {
    kind: 'trail',
    filter: { kind: null, actor: null, text: '' },
    after: null,
    limit: 50,
  } as const;

  it('is what this viewer may read, and whether it is whole', async () => {
    const { clientOf } = await serve();
    expect(await clientOf('otto').ask(asked)).toMatchObject({ entries: [], total: 0, mayExport: false });
    const own = await clientOf('ilse').ask(asked);
    if (isRefusal(own)) throw new Error(own.message);
    expect(own.entries.at(-1)).toMatchObject({ about: { id: 't1' }, fact: { type: 'task.opened' } });
    expect(await clientOf('ilse').ask({ kind: 'trail-check' })).toMatchObject({
      found: 0,
      events: own.total,
      tail: 'not-checked',
    });
  });

  it('names what is wrong with a question about it', async () => {
    const { handler } = await serve();
    const question = { ...asked, filter: { kind: 'gossip', actor: null, text: '' }, limit: 'all' };
    const search = new URLSearchParams({ question: JSON.stringify(question) });
    const response = await handler(
      new Request(`${ORIGIN}/api/ask?${search}`, { headers: { authorization: 'ilse' } }),
    );
    expect(response.status).toBe(400);
    const { faults } = await response.json();
    expect(faults.map(({ path }: { path: string }) => path)).toEqual(['/filter/kind', '/limit']);
  });

  const download = (
    handler: (request: Request) => Promise<Response>,
    who: string,
    url: string,
    method = 'GET',
  ) => handler(new Request(url, { method, headers: { authorization: who } }));

  it('comes as a file with a name, a type and every event, for whoever may read all of it', async () => {
    const { bench, handler } = await serve();
    const response = await download(handler, 'petra', logUrl(`${ORIGIN}/api`, 'jsonl'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="handoff-log-northwind-[\d-]+\.jsonl"$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    const lines = (await response.text()).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + (await bench.host.events('t1')).length);
  });

  it.each(['ilse', 'maya', 'foreign'])('is no file for %s', async (who) => {
    const { handler } = await serve();
    expect((await download(handler, who, logUrl(`${ORIGIN}/api`, 'csv'))).status).toBe(403);
  });

  it('is no file for nobody, in no format, or by another method', async () => {
    const { handler } = await serve();
    const url = logUrl(`${ORIGIN}/api`, 'ocsf');
    expect((await download(handler, '', url)).status).toBe(401);
    expect((await download(handler, 'petra', `${ORIGIN}/api/log?format=exe`)).status).toBe(400);
    expect((await download(handler, 'petra', url, 'POST')).status).toBe(405);
  });

  it('stops reading the log when the download is given up', async () => {
    const { bench, handler } = await serve();
    for (const task of ['t2', 't3', 't4']) {
      const opened = { type: 'task.open', task, title: `Task ${task}`, user: ILSE } as const;
      await bench.host.send(task, opened, ILSE);
    }
    const read: string[] = [];
    const { read: readStream } = bench.log;
    Object.assign(bench.log, {
      read: (stream: string, after?: number) => {
        read.push(stream);
        return readStream(stream, after);
      },
    });
    const response = await download(handler, 'petra', logUrl(`${ORIGIN}/api`, 'jsonl'));
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(read.length).toBeLessThan(4);
  });
});
