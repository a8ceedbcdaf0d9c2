import type { Attributes } from '@opentelemetry/api';

/** One event for the logs signal. */
export interface EventLogRecord {
  readonly eventName: string;
  /** Milliseconds since the Unix epoch. */
  readonly timestamp: number;
  /** 9 is INFO, 13 WARN, 17 ERROR. */
  readonly severityNumber: number;
  readonly attributes: Attributes;
}

/** What we need of a logger of `@opentelemetry/api-logs`, whose API is not yet stable. */
export interface EventLogger {
  emit(record: EventLogRecord): void;
}
