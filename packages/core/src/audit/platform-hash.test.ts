import { afterEach, expect, it, vi } from 'vitest';
import { platformSha256 } from './platform-hash.js';

afterEach(() => vi.unstubAllGlobals());

const TEXT = 'Refund order 48213: €62.90';
const EXPECTED = '15fa96259f618291f0aa1592aa4806cc3448b398d26bb75b65f525c3543d6179';

it('hashes without a promise where the platform can, so that a large log does not wait for each event', () => {
  expect(platformSha256()(TEXT)).toBe(EXPECTED);
});

it.each([
  ['no process, as in a browser', undefined],
  ['a Node that does not give its modules', { version: 'v20.10.0' }],
  ['a module without the hash', { getBuiltinModule: () => ({}) }],
  ['a hash that is none', { getBuiltinModule: () => ({ hash: () => 'nothing' }) }],
])('falls back to WebCrypto with %s', async (_, process) => {
  vi.stubGlobal('process', process);
  const digest = platformSha256()(TEXT);
  expect(digest).toBeInstanceOf(Promise);
  expect(await digest).toBe(EXPECTED);
});

it('gives no digest for half a surrogate pair, which would share that of another text', async () => {
  expect(platformSha256()('\uD800')).toBe('');
  vi.stubGlobal('process', undefined);
  expect(await platformSha256()('\uD800')).toBe('');
});
