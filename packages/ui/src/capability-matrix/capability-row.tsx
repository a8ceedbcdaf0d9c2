'use client';
import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';
import { Revealed } from '../base/revealed.js';
import { CapabilityDetails } from './capability-details.js';
import { type CapabilityRowProps, Happens } from './capability-happens.js';
import { RISK_ICON } from './capability-words.js';

/** How many columns the table has. */
const COLUMNS = 5;

/** One kind of action: what it is, how risky, what happens, up to which limits; and the rest on request. */
export function CapabilityRow({ row, viewer }: CapabilityRowProps): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { type, label, risk, approvals, floor } = row;
  return (
    <tbody className="hk-matrix-item">
      <tr className="hk-matrix-row">
        <th className="hk-matrix-cell hk-matrix-action" data-part="action" scope="row" id={`${id}action`}>
          {label !== null && (
            <span className="hk-matrix-label">
              <Revealed text={label} />
            </span>
          )}{' '}
          <code className="hk-matrix-type" data-alone={label === null || undefined}>
            <Revealed text={type} />
          </code>
        </th>
        <td className="hk-matrix-cell hk-matrix-risk" data-part="risk" data-risk={risk}>
          <span className="hk-matrix-mark">
            <Icon name={RISK_ICON[risk]} />
            <Message id={`capabilities.risk.${risk}`} />
          </span>
        </td>
        <td className="hk-matrix-cell hk-matrix-happens" data-part="happens">
          <Happens step={row} viewer={viewer} />{' '}
          {approvals > 1 && (
            <span className="hk-matrix-more">
              <Message id="capabilities.approvals" params={{ count: approvals }} />
            </span>
          )}{' '}
          {floor && (
            <span className="hk-matrix-more">
              <Message id="capabilities.floor" />
            </span>
          )}
        </td>
        <td className="hk-matrix-cell hk-matrix-limit" data-part="limit">
          <Limits row={row} />
        </td>
        <td className="hk-matrix-cell hk-matrix-toggle">
          <button
            type="button"
            className="hk-disclosure"
            data-part="toggle"
            data-look="chevron"
            id={`${id}toggle`}
            aria-expanded={open}
            aria-controls={open ? `${id}details` : undefined}
            aria-labelledby={`${id}toggle ${id}action`}
            onClick={() => setOpen(!open)}
          >
            <Icon name="chevron" />
            <Message id="capabilities.details" />
          </button>
        </td>
      </tr>
      {open && (
        <tr className="hk-matrix-row" id={`${id}details`}>
          <td className="hk-matrix-cell hk-matrix-details" data-part="details" colSpan={COLUMNS}>
            <CapabilityDetails row={row} viewer={viewer} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Limits({ row: { valueLimit, scaleLimit } }: Pick<CapabilityRowProps, 'row'>): ReactNode {
  if (valueLimit === null && scaleLimit === null) {
    return (
      <span className="hk-matrix-none">
        <Message id="capabilities.limit.none" />
      </span>
    );
  }
  return (
    <>
      {valueLimit !== null && (
        <span className="hk-matrix-line">
          {valueLimit.amount === 0 ? (
            <Message id="capabilities.limit.value.none" />
          ) : (
            <Message id="capabilities.limit.value" params={{ value: valueLimit }} />
          )}
        </span>
      )}{' '}
      {scaleLimit !== null && (
        <span className="hk-matrix-line">
          <Message id="capabilities.limit.scale" params={{ most: scaleLimit }} />
        </span>
      )}
    </>
  );
}
