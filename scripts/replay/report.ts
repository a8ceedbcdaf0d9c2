import type { JsonObject, Pattern, TriggerKind } from '@handoff-kit/core';
import type { RecordedRun } from './recording.js';
import { type Signal, scoreOf } from './signals/signals.js';

/** Why a call needed a person. The last one has no trigger: its risk alone, being undone only by others, asks for one. */
export type Reason = TriggerKind | 'externally-reversible';

/** What is known of a call that writes, besides what became of it. */
export interface ReplayedWrite {
  readonly target: string | null;
  readonly args: JsonObject;
  /** What the conversation says against it. */
  readonly signals: readonly Signal[];
  /** What would become of it if a person had allowed its kind in advance, as far as policy lets them. */
  readonly inAdvance: Pattern;
  /** Whether the recorded tool carried it out. */
  readonly ran: boolean;
}

/** What became of one call of the agent when it was played through policy, log and gate. */
export interface ReplayedCall {
  /** Unique within the run. */
  readonly key: string;
  readonly tool: string;
  readonly messageIndex: number;
  readonly pattern: Pattern;
  /** Everything that fired, most telling first; empty when it ran by itself. */
  readonly reasons: readonly Reason[];
  /** Whether the recorded run changed something here although a person would have been asked. */
  readonly wroteWithoutPerson: boolean;
  /** Whether the recorded agent handed over with this call. */
  readonly handsOver: boolean;
  readonly write: ReplayedWrite | null;
}

/** One call of the agent, and what policy makes of it. */
export interface ReportedCall extends Pick<ReplayedCall, 'tool' | 'messageIndex' | 'pattern'> {
  /** Unique within the run. */
  readonly call: string;
}

/** A call that writes, as it is reported. */
export interface ReportedWrite extends ReportedCall, ReplayedWrite {
  /** Points of the signals, 0 to 100. */
  readonly score: number;
}

/** A call that needed a person. */
export interface ReportedHandoff {
  readonly tool: string;
  readonly trigger: Reason;
  readonly triggers: readonly Reason[];
  readonly pattern: Pattern;
  readonly messageIndex: number;
  readonly wroteWithoutPerson: boolean;
}

/** How many calls went which way. All four patterns are always there. */
export type ByPattern = Readonly<Record<Pattern, number>>;

/** How many handoffs each reason caused: the one that is shown, so that they add up to the handoffs. */
export type ByTrigger = Readonly<Partial<Record<Reason, number>>>;

/** What is said about one run. */
export interface RunReport {
  readonly id: string;
  readonly task: string;
  readonly toolCalls: number;
  readonly calls: readonly ReportedCall[];
  readonly byPattern: ByPattern;
  readonly byTrigger: ByTrigger;
  readonly handoffs: readonly ReportedHandoff[];
  readonly writes: readonly ReportedWrite[];
  readonly writesWithoutPerson: number;
  /** Whether the recorded agent handed over. */
  readonly handedOver: boolean;
  /** Whether somebody would have taken over under this policy. */
  readonly takenOver: boolean;
}

/** What is said about a file. */
export interface Report {
  readonly totals: {
    readonly runs: number;
    /** The agent's own calls; the customer's calls on their own device are not among them. */
    readonly toolCalls: number;
    readonly byPattern: ByPattern;
    readonly byTrigger: ByTrigger;
    readonly writesWithoutPerson: number;
  };
  readonly runs: readonly RunReport[];
}

/** Sums up one run. */
export function reportRun(run: RecordedRun, calls: readonly ReplayedCall[]): RunReport {
  const handoffs = calls.flatMap((call): ReportedHandoff[] => {
    const { tool, messageIndex, pattern, reasons, wroteWithoutPerson } = call;
    const [trigger] = reasons;
    return pattern === 'auto-resolve' || trigger === undefined
      ? []
      : [{ tool, trigger, triggers: reasons, pattern, messageIndex, wroteWithoutPerson }];
  });
  return {
    id: run.id,
    task: run.task,
    toolCalls: calls.length,
    calls: calls.map(({ key, tool, messageIndex, pattern }) => ({ call: key, tool, messageIndex, pattern })),
    byPattern: countPatterns(calls.map(({ pattern }) => ({ [pattern]: 1 }))),
    byTrigger: add(handoffs.map(({ trigger }) => ({ [trigger]: 1 }))),
    handoffs,
    writes: calls.flatMap(({ key, tool, messageIndex, pattern, write }): ReportedWrite[] =>
      write === null
        ? []
        : [{ call: key, tool, messageIndex, pattern, score: scoreOf(write.signals), ...write }],
    ),
    writesWithoutPerson: calls.filter(({ wroteWithoutPerson }) => wroteWithoutPerson).length,
    handedOver: calls.some(({ handsOver }) => handsOver),
    takenOver: calls.some(({ pattern }) => pattern === 'full-human-takeover'),
  };
}

/** Sums up a file. */
export function report(runs: readonly RunReport[]): Report {
  return {
    totals: {
      runs: runs.length,
      toolCalls: sum(runs.map(({ toolCalls }) => toolCalls)),
      byPattern: countPatterns(runs.map(({ byPattern }) => byPattern)),
      byTrigger: add(runs.map(({ byTrigger }) => byTrigger)),
      writesWithoutPerson: sum(runs.map(({ writesWithoutPerson }) => writesWithoutPerson)),
    },
    runs,
  };
}

type Counts<Key extends string> = Readonly<Partial<Record<Key, number>>>;

function countPatterns(counts: readonly Counts<Pattern>[]): ByPattern {
  return {
    'auto-resolve': 0,
    'suggest-and-confirm': 0,
    'human-review-before-send': 0,
    'full-human-takeover': 0,
    ...add(counts),
  };
}

function add<Key extends string>(counts: readonly Counts<Key>[]): Counts<Key> {
  const total: { [K in Key]?: number } = {};
  for (const count of counts) {
    for (const key in count) total[key] = (total[key] ?? 0) + (count[key] ?? 0);
  }
  return total;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
