import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkJson, isUnsafeInteger, SIZE_LIMIT } from './check-json.js';
import type { JsonValue } from './json.js';

function copyOf(input: unknown): JsonValue {
  const checked = checkJson(input);
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
  return checked.value;
}

function faultsOf(input: unknown): readonly string[] {
  const checked = checkJson(input);
  return checked.ok ? [] : checked.faults.map(({ path, code }) => `${path} ${code}`);
}

function nest(depth: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < depth; level += 1) value = [value];
  return value;
}

class Parcel {
  weight = 3;
}

class Lines extends Array<number> {}

describe('what is not plain JSON is refused with its path', () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = { cycle };

  test.each<[string, unknown, string]>([
    ['a Date', { due: new Date(0) }, '/due not-json'],
    ['a Map', { seen: new Map() }, '/seen not-json'],
    ['a Set', { seen: new Set() }, '/seen not-json'],
    ['undefined', { note: undefined }, '/note not-json'],
    ['a bigint', { id: 10n }, '/id not-json'],
    ['NaN', { amount: Number.NaN }, '/amount not-json'],
    ['infinity', { amount: Number.NEGATIVE_INFINITY }, '/amount not-json'],
    ['a function', { run: () => 1 }, '/run not-json'],
    ['toJSON', { toJSON: () => 'shown' }, '/toJSON not-json'],
    ['a symbol', { tag: Symbol('tag') }, '/tag not-json'],
    ['a symbol member', { [Symbol('tag')]: 1 }, ' symbol-member'],
    ['a class instance', { parcel: new Parcel() }, '/parcel not-json'],
    ['an object with a prototype of its own', Object.create({ amount: 5 }), ' not-json'],
    ['an array class', { lines: Lines.from([1]) }, '/lines not-json'],
    ['a typed array', { bytes: new Uint8Array(2) }, '/bytes not-json'],
    ['a boxed text', { name: Object('Maya Rao') }, '/name not-json'],
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    ['a hole', { lines: [1, , 2] }, '/lines sparse-array'],
    ['a huge hole', { lines: new Array(4_000_000_000) }, '/lines sparse-array'],
    ['an array with members', { lines: Object.assign([1], { total: 2 }) }, '/lines not-json'],
    [
      'a getter',
      {
        get amount() {
          return 5;
        },
      },
      '/amount accessor',
    ],
    [
      'a member that is not enumerable',
      Object.defineProperty({}, 'amount', { value: 5 }),
      '/amount hidden-member',
    ],
    ['a cycle', cycle, '/self/cycle cycle'],
    ['a lone surrogate', { name: '\uD800' }, '/name lone-surrogate'],
    ['a lone surrogate in a name', { '\uDC00': 1 }, '/\uDC00 lone-surrogate'],
    ['an integer that may have changed', { order: 2 ** 53 + 2 }, '/order unsafe-integer'],
    ['a path that needs escapes', { 'a/b~c': [undefined] }, '/a~1b~0c/0 not-json'],
  ])('%s', (_, input, fault) => {
    expect(faultsOf(input)).toEqual([fault]);
  });

  test('nesting beyond 200, also when it is 5,000 deep', () => {
    expect(faultsOf(nest(200))).toEqual([]);
    expect(faultsOf(nest(201))).toEqual([`${'/0'.repeat(200)} too-deep`]);
    expect(faultsOf(nest(5000))).toEqual([`${'/0'.repeat(200)} too-deep`]);
  });

  test('a value that is small in memory and endless on paper', () => {
    let value: unknown = ['x'];
    for (let level = 0; level < 100; level += 1) value = [value, value];
    expect(faultsOf(value)).toEqual([expect.stringContaining('too-large')]);
    expect(faultsOf({ body: 'x'.repeat(SIZE_LIMIT) })).toEqual(['/body too-large']);
  });

  test('a Proxy that throws', () => {
    const trap = () => {
      throw new Error('no');
    };
    expect(faultsOf({ args: new Proxy({}, { ownKeys: trap }) })).toEqual(['/args unreadable']);
    expect(faultsOf({ args: new Proxy({ a: 1 }, { getOwnPropertyDescriptor: trap }) })).toEqual([
      '/args unreadable',
    ]);
  });

  test('several faults are reported at once, and never without end', () => {
    expect(faultsOf({ a: undefined, b: [Number.NaN] })).toEqual(['/a not-json', '/b/0 not-json']);
    expect(faultsOf(new Array(500).fill(undefined))).toHaveLength(20);
  });
});

describe('the copy is ours', () => {
  test('what the caller does afterwards does not reach it', () => {
    const original = { to: ['ilse.brandt@example.com'], amount: 5 };
    const copy = copyOf(original);
    original.to[0] = 'mallory@example.com';
    original.amount = 5000;
    expect(copy).toEqual({ to: ['ilse.brandt@example.com'], amount: 5 });
  });

  test('a Proxy is read once and cannot answer differently later', () => {
    let amount = 5;
    const shifty = new Proxy(
      { amount },
      { getOwnPropertyDescriptor: () => ({ value: amount, enumerable: true, configurable: true }) },
    );
    const copy = copyOf({ args: shifty });
    amount = 5000;
    expect(copy).toEqual({ args: { amount: 5 } });
  });

  test('it is frozen all the way down', () => {
    const copy = copyOf({ lines: [{ sku: 'NW-1047' }] });
    expect(Object.isFrozen(copy)).toBe(true);
    expect(() => Object.assign(Object(copy).lines[0], { sku: 'other' })).toThrow(TypeError);
  });

  test('a value that was copied before is taken as it is', () => {
    const copy = copyOf({ lines: [1, 2] });
    expect(copyOf(copy)).toBe(copy);
  });

  test('-0 becomes 0', () => {
    expect(Object.is(copyOf(-0), 0)).toBe(true);
  });

  test('an own __proto__ stays a member and changes no prototype', () => {
    const copy = copyOf(JSON.parse('{"__proto__":{"admin":true}}'));
    expect(Object.keys(Object(copy))).toEqual(['__proto__']);
    expect(Object(copy).admin).toBeUndefined();
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  test('the same part twice is no cycle', () => {
    const address = { city: 'Bremen' };
    expect(copyOf({ from: address, to: address })).toEqual({
      from: { city: 'Bremen' },
      to: { city: 'Bremen' },
    });
  });

  test('any JSON is taken as it is', () => {
    const safe = fc.jsonValue({ maxDepth: 6 }).filter(
      (value) =>
        !JSON.stringify(value)
          .match(/-?\d{16,}/g)
          ?.some((digits) => isUnsafeInteger(Number(digits))),
    );
    fc.assert(
      fc.property(safe, (value) => {
        expect(JSON.stringify(copyOf(value))).toBe(JSON.stringify(value));
      }),
    );
  });
});
