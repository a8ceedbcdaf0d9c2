import { expect, test } from 'vitest';
import { readTrees, writeTrees } from './tree-file.js';

const trees = new Map([
  ['confirm', '- article "Move the delivery.":\n  - button "Move delivery"'],
  ['confirm-hostile', '- \'region "Paused: \\"two\\""\':\n  - text: "a: b"'],
  ['idle', ''],
]);

test('a file has a line for each entry, and its tree below', () => {
  expect(writeTrees(trees)).toContain(
    '\nconfirm:\n  - article "Move the delivery.":\n    - button "Move delivery"\n\nconfirm-hostile:\n',
  );
  expect(writeTrees(trees)).toMatch(/\nidle: \[\]\n$/);
});

test('what was written is read as it was, in its order', () => {
  expect([...readTrees(writeTrees(trees))]).toEqual([...trees]);
});

test('a file that somebody broke names the line', () => {
  expect(() => readTrees('confirm:\n  - button\n- button "Undo"\n')).toThrow('Line 3');
});
