'use client';
import type { Decision, Handoff, Instant, JsonValue, PresentedField } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { proposalIn } from './card.js';
import { FactValue } from './fact-value.js';

/** Props of `ChangeList`. */
export interface ChangeListProps {
  readonly handoff: Handoff;
  readonly decision: Decision;
  readonly now: Instant;
}

/** What was changed before it ran: each argument as it was proposed and as it was approved. */
export function ChangeList({ handoff, decision, now }: ChangeListProps): ReactNode {
  const before = proposalIn(handoff.subject, decision.option)?.presentation.fields ?? [];
  const after = decision.run?.presentation.fields ?? [];
  return (
    <dl className="hk-facts" data-part="changes">
      {decision.changes.map((change) => {
        const was = fieldAt(before, change.path);
        const is = fieldAt(after, change.path);
        return (
          <div key={change.path} className="hk-fact">
            <dt className="hk-label">
              <Revealed text={was?.label ?? change.path} />
            </dt>
            <dd className="hk-value">
              <del className="hk-before">
                <span className="hk-visually-hidden">
                  <Message id="handoff.changes.before" />{' '}
                </span>
                {was ? <FactValue field={was} now={now} /> : <Json value={change.before} />}
              </del>{' '}
              <ins className="hk-after">
                <span className="hk-visually-hidden">
                  <Message id="handoff.changes.after" />{' '}
                </span>
                {is ? <FactValue field={is} now={now} /> : <Json value={change.after} />}
              </ins>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function fieldAt(fields: readonly PresentedField[], path: string): PresentedField | undefined {
  return fields.find((field) => field.path === path);
}

function Json({ value }: { readonly value: JsonValue | undefined }): ReactNode {
  return value !== undefined && <Revealed text={typeof value === 'string' ? value : JSON.stringify(value)} />;
}
