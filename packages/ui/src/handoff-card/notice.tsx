'use client';
import type { ReactNode } from 'react';
import { Button } from '../base/button.js';
import { Icon, type IconName } from '../base/icon.js';
import { Message } from '../base/message.js';
import { RefusalLine } from '../base/refusal-line.js';
import type { Card } from './card.js';

/** Props of `Notice`. */
export interface NoticeProps {
  readonly card: Card;
}

/** One line on what holds the decision back or is special about it now. */
export function Notice({ card }: NoticeProps): ReactNode {
  const { view, now, viewer, can } = card.model;
  switch (view.key) {
    case 'refused':
      return (
        <Line icon="warning" tone="danger">
          <RefusalLine refusal={view.refusal} now={now} viewer={viewer} />{' '}
          <Button variant="link" onClick={() => card.act({ type: 'dismiss-refusal' })}>
            <Message id="common.dismiss" />
          </Button>
        </Line>
      );
    case 'offline':
      return (
        <Line icon="warning" tone="caution">
          <Message id="handoff.offline" />
        </Line>
      );
    case 'expiring':
      return (
        <Line icon="clock" tone="caution">
          <Message id="handoff.expiring" params={{ left: view.left }} />
        </Line>
      );
    case 'review-waiting':
      return (
        <Line icon={view.late ? 'clock' : 'person'} tone={view.late ? 'caution' : 'person'}>
          {view.claim ? (
            <Message id="handoff.review-waiting.claimed" params={{ by: view.claim.by.name }} />
          ) : (
            <Message id="handoff.review-waiting.open" />
          )}{' '}
          {view.promise !== null && (
            <Message
              id={view.late ? 'handoff.review-waiting.late' : 'handoff.review-waiting.promise'}
              params={{ promise: view.promise, late: now - view.promise }}
              now={now}
            />
          )}
        </Line>
      );
    default:
      if (can && can.approve !== true && can.answer !== true) {
        return (
          <Line icon="info" tone="neutral">
            <RefusalLine refusal={can.approve} now={now} viewer={viewer} />
          </Line>
        );
      }
      return (
        view.key === 'review-own' && (
          <Line icon="info" tone="neutral">
            <Message id="handoff.review-own" />
          </Line>
        )
      );
  }
}

function Line(props: {
  readonly icon: IconName;
  readonly tone: 'caution' | 'danger' | 'person' | 'neutral';
  readonly children: ReactNode;
}): ReactNode {
  return (
    <p className="hk-notice" data-part="notice" data-tone={props.tone}>
      <Icon name={props.icon} />
      <span>{props.children}</span>
    </p>
  );
}
