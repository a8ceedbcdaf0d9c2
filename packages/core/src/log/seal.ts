import { canonicalize } from '../action/canonical.js';
import { checkJson } from '../action/check-json.js';
import { digestText } from '../action/digest.js';
import { HandoffError } from '../action/handoff-error.js';
import { isJsonObject, type JsonObject } from '../action/json.js';
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
  const dataDigest = await digestText(DATA_DOMAIN + salt + canonicalize(data));
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
  const hash = await digestText(EVENT_DOMAIN + canonicalize(envelope));
  return { ...envelope, data, salt, hash };
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
