/** What a figure should reach: the value itself, or the ratio to the first yardstick. */
export interface Reach {
  readonly kind: 'at-least' | 'at-most' | 'exactly' | 'ratio-at-most';
  readonly value: number;
}

/** One measured value. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** One line of the report: a value, what was measured beside it in the same run, and what it should reach. */
export interface Figure extends Measured {
  readonly yardsticks: readonly Measured[];
  readonly reach: Reach | null;
}

/** `name value unit`, each yardstick with how many times it the value is, and the reach. */
export function formatFigure({ name, value, unit, yardsticks, reach }: Figure): string {
  const parts = [
    `${name} ${formatNumber(value)} ${unit}`,
    ...yardsticks.map(
      (yardstick) =>
        `${yardstick.name} ${formatNumber(yardstick.value)} ${yardstick.unit} (${formatRatio(value / yardstick.value)})`,
    ),
  ];
  if (reach) {
    const ratio = value / (yardsticks[0]?.value ?? Number.NaN);
    const wanted = reach.kind === 'ratio-at-most' ? `${reach.value}×` : `${reach.value} ${unit}`;
    parts.push(
      `reach ${WORDS[reach.kind]} ${wanted}: ${isReached(value, ratio, reach) ? 'reached' : 'missed'}`,
    );
  }
  return parts.join(' | ');
}

const WORDS = {
  'at-least': 'at least',
  'at-most': 'at most',
  exactly: 'exactly',
  'ratio-at-most': 'at most',
} as const satisfies Record<Reach['kind'], string>;

function isReached(value: number, ratio: number, { kind, value: wanted }: Reach): boolean {
  switch (kind) {
    case 'at-least':
      return value >= wanted;
    case 'at-most':
      return value <= wanted;
    case 'exactly':
      return value === wanted;
    case 'ratio-at-most':
      return ratio <= wanted;
    default:
      return kind satisfies never;
  }
}

function formatNumber(value: number): string {
  return Number.isInteger(value) || value >= 1_000 ? value.toFixed(0) : value.toFixed(value < 10 ? 2 : 1);
}

function formatRatio(ratio: number): string {
  return `${ratio < 0.1 ? ratio.toPrecision(1) : ratio.toFixed(2)}×`;
}

/** The value below which the given share of the values lies, 0–1. NaN for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
