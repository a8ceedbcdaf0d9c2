'use client';
import type { OfferView, RejectionReason, Viewer } from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';
import { directionOf } from './offer-looks.js';

/** Props of `OfferGrounds`. */
export interface OfferGroundsProps {
  readonly view: OfferView;
  /** Id of the user whose account it is. */
  readonly account: string;
  readonly viewer: Viewer;
}

/** What an offer rests on: the decisions that were counted, what they support, and what speaks against them. */
export function OfferGrounds({ view, account, viewer }: OfferGroundsProps): ReactNode {
  const { because, supported, hasty, own, offeredBy } = view;
  const direction = directionOf(view);
  const who = own && viewer.kind === 'user' && viewer.id === account ? 'you' : 'other';
  return (
    <div className="hk-offer-grounds">
      {offeredBy && (
        <p className="hk-offer-line">
          <Message id="offer.by" params={{ by: offeredBy.name }} />
        </p>
      )}
      <p className="hk-offer-line" data-part="because">
        {because === null ? (
          <Message id="offer.uncounted" />
        ) : direction === 'allow' ? (
          <Message id="offer.approved" params={{ ...because, who }} />
        ) : (
          <Message
            id="offer.resisted"
            params={{ resisted: because.decided - because.approved, decided: because.decided }}
          />
        )}
      </p>
      {supported !== null && (
        <p className="hk-note" data-part="supported">
          <Message id={`offer.supported.${direction}`} params={{ least: Math.floor(supported * 100) }} />
        </p>
      )}
      {hasty && (
        <p className="hk-offer-hasty" data-part="hasty">
          <Icon name="warning" />
          <span>
            <Message id="offer.hasty" />
          </span>
        </p>
      )}
      {view.key === 'ask-again' && view.reasons && <Reasons reasons={view.reasons} />}
    </div>
  );
}

const REASONS = [
  'wrong-facts',
  'wrong-action',
  'wrong-tone',
  'wrong-time',
  'not-needed',
  'other',
] as const satisfies readonly RejectionReason[];

function Reasons({ reasons }: { readonly reasons: Readonly<Record<RejectionReason, number>> }): ReactNode {
  const { t } = useMessages();
  const given = REASONS.filter((reason) => reasons[reason] > 0).toSorted((a, b) => reasons[b] - reasons[a]);
  return (
    given.length > 0 && (
      <ul className="hk-chips" data-part="reasons" aria-label={t('offer.reasons')}>
        {given.map((reason) => (
          <li className="hk-chip" key={reason}>
            <span>
              <Message
                id="offer.reason"
                params={{ reason: t(`handoff.reject.${reason}`), count: reasons[reason] }}
              />
            </span>
          </li>
        ))}
      </ul>
    )
  );
}
