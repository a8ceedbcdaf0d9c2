import { type AgentIdentity, type Host, isRefusal, type Viewer } from '@handoff-kit/core';
import type { PlacedCall } from './agent-calls.js';
import type { RecordedRun } from './recording.js';
import type { ReplayStep } from './steps.js';
import type { ToolRow } from './tool-table.js';
import { valueAt } from './value-at.js';

/** The tenant that every replay is in. */
export const TENANT = 'replay';
/** Whoever made the calls in a recording. */
export const AGENT: AgentIdentity = { kind: 'agent', tenant: TENANT, id: 'recorded', name: 'Recorded agent' };
const SYSTEM = { kind: 'system', tenant: TENANT } as const;
const NOBODY_DECIDED = 'The recorded run went on without a decision.';

/** Opens the task of a run for its customer. */
export async function openTask(host: Host, run: RecordedRun): Promise<void> {
  const user = customerOf(run);
  const title = run.task || run.id;
  const opened = await host.send(run.id, { type: 'task.open', task: run.id, title, user }, user);
  if (isRefusal(opened)) throw new Error(`The host refused to open run ${run.id}: ${opened.message}`);
}

/** Repeats what was said. */
export async function say(
  host: Host,
  run: RecordedRun,
  { by, text }: Extract<ReplayStep, { kind: 'message' }>,
): Promise<void> {
  if (by === 'customer') {
    await host.send(run.id, { type: 'task.add-input', text, supersedes: [] }, customerOf(run));
  } else {
    await host.agent(run.id, AGENT).say(text);
  }
}

/** Asks for a person as the recorded agent did, with the summary that it gave. */
export async function handOver(
  host: Host,
  run: RecordedRun,
  placed: PlacedCall,
  row: ToolRow,
): Promise<void> {
  const summary = row.summary === null ? undefined : valueAt(placed.call.args, row.summary);
  const messages = placed.messageIndex === 1 ? '1 message' : `${placed.messageIndex} messages`;
  const parts = [messages, ...(typeof summary === 'string' ? ['The summary'] : [])];
  if (typeof summary === 'string') {
    await host.send(run.id, { type: 'task.package-context', parts, summary, fields: {} }, AGENT);
  }
  await host.agent(run.id, AGENT).requestPerson({
    team: null,
    why: { kind: 'out-of-scope', boundary: 'What the agent can do with its tools' },
    goesAlong: parts,
  });
}

/** Nobody was there to decide or to take over, and the recording goes on. */
export async function goOn(host: Host, run: RecordedRun): Promise<void> {
  const task = await host.task(run.id);
  for (const { id, request } of task?.handoffs ?? []) {
    if (request.state === 'pending') {
      await host.send(run.id, { type: 'handoff.withdraw', handoff: id, why: NOBODY_DECIDED }, SYSTEM);
    }
  }
  if (task && task.owner.state !== 'agent') {
    await host.send(run.id, { type: 'ownership.cancel' }, customerOf(run));
  }
}

function customerOf({ id }: RecordedRun): Viewer {
  return { kind: 'user', tenant: TENANT, id, name: 'Customer', teams: [] };
}
