import type { Pattern, TriggerKind } from '@handoff-kit/core';
import type { RecordedRun } from './recording.js';

/** Why a call needed a person. The last one has no trigger: its risk alone, being undone only by others, asks for one. */
export type Reason = TriggerKind | 'externally-reversible';

/** What became of one call of the agent when it was played through policy, log and gate. */
export interface ReplayedCall {
  readonly tool: string;
  readonly messageIndex: number;
  readonly pattern: Pattern;
  /** Everything that fired, most telling first; empty when it ran by itself. */
  readonly reasons: readonly Reason[];
  /** Whether the recorded run changed something here although a person would have been asked. */
  readonly wroteWithoutPerson: boolean;
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
  readonly byPattern: ByPattern;
  readonly byTrigger: ByTrigger;
  readonly handoffs: readonly ReportedHandoff[];
  readonly writesWithoutPerson: number;
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
  const handoffs = calls.flatMap(({ pattern, reasons, ...call }): ReportedHandoff[] => {
    const [trigger] = reasons;
    return pattern === 'auto-resolve' || trigger === undefined
      ? []
      : [{ ...call, pattern, trigger, triggers: reasons }];
  });
  return {
    id: run.id,
    task: run.task,
    toolCalls: calls.length,
    byPattern: countPatterns(calls.map(({ pattern }) => ({ [pattern]: 1 }))),
    byTrigger: add(handoffs.map(({ trigger }) => ({ [trigger]: 1 }))),
    handoffs,
    writesWithoutPerson: calls.filter(({ wroteWithoutPerson }) => wroteWithoutPerson).length,
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
