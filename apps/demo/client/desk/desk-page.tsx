import type { ReviewEntry, Viewer } from '@handoff-kit/core';
import { type QueueAct, type ReviewAct, useReview, useReviewQueue, useTask } from '@handoff-kit/react';
import { ReviewerPanel, ReviewerPanelSheet, ReviewQueue } from '@handoff-kit/ui';
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { passTime } from '../about.js';
import { SignedIn } from '../signed-in.js';
import { useNarrow } from '../use-narrow.js';

/** The desk: what waits, and the entry that is open. Who sits there is in the address, for a demo only. */
export function DeskPage({ reviewers }: { readonly reviewers: readonly Viewer[] }): ReactNode {
  const asked = new URLSearchParams(location.search).get('as');
  const viewer = reviewers.find(({ id }) => id === asked) ?? reviewers[0];
  if (!viewer) {
    return <p className="empty">Nobody works at this desk.</p>;
  }
  return (
    <div className="desk">
      <div className="desk-head">
        <h1>{viewer.teams[0]} desk</h1>
        <nav aria-label="Who is at the desk">
          {reviewers.map(({ id, name }) => (
            <a key={id} href={`/desk?as=${id}`} aria-current={id === viewer.id ? 'true' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <a className="desk-figures" href={`/insights?as=${viewer.id}`}>
          Insights
        </a>
        <p className="demo-control">
          Demo:{' '}
          <button type="button" onClick={() => void passTime(5)}>
            Let 5 minutes pass
          </button>
        </p>
      </div>
      <Desk viewer={viewer} />
    </div>
  );
}

interface Opened {
  readonly task: string;
  readonly handoff: string | null;
}

function Desk({ viewer }: { readonly viewer: Viewer }): ReactNode {
  const [opened, setOpened] = useState(openedIn);
  const narrow = useNarrow('60rem');
  const columns = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (opened && !narrow && (columns.current?.getBoundingClientRect().top ?? 0) < 0) {
      columns.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
  }, [opened, narrow]);

  function open(next: Opened | null): void {
    const query = new URLSearchParams({ as: viewer.id });
    if (next) {
      query.set('task', next.task);
      if (next.handoff) {
        query.set('handoff', next.handoff);
      }
    }
    history.replaceState(null, '', `/desk?${query}`);
    setOpened(next);
  }

  return (
    <SignedIn viewer={viewer}>
      <div className="desk-columns" ref={columns}>
        <div className="desk-queue">
          <Queue opened={opened} onOpen={open} />
        </div>
        <div className="desk-opened">
          {opened ? (
            <Review
              key={`${opened.task} ${opened.handoff}`}
              opened={opened}
              inSheet={narrow}
              onClose={() => open(null)}
            />
          ) : (
            <p className="empty">Open an entry to see what it is about.</p>
          )}
        </div>
      </div>
    </SignedIn>
  );
}

function openedIn(): Opened | null {
  const query = new URLSearchParams(location.search);
  const task = query.get('task');
  return task ? { task, handoff: query.get('handoff') } : null;
}

function Queue({
  opened,
  onOpen,
}: {
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened) => void;
}): ReactNode {
  const queue = useReviewQueue();
  function onAct(act: QueueAct): void {
    if (act.type === 'open') {
      onOpen({ task: act.task, handoff: act.handoff });
    }
  }
  return queue && <ReviewQueue queue={queue} current={opened} onAct={onAct} />;
}

function Review({
  opened,
  inSheet,
  onClose,
}: {
  readonly opened: Opened;
  readonly inSheet: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { task, handoff } = opened;
  const entry = useMemo<ReviewEntry>(
    () => (handoff === null ? { kind: 'ownership' } : { kind: 'handoff', handoff }),
    [handoff],
  );
  const review = useReview(task, entry);
  const { state } = useTask(task);
  if (!review) {
    return state === 'loading' ? null : <p className="empty">There is no such entry, or it was decided.</p>;
  }
  const { onAct: send } = review;
  function onAct(act: ReviewAct): void {
    if (act.type === 'close') {
      onClose();
    } else {
      void send(act);
    }
  }
  return inSheet ? (
    <ReviewerPanelSheet open review={review} onAct={onAct} onClose={onClose} />
  ) : (
    <ReviewerPanel review={review} onAct={onAct} />
  );
}
