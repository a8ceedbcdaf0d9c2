import type { Recorded } from '@handoff-kit/core';
import { context, TraceFlags, trace } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { describe, expect, it } from 'vitest';
import type { EventLogRecord } from './event-logger.js';
import { recordHandoffEvents } from './record-handoff-events.js';

const AGENT = { kind: 'agent', id: 'assistant', name: 'Assistant' } as const;
const ILSE = { kind: 'user', id: 'ilse', name: 'Ilse Brandt' } as const;
const GATE = { kind: 'system', id: 'host', name: 'handoff-kit' } as const;
const START = Date.UTC(2026, 10, 18, 14, 2);

const proposal = {
  action: { type: 'email.send', tool: 'send_reply', toolVersion: '1', args: { body: 'Dear Ilse' } },
  digest: 'sha256:1',
  assessment: {
    risk: 'high',
    pattern: 'human-review-before-send',
    policyVersion: 'support-1',
    triggers: [{ kind: 'external' }],
  },
};

function record(seq: number, actor: Recorded['actor'], type: string, data: Recorded['data']): Recorded {
  const seal = { salt: 's', dataDigest: 'sha256:d', prev: 'sha256:0', hash: `sha256:${seq}` };
  const place = { v: 1, id: `event-${seq}`, tenant: 'northwind', stream: 'task/northwind/t1', seq } as const;
  return { ...place, ...seal, at: START + seq, actor, type, data };
}

const requested = [
  record(1, ILSE, 'task.opened', {
    task: 't1',
    title: 'A question',
    user: { id: 'ilse', name: 'Ilse Brandt' },
  }),
  record(2, AGENT, 'handoff.proposed', {
    handoff: 'h1',
    callId: 'c1',
    subject: { kind: 'approval', proposal },
  }),
];
const rejected = [
  ...requested,
  record(3, ILSE, 'handoff.decided', {
    handoff: 'h1',
    verdict: 'rejected',
    digest: 'sha256:1',
    rejection: 'wrong-tone',
    note: 'Too cold',
  }),
];
const failed = [
  ...requested,
  record(3, GATE, 'grant.consumed', { handoff: 'h1', grant: 'g1' }),
  record(4, GATE, 'action.failed', { handoff: 'h1', message: 'Mailbox full' }),
];

function tracing() {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  return { exporter, tracer: provider.getTracer('test') };
}

describe('telemetry of a handoff', () => {
  it('shows a rejected request although no tool ever ran', () => {
    const { exporter, tracer } = tracing();
    expect(recordHandoffEvents(rejected, { tracer })).toBe(2);
    const spans = exporter.getFinishedSpans();
    expect(spans.map(({ name }) => name)).toEqual(['handoff.requested', 'handoff.decided']);
    expect(spans[1]?.attributes).toMatchObject({
      'handoff.id': 'h1',
      'handoff.verdict': 'rejected',
      'handoff.reason': 'wrong-tone',
      'handoff.action.type': 'email.send',
      'handoff.policy.version': 'support-1',
      'handoff.triggers': ['external'],
      'gen_ai.tool.name': 'send_reply',
      'gen_ai.tool.call.id': 'c1',
    });
    expect(spans[1]?.startTime).toEqual(spans[1]?.endTime);
  });

  it.each(['handoff.withdrawn', 'handoff.unpresentable'])('keeps the words of a %s to itself', (type) => {
    const { exporter, tracer } = tracing();
    const why = 'Ilse Brandt asked us to stop';
    recordHandoffEvents([...requested, record(3, AGENT, type, { handoff: 'h1', why })], { tracer });
    expect(exporter.getFinishedSpans()[1]?.attributes).not.toHaveProperty('handoff.reason');
  });

  it('links to the span of the tool call where there is one, and joins the trace it is given', () => {
    const { exporter, tracer } = tracing();
    const toolSpan = {
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      spanId: '00f067aa0ba902b7',
      traceFlags: TraceFlags.SAMPLED,
    };
    const parent = trace.setSpanContext(context.active(), toolSpan);
    recordHandoffEvents(
      failed,
      { tracer, context: parent },
      { toolSpan: (callId) => (callId === 'c1' ? toolSpan : null) },
    );
    const spans = exporter.getFinishedSpans();
    expect(spans.map(({ links }) => links[0]?.context.spanId)).toEqual(Array(3).fill(toolSpan.spanId));
    expect(spans.map((span) => span.spanContext().traceId)).toEqual(Array(3).fill(toolSpan.traceId));
    expect(spans.at(-1)?.status.code).toBe(2);
  });

  it('can be events on a span that is open', () => {
    const { exporter, tracer } = tracing();
    const span = tracer.startSpan('execute_tool send_reply');
    recordHandoffEvents(failed, { span });
    span.end();
    expect(exporter.getFinishedSpans()[0]?.events.map(({ name }) => name)).toEqual([
      'handoff.requested',
      'handoff.consumed',
      'handoff.returned',
    ]);
  });

  it('can be log records, with what went wrong as an error', () => {
    const records: EventLogRecord[] = [];
    recordHandoffEvents(failed, { logger: { emit: (one) => records.push(one) } });
    expect(records.map(({ eventName, severityNumber }) => [eventName, severityNumber])).toEqual([
      ['handoff.requested', 9],
      ['handoff.consumed', 9],
      ['handoff.returned', 17],
    ]);
    expect(records[0]?.timestamp).toBe(START + 2);
  });

  it('leaves texts, arguments and names of people in the log', () => {
    const records: EventLogRecord[] = [];
    const logger = { emit: (one: EventLogRecord) => records.push(one) };
    recordHandoffEvents([...rejected, ...failed.slice(2)], { logger });
    expect(JSON.stringify(records)).not.toMatch(/Ilse|Dear|Too cold|Mailbox|question/);
  });
});
