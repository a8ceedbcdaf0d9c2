'use client';
import { useMessages } from '@handoff-kit/react';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../base/button.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { mayDo, type Panel, usePanelText } from './panel.js';

/** Props of `SummaryField`. */
export interface SummaryFieldProps {
  readonly panel: Panel;
  /** Id of the headline. */
  readonly id: string;
}

/** The one-line summary as the headline. Pressed, it becomes a field; what was written there survives a reload. */
export function SummaryField({ panel, id }: SummaryFieldProps): ReactNode {
  const { t } = useMessages();
  const { summary } = panel.model.task.review;
  const { title } = panel.model.task;
  const written = usePanelText(panel, 'summary', summary || title);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const used = useRef(false);
  const Level = `h${panel.level}` as const;
  const editable = panel.stance !== 'closed' && mayDo(panel, 'edit-review');
  const text = written.text.trim();

  useEffect(() => {
    if (used.current) (open ? field : opener).current?.focus();
  }, [open]);

  function show(next: boolean): void {
    used.current = true;
    setOpen(next);
  }

  function save(event: FormEvent | KeyboardEvent): void {
    event.preventDefault();
    if (panel.held || text === '') return;
    if (text !== summary) panel.act({ type: 'edit-summary', summary: text });
    show(false);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.repeat) save(event);
    if (event.key === 'Escape') {
      event.stopPropagation();
      show(false);
    }
  }

  if (open && editable) {
    return (
      <form className="hk-summary-form" data-part="summary-form" data-writing onSubmit={save}>
        <label className="hk-visually-hidden" htmlFor={`${id}field`} id={id}>
          <Message id="review.summary.label" />
        </label>
        <textarea
          ref={field}
          className="hk-field hk-summary-text"
          id={`${id}field`}
          rows={1}
          dir="auto"
          value={written.text}
          onChange={(event) => written.set(event.target.value.replace(/\s*\n\s*/g, ' '))}
          onKeyDown={onKeyDown}
        />
        <div className="hk-actions">
          <Button type="submit" blocked={panel.held || text === ''} aria-describedby={panel.why}>
            <Message id="review.summary.save" />
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              written.clear();
              show(false);
            }}
          >
            <Message id="review.summary.keep" />
          </Button>
        </div>
      </form>
    );
  }
  return (
    <Level className="hk-proposal hk-summary" data-part="summary" id={id}>
      {editable ? (
        <button
          ref={opener}
          type="button"
          className="hk-summary-button"
          title={t('review.summary.edit')}
          onClick={() => show(true)}
        >
          <Revealed text={summary || title} />
        </button>
      ) : (
        <Revealed text={summary || title} />
      )}
    </Level>
  );
}
