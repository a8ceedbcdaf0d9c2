'use client';
import type { ReactNode } from 'react';
import { Disclosure } from '../base/disclosure.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { Time } from '../base/time.js';
import type { Panel } from './panel.js';

/** Props of `Conversation`. */
export interface ConversationProps {
  readonly panel: Panel;
  /** Default false. */
  readonly open?: boolean;
}

/** Everything that was said, one press away. */
export function Conversation({ panel, open = false }: ConversationProps): ReactNode {
  const { task, now } = panel.model;
  const { messages } = task;
  if (messages.length === 0) {
    return (
      <p className="hk-note" data-part="conversation">
        <Message id="review.conversation.none" />
      </p>
    );
  }
  return (
    <div className="hk-conversation" data-part="conversation">
      <Disclosure
        look="link"
        defaultOpen={open}
        label={<Message id="review.conversation.title" params={{ count: messages.length }} />}
      >
        <ol className="hk-messages">
          {messages.map(({ id, by, at, text, audience }) => (
            <li className="hk-message" key={id} data-by={by.kind} data-audience={audience}>
              <p className="hk-note">
                <strong className="hk-strong">
                  <Revealed text={by.name} />
                </strong>{' '}
                {audience === 'staff' && (
                  <span className="hk-tag">
                    <Message id="review.conversation.note" />
                  </span>
                )}{' '}
                <Time at={at} now={now} />
              </p>
              <p className="hk-message-text" dir="auto">
                <Revealed text={text} multiline />
              </p>
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}
