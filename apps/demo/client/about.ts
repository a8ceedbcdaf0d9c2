import type { Pattern, Viewer } from '@handoff-kit/core';
import * as z from 'zod';

const viewer = z.object({
  tenant: z.string(),
  kind: z.enum(['user', 'reviewer', 'administrator']),
  id: z.string(),
  name: z.string(),
  teams: z.array(z.string()),
}) satisfies z.ZodType<Viewer>;

const pattern = z.enum([
  'auto-resolve',
  'suggest-and-confirm',
  'human-review-before-send',
  'full-human-takeover',
]) satisfies z.ZodType<Pattern>;

const about = z.object({
  model: z.string(),
  startedAt: z.number(),
  customer: viewer,
  reviewers: z.array(viewer),
  administrator: viewer,
  scenarios: z.array(z.object({ id: z.string(), pattern, title: z.string(), about: z.string() })),
});

/** What the server says about itself. */
export type About = z.infer<typeof about>;

/** A prepared conversation, as the start page shows it. */
export type ShownScenario = About['scenarios'][number];

const tasks = z.object({
  tasks: z.array(z.object({ id: z.string(), title: z.string(), openedAt: z.number(), owner: z.string() })),
});

/** One of the customer's tasks. */
export type ListedTask = z.infer<typeof tasks>['tasks'][number];

/** Reads what the server says about itself. */
export async function fetchAbout(): Promise<About> {
  return about.parse(await (await fetch('/api/demo')).json());
}

/** The customer's tasks, newest first. */
export async function fetchTasks(): Promise<readonly ListedTask[]> {
  return tasks.parse(await (await fetch('/api/customer/tasks')).json()).tasks;
}

/** How long a first message may be, in characters. */
export const LONGEST = 2_000;

/** Why a task was not opened: nothing answered, or the answer was not a task. */
export type NotOpened = 'unreachable' | 'refused';

/** A task that was opened, with the address of its page, or why it was not. */
export type Opened =
  | { readonly opened: true; readonly path: string }
  | { readonly opened: false; readonly why: NotOpened };

const openedTask = z.object({ task: z.string() });

/** Opens a task. Never rejects. */
export async function openTask(scenario: string | null, text: string): Promise<Opened> {
  let response: Response;
  try {
    response = await post('/api/customer/tasks', { scenario, text });
  } catch {
    return { opened: false, why: 'unreachable' };
  }
  const answer = openedTask.safeParse(await response.json().catch(() => null));
  return answer.success
    ? { opened: true, path: `/tasks/${answer.data.task}` }
    : { opened: false, why: 'refused' };
}

/** Lets time pass at once, for everybody. */
export async function passTime(minutes: number): Promise<void> {
  await post('/api/demo/time', { minutes });
}

/** Writes a month of decisions into the log, once. Whether it is there now. */
export async function fillPast(): Promise<boolean> {
  return post('/api/demo/past', {}).then(
    ({ ok }) => ok,
    () => false,
  );
}

function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
