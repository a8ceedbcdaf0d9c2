import { afterAll, afterEach, beforeEach, vi } from 'vitest';

/**
 * A line on `console.error` or `console.warn` that a test does not expect fails it. A test that expects one replaces
 * the method: `vi.spyOn(console, 'error').mockImplementation(…)`.
 */
const lines: string[] = [];

const levels = ['error', 'warn'] as const;

for (const level of levels) console[level] = record(level);

beforeEach(() => {
  lines.length = 0;
});

afterEach(() => {
  vi.restoreAllMocks();
  report();
});

afterAll(report);

function record(level: (typeof levels)[number]) {
  return (...values: unknown[]): void => {
    const [format, ...rest] = values.map((value) =>
      value instanceof Error ? String(value.stack) : String(value),
    );
    const line = rest.reduce(
      (text, value) => (text.includes('%s') ? text.replace('%s', value) : `${text} ${value}`),
      format ?? '',
    );
    lines.push(`console.${level}: ${line}`);
  };
}

function report(): void {
  const unexpected = lines.splice(0);
  if (unexpected.length > 0) throw new Error(`Unexpected console output:\n${unexpected.join('\n')}`);
}
