'use client';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../base/button.js';
import { Message } from '../base/message.js';
import { Radios } from '../handoff-card/field.js';
import { type Panel, usePanelText } from './panel.js';
import { useOnceSent } from './use-once-sent.js';

type Audience = 'everyone' | 'staff';

/** What the person who has the task writes: to the customer, or a note for the team. Only the button sends it. */
export function Composer({ panel }: { readonly panel: Panel }): ReactNode {
  const { task, client } = panel.model;
  const [audience, setAudience] = useState<Audience>('everyone');
  const written = usePanelText(panel, `message ${audience}`);
  const onceSent = useOnceSent(client.command);
  const id = useId();
  const { draft } = task.review;
  const user = task.user.name;
  const text = written.text.trim();
  const staff = audience === 'staff';
  return (
    <div className="hk-composer" data-part="composer">
      <div className="hk-review-line">
        <fieldset className="hk-form" aria-labelledby={`${id}to`}>
          <span className="hk-visually-hidden" id={`${id}to`}>
            <Message id="review.with-you.to" />
          </span>
          <Radios
            name={id}
            value={audience}
            onValue={(value) => setAudience(value === 'staff' ? 'staff' : 'everyone')}
            options={[
              { value: 'everyone', label: <Message id="review.with-you.everyone" params={{ user }} /> },
              { value: 'staff', label: <Message id="review.with-you.staff" /> },
            ]}
          />
        </fieldset>
      </div>
      <label className="hk-visually-hidden" htmlFor={id}>
        {staff ? (
          <Message id="review.with-you.note" />
        ) : (
          <Message id="review.with-you.message" params={{ user }} />
        )}
      </label>
      <textarea
        className="hk-field hk-draft"
        id={id}
        rows={5}
        dir="auto"
        data-audience={audience}
        value={written.text}
        onChange={(event) => written.set(event.target.value)}
      />
      <div className="hk-review-line">
        {draft !== null && !staff && text === '' ? (
          <Button variant="link" data-part="use-draft" onClick={() => written.set(draft)}>
            <Message id="review.with-you.draft" />
          </Button>
        ) : (
          <span className="hk-note">{text !== '' && <Message id="review.draft.saved-here" />}</span>
        )}
        <Button
          variant="primary"
          data-part="send"
          blocked={panel.held || text === ''}
          aria-describedby={panel.held ? panel.why : undefined}
          onClick={() => {
            onceSent(written.clear);
            panel.act({ type: 'send-message', text, audience });
          }}
        >
          <Message id={staff ? 'review.with-you.save-note' : 'review.with-you.send'} />
        </Button>
      </div>
    </div>
  );
}
