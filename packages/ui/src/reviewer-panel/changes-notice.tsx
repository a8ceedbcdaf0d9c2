'use client';
import type { Task } from '@handoff-kit/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../base/button.js';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import type { Panel } from './panel.js';

/** What is new since the reviewer last had everything in view: to be seen before they decide. */
export function ChangesNotice({ panel }: { readonly panel: Panel }): ReactNode {
  const { view, task, now } = panel.model;
  const changed = view.key === 'changed-while-open';
  const seen = useRef<Task | null>(null);
  useEffect(() => {
    if (!changed) seen.current = task;
  }, [changed, task]);
  if (!changed) return null;

  const before = seen.current;
  const input = task.input && task.input.at !== before?.input?.at ? task.input : null;
  const corrected = before
    ? Object.entries(task.review.fields).filter(([field, value]) => before.review.fields[field] !== value)
    : [];
  const user = task.user.name;
  return (
    <div className="hk-consequence hk-changes" data-part="changes">
      <Icon name="info" />
      <div className="hk-head-text">
        <p className="hk-title">
          <Message id="review.changed-while-open.title" />
        </p>
        {input && (
          <>
            <p className="hk-note">
              <Message id="review.changed-while-open.wrote" params={{ user, at: input.at }} now={now} />
            </p>
            <blockquote className="hk-changes-text" dir="auto">
              <Revealed text={input.text} multiline />
            </blockquote>
          </>
        )}
        {corrected.map(([field, value]) => (
          <p key={field}>
            <Message id="review.changed-while-open.corrected" params={{ field, value }} />
          </p>
        ))}
        {!input && corrected.length === 0 && (
          <p className="hk-note">
            <Message id="review.changed-while-open.unknown" />
          </p>
        )}
        <Button data-part="seen" onClick={() => panel.act({ type: 'see-changes' })}>
          <Message id="review.changed-while-open.seen" />
        </Button>
      </div>
    </div>
  );
}
