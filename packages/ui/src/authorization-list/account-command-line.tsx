'use client';
import type {
  AccountCommandState,
  AccountRefusal,
  AccountRefusalCode,
  Instant,
  MessageKey,
  Refusal,
  RefusalCode,
  Viewer,
} from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Button } from '../base/button.js';
import { Message } from '../base/message.js';
import { factsOf } from '../base/refusal-line.js';

/** The refusals that read differently about an account than about a request; those below `expired` no person can cause. */
const LINES = {
  'not-active': 'authorizations.refused.not-active',
  'not-suspended': 'authorizations.refused.not-suspended',
  'already-offered': 'authorizations.refused.already-offered',
  'not-offered': 'authorizations.refused.not-offered',
  expired: 'authorizations.refused.expired',
  'not-covered': 'authorizations.refused.other',
  denied: 'authorizations.refused.other',
  'over-budget': 'authorizations.refused.other',
  'already-reserved': 'authorizations.refused.other',
  'not-reserved': 'authorizations.refused.other',
  'already-recorded': 'authorizations.refused.other',
} as const satisfies Partial<Record<AccountRefusalCode, MessageKey>>;

/** Props of `AccountCommandLine`. */
export interface AccountCommandLineProps {
  readonly command: AccountCommandState;
  readonly now: Instant;
  readonly viewer: Viewer;
  /** For the `aria-describedby` of the buttons that it holds back. */
  readonly id: string;
  onDismiss(): void;
}

/** One quiet line on our own last command about an account: on its way, refused, or held back for want of a connection. */
export function AccountCommandLine({
  command,
  now,
  viewer,
  id,
  onDismiss,
}: AccountCommandLineProps): ReactNode {
  switch (command.state) {
    case 'idle':
      return null;
    case 'sending':
      return (
        <p className="hk-command" data-command="sending" id={id}>
          <Message id="common.sending" />
        </p>
      );
    case 'offline':
      return (
        <p className="hk-command" data-command="offline" id={id}>
          <Message id="common.offline" />
        </p>
      );
    case 'refused':
      return (
        <p className="hk-command" data-command="refused" id={id}>
          <span>
            <AccountRefusalLine refusal={command.refusal} now={now} viewer={viewer} />
          </span>
          <Button variant="link" onClick={onDismiss}>
            <Message id="common.dismiss" />
          </Button>
        </p>
      );
    default:
      return command satisfies never;
  }
}

interface AccountRefusalLineProps {
  readonly refusal: AccountRefusal | Refusal;
  readonly now: Instant;
  readonly viewer: Viewer;
}

function AccountRefusalLine({ refusal, now, viewer }: AccountRefusalLineProps): ReactNode {
  const { code } = refusal;
  const params = factsOf({ refusal, now, viewer });
  return isOwn(code) ? (
    <Message id={LINES[code]} params={params} now={now} />
  ) : (
    <Message id={`refusal.${code}`} params={params} now={now} />
  );
}

function isOwn(code: AccountRefusalCode | RefusalCode): code is keyof typeof LINES {
  return Object.hasOwn(LINES, code);
}
