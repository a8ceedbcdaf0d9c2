import type { JsonObject } from '../action/json.js';
import type { Recorded } from '../log/envelope.js';
import { formatTime } from './time.js';

/** One event as CloudEvents 1.0 in its JSON format, with the extensions `sequence` and `traceparent`. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** The name of the stream. */
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** The sequence number in its stream, padded so that it sorts as a text. */
  readonly sequence: string;
  readonly traceparent?: string;
  readonly data: JsonObject;
}

/** What an export to CloudEvents may be told. */
export interface CloudEventOptions {
  /** The W3C trace context in which something happened, where the product knows it. */
  readonly traceparent?: (event: Recorded) => string | null;
}

const DIGITS = String(Number.MAX_SAFE_INTEGER).length;

/** Events as CloudEvents. The data carries the actor, the event's own data and the seal. */
export function toCloudEvents(
  events: Iterable<Recorded>,
  { traceparent }: CloudEventOptions = {},
): readonly CloudEvent[] {
  return Array.from(events, (event): CloudEvent => {
    const { id, tenant, stream, seq, at, actor, type, data, salt, dataDigest, prev, hash } = event;
    const parent = traceparent?.(event) ?? null;
    return {
      specversion: '1.0',
      id,
      source: `/handoff/${encodeURIComponent(tenant)}`,
      type: `dev.handoff.${type}.v1`,
      subject: stream,
      time: formatTime(at),
      datacontenttype: 'application/json',
      sequence: String(seq).padStart(DIGITS, '0'),
      ...(parent === null ? {} : { traceparent: parent }),
      data: { actor: { ...actor }, data, salt, dataDigest, prev, hash },
    };
  });
}
