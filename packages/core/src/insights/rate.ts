/** How often something happened among how many cases, and between which bounds the real rate is likely to lie. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  /** `count / of`, 0–1, or null where there is no case. */
  readonly rate: number | null;
  /** Lower end of the 95 % Wilson interval, 0–1. */
  readonly low: number;
  /** Upper end of the 95 % Wilson interval, 0–1. */
  readonly high: number;
}

/**
 * From how many cases on a rate is worth a percentage: with 20, one case moves it by 5 points and the interval is 40
 * points wide at the most. Below it, say the counts. Ours, not a standard.
 */
export const PERCENT_FROM = 20;

/** The 97.5 % quantile of the standard normal distribution: two-sided 95 %. */
const Z = 1.959963984540054;

/**
 * A rate with its 95 % Wilson score interval (Wilson 1927): for describing. On average over the true rate it covers
 * 95 %, also with few cases and at 0 or 100 %; for a promise, take `atLeast` or `atMost`.
 *
 * @throws {RangeError} where the counts are not whole or `count` is not within `of`.
 */
export function rateOf(count: number, of: number): Rate {
  checkCounts(count, of);
  if (of === 0) {
    return { count, of, rate: null, low: 0, high: 1 };
  }
  const rate = count / of;
  const widened = 1 + Z ** 2 / of;
  const middle = (rate + Z ** 2 / (2 * of)) / widened;
  const reach = (Z * Math.sqrt((rate * (1 - rate)) / of + Z ** 2 / (4 * of ** 2))) / widened;
  return {
    count,
    of,
    rate,
    low: count === 0 ? 0 : middle - reach,
    high: count === of ? 1 : middle + reach,
  };
}

/** How many of the cases are as asked, as a rate. */
export function share<Case>(cases: readonly Case[], is: (one: Case) => boolean): Rate {
  return rateOf(cases.filter(is).length, cases.length);
}

/** Refuses counts that nothing can have. */
export function checkCounts(count: number, of: number): void {
  if (!Number.isSafeInteger(of) || !Number.isSafeInteger(count) || count < 0 || count > of) {
    throw new RangeError(
      `${count} of ${of} is not a count: give whole numbers, the first within the second.`,
    );
  }
}
