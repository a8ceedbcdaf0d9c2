import { canonicalize } from '../action/canonical.js';
import { checkJson } from '../action/check-json.js';
import { digestText } from '../action/digest.js';
import { HandoffError } from '../action/handoff-error.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../action/json.js';
import type { Actor, Instant, Recorded, Seq } from './envelope.js';

/** Domain separators: no other text that is hashed anywhere begins like this. */
const EVENT_DOMAIN = 'handoff-event-v1\n';
const DATA_DOMAIN = 'handoff-data-v1\n';

/** What the first event of a stream has for its predecessor. */
export const GENESIS = 'sha256:0';

/** An event as the host stamps it, before it is sealed into the chain. */
export interface Stamped {
  readonly id: string;
  readonly tenant: string;
  readonly stream: string;
  readonly seq: Seq;
  readonly at: Instant;
  readonly actor: Actor;
  readonly type: string;
  readonly data: unknown;
  readonly salt: string;
}

/**
 * Seals an event to its predecessor: `dataDigest` over salt and data, `hash` over the envelope without them, so that
 * data and salt can be erased later while the chain still verifies. Throws `not-json` for data that is not plain JSON.
 */
export async function seal(event: Stamped, prev: string): Promise<Recorded> {
  const data = plain(event.data, event.type);
  const { id, tenant, stream, seq, at, actor, type, salt } = event;
  const dataDigest = await digestText(dataText(salt, data, canonicalize));
  const envelope = {
    v: 1,
    id,
    tenant,
    stream,
    seq,
    at,
    actor: { ...actor },
    type,
    dataDigest,
    prev,
  } as const;
  const hash = await digestText(eventText(envelope, canonicalize));
  return { ...envelope, data, salt, hash };
}

/** The text whose digest is `dataDigest`. */
export function dataText(salt: string, data: JsonObject, write: (value: JsonValue) => string): string {
  return DATA_DOMAIN + salt + write(data);
}

/** The text whose digest is `hash`: the envelope without data, salt and the hash itself. */
export function eventText(
  { v, id, tenant, stream, seq, at, actor, type, dataDigest, prev }: Omit<Recorded, 'data' | 'salt' | 'hash'>,
  write: (value: JsonValue) => string,
): string {
  return (
    EVENT_DOMAIN + write({ actor: { ...actor }, at, dataDigest, id, prev, seq, stream, tenant, type, v })
  );
}

function plain(data: unknown, type: string): JsonObject {
  const checked = checkJson(data);
  if (checked.ok && isJsonObject(checked.value)) {
    return checked.value;
  }
  const fault = checked.ok ? undefined : checked.faults[0];
  throw new HandoffError(
    'not-json',
    `The data of ${type} is not plain JSON at ${fault?.path ?? '/'}: ${fault?.message ?? 'it is no object.'}`,
  );
}
