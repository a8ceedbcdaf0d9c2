import { EMPTY_TASK, evolve } from '@handoff-kit/core';
import { expect, test } from 'vitest';
import { createTaskStore, foldByHand } from './ordinary-folds.js';
import { ordinaryTask } from './ordinary-task.js';

test('the yardsticks fold to the same task as core, so that they do the same work', () => {
  const store = createTaskStore();
  let byCore = EMPTY_TASK;
  let byHand = EMPTY_TASK;
  for (const event of ordinaryTask()) {
    byCore = evolve(byCore, event);
    byHand = foldByHand(byHand, event);
    store.send(event);
    expect(byHand).toEqual(byCore);
    expect(store.getSnapshot().context).toEqual(byCore);
  }
  expect(byCore).toMatchObject({ seq: 16, activity: { state: 'done' } });
});
