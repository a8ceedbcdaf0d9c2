'use client';
import { PERCENT_FROM, type Rate } from '@handoff-kit/core/insights';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { inPercent } from './in-percent.js';
import { ShareBar } from './share-bar.js';

/** One part of a whole. */
export interface ShareRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly rate: Rate;
}

/** Props of `ShareTable`. */
export interface ShareTableProps {
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  /** What the parts are, as the head of the first column. */
  readonly head: ReactNode;
  /** Parts of one whole: each rate is of the same cases. */
  readonly rows: readonly ShareRow[];
}

/** The parts of a whole, each with its bar, its cases and its likely range. Few cases are counts only. */
export function ShareTable({ labelledBy, head, rows }: ShareTableProps): ReactNode {
  const enough = rows.every(({ rate }) => rate.of >= PERCENT_FROM);
  return (
    <table className="hk-shares" aria-labelledby={labelledBy} data-few={!enough || undefined}>
      <thead className="hk-shares-head">
        <tr>
          <th className="hk-figure-head" scope="col">
            {head}
          </th>
          {enough && (
            <th className="hk-figure-head" scope="col">
              <Message id="insights.column.share" />
            </th>
          )}
          <th className="hk-figure-head" data-number="" scope="col">
            <Message id="insights.column.count" />{' '}
            {enough && (
              <span className="hk-share-more">
                <Message id="insights.column.range" />
              </span>
            )}
          </th>
        </tr>
      </thead>
      <tbody className="hk-shares-body">
        {rows.map(({ key, name, rate }) => (
          <tr key={key} className="hk-figure-row">
            <th className="hk-figure-cell hk-figure-name" scope="row">
              {name}
            </th>
            {enough && (
              <td className="hk-figure-cell hk-shares-bar">
                <span className="hk-share">
                  <Message id="insights.percent" params={{ value: inPercent(rate.rate ?? 0) }} />
                </span>
                <ShareBar rate={rate} />
              </td>
            )}
            <td className="hk-figure-cell" data-number="">
              <Message id="insights.count" params={{ count: rate.count, of: rate.of }} />{' '}
              {enough && (
                <span className="hk-share-more">
                  <Message
                    id="insights.range"
                    params={{ low: inPercent(rate.low), high: inPercent(rate.high) }}
                  />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
