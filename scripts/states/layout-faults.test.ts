import { expect, test } from 'vitest';
import type { Box } from './box.js';
import { layoutFaults, type Measured } from './layout-faults.js';

const CARD: Box = { left: 16, top: 16, right: 304, bottom: 400 };

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function found(measured: Partial<Measured>): readonly string[] {
  const nothing = { entry: 'handoff-card.confirm', box: CARD, parts: [], controls: [], texts: [] };
  return layoutFaults({ ...nothing, ...measured }).map(({ rule, selector, what }) =>
    [rule, selector, what].join(' '),
  );
}

const part = {
  selector: 'p',
  box: box(33, 40, 200, 20),
  wider: 0,
  higher: 0,
  overflow: 'visible',
} as const;

const text = {
  selector: 'span',
  text: 'Move delivery',
  lines: [box(40, 100, 90, 17)],
  controls: [],
  broken: [],
} as const;

const button = { selector: 'button', boxes: [box(33, 94, 120, 36)], coveredBy: null } as const;

test('what stays in its card, a pixel of rounding more or less, is no fault', () => {
  expect(found({ parts: [part, { ...part, box: box(15.2, 40, 289.4, 20), wider: 1 }] })).toEqual([]);
});

test('a part that sticks out of its card on either side is named', () => {
  const left = { ...part, selector: 'p.left', box: box(10, 40, 200, 20) };
  const right = { ...part, selector: 'p.right', box: box(200, 40, 200, 20) };
  expect(found({ parts: [left, right] })).toEqual([
    'sticks-out p.left of the component',
    'sticks-out p.right of the component',
  ]);
});

test('content that does not fit is a fault however it is dealt with, unless it scrolls up and down', () => {
  expect(
    found({
      parts: [
        { ...part, wider: 12 },
        { ...part, wider: 12, overflow: 'cut' },
        { ...part, higher: 12, overflow: 'cut' },
        { ...part, wider: 12, overflow: 'scrolls' },
        { ...part, higher: 12, overflow: 'scrolls' },
        { ...part, higher: 12 },
      ],
    }),
  ).toEqual([
    'sticks-out p its content, by 12 px',
    'cut p its content',
    'cut p its content',
    'scrolls-sideways p 12 px',
  ]);
});

test('two buttons, or a text and another’s button, may not lie on each other', () => {
  const other = { ...button, selector: 'button.other', boxes: [box(140, 100, 120, 36)] };
  expect(found({ controls: [button, other] })).toEqual(['overlap button button.other']);
  expect(found({ controls: [button], texts: [text] })).toEqual(['overlap span “Move delivery” and button']);
  expect(found({ controls: [button], texts: [{ ...text, controls: [0] }] })).toEqual([]);
});

test('two texts may not lie on each other, but their lines may be close', () => {
  const below = { ...text, text: 'Keep as is', lines: [box(40, 114, 70, 17)] };
  expect(found({ texts: [text, below] })).toEqual([]);
  expect(found({ texts: [text, { ...below, lines: [box(40, 110, 70, 17)] }] })).toEqual([
    'overlap span “Move delivery” and “Keep as is”',
  ]);
});

test('a button that something lies on is named with what that is', () => {
  expect(found({ controls: [{ ...button, coveredBy: 'div.veil' }] })).toEqual(['covered button by div.veil']);
});

test('a label is never broken within a word, and another text only where the word is a long one', () => {
  const word = { text: 'Lieferung', width: 61 };
  const path = { text: 'records', width: 310 };
  expect(found({ controls: [button], texts: [{ ...text, controls: [0], broken: [path] }] })).toEqual([
    'broken-word span records',
  ]);
  expect(found({ texts: [{ ...text, broken: [word, path] }] })).toEqual(['broken-word span Lieferung']);
});
