'use client';
import type { CommandState, TaskCommand } from '@handoff-kit/core';
import { useMemo } from 'react';
import { useHandoffEnvironment } from './provider.js';
import type { Answer, Situation } from './session.js';
import { type Reader, useReading } from './use-reading.js';
import { useSession } from './use-session.js';

/** A way to send any command to a task, and how the last one is doing. */
export interface UsedSend {
  readonly command: CommandState;
  /** Sends a command; null where one is still under way. `what` names it in `command`; default: its type. */
  send(command: TaskCommand, what?: string): Promise<Answer>;
  /** Forgets a refusal. */
  dismiss(): void;
}

const COMMAND: Reader<Situation, CommandState> = {
  value: ({ client }) => client.command,
  moments: () => [],
};

/** Sends commands that have no verb of their own in another hook. */
export function useSend(task: string): UsedSend {
  const { clock } = useHandoffEnvironment();
  const session = useSession(task);
  const { value: command } = useReading(session, clock, COMMAND);
  return useMemo(
    () => ({
      command,
      send: (sent, what = sent.type) => session.send(what, sent),
      dismiss: session.dismiss,
    }),
    [command, session],
  );
}
