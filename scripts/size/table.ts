import type { Bundle, Weight } from './bundle.js';
import type { Limits } from './limits.js';
import { YARDSTICKS } from './rows.js';

/** One measured row. */
export interface Line {
  readonly name: string;
  readonly weight: Weight;
  /** In KiB after gzip; null where nothing was aimed at. */
  readonly reach: number | null;
  /** Whether the yardsticks do the same job. */
  readonly compared: boolean;
  readonly modules: Bundle['modules'];
}

const SHOWN_MODULES = 12;

/** KiB with two digits, as limits are kept. */
export function kib(bytes: number): number {
  return Math.round((bytes / 1024) * 100) / 100;
}

/** The rows as a table, with how many times each yardstick a row is. */
export function formatTable(lines: readonly Line[], limits: Limits): string {
  const head = [
    'KiB',
    'min',
    'gzip',
    'limit',
    'reach',
    '',
    ...YARDSTICKS.map(({ name, kib: size }) => `${name} ${size}`),
  ];
  const body = lines.map(({ name, weight, reach, compared }) => [
    name,
    kib(weight.min).toFixed(2),
    kib(weight.gzip).toFixed(2),
    limits[name]?.toFixed(2) ?? '–',
    reach === null ? '' : String(reach),
    reach === null ? '' : kib(weight.gzip) <= reach ? 'reached' : 'missed',
    ...YARDSTICKS.map(({ kib: size }) => (compared ? `${(kib(weight.gzip) / size).toFixed(2)}×` : '')),
  ]);
  const rows = [head, ...body];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What the bytes of a row are spent on. The gzip share of a module is its share of the minified bytes. */
export function formatSpending({ name, weight, reach, modules }: Line): string {
  const shown = modules.slice(0, SHOWN_MODULES);
  const rest = modules.slice(SHOWN_MODULES);
  const line = (label: string, bytes: number): string => {
    const share = (weight.gzip * bytes) / weight.min;
    return `  ${kib(bytes).toFixed(2).padStart(6)} min  ~${kib(share).toFixed(2)} gzip  ${label}`;
  };
  return [
    `${name}: ${kib(weight.gzip).toFixed(2)} KiB where ${reach} was aimed at, spent on`,
    ...shown.map(({ path, bytes }) => line(path.replace(/^.*node_modules\//, ''), bytes)),
    ...(rest.length > 0
      ? [
          line(
            `${rest.length} smaller modules`,
            rest.reduce((sum, { bytes }) => sum + bytes, 0),
          ),
        ]
      : []),
  ].join('\n');
}
