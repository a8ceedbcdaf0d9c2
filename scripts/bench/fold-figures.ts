import { EMPTY_TASK, evolve, type Task } from '@handoff-kit/core';
import { type Figure, median } from './figure.js';
import { createTaskStore, foldByHand } from './ordinary-folds.js';
import { ordinaryTask } from './ordinary-task.js';

const ROUNDS = 15;
const TASKS_A_ROUND = 20_000;
const TASKS_TO_WARM_UP = 20_000;

/** Events folded per second on one core: by core, by hand over a plain object, and over `@xstate/store`. */
export function foldFigures(): Figure[] {
  const events = ordinaryTask();
  const store = createTaskStore();
  const folds: readonly (() => Task)[] = [
    () => {
      let task = EMPTY_TASK;
      for (const event of events) task = evolve(task, event);
      return task;
    },
    () => {
      let task = EMPTY_TASK;
      for (const event of events) task = foldByHand(task, event);
      return task;
    },
    () => {
      for (const event of events) store.send(event);
      return store.getSnapshot().context;
    },
  ];
  for (const fold of folds) repeat(fold, TASKS_TO_WARM_UP, events.length);

  const rates = folds.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    folds.forEach((fold, index) => {
      const started = performance.now();
      repeat(fold, TASKS_A_ROUND, events.length);
      const seconds = (performance.now() - started) / 1_000;
      rates[index]?.push((TASKS_A_ROUND * events.length) / seconds);
    });
  }
  const [core = Number.NaN, byHand = Number.NaN, xstate = Number.NaN] = rates.map(median);
  return [
    {
      name: 'fold',
      value: core,
      unit: 'events/s',
      yardsticks: [
        { name: 'fold-by-hand', value: byHand, unit: 'events/s' },
        { name: 'fold-xstate-store', value: xstate, unit: 'events/s' },
      ],
      reach: { kind: 'at-least', value: 1_000_000 },
    },
  ];
}

function repeat(fold: () => Task, times: number, events: number): void {
  for (let index = 0; index < times; index += 1) {
    if (fold().seq !== events) throw new Error('A fold has lost an event.');
  }
}
