import { defineMain } from '@storybook/react-vite/node';

export default defineMain({
  framework: '@storybook/react-vite',
  stories: ['./{start,pages}/**/*.stories.tsx', '../packages/*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({
    ...config,
    resolve: {
      ...config.resolve,
      conditions: ['handoff-kit-source', 'module', 'browser', 'development|production'],
    },
    build: {
      ...config.build,
      // Storybook's own runtime is one chunk of 2.5 MB; it is read from a disk or a desk away.
      chunkSizeWarningLimit: 3000,
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        checks: {
          // 'use client' says nothing to a bundle that only ever runs in a browser.
          moduleLevelDirective: false,
          // Reading the descriptions of the props takes half of the time, and is wanted.
          bundlerTimings: false,
        },
        // What is left is a fault: nobody reads the warnings of a build that succeeds.
        onLog: (level, log, handle) => handle(level === 'warn' ? 'error' : level, log),
      },
    },
  }),
});
