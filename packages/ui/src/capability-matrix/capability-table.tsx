'use client';
import type { Capability, Viewer } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { CapabilityRow } from './capability-row.js';

/** Props of `CapabilityTable`. */
export interface CapabilityTableProps {
  readonly rows: readonly Capability[];
  readonly viewer: Pick<Viewer, 'kind'>;
  /** Id of what names the table. */
  readonly labelledBy: string;
}

/** One row for each kind of action; where it is narrow, each row is a card. */
export function CapabilityTable({ rows, viewer, labelledBy }: CapabilityTableProps): ReactNode {
  return (
    <table className="hk-matrix-table" data-part="table" aria-labelledby={labelledBy}>
      <thead className="hk-matrix-columns">
        <tr className="hk-matrix-heads">
          <th className="hk-matrix-column" scope="col">
            <Message id="capabilities.action" />
          </th>
          <th className="hk-matrix-column" scope="col">
            <Message id="capabilities.risk" />
          </th>
          <th className="hk-matrix-column" scope="col">
            <Message id="capabilities.happens" />
          </th>
          <th className="hk-matrix-column" scope="col">
            <Message id="capabilities.limit" />
          </th>
          <th className="hk-matrix-column" scope="col">
            <span className="hk-visually-hidden">
              <Message id="capabilities.details" />
            </span>
          </th>
        </tr>
      </thead>
      {named(rows).map(([name, row]) => (
        <CapabilityRow key={name} row={row} viewer={viewer} />
      ))}
    </table>
  );
}

/** Each row with a name of its own: one type can stand in several rows. */
function named(rows: readonly Capability[]): readonly (readonly [string, Capability])[] {
  return rows.map((row) => [
    JSON.stringify([
      row.type,
      row.label,
      row.reversibility,
      row.audience,
      row.valueLimit?.currency,
      row.scaleLimit,
    ]),
    row,
  ]);
}
