import type { Recorded } from '@handoff-kit/core';
import { createFactsReader, type EventFacts } from '@handoff-kit/core/audit';
import {
  type Attributes,
  type Context,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type Tracer,
} from '@opentelemetry/api';
import type { EventLogger } from './event-logger.js';
import { telemetryNameOf } from './telemetry-events.js';

/** Where telemetry goes: log records, one short span an event, or events on a span that is open. */
export type HandoffTelemetry =
  | { readonly logger: EventLogger }
  | { readonly tracer: Tracer; readonly context?: Context }
  | { readonly span: Span };

/** What else is known of the events. */
export interface TelemetryOptions {
  /** The `execute_tool` span of the runtime to which a span is linked, by the runtime's id of the tool call. */
  readonly toolSpan?: (callId: string) => SpanContext | null;
}

/**
 * Records handoff events as telemetry. A rejected request never has a tool span, so its events stand on their own and are
 * only linked to one. Texts, arguments and names of people stay in the log. Gives the number of recorded events.
 * Give the events of a task in order, and from its first: what an action is about is said where it was proposed.
 */
export function recordHandoffEvents(
  events: Iterable<Recorded>,
  telemetry: HandoffTelemetry,
  { toolSpan }: TelemetryOptions = {},
): number {
  const read = createFactsReader();
  let recorded = 0;
  for (const event of events) {
    const facts = read(event);
    const name = telemetryNameOf(event.type);
    if (name === null) continue;
    recorded += 1;
    const attributes = attributesOf(event, facts);
    if ('logger' in telemetry) {
      const severityNumber = SEVERITIES[event.type] ?? INFO;
      telemetry.logger.emit({ eventName: name, timestamp: event.at, severityNumber, attributes });
    } else if ('span' in telemetry) {
      telemetry.span.addEvent(name, attributes, event.at);
    } else {
      const context = facts.callId === null ? null : toolSpan?.(facts.callId);
      const span = telemetry.tracer.startSpan(
        name,
        {
          kind: SpanKind.INTERNAL,
          startTime: event.at,
          attributes,
          ...(context ? { links: [{ context }] } : {}),
        },
        ...(telemetry.context ? [telemetry.context] : []),
      );
      if (event.type === 'action.failed') span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(event.at);
    }
  }
  return recorded;
}

/** Events whose reason is a code. That of any other is somebody's own words. */
const CODED: ReadonlySet<string> = new Set(['handoff.decided', 'grant.voided', 'command.refused']);

const INFO = 9;
const SEVERITIES: Readonly<Record<string, number>> = {
  'command.refused': 13,
  'grant.voided': 13,
  'action.unknown': 17,
  'action.failed': 17,
};

function attributesOf(
  event: Recorded,
  { handoff, callId, action, verdict, reason, digest }: EventFacts,
): Attributes {
  const known = {
    'handoff.tenant': event.tenant,
    'handoff.stream': event.stream,
    'handoff.event.id': event.id,
    'handoff.event.type': event.type,
    'handoff.event.sequence': event.seq,
    'handoff.event.hash': event.hash,
    'handoff.actor.kind': event.actor.kind,
    'handoff.actor.id': event.actor.id,
    'handoff.id': handoff,
    'handoff.verdict': verdict,
    'handoff.reason': CODED.has(event.type) ? reason : null,
    'handoff.digest': digest,
    'handoff.action.type': action?.type,
    'handoff.risk': action?.risk,
    'handoff.pattern': action?.pattern,
    'handoff.policy.version': action?.policyVersion,
    'handoff.authorization': action?.authorization,
    'handoff.triggers': action?.triggers,
    'gen_ai.tool.name': action?.tool,
    'gen_ai.tool.call.id': callId,
  };
  const attributes: Attributes = {};
  for (const [name, value] of Object.entries(known)) {
    if (value !== null && value !== undefined)
      attributes[name] = typeof value === 'object' ? [...value] : value;
  }
  return attributes;
}
