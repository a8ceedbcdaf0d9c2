import canonicalizeOracle from 'canonicalize';
import fc from 'fast-check';
import { canonicalize as jsonCanonicalizeOracle } from 'json-canonicalize';
import { describe, expect, test } from 'vitest';
import { canonicalize } from './canonical.js';

function doubleOf(hex: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hex}`));
  return view.getFloat64(0);
}

describe('the vectors of RFC 8785', () => {
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('%s is written %s', (hex, text) => {
    expect(canonicalize(doubleOf(hex))).toBe(text);
  });

  test.each(['7fffffffffffffff', '7ff0000000000000'])('%s has no form', (hex) => {
    expect(() => canonicalize(doubleOf(hex))).toThrow(expect.objectContaining({ code: 'not-json' }));
  });

  test('its sample of values', () => {
    const sample = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\u002f',
      literals: [null, true, false],
    };
    expect(canonicalize(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('its sample of order, by UTF-16 code units', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalize(sample)))).toHaveLength(7);
    const order = ['Carriage Return', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew'];
    const places = order.map((name) => canonicalize(sample).indexOf(name));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });
});

describe('the same value has the same text', () => {
  test('whatever the order of members, the form of a number or of an escape', () => {
    const one = JSON.parse('{"to":"A","amount":1.0,"lines":[{"b":1,"a":2}]}');
    const other = JSON.parse('{"lines":[{"a":2,"b":1}],"amount":1,"to":"\\u0041"}');
    expect(canonicalize(one)).toBe(canonicalize(other));
  });

  test('and look-alikes are different values', () => {
    const texts = ['caf\u00e9', 'cafe\u0301', 'admin', '\u0430dmin', 'admin ', ' admin'];
    expect(new Set(texts.map((text) => canonicalize({ name: text }))).size).toBe(texts.length);
  });

  test('as two independent implementations have', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 7, depthSize: 'small' }), (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        const text = canonicalize(plain);
        expect(text).toBe(canonicalizeOracle(plain));
        expect(text).toBe(jsonCanonicalizeOracle(plain));
        expect(canonicalize(JSON.parse(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('for any double', () => {
    const doubles = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
      minLength: 500,
      maxLength: 500,
    });
    fc.assert(
      fc.property(doubles, (numbers) => {
        const text = canonicalize(numbers);
        expect(text).toBe(canonicalizeOracle(numbers));
        expect(JSON.parse(text)).toEqual(numbers.map((number) => (number === 0 ? 0 : number)));
      }),
      { numRuns: 200 },
    );
  });
});

test.each<[string, () => unknown]>([
  ['a Date', () => new Date(0)],
  ['a lone surrogate', () => '\uD800'],
  ['undefined', () => [undefined]],
  ['deep nesting', () => JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)],
])('%s has no canonical form', (_, make) => {
  expect(() => canonicalize(JSON.parse('0', make))).toThrow(expect.objectContaining({ code: 'not-json' }));
});
