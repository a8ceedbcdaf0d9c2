'use client';
import { type CalibrationBin, PERCENT_FROM } from '@handoff-kit/core/insights';
import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';
import { inPercent } from '../figures/in-percent.js';

/** Props of `BinsTable`. */
export interface BinsTableProps {
  readonly curve: readonly CalibrationBin[];
}

/** The numbers of the curve. Beside it where there is room, and folded up below it where there is not. */
export function BinsTable({ curve }: BinsTableProps): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="hk-bins-side" data-open={open || undefined}>
      <p className="hk-calibration-toggle" data-part="toggle">
        <button
          type="button"
          className="hk-disclosure"
          data-look="chevron"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevron" />
          <Message id={open ? 'calibration.table.hide' : 'calibration.table.show'} />
        </button>
      </p>
      <table className="hk-bins" id={id} data-part="table">
        <caption className="hk-bins-caption">
          <Message id="calibration.table" />
        </caption>
        <thead className="hk-bins-head">
          <tr>
            <th className="hk-figure-head" scope="col">
              <Message id="calibration.column.bin" />
            </th>
            <th className="hk-figure-head" data-number="" scope="col">
              <Message id="insights.column.count" />
            </th>
            <th className="hk-figure-head" data-number="" scope="col">
              <Message id="calibration.column.average" />
            </th>
            <th className="hk-figure-head" data-number="" scope="col">
              <Message id="calibration.accuracy" />
            </th>
            <th className="hk-figure-head" data-number="" scope="col">
              <Message id="insights.column.range" />
            </th>
          </tr>
        </thead>
        <tbody className="hk-bins-body">
          {curve.map((bin) => (
            <BinRow key={bin.from} bin={bin} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BinRow({ bin: { from, to, confidence, accuracy } }: { readonly bin: CalibrationBin }): ReactNode {
  const { count, of, rate, low, high } = accuracy;
  return (
    <tr className="hk-figure-row" data-empty={rate === null || undefined}>
      <th className="hk-figure-cell hk-bins-bin" scope="row">
        <Message id="calibration.bin" params={{ from, to }} />
      </th>
      <td className="hk-figure-cell" data-number="">
        <BinLabel id="insights.column.count" />{' '}
        <span>
          <Message id="insights.number" params={{ value: of }} />
        </span>
      </td>
      {rate === null || confidence === null ? (
        <td className="hk-figure-cell" data-number="" colSpan={3}>
          <Message id="insights.no-cases" />
        </td>
      ) : (
        <>
          <td className="hk-figure-cell" data-number="">
            <BinLabel id="calibration.column.average" />{' '}
            <span>
              <Message id="insights.number" params={{ value: Math.round(confidence * 1000) / 1000 }} />
            </span>
          </td>
          <td className="hk-figure-cell" data-number="">
            <BinLabel id="calibration.accuracy" />{' '}
            <span>
              {of < PERCENT_FROM ? (
                <Message id="insights.count" params={{ count, of }} />
              ) : (
                <Message id="insights.percent" params={{ value: inPercent(rate) }} />
              )}
            </span>
          </td>
          <td className="hk-figure-cell hk-bins-range" data-number="">
            <BinLabel id="insights.column.range" />{' '}
            <span>
              {of < PERCENT_FROM ? (
                <Message id="insights.few" />
              ) : (
                <Message id="insights.range" params={{ low: inPercent(low), high: inPercent(high) }} />
              )}
            </span>
          </td>
        </>
      )}
    </tr>
  );
}

/** Where there is no room for a head above it, the name of a figure stands beside it. */
function BinLabel({
  id,
}: {
  readonly id:
    | 'insights.column.count'
    | 'calibration.column.average'
    | 'calibration.accuracy'
    | 'insights.column.range';
}): ReactNode {
  return (
    <span className="hk-bins-label">
      <Message id={id} />
    </span>
  );
}
