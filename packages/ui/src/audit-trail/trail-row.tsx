'use client';
import type { Instant, TrailEntry } from '@handoff-kit/core';
import { type ReactNode, useId } from 'react';
import { Icon } from '../base/icon.js';
import { Mark } from '../base/mark.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { Time } from '../base/time.js';
import { EventLine } from './event-line.js';
import { TrailFacts } from './trail-facts.js';
import { trailLookOf } from './trail-mark.js';

/** Props of `TrailRow`. */
export interface TrailRowProps {
  readonly entry: TrailEntry;
  readonly now: Instant;
  /** Position among all events that are listed, 0 for the newest. */
  readonly index: number;
  /** Where it stands alone, out of sight and out of the flow, in pixels from the first; null in the flow. */
  readonly away: number | null;
  /** How many there are. */
  readonly count: number;
  readonly open: boolean;
  /** Whether Tab leads to it: one of them all. */
  readonly inTabOrder: boolean;
  /** Measures it, where the list only holds what is in sight. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
  onToggle(): void;
}

/** One event: what happened, who did it, where and when; opened, all of its facts. */
export function TrailRow({
  entry,
  now,
  index,
  away,
  count,
  open,
  inTabOrder,
  measure,
  onToggle,
}: TrailRowProps): ReactNode {
  const id = useId();
  const { actor, about, at, fact } = entry;
  return (
    <article
      className="hk-trail-row"
      data-part="event"
      data-index={index}
      data-kind={fact.kind}
      data-open={open || undefined}
      data-away={away !== null || undefined}
      style={away === null ? undefined : { insetBlockStart: away }}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-labelledby={`${id}-line`}
      ref={measure}
    >
      <button
        type="button"
        className="hk-trail-event"
        data-part="event-button"
        tabIndex={inTabOrder ? 0 : -1}
        aria-expanded={open}
        aria-controls={open ? `${id}-facts` : undefined}
        onClick={onToggle}
      >
        <Mark {...trailLookOf(entry)} size="small" />
        <span className="hk-trail-text">
          <span className="hk-trail-line" id={`${id}-line`}>
            <EventLine entry={entry} now={now} />
          </span>{' '}
          <span className="hk-trail-facts-line">
            {actor && (
              <>
                <span className="hk-trail-actor">
                  <Revealed text={actor.name} />
                </span>{' '}
                <span>
                  <Message id={`trail.actor.${actor.kind}`} />
                </span>{' '}
              </>
            )}
            <span>
              {about.kind === 'task' ? (
                <Revealed text={about.title} />
              ) : (
                <Message id="trail.about.account" params={{ name: about.title }} />
              )}
            </span>
          </span>
        </span>{' '}
        <span className="hk-trail-when">
          <Time at={at} now={now} />{' '}
          <span className="hk-trail-ago">
            <Message id="trail.when" params={{ at }} now={now} />
          </span>
        </span>
        <Icon name="chevron" />
      </button>
      {open && (
        <div className="hk-trail-open" id={`${id}-facts`}>
          <TrailFacts entry={entry} />
        </div>
      )}
    </article>
  );
}
