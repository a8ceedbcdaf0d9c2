import { beforeAll, describe, expect, it } from 'vitest';
import { TASK_EVENT_TYPES } from '../host/read-event.js';
import { due } from './due.js';
import { POLICY } from './testing/cast.js';
import { disagreements } from './testing/disagreements.js';
import { explore, type Found, MOVES } from './testing/explore.js';
import { missedMoments } from './testing/missed-moments.js';
import { type Reach, reach } from './testing/reach.js';
import { type StateMap, stateMap } from './testing/state-map.js';
import { KEYS, STATES } from './testing/state-names.js';

/** The host alone records it, about a command that did not happen; it moves nothing. */
const NEVER_DECIDED = ['command.refused'];

const FINAL = {
  task: ['finished', 'cancelled'],
  owner: [],
  activity: ['cancelled'],
  request: [
    'approved',
    'approved-with-changes',
    'answered',
    'rejected',
    'expired',
    'withdrawn',
    'superseded',
    'unpresentable',
  ],
  claim: [],
  execution: ['voided', 'succeeded', 'failed', 'settled'],
};

describe('the task machine, explored breadth-first with at most two handoffs', () => {
  const faults = { permissions: new Set<string>(), moments: new Set<string>(), owed: new Set<string>() };
  let reached: Reach;
  let map: StateMap;

  function* checked(): Generator<Found> {
    for (const found of explore()) {
      collect(faults.permissions, disagreements(found));
      collect(faults.moments, missedMoments(found));
      collect(faults.owed, refusedThoughOwed(found));
      yield found;
    }
  }

  beforeAll(() => {
    reached = reach(checked());
    map = stateMap(reached);
  }, 60_000);

  it('lets every command be accepted by somebody at some time', () => {
    expect(Object.keys(MOVES).filter((type) => !has(reached.commands, type))).toEqual([]);
  });

  it('lets every event happen', () => {
    expect(Object.keys(TASK_EVENT_TYPES).filter((type) => !has(reached.events, type))).toEqual(NEVER_DECIDED);
  });

  it('comes to every state of every machine', () => {
    expect(difference(reached.states, STATES)).toEqual({ neverReached: [], unknown: [] });
  });

  it('shows every key that a selector can return', () => {
    expect(difference(new Set(reached.keys.keys()), KEYS)).toEqual({ neverReached: [], unknown: [] });
  });

  it('stays for ever in what is final, and nowhere else', () => {
    const finals = map.machines.map(({ name, nodes }) => [
      name,
      nodes.filter(({ final }) => final).map((node) => node.name),
    ]);
    expect(Object.fromEntries(finals)).toEqual(FINAL);
  });

  it('lets a person, or time, lead out of everything that is not final', () => {
    const stuck = map.machines.flatMap(({ name, nodes, edges }) =>
      nodes
        .filter((node) => !node.final && !edges.some((edge) => edge.from === node.name && leadsOut(edge)))
        .map((node) => `${name}:${node.name}`),
    );
    expect(stuck).toEqual([]);
  });

  it('offers what the host accepts, and nothing else', () => {
    expect([...faults.permissions]).toEqual([]);
  });

  it('changes by time alone only when a browser looks again', () => {
    expect([...faults.moments]).toEqual([]);
  });

  it('owes to time only what is accepted then, and owes it once', () => {
    expect([...faults.owed]).toEqual([]);
  });

  it('is drawn in the Storybook as it is', async () => {
    // A line for each state and each way between two, so that a change of the machine is read as one.
    const lines = JSON.stringify(map).replaceAll(/\{"(?=from|name)/g, '\n{"');
    await expect(`${lines}\n`).toMatchFileSnapshot('testing/state-map.json');
  });

  it('is drawn from plain data', () => {
    expect(JSON.parse(JSON.stringify(map))).toEqual(map);
    const requests = map.machines.find(({ name }) => name === 'request');
    expect(requests?.edges).toContainEqual({
      from: 'pending',
      to: 'approved',
      event: 'handoff.decided',
      causes: [
        { command: 'handoff.decide', sentBy: 'reviewer', by: 'reviewer', owed: false },
        { command: 'handoff.decide', sentBy: 'user', by: 'user', owed: false },
        { command: 'handoff.propose', sentBy: 'agent', by: 'rule', owed: false },
        { command: 'handoff.propose', sentBy: 'reviewer', by: 'rule', owed: false },
        { command: 'handoff.undo', sentBy: 'reviewer', by: 'reviewer', owed: false },
        { command: 'handoff.undo', sentBy: 'user', by: 'user', owed: false },
      ],
    });
    const claims = map.machines.find(({ name }) => name === 'claim');
    expect(claims?.edges).toContainEqual({
      from: 'held',
      to: 'lapsed',
      event: null,
      causes: [{ command: null, sentBy: 'time', by: 'time', owed: false }],
    });
    const deferred = requests?.nodes.find(({ name }) => name === 'deferred');
    expect(deferred?.shows).toContainEqual({
      component: 'handoff',
      key: 'deferred',
      viewers: ['administrator', 'reviewer', 'user'],
    });
  });
});

/** What is named and never reached, and what is reached and has no name. */
function difference(
  seen: ReadonlySet<string>,
  named: Readonly<Record<string, Readonly<Record<string, true>>>>,
) {
  const names = Object.entries(named).flatMap(([group, members]) =>
    Object.keys(members).map((member) => `${group}:${member}`),
  );
  return {
    neverReached: names.filter((name) => !seen.has(name)),
    unknown: [...seen].filter((one) => !names.includes(one)),
  };
}

const PEOPLE_AND_TIME: ReadonlySet<string> = new Set(['user', 'reviewer', 'time']);

function leadsOut({ from, to, causes }: StateMap['machines'][number]['edges'][number]): boolean {
  return from !== to && causes.some(({ sentBy, owed }) => owed || PEOPLE_AND_TIME.has(sentBy));
}

function refusedThoughOwed({ task, now, steps }: Found): readonly string[] {
  return due(task, now, POLICY).flatMap((command) => {
    const step = steps.find((one) => one.owed && same(one.command, command));
    const after = step?.happenings.at(-1)?.after;
    if (!after) {
      return `${command.type} is owed and refused`;
    }
    return due(after, now, POLICY).some((one) => same(one, command)) ? `${command.type} is owed again` : [];
  });
}

function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function has(set: ReadonlySet<string>, one: string): boolean {
  return set.has(one);
}

function collect(into: Set<string>, faults: readonly string[]): void {
  for (const fault of faults) {
    into.add(fault);
  }
}
