'use client';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { createDrafts, type DraftScope } from './drafts.js';
import { useDraftPlace } from './provider.js';

/** A text that is being written. */
export interface Draft {
  readonly text: string;
  /** Whether it differs from what was given at first. */
  readonly changed: boolean;
  /** Keeps a new text at once. */
  set(text: string): void;
  /** Forgets it, so that `text` is the initial one again. */
  clear(): void;
}

/**
 * A text that survives a reload until it is sent. `initial` is read only while nothing was written, so that it may
 * change. On a server, and while hydrating, the text is the initial one.
 */
export function useDraft(key: DraftScope & { readonly field: string }, initial: string): Draft {
  const place = useDraftPlace();
  place.kept ??= createDrafts(place.storage);
  const drafts = place.kept;
  const { task, handoff, digest, field } = key;
  const scope = useMemo(() => ({ task, handoff, digest }), [task, handoff, digest]);
  const written = useSyncExternalStore(
    drafts.subscribe,
    () => drafts.read(scope, field),
    () => null,
  );
  const set = useCallback((text: string) => drafts.write(scope, field, text), [drafts, scope, field]);
  const clear = useCallback(() => drafts.write(scope, field, null), [drafts, scope, field]);
  const text = written ?? initial;
  return { text, changed: text !== initial, set, clear };
}
