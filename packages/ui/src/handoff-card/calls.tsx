'use client';
import type { Instant, PresentedCall } from '@handoff-kit/core';
import { type ReactNode, useId } from 'react';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { Facts } from './facts.js';

/** Props of `Calls`. */
export interface CallsProps {
  readonly calls: readonly PresentedCall[] | undefined;
  readonly now: Instant;
  /** Also shows each field's JSON Pointer. Default false. */
  readonly paths?: boolean;
}

/** What an action calls in its turn, each call with what it does and with every one of its arguments. */
export function Calls({ calls = [], now, paths = false }: CallsProps): ReactNode {
  const title = useId();
  if (calls.length === 0) return null;
  return (
    <div className="hk-calls" data-part="calls">
      <p className="hk-label" id={title}>
        <Message id="handoff.calls" params={{ count: calls.length }} />
      </p>
      <ol className="hk-call-list" aria-labelledby={title}>
        {calls.map(({ proposal, consequence, reversibility, fields }, index) => {
          const key = `${index}:${proposal}`;
          return (
            <li key={key} className="hk-call">
              <Revealed text={proposal} />
              {reversibility === 'irreversible' && (
                <p className="hk-call-consequence">
                  {consequence ? <Revealed text={consequence} /> : <Message id="handoff.consequence" />}
                </p>
              )}
              {fields.length > 0 && <Facts fields={fields} now={now} paths={paths} />}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
