'use client';
import type { Instant, PresentedField } from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';

/** Props of `FactValue`. */
export interface FactValueProps {
  readonly field: PresentedField;
  readonly now: Instant;
}

/** One value of the arguments as a person reads it, and nothing of it left out. */
export function FactValue({ field, now }: FactValueProps): ReactNode {
  const { locale } = useMessages();
  const { kind, value, money } = field;
  const text = String(value);
  switch (kind) {
    case 'text':
      return <Revealed text={text} />;
    case 'long-text':
      return <Revealed text={text} multiline />;
    case 'number':
      return <bdi>{text}</bdi>;
    case 'money':
      return money ? <Message id="handoff.value.money" params={{ value: money }} /> : text;
    case 'boolean':
      return <Message id={value ? 'handoff.value.yes' : 'handoff.value.no'} />;
    case 'null':
      return <Message id="handoff.value.null" />;
    case 'empty':
      return (
        <>
          <Message id="handoff.value.empty" /> <bdi>{text}</bdi>
        </>
      );
    case 'masked':
      return (
        <>
          <bdi>{text}</bdi> <Tag id="handoff.value.masked" />
        </>
      );
    case 'uninspected':
      return (
        <>
          <Tag id="handoff.value.uninspected" /> <Revealed text={text} />
        </>
      );
    case 'date':
      return typeof value === 'string' && !value.includes('T') ? (
        // A day without a time is the same day in every time zone.
        new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(value))
      ) : (
        <Message
          id="text.time"
          params={{ at: typeof value === 'number' ? value : Date.parse(text) }}
          now={now}
        />
      );
    default:
      return kind satisfies never;
  }
}

function Tag({ id }: { readonly id: 'handoff.value.masked' | 'handoff.value.uninspected' }): ReactNode {
  return (
    <span className="hk-tag">
      <Message id={id} />
    </span>
  );
}
