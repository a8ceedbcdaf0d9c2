'use client';
import type { CapabilityMatrix } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Chips } from '../base/chips.js';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';

/** Props of `CapabilityNotes`. */
export interface CapabilityNotesProps {
  readonly matrix: CapabilityMatrix;
}

/** What the table cannot say in a row: rules that match no row, and tools of which it knows nothing. */
export function CapabilityNotes({ matrix: { unmatched, undeclared } }: CapabilityNotesProps): ReactNode {
  return (
    <>
      {undeclared.length > 0 && (
        <Note part="undeclared" names={undeclared}>
          <p className="hk-title">
            <Message id="capabilities.undeclared.title" params={{ count: undeclared.length }} />
          </p>
          <p className="hk-note">
            <Message id="capabilities.undeclared.line" />
          </p>
        </Note>
      )}
      {unmatched.length > 0 && (
        <Note part="unmatched" names={unmatched}>
          <p className="hk-title">
            <Message id="capabilities.unmatched.title" params={{ count: unmatched.length }} />
          </p>
          <p className="hk-note">
            <Message id="capabilities.unmatched.line" />
          </p>
        </Note>
      )}
    </>
  );
}

interface NoteProps {
  readonly part: 'undeclared' | 'unmatched';
  readonly names: readonly string[];
  readonly children: ReactNode;
}

function Note({ part, names, children }: NoteProps): ReactNode {
  return (
    <div className="hk-matrix-note" data-part={part}>
      <Icon name="warning" />
      <div className="hk-matrix-note-text">
        {children}
        <Chips texts={names} />
      </div>
    </div>
  );
}
