'use client';
import type { CapabilitiesView, Instant } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';

/** Props of `CapabilityState`. */
export interface CapabilityStateProps {
  readonly view: CapabilitiesView;
  readonly now: Instant;
}

/** Why there is nothing to see, or why what is seen may be old. Nothing where all is well. */
export function CapabilityState({ view, now }: CapabilityStateProps): ReactNode {
  switch (view.key) {
    case 'ready':
      return null;
    case 'loading':
      return (
        <p className="hk-note hk-matrix-state" data-part="state">
          <Message id="capabilities.loading.title" />
        </p>
      );
    case 'empty':
      return (
        <div className="hk-matrix-state" data-part="state">
          <p className="hk-title">
            <Message id="capabilities.empty.title" />
          </p>
          <p className="hk-note">
            <Message id="capabilities.empty.line" />
          </p>
        </div>
      );
    case 'offline':
    case 'refused':
      return (
        <div className="hk-matrix-state" data-part="state">
          <Icon name="warning" />
          <div>
            <p className="hk-title">
              <Message id={`capabilities.${view.key}.title`} />
            </p>
            <p className="hk-note">
              {view.at !== null ? (
                <Message id="capabilities.known" params={{ at: view.at }} now={now} />
              ) : view.key === 'offline' ? (
                <Message id="capabilities.offline.line" />
              ) : (
                <Message
                  id="capabilities.refused.line"
                  params={{ allowed: view.refusal.code === 'not-allowed' ? 'no' : 'yes' }}
                />
              )}
            </p>
          </div>
        </div>
      );
    default:
      return view satisfies never;
  }
}
