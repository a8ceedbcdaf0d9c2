'use client';
import { arrangeCapabilities, type Capability, type CapabilityArrangement } from '@handoff-kit/core';
import {
  type CapabilitiesAct,
  type CapabilitiesModel,
  useAnnouncement,
  useMessages,
} from '@handoff-kit/react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../base/button.js';
import { DELIBERATE } from '../base/deliberate.js';
import { Message } from '../base/message.js';
import { useKeptFocus } from '../base/use-kept-focus.js';
import type { HeadingLevel } from '../handoff-card/card.js';
import { CapabilityExport } from './capability-export.js';
import { CapabilityFilters } from './capability-filters.js';
import type { CapabilityMatrixAttributes } from './capability-matrix-attributes.js';
import { CapabilityNotes } from './capability-notes.js';
import { CapabilityState } from './capability-state.js';
import { CapabilityTable } from './capability-table.js';

/** Props of `CapabilityMatrix`. */
export interface CapabilityMatrixProps {
  readonly capabilities: CapabilitiesModel;
  /** Called with what a person did. Wins over the model's own. */
  readonly onAct?: ((act: CapabilitiesAct) => void) | undefined;
  /** Level of its heading. Default 2. */
  readonly level?: HeadingLevel | undefined;
  readonly className?: string | undefined;
}

const EVERYTHING: CapabilityArrangement = { risk: null, decider: null, order: 'listed' };

/** From so many rows on, they can be filtered and put in order. */
const MANY = 4;

const NO_ROWS: readonly Capability[] = [];

/** What an agent may do under the policy in force, for people who did not write it. */
export function CapabilityMatrix({
  capabilities,
  onAct,
  level = 2,
  className,
}: CapabilityMatrixProps): ReactNode {
  const { view, now, viewer, asking } = capabilities;
  const { locale, dir, t } = useMessages();
  const id = useId();
  const { ref, ...focus } = useKeptFocus<HTMLElement>();
  const [arrangement, arrange] = useState(EVERYTHING);
  const matrix = 'matrix' in view ? view.matrix : null;
  const rows = matrix?.rows ?? NO_ROWS;
  const shown = arrangeCapabilities(rows, arrangement);
  const Level = `h${level}` as const;
  const attributes: CapabilityMatrixAttributes = {
    'data-state': view.key,
    'aria-busy': asking || undefined,
  };
  useAnnouncement(`${arrangement.risk} ${arrangement.decider}`, {
    task: 'capabilities',
    text: t(shown.length > 0 ? 'capabilities.count' : 'capabilities.nothing.title', { count: shown.length }),
  });
  return (
    <section
      ref={ref}
      className={['hk-matrix hk-card', className].filter(Boolean).join(' ')}
      lang={locale}
      dir={dir}
      aria-labelledby={id}
      tabIndex={-1}
      {...attributes}
      {...focus}
      {...DELIBERATE}
    >
      <header className="hk-matrix-head">
        <Level className="hk-title" data-part="title" id={id}>
          <Message id="capabilities.title" />
        </Level>
        {matrix && view.key !== 'loading' && view.at !== null && (
          <span className="hk-note" data-part="policy">
            <Message
              id="capabilities.policy"
              params={{ version: matrix.policyVersion, at: view.at }}
              now={now}
            />
          </span>
        )}
      </header>
      <CapabilityState view={view} now={now} />
      {rows.length >= MANY && (
        <CapabilityFilters rows={rows} viewer={viewer} arrangement={arrangement} onArrange={arrange} />
      )}
      {shown.length > 0 && <CapabilityTable rows={shown} viewer={viewer} labelledBy={id} />}
      {shown.length === 0 && rows.length > 0 && (
        <div className="hk-matrix-nothing" data-part="nothing">
          <p className="hk-title">
            <Message id="capabilities.nothing.title" />
          </p>
          <Button onClick={() => arrange({ ...EVERYTHING, order: arrangement.order })}>
            <Message id="capabilities.nothing.clear" />
          </Button>
        </div>
      )}
      {matrix && <CapabilityNotes matrix={matrix} />}
      {view.key !== 'loading' && (
        <div className="hk-foot">
          {rows.length > 0 && (
            <span className="hk-matrix-count" data-part="count">
              <Message id="capabilities.count" params={{ count: shown.length }} />
            </span>
          )}
          <div className="hk-matrix-acts">
            {matrix && rows.length > 0 && <CapabilityExport matrix={matrix} />}
            <Button
              variant="link"
              pending={asking}
              onClick={() => (onAct ?? capabilities.onAct)?.({ type: 'refresh' })}
            >
              <Message id="capabilities.refresh" />
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
