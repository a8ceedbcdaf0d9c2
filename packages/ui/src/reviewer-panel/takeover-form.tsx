'use client';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Message } from '../base/message.js';
import { type Panel, usePanelText } from './panel.js';

/** What can be done with a task that one has. */
export type Ending = 'promise' | 'hand-back' | 'finish';

/** Props of `TakeoverForm`. */
export interface TakeoverFormProps {
  readonly panel: Panel;
  readonly ending: Exclude<Ending, 'promise'>;
}

/** The note that goes with handing back, or what came of it. */
export function TakeoverForm({ panel, ending }: TakeoverFormProps): ReactNode {
  const written = usePanelText(panel, ending);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="hk-form-field hk-review-form" data-part="form">
      <label className="hk-form-label" htmlFor={id}>
        <Message
          id={ending === 'finish' ? 'review.with-you.finish-result' : 'review.with-you.hand-back-note'}
        />
      </label>
      <textarea
        ref={field}
        className="hk-field"
        id={id}
        rows={2}
        dir="auto"
        value={written.text}
        onChange={(event) => written.set(event.target.value)}
      />
    </div>
  );
}
