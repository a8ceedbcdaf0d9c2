'use client';
import { useMessages } from '@handoff-kit/react';
import { type ReactNode, useId } from 'react';
import { Button } from '../base/button.js';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { mayDo, type Panel } from './panel.js';
import { Section } from './section.js';
import { useInlineField } from './use-inline-field.js';

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
  const inline = useInlineField<HTMLInputElement>(panel, `known ${name}`, value, (text) =>
    panel.act({ type: 'correct-field', field: name, value: text }),
  );
  return (
    <div className="hk-fact">
      <dt className="hk-label" id={id}>
        <Revealed text={name} />
      </dt>
      <dd className="hk-value hk-known">
        {inline.open && editable ? (
          <span className="hk-known-form" data-writing>
            <input
              ref={inline.field}
              className="hk-field"
              aria-labelledby={id}
              dir="auto"
              autoComplete="off"
              value={inline.written.text}
              onChange={(event) => inline.written.set(event.target.value)}
              onKeyDown={inline.onKeyDown}
            />
            <Button blocked={panel.held} aria-describedby={panel.why} onClick={inline.save}>
              <Message id="review.known.save" />
            </Button>
            <Button variant="quiet" onClick={inline.keep}>
              <Message id="review.known.keep" />
            </Button>
          </span>
        ) : (
          <>
            <Revealed text={value} />
            {editable && (
              <button
                ref={inline.opener}
                type="button"
                className="hk-known-correct"
                aria-label={t('review.known.correct', { field: name })}
                onClick={inline.show}
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
