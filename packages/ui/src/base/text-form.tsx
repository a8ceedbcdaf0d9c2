'use client';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.js';

/** Props of `TextForm`. */
export interface TextFormProps {
  readonly label: ReactNode;
  /** The button that sends it. */
  readonly send: ReactNode;
  /** The button that leaves everything as it is. */
  readonly keep: ReactNode;
  /** What the text is before anybody writes; sending it unchanged is not possible. */
  readonly initial: string;
  /** What was written before, where the form comes back. Default `initial`. */
  readonly text?: string | undefined;
  /** It takes no press for now; `describedBy` says why. */
  readonly blocked: boolean;
  readonly describedBy: string | undefined;
  /** Gets the focus back when the form goes. */
  readonly opener: HTMLElement | null;
  onSend(text: string): void;
  onKeep(): void;
}

/** A small form for one text. Enter makes a new line: only the button sends. Escape leaves everything as it is. */
export function TextForm(props: TextFormProps): ReactNode {
  const { initial, blocked, describedBy, opener, onSend, onKeep } = props;
  const [text, setText] = useState(props.text ?? initial);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const written = text.trim();
  useEffect(() => {
    const card = field.current?.closest('section');
    field.current?.focus();
    return () => {
      // Where the form stood in place of its button, that button is another one now.
      const again = card?.querySelector<HTMLElement>(`[data-offer="${opener?.dataset.offer}"]`);
      (opener?.isConnected ? opener : again)?.focus();
    };
  }, [opener]);
  return (
    <div className="hk-text-form">
      <label className="hk-form-label" htmlFor={id}>
        {props.label}
      </label>
      <textarea
        ref={field}
        className="hk-field"
        id={id}
        rows={2}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onKeep()}
      />
      <div className="hk-actions">
        <Button
          variant="primary"
          blocked={blocked || written === '' || written === initial}
          aria-describedby={blocked ? describedBy : undefined}
          onClick={() => onSend(written)}
        >
          {props.send}
        </Button>
        <Button variant="quiet" onClick={onKeep}>
          {props.keep}
        </Button>
      </div>
    </div>
  );
}
