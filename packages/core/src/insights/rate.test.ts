import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, atMost, fewestToShow } from './bounds.js';
import { rateOf } from './rate.js';
import { binomial, draws } from './testing/draws.js';

/** The four examples of Newcombe, Statistics in Medicine 17 (1998), table I, methods 3 and 5. */
const NEWCOMBE = [
  { count: 81, of: 263, wilson: [0.2553, 0.3662], exact: [0.2527, 0.3676] },
  { count: 15, of: 148, wilson: [0.0624, 0.1605], exact: [0.0578, 0.1617] },
  { count: 0, of: 20, wilson: [0, 0.1611], exact: [0, 0.1684] },
  { count: 1, of: 29, wilson: [0.0061, 0.1718], exact: [0.0009, 0.1776] },
] as const;

describe('the interval of a rate', () => {
  it.each(NEWCOMBE)('is the published one for $count of $of', ({ count, of, wilson, exact }) => {
    const { low, high } = rateOf(count, of);
    expect(low).toBeCloseTo(wilson[0], 4);
    expect(high).toBeCloseTo(wilson[1], 4);
    expect(atLeast(count, of, 0.025)).toBeCloseTo(exact[0], 4);
    expect(atMost(count, of, 0.025)).toBeCloseTo(exact[1], 4);
  });

  it('says nothing about no case, and never that something cannot happen', () => {
    expect(rateOf(0, 0)).toEqual({ count: 0, of: 0, rate: null, low: 0, high: 1 });
    expect(rateOf(14, 14)).toMatchObject({ rate: 1, high: 1 });
    expect(rateOf(14, 14).low).toBeCloseTo(0.7847, 4);
  });

  it.each([
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [Number.NaN, 2],
  ])('refuses %s of %s', (count, of) => {
    expect(() => rateOf(count, of)).toThrow(RangeError);
    expect(() => atLeast(count, of, 0.05)).toThrow(RangeError);
  });

  it('lies within 0 and 1 around the rate, and narrows with more cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (of, any) => {
        const count = any % (of + 1);
        const { rate, low, high } = rateOf(count, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(rate ?? 2);
        expect(high).toBeGreaterThanOrEqual(rate ?? -1);
        const tenfold = rateOf(count * 10, of * 10);
        expect(tenfold.high - tenfold.low).toBeLessThan(high - low);
      }),
    );
  });

  it('holds the true rate in 95 of 100 simulated logs', () => {
    const draw = draws(20_261_118);
    const rounds = 20_000;
    let held = 0;
    for (let round = 0; round < rounds; round += 1) {
      const truth = draw();
      const of = 10 + Math.floor(draw() * 190);
      const { low, high } = rateOf(binomial(of, truth, draw), of);
      held += low <= truth && truth <= high ? 1 : 0;
    }
    expect(held / rounds).toBeGreaterThan(0.945);
    expect(held / rounds).toBeLessThan(0.96);
  });
});

describe('a bound', () => {
  it('is wrong no more often than it says, whatever the true rate: counted over every outcome', () => {
    for (const of of [1, 5, 14, 30, 100]) {
      for (let truth = 0.01; truth < 1; truth += 0.01) {
        let wrong = 0;
        for (let count = 0; count <= of; count += 1) {
          wrong += atLeast(count, of, 0.05) > truth ? weight(count, of, truth) : 0;
        }
        expect(wrong).toBeLessThanOrEqual(0.05 + 1e-9);
      }
    }
  });

  it('of all and of none is the one that can be written down', () => {
    expect(atLeast(14, 14, 0.05)).toBeCloseTo(0.05 ** (1 / 14), 10);
    expect(atMost(0, 59, 0.05)).toBeCloseTo(1 - 0.05 ** (1 / 59), 10);
    expect(atLeast(0, 9, 0.05)).toBe(0);
    expect(atMost(9, 9, 0.05)).toBe(1);
    expect(atLeast(0, 0, 0.05)).toBe(0);
  });

  it('knows how many cases without a mistake show a rate', () => {
    expect(fewestToShow(0.05, 0.05)).toBe(59);
    expect(atMost(0, 59, 0.05)).toBeLessThanOrEqual(0.05);
    expect(atMost(0, 58, 0.05)).toBeGreaterThan(0.05);
  });

  it('rises with another success, and falls with another failure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), fc.nat(), (of, any) => {
        const count = any % (of + 1);
        const bound = atLeast(count, of, 0.05);
        expect(atLeast(count + 1, of + 1, 0.05)).toBeGreaterThan(bound);
        expect(atLeast(count, of + 1, 0.05)).toBeLessThanOrEqual(bound);
      }),
    );
  });
});

function weight(count: number, of: number, rate: number): number {
  let choose = 1;
  for (let index = 1; index <= count; index += 1) {
    choose *= (of - count + index) / index;
  }
  return choose * rate ** count * (1 - rate) ** (of - count);
}
