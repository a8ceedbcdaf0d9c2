'use client';
import { type AccountRefusal, OFFER_LENGTHS } from '@handoff-kit/core';
import { type OfferAct, type OfferModel, useAnnouncement, useMessages } from '@handoff-kit/react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { AccountCommandLine } from '../authorization-list/account-command-line.js';
import { whoOf } from '../authorization-list/entry-facts.js';
import { Button, type ButtonProps } from '../base/button.js';
import { DELIBERATE } from '../base/deliberate.js';
import { Mark } from '../base/mark.js';
import { Message } from '../base/message.js';
import { useKeptFocus } from '../base/use-kept-focus.js';
import type { HeadingLevel } from '../handoff-card/card.js';
import { useArming } from '../handoff-card/use-arming.js';
import { usePressGuard } from '../handoff-card/use-press-guard.js';
import type { AuthorizationOfferAttributes } from './authorization-offer-attributes.js';
import { OfferGrounds } from './offer-grounds.js';
import { directionOf, OFFER_LOOKS, titleOf } from './offer-looks.js';
import { OfferWidth } from './offer-width.js';

/** Props of `AuthorizationOffer`. */
export interface AuthorizationOfferProps {
  readonly offer: OfferModel;
  /** Called with what a person did. Wins over the model's own. */
  readonly onAct?: ((act: OfferAct) => void) | undefined;
  /** Level of its heading, at most 5: its parts have one below it. Default 3. */
  readonly level?: Exclude<HeadingLevel, 6> | undefined;
  readonly className?: string | undefined;
}

const BELOW = { 2: 3, 3: 4, 4: 5, 5: 6 } as const;

/**
 * Something to decide in advance, put before a person: what it rests on, how wide it is, for how long, and how it ends. Or the
 * other way: what went wrong, and whether to be asked again.
 */
export function AuthorizationOffer({
  offer: model,
  onAct,
  level = 3,
  className,
}: AuthorizationOfferProps): ReactNode {
  const { locale, dir, t } = useMessages();
  const { view, now, viewer, account, names, command } = model;
  const id = useId();
  const { ref, ...focus } = useKeptFocus<HTMLElement>();
  const [length, setLength] = useState<number>(OFFER_LENGTHS[1]);
  const bar = useRef<HTMLDivElement>(null);
  const about = JSON.stringify([view.id, view.key, view.terms, length]);
  const { armed, confirm } = useArming(ref, bar, about);
  const guard = usePressGuard(`${about} ${command.state}`);
  const act = (made: OfferAct): void => (onAct ?? model.onAct)?.(made);
  const action = names[view.terms.type] ?? view.terms.type;
  const direction = directionOf(view);
  const open = view.key === 'allow' || view.key === 'ask-again';
  const held = command.state === 'sending' || command.state === 'offline';
  const { icon, tone } = OFFER_LOOKS[view.key];
  const Level = `h${level}` as const;
  useAnnouncement(view.key, { task: `${account} ${view.id}`, text: t(titleOf(view), { action }) });
  const receipt =
    'by' in view
      ? { ...whoOf(view.by, viewer), at: view.at, until: ('until' in view && view.until) || now }
      : undefined;
  const attributes: AuthorizationOfferAttributes = {
    'data-state': view.key,
    'data-effect': view.terms.effect,
  };
  return (
    <section
      ref={ref}
      className={['hk-offer hk-card', className].filter(Boolean).join(' ')}
      lang={locale}
      dir={dir}
      aria-labelledby={`${id}title`}
      tabIndex={-1}
      {...attributes}
      {...focus}
      {...DELIBERATE}
    >
      <div className="hk-head">
        <Mark icon={icon} tone={tone} />
        <div className="hk-head-text">
          <Level className="hk-proposal" data-part="title" id={`${id}title`}>
            <Message id={titleOf(view)} params={{ action }} />
          </Level>
          {'by' in view && (
            <p className="hk-note" data-part="line">
              <Message id={`offer.${view.key}.line`} params={receipt} now={now} />
            </p>
          )}
          {view.key === 'not-eligible' && (
            <p className="hk-note" data-part="line">
              <Message id={`offer.not-eligible.${whyNot(view.refusal)}`} />
            </p>
          )}
        </div>
      </div>
      {(open || view.key === 'not-eligible') && (
        <div className="hk-offer-body">
          <OfferGrounds view={view} account={account} viewer={viewer} />
          {direction === 'allow' ? (
            <OfferWidth
              model={model}
              view={view}
              length={view.key === 'allow' ? length : null}
              level={BELOW[level]}
            />
          ) : (
            <p className="hk-offer-line" data-part="ends">
              {view.key === 'ask-again' && view.revokes !== null ? (
                <Message id="offer.revokes" />
              ) : (
                <Message id="offer.denies" />
              )}
            </p>
          )}
          {view.key === 'allow' && (
            <fieldset className="hk-form" data-part="length">
              <legend className="hk-form-label hk-offer-legend">
                <Message id="offer.length" />
              </legend>
              <div className="hk-radios hk-offer-lengths">
                {OFFER_LENGTHS.map((span) => (
                  <label className="hk-radio-label" key={span}>
                    <input
                      className="hk-radio"
                      type="radio"
                      name={`${id}length`}
                      checked={span === length}
                      onChange={() => setLength(span)}
                    />
                    <span>
                      <Message id="offer.length.option" params={{ span }} />
                    </span>
                  </label>
                ))}
              </div>
            </fieldset>
          )}
        </div>
      )}
      {(open || view.key === 'not-eligible') && (
        <div className="hk-actions hk-offer-acts" data-part="acts" ref={bar}>
          {open && button('accept', 'primary', <Message id={`offer.accept.${direction}`} />)}
          {button('decline', 'secondary', <Message id={`offer.decline.${direction}`} />)}
          {button('not-now', 'quiet', <Message id="offer.not-now" />)}
          {open && !armed && (
            <span className="hk-visually-hidden" id={`${id}arming`}>
              <Message id="handoff.arming" />
            </span>
          )}
        </div>
      )}
      <AccountCommandLine
        command={command}
        now={now}
        viewer={viewer}
        id={`${id}command`}
        onDismiss={() => act({ type: 'dismiss-refusal' })}
      />
    </section>
  );

  function button(
    part: 'accept' | 'decline' | 'not-now',
    variant: ButtonProps['variant'],
    label: ReactNode,
  ): ReactNode {
    const waits = part === 'accept' && !armed;
    const blocked = waits || (held && part !== 'not-now');
    const why = held && part !== 'not-now' ? `${id}command` : waits ? `${id}arming` : undefined;
    return (
      <Button
        variant={variant}
        data-part={part}
        blocked={blocked}
        aria-describedby={why}
        {...guard(
          `${part} ${about}`,
          () => act(part === 'accept' ? { type: 'accept', expiresAt: endOf() } : { type: part }),
          part === 'accept' ? confirm : undefined,
        )}
      >
        {label}
      </Button>
    );
  }

  /** Exactly the time that was shown. */
  function endOf(): number | null {
    return direction === 'allow' ? now + length : null;
  }
}

function whyNot({ code, about, by }: AccountRefusal): 'agent' | 'route' | 'changed' | 'other' {
  switch (code) {
    case 'tool-changed':
    case 'policy-changed':
      return 'changed';
    case 'not-eligible':
      return by?.kind === 'agent' ? 'agent' : about === 'route' ? 'route' : 'other';
    default:
      return 'other';
  }
}
