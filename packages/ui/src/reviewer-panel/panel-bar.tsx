'use client';
import type { ReactNode, RefObject } from 'react';
import type { IconName } from '../base/icon.js';
import { Mark, type Tone } from '../base/mark.js';

/** What the bar says: whose turn it is, or what runs. */
export interface BarText {
  readonly title: ReactNode;
  readonly note: ReactNode;
  /** What is said in place of the note while the buttons arm. Leave it out where nothing arms. */
  readonly arming?: { readonly line: ReactNode; readonly now: boolean } | undefined;
  /** A mark in front of it, where the state is not the reviewer's own turn. */
  readonly mark?: { readonly icon: IconName; readonly tone: Tone } | undefined;
}

/** Props of `PanelBar`. */
export interface PanelBarProps {
  readonly bar?: RefObject<HTMLElement | null> | undefined;
  readonly text: BarText;
  /** Id of the note, which says why a button does not act. */
  readonly why: string;
  /** A form that stands above the bar. */
  readonly form?: ReactNode;
  readonly children?: ReactNode;
}

/** The bar at the bottom: what runs or how it stands, and the buttons. It stays in sight while the panel scrolls. */
export function PanelBar({ bar, text, why, form, children }: PanelBarProps): ReactNode {
  return (
    <>
      {form}
      <section
        className="hk-review-bar"
        data-part="bar"
        ref={bar}
        tabIndex={-1}
        aria-labelledby={`${why}title`}
        aria-describedby={why}
      >
        {text.mark && <Mark {...text.mark} />}
        <div className="hk-head-text">
          <p className="hk-title" id={`${why}title`}>
            {text.title}
          </p>
          <p className="hk-note hk-bar-note" id={why} data-arming={text.arming?.now || undefined}>
            <span aria-hidden={text.arming?.now || undefined}>{text.note}</span>
            {text.arming && <span aria-hidden={!text.arming.now || undefined}>{text.arming.line}</span>}
          </p>
        </div>
        {children && <div className="hk-review-buttons">{children}</div>}
      </section>
    </>
  );
}
