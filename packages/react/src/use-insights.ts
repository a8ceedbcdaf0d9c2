'use client';
import { type Instant, isRefusal, selectInsights } from '@handoff-kit/core';
import { useCallback, useMemo, useState } from 'react';
import type { CasesExport, InsightsAct, InsightsModel } from './insights-models.js';
import { useHandoffEnvironment } from './provider.js';
import { useKeptAnswer } from './use-kept-answer.js';

/** The outcome measures of a period. */
export type UsedInsights = InsightsModel;

interface Period {
  readonly days: number;
  readonly to: Instant;
}

const DAY = 24 * 60 * 60_000;
const NONE: CasesExport = { state: 'none' };

/** What happened in the last days, for an InsightsPanel. Only the desk is told. Default: 30 days, until somebody chooses another period. */
export function useInsights(days = 30): UsedInsights {
  const { client, clock } = useHandoffEnvironment();
  const { viewer } = client;
  const [period, setPeriod] = useState<Period>(() => ({ days, to: clock.now() }));
  const [exported, setExported] = useState({ period, cases: NONE });
  const question = useMemo(
    () => ({ kind: 'insights', from: period.to - period.days * DAY, to: period.to }) as const,
    [period],
  );
  const { answer, at, refusal, asking } = useKeptAnswer(question);
  const view = useMemo(() => selectInsights({ answer, at, refusal }), [answer, at, refusal]);
  const cases = exported.period === period ? exported.cases : NONE;

  const onAct = useCallback(
    (act: InsightsAct): void => {
      switch (act.type) {
        case 'refresh':
          setPeriod({ days: period.days, to: clock.now() });
          return;
        case 'choose-period':
          setPeriod({ days: act.days, to: clock.now() });
          return;
        case 'export-cases': {
          const { from, to } = question;
          setExported({ period, cases: { state: 'asking' } });
          void client.ask({ kind: 'evaluation-cases', from, to, personal: act.personal }).then((heard) => {
            setExported({
              period,
              cases: isRefusal(heard)
                ? { state: 'refused', refusal: heard }
                : { state: 'ready', answer: heard },
            });
          });
          return;
        }
        default:
          act satisfies never;
      }
    },
    [client, clock, period, question],
  );

  return useMemo(
    () => ({ view, days: period.days, asking, cases, viewer, onAct }),
    [view, period, asking, cases, viewer, onAct],
  );
}
