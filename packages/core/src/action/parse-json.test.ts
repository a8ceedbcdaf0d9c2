import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalize } from './canonical.js';
import { isUnsafeInteger } from './check-json.js';
import { parseJson } from './parse-json.js';

function faultsOf(text: string, limit?: number): readonly string[] {
  const parsed = parseJson(text, limit === undefined ? {} : { limit });
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => `${path} ${code}`);
}

describe('what JSON.parse would change silently is refused with its path', () => {
  test.each([
    ['a duplicate member', '{"amount":5,"amount":5000}', '/amount duplicate-member'],
    [
      'a duplicate member in disguise',
      '{"lines":[{"sku":1,"\\u0073ku":2}]}',
      '/lines/0/sku duplicate-member',
    ],
    ['a duplicate __proto__', '{"__proto__":1,"__proto__":2}', '/__proto__ duplicate-member'],
    ['2^53', '{"order":9007199254740992}', '/order unsafe-integer'],
    ['an order number that a double rounds', '{"order":9007199254740993}', '/order unsafe-integer'],
    ['the same with a fraction of nothing', '[9007199254740993.0]', '/0 unsafe-integer'],
    ['the same below zero', '[-9007199254740993]', '/0 unsafe-integer'],
    ['an integer of 25 digits', '[1000000000000000000000001]', '/0 unsafe-integer'],
    ['a number that becomes infinite', '[1e400]', '/0 number-range'],
    ['a number that becomes 0', '[-1.5e-400]', '/0 number-range'],
    ['half a surrogate pair', '["\\ud800"]', '/0 lone-surrogate'],
    ['half a surrogate pair in a name', '{"\\ud800":1}', '/\uD800 lone-surrogate'],
  ])('%s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  test('nesting beyond 200', () => {
    expect(faultsOf(`${'['.repeat(200)}${']'.repeat(200)}`)).toEqual([]);
    expect(faultsOf('['.repeat(201))).toEqual([`${'/0'.repeat(200)} too-deep`]);
    expect(faultsOf('{"a":'.repeat(100_000))).toEqual([`${'/a'.repeat(200)} too-deep`]);
  });

  test('a text above the limit, counted in bytes', () => {
    expect(faultsOf(JSON.stringify('x'.repeat(1024 * 1024 - 2)))).toEqual([]);
    expect(faultsOf(JSON.stringify('x'.repeat(1024 * 1024 - 1)))).toEqual([' too-large']);
    expect(faultsOf('"€€"', 8)).toEqual([]);
    expect(faultsOf('"€€"', 7)).toEqual([' too-large']);
  });
});

test('the largest safe integers, 0 in any form and large powers of ten are read', () => {
  const text = '[9007199254740991,-9007199254740991,-0,0.0e5,1e21,1.7976931348623157e308]';
  expect(parseJson(text)).toEqual({
    ok: true,
    value: [9007199254740991, -9007199254740991, 0, 0, 1e21, 1.7976931348623157e308],
  });
});

test('an own __proto__ stays a member', () => {
  const parsed = parseJson('{"__proto__":{"admin":true}}');
  expect(parsed.ok && Object.keys(Object(parsed.value))).toEqual(['__proto__']);
  expect(parsed.ok && Object(parsed.value).admin).toBeUndefined();
});

test('the value is frozen all the way down', () => {
  const parsed = parseJson('{"lines":[{"sku":"NW-1047"}]}');
  expect(parsed.ok && Object.isFrozen(Object(parsed.value).lines[0])).toBe(true);
});

test.each([
  '',
  ' ',
  '{',
  '[',
  '[1',
  '[1,',
  '[1,]',
  '{"a"}',
  '{"a":}',
  '{"a":1,}',
  '{a:1}',
  "{'a':1}",
  '01',
  '1.',
  '.5',
  '+1',
  '-',
  '1e',
  'NaN',
  'undefined',
  'tru',
  'true false',
  '1 2',
  '"',
  '"a',
  '"\\"',
  '"\\x"',
  '"\\u12"',
  '"\n"',
  '"\t"',
  '[1]]',
  '\uFEFF1',
  '//1\n1',
  '\u00A01',
])('%j is no JSON', (text) => {
  expect(faultsOf(text)).toEqual([expect.stringContaining('syntax')]);
});

test('a fault of syntax says where', () => {
  const parsed = parseJson('{"to":"Ilse" "amount":5}');
  expect(!parsed.ok && parsed.faults[0]?.message).toContain('character 14');
});

test('reads what JSON.parse reads, and refuses what it refuses', () => {
  const texts = fc.oneof(
    fc.json({ maxDepth: 5 }),
    fc
      .json({ maxDepth: 3 })
      .chain((text) =>
        fc
          .tuple(fc.nat(text.length), fc.constantFrom('', '"', ',', '}', '\\', '0', ' '))
          .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1)),
      ),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseJson(text);
      if (parsed.ok) expect(JSON.stringify(parsed.value)).toBe(JSON.stringify(JSON.parse(text)));
      else if (parsed.faults.some(({ code }) => code === 'syntax')) expect(() => JSON.parse(text)).toThrow();
      else expect(() => JSON.parse(text)).not.toThrow();
    }),
    { numRuns: 3000 },
  );
});

test('reads back every canonical text whose integers are safe', () => {
  const values = fc.jsonValue({ maxDepth: 4 }).filter((value) => {
    const digits = JSON.stringify(value).match(/\d{16,}/g) ?? [];
    return !digits.some((number) => isUnsafeInteger(Number(number)));
  });
  fc.assert(
    fc.property(values, (value) => {
      const text = canonicalize(JSON.parse(JSON.stringify(value)));
      const parsed = parseJson(text);
      expect(parsed.ok && canonicalize(parsed.value)).toBe(text);
    }),
  );
});
