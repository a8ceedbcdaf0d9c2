import {
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
} from '@handoff-kit/core';
import { agentCalls, type PlacedCall } from './agent-calls.js';
import { type Evidence, evidenceFor } from './evidence.js';
import { AGENT, goOn, handOver, openTask, say, TENANT } from './recorded-task.js';
import { recordedTools } from './recorded-tools.js';
import type { RecordedRun } from './recording.js';
import { fromConversation, writeOf } from './replayed-write.js';
import type { ReplayedCall } from './report.js';
import { type ReplayStep, stepsOf } from './steps.js';
import type { ToolTable } from './tool-table.js';

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
  /**
   * Opens a task for a run, proposes each of the agent's calls, and says what became of them. `seen` is told after each
   * call how the task stands then.
   */
  play(run: RecordedRun, seen?: (call: ReplayedCall, task: Task) => void): Promise<readonly ReplayedCall[]>;
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

  async function propose(run: RecordedRun, current: Playing): Promise<Proposal> {
    const { call, key } = current.placed;
    playing.set(run.id, current);
    const outcome = await host.agent(run.id, AGENT).call({ tool: call.tool, args: call.args, callId: key });
    playing.delete(run.id);
    if (isRefusal(outcome)) {
      throw new Error(`The host refused ${call.tool} in run ${run.id}: ${outcome.message}`, { cause });
    }
    return proposalIn(await host.task(run.id), key);
  }

  async function playCall(run: RecordedRun, placed: PlacedCall): Promise<ReplayedCall> {
    const { call, messageIndex, result } = placed;
    const row = table.tools.get(call.tool);
    if (row === undefined) throw new Error(`The table has no tool ${call.tool}.`);
    await goOn(host, run);
    if (row.effect === 'handoff') {
      await handOver(host, run, placed, row);
      return {
        key: placed.key,
        tool: call.tool,
        messageIndex,
        pattern: 'full-human-takeover',
        reasons: ['out-of-scope'],
        wroteWithoutPerson: false,
        handsOver: true,
        write: null,
      };
    }
    const evidence = evidenceFor(run, placed, row, table);
    const proposal = await propose(run, { placed, evidence });
    const { pattern, triggers } = proposal.assessment;
    const asked = pattern !== 'auto-resolve';
    const kinds = triggers.map(({ kind }) => kind);
    const ran = result !== null && !result.failed;
    return {
      key: placed.key,
      tool: call.tool,
      messageIndex,
      pattern,
      reasons: asked && kinds.length === 0 ? ['externally-reversible'] : kinds,
      wroteWithoutPerson: asked && row.effect === 'write' && ran,
      handsOver: false,
      write: row.effect === 'write' ? { ...writeOf(proposal, row, policy, evidence), ran } : null,
    };
  }

  return {
    host,
    async show(run) {
      await openTask(host, run);
      const placed = new Map(agentCalls(run).map((one) => [one.key, one]));
      const steps: (ReplayStep & { seq: number })[] = [];
      for (const step of stepsOf(run)) {
        const call = step.kind === 'call' ? placed.get(step.call) : undefined;
        if (step.kind === 'message') await say(host, run, step);
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
    async play(run, seen) {
      await openTask(host, run);
      const calls: ReplayedCall[] = [];
      for (const placed of agentCalls(run)) {
        const call = await playCall(run, placed);
        calls.push(call);
        const task = seen ? await host.task(run.id) : null;
        if (seen && task) seen(call, task);
      }
      return calls;
    },
  };
}

function signalsOf(current: Playing | undefined): Partial<Signals> {
  return current === undefined ? {} : fromConversation(current.evidence);
}

/** What the recording got; a recorded failure is one here too. */
function answerOf(current: Playing | undefined): JsonValue {
  const result = current?.placed.result ?? null;
  if (result === null) throw new Error('The recording ends before this call was answered.');
  if (result.failed) throw new Error(result.text);
  return result.text;
}

function proposalIn(task: Task | null, key: string): Proposal {
  const subject = task?.handoffs.find(({ callId }) => callId === key)?.subject;
  if (subject?.kind !== 'approval') throw new Error(`Call ${key} is not on record.`);
  return subject.proposal;
}
