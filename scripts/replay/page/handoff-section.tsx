import type { ReactNode } from 'react';
import type { Verdict } from '../labels/score-writes.js';
import { visible } from '../print.js';
import { scoreOf } from '../signals/signals.js';
import { AsSeen } from './as-seen.js';
import type { Seen } from './seen.js';

/** Props of `HandoffSection`. */
export interface HandoffSectionProps {
  readonly seen: Seen;
  /** What the labels say about the write, or null. */
  readonly verdict: Verdict | null;
}

/** One call that somebody would have been asked about: why, what spoke against it, and what they would have seen. */
export function HandoffSection({ seen, verdict }: HandoffSectionProps): ReactNode {
  const { call, run } = seen;
  return (
    <section className="handoff">
      <h4>
        {visible(call.tool)} at message {call.messageIndex}
      </h4>
      <p className="about">
        Run {visible(run.id)}, task {visible(run.task) || 'not named'}. {call.pattern}:{' '}
        {call.reasons.join(', ')}.{call.wroteWithoutPerson && ' The recorded agent did it without asking.'}
        {verdict && ` By the labels, this write was ${verdict}.`}
      </p>
      {call.write && (
        <div>
          <p>
            <code>{visible(JSON.stringify(call.write.args))}</code>
          </p>
          <p>The conversation says, with {scoreOf(call.write.signals)} of 100 points:</p>
          <ul>
            {call.write.signals.map(({ kind, points, says }) => (
              <li key={kind}>
                {visible(says)} ({kind}, {points})
              </li>
            ))}
            {call.write.signals.length === 0 && <li>Nothing speaks against it.</li>}
          </ul>
        </div>
      )}
      <AsSeen seen={seen} />
    </section>
  );
}
