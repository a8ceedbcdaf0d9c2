'use client';
import { type OfferView, REVIEW_AFTER } from '@handoff-kit/core';
import type { OfferModel } from '@handoff-kit/react';
import { type ReactNode, useId } from 'react';
import { Terms } from '../authorization-list/terms.js';
import { Message } from '../base/message.js';
import type { HeadingLevel } from '../handoff-card/card.js';

/** Props of `OfferWidth`. */
export interface OfferWidthProps {
  readonly model: OfferModel;
  readonly view: OfferView;
  /** For how long, in milliseconds; null where somebody else would choose it. */
  readonly length: number | null;
  readonly level: HeadingLevel;
}

/** How wide a consent would be, in words, before it is given: what it allows, what it never allows, and how it ends. */
export function OfferWidth({ model, view, length, level }: OfferWidthProps): ReactNode {
  const { account, viewer, now } = model;
  const id = useId();
  const Level = `h${level}` as const;
  return (
    <div className="hk-offer-width">
      <div data-part="allows">
        <Level className="hk-offer-heading" id={id}>
          <Message id="offer.allows" />
        </Level>
        <Terms terms={view.terms} account={account} viewer={viewer} now={now} labelledBy={id} />
      </div>
      <div data-part="never">
        <Level className="hk-offer-heading" id={`${id}never`}>
          <Message id="offer.never" />
        </Level>
        <ul className="hk-terms" aria-labelledby={`${id}never`}>
          <li>
            <Message id="offer.never.beyond" />
          </li>
          <li>
            <Message id="offer.never.changed" />
          </li>
          <li>
            <Message id="offer.never.kept" />
          </li>
        </ul>
      </div>
      <div data-part="ends">
        <Level className="hk-offer-heading" id={`${id}ends`}>
          <Message id="offer.ends" />
        </Level>
        <ul className="hk-terms" aria-labelledby={`${id}ends`}>
          {length !== null && (
            <li>
              <Message id="offer.ends.at" params={{ until: now + length }} now={now} />
            </li>
          )}
          {length !== null && length > REVIEW_AFTER && (
            <li>
              <Message id="offer.ends.review" params={{ span: REVIEW_AFTER }} />
            </li>
          )}
          <li>
            <Message id="offer.ends.revoke" />
          </li>
        </ul>
      </div>
    </div>
  );
}
