'use client';
import { useMessages } from '@handoff-kit/react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../base/button.js';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { mayDo, type Panel, usePanelText } from './panel.js';
import { Section } from './section.js';

/** What the agent found out, each fact correctable. */
export function KnownFields({ panel }: { readonly panel: Panel }): ReactNode {
  const { task } = panel.model;
  const { stance } = panel;
  const editable = stance !== 'closed' && stance !== 'read' && mayDo(panel, 'edit-review');
  return (
    <Section panel={panel} part="known" title={<Message id="review.known.title" />}>
      <dl className="hk-facts">
        <div className="hk-fact">
          <dt className="hk-label">
            <Message id="review.known.user" />
          </dt>
          <dd className="hk-value">
            <Revealed text={task.user.name} />
          </dd>
        </div>
        {Object.entries(task.review.fields).map(([name, value]) => (
          <KnownField key={name} panel={panel} name={name} value={value} editable={editable} />
        ))}
      </dl>
    </Section>
  );
}

interface KnownFieldProps {
  readonly panel: Panel;
  readonly name: string;
  readonly value: string;
  readonly editable: boolean;
}

function KnownField({ panel, name, value, editable }: KnownFieldProps): ReactNode {
  const { t } = useMessages();
  const id = useId();
  const written = usePanelText(panel, `known ${name}`, value);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const used = useRef(false);

  useEffect(() => {
    if (used.current) (open ? field : opener).current?.focus();
  }, [open]);

  function show(next: boolean): void {
    used.current = true;
    setOpen(next);
  }

  function save(): void {
    const text = written.text.trim();
    if (panel.held) return;
    if (text !== value) panel.act({ type: 'correct-field', field: name, value: text });
    show(false);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.repeat) save();
    if (event.key === 'Escape') {
      event.stopPropagation();
      show(false);
    }
  }

  return (
    <div className="hk-fact">
      <dt className="hk-label" id={id}>
        <Revealed text={name} />
      </dt>
      <dd className="hk-value hk-known">
        {open && editable ? (
          <span className="hk-known-form" data-writing>
            <input
              ref={field}
              className="hk-field"
              aria-labelledby={id}
              dir="auto"
              autoComplete="off"
              value={written.text}
              onChange={(event) => written.set(event.target.value)}
              onKeyDown={onKeyDown}
            />
            <Button blocked={panel.held} aria-describedby={panel.why} onClick={save}>
              <Message id="review.known.save" />
            </Button>
            <Button
              variant="quiet"
              onClick={() => {
                written.clear();
                show(false);
              }}
            >
              <Message id="review.known.keep" />
            </Button>
          </span>
        ) : (
          <>
            <Revealed text={value} />
            {editable && (
              <button
                ref={opener}
                type="button"
                className="hk-known-correct"
                aria-label={t('review.known.correct', { field: name })}
                onClick={() => show(true)}
              >
                <Icon name="pencil" />
              </button>
            )}
          </>
        )}
      </dd>
    </div>
  );
}
