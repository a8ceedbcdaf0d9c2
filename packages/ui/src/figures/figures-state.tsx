'use client';
import type { CalibrationView, InsightsView } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';

/** Props of `FiguresState`. */
export interface FiguresStateProps {
  readonly view: InsightsView | CalibrationView;
}

/** Why there are no figures, or why those that are seen may be old. Nothing where all is well. */
export function FiguresState({ view }: FiguresStateProps): ReactNode {
  if (view.key !== 'offline' && view.key !== 'refused') {
    return null;
  }
  return (
    <div className="hk-figures-state" data-part="state">
      <Icon name="warning" />
      <div>
        <p className="hk-title">
          <Message id={view.key === 'offline' ? 'queue.offline.title' : 'insights.refused.title'} />
        </p>
        <p className="hk-note">
          {view.at !== null && view.figures !== null ? (
            <Message id="insights.offline.line" params={{ at: view.at }} now={view.at} />
          ) : view.key === 'offline' ? (
            <Message id="insights.offline.empty" />
          ) : (
            <Message
              id="insights.refused.line"
              params={{ allowed: view.refusal.code === 'not-allowed' ? 'no' : 'yes' }}
            />
          )}
        </p>
      </div>
    </div>
  );
}
