import { execute } from './execute.js';
import { checkLimits, type Limits, readLimits, writeLimits } from './size/limits.js';
import { costOfOne } from './size/locales.js';
import { measureAll, publicLocales } from './size/measure.js';
import { formatSpending, formatTable, kib } from './size/table.js';

const built = await execute('turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only']);
if (built.code !== 0) {
  console.error(built.output);
  process.exit(1);
}

const locales = await publicLocales();
const { lines, problems: faults } = await measureAll(locales);
const sizes = lines.map(({ name, weight }) => ({ name, kib: kib(weight.gzip) }));
if (process.argv.includes('--write')) await writeLimits(sizes);
const limits: Limits = await readLimits();

console.log(formatTable(lines, limits));
for (const line of lines) {
  if (line.reach !== null && kib(line.weight.gzip) > line.reach && line.modules.length > 0) {
    console.log(`\n${formatSpending(line)}`);
  }
}

if (faults.length === 0) console.log(`\n${costOfOne(lines, locales)}`);

const problems = [...faults, ...checkLimits(sizes, limits)];
if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}`);
  process.exitCode = 1;
}
