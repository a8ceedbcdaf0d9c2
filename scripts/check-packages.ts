import { readdir } from 'node:fs/promises';
import { checkDirectives } from './packages/directives.js';
import { checkExports, writeExports } from './packages/exports-list.js';
import { checkPublished } from './packages/published.js';

const folders = (await readdir('packages')).sort().map((name) => `packages/${name}`);

if (process.argv.includes('--write')) {
  for (const folder of folders) await writeExports(folder);
} else {
  for (const folder of folders) {
    const problems = [
      ...(await checkDirectives(folder)),
      ...(await checkExports(folder)),
      ...(await checkPublished(folder)),
    ];
    for (const problem of problems) console.error(`${folder}: ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  }
  if (process.exitCode === 1) console.error('After an intended change of the exports: npm run exports');
}
