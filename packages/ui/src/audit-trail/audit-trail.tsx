'use client';
import { isWholeTrail, type KnownTrail, NO_TRAIL_FILTER, type TrailView } from '@handoff-kit/core';
import { type TrailAct, type TrailModel, useAnnouncement, useMessages } from '@handoff-kit/react';
import { type ReactNode, useId } from 'react';
import { Button } from '../base/button.js';
import { DELIBERATE } from '../base/deliberate.js';
import { Icon } from '../base/icon.js';
import { Message } from '../base/message.js';
import { RefusalLine } from '../base/refusal-line.js';
import { useKeptFocus } from '../base/use-kept-focus.js';
import type { HeadingLevel } from '../handoff-card/card.js';
import type { AuditTrailAttributes } from './audit-trail-attributes.js';
import { checkStateOf, TrailCheckLine } from './trail-checking.js';
import { TrailExports } from './trail-exports.js';
import { TrailFilterForm } from './trail-filter-form.js';
import { TrailList } from './trail-list.js';

/** Props of `AuditTrail`. */
export interface AuditTrailProps {
  readonly trail: TrailModel;
  /** Called with what somebody did. Wins over the model's own. */
  readonly onAct?: ((act: TrailAct) => void) | undefined;
  /** Level of its heading. Default 2. */
  readonly level?: HeadingLevel | undefined;
  readonly className?: string | undefined;
}

/** What happened, who did it and when, newest first; whether the record is whole; and the record as a file. */
export function AuditTrail({ trail, onAct, level = 2, className }: AuditTrailProps): ReactNode {
  const { locale, dir } = useMessages();
  const { view, filter, now, exportUrl } = trail;
  const id = useId();
  const kept = useKeptFocus<HTMLElement>();
  const act = (made: TrailAct): void => (onAct ?? trail.onAct)?.(made);
  const known = knownIn(view);
  const checking = 'checking' in view ? view.checking : null;
  const Level = `h${level}` as const;
  const attributes: AuditTrailAttributes = { 'data-state': view.key };
  useSpokenTrail(trail, known);
  return (
    <section
      className={['hk-trail hk-card', className].filter(Boolean).join(' ')}
      lang={locale}
      dir={dir}
      aria-labelledby={id}
      tabIndex={-1}
      {...kept}
      {...attributes}
      {...DELIBERATE}
    >
      <header className="hk-trail-head">
        <Level className="hk-proposal" data-part="title" id={id}>
          <Message id="trail.title" />
        </Level>
        {known && (
          <>
            <span className="hk-note" data-part="count">
              <Count trail={known} isWhole={isWholeTrail(filter)} />
            </span>
            <span className="hk-note hk-trail-as-of" data-part="as-of">
              <Message id="trail.as-of" params={{ at: known.at }} now={now} />
            </span>
          </>
        )}
        {view.key !== 'reading' && (
          <Button
            variant="link"
            data-part="refresh"
            pending={view.key === 'listed' && view.asking}
            onClick={() => act({ type: 'refresh' })}
          >
            <Message id="trail.refresh" />
          </Button>
        )}
      </header>
      {view.key === 'offline' && (
        <div className="hk-trail-notice">
          <Icon name="warning" />
          <div>
            <p className="hk-title">
              <Message id="trail.offline.title" />
            </p>
            <p className="hk-note">
              {known ? (
                <Message id="trail.offline.line" params={{ at: known.at }} now={now} />
              ) : (
                <Message id="trail.offline.empty" />
              )}
            </p>
          </div>
        </div>
      )}
      {checking && known && (
        <TrailCheckLine checking={checking} now={now} onCheck={() => act({ type: 'check' })} />
      )}
      {known && known.total > 0 && (
        <TrailFilterForm filter={filter} onFilter={(next) => act({ type: 'filter', filter: next })} />
      )}
      {known && known.entries.length > 0 && (
        <TrailList
          trail={known}
          now={now}
          labelledBy={id}
          asking={view.key === 'listed' && view.asking}
          onMore={view.key === 'listed' ? () => act({ type: 'more' }) : null}
        />
      )}
      <Nothing view={view} now={now} onClear={() => act({ type: 'filter', filter: NO_TRAIL_FILTER })} />
      {known?.mayExport && (
        <TrailExports exportUrl={exportUrl} onExport={(format) => act({ type: 'export', format })} />
      )}
    </section>
  );
}

function knownIn(view: TrailView): KnownTrail | null {
  return 'trail' in view ? view.trail : null;
}

function Count({
  trail: { matching, total },
  isWhole,
}: {
  readonly trail: KnownTrail;
  readonly isWhole: boolean;
}): ReactNode {
  return isWhole ? (
    <Message id="trail.count" params={{ count: total }} />
  ) : (
    <Message id="trail.count.some" params={{ count: matching, total }} />
  );
}

/** What stands where there are no events to list. */
function Nothing({
  view,
  now,
  onClear,
}: Pick<TrailModel, 'view' | 'now'> & { readonly onClear: () => void }): ReactNode {
  switch (view.key) {
    case 'reading':
    case 'empty':
      return (
        <div className="hk-trail-nothing" data-part="nothing">
          <p className="hk-title">
            <Message id={`trail.${view.key}.title`} />
          </p>
          <p className="hk-note">
            <Message id={`trail.${view.key}.line`} />
          </p>
        </div>
      );
    case 'filtered-empty':
      return (
        <div className="hk-trail-nothing" data-part="nothing">
          <p className="hk-title">
            <Message id="trail.filtered-empty.title" />
          </p>
          <p className="hk-note">
            <Message id="trail.filtered-empty.line" params={{ total: view.trail.total }} />
          </p>
          <Button data-part="clear-filter" onClick={onClear}>
            <Message id="trail.filtered-empty.clear" />
          </Button>
        </div>
      );
    case 'refused':
      return (
        <div className="hk-trail-nothing" data-part="nothing">
          <p className="hk-title">
            <Message id="trail.refused.title" />
          </p>
          <p className="hk-note">
            <RefusalLine refusal={view.refusal} now={now} />
          </p>
        </div>
      );
    case 'listed':
    case 'offline':
      return null;
    default:
      return view satisfies never;
  }
}

/** Says how many events a filter leaves, and how a check came out. */
function useSpokenTrail({ view, filter, now }: TrailModel, known: KnownTrail | null): void {
  const { t } = useMessages();
  const settled = known !== null && !(view.key === 'listed' && view.asking) && view.key !== 'offline';
  const counted = settled
    ? isWholeTrail(filter)
      ? t('trail.count', { count: known.total })
      : t('trail.count.some', { count: known.matching, total: known.total })
    : null;
  useAnnouncement(settled ? JSON.stringify(filter) : null, { task: 'trail', text: counted, urgent: false });
  const checking = 'checking' in view ? view.checking : null;
  const state = checking && checkStateOf(checking);
  const found = checking?.state === 'checked' ? checking.check.found : 0;
  const isResult = checking?.state === 'checked' || checking?.state === 'unanswered';
  const result = state && isResult ? t(`trail.check.${state}`, {}, now) : null;
  useAnnouncement(state && `${state}:${found}`, {
    task: 'trail-check',
    text: result,
    urgent: state === 'broken',
  });
}
