import type { OfferKey } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { offersCatalogue as states } from '../catalogue/offers.js';
import { AuthorizationOffer } from './authorization-offer.js';

const keys = Object.keys(states).filter((key): key is OfferKey => key in states);

test.each(keys)('%s renders on a server, without inline style', (key) => {
  const html = renderToString(
    <MessagesProvider messages={en} timeZone="UTC">
      <AuthorizationOffer offer={states[key]} />
    </MessagesProvider>,
  );
  expect(html).toContain(`data-state="${key}"`);
  expect(html).not.toMatch(/\sstyle=/);
});
