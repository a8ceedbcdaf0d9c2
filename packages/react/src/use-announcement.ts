'use client';
import { useEffect, useRef } from 'react';
import type { Announcement } from './announcer.js';
import { useAnnounce } from './provider.js';

/**
 * Speaks when `state` becomes another one while the component is on the page: never for the state it starts in, and not
 * again when the same state comes back from a reconnect. `text` null says nothing.
 */
export function useAnnouncement(
  state: string | null,
  announcement: Omit<Announcement, 'text'> & { readonly text: string | null },
): void {
  const announce = useAnnounce();
  const before = useRef<{ readonly task: string; readonly state: string } | null>(null);
  const { task, text, urgent } = announcement;
  useEffect(() => {
    if (state === null) {
      return;
    }
    const known = before.current?.task === task ? before.current.state : null;
    before.current = { task, state };
    if (known !== null && known !== state && text) {
      announce({ task, text, urgent });
    }
  }, [announce, state, task, text, urgent]);
}
