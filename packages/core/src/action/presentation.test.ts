import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProposedAction } from './action.js';
import { checkJson } from './check-json.js';
import type { JsonObject, JsonValue } from './json.js';
import { isJsonObject } from './json.js';
import { type Description, digestPresentation, type PresentedField, present } from './presentation.js';

const description: Description = {
  context: 'Ilse Brandt was charged twice for order NW-1047.',
  proposal: 'Refund the second charge.',
  consequence: 'The money leaves your account at once.',
  approve: 'Refund',
  reject: 'Keep charge',
};

function actionWith(args: JsonObject, change: Partial<ProposedAction> = {}): ProposedAction {
  return {
    type: 'refund.issue',
    tool: 'issueRefund',
    toolVersion: '3',
    args,
    reversibility: 'irreversible',
    audience: 'external',
    ...change,
  };
}

function fieldsOf(args: JsonObject, fields: Description['fields'] = {}): readonly PresentedField[] {
  return present(actionWith(args), { ...description, fields }).fields;
}

function fieldOf(args: JsonObject, described?: NonNullable<Description['fields']>[string]): PresentedField {
  const path = `/${Object.keys(args)[0]}`;
  const [field] = fieldsOf(args, described ? { [path]: described } : {});
  if (!field) throw new Error('no field');
  return field;
}

/** Counts leaves in another way than the code under test: by walking with JSON.parse's reviver. */
function countLeaves(args: JsonValue): number {
  let leaves = 0;
  JSON.parse(JSON.stringify(args), (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Object.keys(part).length === 0) leaves += 1;
    return part;
  });
  return leaves;
}

