/**
 * Which events of the log become telemetry, and under which name. There is no convention for approvals yet, so the names
 * are our own; talk, drafts and claims that are renewed stay in the log.
 */
export const TELEMETRY_EVENTS = {
  'handoff.proposed': 'handoff.requested',
  'handoff.claimed': 'handoff.claimed',
  'handoff.released': 'handoff.released',
  'handoff.voted': 'handoff.voted',
  'handoff.decided': 'handoff.decided',
  'handoff.withdrawn': 'handoff.ended',
  'handoff.superseded': 'handoff.ended',
  'handoff.expired': 'handoff.ended',
  'handoff.unpresentable': 'handoff.ended',
  'grant.issued': 'handoff.granted',
  'grant.voided': 'handoff.voided',
  'grant.consumed': 'handoff.consumed',
  'action.succeeded': 'handoff.returned',
  'action.failed': 'handoff.returned',
  'action.unknown': 'handoff.returned',
  'action.settled': 'handoff.settled',
  'ownership.requested': 'handoff.ownership.requested',
  'ownership.taken': 'handoff.ownership.taken',
  'ownership.handed-back': 'handoff.ownership.returned',
  'agent.paused': 'handoff.agent.paused',
  'agent.resumed': 'handoff.agent.resumed',
  'command.refused': 'handoff.command.refused',
} as const satisfies Record<string, `handoff.${string}`>;

/** The name under which an event is recorded, or null. */
export function telemetryNameOf(type: string): string | null {
  return Object.entries(TELEMETRY_EVENTS).find(([of]) => of === type)?.[1] ?? null;
}
