import { IDLE_CLIENT, selectHandoff, selectOwnership, type Viewer } from '@handoff-kit/core';
import { HandoffCard, OwnershipBanner } from '@handoff-kit/ui';
import type { ReactNode } from 'react';
import type { Seen } from './seen.js';

/** Props of `AsSeen`. */
export interface AsSeenProps {
  readonly seen: Seen;
}

/**
 * What the person who was asked would have seen: the card of the call, or the banner where the agent handed over. Nothing
 * in it can be pressed, because it happened long ago.
 */
export function AsSeen({ seen: { call, task } }: AsSeenProps): ReactNode {
  const handoff = task.handoffs.find(({ callId }) => callId === call.key);
  const customer: Viewer = {
    kind: 'user',
    tenant: 'replay',
    id: task.user.id,
    name: task.user.name,
    teams: [],
  };
  if (handoff === undefined) {
    const now = task.openedAt;
    const view = selectOwnership(task, now, IDLE_CLIENT, customer);
    return (
      <fieldset disabled className="as-seen">
        <legend>What the customer would have seen</legend>
        <OwnershipBanner
          level={5}
          ownership={{ task: task.id, view, now, can: null, command: IDLE_CLIENT.command, chosen: [] }}
        />
      </fieldset>
    );
  }
  const viewer: Viewer =
    handoff.route === 'desk'
      ? { kind: 'reviewer', tenant: 'replay', id: 'reviewer', name: 'Reviewer', teams: [] }
      : customer;
  const now = handoff.proposedAt;
  const view = selectHandoff(task, handoff.id, now, viewer, IDLE_CLIENT);
  return (
    view && (
      <fieldset disabled className="as-seen">
        <legend>What {viewer.kind === 'reviewer' ? 'the desk' : 'the customer'} would have seen</legend>
        <HandoffCard
          level={5}
          handoff={{ task: task.id, view, now, viewer, client: IDLE_CLIENT, can: null }}
        />
      </fieldset>
    )
  );
}
