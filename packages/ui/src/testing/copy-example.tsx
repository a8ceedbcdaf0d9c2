import { createIntl } from '@formatjs/intl';
import { type Client, formatMessage, type Messages } from '@handoff-kit/core';
import { de } from '@handoff-kit/core/messages/de';
import { en } from '@handoff-kit/core/messages/en';
import {
  HandoffProvider,
  type MessageOverrides,
  MessagesProvider,
  type QueueModel,
  type StatusModel,
  type Translate,
} from '@handoff-kit/react';
import { ReviewQueue, StatusCard } from '@handoff-kit/ui';
import { createInstance } from 'i18next';
import type { ReactNode } from 'react';

interface Props {
  readonly client: Client;
  readonly children?: ReactNode;
}

// copy.md: locale begin
export function InGerman({ client, children }: Props) {
  return (
    <HandoffProvider client={client} messages={de} timeZone="Europe/Berlin">
      {children}
    </HandoffProvider>
  );
}
// copy.md: locale end

// copy.md: line begin
const overrides: MessageOverrides = {
  'status.working.line': 'Go on with your order meanwhile.',
  'queue.count': '{count, plural, one {# ticket} other {# tickets}}',
};

export function InOurWords({ client, children }: Props) {
  return (
    <HandoffProvider client={client} messages={en} overrides={overrides}>
      {children}
    </HandoffProvider>
  );
}
// copy.md: line end

// copy.md: component begin
const checkout: MessageOverrides = {
  'status.working.line': 'Your basket stays as it is meanwhile.',
};

export function CheckoutStatus({ status }: { status: StatusModel }) {
  return (
    <MessagesProvider overrides={checkout}>
      <StatusCard status={status} />
    </MessagesProvider>
  );
}
// copy.md: component end

const i18n = createInstance({
  lng: 'nl',
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  resources: {
    nl: {
      handoff: {
        'queue.title': 'Wacht op de balie',
        'queue.count': '{count, plural, one {# aanvraag} other {# aanvragen}}',
        'queue.entry.late': '{late, duration} te laat',
      },
    },
  },
});
await i18n.init();

// copy.md: i18next begin
const fromI18next: Translate = (key, params) => {
  const text: unknown = i18n.getResource(i18n.language, 'handoff', key, { keySeparator: false });
  if (typeof text !== 'string') return undefined;
  return formatMessage(text, params, { locale: i18n.language, now: Date.now() });
};

export function Desk({ queue }: { queue: QueueModel }) {
  return (
    <MessagesProvider translate={fromI18next}>
      <ReviewQueue queue={queue} />
    </MessagesProvider>
  );
}
// copy.md: i18next end

const intl = createIntl({
  locale: 'nl',
  timeZone: 'Europe/Amsterdam',
  messages: {
    'queue.title': 'Wacht op de balie',
    'queue.count': '{count, plural, one {# aanvraag} other {# aanvragen}}',
    'queue.entry.due': 'Uiterlijk {by, time, short}',
    'why.over-value': '{value} is meer dan de grens van {limit}.',
  },
});

// copy.md: formatjs begin
export const fromFormatJs: Translate = (key, params) => {
  if (!(key in intl.messages)) return undefined;
  const { locale } = intl;
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    const isPlain = typeof value !== 'object';
    values[name] = isPlain ? value : formatMessage(`{${name}}`, params, { locale, now: Date.now() });
  }
  return intl.formatMessage({ id: key }, values);
};
// copy.md: formatjs end

// copy.md: language begin
export const nl: Messages = {
  locale: 'nl',
  dir: 'ltr',
  lines: {
    ...en.lines,
    'queue.title': 'Wacht op de balie',
    'queue.count': '{count, plural, one {# aanvraag} other {# aanvragen}}',
  },
};
// copy.md: language end

// copy.md: language-check begin
// @ts-expect-error: every line that is not here is named by the compiler.
export const unfinished: Messages['lines'] = { 'queue.title': 'Wacht op de balie' };
// copy.md: language-check end
