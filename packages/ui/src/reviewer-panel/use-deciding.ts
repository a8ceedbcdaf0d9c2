'use client';
import type { Handoff, PresentedField } from '@handoff-kit/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { focusPart } from '../base/focus-part.js';
import { aboutOf, type Card, proposalIn } from '../handoff-card/card.js';
import type { Choice, Wait } from '../handoff-card/decision-bar.js';
import { changesIn } from '../handoff-card/edit-form.js';
import { choicesOf, type Offers, waitOf } from '../handoff-card/offers.js';
import { useArming } from '../handoff-card/use-arming.js';
import { usePressGuard } from '../handoff-card/use-press-guard.js';
import type { Unsent } from '../handoff-card/use-unsent.js';
import type { Mode, Written } from '../handoff-card/written.js';
import { type Panel, usePanelText } from './panel.js';
import { useReached } from './use-reached.js';

/** Everything that a decision at the desk is made from. */
export interface Deciding {
  readonly written: Written;
  /** The agent's text among the arguments, or null where there is none. */
  readonly draft: PresentedField | null;
  /** What differs from what was proposed; false while something written cannot be used. */
  readonly changed: boolean;
  readonly wait: Wait | null;
  /** Goes on an element at the end of what would run. */
  readonly end: RefObject<HTMLSpanElement | null>;
  /** The recommended one first; empty where this reviewer decides nothing now. */
  readonly choices: readonly Choice[];
  write(field: string, text: string): void;
  /** `focus` names the part that gets the focus; the form or the button that opened it where it is left out. */
  move(mode: Mode, focus?: string | null): void;
  pick(option: string): void;
  reach(): void;
}

const RECOMMENDATION = {
  approved: 'accepted',
  'approved-with-changes': 'edited',
  rejected: 'rejected',
  answered: null,
} as const;

/** Deciding a handoff under the same guards as a HandoffCard; what is written survives a reload. */
export function useDeciding(
  panel: Panel,
  handoff: Handoff,
  root: RefObject<HTMLElement | null>,
  bar: RefObject<HTMLElement | null>,
): Deciding {
  const { model, stance } = panel;
  const { view, now, viewer, can, client } = model;
  const { subject, request } = handoff;
  const about = aboutOf(handoff);
  const arming = useArming(root, bar, `${about} ${stance} ${view.key === 'changed-while-open'}`);
  const guard = usePressGuard([about, request.state, stance, client.command.state].join(' '));
  const { end, reached: shown } = useReached(bar, about);
  const kept = usePanelText(panel, 'decision', '{}');
  const texts = readTexts(kept.text);
  const [mode, setMode] = useState<Mode>(view.key === 'editing' ? 'edit' : 'view');
  const [picked, pick] = useState<string | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const [checked, setChecked] = useState(false);
  const focus = useRef<string | null>(null);

  const proposal = proposalIn(subject, picked);
  const presentation = proposal?.presentation;
  const changes = subject.kind === 'approval' && presentation ? changesIn(presentation, texts) : {};
  const changed = changes === null || Object.keys(changes).length > 0;
  const written: Written = {
    mode: stance === 'decide' ? mode : 'view',
    texts,
    picked,
    read: shown && (!presentation?.large || reached === proposal?.digest),
    checked,
  };
  const behind = view.key === 'changed-while-open';
  const card: Card = {
    model: {
      task: panel.model.task.id,
      view: { key: 'confirm', handoff },
      now,
      viewer,
      can: can?.handoff ?? null,
      client,
    },
    act(made) {
      if (made.type !== 'decide') return;
      const { decision } = made;
      panel.act({
        type: 'decide',
        decision: { ...decision, recommendation: RECOMMENDATION[decision.verdict] },
      });
    },
    title: '',
    level: panel.level,
  };
  const asEdited: Written = changed && written.mode === 'view' ? { ...written, mode: 'edit' } : written;
  const wait =
    behind && written.mode !== 'reject' ? 'unread' : waitOf(card, asEdited, arming.armed && !panel.held);
  const offers: Offers = {
    card,
    written,
    wait,
    guard,
    confirm: () => view.key !== 'changed-while-open' && !panel.held && arming.confirm(),
    move: (next) => move(next),
    check: () => setChecked(true),
    discard: () => kept.clear(),
  };

  useEffect(() => {
    const part = focus.current;
    focus.current = null;
    if (part) focusPart(root.current, part);
  });

  function move(next: Mode, part: string | null = next === 'view' ? mode : 'form'): void {
    focus.current = part;
    setMode(next);
  }

  return {
    written,
    draft: presentation?.fields.find(({ kind }) => kind === 'long-text') ?? null,
    changed,
    wait,
    end,
    choices: stance === 'decide' ? choicesFor(offers, asEdited) : [],
    write: (field, text) => kept.set(JSON.stringify({ ...texts, [field]: text })),
    move,
    pick,
    reach: () => setReached(proposal?.digest ?? null),
  };
}

/** With changes in sight, the recommended button approves those; the others stay what they are. */
function choicesFor(offers: Offers, asEdited: Written): readonly Choice[] {
  const choices = choicesOf(offers).filter(({ part }) => part !== 'defer');
  const [edited] = asEdited.mode === 'edit' ? choicesOf({ ...offers, written: asEdited }) : [];
  return edited && choices[0]?.part === 'approve' ? [edited, ...choices.slice(1)] : choices;
}

function readTexts(text: string): Unsent {
  try {
    const parsed: unknown = JSON.parse(text);
    return Object.fromEntries(
      Object.entries(parsed ?? {}).flatMap(([field, value]) =>
        typeof value === 'string' ? [[field, value]] : [],
      ),
    );
  } catch {
    return {};
  }
}
