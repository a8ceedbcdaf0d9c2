import type { Instant } from '../log/envelope.js';

/** A time in UTC as RFC 3339; the number itself where no calendar has it. */
export function formatTime(at: Instant): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? String(at) : date.toISOString();
}
