'use client';
import type { Handoff, Presentation } from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import { type ReactNode, useId } from 'react';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { AnswerForm } from '../handoff-card/answer-form.js';
import { Arguments } from '../handoff-card/arguments.js';
import { Calls } from '../handoff-card/calls.js';
import { ChangeList } from '../handoff-card/change-list.js';
import { ChooseForm } from '../handoff-card/choose-form.js';
import { EditForm } from '../handoff-card/edit-form.js';
import { Facts } from '../handoff-card/facts.js';
import { Conversation } from './conversation.js';
import { DraftText } from './draft-text.js';
import type { Panel } from './panel.js';
import { Section } from './section.js';
import type { Deciding } from './use-deciding.js';

/** Props of `ActionColumn`. */
export interface ActionColumnProps {
  readonly panel: Panel;
  readonly handoff: Handoff;
  readonly deciding: Deciding;
}

/** What would run, all of it, with the agent's draft in a place where it can be worked on. */
export function ActionColumn({ panel, handoff, deciding }: ActionColumnProps): ReactNode {
  const { now, can } = panel.model;
  const { subject, request } = handoff;
  const title = useId();
  const { written, draft } = deciding;
  switch (subject.kind) {
    case 'approval': {
      const { presentation } = subject.proposal;
      const made = 'decision' in request && request.decision.changes.length > 0 ? request.decision : null;
      return (
        <div className="hk-review-work">
          <Section
            panel={panel}
            part="action"
            title={
              <Message id={panel.stance === 'closed' ? 'review.action.closed' : 'review.action.title'} />
            }
          >
            {made ? (
              <ChangeList handoff={handoff} decision={made} now={now} />
            ) : (
              <Shown {...{ presentation, panel, deciding }} />
            )}
          </Section>
          {draft ? (
            <DraftText
              panel={panel}
              label={<Revealed text={draft.label} />}
              before={String(draft.value)}
              text={written.texts[draft.path] ?? String(draft.value)}
              onText={
                panel.stance === 'decide' &&
                (!can || can.handoff?.['approve-with-changes'] === true) &&
                presentation.editable.includes(draft.path)
                  ? (text) => deciding.write(draft.path, text)
                  : undefined
              }
              writing={written.mode === 'edit'}
              onWriting={(writing) =>
                deciding.move(writing ? 'edit' : 'view', writing ? 'draft-field' : null)
              }
            >
              <span ref={deciding.end} />
              <Conversation panel={panel} />
            </DraftText>
          ) : (
            <>
              <span ref={deciding.end} />
              <Conversation panel={panel} />
            </>
          )}
        </div>
      );
    }
    case 'choice':
      return (
        <div className="hk-review-work">
          <Section panel={panel} part="action" id={title} title={<Message id="review.choice.title" />}>
            <ChooseForm
              options={subject.options}
              picked={written.picked}
              onPick={deciding.pick}
              now={now}
              onReached={deciding.reach}
              title={title}
            />
          </Section>
          <Conversation panel={panel} />
        </div>
      );
    case 'question':
      return (
        <div className="hk-review-work">
          <Section panel={panel} part="action" title={<Message id="review.question.title" />}>
            <AnswerForm
              fields={subject.fields}
              texts={written.texts}
              onText={deciding.write}
              checked={written.checked}
            />
          </Section>
          <Conversation panel={panel} />
        </div>
      );
    default:
      return subject satisfies never;
  }
}

interface ShownProps {
  readonly presentation: Presentation;
  readonly panel: Panel;
  readonly deciding: Deciding;
}

function Shown({ presentation, panel, deciding }: ShownProps): ReactNode {
  const { t } = useMessages();
  const { now } = panel.model;
  const { written, draft } = deciding;
  const others = presentation.editable.filter((path) => path !== draft?.path);
  const changing =
    others.length > 0 && (written.mode === 'edit' || others.some((path) => path in written.texts));
  const rest = presentation.fields.filter(
    (field) => field !== draft && !(changing && others.includes(field.path)),
  );
  return (
    <>
      {presentation.large ? (
        <Arguments presentation={presentation} now={now} onReached={deciding.reach} />
      ) : (
        <>
          <Facts fields={rest} now={now} />
          <Calls calls={presentation.calls} now={now} />
        </>
      )}
      {changing && (
        <fieldset className="hk-form" data-part="form" tabIndex={-1} aria-label={t('handoff.edit')}>
          <EditForm
            presentation={{ ...presentation, editable: others }}
            texts={written.texts}
            onText={deciding.write}
          />
        </fieldset>
      )}
    </>
  );
}
