'use client';
import { type ReactNode, useId } from 'react';
import type { WaitButton } from '../base/wait-card.js';
import type { StatusPartProps } from './status-parts.js';

/** Props of `StatusRow`. */
export interface StatusRowProps extends Pick<StatusPartProps, 'button'> {
  readonly label: ReactNode;
  /** The row's own small action. */
  readonly action?: Pick<WaitButton, 'offer' | 'about'> | undefined;
  readonly children: ReactNode;
}

/** A table of what is kept: labelled rows, each with its own small action. */
export function StatusRows({ children }: { readonly children: ReactNode }): ReactNode {
  return <dl className="hk-rows">{children}</dl>;
}

/** One row. Its action is named together with what it is about. */
export function StatusRow({ label, action, button, children }: StatusRowProps): ReactNode {
  const id = useId();
  const small =
    action && button({ ...action, variant: 'link', id: `${id}act`, 'aria-labelledby': `${id}act ${id}` });
  return (
    <div className="hk-row">
      <dt className="hk-row-label" id={id}>
        {label}
      </dt>
      <dd className="hk-row-value">{children}</dd>
      {small && <dd className="hk-row-act">{small}</dd>}
    </div>
  );
}
