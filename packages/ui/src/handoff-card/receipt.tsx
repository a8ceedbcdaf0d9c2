'use client';
import { useMessages } from '@handoff-kit/react';
import { type ReactNode, useEffect } from 'react';
import { Button } from '../base/button.js';
import { Disclosure } from '../base/disclosure.js';
import { Mark } from '../base/mark.js';
import { Message } from '../base/message.js';
import { RefusalLine } from '../base/refusal-line.js';
import { Revealed } from '../base/revealed.js';
import { Time } from '../base/time.js';
import type { KeptFocus } from '../base/use-kept-focus.js';
import { aboutOf, allows, type Card } from './card.js';
import { ChangeList } from './change-list.js';
import type { HandoffCardAttributes } from './handoff-card-attributes.js';
import { Heading } from './heading.js';
import { decisionIn, factsOf, finishedName } from './receipt-facts.js';
import { RECEIPT_LOOKS, type ReceiptKey, type ReceiptOffer } from './receipt-looks.js';
import { usePressGuard } from './use-press-guard.js';
import { forgetUnsent } from './use-unsent.js';

/** Props of `Receipt`. */
export interface ReceiptProps {
  readonly card: Card;
  readonly receipt: ReceiptKey;
  readonly kept: KeptFocus<HTMLElement>;
  readonly className: string | undefined;
}

/** What came of a request: one line, when it was, and what can still be done. */
export function Receipt({ card, receipt, kept, className }: ReceiptProps): ReactNode {
  const { model, act, title } = card;
  const { view, now, viewer, client } = model;
  const { t, locale, dir } = useMessages();
  const about = aboutOf(view.handoff);
  const guard = usePressGuard([about, view.key, client.command.state].join(' '));
  const { icon, tone, offers: possible = [] } = RECEIPT_LOOKS[receipt];
  const facts = factsOf(model);
  const finished = finishedName(model);
  const decision = decisionIn(view);
  const offers = possible.filter(isOffered);
  const note = view.key === 'settled' ? view.note : receipt === 'rejected' ? (decision?.note ?? null) : null;
  const attributes: HandoffCardAttributes = {
    'data-state': view.key,
    'data-irreversible': undefined,
    'data-docked': undefined,
  };
  const answers = Object.entries((receipt === 'answered' && decision?.answers) || {});

  useEffect(() => forgetUnsent(about), [about]);

  return (
    <article
      className={className ? `hk-handoff hk-card ${className}` : 'hk-handoff hk-card'}
      lang={locale}
      dir={dir}
      tabIndex={-1}
      {...kept}
      aria-labelledby={title}
      {...attributes}
    >
      <div className="hk-head">
        <Mark icon={icon} tone={tone} />
        <div className="hk-head-text">
          <Heading card={card} part="receipt">
            {finished === null ? (
              <Message id={`handoff.${receipt}.title`} params={facts} now={now} />
            ) : (
              <Revealed text={finished} />
            )}
          </Heading>
          <div className="hk-note">
            {view.key === 'refused' ? (
              <RefusalLine refusal={view.refusal} now={now} viewer={viewer} />
            ) : (
              receipt !== 'refused' && <Message id={`handoff.${receipt}.note`} params={facts} now={now} />
            )}
            {receipt === 'rejected' && decision?.rejection && decision.rejection !== 'other' && (
              <>
                {' '}
                <Message
                  id="handoff.rejected.reason"
                  params={{ reason: t(`handoff.reject.${decision.rejection}`) }}
                />
              </>
            )}
            {decision && decision.changes.length > 0 && (
              <>
                {' '}
                <Disclosure look="link" label={<Message id="handoff.changes" />}>
                  <ChangeList handoff={view.handoff} decision={decision} now={now} />
                </Disclosure>
              </>
            )}
          </div>
          {note !== null && (
            <blockquote className="hk-says" data-tone="person" dir="auto">
              <Revealed text={note} multiline />
            </blockquote>
          )}
          {answers.length > 0 && (
            <dl className="hk-facts">
              {answers.map(([name, answer]) => (
                <div key={name} className="hk-fact">
                  <dt className="hk-label">
                    <Revealed text={labelOf(name)} />
                  </dt>
                  <dd className="hk-value">
                    <Revealed text={String(answer)} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {offers.length > 0 && (
            <div className="hk-receipt-actions">
              {offers.map((offer) => (
                <Button
                  key={offer}
                  variant={offer === 'ask-person' || offer === 'dismiss' ? 'link' : 'secondary'}
                  data-part={offer}
                  {...guard(offer, () => act(actOf(offer)))}
                >
                  <Message id={LABELS[offer]} />
                </Button>
              ))}
            </div>
          )}
        </div>
        <span className="hk-head-end">
          <Time at={facts.at} now={now} />
        </span>
      </div>
    </article>
  );

  function labelOf(name: string): string {
    const { subject } = view.handoff;
    const field = subject.kind === 'question' && subject.fields.find((one) => one.name === name);
    return field ? field.label : name;
  }

  function isOffered(offer: ReceiptOffer): boolean {
    switch (offer) {
      case 'reopen':
      case 'undo':
        return allows(model, offer);
      case 'happened':
      case 'not-happened':
        return allows(model, 'settle');
      case 'ask-person':
        return viewer.kind === 'user';
      case 'dismiss':
        return true;
      default:
        return offer satisfies never;
    }
  }
}

const LABELS = {
  reopen: 'handoff.reopen',
  undo: 'handoff.undo',
  happened: 'handoff.happened',
  'not-happened': 'handoff.not-happened',
  'ask-person': 'common.ask-person',
  dismiss: 'common.dismiss',
} as const satisfies Record<ReceiptOffer, string>;

function actOf(offer: ReceiptOffer): Parameters<Card['act']>[0] {
  switch (offer) {
    case 'reopen':
    case 'undo':
    case 'ask-person':
      return { type: offer };
    case 'happened':
    case 'not-happened':
      return { type: 'settle', happened: offer === 'happened', note: null };
    case 'dismiss':
      return { type: 'dismiss-refusal' };
    default:
      return offer satisfies never;
  }
}
