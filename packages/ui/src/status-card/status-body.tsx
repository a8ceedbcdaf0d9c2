'use client';
import type { ReactNode } from 'react';
import { Chips } from '../base/chips.js';
import { Disclosure } from '../base/disclosure.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { AskedRow, ParkedRow } from '../scope-notice/kept-rows.js';
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
          <AskedRow input={view.input} button={button} />
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
          <AskedRow input={view.input} button={button} />
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
          {view.parked.map((parked) => (
            <ParkedRow key={parked.id} parked={parked} now={now} button={button} />
          ))}
        </StatusRows>
      );
    default:
      return null;
  }
}
