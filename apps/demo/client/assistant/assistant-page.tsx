import type { Viewer } from '@handoff-kit/core';
import {
  type AuthorizationAct,
  type OfferModel,
  useAuthorizationOffers,
  useAuthorizations,
  useCapabilities,
} from '@handoff-kit/react';
import { AuthorizationList, AuthorizationOffer, CapabilityMatrix } from '@handoff-kit/ui';
import type { ReactNode } from 'react';
import { FillPast } from '../fill-past.js';
import { SignedIn } from '../signed-in.js';

/** What the customer lets the agent do without asking, what they could, and what it may do at all. */
export function AssistantPage({ viewer }: { readonly viewer: Viewer }): ReactNode {
  return (
    <SignedIn viewer={viewer}>
      <Assistant account={viewer.id} />
    </SignedIn>
  );
}

function Assistant({ account }: { readonly account: string }): ReactNode {
  const { offers, refresh } = useAuthorizationOffers(account);
  const authorizations = useAuthorizations(account);
  const capabilities = useCapabilities();

  function onAct(act: AuthorizationAct): void {
    if (act.type === 'show-offer') {
      document.getElementById(offerId(act.authorization))?.focus();
    } else {
      void authorizations.onAct(act);
    }
  }

  return (
    <div className="assistant">
      <div>
        <h1>What the assistant may do for you</h1>
        <p className="lead">
          Some things it does by itself, some it asks you about, and some only our desk decides. What you
          allow here counts in every conversation until you take it back.
        </p>
        <FillPast onFilled={refresh} />
      </div>
      {offers.length > 0 && (
        <section className="assistant-offers" aria-labelledby="offers">
          <h2 id="offers">{offers.some(isOpen) ? 'For you to decide' : 'Decided just now'}</h2>
          {offers.map((offer) => (
            <div key={offer.view.id} id={offerId(offer.view.id)} tabIndex={-1}>
              <AuthorizationOffer offer={offer} level={3} />
            </div>
          ))}
        </section>
      )}
      <AuthorizationList authorizations={authorizations} onAct={onAct} />
      <CapabilityMatrix capabilities={capabilities} />
    </div>
  );
}

function isOpen({ view: { key } }: OfferModel): boolean {
  return key === 'allow' || key === 'ask-again' || key === 'not-eligible';
}

function offerId(id: string): string {
  return `offer-${id}`;
}
