'use client';
import { type ReactNode, useId } from 'react';
import type { Panel } from './panel.js';

/** Props of `Section`. */
export interface SectionProps {
  readonly panel: Panel;
  readonly part: string;
  /** Id of the title, where something else is named by it. */
  readonly id?: string | undefined;
  readonly title: ReactNode;
  /** What stands at the end of the title's line. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of the panel. */
export function Section({ panel, part, id: given, title, end, children }: SectionProps): ReactNode {
  const own = useId();
  const id = given ?? own;
  const Level = `h${Math.min(panel.level + 1, 6)}` as 'h3';
  return (
    <section className="hk-review-part" data-part={part} aria-labelledby={id}>
      <div className="hk-review-line">
        <Level className="hk-review-label" id={id}>
          {title}
        </Level>
        {end}
      </div>
      {children}
    </section>
  );
}
