'use client';
import { useMessages } from '@handoff-kit/react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
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
        <Messages messages={messages} now={now} />
      </Disclosure>
    </div>
  );
}

function Messages({
  messages,
  now,
}: Pick<Panel['model']['task'], 'messages'> & Pick<Panel['model'], 'now'>): ReactNode {
  const { t } = useMessages();
  const [scrolls, setScrolls] = useState(false);
  const list = useRef<HTMLOListElement>(null);

  useLayoutEffect(() => {
    if (list.current) setScrolls(list.current.scrollHeight > list.current.clientHeight);
  });

  return (
    <ol
      className="hk-messages"
      ref={list}
      tabIndex={scrolls ? 0 : undefined}
      aria-label={scrolls ? t('review.conversation.title', { count: messages.length }) : undefined}
    >
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
  );
}
