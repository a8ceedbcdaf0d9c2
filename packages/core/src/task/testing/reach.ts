import type { ActorKind } from '../../log/envelope.js';
import type { TaskCommandType } from '../commands.js';
import type { TaskEventType } from '../events.js';
import type { Viewer } from '../viewer.js';
import { explore, type Found, type Step } from './explore.js';
import { type Look, looksAt } from './looks.js';
import { movesOf, type Passed, statesOf } from './machines.js';
import type { MachineName } from './state-names.js';
import { statesShownBy } from './states-shown-by.js';

/** What leads to an event. */
export interface Cause {
  /** The command that was accepted, or null for time alone. */
  readonly command: TaskCommandType | null;
  /** Who sent the command: `system` where the host does. `time` where there is none. */
  readonly sentBy: ActorKind | 'time';
  /** Who stands on record for the event: a `rule` decides what the agent proposed. `time` where there is no event. */
  readonly by: ActorKind | 'time';
  /** Whether the host owes the command to time, and sends it by itself. */
  readonly owed: boolean;
}

/** One way from a state of a machine to the next, with everything that has led there. */
export interface Edge {
  readonly machine: MachineName;
  readonly from: string;
  readonly to: string;
  readonly event: TaskEventType | null;
  readonly causes: readonly Cause[];
}

/** Who has seen each key, by `component:key`. */
export type Seen = ReadonlyMap<string, ReadonlySet<Viewer['kind']>>;

/** Everything that an exploration has come across. */
export interface Reach {
  readonly situations: number;
  readonly events: ReadonlySet<TaskEventType>;
  readonly commands: ReadonlySet<TaskCommandType>;
  /** As `machine:state`. */
  readonly states: ReadonlySet<string>;
  readonly edges: readonly Edge[];
  readonly keys: Seen;
  /** By `machine:state`: the keys that components show because of it. */
  readonly shown: ReadonlyMap<string, Seen>;
}

type Viewers = Map<string, Set<Viewer['kind']>>;

/** Explores the task machine, and writes down everything that comes up. */
export function reach(found: Iterable<Found> = explore()): Reach {
  const events = new Set<TaskEventType>();
  const commands = new Set<TaskCommandType>();
  const states = new Set<string>();
  const edges = new Map<string, Edge & { readonly causes: Cause[] }>();
  const keys: Viewers = new Map();
  const shown = new Map<string, Viewers>();
  let situations = 0;

  function pass({ machine, from, to }: Passed, event: TaskEventType | null, cause: Cause): void {
    const name = `${machine} ${from} ${to} ${event}`;
    const edge = edges.get(name) ?? { machine, from, to, event, causes: [] };
    edges.set(name, edge);
    const { causes } = edge;
    const known = causes.findIndex((one) => isSame(one, cause));
    if (known < 0) {
      causes.push(cause);
    } else if (cause.owed) {
      causes[known] = cause;
    }
  }

  function step({ by: { kind: sentBy }, command, owed, happenings }: Step, now: number): void {
    commands.add(command.type);
    for (const { event, before, after } of happenings) {
      events.add(event.type);
      for (const passed of movesOf({ task: before, now }, { task: after, now })) {
        pass(passed, event.type, { command: command.type, sentBy, by: event.actor.kind, owed });
      }
    }
  }

  function look(one: Look, situation: Found): void {
    const key = `${one.component}:${one.view.key}`;
    see(keys, key, one.viewer.kind);
    if (one.byCommand) {
      return;
    }
    for (const state of statesShownBy(one, situation)) {
      const seen = shown.get(state) ?? new Map();
      shown.set(state, seen);
      see(seen, key, one.viewer.kind);
    }
  }

  for (const situation of found) {
    situations += 1;
    for (const state of statesOf(situation)) {
      states.add(state);
    }
    for (const one of situation.steps) {
      step(one, situation.now);
    }
    for (const now of situation.later) {
      for (const passed of movesOf(situation, { task: situation.task, now })) {
        pass(passed, null, { command: null, sentBy: 'time', by: 'time', owed: false });
      }
    }
    for (const one of looksAt(situation)) {
      look(one, situation);
    }
  }
  return { situations, events, commands, states, edges: [...edges.values()], keys, shown };
}

function isSame(a: Cause, b: Cause): boolean {
  return a.command === b.command && a.sentBy === b.sentBy && a.by === b.by;
}

function see(seen: Viewers, key: string, viewer: Viewer['kind']): void {
  const viewers = seen.get(key);
  if (viewers) {
    viewers.add(viewer);
  } else {
    seen.set(key, new Set([viewer]));
  }
}
