import type { Audience, Reversibility } from '@handoff-kit/core';

/** What a tool does: changes something, looks something up, asks for a person, or only helps the agent to think. */
export type Effect = 'write' | 'read' | 'handoff' | 'think';

/** Which argument is the money that moves. `unit` says whether it counts whole units (major) or cents (minor). */
export interface ValueRule {
  readonly amount: string;
  readonly currency: string;
  readonly unit: 'major' | 'minor';
}

/** One row of a table: all that is known about a tool. Paths are JSON Pointers into the arguments of a call. */
export interface ToolRow {
  readonly tool: string;
  readonly type: string;
  readonly effect: Effect;
  readonly reversibility: Reversibility;
  readonly audience: Audience;
  readonly target: string | null;
  readonly value: ValueRule | null;
  /** How many records it touches: a number, or the path of a list or number. */
  readonly scale: string | number | null;
  /** Paths of the arguments that must have been said or looked up before. */
  readonly requires: readonly string[];
  /** Where a tool of effect `handoff` carries what it tells the person, or null. */
  readonly summary: string | null;
}

/** What is known of a domain: its tools, by name. */
export interface ToolTable {
  readonly domain: string;
  readonly tools: ReadonlyMap<string, ToolRow>;
}
