'use client';
import type { Instant, PresentedField } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { FactValue } from './fact-value.js';

/** Props of `Facts`. */
export interface FactsProps {
  readonly fields: readonly PresentedField[];
  readonly now: Instant;
  /** Also shows each field's JSON Pointer. Default false. */
  readonly paths?: boolean;
}

/** Fields of the arguments as label and value. */
export function Facts({ fields, now, paths = false }: FactsProps): ReactNode {
  return (
    <dl className="hk-facts" data-part="facts">
      {fields.map((field) => (
        <div key={field.path} className="hk-fact" data-kind={field.kind}>
          <dt className="hk-label">
            <Revealed text={field.label} />
            {paths && field.label !== field.path && (
              <code className="hk-path">
                <Revealed text={field.path} />
              </code>
            )}
          </dt>
          <dd className="hk-value" dir={field.kind === 'long-text' ? 'auto' : undefined}>
            <FactValue field={field} now={now} />{' '}
            {field.hidden > 0 && (
              <span className="hk-tag">
                <Message id="text.contains-hidden" params={{ count: field.hidden }} />
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
