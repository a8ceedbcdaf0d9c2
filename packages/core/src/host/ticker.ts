import type { Instant } from '../log/envelope.js';
import type { Policy } from '../policy/policy.js';
import type { TaskCommand } from '../task/commands.js';
import { due, nextChange } from '../task/due.js';
import type { Task } from '../task/state.js';
import { earlier } from './accounts.js';

interface TickerHost {
  readonly policy: Policy;
  readonly now: () => Instant;
  readonly onError: (error: unknown) => void;
  readonly send: (task: string, command: TaskCommand) => Promise<unknown>;
  readonly tasks: () => Promise<readonly string[]>;
  readonly stateOf: (task: string) => Promise<Task>;
  /** Tells that time alone has changed what may be done to a task. */
  readonly tellOfTime: (task: Task) => void;
  readonly tickAccounts: () => Promise<Instant | null>;
}

/** Makes what carries out the commands that time owes, one round at a time, and says when the next one is due. */
export function createTicker(host: TickerHost): () => Promise<Instant | null> {
  const { policy, now, onError } = host;
  let last: Instant | null = null;
  let running: Promise<Instant | null> | null = null;

  async function round(): Promise<Instant | null> {
    const before = last ?? now();
    const at = now();
    last = at;
    let next = await unlessBroken(host.tickAccounts);
    for (const id of await host.tasks()) {
      next = earlier(next, await unlessBroken(() => tickTask(id, before, at)));
    }
    return next;
  }

  /** One stream that cannot be read must not stop the clock of the others. */
  async function unlessBroken(work: () => Promise<Instant | null>): Promise<Instant | null> {
    try {
      return await work();
    } catch (error) {
      onError(error);
      return null;
    }
  }

  async function tickTask(id: string, before: Instant, at: Instant): Promise<Instant | null> {
    const tried = new Set<string>();
    for (;;) {
      const owed = due(await host.stateOf(id), at, policy);
      const command = owed.find((one) => !tried.has(JSON.stringify(one)));
      if (!command) {
        break;
      }
      tried.add(JSON.stringify(command));
      await host.send(id, command);
    }
    const task = await host.stateOf(id);
    const changed = nextChange(task, before, policy);
    if (changed !== null && changed <= at) {
      host.tellOfTime(task);
    }
    return nextChange(task, at, policy);
  }

  return () => {
    running ??= round().finally(() => {
      running = null;
    });
    return running;
  };
}
