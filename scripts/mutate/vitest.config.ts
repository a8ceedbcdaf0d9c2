import { defineConfig } from 'vitest/config';

/**
 * The tests that a mutant has to get past: those that are about its folder, and take moments. The attack list, whole hosts,
 * the exploration of the machine and random histories take seconds or minutes for each mutant, and would only kill more.
 */
export default defineConfig({
  test: {
    include: [
      'packages/core/src/{account,gate,task}/**/*.test.ts',
      'packages/core/src/host/{prepare,prepare-decisions,read-call,runner}.test.ts',
    ],
    exclude: [
      'packages/core/src/account/account.property.test.ts',
      'packages/core/src/task/explore.test.ts',
      'packages/core/src/task/machine.property.test.ts',
    ],
  },
});
