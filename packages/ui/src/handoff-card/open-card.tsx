'use client';
import { useAnnounce, useMessages } from '@handoff-kit/react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { focusPart } from '../base/focus-part.js';
import type { KeptFocus } from '../base/use-kept-focus.js';
import { AnswerForm } from './answer-form.js';
import { Arguments } from './arguments.js';
import { aboutOf, type Card, proposalIn } from './card.js';
import { ChooseForm } from './choose-form.js';
import { Consequence } from './consequence.js';
import { DecisionBar } from './decision-bar.js';
import { EditForm } from './edit-form.js';
import { Facts } from './facts.js';
import { Foot } from './foot.js';
import { Frame } from './frame.js';
import { Notice } from './notice.js';
import { choicesOf, waitOf } from './offers.js';
import { ProposalHead } from './proposal-head.js';
import { RejectForm } from './reject-form.js';
import { useArming } from './use-arming.js';
import { usePressGuard } from './use-press-guard.js';
import { useUnsent } from './use-unsent.js';
import type { Mode, Written } from './written.js';

/** Props of `OpenCard`. */
export interface OpenCardProps {
  readonly card: Card;
  readonly kept: KeptFocus<HTMLElement>;
  readonly docked: boolean;
  readonly className: string | undefined;
}

/** A request that waits for a decision. Mount it anew where it is about something else. */
export function OpenCard({ card, kept, docked, className }: OpenCardProps): ReactNode {
  const { model } = card;
  const { t } = useMessages();
  const announce = useAnnounce();
  const { view, now } = model;
  const { subject, request } = view.handoff;
  const about = aboutOf(view.handoff);
  const root = kept.ref;
  const bar = useRef<HTMLDivElement>(null);
  const waitId = useId();
  const arming = useArming(root, bar, about);
  const guard = usePressGuard([about, request.state, model.client.command.state].join(' '));
  const [texts, setTexts] = useUnsent(about);
  const [mode, setMode] = useState<Mode | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const [checked, setChecked] = useState(false);
  const moved = useRef<Mode | null>(null);

  const proposal = proposalIn(subject, picked);
  const presentation = proposal?.presentation;
  const fixed = presentation?.fields.filter(({ path }) => !presentation.editable.includes(path)) ?? [];
  const read = !presentation?.large || reached === proposal?.digest;
  const edited = presentation?.editable.some((path) => path in texts) ?? false;
  const shown = mode ?? (subject.kind === 'approval' && (edited || view.key === 'editing') ? 'edit' : 'view');
  const written: Written = { mode: shown, texts, picked, read, checked };
  const wait = waitOf(card, written, arming.armed);

  useEffect(() => {
    const from = moved.current;
    moved.current = null;
    if (from) focusPart(root.current, shown === 'view' ? from : 'form');
  }, [shown, root]);

  function move(next: Mode): void {
    moved.current = shown === 'view' ? next : shown;
    setMode(next);
  }

  function write(field: string, text: string): void {
    setTexts({ ...texts, [field]: text });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || shown === 'view' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    move('view');
  }

  const onReached = (): void => setReached(proposal?.digest ?? null);
  const choices = choicesOf({
    card,
    written,
    wait,
    guard,
    confirm: arming.confirm,
    move,
    check() {
      setChecked(true);
      announce({ task: model.task, text: t('handoff.answer.missing') });
    },
    discard: () => setTexts({}),
  });
  return (
    <Frame
      card={card}
      kept={kept}
      docked={docked && choices.length > 0}
      className={className}
      onKeyDown={onKeyDown}
      bar={
        choices.length > 0 && (
          <DecisionBar
            bar={bar}
            choices={choices}
            docked={docked}
            wait={wait}
            hold={view.key === 'sending' || view.key === 'offline' ? view.key : null}
            id={waitId}
          />
        )
      }
      foot={<Foot card={card} picked={picked} />}
    >
      <ProposalHead card={card} />
      {subject.kind === 'approval' && (shown !== 'edit' || !read) && (
        <Arguments presentation={subject.proposal.presentation} now={now} onReached={onReached} />
      )}
      {subject.kind === 'choice' && (
        <ChooseForm
          options={subject.options}
          picked={picked}
          onPick={setPicked}
          now={now}
          onReached={onReached}
          title={card.title}
        />
      )}
      {subject.kind === 'question' && (
        <AnswerForm fields={subject.fields} texts={texts} onText={write} checked={checked} />
      )}
      {shown === 'edit' && read && fixed.length > 0 && <Facts fields={fixed} now={now} />}
      {shown === 'edit' && presentation && (
        <Form label={t('handoff.edit')}>
          <EditForm presentation={presentation} texts={texts} onText={write} />
        </Form>
      )}
      {shown === 'reject' && (
        <Form label={t('handoff.reject.title')}>
          <RejectForm texts={texts} onText={write} />
        </Form>
      )}
      {subject.kind === 'approval' && shown !== 'reject' && <Consequence proposal={subject.proposal} />}
      <Notice card={card} />
    </Frame>
  );
}

function Form({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <fieldset className="hk-form" data-part="form" tabIndex={-1} aria-label={label}>
      {children}
    </fieldset>
  );
}
