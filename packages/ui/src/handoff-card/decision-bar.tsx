'use client';
import type { MouseEventHandler, ReactNode, RefObject } from 'react';
import { Button } from '../base/button.js';
import { Message } from '../base/message.js';
import type { HandoffCardPart } from './handoff-card-attributes.js';
import type { PressHandlers } from './use-press-guard.js';

/** What the recommended button waits for. */
export type Wait = 'arming' | 'unread' | 'choose.first' | 'answer.missing' | 'editing.none' | 'editing.fault';

/** One button of a decision. */
export interface Choice {
  readonly part: HandoffCardPart;
  readonly label: ReactNode;
  /** Guarded where it decides, plain where it only opens something. */
  readonly press: PressHandlers | { readonly onClick: MouseEventHandler };
}

/** Props of `DecisionBar`. */
export interface DecisionBarProps {
  readonly bar: RefObject<HTMLDivElement | null>;
  /** The recommended one first; the bar itself begins with it unless it is docked. */
  readonly choices: readonly Choice[];
  /** The buttons stand below the card, the recommended one nearest to the thumb. */
  readonly docked: boolean;
  /** Why the first button does not act yet. */
  readonly wait: Wait | null;
  /** Why no button acts. */
  readonly hold: 'sending' | 'offline' | null;
  /** Id of the line that says why. */
  readonly id: string;
}

/** The buttons that name the action, and what they wait for. */
export function DecisionBar({ bar, choices, docked, wait, hold, id }: DecisionBarProps): ReactNode {
  const buttons = choices.map(buttonOf);
  return (
    <div className="hk-decisions" data-part="decisions" ref={bar}>
      {wait && (
        <p className={wait === 'arming' ? 'hk-visually-hidden' : 'hk-wait'} id={id}>
          <Message id={`handoff.${wait}`} />
        </p>
      )}
      {docked ? buttons.reverse() : buttons}
    </div>
  );

  function buttonOf({ part, label, press }: Choice, index: number): ReactNode {
    return (
      <Button
        key={part}
        variant={index === 0 ? 'primary' : index === 1 ? 'secondary' : 'quiet'}
        data-part={part}
        pending={index === 0 && hold === 'sending'}
        blocked={hold !== null || (index === 0 && wait !== null && wait !== 'answer.missing')}
        aria-describedby={index === 0 && wait ? id : undefined}
        {...press}
      >
        {label}
      </Button>
    );
  }
}
