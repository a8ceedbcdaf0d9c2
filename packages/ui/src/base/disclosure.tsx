'use client';
import { type ReactNode, useId, useState } from 'react';
import { Icon } from './icon.js';

/** Props of `Disclosure`. */
export interface DisclosureProps {
  readonly label: ReactNode;
  /** Default false. Only read when it mounts. */
  readonly defaultOpen?: boolean;
  /** `chevron` for a section of its own, `link` inside a text. Default `chevron`. */
  readonly look?: 'chevron' | 'link';
  /** What stands in the line of the button, before what it shows. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A button and what it shows and hides. What is hidden is not in the document. */
export function Disclosure({
  label,
  defaultOpen = false,
  look = 'chevron',
  beside,
  children,
}: DisclosureProps): ReactNode {
  const [open, setOpen] = useState(defaultOpen);
  const region = useId();
  return (
    <>
      <button
        type="button"
        className="hk-disclosure"
        data-look={look}
        aria-expanded={open}
        aria-controls={open ? region : undefined}
        onClick={() => setOpen(!open)}
      >
        {look === 'chevron' && <Icon name="chevron" />}
        {label}
      </button>
      {beside}
      {open && (
        <div className="hk-disclosed" id={region}>
          {children}
        </div>
      )}
    </>
  );
}
