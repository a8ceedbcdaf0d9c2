import type { JsonValue } from '@handoff-kit/core';

/** What one source says about a fact; a failed look-up says nothing. */
export interface Statement {
  readonly source: string;
  readonly value: JsonValue;
}

/** What an action requires: that a fact is known, or that it has a certain state or value. */
export interface Requirement {
  readonly fact: string;
  readonly state: string;
}

/** An action that is open to whoever takes the task over. */
export interface PublicAction {
  readonly action: string;
  readonly requires: readonly Requirement[];
  /** Whether it changes something for the user. */
  readonly impacting: boolean;
}

/** A task at the moment of a handoff, as whoever takes over sees it. Labels are never among it. */
export interface HandoffTask {
  readonly id: string;
  /** What every source has said about each fact, in order. */
  readonly facts: ReadonlyMap<string, readonly Statement[]>;
  readonly actions: readonly PublicAction[];
}
