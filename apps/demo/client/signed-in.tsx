import type { Viewer } from '@handoff-kit/core';
import { createHttpClient } from '@handoff-kit/core/http';
import { en } from '@handoff-kit/core/messages/en';
import { HandoffProvider } from '@handoff-kit/react';
import { type ReactNode, useMemo } from 'react';
import { watchWhileVisible } from './visible-client.js';

/** What a page shows to one person: their connection to the host, which lets go while the page is hidden, and its words. */
export function SignedIn({
  viewer,
  children,
}: {
  readonly viewer: Viewer;
  readonly children: ReactNode;
}): ReactNode {
  const client = useMemo(
    () => watchWhileVisible(createHttpClient({ url: handoffsOf(viewer), viewer })),
    [viewer],
  );
  return (
    <HandoffProvider client={client} messages={en}>
      {children}
    </HandoffProvider>
  );
}

/** Where the handler of this person is mounted. */
export function handoffsOf({ kind, id }: Viewer): string {
  return kind === 'user' ? '/api/customer/handoff' : `/api/desk/${id}/handoff`;
}
