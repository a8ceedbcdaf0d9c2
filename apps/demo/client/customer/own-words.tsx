import { Button } from '@handoff-kit/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { LONGEST, type NotOpened } from '../about.js';

const NEAR = 200;

const FAILED = {
  unreachable: 'The demo’s server does not answer. Your text is kept; try again.',
  refused: 'The demo’s server could not start this conversation. Your text is kept; try again.',
} as const satisfies Record<NotOpened, string>;

/** A conversation begun in the customer’s own words. `initial` is what they had written elsewhere. */
export function OwnWords({
  label = 'In your own words',
  initial = '',
  onSend,
  pending,
  failed,
}: {
  readonly label?: string;
  readonly initial?: string;
  readonly onSend: (text: string) => void;
  readonly pending: boolean;
  readonly failed: NotOpened | null;
}): ReactNode {
  const [text, setText] = useState(initial.slice(0, LONGEST));
  const left = LONGEST - text.length;
  const long = initial.length > 0;

  function send(event: FormEvent): void {
    event.preventDefault();
    if (text.trim() !== '' && !pending) {
      onSend(text);
    }
  }

  const field = {
    id: 'own-words',
    value: text,
    maxLength: LONGEST,
    autoComplete: 'off',
    'aria-describedby': 'own-words-left own-words-failed',
  };
  return (
    <form className="own-words" onSubmit={send}>
      <label htmlFor="own-words">{label}</label>
      <div>
        {long ? (
          <textarea {...field} rows={3} onChange={({ target }) => setText(target.value)} />
        ) : (
          <input
            {...field}
            placeholder="Where is order 48127?"
            onChange={({ target }) => setText(target.value)}
          />
        )}
        <Button type="submit" variant="primary" pending={pending}>
          Start
        </Button>
      </div>
      <p id="own-words-left" className="note" hidden={left > NEAR}>
        {left === 1 ? '1 character left' : `${left} characters left`}
      </p>
      <p id="own-words-failed" className="note failed" role="alert">
        {failed && FAILED[failed]}
      </p>
    </form>
  );
}
