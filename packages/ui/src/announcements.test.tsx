import type { Client } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { HandoffProvider } from '@handoff-kit/react';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { ILSE } from './catalogue/fixtures.js';
import { handoffCatalogue } from './catalogue/handoff.js';
import { ownershipCatalogue } from './catalogue/ownership.js';
import { statusCatalogue } from './catalogue/status.js';
import { HandoffCard } from './handoff-card/handoff-card.js';
import { OwnershipBanner } from './ownership-banner/ownership-banner.js';
import { StatusCard } from './status-card/status-card.js';

const nobody: Client = {
  viewer: ILSE,
  send: () => new Promise(() => undefined),
  sendToAccount: () => new Promise(() => undefined),
  ask: () => new Promise(() => undefined),
  subscribe: () => () => undefined,
};

function page(children: ReactNode): ReactNode {
  return (
    <HandoffProvider client={nobody} messages={en} timeZone="UTC">
      {children}
    </HandoffProvider>
  );
}

function spoken(role: 'status' | 'alert'): string {
  return screen
    .getAllByRole(role)
    .map(({ textContent }) => textContent)
    .join(' ');
}

describe('what is announced', () => {
  it('is nothing at first: the page is read as it is', () => {
    render(
      page(
        <>
          <StatusCard status={statusCatalogue.stopped} />
          <OwnershipBanner ownership={ownershipCatalogue.person} />
          <HandoffCard handoff={handoffCatalogue.confirm} />
        </>,
      ),
    );
    expect(spoken('status')).toBe('');
    expect(spoken('alert')).toBe('');
  });

  it('is that something waits for a decision, once', () => {
    const { rerender } = render(page(<StatusCard status={statusCatalogue.working} />));
    rerender(page(<StatusCard status={statusCatalogue['waiting-for-you']} />));
    rerender(page(<StatusCard status={{ ...statusCatalogue['waiting-for-you'] }} />));
    expect(spoken('status')).toBe('Ready for your decision: Changing trip TK-88213');
  });

  it('is who has taken the task', () => {
    const { rerender } = render(page(<OwnershipBanner ownership={ownershipCatalogue.queued} />));
    rerender(page(<OwnershipBanner ownership={ownershipCatalogue.person} />));
    expect(spoken('status')).toBe('Maya Rao from Billing has your request');
  });

  it('is the receipt of a decision, although the card is another one then', () => {
    const { rerender } = render(page(<HandoffCard handoff={handoffCatalogue.confirm} />));
    rerender(page(<HandoffCard handoff={handoffCatalogue.succeeded} />));
    expect(spoken('status')).not.toBe('');
    expect(spoken('status')).toBe(screen.getByRole('heading').textContent);
  });

  it('interrupts only for what failed', () => {
    const { rerender } = render(page(<HandoffCard handoff={handoffCatalogue.running} />));
    rerender(page(<HandoffCard handoff={handoffCatalogue.failed} />));
    expect(spoken('status')).toBe('');
    expect(spoken('alert')).toBe(screen.getByRole('heading').textContent);
  });
});
