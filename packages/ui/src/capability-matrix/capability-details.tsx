'use client';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { type CapabilityRowProps, Happens } from './capability-happens.js';
import { isOrdinaryFirst } from './capability-words.js';

/** Everything else that is known of one kind of action. */
export function CapabilityDetails({ row, viewer }: CapabilityRowProps): ReactNode {
  const { reversibility, audience, firstTime, beyond, confidence, inAdvance } = row;
  return (
    <dl className="hk-matrix-facts">
      <Fact label={<Message id="capabilities.undo" />}>
        <Message id={`capabilities.undo.${reversibility}`} />
      </Fact>
      <Fact label={<Message id="capabilities.seen" />}>
        {audience === 'self' ? (
          <Message id="capabilities.seen.self" params={{ who: viewer.kind === 'user' ? 'you' : 'user' }} />
        ) : (
          <Message id={`capabilities.seen.${audience}`} />
        )}
      </Fact>
      <Fact label={<Message id="capabilities.first" />}>
        {isOrdinaryFirst(row) ? (
          <Message id="capabilities.first.same" />
        ) : (
          <Happens step={firstTime} viewer={viewer} />
        )}
      </Fact>
      {beyond && (
        <Fact label={<Message id="capabilities.beyond" />}>
          <Happens step={beyond} viewer={viewer} />
        </Fact>
      )}
      <Fact label={<Message id="capabilities.confidence" />}>
        {confidence === null ? (
          <Message id="capabilities.confidence.none" />
        ) : (
          <Message id="capabilities.confidence.below" params={{ threshold: confidence }} />
        )}
      </Fact>
      <Fact label={<Message id="capabilities.advance" />}>
        <Message id={`capabilities.advance.${inAdvance}`} />
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <div className="hk-matrix-fact">
      <dt className="hk-matrix-term">{label}</dt>
      <dd className="hk-matrix-value">{children}</dd>
    </div>
  );
}
