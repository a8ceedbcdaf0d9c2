'use client';
import {
  type Clock,
  formatMessage,
  formatToParts,
  type Instant,
  type MessageKey,
  type MessagePart,
  type Messages,
  type MessageValues,
  type ParamsOf,
} from '@handoff-kit/core';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { pageClock } from './page-clock.js';

/** Single lines in place of those of the locale, by key. */
export type MessageOverrides = Partial<Readonly<Record<MessageKey, string>>>;

/** A host's own translation of one line; undefined leaves it to the locale. */
export type Translate = (key: MessageKey, params: MessageValues) => string | undefined;

/** The lines of one locale, ready to be read. */
export interface MessageReader {
  /** One line as plain text. `now`, which relative times count from, is the provider's clock by default. */
  t<Key extends MessageKey>(key: Key, params?: ParamsOf<Key>, now?: Instant): string;
  /** One line in parts, so that names, amounts and times can be isolated and marked. */
  parts<Key extends MessageKey>(key: Key, params?: ParamsOf<Key>, now?: Instant): readonly MessagePart[];
  /** BCP 47 tag. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Where the lines come from. */
export interface MessageSource {
  /** One complete locale, for example `en` of `@handoff-kit/core/messages/en`. */
  readonly messages: Messages;
  /** Lines to replace. Keep the object stable: a new one formats everything again. */
  readonly overrides?: MessageOverrides | undefined;
  /** Asked first for every line. Keep the function stable. */
  readonly translate?: Translate | undefined;
  /** IANA time zone of every time shown. Default: the device's. Give it when rendering on a server. */
  readonly timeZone?: string | undefined;
}

/** Props of `MessagesProvider`. */
export interface MessagesProviderProps extends MessageSource {
  /** What tells the time where a line is read without `now`. Default: one clock for the page. */
  readonly clock?: Pick<Clock, 'now'> | undefined;
  readonly children?: ReactNode;
}

const MessagesContext = createContext<MessageReader | null>(null);

/** Supplies every line that a person reads. */
export function MessagesProvider(props: MessagesProviderProps): ReactNode {
  const { messages, overrides, translate, timeZone, clock = pageClock(), children } = props;
  const reader = useMemo(
    () => createReader({ messages, overrides, translate, timeZone }, clock),
    [messages, overrides, translate, timeZone, clock],
  );
  return <MessagesContext.Provider value={reader}>{children}</MessagesContext.Provider>;
}

/** The lines of the nearest provider. Throws `no-messages` where there is none. */
export function useMessages(): MessageReader {
  const reader = useContext(MessagesContext);
  if (!reader) {
    throw new Error('no-messages: put HandoffProvider or MessagesProvider above this component.');
  }
  return reader;
}

function createReader(source: MessageSource, clock: Pick<Clock, 'now'>): MessageReader {
  const { messages, overrides, translate, timeZone } = source;
  const { locale, dir, lines } = messages;
  const zone = timeZone === undefined ? {} : { timeZone };

  function parts(key: MessageKey, params: MessageValues = {}, now = clock.now()): readonly MessagePart[] {
    const text = translate?.(key, params);
    return text === undefined
      ? formatToParts(overrides?.[key] ?? lines[key], params, { locale, now, ...zone })
      : [{ kind: 'text', text }];
  }

  function t(key: MessageKey, params: MessageValues = {}, now = clock.now()): string {
    return (
      translate?.(key, params) ??
      formatMessage(overrides?.[key] ?? lines[key], params, { locale, now, ...zone })
    );
  }

  return { t, parts, locale, dir };
}
