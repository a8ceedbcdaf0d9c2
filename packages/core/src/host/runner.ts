import { checkJson } from '../action/check-json.js';
import type { JsonValue } from '../action/json.js';
import type { Accepted } from '../client/client.js';
import type { Tool } from '../gate/tool.js';
import type { TaskCommand } from '../task/commands.js';
import type { ArgumentChange, Proposal } from '../task/events.js';
import { isRefusal, type Refusal, refuse } from '../task/refusal.js';
import type { Execution, Handoff, Request, Task } from '../task/state.js';
import type { Credentials } from './credentials.js';
import { callOf, digestOf } from './prepare.js';

/** What came of a proposed action, as whoever proposed it may know it. */
export type Outcome =
  | {
      readonly state: 'succeeded';
      readonly handoff: string;
      readonly result: JsonValue;
      /** What ran: the person's arguments where they changed them. */
      readonly executed: Proposal['action'];
      readonly changes: readonly ArgumentChange[];
    }
  | { readonly state: 'failed'; readonly handoff: string; readonly message: string }
  | { readonly state: 'waiting'; readonly handoff: string }
  | { readonly state: 'granted'; readonly handoff: string }
  | { readonly state: 'running'; readonly handoff: string }
  | { readonly state: 'unknown'; readonly handoff: string }
  | { readonly state: 'answered'; readonly handoff: string; readonly answers: JsonValue }
  | {
      readonly state: 'rejected';
      readonly handoff: string;
      readonly reason: string | null;
      readonly note: string | null;
    }
  | {
      readonly state: 'not-run';
      readonly handoff: string;
      readonly why: Exclude<Request['state'], 'rejected'> | Extract<Execution['state'], 'voided' | 'settled'>;
    };

/** Reads the outcome of a handoff from its state. */
export function outcomeOf({ id, request, execution }: Handoff): Outcome {
  switch (request.state) {
    case 'pending':
    case 'deferred':
      return { state: 'waiting', handoff: id };
    case 'rejected': {
      const { rejection, note } = request.decision;
      return { state: 'rejected', handoff: id, reason: rejection, note };
    }
    case 'expired':
    case 'withdrawn':
    case 'superseded':
    case 'unpresentable':
      return { state: 'not-run', handoff: id, why: request.state };
    case 'approved':
    case 'approved-with-changes':
    case 'answered':
      break;
    default:
      return request satisfies never;
  }
  const { run, changes, option, answers } = request.decision;
  switch (execution.state) {
    case 'none':
      return { state: 'answered', handoff: id, answers: answers ?? option };
    case 'granted':
    case 'running':
    case 'unknown':
      return { state: execution.state, handoff: id };
    case 'voided':
    case 'settled':
      return { state: 'not-run', handoff: id, why: execution.state };
    case 'failed':
      return { state: 'failed', handoff: id, message: execution.message };
    case 'succeeded':
      return run
        ? { state: 'succeeded', handoff: id, result: execution.result, executed: run.action, changes }
        : { state: 'not-run', handoff: id, why: 'voided' };
    default:
      return execution satisfies never;
  }
}

interface RunnerHost {
  readonly tenant: string;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly newId: (of: 'runner') => string;
  readonly taskOf: (task: string) => Promise<Task | null>;
  /** Counts the use of a standing authorization; false where it no longer holds. */
  readonly use: (task: Task, authorization: string, handoff: string) => Promise<boolean>;
  readonly send: (task: string, command: TaskCommand, by: Credentials) => Promise<Accepted | Refusal>;
}

/** Runs granted actions: the grant is consumed in the log before the effect, so there is never a second one. */
export function createRunner(host: RunnerHost) {
  const inFlight = new Map<string, Promise<Outcome | Refusal>>();
  const system: Credentials = { kind: 'system', tenant: host.tenant };

  async function find(taskId: string, id: string): Promise<{ task: Task; handoff: Handoff } | null> {
    const task = await host.taskOf(taskId);
    const handoff = task?.handoffs.find((one) => one.id === id);
    return task && handoff ? { task, handoff } : null;
  }

  async function once(taskId: string, id: string): Promise<Outcome | Refusal> {
    const found = await find(taskId, id);
    if (!found) {
      return refuse('not-found', 'There is no such handoff.', { about: id });
    }
    const { task, handoff } = found;
    const proposal = 'decision' in handoff.request ? handoff.request.decision.run : null;
    const earlier = outcomeOf(handoff);
    if (!proposal || earlier.state !== 'granted') {
      return earlier;
    }
    const tool = host.tools.get(proposal.action.tool);
    const call = tool && callOf(tool, proposal.action.args);
    if (!call?.ok) {
      return refuse('tool-changed', 'The tool no longer takes what was approved.', {
        about: proposal.action.tool,
      });
    }
    const { authorization } = proposal.assessment;
    if (authorization !== null && !(await host.use(task, authorization, id))) {
      await host.send(taskId, { type: 'grant.void', handoff: id, why: 'authorization-suspended' }, system);
      return { state: 'not-run', handoff: id, why: 'voided' };
    }
    const runner = host.newId('runner');
    const consumed = await host.send(
      taskId,
      {
        type: 'grant.consume',
        handoff: id,
        digest: await digestOf(task, handoff, proposal, host.tenant),
        runner,
      },
      system,
    );
    if (isRefusal(consumed)) {
      return consumed;
    }
    const report = await effect(() => call.value.run({ task: taskId, handoff: id, idempotencyKey: id }));
    const reported = await host.send(taskId, { ...report, handoff: id, runner }, system);
    if (isRefusal(reported)) {
      return { state: 'unknown', handoff: id };
    }
    const after = await find(taskId, id);
    return after ? outcomeOf(after.handoff) : { state: 'unknown', handoff: id };
  }

  return {
    run(task: string, handoff: string): Promise<Outcome | Refusal> {
      const key = JSON.stringify([task, handoff]);
      const running = inFlight.get(key);
      if (running) {
        return running;
      }
      const started = once(task, handoff).finally(() => inFlight.delete(key));
      inFlight.set(key, started);
      return started;
    },
  };
}

type Report =
  | { readonly type: 'action.report-success'; readonly result: JsonValue }
  | { readonly type: 'action.report-failure'; readonly message: string };

async function effect(run: () => Promise<JsonValue>): Promise<Report> {
  try {
    const result = checkJson(await run());
    return { type: 'action.report-success', result: result.ok ? result.value : null };
  } catch (error) {
    return { type: 'action.report-failure', message: error instanceof Error ? error.message : String(error) };
  }
}
