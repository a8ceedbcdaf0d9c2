'use client';
import { type ReactNode, useId } from 'react';
import { Message } from '../base/message.js';

/** One of several answers. */
export interface Option {
  readonly value: string;
  readonly label: ReactNode;
}

/** Props of `Field`. */
export interface FieldProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Default `text`. */
  readonly kind?: 'text' | 'long-text' | 'number' | 'date' | undefined;
  /** One of these instead of a text of one's own. */
  readonly options?: readonly Option[] | undefined;
  readonly required?: boolean | undefined;
  /** What is wrong with it. */
  readonly fault?: ReactNode;
  /** What it was before. */
  readonly was?: ReactNode;
}

/** One field of a form. Enter never sends it. */
export function Field({
  label,
  value,
  onValue,
  kind = 'text',
  options,
  required,
  fault,
  was,
}: FieldProps): ReactNode {
  const id = useId();
  const common = {
    id,
    className: 'hk-field',
    value,
    'aria-required': required || undefined,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': fault || was ? `${id}about` : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => onValue(event.target.value),
  } as const;
  const about = (fault || was) && (
    <p className="hk-form-note" id={`${id}about`} data-fault={fault ? true : undefined}>
      {fault || was}
    </p>
  );
  if (options) {
    return (
      <div
        className="hk-form-field"
        role="radiogroup"
        aria-labelledby={id}
        aria-describedby={common['aria-describedby']}
      >
        <p className="hk-form-label" id={id}>
          {label}
        </p>
        <Radios name={id} options={options} value={value} onValue={onValue} />
        {about}
      </div>
    );
  }
  return (
    <div className="hk-form-field">
      <label className="hk-form-label" htmlFor={id}>
        {label}
      </label>
      {kind === 'long-text' ? (
        <textarea {...common} rows={5} dir="auto" />
      ) : (
        <input
          {...common}
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          autoComplete="off"
          dir="auto"
        />
      )}
      {about}
    </div>
  );
}

/** Props of `Radios`. */
export interface RadiosProps {
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One choice out of a few, all of them in sight. The group around it carries the label. */
export function Radios({ name, options, value, onValue }: RadiosProps): ReactNode {
  return (
    <div className="hk-radios">
      {options.map((option) => (
        <label key={option.value} className="hk-radio-label">
          <input
            className="hk-radio"
            type="radio"
            name={name}
            checked={value === option.value}
            onChange={() => onValue(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

/** What a field was before it was changed. */
export function Was({ text }: { readonly text: string }): ReactNode {
  return text === '' ? (
    <Message id="handoff.value.empty" />
  ) : (
    <Message id="handoff.editing.was" params={{ before: text }} />
  );
}
