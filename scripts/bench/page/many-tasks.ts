import {
  type Client,
  EMPTY_TASK,
  evolve,
  type Permissions,
  type Task,
  type TaskEvent,
  type Update,
} from '@handoff-kit/core';
import { ordinaryTask } from '../ordinary-task.js';
import { ILSE, openHost } from '../support-desk.js';

const AGENT = { kind: 'agent', id: 'assistant', name: 'Assistant' } as const;

/** Up to the proposal: what happens to a task before somebody has to decide. */
const OPEN_EVENTS = 8;

/** A client of many ordinary tasks that all wait for a decision, without a host behind it. */
export interface ManyTasks {
  readonly client: Client;
  readonly ids: readonly string[];
  readonly now: number;
  state(id: string): Task;
  /** What the viewer may do to a task as it is now. */
  can(task: Task): Permissions;
  /** Lets Ilse put the decision off. */
  defer(id: string): void;
  /** Lets the agent write, which no card shows. */
  write(id: string): void;
}

/** Makes that many tasks. */
export function createManyTasks(count: number): ManyTasks {
  const start = Date.now();
  const now = start + 60_000;
  const ids = Array.from({ length: count }, (_, index) => `task-${index + 1}`);
  const logs = new Map(ids.map((id) => [id, openTask(id, start)]));
  const host = openHost();
  const listeners = new Map<string, Set<(update: Update) => void>>();

  function logOf(id: string): TaskEvent[] {
    const log = logs.get(id);
    if (!log) throw new Error(`There is no task ${id}.`);
    return log;
  }

  function add(id: string, event: TaskEvent): void {
    const log = logOf(id);
    log.push(event);
    for (const listener of listeners.get(id) ?? []) listener(updateOf(id, log.length - 1));
  }

  function stamp(id: string): Pick<TaskEvent, 'id' | 'seq' | 'at'> {
    const seq = logOf(id).length + 1;
    return { id: `event-${seq}`, seq, at: now };
  }

  const can = (task: Task): Permissions => host.permissions(task, ILSE);

  function updateOf(id: string, after: number): Update {
    return {
      kind: 'task',
      reset: after === 0,
      events: logOf(id).slice(after),
      can: can(state(id)),
      now,
    };
  }

  function state(id: string): Task {
    return logOf(id).reduce(evolve, EMPTY_TASK);
  }

  return {
    ids,
    now,
    state,
    can,
    client: {
      viewer: ILSE,
      send: () => Promise.reject(new Error('Nobody decides in this bench.')),
      sendToAccount: () => Promise.reject(new Error('Nobody decides in this bench.')),
      ask: () => Promise.reject(new Error('Nobody decides in this bench.')),
      subscribe(query, listener) {
        const id = query.kind === 'task' ? query.task : '';
        const ofTask = listeners.get(id) ?? new Set();
        listeners.set(id, ofTask.add(listener));
        listener(updateOf(id, 0));
        return () => ofTask.delete(listener);
      },
    },
    defer(id) {
      add(id, { ...stamp(id), actor: ILSE, type: 'handoff.deferred', data: { handoff: 'handoff-1' } });
    },
    write(id) {
      const data = { text: 'I am still here.', audience: 'everyone' } as const;
      add(id, { ...stamp(id), actor: AGENT, type: 'message.sent', data });
    },
  };
}

function openTask(id: string, start: number): TaskEvent[] {
  return ordinaryTask(id, start).slice(0, OPEN_EVENTS);
}
