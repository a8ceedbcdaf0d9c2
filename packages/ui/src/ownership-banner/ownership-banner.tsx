'use client';
import { type OwnershipAct, type OwnershipModel, useAnnouncement, useMessages } from '@handoff-kit/react';
import type { ReactNode } from 'react';
import { Message } from '../base/message.js';
import { WaitCard } from '../base/wait-card.js';
import type { HeadingLevel } from '../handoff-card/card.js';
import { awaitedOf, faceOf, factsOf } from './ownership-facts.js';
import { OwnershipLine } from './ownership-line.js';
import { OWNERSHIP_LOOK } from './ownership-look.js';
import { actOf } from './ownership-offers.js';
import { OwnershipWait } from './ownership-wait.js';

/** Props of `OwnershipBanner`. */
export interface OwnershipBannerProps {
  readonly ownership: OwnershipModel;
  /**
   * `sticky` keeps it at the top of what scrolls; give that element `scroll-padding-block-start`, so that the banner
   * covers nothing that gets the focus. Default `inline`.
   */
  readonly placement?: 'inline' | 'sticky' | undefined;
  /** Called with what a person did. Wins over the model's own. */
  readonly onAct?: ((act: OwnershipAct) => void) | undefined;
  /** Level of its heading. Default 3. */
  readonly level?: HeadingLevel | undefined;
  readonly className?: string | undefined;
}

/** Who has the task, what went along, and by when the next update comes. */
export function OwnershipBanner({
  ownership,
  placement = 'inline',
  onAct,
  level = 3,
  className = '',
}: OwnershipBannerProps): ReactNode {
  const { view, now } = ownership;
  const reader = useMessages();
  const facts = factsOf(ownership, reader);
  const awaited = awaitedOf(view);
  useAnnouncement(view.key, { task: ownership.task, text: spoken() });
  return (
    <WaitCard<OwnershipAct>
      model={ownership}
      state={view.key}
      placement={placement}
      look={OWNERSHIP_LOOK[view.key]}
      face={faceOf(view)}
      title={<Message id={`ownership.${view.key}.title`} params={facts} now={now} />}
      line={view.key !== 'agent' && <OwnershipLine view={view} now={now} facts={facts} />}
      level={level}
      className={`hk-ownership ${className}`}
      actOf={(offer, text) => actOf(offer, view, text)}
      onAct={(act) => (onAct ?? ownership.onAct)?.(act)}
      body={() => awaited && <OwnershipWait awaited={awaited} now={now} />}
    />
  );

  /** What is new: of a promise that is missed, not once more who made it. */
  function spoken(): string | null {
    switch (view.key) {
      case 'agent':
      case 'person-due-soon':
        return null;
      case 'overdue':
        return reader.t('ownership.late', { by: view.owner.updateBy ?? now, late: view.late }, now);
      case 'overdue-escalated':
        return reader.t('ownership.overdue-escalated.line', facts, now);
      default:
        return reader.t(`ownership.${view.key}.title`, facts, now);
    }
  }
}
