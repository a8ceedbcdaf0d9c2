'use client';
import {
  type CommandState,
  type Fallback,
  momentsOf,
  type StatusView,
  selectStatus,
  type TaskPermissions,
} from '@handoff-kit/core';
import { useMemo } from 'react';
import type { StatusAct, StatusModel } from './models.js';
import { perform } from './perform.js';
import { useHandoffEnvironment } from './provider.js';
import type { Answer, Session, Situation } from './session.js';
import { calm, chosenOf } from './task-parts.js';
import { type Reader, useReading } from './use-reading.js';
import { useSession } from './use-session.js';

/** A task's status and what can be done about it. Every verb answers null while another command is under way. */
export interface UsedStatus extends StatusModel {
  /** Does what a StatusCard asks for. What only moves the page (`show-handoff`, `keep-waiting`) is left to the app. */
  onAct(act: StatusAct): Promise<Answer>;
  pause(): Promise<Answer>;
  resume(): Promise<Answer>;
  correct(correction: string): Promise<Answer>;
  undo(handoff: string): Promise<Answer>;
  addInput(text: string): Promise<Answer>;
  chooseFallback(fallback: Fallback, text?: string): Promise<Answer>;
  askForPerson(): Promise<Answer>;
}

interface Value {
  readonly view: StatusView;
  readonly can: TaskPermissions;
  readonly command: CommandState;
  readonly chosen: readonly Fallback[];
}

const READER: Reader<Situation, Value | null> = {
  value: ({ snapshot, client, viewer }, now) =>
    snapshot.state === 'ready'
      ? {
          view: selectStatus(snapshot.task, now, client, viewer),
          can: snapshot.can.task,
          command: client.command,
          chosen: chosenOf(snapshot.task),
        }
      : null,
  moments: ({ snapshot }) => (snapshot.state === 'ready' ? momentsOf(snapshot.task) : []),
  shown: (value) => {
    const view = value?.view;
    switch (view?.key) {
      case 'working':
      case 'working-long':
      case 'working-too-long':
      case 'checking':
      case 'checking-long':
      case 'drafting':
        return [{ at: view.since, pace: 'clock' }];
      case 'stalled':
      case 'recovering':
        return [{ at: view.activity.since, pace: 'clock' }];
      case 'waiting-for-review':
        return calm(view.promise);
      case 'done-undoable':
        return calm(view.until);
      default:
        return [];
    }
  },
};

/** What a task is doing, for a StatusCard; null until the task is known. */
export function useStatus(task: string): UsedStatus | null {
  const { clock } = useHandoffEnvironment();
  const session = useSession(task);
  const { value, now } = useReading(session, clock, READER);
  return useMemo(() => value && { ...value, task, now, ...verbs(session) }, [value, task, now, session]);
}

function verbs(session: Session): Omit<UsedStatus, keyof Value | 'now' | 'task'> {
  const onAct = (act: StatusAct): Promise<Answer> => perform(session, act);
  return {
    onAct,
    pause: () => onAct({ type: 'pause' }),
    resume: () => onAct({ type: 'resume' }),
    correct: (correction) => onAct({ type: 'correct', correction }),
    undo: (handoff) => onAct({ type: 'undo', handoff }),
    addInput: (text) => onAct({ type: 'add-input', text }),
    chooseFallback: (fallback, text = '') => onAct({ type: 'fallback', fallback, text: text || null }),
    askForPerson: () => onAct({ type: 'ask-person' }),
  };
}
