import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { launchOptions } from './scripts/chromium.js';

const consoleIsQuiet = './scripts/vitest/console.ts';
const dom = './scripts/vitest/dom.ts';

const fromSource = {
  resolve: { conditions: ['handoff-kit-source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['handoff-kit-source', 'module', 'node', 'development|production'] } },
};

const patient = {
  // A busy machine takes longer to get from one event to the next.
  expect: { poll: { timeout: 10_000 } },
};

type TestOptions = NonNullable<TestProjectInlineConfiguration['test']>;

function project(name: string, options: TestOptions): TestProjectInlineConfiguration {
  return { ...fromSource, test: { name, environment: 'node', ...options } };
}

function tests(folder: string): TestOptions {
  return {
    include: [`${folder}/**/*.test.{ts,tsx}`],
    exclude: ['**/*.ssr.test.tsx', '**/*.browser.test.tsx', '**/node_modules/**', '**/dist/**'],
  };
}

const chromium: TestOptions = {
  isolate: false,
  maxWorkers: 2,
  setupFiles: [consoleIsQuiet],
  browser: {
    enabled: true,
    headless: true,
    ui: false,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: await launchOptions(),
      contextOptions: { reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'UTC' },
    }),
    instances: [{ browser: 'chromium' }],
  },
};

export default defineConfig({
  test: {
    projects: [
      project('core', tests('packages/core/src')),
      project('adapters', { ...tests('packages/adapters/src'), ...patient }),
      project('scripts', tests('{scripts,.storybook}')),
      project('react', {
        ...tests('packages/react/src'),
        environment: 'jsdom',
        setupFiles: [consoleIsQuiet, dom],
      }),
      project('ui', { ...tests('packages/ui/src'), environment: 'jsdom', setupFiles: [consoleIsQuiet, dom] }),
      project('ssr', {
        include: ['packages/{react,ui}/src/**/*.ssr.test.tsx'],
        setupFiles: [consoleIsQuiet],
      }),
      project('demo', {
        ...tests('apps/demo'),
        ...patient,
        globalSetup: ['apps/demo/test/built-client.ts'],
        fileParallelism: false,
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }),
      {
        ...fromSource,
        plugins: [
          storybookTest({
            configDir: '.storybook',
            // What only shows is opened, and held to axe, in the built Storybook: scripts/check-storybook.ts.
            tags: { include: ['play-fn'] },
            initialGlobals: { viewport: { value: 'desk' } },
          }),
        ],
        test: { name: 'stories', ...chromium },
      },
      {
        ...project('browser', {
          ...chromium,
          browser: { ...chromium.browser, enabled: true, viewport: { width: 1280, height: 800 } },
          include: ['packages/*/src/**/*.browser.test.tsx'],
          // A card takes a second to arm, and a busy machine longer to say so.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 15_000,
        }),
        optimizeDeps: {
          include: [
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            '@handoff-kit/ui > @radix-ui/react-dialog',
            '@handoff-kit/ui > class-variance-authority',
          ],
        },
      },
    ],
  },
});
