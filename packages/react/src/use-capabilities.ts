'use client';
import { selectCapabilities } from '@handoff-kit/core';
import { useMemo } from 'react';
import type { CapabilitiesAct, CapabilitiesModel } from './models.js';
import { useHandoffEnvironment } from './provider.js';
import { useAnswer } from './use-answer.js';

/** What the agent may do under the policy in force, and how to ask for it again. */
export interface UsedCapabilities extends CapabilitiesModel {
  onAct(act: CapabilitiesAct): void;
  /** Asks the host again. Ignored while it is being asked. */
  refresh(): void;
}

const QUESTION = { kind: 'capabilities' } as const;

/** What the agent may do, for a CapabilityMatrix. Asked for once, when it is first shown, and again on request. */
export function useCapabilities(): UsedCapabilities {
  const { client, clock } = useHandoffEnvironment();
  const { viewer } = client;
  const { answer, at, asking, refusal, refresh } = useAnswer(QUESTION);
  return useMemo(
    () => ({
      view: selectCapabilities({ answer, at, refusal }),
      now: clock.now(),
      viewer,
      asking,
      onAct: refresh,
      refresh,
    }),
    [answer, at, asking, refusal, refresh, viewer, clock],
  );
}
