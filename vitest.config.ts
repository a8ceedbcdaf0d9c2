import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { launchOptions } from './scripts/chromium.js';

const consoleIsQuiet = './scripts/vitest/console.ts';
const dom = './scripts/vitest/dom.ts';

const fromSource = {
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['source', 'module', 'node', 'development|production'] } },
};

// One of its dependencies publishes TypeScript under a condition that is also called `source`; Node would not run it.
const aiSdkInline = {
  server: { deps: { inline: [/[\\/]node_modules[\\/](ai|@ai-sdk|eventsource-parser)[\\/]/] } },
};

type TestOptions = NonNullable<TestProjectInlineConfiguration['test']>;

function project(name: string, options: TestOptions): TestProjectInlineConfiguration {
  return { ...fromSource, test: { name, environment: 'node', ...options } };
}

function tests(folder: string): TestOptions {
  return {
    include: [`${folder}/**/*.test.{ts,tsx}`],
    exclude: ['**/*.ssr.test.tsx', '**/node_modules/**', '**/dist/**'],
  };
}

export default defineConfig({
  test: {
    projects: [
      project('core', tests('packages/core/src')),
      project('adapters', { ...tests('packages/adapters/src'), ...aiSdkInline }),
      project('scripts', tests('scripts')),
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
        ...aiSdkInline,
        globalSetup: ['apps/demo/test/built-client.ts'],
        fileParallelism: false,
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }),
      {
        ...fromSource,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'stories',
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
        },
      },
    ],
  },
});
