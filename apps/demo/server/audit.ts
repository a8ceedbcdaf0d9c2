import type { Host } from '@handoff-kit/core';
import type { Listen } from './live.js';

/** Tells that something has happened, and nothing of what: whoever may read the trail asks for it. */
export function auditOf(host: Host): Listen<{ readonly grown: true }> {
  return (tell) => {
    tell({ grown: true });
    return host.watch((_, events) => {
      if (events.length > 0) {
        tell({ grown: true });
      }
    });
  };
}
