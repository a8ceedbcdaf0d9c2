'use client';
import type { ChoiceOption, Instant } from '@handoff-kit/core';
import { type ReactNode, useId } from 'react';
import { Revealed } from '../base/revealed.js';
import { Arguments } from './arguments.js';
import { Consequence } from './consequence.js';

/** Props of `ChooseForm`. */
export interface ChooseFormProps {
  readonly options: readonly ChoiceOption[];
  readonly picked: string | null;
  readonly onPick: (option: string) => void;
  readonly now: Instant;
  readonly onReached: () => void;
  /** Id of the question. */
  readonly title: string;
}

/** The ways out of a decision that the agent is unsure of; the one picked shows exactly what it would do. */
export function ChooseForm({ options, picked, onPick, now, onReached, title }: ChooseFormProps): ReactNode {
  const name = useId();
  return (
    <div className="hk-options" data-part="options" role="radiogroup" aria-labelledby={title}>
      {options.map(({ id, label, detail, proposal }) => (
        <div key={id} className="hk-option" data-picked={picked === id || undefined}>
          <label className="hk-option-label">
            <input
              className="hk-radio"
              type="radio"
              name={name}
              checked={picked === id}
              onChange={() => onPick(id)}
            />
            <span className="hk-option-text">
              <span className="hk-option-name">
                <Revealed text={label} />
              </span>
              {detail !== null && (
                <span className="hk-note">
                  <Revealed text={detail} />
                </span>
              )}
            </span>
          </label>
          {picked === id && proposal && (
            <div className="hk-option-body">
              <Arguments presentation={proposal.presentation} now={now} onReached={onReached} />
              <Consequence proposal={proposal} />
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
