import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProposedAction } from '../action/action.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../action/json.js';
import { type Description, digestPresentation, present } from '../action/presentation.js';
import { MASK } from '../action/secret.js';
import { createMemorySecrets } from '../host/secrets.js';
import { createBench, decisionOn, ILSE } from '../host/testing/bench.js';
import { createMemoryLog } from '../log/memory-log.js';
import { reveal } from '../text/reveal.js';
import { refusalsOf } from './testing/refusals.js';

const DESCRIPTION: Description = {
  context: 'Order 48213',
  proposal: 'Change it.',
  approve: 'Change',
  reject: 'Leave as is',
};

const SECRET = { street: 'Lindenweg 7', apiKey: 'sk-live-51HxQqT7Jw9fEoVbN2' };

function actionWith(args: JsonObject): ProposedAction {
  return {
    type: 'account.address',
    tool: 'change_address',
    toolVersion: '1',
    args,
    reversibility: 'reversible',
    audience: 'self',
  };
}

function shown(args: JsonObject, fields: Description['fields'] = {}) {
  return present(actionWith(args), { ...DESCRIPTION, fields });
}

/** Every leaf by its pointer, counted without the kit's own walk. */
function leaves(value: JsonValue, path = ''): readonly string[] {
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return parts.length === 0
    ? [path]
    : parts.flatMap(([name, part]) =>
        leaves(part, `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
      );
}

describe('arguments that hide something', () => {
  it('C1 turned around: each turn is counted, in the value and in the name', () => {
    for (const turn of '\u202a\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c') {
      const [field] = shown({ [`file${turn}`]: `invoice_${turn}fdp.exe` }).fields;
      expect(field?.hidden).toBe(2);
      expect(reveal(String(field?.value)).map(({ kind }) => kind)).toEqual(['text', 'hidden', 'text']);
    }
  });

  it.each([' ', '\t', '\n', '\u3000'])('C3 behind 300 of %j: counted, and the tail in sight', (blank) => {
    const [field] = shown({ command: `ls${blank.repeat(300)}rm -rf /` }).fields;
    const multiline = field?.kind === 'long-text';
    expect(reveal(String(field?.value), { multiline })).toMatchObject([
      { text: 'ls' },
      { kind: 'run', count: 300 },
      { text: 'rm -rf /' },
    ]);
  });

  it('C4 in the last line of a megabyte, or in the last of 10,000 members: nothing is cut off', () => {
    const long = shown({ body: `${'word '.repeat(200_000)}wire it to mallory` });
    expect(String(long.fields[0]?.value)).toMatch(/wire it to mallory$/);
    expect(long).toMatchObject({ large: true, characters: 1_000_018 });
    const many = shown(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`m${at}`, at])));
    expect(many.fields).toHaveLength(10_000);
    expect(many).toMatchObject({ large: true, leaves: 10_000 });
  });

  it('C5 under 500 combining marks: they are counted, and none of them is left to cover anything', () => {
    const [field] = shown({ name: `A${'\u0301\u0327'.repeat(250)}dmin` }).fields;
    expect(field?.hidden).toBe(500);
    const parts = reveal(String(field?.value));
    expect(parts).toContainEqual({ kind: 'run', name: 'marks', count: 500 });
    expect(parts.map((part) => ('text' in part ? part.text : '')).join('')).toBe('Admin');
  });
});

describe('words and facts', () => {
  it('C8 an agent that says less than it does: the facts are those of the arguments', async () => {
    const bench = await createBench();
    const args = { order: '48213', cents: 500_000 };
    await bench.agent.call({ tool: 'issue_refund', args, agentSays: 'I refund 5 EUR.', callId: 'c1' });
    const { subject } = await bench.handoff();
    const presentation = subject.kind === 'approval' ? subject.proposal.presentation : null;
    expect(presentation?.fields.map(({ value }) => value)).toEqual(['48213', 500_000]);
    expect(presentation?.agentSays).toBe('I refund 5 EUR.');
    expect(JSON.stringify(presentation?.fields)).not.toContain('5 EUR');
  });

  it('C9 an amount is money of its currency, or the raw number', () => {
    const money = (value: JsonValue, currency: string) =>
      shown({ price: value }, { '/price': { label: 'Price', kind: 'money', currency } }).fields[0];
    expect(money(100_000, 'EUR')).toMatchObject({ kind: 'money', value: 100_000 });
    expect(money(1.5, 'EUR')).toMatchObject({ kind: 'number', value: 1.5 });
    expect(money('1.000', 'EUR')).toMatchObject({ kind: 'text', value: '1.000' });
  });

  it('C11 two of one name have their whole paths', () => {
    const { fields } = shown({ from: { amount: 1 }, to: { amount: 2 } });
    expect(fields.map(({ label }) => label)).toEqual(['/from/amount', '/to/amount']);
  });

  it('C12 a secret is masked on the card, and the digest is still over the real one', async () => {
    const one = { apiKey: 'sk-live-51HxQqT7Jw9fEoVbN2' };
    const other = { apiKey: 'sk-live-51HxQqT7Jw9fEoVbN3' };
    expect(JSON.stringify(shown(one))).not.toContain('sk-live');
    expect(await digestPresentation(shown(one))).toBe(await digestPresentation(shown(other)));
    const bench = await createBench();
    await bench.agent.call({ tool: 'change_address', args: one, callId: 'c1' });
    await bench.agent.call({ tool: 'change_address', args: other, callId: 'c2' });
    const [first, second] = [await bench.handoff(0), await bench.handoff(1)];
    const swapped = { ...decisionOn(first), digest: decisionOn(second).digest };
    expect(decisionOn(first).digest).not.toBe(decisionOn(second).digest);
    expect(await bench.host.send('t1', swapped, ILSE)).toMatchObject({ code: 'digest-mismatch' });
    expect(bench.runs).toEqual([]);
  });

  it('C12 a secret is masked in the log, and what was approved runs with the real one', async () => {
    const bench = await createBench();
    const call = { tool: 'change_address', args: SECRET, callId: 'c1' };
    await bench.agent.call(call);
    const handoff = await bench.handoff();
    await bench.host.send('t1', decisionOn(handoff), ILSE);
    expect(await bench.agent.run(handoff.id)).toMatchObject({
      state: 'succeeded',
      executed: { args: { ...SECRET, apiKey: MASK } },
    });
    expect(bench.runs).toEqual([{ tool: 'change_address', args: SECRET }]);
    expect(JSON.stringify(await bench.host.events('t1'))).not.toContain('sk-live');
    expect(await bench.agent.call(call)).toMatchObject({ state: 'succeeded' });
    const other = { ...call, args: { ...SECRET, apiKey: 'sk-live-51HxQqT7Jw9fEoVbN3' } };
    expect(await bench.agent.call(other)).toMatchObject({ code: 'digest-mismatch' });
    expect(bench.runs).toHaveLength(1);
  });

  it('C12 a secret stays through a change to what stands beside it, and one that a person writes is masked', async () => {
    const bench = await createBench();
    await bench.agent.call({ tool: 'change_address', args: SECRET, callId: 'c1' });
    const handoff = await bench.handoff();
    const changes = { '/street': 'Bearer 51HxQqT7Jw9fEoVbN2' };
    const edited = { ...decisionOn(handoff), verdict: 'approved-with-changes', changes } as const;
    expect(await bench.host.send('t1', edited, ILSE)).toMatchObject({ refused: false });
    await bench.agent.run(handoff.id);
    expect(bench.runs).toEqual([
      { tool: 'change_address', args: { ...SECRET, street: 'Bearer 51HxQqT7Jw9fEoVbN2' } },
    ]);
    expect(JSON.stringify(await bench.host.events('t1'))).not.toMatch(/sk-live|Bearer/);
  });

  it('C12 a secret that was lost with its process runs nothing, and what is over is forgotten', async () => {
    const log = createMemoryLog();
    const before = await createBench({ log });
    await before.agent.call({ tool: 'change_address', args: SECRET, callId: 'c1' });
    const handoff = await before.handoff();
    await before.host.send('t1', decisionOn(handoff), ILSE);
    const after = await createBench({ log, open: false, ids: 'later-' });
    expect(await after.agent.run(handoff.id)).toMatchObject({ code: 'digest-mismatch' });
    expect(await refusalsOf(after)).toEqual(['grant.consume digest-mismatch']);
    expect(after.runs).toEqual([]);
    const secrets = createMemorySecrets();
    const bench = await createBench({ secrets });
    await bench.agent.call({ tool: 'change_address', args: SECRET, callId: 'c1' });
    const { digest } = decisionOn(await bench.handoff());
    expect(await secrets.read(digest ?? '')).toMatchObject({ args: SECRET });
    await bench.host.send('t1', decisionOn(await bench.handoff(), 'rejected'), ILSE);
    expect(await secrets.read(digest ?? '')).toBeNull();
  });
});

it('C10 every leaf of 10,000 random arguments is on the card once', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4, noUnicodeString: false }), fc.boolean(), (value, describe_) => {
      const given: unknown = value;
      const parsed: JsonValue = JSON.parse(JSON.stringify(given));
      const args = isJsonObject(parsed) ? parsed : { value: parsed };
      const [first = ''] = leaves(args);
      const { fields, leaves: count } = shown(
        args,
        describe_ ? { [first]: { label: 'First', key: true } } : {},
      );
      const paths = fields.map(({ path }) => path).toSorted();
      expect(paths).toEqual([...leaves(args)].toSorted());
      expect(count).toBe(paths.length);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

it('C10 what nobody can read says so, and what nobody described is shown', () => {
  const blob = `data:application/octet-stream;base64,${'TVqQAAMAAAAEAAAA8fD2v1'.repeat(16)}`;
  expect(shown({ blob, unknown: 7 }).fields).toMatchObject([
    { path: '/blob', kind: 'uninspected', value: blob },
    { path: '/unknown', kind: 'number', value: 7 },
  ]);
});
