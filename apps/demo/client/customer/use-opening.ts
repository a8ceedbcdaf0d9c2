import { useEffect, useState } from 'react';
import { type NotOpened, openTask } from '../about.js';

/** A way to begin a conversation, what is being opened, and why the last try failed. */
export interface Opening {
  /** Id of a prepared conversation, `text` for own words, or null while nothing is being opened. */
  readonly opening: string | null;
  readonly failed: NotOpened | null;
  open(scenario: string | null, text: string): Promise<void>;
}

/** Begins conversations and goes to their pages. After a failure everything can be tried again. */
export function useOpening(): Opening {
  const [opening, setOpening] = useState<string | null>(null);
  const [failed, setFailed] = useState<NotOpened | null>(null);

  useEffect(() => {
    // Going back may bring the page as it was left, in the middle of opening.
    const again = (): void => setOpening(null);
    addEventListener('pageshow', again);
    return () => removeEventListener('pageshow', again);
  }, []);

  async function open(scenario: string | null, text: string): Promise<void> {
    if (opening !== null) {
      return;
    }
    setOpening(scenario ?? 'text');
    setFailed(null);
    const answer = await openTask(scenario, text);
    if (answer.opened) {
      location.assign(answer.path);
    } else {
      setFailed(answer.why);
      setOpening(null);
    }
  }

  return { opening, failed, open };
}
