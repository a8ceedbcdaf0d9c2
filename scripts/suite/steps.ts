import { commands, type Step, script, vitest } from './step.js';

const typeChecked = [
  '.',
  'packages/core',
  'packages/react',
  'packages/ui',
  // Vitest's matchers for a browser are typed unlike those of jest-dom.
  'packages/ui/tsconfig.browser.json',
  'packages/adapters',
  'apps/demo',
];

/** Everything that guards the project, cheapest first. */
export const steps: readonly Step[] = [
  { name: 'types', run: () => commands(...typeChecked.map((folder) => ['tsc', '-p', folder] as const)) },
  { name: 'lint', run: () => commands(['biome', 'check', '--error-on-warnings']) },
  { name: 'unit', run: () => vitest('core', 'react', 'ui', 'ssr', 'adapters', 'scripts') },
  { name: 'simulation', run: () => script('simulate') },
  { name: 'build', run: () => commands(['turbo', 'run', 'build', '--output-logs=errors-only']) },
  { name: 'packages', needs: 'build', run: () => script('check-packages') },
  { name: 'size', needs: 'build', run: () => script('size') },
  { name: 'unused code', run: () => commands(['knip']) },
  { name: 'stories', run: () => vitest('stories') },
  { name: 'browser', run: () => vitest('browser') },
  { name: 'states', run: () => script('check-states') },
  {
    name: 'storybook',
    run: () => commands(['turbo', 'run', 'build:storybook', '--output-logs=errors-only']),
  },
  { name: 'open storybook', needs: 'storybook', run: () => script('check-storybook') },
  { name: 'recipe', needs: 'build', run: () => script('check-recipe') },
  { name: 'demo', needs: 'build', run: () => vitest('demo') },
];
