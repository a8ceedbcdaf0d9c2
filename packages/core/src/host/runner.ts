import { checkJson } from '../action/check-json.js';
import type { JsonValue } from '../action/json.js';
import type { Accepted } from '../client/client.js';
import type { Tool } from '../gate/tool.js';
import type { TaskCommand } from '../task/commands.js';
import type { ArgumentChange, Proposal, VoidReason } from '../task/events.js';
import { isRefusal, type Refusal, type RefusalCode, refuse } from '../task/refusal.js';
import type { Execution, Handoff, Request, Task } from '../task/state.js';
import type { Credentials } from './credentials.js';
import { digestOf } from './prepare.js';
import { callOf, hasDrifted } from './read-call.js';
import { openSecrets, type SecretStore } from './secrets.js';

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
  readonly secrets: SecretStore;
  readonly taskOf: (task: string) => Promise<Task | null>;
  /** Counts the use of a standing authorization; false where it no longer holds. */
  readonly use: (task: Task, authorization: string, handoff: string) => Promise<boolean>;
  readonly watch: (listener: (task: Task) => void) => () => void;
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
    const approved = 'decision' in handoff.request ? handoff.request.decision.run : null;
    const earlier = outcomeOf(handoff);
    if (!approved || earlier.state !== 'granted') {
      return earlier;
    }
    const runner = host.newId('runner');
    const consume = async (run: Proposal) => {
      const digest = await digestOf(task, handoff, run, host.tenant);
      return host.send(taskId, { type: 'grant.consume', handoff: id, digest, runner }, system);
    };
    const proposal = await openSecrets(approved, host.secrets);
    if (!proposal) {
      // Masked, as the log has it, it is not what was approved: no grant is for it, and the refusal is on record.
      const refused = await consume(approved);
      return isRefusal(refused) ? refused : { state: 'unknown', handoff: id };
    }
    const tool = host.tools.get(proposal.action.tool);
    const call = tool && callOf(tool, proposal.action.args);
    if (!call?.ok) {
      await host.send(taskId, { type: 'grant.void', handoff: id, why: 'tool-changed' }, system);
      return refuse('tool-changed', 'The tool no longer takes what was approved.', {
        about: proposal.action.tool,
      });
    }
    if (await hasDrifted(host.tools, proposal.action)) {
      await host.send(taskId, { type: 'grant.void', handoff: id, why: 'operand-changed' }, system);
      return refuse('operand-changed', 'What this refers to has changed since it was approved.', {
        about: id,
      });
    }
    const { authorization } = proposal.assessment;
    if (authorization !== null && !(await host.use(task, authorization, id))) {
      await host.send(taskId, { type: 'grant.void', handoff: id, why: 'authorization-suspended' }, system);
      return { state: 'not-run', handoff: id, why: 'voided' };
    }
    const consumed = await consume(proposal);
    if (isRefusal(consumed)) {
      const why = VOIDED_BY[consumed.code];
      if (why) {
        await host.send(taskId, { type: 'grant.void', handoff: id, why }, system);
      }
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

  /** Resolves when the host has given up waiting for a run, or a person has said what happened. */
  function overdue(taskId: string, id: string): { readonly outcome: Promise<Outcome>; stop(): void } {
    let stop = (): void => undefined;
    const outcome = new Promise<Outcome>((resolve) => {
      stop = host.watch((task) => {
        const handoff = task.id === taskId ? task.handoffs.find((one) => one.id === id) : undefined;
        if (handoff?.execution.state === 'unknown' || handoff?.execution.state === 'settled') {
          resolve(outcomeOf(handoff));
        }
      });
    });
    return { outcome, stop: () => stop() };
  }

  return {
    async run(taskId: string, id: string): Promise<Outcome | Refusal> {
      const found = await find(taskId, id);
      const key = JSON.stringify([taskId, id]);
      const outcome = found && outcomeOf(found.handoff);
      if (outcome && outcome.state !== 'granted' && (outcome.state !== 'running' || !inFlight.has(key))) {
        return outcome;
      }
      const waiting = overdue(taskId, id);
      const running = inFlight.get(key) ?? once(taskId, id).finally(() => inFlight.delete(key));
      inFlight.set(key, running);
      return Promise.race([running, waiting.outcome]).finally(waiting.stop);
    },
  };
}

/** Why a grant is void once it was refused for this. */
const VOIDED_BY: Partial<Record<RefusalCode, VoidReason>> = {
  'policy-changed': 'policy-changed',
  'tool-changed': 'tool-changed',
  'grant-expired': 'expired',
};

type Report =
  | { readonly type: 'action.report-success'; readonly result: JsonValue }
  | { readonly type: 'action.report-failure'; readonly message: string };

async function effect(run: () => Promise<JsonValue>): Promise<Report> {
  try {
    const result = checkJson(await run());
    return { type: 'action.report-success', result: result.ok ? result.value : null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { type: 'action.report-failure', message: wellFormed(message) };
  }
}

/** Half of a surrogate pair cannot be written to the log. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
