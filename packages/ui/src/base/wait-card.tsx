'use client';
import type { CommandState, Fallback, Instant, TaskPermissions } from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import { type ReactNode, useId, useState } from 'react';
import type { HeadingLevel } from '../handoff-card/card.js';
import { Avatar } from './avatar.js';
import type { ButtonProps } from './button.js';
import { CommandLine, SendingNote } from './command-line.js';
import { DELIBERATE } from './deliberate.js';
import type { IconName } from './icon.js';
import { Mark, type Tone } from './mark.js';
import { Message } from './message.js';
import { OfferButton } from './offer-button.js';
import {
  asksForText,
  type FormOffer,
  isLasting,
  isOffered,
  type LastingOffer,
  type Offer,
} from './offers.js';
import { TextForm } from './text-form.js';
import { useKeptFocus } from './use-kept-focus.js';

/** How one state looks, and what it offers where that is allowed. */
export interface WaitLook {
  /** Stands where nobody's initials do. */
  readonly icon: IconName;
  readonly tone: Tone;
  /** The one filled button: the first that applies. */
  readonly primary?: readonly Offer[];
  readonly secondary?: readonly Offer[];
  /** Last on the card, in this order. */
  readonly links?: readonly Offer[];
}

/** One button, as a part of the body puts it. */
export interface WaitButton extends Pick<ButtonProps, 'variant' | 'aria-labelledby' | 'id'> {
  readonly offer: Offer;
  /** Which one of several it is about. */
  readonly about?: string | undefined;
}

/** Makes the button of an offer, or null where it is not to be had. */
export type WaitButtons = (button: WaitButton) => ReactNode;

/** Props of `WaitCard`. */
export interface WaitCardProps<Act> {
  readonly model: {
    readonly now: Instant;
    readonly can: TaskPermissions | null;
    readonly command: CommandState;
    readonly chosen: readonly Fallback[];
  };
  readonly state: string;
  readonly placement?: 'inline' | 'sticky' | undefined;
  readonly look: WaitLook;
  /** Name of the person whose initials stand at the start, or null for the look's icon. */
  readonly face?: string | null;
  readonly title: ReactNode;
  readonly line: ReactNode;
  /** Stands beside the headline. */
  readonly end?: ReactNode;
  /** What `edit-input` starts from. */
  readonly input?: string | null;
  readonly level: HeadingLevel;
  readonly className: string;
  /** What pressing an offer does, or null where the state has nothing that it could be done to. */
  actOf(offer: Offer, text: string): Act | null;
  onAct(act: Act | { readonly type: 'dismiss-refusal' }): void;
  body(button: WaitButtons): ReactNode;
}

interface Opened {
  readonly offer: FormOffer;
  readonly opener: HTMLElement;
  /** What was sent, kept until the host has taken it; null while it is being written. */
  readonly sent: string | null;
}

/** A card about a task that runs or waits: a headline, what is kept, and what a person can do meanwhile. */
export function WaitCard<Act>(props: WaitCardProps<Act>): ReactNode {
  const { model, state, look, face, title, line, level, actOf, onAct } = props;
  const { now, can, command, chosen } = model;
  const { locale, dir } = useMessages();
  const id = useId();
  const { ref, ...focus } = useKeptFocus<HTMLElement>();
  const [form, setForm] = useState<Opened | null>(null);
  const [waitingOn, setWaitingOn] = useState<string | null>(null);
  const opened = form && (form.sent === null || command.state !== 'idle') ? form : null;
  const blocked = command.state === 'sending' || command.state === 'offline';
  const commandId = `${id}command`;
  const Level = `h${level}` as const;

  return (
    <section
      ref={ref}
      className={`hk-card hk-waiting ${props.className}`}
      data-state={state}
      data-placement={props.placement}
      lang={locale}
      dir={dir}
      aria-labelledby={`${id}title`}
      tabIndex={-1}
      {...focus}
      {...DELIBERATE}
    >
      <div className="hk-head">
        {face ? <Avatar name={face} /> : <Mark icon={look.icon} tone={look.tone} />}
        <div className="hk-head-text">
          <Level className="hk-title" id={`${id}title`}>
            {title}
          </Level>
          {line && <p className="hk-note">{line}</p>}
        </div>
        {command.state === 'sending' ? <SendingNote id={commandId} /> : props.end}
      </div>
      {props.body(button)}
      {opened ? (
        <TextForm
          key={opened.offer}
          label={<Message id={`status.form.${opened.offer}`} />}
          send={<Message id={`status.form.${opened.offer}.send`} />}
          keep={<Message id="status.form.keep" />}
          initial={(opened.offer === 'edit-input' && props.input) || ''}
          text={opened.sent ?? undefined}
          blocked={blocked}
          describedBy={commandId}
          opener={opened.opener}
          onSend={(text) => {
            setForm({ ...opened, sent: text });
            act(opened.offer, text);
          }}
          onKeep={() => setForm(null)}
        />
      ) : (
        list('hk-actions', [...buttons('primary', look.primary), ...buttons('secondary', look.secondary)])
      )}
      <CommandLine
        command={command}
        now={now}
        id={commandId}
        onDismiss={() => onAct({ type: 'dismiss-refusal' })}
      />
      {list('hk-foot', buttons('link', look.links))}
    </section>
  );

  function buttons(variant: ButtonProps['variant'], offers: readonly Offer[] = []): readonly ReactNode[] {
    return offers.map((offer) => button({ offer, variant })).filter(Boolean);
  }

  function button({ offer, about = '', ...rest }: WaitButton): ReactNode {
    if (!isOffered(offer, can) || actOf(offer, about) === null) return null;
    const done = isLasting(offer) && isChosen(offer) ? offer : null;
    const asks = asksForText(offer);
    return (
      <OfferButton
        key={offer}
        {...rest}
        data-offer={offer}
        blocked={blocked && !asks}
        describedBy={commandId}
        done={done !== null}
        aria-expanded={asks && !done ? opened?.offer === offer : undefined}
        onPress={({ currentTarget }) => {
          setForm(asks ? { offer, opener: currentTarget, sent: null } : null);
          if (offer === 'keep-waiting') setWaitingOn(state);
          if (!asks) act(offer, about);
        }}
      >
        {done ? <Message id={`status.act.${done}.done`} /> : <Message id={`status.act.${offer}`} />}
      </OfferButton>
    );
  }

  function isChosen(offer: LastingOffer): boolean {
    return offer === 'keep-waiting' ? waitingOn === state : chosen.includes(offer === 'use' ? 'edit' : offer);
  }

  function act(offer: Offer, text: string): void {
    const made = actOf(offer, text);
    if (made) onAct(made);
  }
}

function list(className: string, shown: readonly ReactNode[]): ReactNode {
  return shown.length > 0 && <div className={className}>{shown}</div>;
}
