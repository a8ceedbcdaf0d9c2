'use client';
import type { CommandState, Instant } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Button } from './button.js';
import { Message } from './message.js';
import { RefusalLine } from './refusal-line.js';

/** Props of `CommandLine`. */
export interface CommandLineProps {
  readonly command: CommandState;
  readonly now: Instant;
  /** For the `aria-describedby` of the buttons that it holds back. */
  readonly id: string;
  onDismiss(): void;
}

/** One quiet line on our own last command: refused, or held back for want of a connection. */
export function CommandLine({ command, now, id, onDismiss }: CommandLineProps): ReactNode {
  switch (command.state) {
    case 'idle':
    case 'sending':
      return null;
    case 'offline':
      return (
        <p className="hk-command" data-command="offline" id={id}>
          <Message id="common.offline" />
        </p>
      );
    case 'refused':
      return (
        <p className="hk-command" data-command="refused">
          <span>
            <RefusalLine refusal={command.refusal} now={now} />
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

/** That our own last command is on its way, in a place that moves nothing. */
export function SendingNote({ id }: Pick<CommandLineProps, 'id'>): ReactNode {
  return (
    <span className="hk-head-end" data-command="sending" id={id}>
      <Message id="common.sending" />
    </span>
  );
}
