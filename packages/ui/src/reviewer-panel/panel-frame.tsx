'use client';
import { useMessages } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { DELIBERATE } from '../base/deliberate.js';
import type { KeptFocus } from '../base/use-kept-focus.js';
import { Badges } from './badges.js';
import type { Panel } from './panel.js';
import type { ReviewerPanelAttributes } from './reviewer-panel-attributes.js';
import { SummaryField } from './summary-field.js';

/** Props of `PanelFrame`. */
export interface PanelFrameProps {
  readonly panel: Panel;
  readonly focus: KeptFocus<HTMLElement>;
  /** Something is being written that Escape leaves, or null. */
  readonly onLeave: (() => void) | null;
  readonly children: ReactNode;
}

/** The panel around its entry: the summary as the headline, and the badges. */
export function PanelFrame({ panel, focus, onLeave, children }: PanelFrameProps): ReactNode {
  const { locale, dir } = useMessages();
  const { model, stance, title, layout, end, className } = panel;
  const { ref, ...kept } = focus;
  const attributes: ReviewerPanelAttributes = {
    'data-state': model.view.key,
    'data-stance': stance,
    'data-layout': layout,
    'data-writing': onLeave ? true : undefined,
  };
  return (
    <article
      className={['hk-review hk-card', className].filter(Boolean).join(' ')}
      ref={ref}
      lang={locale}
      dir={dir}
      tabIndex={-1}
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onLeave || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onLeave();
      }}
      {...attributes}
      {...kept}
      {...DELIBERATE}
    >
      <header className="hk-review-head">
        <SummaryField panel={panel} />
        <Badges panel={panel} />
        {end}
      </header>
      {children}
    </article>
  );
}
