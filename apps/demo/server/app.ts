import { readFile } from 'node:fs/promises';
import { createHttpHandler } from '@handoff-kit/core/http';
import { Hono } from 'hono';
import { z } from 'zod';
import { auditOf } from './audit.js';
import type { Demo } from './demo.js';
import { ADMINISTRATOR, CUSTOMER, REVIEWERS, staffCalled } from './identities.js';
import { live } from './live.js';
import { SCENARIOS } from './scenarios.js';
import { secured } from './secured.js';

const newTask = z.strictObject({ scenario: z.string().nullable(), text: z.string().max(2_000) });
const passTime = z.strictObject({
  minutes: z
    .number()
    .positive()
    .max(24 * 60),
});

/** The HTTP side of the demo. Who is asking follows from the path, which is enough for a demo and for nothing else. */
export function createApp(demo: Demo): Hono {
  const { host, shop, conversations } = demo;
  const app = new Hono();
  app.use(secured);

  const asCustomer = createHttpHandler(host, {
    base: '/api/customer/handoff',
    authenticate: () => CUSTOMER,
  });
  app.all('/api/customer/handoff/*', (c) => asCustomer(c.req.raw));

  const asStaff = new Map(
    [...REVIEWERS, ADMINISTRATOR].map(({ id }) => [
      id,
      createHttpHandler(host, {
        base: `/api/desk/${id}/handoff`,
        authenticate: () => staffCalled(id),
      }),
    ]),
  );
  app.all('/api/desk/:reviewer/handoff/*', async (c) => {
    const handle = asStaff.get(c.req.param('reviewer'));
    return handle ? handle(c.req.raw) : c.json({ error: 'not-signed-in' }, 401);
  });

  app.get('/api/demo', (c) =>
    c.json({
      model: demo.modelName,
      startedAt: demo.startedAt,
      customer: CUSTOMER,
      reviewers: REVIEWERS,
      administrator: ADMINISTRATOR,
      scenarios: SCENARIOS.map(({ says: _says, ...shown }) => shown),
    }),
  );

  app.post('/api/demo/time', async (c) => {
    const asked = passTime.safeParse(await c.req.json().catch(() => null));
    if (!asked.success) {
      return c.json({ error: 'faulty' }, 400);
    }
    demo.clock.pass(asked.data.minutes * 60_000);
    await demo.tick();
    return c.json({ now: demo.clock.now() });
  });

  app.post('/api/demo/past', async (c) => {
    await demo.fillPast();
    return c.json({ now: demo.clock.now() });
  });

  app.get('/api/customer/tasks', async (c) => {
    const tasks = await Promise.all((await host.tasks()).map((id) => host.task(id)));
    const own = tasks.flatMap((task) =>
      task && task.user.id === CUSTOMER.id
        ? [{ id: task.id, title: task.title, openedAt: task.openedAt, owner: task.owner.state }]
        : [],
    );
    return c.json({ tasks: own.toReversed() });
  });

  app.post('/api/customer/tasks', async (c) => {
    const asked = newTask.safeParse(await c.req.json().catch(() => null));
    const scenario = asked.success ? SCENARIOS.find(({ id }) => id === asked.data.scenario) : undefined;
    const text = scenario?.says ?? asked.data?.text.trim() ?? '';
    if (!asked.success || text === '') {
      return c.json({ error: 'faulty' }, 400);
    }
    return c.json({ task: await demo.open(scenario?.title ?? titleOf(text), text) });
  });

  app.get('/api/customer/tasks/:task/messages', async (c) => {
    const id = c.req.param('task');
    return (await host.task(id))?.user.id === CUSTOMER.id
      ? messages(id)
      : c.json({ error: 'not-found' }, 404);
  });

  app.get('/api/desk/:reviewer/tasks/:task/messages', async (c) =>
    staffCalled(c.req.param('reviewer')) && (await host.task(c.req.param('task')))
      ? messages(c.req.param('task'))
      : c.json({ error: 'not-found' }, 404),
  );

  app.get('/api/replay', async (c) => {
    const file = process.env.HANDOFF_REPLAY;
    const run = file ? await readFile(file, 'utf8').catch(() => null) : null;
    return run === null
      ? c.json({ error: 'not-found' }, 404)
      : c.body(run, 200, { 'content-type': 'application/json' });
  });

  app.get('/api/outbox', () =>
    live((tell) => {
      const send = () => tell({ mails: shop.outbox.toReversed() });
      shop.onMail.add(send);
      send();
      return () => shop.onMail.delete(send);
    }),
  );

  app.get('/api/audit', () => live(auditOf(host)));

  function messages(id: string): Response {
    return live((tell) => {
      const send = (task: string, all: unknown) => {
        if (task === id) {
          tell({ messages: all });
        }
      };
      demo.onMessages.add(send);
      void conversations.messages(id).then((all) => send(id, all));
      return () => demo.onMessages.delete(send);
    });
  }

  return app;
}

function titleOf(text: string): string {
  const gap = text.lastIndexOf(' ', 58);
  return text.length <= 60 ? text : `${text.slice(0, gap > 0 ? gap : 58)} …`;
}
