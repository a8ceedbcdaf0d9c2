'use client';
import type { TaskAct } from '@handoff-kit/core';
import { type Draft, type DraftScope, type ReviewAct, type ReviewModel, useDraft } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import type { HeadingLevel } from '../handoff-card/card.js';
import type { Stance } from './stance.js';

/** What every part of a ReviewerPanel is given. */
export interface Panel {
  readonly model: ReviewModel;
  readonly act: (act: ReviewAct) => void;
  readonly stance: Stance;
  /** What the unsent texts belong to. */
  readonly scope: DraftScope;
  /** A command is on its way, or there is no connection: nothing can be sent. */
  readonly held: boolean;
  /** Id of the line that says why nothing can be sent. */
  readonly why: string;
  readonly level: HeadingLevel;
  /** Id of the headline. */
  readonly title: string;
  readonly layout: 'inline' | 'sheet';
  /** What stands at the end of the headline. */
  readonly end: ReactNode;
  readonly className: string | undefined;
}

/** Whether the host allows it; without the host's answers, everything that the state offers. */
export function mayDo({ model: { can } }: Panel, act: TaskAct): boolean {
  return can === null || can.task[act] === true;
}

/** A text of this panel that survives a reload until it is sent. */
export function usePanelText({ scope }: Panel, field: string, initial = ''): Draft {
  return useDraft({ ...scope, field }, initial);
}
