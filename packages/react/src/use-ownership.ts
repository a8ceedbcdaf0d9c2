'use client';
import {
  type CommandState,
  type Fallback,
  momentsOf,
  type OwnershipView,
  selectOwnership,
  type TaskPermissions,
} from '@handoff-kit/core';
import { useMemo } from 'react';
import type { OwnershipAct, OwnershipModel } from './models.js';
import { useHandoffEnvironment } from './provider.js';
import type { Answer, Session, Situation } from './session.js';
import { calm, chosenOf, personRequest } from './task-parts.js';
import { type Reader, useReading } from './use-reading.js';
import { useSession } from './use-session.js';

/** Who has a task and what can be done meanwhile. Every verb answers null while another command is under way. */
export interface UsedOwnership extends OwnershipModel {
  /** Does what an OwnershipBanner asks for. `show-handoff` is left to the app. */
  onAct(act: OwnershipAct): Promise<Answer>;
  askForPerson(): Promise<Answer>;
  /** Takes back the request for a person, while nobody has taken it. */
  cancelRequest(): Promise<Answer>;
  /** Adds a word for whoever takes the task. */
  addNote(text: string): Promise<Answer>;
  chooseFallback(fallback: Fallback, text?: string): Promise<Answer>;
}

interface Value {
  readonly view: OwnershipView;
  readonly can: TaskPermissions;
  readonly command: CommandState;
  readonly chosen: readonly Fallback[];
}

const READER: Reader<Situation, Value | null> = {
  value: ({ snapshot, client, viewer }, now) =>
    snapshot.state === 'ready'
      ? {
          view: selectOwnership(snapshot.task, now, client, viewer),
          can: snapshot.can.task,
          command: client.command,
          chosen: chosenOf(snapshot.task),
        }
      : null,
  moments: ({ snapshot }) => (snapshot.state === 'ready' ? momentsOf(snapshot.task) : []),
  shown: (value) =>
    value && 'owner' in value.view && 'updateBy' in value.view.owner ? calm(value.view.owner.updateBy) : [],
};

/** Who has a task, for an OwnershipBanner; null until the task is known. */
export function useOwnership(task: string): UsedOwnership | null {
  const { clock } = useHandoffEnvironment();
  const session = useSession(task);
  const { value, now } = useReading(session, clock, READER);
  return useMemo(() => value && { ...value, task, now, ...verbs(session) }, [value, task, now, session]);
}

function verbs(session: Session): Omit<UsedOwnership, keyof Value | 'now' | 'task'> {
  const onAct = (act: OwnershipAct): Promise<Answer> => perform(session, act);
  return {
    onAct,
    askForPerson: () => onAct({ type: 'ask-person' }),
    cancelRequest: () => onAct({ type: 'cancel-request' }),
    addNote: (text) => onAct({ type: 'add-note', text }),
    chooseFallback: (fallback, text = '') => onAct({ type: 'fallback', fallback, text: text || null }),
  };
}

async function perform(session: Session, act: OwnershipAct): Promise<Answer> {
  const { type } = act;
  switch (type) {
    case 'ask-person':
      return session.send(type, personRequest(session));
    case 'cancel-request':
      return session.send(type, { type: 'ownership.cancel' });
    case 'add-note':
      return session.send(type, { type: 'task.send-message', text: act.text, audience: 'everyone' });
    case 'fallback':
      return session.send(type, { type: 'fallback.choose', fallback: act.fallback, text: act.text });
    case 'dismiss-refusal':
      session.dismiss();
      return null;
    case 'show-handoff':
      return null;
    default:
      return act satisfies never;
  }
}
