'use client';
import type { Instant } from '@handoff-kit/core';
import { useMessages } from '@handoff-kit/react';
import { type ReactNode, useId } from 'react';
import { Message } from '../base/message.js';

const MINUTE = 60_000;
const AHEAD = [10, 30, 60, 240] as const;

/** One promise that can be made: a time, or none. */
export interface PromiseOption {
  readonly id: string;
  readonly updateBy: Instant | null;
}

/** What can be promised now: what was promised already, round times ahead, and nothing where that is allowed. */
export function promisesAt(
  now: Instant,
  promised: Instant | null,
  orNone: boolean,
): readonly PromiseOption[] {
  const kept = promised !== null && promised > now ? [{ id: 'kept', updateBy: promised }] : [];
  const ahead = AHEAD.map((minutes) => ({
    id: String(minutes),
    updateBy: Math.ceil((now + minutes * MINUTE) / (5 * MINUTE)) * 5 * MINUTE,
  }));
  return [...kept, ...ahead, ...(orNone ? [{ id: 'none', updateBy: null }] : [])];
}

/** Props of `PromiseField`. */
export interface PromiseFieldProps {
  readonly options: readonly PromiseOption[];
  readonly value: string;
  readonly onValue: (id: string) => void;
  readonly now: Instant;
}

/** By when the person is told more. */
export function PromiseField({ options, value, onValue, now }: PromiseFieldProps): ReactNode {
  const { t } = useMessages();
  const id = useId();
  return (
    <div className="hk-promise" data-part="promise-by">
      <label className="hk-form-label" htmlFor={id}>
        <Message id="review.take.by" />
      </label>
      <select className="hk-field" id={id} value={value} onChange={(event) => onValue(event.target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.updateBy === null
              ? t('review.take.none')
              : t('review.take.at', { at: option.updateBy }, now)}
          </option>
        ))}
      </select>
    </div>
  );
}
