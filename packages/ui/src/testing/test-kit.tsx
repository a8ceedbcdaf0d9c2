import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';

/** English and UTC around a component, as every test reads it. */
export function WithMessages({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <MessagesProvider messages={en} timeZone="UTC">
      {children}
    </MessagesProvider>
  );
}

/** Renders with English messages in UTC. */
export function renderWithMessages(ui: ReactNode): RenderResult {
  return render(ui, { wrapper: WithMessages });
}
