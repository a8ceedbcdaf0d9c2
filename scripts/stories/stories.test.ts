import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { expect, test } from 'vitest';
import { componentTitle, storyIdOf } from '../../.storybook/story-id.js';
import { catalogue } from '../../packages/ui/src/catalogue/catalogue.js';
import { compareStories } from './compare-stories.js';
import { exportNameOf, stateStories, WRITE } from './state-stories.js';
import { readStories } from './story-files.js';

test('a designer finds a story for every entry of the catalogue, and no other', async () => {
  const differences = compareStories(stateStories(catalogue), await readStories());
  expect(differences, `Write them from the catalogue: ${WRITE}`).toEqual([]);
});

test.each(catalogue)('$component $name can be linked to from outside by a readable id', (entry) => {
  const title = `Components/${componentTitle(entry.component)}/States`;
  expect(storyIdOf(entry)).toBe(toId(title, storyNameFromExport(exportNameOf(entry.name))));
});

test('whoever forgets a story, or leaves one behind, is told which', () => {
  const [path = '', text = ''] = [...stateStories(catalogue)].at(0) ?? [];
  const renamed = text.replace('export const Stalled =', 'export const Stuck =');
  expect(compareStories(new Map([[path, text]]), new Map([[path, renamed]]))).toEqual([
    `${path} has no story Stalled, which the catalogue lists`,
    `${path} has a story Stuck, which the catalogue does not list`,
  ]);
});

test('whoever changes a written story by hand is told in which file', () => {
  const [path = '', text = ''] = [...stateStories(catalogue)].at(0) ?? [];
  const changed = text.replace("name: 'stalled'", "name: 'stuck'");
  expect(compareStories(new Map([[path, text]]), new Map([[path, changed]]))).toEqual([
    `${path} is not as it would be written`,
  ]);
});
