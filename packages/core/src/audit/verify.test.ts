import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestText } from '../action/digest.js';
import { createMemoryLog } from '../log/memory-log.js';
import { GENESIS, seal } from '../log/seal.js';
import { type Checkpoint, checkpointOf, signCheckpoint, type VerifySignature } from './checkpoint.js';
import type { Finding } from './finding.js';
import { at, chain, MAYA, messages, replaced, rivalOf, START, TENANT } from './testing/chain.js';
import { tampering } from './testing/tamper.js';
import { verifyLog } from './verify.js';

const ADDRESS = 'task/northwind/address';
const REFUND = 'task/northwind/refund';
const log = [...(await messages(ADDRESS, 7)), ...(await messages(REFUND, 5))];
const address = log.slice(0, 7);

function brief(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ kind, stream, seq }) => `${kind} ${stream} ${seq}`);
}

async function checkpoint(): Promise<Checkpoint> {
  const kept = createMemoryLog();
  await kept.append(ADDRESS, 0, log.slice(0, 7));
  await kept.append(REFUND, 0, log.slice(7));
  return checkpointOf(kept, { tenant: TENANT, at: START });
}

async function sealedAgain(index: number, following: boolean): Promise<typeof log> {
  const forged = [...address];
  for (let position = index; position < (following ? address.length : index + 1); position += 1) {
    const { salt, data, ...event } = at(forged, position);
    const changed = position === index ? { text: 'Refund 4,000 euro', audience: 'everyone' } : data;
    const prev = forged[position - 1]?.hash ?? GENESIS;
    forged[position] = await seal({ ...event, data: changed, salt: salt ?? '' }, prev);
  }
  return forged;
}

describe('an untouched log', () => {
  it('is intact, and says that its tail was not checked', async () => {
    expect(await verifyLog(log)).toEqual({
      verdict: 'intact',
      findings: [],
      checked: { events: 12, streams: 2, erased: 0, beyondCheckpoint: 12 },
      tail: 'not-checked',
      checkpoint: null,
    });
  });

  it('is intact however its streams are mixed, and with a hash function of the platform', async () => {
    const mixed = log.toSorted((a, b) => a.seq - b.seq);
    const known = new Map<string, string>();
    const learn = async (text: string): Promise<string> => {
      const hex = (await digestText(text)).slice('sha256:'.length);
      known.set(text, hex);
      return hex;
    };
    expect(await verifyLog(mixed, { sha256: learn })).toMatchObject({ verdict: 'intact', findings: [] });
    const recall = (text: string): string => known.get(text) ?? '';
    expect(await verifyLog(mixed, { sha256: recall })).toMatchObject({ verdict: 'intact', findings: [] });
  });

  it('is checked to its end against a kept checkpoint', async () => {
    expect(await verifyLog(log, { checkpoint: await checkpoint() })).toMatchObject({
      verdict: 'intact',
      tail: 'checked',
      checkpoint: 'equal',
      checked: { beyondCheckpoint: 0 },
    });
  });

  it('may have grown since the checkpoint, and counts what that does not cover', async () => {
    const more = [
      ...(await messages(ADDRESS, 9)),
      ...log.slice(7),
      ...(await messages('task/northwind/new', 2)),
    ];
    expect(await verifyLog(more, { checkpoint: await checkpoint() })).toMatchObject({
      verdict: 'intact',
      checkpoint: 'log-longer',
      checked: { beyondCheckpoint: 4 },
    });
  });

  it('is intact when there is nothing in it', async () => {
    expect(await verifyLog([])).toMatchObject({ verdict: 'intact', tail: 'not-checked' });
  });
});

describe('F1: one row is edited, deleted, inserted, reordered or duplicated', () => {
  it('names any single tampering with its kind and first bad sequence number', async () => {
    await fc.assert(
      fc.asyncProperty(tampering(log), async ({ events, kind, stream, seq }) => {
        const { verdict, findings } = await verifyLog(events);
        expect(verdict).toBe('tampered');
        expect(brief(findings)).toContain(`${kind} ${stream} ${seq}`);
        expect(findings.every((one) => one.stream !== stream || one.seq >= seq)).toBe(true);
        expect(findings).toHaveLength(1);
      }),
      { numRuns: 1_000 },
    );
  });

  it('names each of several', async () => {
    const events = replaced(log, 8, { at: START }).toSpliced(2, 2);
    expect(brief((await verifyLog(events)).findings)).toEqual([`delete ${ADDRESS} 3`, `edit ${REFUND} 2`]);
  });

  it('sees an event that was changed and sealed again', async () => {
    expect(brief((await verifyLog(await sealedAgain(3, false))).findings)).toEqual([`edit ${ADDRESS} 4`]);
  });

  it.each([0, 3, 6])(
    'sees an event with a seal of its own beside event %i, wherever it stands',
    async (index) => {
      const event = at(log, index);
      for (const prev of [event.prev, at(log, 11).hash, at(log, Math.min(6 + index, 11)).hash]) {
        const rival = await rivalOf(event, prev);
        // Of two that both follow the one before, and that nothing follows, neither is the true one.
        if (index === 6 && prev === event.prev) continue;
        for (const position of [index, index + 1]) {
          const { findings } = await verifyLog(log.toSpliced(position, 0, rival));
          expect(brief(findings)).toEqual([`insert ${ADDRESS} ${index + 1}`]);
        }
      }
    },
  );

  it('takes what stands unsealed after the end for inserted', async () => {
    const stranger = { ...at(log, 6), seq: 8, id: 'stranger', prev: at(log, 11).prev };
    const { findings } = await verifyLog([...address, stranger]);
    expect(brief(findings)).toEqual([`insert ${ADDRESS} 8`]);
  });

  it('takes the only event of a stream for edited, not for inserted', async () => {
    const [only] = address;
    const events = only ? [{ ...only, at: START - 60_000 }] : [];
    expect(brief((await verifyLog(events)).findings)).toEqual([`edit ${ADDRESS} 1`]);
  });

  it('sees a chain that does not begin at the beginning', async () => {
    const { salt, ...event } = at(log, 0);
    const again = await seal({ ...event, salt: salt ?? '' }, at(log, 11).hash);
    expect(brief((await verifyLog([again])).findings)).toEqual([`edit ${ADDRESS} 1`]);
  });

  it('does not take data that cannot be written for what was sealed', async () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    const events = JSON.parse(JSON.stringify(address));
    events[1].data = loop;
    expect(brief((await verifyLog(events)).findings)).toEqual([`edit ${ADDRESS} 2`]);
  });
});

