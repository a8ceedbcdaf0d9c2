'use client';
import type { MessageKey } from '@handoff-kit/core';
import { type ReactNode, useId } from 'react';
import { Message } from '../base/message.js';
import type { HeadingLevel } from '../handoff-card/card.js';
import type { InsightsPanelPart } from './insights-panel-attributes.js';

/** Props of `Measure`. */
export interface MeasureProps {
  readonly part: InsightsPanelPart;
  readonly title: Extract<MessageKey, `insights.${string}.title`>;
  readonly level: HeadingLevel;
  /** Given the id of its heading, so that a table can take its name from it. */
  readonly children: (titleId: string) => ReactNode;
}

/** One measure under its heading. */
export function Measure({ part, title, level, children }: MeasureProps): ReactNode {
  const id = useId();
  const Level = `h${level}` as const;
  return (
    <section className="hk-measure" data-part={part} aria-labelledby={id}>
      <Level className="hk-title" id={id}>
        <Message id={title} />
      </Level>
      {children(id)}
    </section>
  );
}
