import { type TrailEntry, type TrailKind, trailKindOf } from '@handoff-kit/core';
import type { IconName } from '../base/icon.js';
import type { Tone } from '../base/mark.js';

/** The icon and the hue beside an event. They only repeat what its line says. */
export interface TrailLook {
  readonly icon: IconName;
  readonly tone: Tone;
}

const LOOKS = {
  request: { icon: 'clock', tone: 'neutral' },
  decision: { icon: 'check', tone: 'person' },
  run: { icon: 'arrow', tone: 'neutral' },
  agent: { icon: 'spark', tone: 'agent' },
  conversation: { icon: 'pencil', tone: 'neutral' },
  ownership: { icon: 'person', tone: 'person' },
  task: { icon: 'info', tone: 'neutral' },
  authorization: { icon: 'check', tone: 'agent' },
  record: { icon: 'info', tone: 'neutral' },
} as const satisfies Record<TrailKind, TrailLook>;

/** How the event of an entry looks in the list. */
export function trailLookOf({ fact }: TrailEntry): TrailLook {
  const look = LOOKS[trailKindOf(fact)];
  if (fact.kind === 'erasure' || fact.kind === 'erased') return { icon: 'cross', tone: 'caution' };
  if (fact.kind !== 'task') return look;
  switch (fact.type) {
    case 'handoff.decided':
      return fact.data.verdict === 'rejected' ? { icon: 'cross', tone: 'person' } : look;
    case 'action.succeeded':
      return { icon: 'check', tone: 'success' };
    case 'action.failed':
    case 'agent.stopped':
      return { icon: 'cross', tone: 'danger' };
    case 'action.unknown':
    case 'agent.stalled':
    case 'handoff.unpresentable':
    case 'command.refused':
      return { icon: 'warning', tone: 'caution' };
    default:
      return look;
  }
}
