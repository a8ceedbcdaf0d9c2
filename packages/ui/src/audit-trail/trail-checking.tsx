'use client';
import type { Instant, TrailChecking, TrailFinding } from '@handoff-kit/core';
import type { ReactNode } from 'react';
import { Button } from '../base/button.js';
import type { IconName } from '../base/icon.js';
import { Mark, type Tone } from '../base/mark.js';
import { Message } from '../base/message.js';

/** Props of `TrailCheckLine`. */
export interface TrailCheckLineProps {
  readonly checking: TrailChecking;
  readonly now: Instant;
  onCheck(): void;
}

const LOOKS = {
  'not-checked': { icon: 'info', tone: 'neutral' },
  checking: { icon: 'search', tone: 'neutral' },
  unanswered: { icon: 'warning', tone: 'caution' },
  whole: { icon: 'check', tone: 'success' },
  broken: { icon: 'warning', tone: 'danger' },
} as const satisfies Record<string, { readonly icon: IconName; readonly tone: Tone }>;

/** Whether the record is what was sealed, in words: the host's answer, never the browser's own. */
export function TrailCheckLine({ checking, now, onCheck }: TrailCheckLineProps): ReactNode {
  const state = checkStateOf(checking);
  const isAgain = checking.state === 'checked' || checking.state === 'unanswered';
  return (
    <div className="hk-trail-check" data-part="check" data-check={state}>
      <Mark {...LOOKS[state]} />
      <div className="hk-trail-check-text">
        <p className="hk-title">
          <Message id={`trail.check.${state}`} />
        </p>
        <Details checking={checking} now={now} />
      </div>
      <Button data-part="check-start" pending={checking.state === 'checking'} onClick={onCheck}>
        <Message id={isAgain ? 'trail.check.again' : 'trail.check.start'} />
      </Button>
    </div>
  );
}

/** In one word how the record stands. */
export function checkStateOf(checking: TrailChecking): keyof typeof LOOKS {
  if (checking.state !== 'checked') return checking.state;
  return checking.check.found === 0 ? 'whole' : 'broken';
}

function Details({ checking, now }: Pick<TrailCheckLineProps, 'checking' | 'now'>): ReactNode {
  switch (checking.state) {
    case 'checking':
      return null;
    case 'not-checked':
    case 'unanswered':
      return (
        <p className="hk-note">
          <Message id={`trail.check.${checking.state}.line`} />
        </p>
      );
    case 'checked': {
      const { events, found, findings, erased, tail, beyondCheckpoint, at } = checking.check;
      return (
        <>
          <p className="hk-note">
            {found === 0 ? (
              <Message id="trail.check.whole.line" params={{ events, at }} now={now} />
            ) : (
              <Message id="trail.check.broken.line" params={{ found, at }} now={now} />
            )}
          </p>
          {found > 0 && (
            <ul className="hk-trail-findings" data-part="findings">
              {findings.map((finding, index) => {
                const key = `${index}:${finding.kind}`;
                return (
                  <li key={key}>
                    <FindingLine finding={finding} />
                  </li>
                );
              })}
              {found > findings.length && (
                <li>
                  <Message id="trail.check.more" params={{ count: found - findings.length }} />
                </li>
              )}
            </ul>
          )}
          {erased > 0 && (
            <p className="hk-note">
              <Message id="trail.check.erased" params={{ count: erased }} />
            </p>
          )}
          <p className="hk-note">
            {tail === 'checked' ? (
              <Message id="trail.check.tail" params={{ count: beyondCheckpoint }} />
            ) : (
              <Message id="trail.check.no-tail" />
            )}
          </p>
        </>
      );
    }
    default:
      return checking satisfies never;
  }
}

function FindingLine({ finding: { kind, seq, about } }: { readonly finding: TrailFinding }): ReactNode {
  if (kind === 'unreadable' || kind === 'checkpoint') {
    return <Message id={`trail.finding.${kind}`} />;
  }
  return <Message id={`trail.finding.${kind}`} params={{ seq, about: about?.title ?? '' }} />;
}
