'use client';
import {
  type ClientState,
  type Handoff,
  type HandoffPermissions,
  type HandoffView,
  type JsonObject,
  type JsonValue,
  momentsOfHandoff,
  type RejectionReason,
  type Shown,
  selectHandoff,
  type Verdict,
} from '@handoff-kit/core';
import { useMemo } from 'react';
import { type DecisionDetails, decisionOn, sendDecision } from './decision.js';
import type { DraftPlace } from './drafts.js';
import type { HandoffCardAct, HandoffModel } from './models.js';
import { useHandoffEnvironment } from './provider.js';
import type { Answer, Local, Session, Situation } from './session.js';
import { calm, personRequest } from './task-parts.js';
import { type Reader, useReading } from './use-reading.js';
import { useSession } from './use-session.js';

/**
 * A handoff and what can be done about it. Verbs decide about exactly the handoff of this object, whatever has arrived
 * since; every verb answers null while another command is under way.
 */
export interface UsedHandoff extends HandoffModel {
  /** Does what a HandoffCard asks for. */
  onAct(act: HandoffCardAct): Promise<Answer>;
  /** A large presentation is only approved with `viewedFully`: say so once its end was on screen. */
  approve(details?: { readonly note?: string; readonly viewedFully?: boolean }): Promise<Answer>;
  /** Approves with other arguments, by JSON Pointer. The host assesses them again and may refuse. */
  approveWithChanges(details: {
    readonly changes: Readonly<Record<string, JsonValue>>;
    readonly note?: string;
    readonly viewedFully?: boolean;
  }): Promise<Answer>;
  /** Takes one option of a choice, or fills in the fields of a question. */
  answer(
    details: { readonly option: string; readonly viewedFully?: boolean } | { readonly answers: JsonObject },
  ): Promise<Answer>;
  reject(details: { readonly rejection: RejectionReason; readonly note?: string }): Promise<Answer>;
  /** Skips it for now: it stays open, out of the way. */
  defer(): Promise<Answer>;
  reopen(): Promise<Answer>;
  /** Asks for the reversal of what was done. It is a handoff of its own. */
  undo(): Promise<Answer>;
  /** Says what happened where nobody else can know. */
  settle(details: { readonly happened: boolean; readonly note?: string }): Promise<Answer>;
  askForPerson(): Promise<Answer>;
  /** Says what is happening here, where the card does not keep it itself. */
  mark(local: Partial<Local>): void;
}

interface Value {
  readonly view: HandoffView;
  readonly can: HandoffPermissions | null;
  readonly client: ClientState;
}

function readerOf(id: string): Reader<Situation, Value | null> {
  return {
    value({ snapshot, client, viewer }, now) {
      const view = snapshot.state === 'ready' ? selectHandoff(snapshot.task, id, now, viewer, client) : null;
      return snapshot.state === 'ready' && view
        ? { view, client, can: snapshot.can.handoffs[id] ?? null }
        : null;
    },
    moments({ snapshot }) {
      const handoff = snapshot.state === 'ready' && snapshot.task.handoffs.find((one) => one.id === id);
      return handoff ? momentsOfHandoff(handoff) : [];
    },
    shown: (value) => (value ? timesOf(value.view) : []),
  };
}

function timesOf(view: HandoffView): readonly Shown[] {
  switch (view.key) {
    case 'expiring':
      return calm(view.handoff.expiresAt);
    case 'review-waiting':
      return calm(view.promise);
    case 'succeeded-undoable':
      return calm(view.until);
    default:
      return [];
  }
}

/** One handoff of a task, for a HandoffCard; null until it is known, or where there is none. */
export function useHandoff(task: string, handoff: string): UsedHandoff | null {
  const { clock, drafts } = useHandoffEnvironment();
  const session = useSession(task);
  const reader = useMemo(() => readerOf(handoff), [handoff]);
  const { value, now } = useReading(session, clock, reader);
  return useMemo(
    () =>
      value && {
        ...value,
        task,
        now,
        viewer: session.initial.viewer,
        ...verbs(session, drafts, value.view.handoff),
      },
    [value, task, now, session, drafts],
  );
}

function verbs(
  session: Session,
  drafts: DraftPlace,
  handoff: Handoff,
): Omit<UsedHandoff, keyof Value | 'now' | 'viewer' | 'task'> {
  const onAct = (act: HandoffCardAct): Promise<Answer> => perform(session, drafts, handoff, act);
  const decide = (verdict: Verdict, details?: DecisionDetails): Promise<Answer> =>
    onAct({ type: 'decide', decision: decisionOn(handoff, verdict, details) });
  return {
    onAct,
    approve: (details) => decide('approved', details),
    approveWithChanges: (details) => decide('approved-with-changes', details),
    answer: (details) => decide('answered', details),
    reject: (details) => decide('rejected', details),
    defer: () => onAct({ type: 'defer' }),
    reopen: () => onAct({ type: 'reopen' }),
    undo: () => onAct({ type: 'undo' }),
    settle: ({ happened, note = '' }) => onAct({ type: 'settle', happened, note: note || null }),
    askForPerson: () => onAct({ type: 'ask-person' }),
    mark: session.mark,
  };
}

async function perform(
  session: Session,
  drafts: DraftPlace,
  handoff: Handoff,
  act: HandoffCardAct,
): Promise<Answer> {
  const { type } = act;
  const { id } = handoff;
  switch (type) {
    case 'decide':
      return sendDecision(session, drafts, handoff, act.decision);
    case 'defer':
    case 'reopen':
    case 'undo':
      return session.send(type, { type: `handoff.${type}`, handoff: id });
    case 'settle':
      return session.send(type, {
        type: 'action.settle',
        handoff: id,
        happened: act.happened,
        note: act.note,
      });
    case 'ask-person':
      return session.send(type, personRequest(session));
    case 'retry':
    case 'dismiss-refusal':
      session.dismiss();
      return null;
    default:
      return act satisfies never;
  }
}
