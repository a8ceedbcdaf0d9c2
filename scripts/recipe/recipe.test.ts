import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { strayModules } from './bundled.js';
import { checkPictures, type Entry, type Picture } from './taken.js';

const store = '../../node_modules/.pnpm';

test('a build of published files and of React for production is as it should be', () => {
  const sources = [
    '../../src/main.tsx',
    `${store}/@handoff-kit+ui@0.3.1_react@19.3.1/node_modules/@handoff-kit/ui/dist/index.js`,
    `${store}/react@19.3.1/node_modules/react/cjs/react.production.js`,
  ];
  expect(strayModules(sources)).toEqual([]);
});

test.each([
  [`${store}/@handoff-kit+ui@0.3.1/node_modules/@handoff-kit/ui/src/index.ts`, 'is not a published file'],
  [`${store}/react@19.3.1/node_modules/react/cjs/react.development.js`, 'is for development'],
  ['../../../../home/ada/handoff-kit/packages/ui/dist/index.js', 'is outside the project'],
])('a build that holds %s is refused: it %s', (source, problem) => {
  expect(strayModules([source])).toEqual([`${source} ${problem}.`]);
});

const confirm: Entry = { component: 'handoff-card', state: 'confirm', name: 'confirm' };
const hostile: Entry = { component: 'handoff-card', state: 'confirm', name: 'confirm-hostile' };
const expired: Entry = { component: 'handoff-card', state: 'expired', name: 'expired' };

/** A picture with a mark of this shade on a light page; without a shade the page is blank. */
function pictureOf({ component, name }: Entry, shade?: number): Picture {
  const png = new PNG({ width: 3, height: 2 });
  png.data.fill(0xf4);
  if (shade !== undefined) png.data.fill(shade, 8, 11);
  return { name: `${component}.${name}`, content: PNG.sync.write(png) };
}

test('a picture of every entry, each of them different, is as it should be', () => {
  const pictures = [pictureOf(confirm, 11), pictureOf(hostile, 107), pictureOf(expired, 79)];
  expect(checkPictures([confirm, hostile, expired], pictures)).toEqual([]);
});

test('two cases of one state may look the same, two states may not', () => {
  const pictures = [pictureOf(confirm, 11), pictureOf(hostile, 11), pictureOf(expired, 11)];
  expect(checkPictures([confirm, hostile, expired], pictures)).toEqual([
    'handoff-card.expired looks exactly like handoff-card.confirm.',
  ]);
});

test('a picture that is missing, blank or of nothing is told', () => {
  expect(checkPictures([confirm, hostile], [pictureOf(hostile), pictureOf(expired, 79)])).toEqual([
    'handoff-card.confirm has no picture.',
    'handoff-card.confirm-hostile is blank.',
    'handoff-card.expired is no entry of the catalogue.',
  ]);
});
