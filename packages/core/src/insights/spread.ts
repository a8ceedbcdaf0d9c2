/** How numbers lie: null where there is none. */
export interface Spread {
  readonly count: number;
  readonly median: number | null;
  /** Nine of ten are not above this. */
  readonly p90: number | null;
  readonly most: number | null;
}

/** The spread of some numbers, in their own unit. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  return {
    count: sorted.length,
    median: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
    most: sorted.at(-1) ?? null,
  };
}

/** The quantile of numbers in rising order, between two of them in proportion (type 7 of Hyndman and Fan 1996). */
function quantile(sorted: readonly number[], part: number): number | null {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below === undefined || above === undefined ? null : below + (above - below) * (place % 1);
}
