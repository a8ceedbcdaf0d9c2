'use client';
import {
  type Clock,
  type EssentialMessages,
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
  /**
   * One complete locale, for example `en` of `@handoff-kit/core/messages/en`; or `en` of `…/messages/essential/en` where no
   * component of oversight is shown: a component whose lines it leaves out throws `no-line`.
   */
  readonly messages: Messages | EssentialMessages;
  /** Lines to replace, all of them or those of one component. Keep the object stable: a new one formats everything again. */
  readonly overrides?: MessageOverrides | undefined;
  /** Asked first for every line. Keep the function stable. */
  readonly translate?: Translate | undefined;
  /** IANA time zone of every time shown. Default: the device's. Give it when rendering on a server. */
  readonly timeZone?: string | undefined;
}

/** Props of `MessagesProvider`. What is left out comes from the provider above; `messages` has to come from somewhere. */
export interface MessagesProviderProps extends Partial<MessageSource> {
  /** What tells the time where a line is read without `now`. Default: that of the provider above, or one for the page. */
  readonly clock?: Pick<Clock, 'now'> | undefined;
  readonly children?: ReactNode;
}

interface Lines {
  readonly source: MessageSource;
  readonly clock: Pick<Clock, 'now'>;
  readonly reader: MessageReader;
}

const MISSING =
  'no-messages: put HandoffProvider, or MessagesProvider with `messages`, above this component.';

const MessagesContext = createContext<Lines | null>(null);

/**
 * Supplies every line that a person reads. Around a single component it replaces what it is given and keeps the rest: its
 * overrides go before those above, and with a locale of another language those above do not count. Throws `no-messages` where there is no locale, neither here nor above.
 */
export function MessagesProvider(props: MessagesProviderProps): ReactNode {
  const above = useContext(MessagesContext);
  const messages = props.messages ?? above?.source.messages;
  // What replaces lines of one language has no place in another.
  const inherited = messages?.locale === above?.source.messages.locale ? above?.source : undefined;
  const translate = props.translate ?? inherited?.translate;
  const timeZone = props.timeZone ?? above?.source.timeZone;
  const clock = props.clock ?? above?.clock ?? pageClock();
  const replaced = inherited?.overrides;
  const overrides = useMemo(
    () => (replaced ? { ...replaced, ...props.overrides } : props.overrides),
    [replaced, props.overrides],
  );
  const lines = useMemo(() => {
    if (!messages) throw new Error(MISSING);
    const source = { messages, overrides, translate, timeZone };
    return { source, clock, reader: createReader(source, clock) };
  }, [messages, overrides, translate, timeZone, clock]);
  return <MessagesContext.Provider value={lines}>{props.children}</MessagesContext.Provider>;
}

/** The lines of the nearest provider. Throws `no-messages` where there is none. */
export function useMessages(): MessageReader {
  const lines = useContext(MessagesContext);
  if (!lines) throw new Error(MISSING);
  return lines.reader;
}

function createReader(source: MessageSource, clock: Pick<Clock, 'now'>): MessageReader {
  const { messages, overrides, translate, timeZone } = source;
  const { locale, dir } = messages;
  const lines: MessageOverrides = messages.lines;
  const zone = timeZone === undefined ? {} : { timeZone };

  function lineOf(key: MessageKey): string {
    const line = overrides?.[key] ?? lines[key];
    if (line === undefined) {
      throw new Error(`no-line: ${key} is not essential. Pass the complete locale, messages/${locale}.`);
    }
    return line;
  }

  function parts(key: MessageKey, params: MessageValues = {}, now = clock.now()): readonly MessagePart[] {
    const text = translate?.(key, params);
    return text === undefined
      ? formatToParts(lineOf(key), params, { locale, now, ...zone })
      : [{ kind: 'text', text }];
  }

  function t(key: MessageKey, params: MessageValues = {}, now = clock.now()): string {
    return translate?.(key, params) ?? formatMessage(lineOf(key), params, { locale, now, ...zone });
  }

  return { t, parts, locale, dir };
}
