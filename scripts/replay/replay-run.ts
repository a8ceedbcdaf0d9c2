import {
  type AgentIdentity,
  createHost,
  createMemoryLog,
  type Fact,
  type Host,
  isRefusal,
  type JsonValue,
  type Policy,
  type Proposal,
  type Signals,
  type Task,
  type Viewer,
} from '@handoff-kit/core';
import { agentCalls, type PlacedCall } from './agent-calls.js';
import { type Evidence, evidenceFor } from './evidence.js';
import { recordedTools } from './recorded-tools.js';
import type { RecordedRun } from './recording.js';
import type { ReplayedCall } from './report.js';
import { type ReplayStep, stepsOf } from './steps.js';
import type { ToolRow, ToolTable } from './tool-table.js';

/** What a replay needs besides the recording. */
export interface ReplayOptions {
  readonly table: ToolTable;
  readonly policy: Policy;
  readonly now: () => number;
  readonly newId: () => string;
}

/** Plays recorded runs through a host. */
export interface Replay {
  /** The host, with the log of everything that was replayed. */
  readonly host: Host;
  /** Opens a task for a run, proposes each of the agent's calls, and says what became of them. */
  play(run: RecordedRun): Promise<readonly ReplayedCall[]>;
  /** The same with what was said, as a log that can be looked at step by step. */
  show(run: RecordedRun): Promise<ShownRun>;
}

/** One run as the demo shows it: each step, and where the log stood after it. */
export interface ShownRun {
  readonly run: string;
  readonly task: string;
  readonly steps: readonly (ReplayStep & { readonly seq: number })[];
  /** The events of its task, without their seals. */
  readonly events: readonly Fact<string, unknown>[];
}

interface Playing {
  readonly placed: PlacedCall;
  readonly evidence: Evidence;
}

const TENANT = 'replay';
const AGENT: AgentIdentity = { kind: 'agent', tenant: TENANT, id: 'recorded', name: 'Recorded agent' };
const SYSTEM = { kind: 'system', tenant: TENANT } as const;
const NOBODY_DECIDED = 'The recorded run went on without a decision.';

/** Makes a replay over a new log in memory. Every run is an account of its own, so nothing was done in it before. */
export function createReplay({ table, policy, now, newId }: ReplayOptions): Replay {
  const playing = new Map<string, Playing>();
  let cause: unknown;
  const host = createHost({
    tenant: TENANT,
    log: createMemoryLog(),
    policy,
    tools: recordedTools(table, async (task) => answerOf(playing.get(task))),
    now,
    newId,
    signals: (task) => signalsOf(playing.get(task.id)),
    onError: (error) => {
      cause = error;
    },
  });

  async function propose(run: RecordedRun, current: Playing): Promise<Proposal['assessment']> {
    const { call, key } = current.placed;
    playing.set(run.id, current);
    const outcome = await host.agent(run.id, AGENT).call({ tool: call.tool, args: call.args, callId: key });
    playing.delete(run.id);
    if (isRefusal(outcome)) {
      throw new Error(`The host refused ${call.tool} in run ${run.id}: ${outcome.message}`, { cause });
    }
    return assessmentOf(await host.task(run.id), key);
  }

  async function handOver(run: RecordedRun, placed: PlacedCall, row: ToolRow): Promise<void> {
    const summary = row.summary === null ? undefined : placed.call.args[row.summary.slice(1)];
    const parts = [
      `${placed.messageIndex} messages`,
      ...(typeof summary === 'string' ? ['The summary'] : []),
    ];
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
  async function goOn(run: RecordedRun): Promise<void> {
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

  async function playCall(run: RecordedRun, placed: PlacedCall): Promise<ReplayedCall> {
    const { call, messageIndex, result } = placed;
    const row = table.tools.get(call.tool);
    if (row === undefined) throw new Error(`The table has no tool ${call.tool}.`);
    await goOn(run);
    if (row.effect === 'handoff') {
      await handOver(run, placed, row);
      return {
        tool: call.tool,
        messageIndex,
        pattern: 'full-human-takeover',
        reasons: ['out-of-scope'],
        wroteWithoutPerson: false,
      };
    }
    const evidence = evidenceFor(run, placed, row, table);
    const { pattern, triggers } = await propose(run, { placed, evidence });
    const asked = pattern !== 'auto-resolve';
    const kinds = triggers.map(({ kind }) => kind);
    return {
      tool: call.tool,
      messageIndex,
      pattern,
      reasons: asked && kinds.length === 0 ? ['externally-reversible'] : kinds,
      wroteWithoutPerson: asked && row.effect === 'write' && result !== null && !result.failed,
    };
  }

  async function open(run: RecordedRun): Promise<void> {
    const user = customerOf(run);
    const title = run.task || run.id;
    const opened = await host.send(run.id, { type: 'task.open', task: run.id, title, user }, user);
    if (isRefusal(opened))
      throw new Error(`The host refused to open run ${run.id}: ${opened.message}`, { cause });
  }

  async function say(
    run: RecordedRun,
    { by, text }: Extract<ReplayStep, { kind: 'message' }>,
  ): Promise<void> {
    if (by === 'customer') {
      await host.send(run.id, { type: 'task.add-input', text, supersedes: [] }, customerOf(run));
    } else {
      await host.agent(run.id, AGENT).say(text);
    }
  }

  return {
    host,
    async show(run) {
      await open(run);
      const placed = new Map(agentCalls(run).map((one) => [one.key, one]));
      const steps: (ReplayStep & { seq: number })[] = [];
      for (const step of stepsOf(run)) {
        const call = step.kind === 'call' ? placed.get(step.call) : undefined;
        if (step.kind === 'message') await say(run, step);
        else if (call) await playCall(run, call);
        steps.push({ ...step, seq: (await host.events(run.id)).length });
      }
      const events = (await host.events(run.id)).map(({ id, seq, at, actor, type, data }) => ({
        id,
        seq,
        at,
        actor,
        type,
        data,
      }));
      return { run: run.id, task: run.task, steps, events };
    },
    async play(run) {
      await open(run);
      const calls: ReplayedCall[] = [];
      for (const placed of agentCalls(run)) calls.push(await playCall(run, placed));
      return calls;
    },
  };
}

function customerOf({ id }: RecordedRun): Viewer {
  return { kind: 'user', tenant: TENANT, id, name: 'Customer', teams: [] };
}

function signalsOf(current: Playing | undefined): Partial<Signals> {
  return current === undefined
    ? {}
    : { missing: current.evidence.missing, failing: current.evidence.failing };
}

/** What the recording got; a recorded failure is one here too. */
function answerOf(current: Playing | undefined): JsonValue {
  const result = current?.placed.result ?? null;
  if (result === null) throw new Error('The recording ends before this call was answered.');
  if (result.failed) throw new Error(result.text);
  return result.text;
}

function assessmentOf(task: Task | null, key: string): Proposal['assessment'] {
  const subject = task?.handoffs.find(({ callId }) => callId === key)?.subject;
  if (subject?.kind !== 'approval') throw new Error(`Call ${key} is not on record.`);
  return subject.proposal.assessment;
}
