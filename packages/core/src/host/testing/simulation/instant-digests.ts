import type { Platform } from './platform.js';

/**
 * Answers digests at once while `work` runs: the platform computes them on other threads, which finish in an order that
 * no seed decides.
 */
export async function withInstantDigests<Result>(
  { sha256 }: Platform,
  work: () => Promise<Result>,
): Promise<Result> {
  const { subtle } = globalThis.crypto;
  const digest = async (_: string, bytes: Uint8Array): Promise<ArrayBuffer> =>
    Uint8Array.from(sha256(bytes).match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)).buffer;
  Object.defineProperty(subtle, 'digest', { value: digest, configurable: true });
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(subtle, 'digest');
  }
}
