import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { ENOUGH, scoresByFile, survivors, total } from './mutate/score.js';

/** The gate, where it is enforced, and what decides: on tasks and on accounts. */
const SCOPE = [
  'packages/core/src/gate/*.ts',
  'packages/core/src/host/{prepare,read-call,runner}.ts',
  'packages/core/src/task/{decide,due,permissions,permit,same-call}.ts',
  'packages/core/src/task/rules/*.ts',
  'packages/core/src/account/{checks,decide,due,find-authorization,rules,same-terms}.ts',
];

const { values, positionals } = parseArgs({
  options: {
    // Takes over what the last run knew of mutants whose own code and tests are as they were: for work on one file.
    incremental: { type: 'boolean', default: false },
    survivors: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const started = performance.now();
const mutants = await new Stryker({
  configFile: 'scripts/mutate/stryker.json',
  mutate: [...(positionals.length > 0 ? positionals : SCOPE), '!**/*.test.ts'],
  testRunner: 'vitest',
  plugins: [
    import.meta.resolve('@stryker-mutator/vitest-runner'),
    import.meta.resolve('./mutate/sentences.ts'),
  ],
  ignorers: ['sentences'],
  vitest: { configFile: 'scripts/mutate/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incremental: true,
  force: !values.incremental,
  incrementalFile: 'node_modules/.cache/handoff-kit/mutate/results.json',
  // Outside node_modules, whose files a test runner takes as they are.
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  ignorePatterns: [
    '**',
    '!package.json',
    '!tsconfig.base.json',
    '!scripts/mutate/vitest.config.ts',
    '!packages/core/package.json',
    '!packages/core/tsconfig.json',
    '!packages/core/src/**',
  ],
  // The tests take types away without checking them.
  disableTypeChecks: false,
  reporters: process.stdout.isTTY ? ['progress'] : [],
}).runMutationTest();

if (values.survivors) {
  for (const line of survivors(mutants)) console.log(line);
}
for (const line of scoresByFile(mutants)) console.log(line);
const { line, score } = total(mutants);
console.log(`${line} in ${Math.round((performance.now() - started) / 1_000)} s`);
if (!(score >= ENOUGH)) {
  console.log(`At least ${ENOUGH} % of the mutants have to be killed.`);
  process.exitCode = 1;
}
