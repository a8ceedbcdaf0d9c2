export type { EventLogger, EventLogRecord } from './event-logger.js';
export {
  type HandoffTelemetry,
  recordHandoffEvents,
  type TelemetryOptions,
} from './record-handoff-events.js';
export { TELEMETRY_EVENTS } from './telemetry-events.js';
