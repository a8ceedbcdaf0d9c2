import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryLog, type Recorded } from '@handoff-kit/core';
import {
  type Checkpoint,
  checkpointOf,
  parseJsonl,
  redact,
  signCheckpoint,
  toJsonl,
  verifyExport,
} from '@handoff-kit/core/audit';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chain, messages, rivalOf, START, TENANT } from '../../packages/core/src/audit/testing/chain.js';
import { tampering } from '../../packages/core/src/audit/testing/tamper.js';
import { execute } from '../execute.js';

const FILE = new URL('../../packages/core/verify/verify.mjs', import.meta.url);
const schema = z.object({
  verifyText: z.function({
    input: [z.string(), z.unknown()],
    output: z.looseObject({ verdict: z.string() }),
  }),
});
const { verifyText } = schema.parse(await import(FILE.href));

const ADDRESS = 'task/northwind/address';
const REFUND = 'task/northwind/refund';
let log: readonly Recorded[];
let checkpoint: Checkpoint;

beforeAll(async () => {
  const address = await messages(ADDRESS, 7);
  const refund = await messages(REFUND, 5);
  const kept = createMemoryLog();
  await kept.append(ADDRESS, 0, address);
  await kept.append(REFUND, 0, refund);
  log = [...address, ...refund];
  checkpoint = await checkpointOf(kept, { tenant: TENANT, at: START });
});

/** Both verifiers on the same text; what they say, without their own words. */
async function both(
  text: string,
  trusted?: Checkpoint,
  asked: { readonly streams?: readonly string[]; readonly withheld?: boolean } = {},
) {
  const read = parseJsonl(text);
  if (!read.ok) throw new Error('The export of this test has no header.');
  const ours = await verifyExport(read.value, { ...asked, ...(trusted ? { checkpoint: trusted } : {}) });
  const theirs = verifyText(text, { ...asked, ...(trusted ? { checkpoint: trusted } : {}) });
  const bare = (result: unknown): unknown =>
    JSON.parse(JSON.stringify(result, (key, value) => (key === 'message' ? undefined : value)));
  return { ours: bare(ours), theirs: bare(theirs), verdict: ours.verdict };
}

