import { expect, test } from 'vitest';
import { type Fault, summaryOf, textOf } from './fault.js';
import { type Accepted, createJudge } from './judge.js';
import { type Picture, picturesOf } from './picture.js';
import type { Outcome } from './take-pictures.js';
import { plainPicture } from './testing/plain-picture.js';

const pictures = picturesOf([{ component: 'status-card', name: 'paused', isVariant: false }]);
const light = pictureIn('light-390');
const dark = pictureIn('dark-1280');
const WHITE = plainPicture(9, 5, 255);
const BLACK = plainPicture(9, 5, 0);

function pictureIn(environment: string): Picture {
  const found = pictures.find((picture) => picture.environment.name === environment);
  if (!found) throw new Error(`There is no ${environment}.`);
  return found;
}

function accepted(files: Readonly<Record<string, Buffer>>): Accepted {
  return { names: Object.keys(files), read: (name) => files[name] ?? Buffer.alloc(0) };
}

function shot(
  actual: Buffer,
  rest: { readonly isEmpty?: boolean; readonly fonts?: readonly string[] } = {},
): Outcome {
  return { actual, isEmpty: false, fonts: [], ...rest };
}

/** Both pictures of the entry, held against the accepted ones. */
function judge(
  outcomes: readonly [Outcome, Outcome],
  files: Readonly<Record<string, Buffer>>,
): readonly Fault[] {
  const one = createJudge(pictures, accepted(files));
  one.add(light, outcomes[0]);
  one.add(dark, outcomes[1]);
  return one.faults();
}

function linesOf(faults: readonly Fault[]): readonly string[] {
  return faults.map((fault) => `${fault.name}: ${textOf(fault)}`);
}

test('nothing is wrong with pictures that were accepted as they are', () => {
  expect(judge([shot(WHITE), shot(BLACK)], { [light.name]: WHITE, [dark.name]: BLACK })).toEqual([]);
});

test('what differs is named with how much', () => {
  const faults = judge([shot(WHITE), shot(plainPicture(9, 6, 0))], {
    [light.name]: BLACK,
    [dark.name]: BLACK,
  });
  expect(linesOf(faults)).toEqual([
    'status-card.paused.dark-1280: size 9×5 -> 9×6',
    'status-card.paused.light-390: 45 pixels',
  ]);
});

test('a picture that nobody has accepted is missing', () => {
  const faults = judge([shot(WHITE), shot(BLACK)], { [light.name]: WHITE });
  expect(linesOf(faults)).toEqual(['status-card.paused.dark-1280: missing']);
});

test('an accepted picture of nothing in the catalogue is stale', () => {
  const files = { [light.name]: WHITE, [dark.name]: BLACK, 'status-card.resting.light-390': WHITE };
  expect(linesOf(judge([shot(WHITE), shot(BLACK)], files))).toEqual([
    'status-card.resting.light-390: stale: nothing in the catalogue has this name',
  ]);
});

test('a theme that does not show is found, whatever was accepted', () => {
  const faults = judge([shot(WHITE), shot(WHITE)], { [light.name]: WHITE, [dark.name]: WHITE });
  expect(linesOf(faults)).toEqual([
    'status-card.paused.dark-1280: the same picture as status-card.paused.light-390',
  ]);
});

test('a state in which the component renders nothing may look the same everywhere', () => {
  const nothing = shot(WHITE, { isEmpty: true });
  expect(judge([nothing, nothing], { [light.name]: WHITE, [dark.name]: WHITE })).toEqual([]);
});

test('text that the bundled fonts do not have is named with the font that it fell back to', () => {
  const faults = judge([shot(WHITE, { fonts: ['Open Sans'] }), shot(BLACK)], {
    [light.name]: WHITE,
    [dark.name]: BLACK,
  });
  expect(linesOf(faults)).toEqual(['status-card.paused.light-390: text in a font of the machine: Open Sans']);
});

test('an entry that cannot be shown is a fault of its own, and its picture neither missing nor stale', () => {
  const faults = judge([{ reason: 'not-found: status-card.paused has nothing at "button".' }, shot(BLACK)], {
    [light.name]: WHITE,
    [dark.name]: BLACK,
  });
  expect(linesOf(faults)).toEqual([
    'status-card.paused.light-390: not-found: status-card.paused has nothing at "button".',
  ]);
});

test('the last figures count what differs, is missing and is stale, and the rest only where there is some', () => {
  expect(summaryOf(1_084, [])).toBe('1084 pictures, 0 differ, 0 missing, 0 stale');
  const faults = judge([shot(WHITE), shot(WHITE)], { [light.name]: BLACK });
  expect(summaryOf(2, faults)).toBe('2 pictures, 1 differ, 1 missing, 0 stale, 1 alike');
});
