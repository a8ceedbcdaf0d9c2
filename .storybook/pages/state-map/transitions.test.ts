import { describe, expect, it } from 'vitest';
import json from '../../../packages/core/src/task/testing/state-map.json' with { type: 'json' };
import { diagramOf, MOST } from './diagram.js';
import { type Machine, readMap } from './read-map.js';
import { commandsOf, exceptions, transitionsOf } from './transitions.js';

const { machines } = readMap(json);

describe('what moves a machine', () => {
  it.each(machines)('$name is told in full, however it is put together', (machine) => {
    const told = transitionsOf(machine).flatMap(({ from, to, event }) =>
      from.map((one) => `${one} ${to} ${event}`),
    );
    const moves = machine.edges
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, event }) => `${from} ${to} ${event}`);
    expect(told.toSorted()).toEqual(moves.toSorted());
  });

  it('is said the other way round where it leads out of nearly every state', () => {
    const activity = named('activity');
    const drafted = transitionsOf(activity).find(({ event }) => event === 'agent.drafted');
    expect(drafted && exceptions(drafted, activity)).toEqual(['paused']);
  });

  it('names each command once, with everybody who sends it', () => {
    const deferred = transitionsOf(named('request')).find(({ event }) => event === 'handoff.deferred');
    expect(commandsOf(deferred?.causes ?? [])).toEqual(['handoff.defer by reviewer, user']);
  });
});

describe('the drawing of a machine', () => {
  it.each(machines)('of $name has every state, and no two on top of each other', (machine) => {
    const { boxes } = diagramOf(machine);
    expect(boxes.map(({ name }) => name).filter((name) => name !== MOST)).toEqual(
      machine.nodes.map(({ name }) => name),
    );
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const apart = Math.abs(box.x - other.x) >= box.width || Math.abs(box.y - other.y) >= box.height;
        expect(apart, `${box.name} and ${other.name}`).toBe(true);
      }
    }
  });
});

function named(name: string): Machine {
  const machine = machines.find((one) => one.name === name);
  if (!machine) throw new Error(`There is no machine ${name}.`);
  return machine;
}
