import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, diffArgs } from './changes.js';
import { checkJson } from './check-json.js';
import { isJsonObject, type JsonObject, type JsonValue } from './json.js';

const args: JsonObject = { to: 'ilse@example.com', lines: [{ sku: 'A', count: 2 }], 'a/b': { '~': 1 } };

function faultsOf(changes: Record<string, JsonValue>, on = args): readonly string[] {
  const applied = applyChanges(on, changes);
  return applied.ok ? [] : applied.faults.map(({ path, code }) => `${path} ${code}`);
}

describe('changes', () => {
  test('replace what is there and leave the original alone', () => {
    const applied = applyChanges(args, { '/to': 'maya@example.com', '/lines/0/count': 3, '/a~1b/~0': 2 });
    expect(applied).toEqual({
      ok: true,
      value: { to: 'maya@example.com', lines: [{ sku: 'A', count: 3 }], 'a/b': { '~': 2 } },
    });
    expect(args.to).toBe('ilse@example.com');
    expect(applied.ok && Object.isFrozen(applied.value.lines)).toBe(true);
  });

  test.each<[string, JsonValue, string]>([
    ['to', 'x', 'to not-a-pointer'],
    ['/a~2b', 'x', '/a~2b not-a-pointer'],
    ['', {}, ' whole-args'],
    ['/cc', 'x', '/cc no-such-path'],
    ['/lines/1', 'x', '/lines/1 no-such-path'],
    ['/lines/00', 'x', '/lines/00 no-such-path'],
    ['/lines/-', 'x', '/lines/- no-such-path'],
    ['/lines/length', 5, '/lines/length no-such-path'],
    ['/to/0', 'x', '/to/0 no-such-path'],
    ['/__proto__/admin', true, '/__proto__/admin no-such-path'],
    ['/to', Number.NaN, '/to not-json'],
  ])('at %j to %j are refused', (path, value, fault) => {
    expect(faultsOf({ [path]: value })).toEqual([fault]);
  });

  test('inside another change are refused', () => {
    expect(faultsOf({ '/lines': [], '/lines/0/sku': 'B' })).toEqual(['/lines/0/sku overlapping']);
    expect(faultsOf({ '/a': 1, '/ab': 2 }, { a: 0, ab: 0 })).toEqual([]);
  });

  test('reach an own __proto__ and no prototype', () => {
    const checked = checkJson(JSON.parse('{"__proto__":{"admin":false}}'));
    const odd = checked.ok && isJsonObject(checked.value) ? checked.value : {};
    const applied = applyChanges(odd, { '/__proto__/admin': true });
    expect(applied.ok && JSON.stringify(applied.value)).toBe('{"__proto__":{"admin":true}}');
  });
});

describe('the difference', () => {
  test('names what changed, what is new and what is gone', () => {
    const after = { to: 'maya@example.com', lines: [{ sku: 'A', count: 2 }, 'extra'], note: null };
    expect(diffArgs(args, after)).toEqual([
      { path: '/to', before: 'ilse@example.com', after: 'maya@example.com' },
      { path: '/lines/1', after: 'extra' },
      { path: '/a~1b', before: { '~': 1 } },
      { path: '/note', after: null },
    ]);
  });

  test('between a list and an object is the whole', () => {
    expect(diffArgs({ a: [1] }, { a: { '0': 1 } })).toEqual([{ path: '/a', before: [1], after: { '0': 1 } }]);
    expect(diffArgs({ a: null }, { a: {} })).toEqual([{ path: '/a', before: null, after: {} }]);
  });

  test('is exactly the changes that were applied', () => {
    const flat = fc.dictionary(
      fc.string(),
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    );
    fc.assert(
      fc.property(flat, fc.integer(), (members, amount) => {
        const before = { members, list: [members], amount };
        const applied = applyChanges(before, { '/amount': 'changed', '/list/0': [] });
        const expected = [
          { path: '/list/0', before: members, after: [] },
          { path: '/amount', before: amount, after: 'changed' },
        ];
        expect(applied.ok && diffArgs(before, applied.value)).toEqual(expected);
        expect(diffArgs(before, structuredClone(before))).toEqual([]);
      }),
    );
  });
});
