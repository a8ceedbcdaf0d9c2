import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { compare } from './compare.js';
import { plainPicture } from './testing/plain-picture.js';

const INK = 17;

/** A stroke of five pixels, as a letter has them, that is so much lighter than before. */
function stroke(lighter: number): Buffer {
  return plainPicture(9, 5, (x) => (x === 4 ? INK + lighter : 255));
}

test('the same picture is the same', () => {
  expect(compare(stroke(0), stroke(0))).toBeNull();
});

test('a rounding error of one grey level is not shown to anybody', () => {
  expect(compare(stroke(0), stroke(1))).toBeNull();
});

test('text that is two grey levels lighter is shown, with every pixel of it counted', () => {
  expect(compare(stroke(0), stroke(2))).toMatchObject({ kind: 'pixels', count: 5 });
});

test('one pixel at the edge of a letter is shown', () => {
  const before = plainPicture(9, 5, (x) => (x === 4 ? INK : x === 5 ? 128 : 255));
  const after = plainPicture(9, 5, (x, y) => (x === 4 ? INK : x === 5 ? (y === 2 ? 140 : 128) : 255));
  expect(compare(before, after)).toMatchObject({ kind: 'pixels', count: 1 });
});

test('a picture that has grown is told by its sizes and shown on room for both', () => {
  const difference = compare(plainPicture(9, 5, 255), plainPicture(8, 6, 255));
  expect(difference).toMatchObject({ kind: 'size', from: '9×5', to: '8×6' });
  expect(PNG.sync.read(difference?.picture ?? Buffer.alloc(0))).toMatchObject({ width: 9, height: 6 });
});
