'use client';
import type { ReactNode } from 'react';
import { Chips } from '../base/chips.js';
import { Disclosure } from '../base/disclosure.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import type { StatusPartProps } from './status-parts.js';
import { StatusRow, StatusRows } from './status-rows.js';

/** A draft of up to so many characters is shown at once. */
const SHORT = 280;

/** What is kept and shown beneath the headline: input, partial work, draft, choices, what is missing. */
export function StatusBody({ view, now, button }: StatusPartProps): ReactNode {
  switch (view.key) {
    case 'draft-ready':
      return (
        <div className="hk-status-draft">
          <Disclosure
            defaultOpen={view.activity.draft.length <= SHORT}
            label={<Message id="status.draft.show" />}
          >
            <blockquote className="hk-quote" dir="auto">
              <Revealed text={view.activity.draft} multiline />
            </blockquote>
          </Disclosure>
        </div>
      );
    case 'unsure':
      return <Chips texts={view.activity.options} />;
    case 'needs-information':
      return <Chips texts={view.fields} />;
    case 'stopped': {
      const { partial, next } = view.activity;
      return (
        <StatusRows>
          <Asked input={view.input} button={button} />
          <StatusRow label={<Message id="status.row.ready" />} action={{ offer: 'use' }} button={button}>
            {partial.length > 0 ? (
              <Message id="status.row.ready.value" params={{ partial }} />
            ) : (
              <Message id="status.row.ready.none" />
            )}
          </StatusRow>
          <StatusRow label={<Message id="status.row.next" />} button={button}>
            <Revealed text={next} />
          </StatusRow>
        </StatusRows>
      );
    }
    case 'out-of-scope': {
      const { extendedBy, inScope } = view.activity;
      return (
        <StatusRows>
          <Asked input={view.input} button={button} />
          <StatusRow
            label={<Message id="status.row.opens" />}
            action={{ offer: 'extend-scope' }}
            button={button}
          >
            <Revealed text={extendedBy} />
          </StatusRow>
          {inScope !== null && (
            <StatusRow label={<Message id="status.row.in-scope" />} button={button}>
              <Revealed text={inScope} />
            </StatusRow>
          )}
        </StatusRows>
      );
    }
    case 'parked':
      return (
        <StatusRows>
          {view.parked.map(({ id, at, what, partial }) => (
            <StatusRow
              key={id}
              label={<Message id="status.row.parked" params={{ at }} now={now} />}
              action={{ offer: 'resume-parked', about: id }}
              button={button}
            >
              <Revealed text={what} />
              {partial.length > 0 && (
                <span className="hk-row-more">
                  <Message id="status.row.ready.value" params={{ partial }} />
                </span>
              )}
            </StatusRow>
          ))}
        </StatusRows>
      );
    default:
      return null;
  }
}

function Asked({
  input,
  button,
}: Pick<StatusPartProps, 'button'> & { readonly input: string | null }): ReactNode {
  return (
    input !== null && (
      <StatusRow label={<Message id="status.row.asked" />} action={{ offer: 'edit-input' }} button={button}>
        <q className="hk-asked">
          <Revealed text={input} multiline />
        </q>
      </StatusRow>
    )
  );
}
