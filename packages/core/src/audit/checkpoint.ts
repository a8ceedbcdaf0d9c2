import { canonicalize } from '../action/canonical.js';
import { checkJson } from '../action/check-json.js';
import type { Fault, Parsed } from '../action/json.js';
import { isJsonArray, isJsonObject } from '../action/json.js';
import type { Instant, Seq } from '../log/envelope.js';
import type { EventLog } from '../log/event-log.js';
import { rootOf } from './merkle.js';

/** Where one stream stands. */
export interface Head {
  readonly stream: string;
  readonly seq: Seq;
  readonly hash: string;
}

/** Who vouches for a checkpoint. `value` is the signature in base64url without padding. */
export interface Signature {
  /** Name or fingerprint of the key. */
  readonly by: string;
  readonly value: string;
}

/**
 * Where all streams of a tenant stand at one time. Kept outside the database, it shows a deleted tail and a rewritten
 * chain, which no chain shows by itself. What is newer than the newest kept checkpoint is not covered.
 */
export interface Checkpoint {
  readonly v: 1;
  readonly tenant: string;
  readonly at: Instant;
  /** By stream name, in the order of their UTF-16 code units. */
  readonly heads: readonly Head[];
  /** Merkle root over the heads (RFC 6962): `sha256:` and 64 hex digits. */
  readonly root: string;
  readonly signature: Signature | null;
}

/** Makes the checkpoint of a tenant's whole log. It reads every stream once. */
export async function checkpointOf(
  log: EventLog,
  { tenant, at }: { readonly tenant: string; readonly at: Instant },
): Promise<Checkpoint> {
  const heads: Head[] = [];
  for (const stream of [...(await log.streams(tenant))].sort()) {
    const last = (await log.read(stream)).at(-1);
    if (last) heads.push({ stream, seq: last.seq, hash: last.hash });
  }
  return { v: 1, tenant, at, heads, root: await rootOf(heads), signature: null };
}

/** The bytes that a signature of a checkpoint covers; the root stands for the heads. */
function signedBytes({ v, tenant, at, heads, root }: Checkpoint): Uint8Array<ArrayBuffer> {
  const size = heads.length;
  return new TextEncoder().encode(`handoff-checkpoint-v1\n${canonicalize({ v, tenant, at, size, root })}`);
}

/** Signs a checkpoint with a key that the host holds, for example Ed25519. */
export async function signCheckpoint(
  checkpoint: Checkpoint,
  signer: {
    readonly by: string;
    readonly sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer | Uint8Array>;
  },
): Promise<Checkpoint> {
  const signed = new Uint8Array(await signer.sign(signedBytes(checkpoint)));
  return { ...checkpoint, signature: { by: signer.by, value: toBase64url(signed) } };
}

/** Whether a signature over these bytes is that of a key that the verifier trusts. */
export type VerifySignature = (
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  by: string,
) => boolean | Promise<boolean>;

/**
 * Whether a checkpoint holds: the root is that of its heads, and with `verify` the signature is good. Without one, a
 * checkpoint is as good as the place where it was kept.
 */
export async function holds(checkpoint: Checkpoint, verify?: VerifySignature): Promise<boolean> {
  const { heads, root, signature } = checkpoint;
  const sorted = heads.every(({ stream }, index) => index === 0 || (heads[index - 1]?.stream ?? '') < stream);
  if (!sorted || (await rootOf(heads)) !== root) return false;
  if (!verify) return true;
  const value = signature && fromBase64url(signature.value);
  return value !== null && signature !== null && verify(signedBytes(checkpoint), value, signature.by);
}

/** Reads a kept checkpoint. */
export function parseCheckpoint(value: unknown): Parsed<Checkpoint> {
  const json = checkJson(value);
  if (!json.ok) return json;
  const source = isJsonObject(json.value) ? json.value : {};
  const { v, tenant, at, heads, root, signature = null } = source;
  const faults: Fault[] = [];
  const refuse = (path: string, message: string): void => {
    faults.push({ path, code: 'not-a-checkpoint', message });
  };
  const read: Head[] = [];
  if (heads === undefined || !isJsonArray(heads)) refuse('/heads', 'The heads are a list.');
  else {
    heads.forEach((head, index) => {
      const { stream, seq, hash } = isJsonObject(head) ? head : {};
      if (typeof stream === 'string' && isSeq(seq) && typeof hash === 'string')
        read.push({ stream, seq, hash });
      else refuse(`/heads/${index}`, 'A head has a stream, a sequence number from 1 and a hash.');
    });
  }
  const { by, value: signed } = signature !== null && isJsonObject(signature) ? signature : {};
  if (signature !== null && (typeof by !== 'string' || typeof signed !== 'string')) {
    refuse('/signature', 'A signature has the texts `by` and `value`, or is null.');
  }
  if (v !== 1) refuse('/v', 'The version is 1.');
  if (typeof tenant !== 'string') refuse('/tenant', 'The tenant is a text.');
  if (typeof at !== 'number') refuse('/at', 'The time is a number of milliseconds.');
  if (typeof root !== 'string') refuse('/root', 'The root is a text.');
  if (faults.length > 0 || typeof tenant !== 'string' || typeof at !== 'number' || typeof root !== 'string') {
    return { ok: false, faults };
  }
  const kept = typeof by === 'string' && typeof signed === 'string' ? { by, value: signed } : null;
  return { ok: true, value: { v: 1, tenant, at, heads: read, root, signature: kept } };
}

function isSeq(value: unknown): value is Seq {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

function toBase64url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    return null;
  }
}