describe('the single-file verifier', () => {
  it('agrees with the package on an untouched log, with and without a checkpoint', async () => {
    const text = toJsonl(log, { exportedAt: START });
    for (const trusted of [undefined, checkpoint]) {
      const { ours, theirs, verdict } = await both(text, trusted);
      expect(theirs).toEqual(ours);
      expect(verdict).toBe('intact');
    }
  });

  it('agrees with the package on 1,000 random tamperings', async () => {
    const twice = fc
      .tuple(tampering(log), fc.option(fc.nat({ max: 10 })))
      .map(([{ events }, drop]) => (drop === null ? events : events.toSpliced(drop, 1)));
    const cut = fc.nat({ max: 11 }).map((count) => log.slice(0, count));
    await fc.assert(
      fc.asyncProperty(fc.oneof(twice, cut), fc.boolean(), fc.boolean(), async (events, kept, inside) => {
        const header = inside ? { exportedAt: START, checkpoint } : { exportedAt: START };
        const { ours, theirs } = await both(toJsonl(events, header), kept ? checkpoint : undefined);
        expect(theirs).toEqual(ours);
      }),
      { numRuns: 1_000 },
    );
  });

  it('agrees with the package on events that were forged with a seal of their own', async () => {
    for (const [index, event] of log.entries()) {
      for (const prev of [event.prev, ...log.map(({ hash }) => hash)]) {
        const rival = await rivalOf(event, prev);
        for (const events of [
          log.toSpliced(index, 0, rival),
          log.toSpliced(index + 1, 0, rival),
          log.with(index, rival),
        ]) {
          const { ours, theirs } = await both(toJsonl(events, { exportedAt: START }), checkpoint);
          expect(theirs).toEqual(ours);
        }
      }
    }
  });

  it('agrees with the package on lines with any character changed', async () => {
    const text = toJsonl(log, { exportedAt: START });
    const start = text.indexOf('\n') + 1;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: text.length - 2 }),
        fc.constantFrom('0', ' ', '"', '\\', '}', '\u0000', '\u2028', '𝟘', ''),
        async (at, character) => {
          const { ours, theirs, verdict } = await both(
            `${text.slice(0, at)}${character}${text.slice(at + 1)}`,
          );
          expect(theirs).toEqual(ours);
          expect(verdict).toBe(character === text[at] ? 'intact' : 'tampered');
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what a changed file says about itself', () => {
  it('hides no dropped stream: only the caller says which streams were exported', async () => {
    const rest = log.filter(({ stream }) => stream === ADDRESS);
    const text = toJsonl(rest, { exportedAt: START, streams: [ADDRESS], checkpoint });
    for (const trusted of [undefined, checkpoint]) {
      const { ours, theirs } = await both(text, trusted);
      expect.soft(ours).toMatchObject({ findings: [{ kind: 'truncate', stream: REFUND, seq: 1 }] });
      expect.soft(theirs).toEqual(ours);
    }
    const asked = await both(text, checkpoint, { streams: [ADDRESS] });
    expect.soft(asked.ours).toMatchObject({ verdict: 'intact', tail: 'checked', checkpoint: 'equal' });
    expect.soft(asked.theirs).toEqual(asked.ours);
  });

  it('excuses no blanked data: only the caller says that data was withheld', async () => {
    const text = toJsonl(
      redact(log, ({ stream, seq }) => stream === ADDRESS && seq === 3),
      { exportedAt: START, data: 'withheld' },
    );
    const { ours, theirs } = await both(text, checkpoint);
    expect.soft(ours).toMatchObject({ findings: [{ kind: 'erase', stream: ADDRESS, seq: 3 }] });
    expect.soft(theirs).toEqual(ours);
    const asked = await both(text, checkpoint, { withheld: true });
    expect.soft(asked.ours).toMatchObject({ verdict: 'intact', findings: [] });
    expect.soft(asked.theirs).toEqual(asked.ours);
  });

  it('excuses no data that went after the record of an erasure was written', async () => {
    const stream = 'task/northwind/later';
    const events = await chain(stream, [
      { type: 'message.sent', data: { text: 'Where is order 48213?', audience: 'everyone' } },
      { type: 'record.erased', data: { seqs: [1, 3], why: 'Erasure request 2026-114' } },
      { type: 'message.sent', data: { text: 'It left on Monday.', audience: 'everyone' } },
    ]);
    const text = toJsonl(redact(events), { exportedAt: START });
    const { ours, theirs } = await both(text);
    expect.soft(ours).toMatchObject({ findings: [{ kind: 'erase', stream, seq: 3 }] });
    expect.soft(theirs).toEqual(ours);
  });

  it('is not checked against the checkpoint of another tenant', async () => {
    const other = await checkpointOf(createMemoryLog(), { tenant: 'southwind', at: START });
    const { ours, theirs } = await both(toJsonl(log, { exportedAt: START }), other);
    expect.soft(ours).toMatchObject({
      verdict: 'tampered',
      findings: [{ kind: 'checkpoint', stream: '', seq: 0 }],
      tail: 'not-checked',
      checkpoint: 'anchor-mismatch',
    });
    expect.soft(theirs).toEqual(ours);
  });
});

describe('handoff-verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handoff-verify-'));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const run = (...args: readonly string[]) => execute('node', [FILE.pathname, ...args]);

  it('says that an untouched export is intact and that its tail was not checked', async () => {
    const file = write('intact.jsonl', toJsonl(log, { exportedAt: START, checkpoint }));
    const { code, output } = await run(file);
    expect(output).toContain('intact.jsonl: intact');
    expect(output).toContain('tail NOT checked');
    expect(code).toBe(0);
  });

  it('ends with 1 and names what was done', async () => {
    const file = write('cut.jsonl', toJsonl(log.slice(0, 9), { exportedAt: START }));
    const kept = write('checkpoint.json', JSON.stringify(checkpoint));
    const { code, output } = await run(file, '--checkpoint', kept);
    expect(output).toContain(`truncate ${REFUND} 3`);
    expect(code).toBe(1);
  });

  it('takes the streams and the withheld data from its flags and not from the file', async () => {
    const part = redact(log.filter(({ stream }) => stream === ADDRESS));
    const header = { exportedAt: START, streams: [ADDRESS], data: 'withheld' } as const;
    const file = write('part.jsonl', toJsonl(part, header));
    const kept = write('whole.json', JSON.stringify(checkpoint));
    expect(await run(file, '--checkpoint', kept)).toMatchObject({ code: 1 });
    expect(await run(file, '--checkpoint', kept, '--withheld')).toMatchObject({ code: 1 });
    expect(await run(file, '--checkpoint', kept, '--withheld', '--stream', ADDRESS)).toMatchObject({
      code: 0,
    });
  });

  it('takes the checkpoint of the file itself where a trusted key has signed it, and no other key', async () => {
    const signer = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    const other = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    const signed = await signCheckpoint(checkpoint, {
      by: 'audit-2026',
      sign: (bytes) => crypto.subtle.sign('Ed25519', signer.privateKey, bytes),
    });
    const file = write('signed.jsonl', toJsonl(log, { exportedAt: START, checkpoint: signed }));
    const keyFile = async (name: string, key: CryptoKey): Promise<string> =>
      write(name, JSON.stringify(await crypto.subtle.exportKey('jwk', key)));
    const good = await run(file, '--key', await keyFile('good.jwk', signer.publicKey));
    expect(good.output).toContain('tail checked');
    expect(good.code).toBe(0);
    const bad = await run(file, '--key', await keyFile('other.jwk', other.publicKey));
    expect(bad.output).toContain('does not hold');
    expect(bad.code).toBe(1);
  });

  it('ends with 2 for what is no export, and lets nothing in it reach the terminal', async () => {
    expect(await run(write('other.txt', 'Hello'))).toMatchObject({ code: 2 });
    const forged = log.map((event) => ({ ...event, stream: '\u001b[2Jgone' }));
    const { code, output } = await run(write('escape.jsonl', toJsonl(forged, { exportedAt: START })));
    expect(code).toBe(1);
    expect(output).not.toContain('\u001b');
    expect(output).toContain('U+001B[2Jgone');
  });
});
