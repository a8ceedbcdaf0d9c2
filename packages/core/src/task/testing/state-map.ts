import type { TaskEventType } from '../events.js';
import type { Viewer } from '../viewer.js';
import type { Component } from './looks.js';
import { type Cause, type Reach, reach, type Seen } from './reach.js';
import { KEYS, type MachineName, STATES } from './state-names.js';

/** How the machines of a task move, and what each state looks like. Plain data, always in the same order. */
export interface StateMap {
  /** Task, owner, activity, then what each handoff has: request, claim, execution. */
  readonly machines: readonly MachineMap[];
  /** Keys that no state of a machine shows: those of the reader's own last command, and those of an empty list. */
  readonly anywhere: readonly ShownKey[];
}

/** One machine: a task has one each of `task`, `owner` and `activity`, and per handoff one of each other. */
export interface MachineMap {
  readonly name: MachineName;
  readonly nodes: readonly StateNode[];
  readonly edges: readonly StateEdge[];
}

/** One state. */
export interface StateNode {
  /** Unique within its machine: `pending`. */
  readonly name: string;
  /** Whether a machine begins here. */
  readonly initial: boolean;
  /** Whether nothing leads out of it. */
  readonly final: boolean;
  /** What components show because of it, and to whom. */
  readonly shows: readonly ShownKey[];
}

/** A key of a component's catalogue, and who sees it. */
export interface ShownKey {
  readonly component: Component;
  /** Key of the component's catalogue: `confirm`. */
  readonly key: string;
  readonly viewers: readonly Viewer['kind'][];
}

/** How one state follows another. `from` and `to` are the same where the state stays and its facts change. */
export interface StateEdge {
  readonly from: string;
  readonly to: string;
  /** The event that moves it, or null where time alone does, without an event. */
  readonly event: TaskEventType | null;
  readonly causes: readonly Cause[];
}

const INITIAL: Readonly<Record<MachineName, string>> = {
  task: 'unopened',
  owner: 'agent',
  activity: 'idle',
  request: 'pending',
  claim: 'none',
  execution: 'none',
};

const MACHINES: readonly MachineName[] = ['task', 'owner', 'activity', 'request', 'claim', 'execution'];
const COMPONENTS: readonly Component[] = ['status', 'handoff', 'ownership', 'review', 'queue', 'scope'];

/** The map of the task machine, as the exploration has found it. */
export function stateMap({ edges, shown, keys }: Reach = reach()): StateMap {
  const linked = new Set([...shown.values()].flatMap((one) => [...one.keys()]));
  return {
    machines: MACHINES.map((name) => ({
      name,
      nodes: Object.keys(STATES[name]).map((state) => ({
        name: state,
        initial: state === INITIAL[name],
        final: !edgesOf(name).some(({ from, to }) => from === state && to !== state),
        shows: inOrder(shown.get(`${name}:${state}`) ?? new Map()),
      })),
      edges: edgesOf(name),
    })),
    anywhere: inOrder(new Map([...keys].filter(([key]) => !linked.has(key)))),
  };

  function edgesOf(machine: MachineName): readonly StateEdge[] {
    return edges
      .filter((one) => one.machine === machine)
      .map(({ from, to, event, causes }) => ({ from, to, event, causes: sorted(causes) }))
      .sort((a, b) => compare(orderOf(machine, a), orderOf(machine, b)));
  }
}

function orderOf(machine: MachineName, { from, to, event }: StateEdge): string {
  const states = Object.keys(STATES[machine]);
  const place = (state: string): string => String(states.indexOf(state)).padStart(2, '0');
  return `${place(from)} ${place(to)} ${event ?? ''}`;
}

function sorted(causes: readonly Cause[]): readonly Cause[] {
  return [...causes].sort((a, b) => compare(nameOf(a), nameOf(b)));
}

function nameOf({ command, sentBy, by }: Cause): string {
  return `${command} ${sentBy} ${by}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inOrder(keys: Seen): readonly ShownKey[] {
  return COMPONENTS.flatMap((component) =>
    Object.keys(KEYS[component]).flatMap((key) => {
      const viewers = keys.get(`${component}:${key}`);
      return viewers ? [{ component, key, viewers: [...viewers].sort(compare) }] : [];
    }),
  );
}
