import { expect, test } from 'vitest';
import { batchesOf } from './batches.js';

function entries(component: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    component,
    name: `state-${index}`,
    path: `${component}.state-${index}`,
    isVariant: false,
    index,
  }));
}

test('each entry is on one page, with others of its component', () => {
  const all = [...entries('status-card', 14), ...entries('reviewer-panel', 5)];
  const batches = batchesOf(all);
  expect(batches.flat()).toEqual(all);
  expect(batches.map((batch) => new Set(batch.map(({ component }) => component)).size)).toEqual(
    batches.map(() => 1),
  );
});

test('fewer of the high ones are on a page', () => {
  const [first] = batchesOf(entries('status-card', 40));
  const [panels] = batchesOf(entries('reviewer-panel', 40));
  expect(panels?.length).toBeLessThan(first?.length ?? 0);
});
