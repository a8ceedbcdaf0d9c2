import { readFile } from 'node:fs/promises';
import { catalogue } from '@handoff-kit/ui/catalogue';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { beforeAll, expect, it } from 'vitest';
import json from '../../packages/core/src/task/testing/state-map.json' with { type: 'json' };
import { storyIdOf } from '../story-id.js';
import { COMPONENTS } from './entries.js';
import { COPY_LINES } from './microcopy/lines.js';
import { readMap } from './state-map/read-map.js';
import { entriesOf } from './state-map/shown-chips.js';

const existing = new Set<string>();

beforeAll(async () => {
  for (const component of COMPONENTS) {
    const file = new URL(
      `../../packages/ui/src/${component}/${component}.states.stories.tsx`,
      import.meta.url,
    );
    const source = await readFile(file, 'utf8');
    const [, title = ''] = /title: '([^']+)'/.exec(source) ?? [];
    for (const [, name = ''] of source.matchAll(/^export const (\w+) = meta\.story/gm)) {
      existing.add(toId(title, storyNameFromExport(name)));
    }
  }
});

it('leads from every entry of the catalogue to a story that exists', () => {
  expect(catalogue.map(storyIdOf).filter((id) => !existing.has(id))).toEqual([]);
});

it('leads from every line of copy to a state that shows it', () => {
  const without = COPY_LINES.filter(({ entries }) => entries.length === 0).map(({ key, states }) => [
    key,
    states,
  ]);
  expect(without).toEqual([
    ['authorizations.said', ['authorization-list']],
    ['review.region', ['reviewer-panel sheet']],
    ['review.sheet.close', ['reviewer-panel sheet']],
  ]);
});

it('leads from every state of the machines to everything that components show because of it', () => {
  const { machines, anywhere } = readMap(json);
  const shows = [...anywhere, ...machines.flatMap(({ nodes }) => nodes.flatMap((node) => node.shows))];
  const lost = shows.filter((one) => entriesOf([one]).length === 0);
  expect(lost).toEqual([]);
});
