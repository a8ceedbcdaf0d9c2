'use client';
import type { QueueEntry } from '@handoff-kit/core';
import { type QueueAct, type QueueModel, useMessages } from '@handoff-kit/react';
import { type ReactNode, useId } from 'react';
import { Button } from '../base/button.js';
import { DELIBERATE } from '../base/deliberate.js';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';
import type { HeadingLevel } from '../handoff-card/card.js';
import { usePressGuard } from '../handoff-card/use-press-guard.js';
import { QueueRow } from './queue-entry.js';
import type { ReviewQueueAttributes } from './review-queue-attributes.js';

/** Props of `ReviewQueue`. */
export interface ReviewQueueProps {
  readonly queue: QueueModel;
  /** Called with what the reviewer did. Wins over the model's own. */
  readonly onAct?: ((act: QueueAct) => void) | undefined;
  /** The entry that is open beside it. */
  readonly current?: Pick<QueueEntry, 'task' | 'handoff'> | null | undefined;
  /** Level of its heading. Default 2. */
  readonly level?: HeadingLevel | undefined;
  readonly className?: string | undefined;
}

/** What waits for the desk, in the order in which it is given. */
export function ReviewQueue({
  queue,
  onAct,
  current = null,
  level = 2,
  className,
}: ReviewQueueProps): ReactNode {
  const { locale, dir } = useMessages();
  const { view, now, viewer } = queue;
  const id = useId();
  const act = (made: QueueAct): void => (onAct ?? queue.onAct)?.(made);
  const entries = 'entries' in view ? view.entries : [];
  const guard = usePressGuard('');
  const Level = `h${level}` as const;
  const attributes: ReviewQueueAttributes = { 'data-state': view.key };
  return (
    <section
      className={['hk-queue hk-card', className].filter(Boolean).join(' ')}
      lang={locale}
      dir={dir}
      aria-labelledby={id}
      {...attributes}
      {...DELIBERATE}
    >
      <header className="hk-queue-head">
        <Level className="hk-title" data-part="title" id={id}>
          <Message id="queue.title" />
        </Level>
        {entries.length > 0 && (
          <span className="hk-note" data-part="count">
            <Message id="queue.count" params={{ count: entries.length }} />
          </span>
        )}
      </header>
      {view.key === 'offline' && (
        <div className="hk-queue-line">
          <Icon name="warning" />
          <div>
            <p className="hk-title">
              <Message id="queue.offline.title" />
            </p>
            <p className="hk-note">
              <Message id={entries.length > 0 ? 'queue.offline.line' : 'queue.offline.empty'} />
            </p>
          </div>
        </div>
      )}
      {entries.length > 0 && (
        <ul className="hk-queue-entries" data-part="entries">
          {entries.map((entry) => {
            const { task, handoff } = entry;
            return (
              <QueueRow
                key={nameOf(entry)}
                entry={entry}
                now={now}
                viewer={viewer}
                current={current !== null && nameOf(current) === nameOf(entry)}
                press={guard(nameOf(entry), () => {
                  act({ type: 'open', task, handoff });
                  return false;
                })}
              />
            );
          })}
        </ul>
      )}
      {(view.key === 'empty' || view.key === 'filtered-empty') && (
        <div className="hk-queue-nothing" data-part="nothing">
          <p className="hk-title">
            <Message id={`queue.${view.key}.title`} />
          </p>
          <p className="hk-note">
            {view.key === 'empty' ? (
              <Message id="queue.empty.line" />
            ) : (
              <Message id="queue.filtered-empty.line" params={{ hidden: view.hidden }} />
            )}
          </p>
          {view.key === 'filtered-empty' && (
            <Button data-part="clear-filter" onClick={() => act({ type: 'clear-filter' })}>
              <Message id="queue.filtered-empty.clear" />
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function nameOf({ task, handoff }: Pick<QueueEntry, 'task' | 'handoff'>): string {
  return JSON.stringify([task, handoff]);
}
