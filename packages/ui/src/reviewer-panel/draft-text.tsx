'use client';
import type { Instant } from '@handoff-kit/core';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../base/button.js';
import { Message } from '../base/message.js';
import { MarkedText } from './marked-text.js';
import type { Panel } from './panel.js';
import { Section } from './section.js';

/** Props of `DraftText`. */
export interface DraftTextProps {
  readonly panel: Panel;
  readonly label: ReactNode;
  /** The agent's text. */
  readonly before: string;
  /** The text as it is now. */
  readonly text: string;
  /** Takes every change; without it the text is only read. */
  readonly onText?: ((text: string) => void) | undefined;
  /** It is a field now. */
  readonly writing?: boolean;
  readonly onWriting?: (writing: boolean) => void;
  readonly children?: ReactNode;
}

/** The agent's draft: read with what was changed in it, or written in place. Every change is kept at once. */
export function DraftText(props: DraftTextProps): ReactNode {
  const { panel, label, before, text, onText, writing = false, onWriting, children } = props;
  const [savedAt, setSavedAt] = useState<Instant | null>(null);
  const id = useId();
  const { now } = panel.model;

  return (
    <Section
      panel={panel}
      part="draft"
      id={id}
      title={label}
      end={
        onText &&
        onWriting && (
          <Button variant="link" data-part="draft-switch" onClick={() => onWriting(!writing)}>
            <Message id={writing ? 'review.draft.done' : 'review.draft.edit'} />
          </Button>
        )
      }
    >
      {writing && onText ? (
        <textarea
          data-part="draft-field"
          className="hk-field hk-draft"
          aria-labelledby={id}
          rows={6}
          dir="auto"
          value={text}
          onChange={(event) => {
            setSavedAt(now);
            onText(event.target.value);
          }}
        />
      ) : (
        <div className="hk-draft" data-editable={onText ? true : undefined} dir="auto">
          <MarkedText before={before} text={text} />
        </div>
      )}
      <div className="hk-review-line">
        {onText && text !== before && (
          <span className="hk-note hk-review-line">
            <span>
              {savedAt === null ? (
                <Message id="review.draft.saved-here" />
              ) : (
                <Message id="review.draft.saved" params={{ at: savedAt }} now={now} />
              )}
            </span>
            <Button variant="link" data-part="restore" onClick={() => onText(before)}>
              <Message id="review.draft.restore" />
            </Button>
          </span>
        )}
        {children}
      </div>
    </Section>
  );
}
