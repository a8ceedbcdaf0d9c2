import { canonicalize } from './canonical.js';
import { checkJson } from './check-json.js';
import { HandoffError } from './handoff-error.js';
import { hasLoneSurrogate, type JsonValue } from './json.js';

/**
 * `sha256:` and 64 lowercase hex digits over the canonical text of a value. Rejects with `no-secure-context` where the
 * platform offers no WebCrypto, and with `not-json` for what is not plain JSON.
 */
export async function digest(value: JsonValue): Promise<string> {
  return digestText(canonicalize(value));
}

/** The digest of any value that proves to be plain JSON; rejects with `not-json` and the paths otherwise. */
export async function digestChecked(value: unknown): Promise<string> {
  const json = checkJson(value);
  if (json.ok) return digest(json.value);
  const where = json.faults.map(({ path, message }) => `${path || '(whole)'}: ${message}`).join(' ');
  throw new HandoffError('not-json', `The value has no digest. ${where}`);
}

/**
 * `sha256:` and 64 lowercase hex digits over a text's UTF-8 bytes. Rejects with `no-secure-context` without WebCrypto and
 * with `lone-surrogate` for a text that UTF-8 cannot carry, because two such texts would share a digest.
 */
export async function digestText(text: string): Promise<string> {
  if (hasLoneSurrogate(text)) {
    throw new HandoffError(
      'lone-surrogate',
      'The text has half of a surrogate pair. Digest well-formed Unicode.',
    );
  }
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) {
    throw new HandoffError(
      'no-secure-context',
      'SHA-256 is not available here: crypto.subtle needs a secure context. Serve the page over https or from localhost.',
    );
  }
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Whether two texts are equal, in a time that depends on their lengths and not on where they differ. */
export function constantTimeEqual(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < b.length; index += 1) {
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  }
  return difference === 0;
}
