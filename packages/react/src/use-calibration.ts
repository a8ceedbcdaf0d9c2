'use client';
import { type Instant, selectCalibration } from '@handoff-kit/core';
import { CALIBRATION } from '@handoff-kit/core/insights';
import { useCallback, useMemo, useState } from 'react';
import type { CalibrationAct, CalibrationModel } from './insights-models.js';
import { useHandoffEnvironment } from './provider.js';
import { useKeptAnswer } from './use-kept-answer.js';

/** The confidence of one action type beside what people decided. */
export type UsedCalibration = CalibrationModel;

/** What is looked at first, and since when. */
export interface CalibrationScope {
  /** From when on: a new model or prompt starts calibration anew. Default: everything that is recorded. */
  readonly since?: Instant;
  /** Default: the one with the most judged cases. */
  readonly actionType?: string | null;
  /** Share of mistakes that is put up with, 0–1. Default 0.05. */
  readonly errorRate?: number;
}

interface Asked {
  readonly to: Instant;
  readonly actionType: string | null;
  readonly errorRate: number;
}

/** How far reported confidence can be believed, for a CalibrationChart. Only the desk is told. */
export function useCalibration({
  since = 0,
  actionType = null,
  errorRate = CALIBRATION.errorRate,
}: CalibrationScope = {}): UsedCalibration {
  const { clock } = useHandoffEnvironment();
  const [asked, setAsked] = useState<Asked>(() => ({ to: clock.now(), actionType, errorRate }));
  const question = useMemo(() => ({ kind: 'calibration', from: since, ...asked }) as const, [since, asked]);
  const { answer, at, refusal, asking } = useKeptAnswer(question);
  const view = useMemo(() => selectCalibration({ answer, at, refusal }), [answer, at, refusal]);

  const onAct = useCallback(
    (act: CalibrationAct): void => {
      const to = clock.now();
      switch (act.type) {
        case 'refresh':
          setAsked((before) => ({ ...before, to }));
          return;
        case 'choose-action-type':
          setAsked((before) => ({ ...before, to, actionType: act.actionType }));
          return;
        case 'choose-error-rate':
          setAsked((before) => ({ ...before, to, errorRate: act.errorRate }));
          return;
        default:
          act satisfies never;
      }
    },
    [clock],
  );

  return useMemo(() => ({ view, errorRate: asked.errorRate, asking, onAct }), [view, asked, asking, onAct]);
}
