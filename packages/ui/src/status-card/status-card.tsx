'use client';
import { type StatusAct, type StatusModel, useAnnouncement, useMessages } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { WaitCard } from '../base/wait-card.js';
import type { HeadingLevel } from '../handoff-card/card.js';
import { StatusBody } from './status-body.js';
import { factsOf } from './status-facts.js';
import { STATUS_LOOK } from './status-look.js';
import { actOf } from './status-offers.js';
import { isQuiet, StatusTime } from './status-time.js';

/** Props of `StatusCard`. */
export interface StatusCardProps {
  readonly status: StatusModel;
  /** Called with what a person did. Wins over the model's own. */
  readonly onAct?: ((act: StatusAct) => void) | undefined;
  /** Level of its heading. Default 3. */
  readonly level?: HeadingLevel | undefined;
  readonly className?: string | undefined;
}

/** What is happening to whose thing, in words, with what is kept and what a person can do. Shows nothing while idle. */
export function StatusCard({ status, onAct, level = 3, className = '' }: StatusCardProps): ReactNode {
  const { view, now, can, task } = status;
  const { t } = useMessages();
  const facts = view.key === 'idle' ? null : factsOf(view, now, can);
  useAnnouncement(view.key, { task, text: spoken(), urgent: view.key === 'stopped' });
  if (view.key === 'idle' || !facts) return null;
  return (
    <WaitCard<StatusAct>
      model={status}
      state={view.key}
      look={STATUS_LOOK[view.key]}
      title={<Message id={`status.${view.key}.title`} params={facts} now={now} />}
      line={!isQuiet(view) && <Message id={`status.${view.key}.line`} params={facts} now={now} />}
      end={<StatusTime view={view} now={now} />}
      input={'input' in view ? view.input : null}
      level={level}
      className={`hk-status ${className}`}
      actOf={(offer, text) => actOf(offer, view, text)}
      onAct={(act) => (onAct ?? status.onAct)?.(act)}
      body={(button) => <StatusBody view={view} now={now} button={button} />}
    />
  );

  /** What is new: while the same thing takes longer, that it does and what can be done. */
  function spoken(): string | null {
    switch (view.key) {
      case 'idle':
        return null;
      case 'working-long':
      case 'working-too-long':
      case 'checking-long':
        return facts && t(`status.${view.key}.line`, facts, now);
      default:
        return facts && t(`status.${view.key}.title`, facts, now);
    }
  }
}
