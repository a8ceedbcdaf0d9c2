import { type ReactNode, useState } from 'react';
import { fillPast } from './about.js';

const SAID = {
  open: '',
  filling: 'Writing it into the log …',
  filled: 'It is in the log now.',
  failed: 'The demo’s server does not answer. Try again.',
} as const;

/** Lets there have been a month of decisions, because a new demo has nothing that could be counted. */
export function FillPast({ onFilled }: { readonly onFilled: () => void }): ReactNode {
  const [state, setState] = useState<keyof typeof SAID>('open');

  async function fill(): Promise<void> {
    if (state === 'filling') {
      return;
    }
    setState('filling');
    const filled = await fillPast();
    setState(filled ? 'filled' : 'failed');
    if (filled) {
      onFilled();
    }
  }

  return (
    <p className="demo-control">
      Demo:{' '}
      <button type="button" onClick={() => void fill()} aria-busy={state === 'filling' || undefined}>
        Fill in the last month
      </button>{' '}
      <span role="status">{SAID[state]}</span>
    </p>
  );
}