describe('nothing is dropped', () => {
  const anyArgs = fc
    .dictionary(
      fc.oneof(
        fc.string(),
        fc.constantFrom('amount', 'password', 'apiKey', '/', '~', '__proto__', 'toString'),
      ),
      fc.jsonValue({ maxDepth: 4, noUnicodeString: false }),
      { maxKeys: 6 },
    )
    .map((args) => checkJson(args))
    .filter((checked) => checked.ok)
    .map(({ value }) => value)
    .filter(isJsonObject);

  test('every leaf of the arguments appears exactly once, whatever the author described', () => {
    fc.assert(
      fc.property(anyArgs, fc.boolean(), fc.boolean(), (args, key, mask) => {
        const paths = fieldsOf(args).map(({ path }) => path);
        const some = paths.filter((_, index) => index % 2 === 0);
        const described = Object.fromEntries(some.map((path) => [path, { label: 'Same', key, mask }]));
        const presentation = present(actionWith(args), {
          ...description,
          fields: { ...described, '/nowhere/at/all': { label: 'Nothing', key: true } },
        });
        const { fields, leaves } = presentation;
        expect(leaves).toBe(countLeaves(args));
        expect(fields).toHaveLength(leaves);
        expect(new Set(fields.map(({ path }) => path)).size).toBe(leaves);
        expect(new Set(fields.map(({ label }) => label)).size).toBe(leaves);
        expect(fields.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  test('arguments without members are one empty leaf', () => {
    expect(fieldsOf({})).toMatchObject([{ path: '', kind: 'empty', value: '{}' }]);
  });

  test('empty lists, objects and texts say that they are empty', () => {
    expect(fieldsOf({ cc: [], meta: {}, note: '' }).map(({ kind, value }) => [kind, value])).toEqual([
      ['empty', '[]'],
      ['empty', '{}'],
      ['empty', ''],
    ]);
  });
});

describe('order', () => {
  test('deciding fields come first as described, then the rest as in the document', () => {
    const args = {
      order: 'NW-1047',
      note: 'Sorry',
      amount: 4590,
      lines: [{ sku: 'A' }, { sku: 'B' }],
      to: 'Ilse',
    };
    const fields = fieldsOf(args, {
      '/to': { label: 'Recipient', key: true },
      '/note': { label: 'Message' },
      '/amount': { label: 'Amount', key: true },
    });
    expect(fields.map(({ path }) => path)).toEqual([
      '/to',
      '/amount',
      '/order',
      '/note',
      '/lines/0/sku',
      '/lines/1/sku',
    ]);
    expect(fields.map(({ key }) => key)).toEqual([true, true, false, false, false, false]);
  });
});

describe('labels', () => {
  test.each([
    ['customer_email', 'Customer email'],
    ['orderID', 'Order ID'],
    ['orderId', 'Order ID'],
    ['HTMLBody', 'HTML body'],
    ['ship-to', 'Ship to'],
    ['größe', 'Größe'],
    ['a/b', '/a~1b'],
    ['amount\u202E', '/amount\u202E'],
    ['a\u00A0b', '/a\u00A0b'],
    ['2026', '/2026'],
    ['', '/'],
    ['__', '/__'],
  ])('%j is labelled %j', (name, label) => {
    expect(fieldOf({ [name]: 1 }).label).toBe(label);
  });

  test('an element of a list has its place', () => {
    expect(fieldsOf({ recipients: ['Ilse', 'Maya'], grid: [[1]] }).map(({ label }) => label)).toEqual([
      'Recipients 1',
      'Recipients 2',
      'Grid 1 1',
    ]);
  });

  test('fields that share a label show the full path instead', () => {
    expect(
      fieldsOf({ refund: { amount: 5 }, fee: { amount: 5000 }, order: 1 }).map(({ label }) => label),
    ).toEqual(['/refund/amount', '/fee/amount', 'Order']);
  });

  test('also when an author, or a member named like a path, makes them the same', () => {
    const fields = fieldsOf({ a: 1, b: 2, amount: 3 }, { '/a': { label: 'Amount' }, '/b': { label: '/a' } });
    expect(fields.map(({ label }) => label)).toEqual(['/a', '/b', '/amount']);
  });
});

describe('kinds', () => {
  test.each<[string, JsonValue, PresentedField['kind']]>([
    ['a short text', 'Ilse', 'text'],
    ['a text of several lines', 'Dear Ilse,\nsorry', 'long-text'],
    ['a long text', 'Sorry about that. '.repeat(12), 'long-text'],
    ['a number', 4590, 'number'],
    ['a boolean', false, 'boolean'],
    ['null', null, 'null'],
    ['a file in base64', 'iVBORw0KGgo1AAAANSUhEUg'.repeat(20), 'uninspected'],
    ['a data URI', `data:image/png;base64,${'iVBORw0KGgo1'.repeat(40)}`, 'uninspected'],
  ])('%s', (_, value, kind) => {
    expect(fieldOf({ thing: value })).toMatchObject({ kind, value });
  });

  test('an amount with its currency is money, its raw value kept', () => {
    const described = { label: 'Amount', kind: 'money', currency: 'KWD' } as const;
    expect(fieldOf({ amount: 4590 }, described)).toMatchObject({
      kind: 'money',
      value: 4590,
      money: { amount: 4590, currency: 'KWD' },
    });
    expect(fieldOf({ amount: 45.9 }, described)).toMatchObject({ kind: 'number', value: 45.9 });
    expect(fieldOf({ amount: '4590' }, described)).toMatchObject({ kind: 'text' });
    expect(fieldOf({ amount: 4590 }, { label: 'Amount', kind: 'money' }).money).toBeUndefined();
  });

  test('only what is a date is shown as one', () => {
    const described = { label: 'Due', kind: 'date' } as const;
    for (const due of [
      '2026-11-21',
      '2024-02-29',
      '2026-11-21T14:02:00Z',
      '2026-11-21T14:02+01:00',
      1763733720000,
    ]) {
      expect(fieldOf({ due }, described)).toMatchObject({ kind: 'date', value: due });
    }
    for (const due of ['2026-02-29', '2026-02-31', '21.11.2026', 'tomorrow', '2026-11-21 \u202Eevil', true]) {
      expect(fieldOf({ due }, described).kind).not.toBe('date');
    }
  });
});

describe('secrets', () => {
  test.each<[string, JsonObject]>([
    ['a password', { password: 'hunter2' }],
    ['a member of credentials', { credentials: { user: 'ilse' } }],
    ['an API key in any writing', { apiKey: 'k-118' }],
    ['an API key in another', { api_key: 'k-118' }],
    ['one in capitals', { API_KEY: 'k-118' }],
    ['an access token', { accessToken: 'abc' }],
    ['a card code that is a number', { cvc: 118 }],
    ['a PIN', { cardPin: '3118' }],
    ['a one-time code', { otp: '311846' }],
    ['a token in a list', { tokens: ['abc'] }],
    ['a JSON web token under any name', { note: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMTgifQ.c2lnbmF0dXJl' }],
    ['a private key under any name', { note: '-----BEGIN RSA PRIVATE KEY-----\nabc' }],
  ])('%s is masked, and the mask gives no length away', (_, args) => {
    expect(fieldsOf(args)).toMatchObject([{ kind: 'masked', value: '••••••••' }]);
    expect(JSON.stringify(fieldsOf(args))).not.toContain(Object.values(args)[0]);
  });

  test.each<[string, JsonObject]>([
    ['a number of tokens', { max_tokens: 500 }],
    ['an IBAN, which decides', { iban: 'DE02120300000000202051' }],
    ['a name that merely contains one', { keyboard: 'QWERTZ', tokenizer: 'words', pinned: 'yes' }],
    ['a flag', { hasPassword: true }],
    ['nothing', { password: null }],
  ])('%s is shown', (_, args) => {
    expect(fieldsOf(args).map(({ kind }) => kind)).not.toContain('masked');
  });

  test("the author's word goes before the rule", () => {
    expect(fieldOf({ token: 'T-31' }, { label: 'Ticket', mask: false })).toMatchObject({
      kind: 'text',
      value: 'T-31',
    });
    expect(fieldOf({ diagnosis: 'J45' }, { label: 'Diagnosis', mask: true })).toMatchObject({
      kind: 'masked',
    });
  });
});

describe('the rest of what is shown', () => {
  test('hidden characters are counted in the value and in the name', () => {
    expect(fieldOf({ to: 'ilse\u202E@example.com\u200B' }).hidden).toBe(2);
    expect(fieldOf({ 'to\u2066': 'ilse' }).hidden).toBe(1);
    expect(fieldOf({ body: 'Dear Ilse,\n\tsorry' }).hidden).toBe(0);
    expect(fieldOf({ body: 'Dear Ilse,\tsorry' }).hidden).toBe(1);
  });

  test('the consequence is shown only for what cannot be undone', () => {
    for (const reversibility of ['read-only', 'reversible', 'externally-reversible'] as const) {
      expect(present(actionWith({}, { reversibility }), description)).not.toHaveProperty('consequence');
    }
    expect(present(actionWith({}), description).consequence).toBe(description.consequence);
  });

  test('12 leaves and 600 characters are small, one more of either is large', () => {
    const leaves = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, 1]));
    const isLarge = (args: JsonObject) => present(actionWith(args), description).large;
    expect(isLarge(leaves(12))).toBe(false);
    expect(isLarge(leaves(13))).toBe(true);
    expect(isLarge({ body: 'x'.repeat(600) })).toBe(false);
    expect(isLarge({ body: 'x'.repeat(601) })).toBe(true);
    expect(isLarge({ body: 'x'.repeat(600), order: 1 })).toBe(true);
  });

  test('only leaves that a person sees may be edited', () => {
    const args = { to: 'Ilse', cc: [], note: '', password: 'hunter2', lines: [{ sku: 'A' }] };
    const editable = ['/to', '/to', '/cc', '/note', '/password', '/lines', '/lines/0/sku', '/nowhere', ''];
    expect(present(actionWith(args), { ...description, editable }).editable).toEqual([
      '/to',
      '/note',
      '/lines/0/sku',
    ]);
  });

  test("the agent's words stand apart from the facts", () => {
    const presentation = present(actionWith({ amount: 500000 }), { ...description, agentSays: 'Send 5 EUR' });
    expect(presentation.agentSays).toBe('Send 5 EUR');
    expect(presentation.fields).toMatchObject([{ path: '/amount', value: 500000 }]);
  });

  test('the digest covers every word of it', async () => {
    const one = present(actionWith({ amount: 5 }), description);
    const other = present(actionWith({ amount: 5 }), { ...description, approve: 'Send' });
    expect(await digestPresentation(one)).not.toBe(await digestPresentation(other));
    expect(await digestPresentation(one)).toBe(await digestPresentation({ ...one }));
  });
});
