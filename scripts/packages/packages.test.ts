import { expect, test } from 'vitest';
import { compareExports } from './exports-list.js';
import type { Manifest } from './manifest.js';
import { checkManifest } from './published.js';

const published: Manifest = {
  name: '@handoff-kit/ui',
  version: '0.3.1',
  license: 'MIT',
  type: 'module',
  sideEffects: ['*.css'],
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './styles.css': './dist/styles.css',
  },
  scripts: { build: 'tsup' },
  dependencies: { '@handoff-kit/core': '0.3.1', 'class-variance-authority': '0.7.1' },
  peerDependencies: {},
};

test('a package as it should be has no problems', () => {
  expect(checkManifest(published)).toEqual([]);
});

test.each<[problem: string, change: Partial<Manifest>]>([
  [
    '. is published with "handoff-kit-source"',
    { exports: { '.': { 'handoff-kit-source': './src/index.ts', default: './dist/index.js' } } },
  ],
  ['has the install script "postinstall"', { scripts: { postinstall: 'node setup.js' } }],
  [
    'depends on @handoff-kit/core ^0.3.1, not exactly on 0.3.1',
    { dependencies: { '@handoff-kit/core': '^0.3.1' } },
  ],
  ['core has dependencies: nanoid', { name: '@handoff-kit/core', dependencies: { nanoid: '5.1.0' } }],
  ['has the license ISC, not MIT', { license: 'ISC' }],
])('a package is refused when it %s', (problem, change) => {
  expect(checkManifest({ ...published, ...change })).toEqual([problem]);
});

test('a name that appears or disappears is told with its entry', () => {
  const committed = { '.': ['approve', 'type Task'], './http': ['connect'] };
  expect(compareExports(committed, { '.': ['approve', 'type Grant'], './http': ['connect'] })).toEqual([
    '. newly exports type Grant; exports.json does not list it',
    '. no longer exports type Task; exports.json lists it',
  ]);
});
