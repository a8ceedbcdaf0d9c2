import { afterEach, expect, test, vi } from 'vitest';
import { constantTimeEqual, digest, digestText } from './digest.js';

afterEach(() => vi.unstubAllGlobals());

test('is SHA-256 over the canonical text', async () => {
  expect(await digest({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  expect(await digestText('abc')).toBe(
    'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('is the same for the same value and another for any other', async () => {
  const digests = await Promise.all([
    digest({ to: 'bob', amount: 5 }),
    digest({ amount: 5, to: 'bob' }),
    digest({ to: 'mallory', amount: 5 }),
  ]);
  expect(digests[0]).toBe(digests[1]);
  expect(digests[0]).not.toBe(digests[2]);
});

test('says so where there is no secure context', async () => {
  vi.stubGlobal('crypto', undefined);
  await expect(digest({})).rejects.toMatchObject({ code: 'no-secure-context' });
  vi.stubGlobal('crypto', {});
  await expect(digest({})).rejects.toMatchObject({ code: 'no-secure-context' });
});

test('two texts that UTF-8 cannot tell apart have no digest', async () => {
  await expect(digestText('\uD800')).rejects.toMatchObject({ code: 'lone-surrogate' });
});

test('equality holds for equal texts only', () => {
  expect(constantTimeEqual('sha256:ab', 'sha256:ab')).toBe(true);
  expect(constantTimeEqual('', '')).toBe(true);
  for (const other of ['sha256:ac', 'sha256:a', 'sha256:abc', '', '\0sha256:ab']) {
    expect(constantTimeEqual('sha256:ab', other)).toBe(false);
    expect(constantTimeEqual(other, 'sha256:ab')).toBe(false);
  }
});
