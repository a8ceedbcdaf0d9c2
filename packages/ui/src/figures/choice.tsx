'use client';
import { type ReactNode, useId } from 'react';
import { Message } from '../base/message.js';

/** Props of `Choice`. */
export interface ChoiceProps<Value extends string | number> {
  readonly label: 'insights.period' | 'calibration.action-type' | 'calibration.limit';
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
}

/** A native list to choose from, under its label. */
export function Choice<Value extends string | number>({
  label,
  value,
  options,
  onChoose,
}: ChoiceProps<Value>): ReactNode {
  const id = useId();
  return (
    <div className="hk-choice">
      <label className="hk-form-label" htmlFor={id}>
        <Message id={label} />
      </label>
      <select
        id={id}
        className="hk-field hk-choice-field"
        value={value}
        onChange={({ target }) => {
          const chosen = options[target.selectedIndex];
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
