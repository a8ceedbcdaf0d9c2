'use client';
import { useMessages } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { Button } from '../base/button.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { mayDo, type Panel } from './panel.js';
import { useInlineField } from './use-inline-field.js';

/** Props of `SummaryField`. */
export interface SummaryFieldProps {
  readonly panel: Panel;
}

/** The one-line summary as the headline. Pressed, it becomes a field; what was written there survives a reload. */
export function SummaryField({ panel }: SummaryFieldProps): ReactNode {
  const { t } = useMessages();
  const { review, title } = panel.model.task;
  const id = panel.title;
  const summary = review.summary || title;
  const inline = useInlineField<HTMLTextAreaElement>(panel, 'summary', summary, (text) =>
    panel.act({ type: 'edit-summary', summary: text }),
  );
  const Level = `h${panel.level}` as const;
  const editable = panel.stance !== 'closed' && mayDo(panel, 'edit-review');
  const { text, set } = inline.written;
  if (inline.open && editable) {
    return (
      <div className="hk-summary-form" data-part="summary-form" data-writing>
        <label className="hk-visually-hidden" htmlFor={`${id}field`} id={id}>
          <Message id="review.summary.label" />
        </label>
        <textarea
          ref={inline.field}
          className="hk-field hk-summary-text"
          id={`${id}field`}
          rows={1}
          dir="auto"
          value={text}
          onChange={(event) => set(event.target.value.replace(/\s*\n\s*/g, ' '))}
          onKeyDown={inline.onKeyDown}
        />
        <div className="hk-actions">
          <Button
            blocked={panel.held || text.trim() === ''}
            aria-describedby={panel.why}
            onClick={inline.save}
          >
            <Message id="review.summary.save" />
          </Button>
          <Button variant="quiet" onClick={inline.keep}>
            <Message id="review.summary.keep" />
          </Button>
        </div>
      </div>
    );
  }
  return (
    <Level className="hk-proposal hk-summary" data-part="summary" id={id}>
      {editable ? (
        <button
          ref={inline.opener}
          type="button"
          className="hk-summary-button"
          title={t('review.summary.edit')}
          onClick={inline.show}
        >
          <Revealed text={summary} />
        </button>
      ) : (
        <Revealed text={summary} />
      )}
    </Level>
  );
}
