import type { CalibrationView } from '@handoff-kit/core';
import type { CalibrationAnswer } from '@handoff-kit/core/insights';
import type { MessageReader } from '@handoff-kit/react';
import { inPercent } from '../figures/in-percent.js';

/** What is said once other figures have come; null where nothing new is there. */
export function announcementOf(view: CalibrationView, t: MessageReader['t']): string | null {
  switch (view.key) {
    case 'loading':
    case 'offline':
    case 'refused':
      return null;
    case 'empty':
    case 'too-few':
    case 'supported':
    case 'unsupported':
      return verdictOf(view.figures, t);
    default:
      return view satisfies never;
  }
}

function verdictOf({ calibration, errorRate }: CalibrationAnswer, t: MessageReader['t']): string {
  if (calibration === null) {
    return t('calibration.empty.title');
  }
  if (calibration.refused === 'too-few') {
    const { have, need } = calibration;
    return t('calibration.too-few.title', { have, need });
  }
  const { threshold } = calibration;
  const limit = inPercent(errorRate);
  return threshold.state === 'supported'
    ? t('calibration.supported.title', { confidence: threshold.atLeast, limit })
    : t('calibration.unsupported.title', { limit });
}
