'use client';
import {
  type HandoffPermissions,
  type Instant,
  isRefusal,
  momentsOf,
  type ReviewClientState,
  type ReviewEntry,
  type ReviewView,
  type Shown,
  selectReview,
  type Task,
  type TaskPermissions,
} from '@handoff-kit/core';
import { useMemo } from 'react';
import { draftScope, sendDecision } from './decision.js';
import type { DraftPlace, DraftScope } from './drafts.js';
import type { ReviewAct, ReviewModel } from './models.js';
import { useHandoffEnvironment } from './provider.js';
import type { Answer, Local, Session, Situation } from './session.js';
import { calm } from './task-parts.js';
import { type Reader, useReading } from './use-reading.js';
import { useSession } from './use-session.js';

/** An entry of the desk's queue, opened. Every verb answers null while another command is under way. */
export interface UsedReview extends ReviewModel {
  /** Does what a ReviewerPanel asks for. `close` is left to the app. */
  onAct(act: ReviewAct): Promise<Answer>;
  /** Claims the handoff; for an ownership request, takes the task. */
  claim(): Promise<Answer>;
  /** Keeps the claim for longer. */
  renewClaim(): Promise<Answer>;
  release(): Promise<Answer>;
  /** Takes the task over, with a promise of the next update or none. */
  take(details?: { readonly updateBy?: Instant }): Promise<Answer>;
  promise(updateBy: Instant): Promise<Answer>;
  handBack(details?: { readonly note?: string }): Promise<Answer>;
  editSummary(summary: string): Promise<Answer>;
  correctField(field: string, value: string): Promise<Answer>;
  editDraft(draft: string): Promise<Answer>;
  sendMessage(text: string, audience?: 'everyone' | 'staff'): Promise<Answer>;
  finish(result: string): Promise<Answer>;
  /** Where `useDraft` keeps what is being written here; emptied once a decision is accepted. */
  readonly drafts: DraftScope;
  /** Says what is happening here, where the panel does not keep it itself. */
  mark(local: Partial<Local>): void;
}

interface Value {
  readonly view: ReviewView;
  readonly task: Task;
  readonly can: { readonly task: TaskPermissions; readonly handoff: HandoffPermissions | null };
  readonly client: ReviewClientState;
}

function readerOf(id: string | null): Reader<Situation, Value | null> {
  const entry: ReviewEntry = id === null ? { kind: 'ownership' } : { kind: 'handoff', handoff: id };
  return {
    value({ snapshot, client, viewer }, now) {
      const view =
        snapshot.state === 'ready' ? selectReview(snapshot.task, entry, now, viewer, client) : null;
      return snapshot.state === 'ready' && view
        ? {
            view,
            task: snapshot.task,
            can: {
              task: snapshot.can.task,
              handoff: id === null ? null : (snapshot.can.handoffs[id] ?? null),
            },
            client,
          }
        : null;
    },
    moments: ({ snapshot }) => (snapshot.state === 'ready' ? momentsOf(snapshot.task) : []),
    shown: (value) => (value ? timesOf(value) : []),
  };
}

function timesOf({ view, task }: Value): readonly Shown[] {
  const { handoff } = view;
  return calm(
    handoff?.proposedAt ?? task.owner.since,
    handoff?.promise ?? ('updateBy' in task.owner ? task.owner.updateBy : null),
    'until' in view ? view.until : null,
  );
}

/** One entry of the desk's queue, for a ReviewerPanel; null until it is known, or where there is none. */
export function useReview(task: string, entry: ReviewEntry): UsedReview | null {
  const { clock, drafts } = useHandoffEnvironment();
  const session = useSession(task);
  const id = entry.kind === 'handoff' ? entry.handoff : null;
  const reader = useMemo(() => readerOf(id), [id]);
  const { value, now } = useReading(session, clock, reader);
  return useMemo(
    () => value && { ...value, now, viewer: session.initial.viewer, ...verbs(session, drafts, value) },
    [value, now, session, drafts],
  );
}

function verbs(
  session: Session,
  drafts: DraftPlace,
  value: Value,
): Omit<UsedReview, keyof Value | 'now' | 'viewer'> {
  const onAct = (act: ReviewAct): Promise<Answer> => perform(session, drafts, value, act);
  const { handoff } = value.view;
  return {
    onAct,
    claim: () => onAct({ type: 'claim' }),
    renewClaim: async () =>
      handoff && session.send('renew-claim', { type: 'handoff.renew-claim', handoff: handoff.id }),
    release: () => onAct({ type: 'release' }),
    take: ({ updateBy } = {}) => onAct({ type: 'take', updateBy: updateBy ?? null }),
    promise: (updateBy) => onAct({ type: 'promise', updateBy }),
    handBack: ({ note = '' } = {}) => onAct({ type: 'hand-back', note: note || null }),
    editSummary: (summary) => onAct({ type: 'edit-summary', summary }),
    correctField: (field, corrected) => onAct({ type: 'correct-field', field, value: corrected }),
    editDraft: (draft) => onAct({ type: 'edit-draft', draft }),
    sendMessage: (text, audience = 'everyone') => onAct({ type: 'send-message', text, audience }),
    finish: (result) => onAct({ type: 'finish', result }),
    drafts: draftScope(session.task, handoff),
    mark: session.mark,
  };
}

async function perform(session: Session, drafts: DraftPlace, value: Value, act: ReviewAct): Promise<Answer> {
  const { handoff } = value.view;
  const { type } = act;
  switch (type) {
    case 'claim':
      return handoff
        ? claim(session, handoff.id)
        : session.send('take', { type: 'ownership.take', updateBy: null });
    case 'release':
      return handoff && session.send(type, { type: 'handoff.release', handoff: handoff.id });
    case 'decide':
      return handoff && sendDecision(session, drafts, handoff, act.decision);
    case 'open':
      if (handoff) {
        session.tell({ type: 'handoff.open', handoff: handoff.id });
      }
      return null;
    case 'see-changes':
      session.mark({ seenSeq: value.task.seq });
      return null;
    case 'dismiss-refusal':
      session.dismiss();
      return null;
    case 'close':
      return null;
    case 'edit-summary':
      return session.send(type, { type: 'review.edit-summary', summary: act.summary });
    case 'correct-field':
      return session.send(type, { type: 'review.correct-field', field: act.field, value: act.value });
    case 'edit-draft':
      return session.send(type, { type: 'review.edit-draft', draft: act.draft });
    case 'take':
      return session.send(type, { type: 'ownership.take', updateBy: act.updateBy });
    case 'promise':
      return session.send(type, { type: 'ownership.promise', updateBy: act.updateBy });
    case 'hand-back':
      return session.send(type, { type: 'ownership.hand-back', note: act.note });
    case 'send-message':
      return session.send(type, { type: 'task.send-message', text: act.text, audience: act.audience });
    case 'finish':
      return session.send(type, { type: 'task.finish', result: act.result, handoff: null });
    default:
      return act satisfies never;
  }
}

/** What was on the page when the claim was made counts as seen. */
async function claim(session: Session, handoff: string): Promise<Answer> {
  const answer = await session.send('claim', { type: 'handoff.claim', handoff });
  if (answer && !isRefusal(answer)) {
    session.mark({ seenSeq: answer.seq });
  }
  return answer;
}
