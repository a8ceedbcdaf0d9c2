import { canonicalize } from '../action/canonical.js';
import type { Head } from './checkpoint.js';

const LEAF = 0;
const NODE = 1;

/** The Merkle tree hash of RFC 6962 over heads in the given order: 0x00 begins a leaf, 0x01 a node. */
export async function rootOf(heads: readonly Head[]): Promise<string> {
  const encoder = new TextEncoder();
  const leaves = await Promise.all(
    heads.map(({ stream, seq, hash }) =>
      sha256(prefixed(LEAF, encoder.encode(canonicalize({ stream, seq, hash })))),
    ),
  );
  const root = leaves.length === 0 ? await sha256(new Uint8Array()) : await treeOf(leaves);
  return `sha256:${Array.from(root, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

async function treeOf(leaves: readonly Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
  const [only, ...others] = leaves;
  if (only && others.length === 0) return only;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  const left = await treeOf(leaves.slice(0, split));
  const right = await treeOf(leaves.slice(split));
  return sha256(prefixed(NODE, left, right));
}

function prefixed(prefix: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 1));
  bytes[0] = prefix;
  let at = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
