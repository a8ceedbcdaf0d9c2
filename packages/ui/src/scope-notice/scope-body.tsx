'use client';
import type { Instant, Parked, ScopeView, TaskPermissions } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { isAllowed } from '../base/offers.js';
import { Revealed } from '../base/revealed.js';
import type { WaitButtons } from '../base/wait-card.js';
import { StatusRow, StatusRows } from '../status-card/status-rows.js';
import { AskedRow, ParkedRow } from './kept-rows.js';

/** Props of `ScopeBody`. */
export interface ScopeBodyProps {
  readonly view: Exclude<ScopeView, { readonly key: 'inside' }>;
  readonly now: Instant;
  readonly can: TaskPermissions | null;
  readonly button: WaitButtons;
}

/** What was asked, what opens the boundary and who can say so, the part inside, and what was saved for later. */
export function ScopeBody({ view, now, can, button }: ScopeBodyProps): ReactNode {
  const who = isAllowed('extend-scope', can) ? 'you' : 'other';
  return (
    <StatusRows>
      <AskedRow input={view.input} button={button} />
      {view.key !== 'parked' && (
        <StatusRow
          label={<Message id="status.row.opens" />}
          action={view.extendedBy === null ? undefined : { offer: 'extend-scope' }}
          button={button}
        >
          {view.extendedBy === null ? (
            <Message id="scope.opens.unknown" />
          ) : (
            <>
              <Revealed text={view.extendedBy} />{' '}
              <span className="hk-row-more">
                <Message id="scope.opens.who" params={{ who }} />
              </span>
            </>
          )}
        </StatusRow>
      )}
      {view.key === 'handed-over' && view.updateBy !== null && (
        <StatusRow label={<Message id="scope.update" />} button={button}>
          <Message id="scope.update.by" params={{ by: view.updateBy }} now={now} />
        </StatusRow>
      )}
      {view.key === 'beyond-in-part' && (
        <StatusRow label={<Message id="status.row.in-scope" />} button={button}>
          <Revealed text={view.inScope} />
        </StatusRow>
      )}
      {view.parked.map((parked) => (
        <ParkedRow key={parked.id} parked={parked} now={now} button={button}>
          {parked.beyond && <Boundary beyond={parked.beyond} />}
        </ParkedRow>
      ))}
    </StatusRows>
  );
}

function Boundary({ beyond }: { readonly beyond: NonNullable<Parked['beyond']> }): ReactNode {
  const { boundary, extendedBy } = beyond;
  return (
    <>
      <span className="hk-row-more">
        <Message id="scope.saved.beyond" params={{ boundary }} />
      </span>{' '}
      <span className="hk-row-more">
        <Message id="handoff.reasoning.opens" params={{ extendedBy }} />
      </span>
    </>
  );
}
