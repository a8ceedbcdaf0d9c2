import { checkCounts } from './rate.js';

/** Halvings of the unit interval: more than a double can tell apart. */
const HALVINGS = 60;

/**
 * The rate that `count` of `of` supports at the least, 0–1: the one-sided Clopper–Pearson bound (1934). It is wrong in at
 * most the share `error` of all cases, whatever the true rate and however few the cases: for a promise.
 *
 * @throws {RangeError} for counts that nothing can have, or an `error` that is not between 0 and 1.
 */
export function atLeast(count: number, of: number, error: number): number {
  check(count, of, error);
  if (count === 0) {
    return 0;
  }
  const choices = chooseLog(of, count);
  return root((rate) => tail(count, of, rate, choices) < error);
}

/**
 * The rate that `count` of `of` allows at the most, 0–1: the other one-sided Clopper–Pearson bound.
 *
 * @throws {RangeError} for counts that nothing can have, or an `error` that is not between 0 and 1.
 */
export function atMost(count: number, of: number, error: number): number {
  check(count, of, error);
  return 1 - atLeast(of - count, of, error);
}

/** The fewest cases that, without a single exception, show a rate of exceptions of at most `rate`. */
export function fewestToShow(rate: number, error: number): number {
  return Math.ceil(Math.log(error) / Math.log1p(-rate));
}

function check(count: number, of: number, error: number): void {
  checkCounts(count, of);
  if (!(error > 0 && error < 1)) {
    throw new RangeError(`An error of ${error} is none that can be kept: give a number between 0 and 1.`);
  }
}

/** How likely `count` or more of `of` are. Summed up on the side where the weights fall, so that nothing is lost. */
function tail(count: number, of: number, rate: number, choices: number): number {
  const odds = rate / (1 - rate);
  const weight = Math.exp(choices + count * Math.log(rate) + (of - count) * Math.log1p(-rate));
  if (count > of * rate) {
    return falling(weight, of - count + 1, (step) => ((of - count - step) / (count + step + 1)) * odds);
  }
  const below = (weight * count) / ((of - count + 1) * odds);
  return 1 - falling(below, count, (step) => (count - 1 - step) / (of - count + 2 + step) / odds);
}

/** The sum of weights, each its ratio times the one before, until the rest no longer counts. */
function falling(first: number, weights: number, ratio: (step: number) => number): number {
  let sum = 0;
  let weight = first;
  for (let step = 0; step < weights && weight > sum * Number.EPSILON; step += 1) {
    sum += weight;
    weight *= ratio(step);
  }
  return sum;
}

/** The logarithm of the number of ways to choose `some` of `of`. */
function chooseLog(of: number, some: number): number {
  const fewer = Math.min(some, of - some);
  let log = 0;
  for (let index = 1; index <= fewer; index += 1) {
    log += Math.log((of - fewer + index) / index);
  }
  return log;
}

/** The point of the unit interval up to which `isBelow` holds. */
function root(isBelow: (rate: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let halved = 0; halved < HALVINGS; halved += 1) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low;
}