describe('F2: the last rows are deleted, or the whole chain is written again', () => {
  it('never says that the tail is fine without a checkpoint', async () => {
    expect(await verifyLog(address.slice(0, 4))).toMatchObject({ verdict: 'intact', tail: 'not-checked' });
    expect(await verifyLog(await sealedAgain(0, true))).toMatchObject({ tail: 'not-checked' });
  });

  it.each([1, 3, 6])('names the first of %i missing events at the end', async (count) => {
    const events = log.toSpliced(7 - count, count);
    const result = await verifyLog(events, { checkpoint: await checkpoint() });
    expect(result).toMatchObject({ verdict: 'tampered', checkpoint: 'log-shorter', tail: 'checked' });
    expect(brief(result.findings)).toEqual([`truncate ${ADDRESS} ${8 - count}`]);
  });

  it('names a stream that is gone as a whole', async () => {
    const result = await verifyLog(address, { checkpoint: await checkpoint() });
    expect(brief(result.findings)).toEqual([`truncate ${REFUND} 1`]);
  });

  it('does not miss the streams that were not exported', async () => {
    const options = { checkpoint: await checkpoint(), streams: [ADDRESS] };
    expect(await verifyLog(address, options)).toMatchObject({ verdict: 'intact', tail: 'checked' });
  });

  it('sees a chain that was written again, from any event on', async () => {
    const kept = await checkpoint();
    for (const index of [0, 3, 6]) {
      const events = [...(await sealedAgain(index, true)), ...log.slice(7)];
      const result = await verifyLog(events, { checkpoint: kept });
      expect(result).toMatchObject({ verdict: 'tampered', checkpoint: 'mismatch' });
      expect(brief(result.findings)).toEqual([`rewrite ${ADDRESS} 7`]);
    }
  });

  it('does not trust a checkpoint whose heads are not those of its root', async () => {
    const kept = await checkpoint();
    const heads = kept.heads.map((head) => ({ ...head, seq: 4, hash: at(log, 3).hash }));
    const result = await verifyLog(log, { checkpoint: { ...kept, heads } });
    expect(result).toMatchObject({ verdict: 'tampered', tail: 'not-checked', checkpoint: 'anchor-mismatch' });
    expect(brief(result.findings)).toEqual(['checkpoint  0']);
  });

  it('takes a checkpoint that an Ed25519 key has signed, and no other', async () => {
    const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    const signed = await signCheckpoint(await checkpoint(), {
      by: 'audit-2026',
      sign: (bytes) => crypto.subtle.sign('Ed25519', privateKey, bytes),
    });
    const verifySignature: VerifySignature = (bytes, signature, by) =>
      by === 'audit-2026' && crypto.subtle.verify('Ed25519', publicKey, signature, bytes);

    expect(await verifyLog(log, { checkpoint: signed, verifySignature })).toMatchObject({ tail: 'checked' });
    const { signature } = signed;
    for (const forged of [
      { ...signed, at: START + 1 },
      { ...signed, tenant: 'southwind' },
      { ...signed, signature: null },
      { ...signed, signature: signature && { ...signature, by: 'somebody' } },
      { ...signed, signature: signature && { ...signature, value: 'not base64!' } },
    ]) {
      expect(await verifyLog(log, { checkpoint: forged, verifySignature })).toMatchObject({
        verdict: 'tampered',
        checkpoint: 'anchor-mismatch',
      });
    }
  });
});

describe('the Merkle root', () => {
  it('is that of RFC 6962, for any number of heads', async () => {
    const sha = async (...bytes: readonly number[]): Promise<readonly number[]> => [
      ...new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))),
    ];
    const tree = async (leaves: readonly (readonly number[])[]): Promise<readonly number[]> => {
      if (leaves.length <= 1) return leaves[0] ?? sha();
      const split = 2 ** Math.floor(Math.log2(leaves.length - 1));
      return sha(1, ...(await tree(leaves.slice(0, split))), ...(await tree(leaves.slice(split))));
    };
    for (const count of [0, 1, 2, 3, 5, 8, 13]) {
      const kept = createMemoryLog();
      for (let index = 0; index < count; index += 1) {
        const stream = `task/northwind/${String(index).padStart(2, '0')}`;
        const data = { text: 'Hello', audience: 'everyone' };
        await kept.append(stream, 0, await chain(stream, [{ type: 'message.sent', data, actor: MAYA }]));
      }
      const { heads, root } = await checkpointOf(kept, { tenant: TENANT, at: START });
      const leaves = heads.map(({ hash, seq, stream }) =>
        sha(0, ...new TextEncoder().encode(JSON.stringify({ hash, seq, stream }))),
      );
      const expected = (await tree(await Promise.all(leaves))).map((byte) =>
        byte.toString(16).padStart(2, '0'),
      );
      expect(root).toBe(`sha256:${expected.join('')}`);
    }
  });
});
