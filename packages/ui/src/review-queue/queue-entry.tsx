'use client';
import type { Instant, QueueEntry, Viewer } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import type { PressHandlers } from '../handoff-card/use-press-guard.js';
import { TriggerTitle } from '../reviewer-panel/trigger-note.js';

const MINUTE = 60_000;

/** Props of `QueueRow`. */
export interface QueueRowProps {
  readonly entry: QueueEntry;
  readonly now: Instant;
  readonly viewer: Viewer;
  /** It is the one that is open now. */
  readonly current: boolean;
  readonly press: PressHandlers;
}

/** One entry of the desk's queue: what it is, why it is here, and how long it has. */
export function QueueRow({ entry, now, viewer, current, press }: QueueRowProps): ReactNode {
  const { title, summary, user, since, promise, claim, why, irreversible } = entry;
  const waited = wholeMinutes(now - since);
  const late = promise !== null && now > promise;
  return (
    <li className="hk-queue-row">
      <button
        type="button"
        className="hk-queue-entry"
        data-part="entry"
        data-late={late || undefined}
        aria-current={current || undefined}
        {...press}
      >
        <span className="hk-queue-text">
          <span className="hk-queue-title">
            <Revealed text={title} />
          </span>{' '}
          {summary !== title && (
            <span className="hk-note" data-part="summary">
              <Revealed text={summary} />
            </span>
          )}{' '}
          <span className="hk-queue-facts">
            {irreversible && (
              <span className="hk-badge" data-tone="caution">
                <Icon name="warning" />
                <Message id="queue.entry.irreversible" />
              </span>
            )}{' '}
            <span data-part="trigger">
              <TriggerTitle trigger={why} />
            </span>{' '}
            <span>
              <Message id="queue.entry.user" params={{ user: user.name }} />
            </span>
          </span>
        </span>{' '}
        <span className="hk-queue-times" data-part="times">
          {promise !== null && (
            <span className="hk-queue-promise" data-late={late || undefined}>
              {late ? (
                <Message
                  id="queue.entry.late"
                  params={{ late: Math.max(MINUTE, wholeMinutes(now - promise)) }}
                />
              ) : (
                <Message id="queue.entry.due" params={{ by: promise }} now={now} />
              )}
            </span>
          )}{' '}
          <span>
            {waited === 0 ? (
              <Message id="queue.entry.waiting-now" />
            ) : (
              <Message id="queue.entry.waiting" params={{ elapsed: waited }} />
            )}
          </span>{' '}
          {claim && claim.until > now && (
            <span className="hk-queue-claim" data-part="claim">
              {claim.by.id === viewer.id ? (
                <Message id="queue.entry.claimed-by-you" />
              ) : (
                <Message id="queue.entry.claimed-by" params={{ by: claim.by.name }} />
              )}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}

function wholeMinutes(duration: number): number {
  return Math.max(0, Math.floor(duration / MINUTE) * MINUTE);
}
