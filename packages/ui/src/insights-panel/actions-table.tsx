'use client';
import type { MessageKey } from '@handoff-kit/core';
import type { ActionInsight, Rate } from '@handoff-kit/core/insights';
import { type ReactNode, useState } from 'react';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { ShareText } from '../figures/share-text.js';

/** How many action types are shown before somebody asks for all. */
const FIRST = 6;

const RATES = [
  ['insights.actions.asked', ({ asked }) => asked],
  ['insights.reception.accepted', ({ accepted }) => accepted],
  ['insights.reception.changed', ({ changed }) => changed],
  ['insights.reception.resisted', ({ resisted }) => resisted],
  ['insights.actions.authorized', ({ authorized }) => authorized],
  ['insights.actions.regretted', ({ regretted }) => regretted],
  ['insights.actions.failed', ({ failed }) => failed],
] as const satisfies readonly (readonly [MessageKey, (action: ActionInsight) => Rate])[];

/** Props of `ActionsTable`. */
export interface ActionsTableProps {
  readonly labelledBy: string;
  readonly actions: readonly ActionInsight[];
}

/** What became of each action type, most frequent first. */
export function ActionsTable({ labelledBy, actions }: ActionsTableProps): ReactNode {
  const [all, setAll] = useState(false);
  const shown = all ? actions : actions.slice(0, FIRST);
  if (actions.length === 0) {
    return (
      <p className="hk-note">
        <Message id="insights.actions.none" />
      </p>
    );
  }
  return (
    <>
      {actions.length > FIRST && (
        <p className="hk-actions-all" data-part="all-actions">
          <button
            type="button"
            className="hk-disclosure"
            data-look="chevron"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            <Icon name="chevron" />
            <Message id="insights.actions.all" />
          </button>{' '}
          <span className="hk-note">
            <Message id="insights.count" params={{ count: shown.length, of: actions.length }} />
          </span>
        </p>
      )}
      <table className="hk-stacking" data-look="wide" aria-labelledby={labelledBy}>
        <thead className="hk-stacking-head">
          <tr>
            <th className="hk-figure-head" scope="col">
              <Message id="insights.actions.type" />
            </th>
            <th className="hk-figure-head" data-number="" scope="col">
              <Message id="insights.actions.proposed" />
            </th>
            {RATES.map(([key]) => (
              <th key={key} className="hk-figure-head" data-number="" scope="col">
                <Message id={key} />
              </th>
            ))}
            <th className="hk-figure-head" data-number="" scope="col">
              <Message id="insights.actions.half" />
            </th>
          </tr>
        </thead>
        <tbody className="hk-stacking-body">
          {shown.map((action) => (
            <tr key={action.actionType} className="hk-figure-row hk-stacking-row">
              <th className="hk-figure-cell hk-figure-name hk-figure-code" scope="row">
                <Revealed text={action.actionType} />
              </th>
              <Cell label="insights.actions.proposed">
                <Message id="insights.number" params={{ value: action.proposed }} />
              </Cell>
              {RATES.map(([key, rateIn]) => (
                <Cell key={key} label={key}>
                  <ShareText rate={rateIn(action)} />
                </Cell>
              ))}
              <Cell label="insights.actions.half">
                {action.response.median === null ? (
                  <span className="hk-share-none">
                    <Message id="insights.no-cases" />
                  </span>
                ) : (
                  <Message id="insights.duration" params={{ value: action.response.median }} />
                )}
              </Cell>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface CellProps {
  readonly label: MessageKey;
  readonly children: ReactNode;
}

/** A figure; where there is no room for a head above it, its name stands beside it. */
function Cell({ label, children }: CellProps): ReactNode {
  return (
    <td className="hk-figure-cell" data-number="">
      <span className="hk-stacking-label">
        <Message id={label} />
      </span>{' '}
      <span className="hk-stacking-value">{children}</span>
    </td>
  );
}
