'use client';
import {
  type CommandState,
  type Fallback,
  momentsOf,
  type ScopeView,
  selectScope,
  type TaskPermissions,
} from '@handoff-kit/core';
import { useMemo } from 'react';
import type { ScopeAct, ScopeModel } from './models.js';
import { perform } from './perform.js';
import { useHandoffEnvironment } from './provider.js';
import type { Answer, Session, Situation } from './session.js';
import { calm, chosenOf } from './task-parts.js';
import { type Reader, useReading } from './use-reading.js';
import { useSession } from './use-session.js';

/** Where a task goes beyond what the agent may do, and what can be done about it. Every verb answers null while another command is under way. */
export interface UsedScope extends ScopeModel {
  onAct(act: ScopeAct): Promise<Answer>;
  /** Goes on with the part that is in scope. */
  acceptPart(part: string): Promise<Answer>;
  /** Says that what extends the scope has been done. */
  extend(by: string): Promise<Answer>;
  park(what: string, partial?: readonly string[]): Promise<Answer>;
  resumeParked(parked: string): Promise<Answer>;
  askForPerson(): Promise<Answer>;
}

interface Value {
  readonly view: ScopeView;
  readonly can: TaskPermissions;
  readonly command: CommandState;
  readonly chosen: readonly Fallback[];
}

const READER: Reader<Situation, Value | null> = {
  value: ({ snapshot, client }) =>
    snapshot.state === 'ready'
      ? {
          view: selectScope(snapshot.task),
          can: snapshot.can.task,
          command: client.command,
          chosen: chosenOf(snapshot.task),
        }
      : null,
  moments: ({ snapshot }) => (snapshot.state === 'ready' ? momentsOf(snapshot.task) : []),
  shown: (value) => (value?.view.key === 'handed-over' ? calm(value.view.updateBy) : []),
};

/** Where a task goes beyond what the agent may do, for a ScopeNotice; null until the task is known. */
export function useScope(task: string): UsedScope | null {
  const { clock } = useHandoffEnvironment();
  const session = useSession(task);
  const { value, now } = useReading(session, clock, READER);
  return useMemo(() => value && { ...value, task, now, ...verbs(session) }, [value, task, now, session]);
}

function verbs(session: Session): Omit<UsedScope, keyof Value | 'now' | 'task'> {
  const onAct = (act: ScopeAct): Promise<Answer> => perform(session, act);
  return {
    onAct,
    acceptPart: (part) => onAct({ type: 'accept-scope', part }),
    extend: (by) => onAct({ type: 'extend-scope', by }),
    park: (what, partial = []) => onAct({ type: 'park', what, partial }),
    resumeParked: (parked) => onAct({ type: 'resume-parked', parked }),
    askForPerson: () => onAct({ type: 'ask-person' }),
  };
}
