import type { Viewer } from '@handoff-kit/core';
import { useOwnership, useTask } from '@handoff-kit/react';
import { OwnershipBanner } from '@handoff-kit/ui';
import type { ReactNode } from 'react';
import { passTime } from '../about.js';
import { SignedIn } from '../signed-in.js';
import { Composer } from './composer.js';
import { Ended, Forgotten } from './ended.js';
import { Thread } from './thread.js';

/** One conversation of the customer. */
export function TaskPage({ task, viewer }: { readonly task: string; readonly viewer: Viewer }): ReactNode {
  return (
    <SignedIn viewer={viewer}>
      <Conversation task={task} />
    </SignedIn>
  );
}

function Conversation({ task }: { readonly task: string }): ReactNode {
  const snapshot = useTask(task);
  switch (snapshot.state) {
    case 'loading':
      return null;
    case 'missing':
      return <Forgotten task={task} />;
    case 'ready':
      return (
        <div className="conversation">
          <div className="conversation-head">
            <a href="/">All conversations</a>
            <h1>{snapshot.task.title}</h1>
          </div>
          <Ownership task={task} />
          <Thread task={snapshot.task} />
          {snapshot.task.phase === 'finished' || snapshot.task.phase === 'cancelled' ? (
            <Ended task={task} phase={snapshot.task.phase} />
          ) : (
            <Composer task={snapshot.task} />
          )}
          {isPromised(snapshot.task.owner) && (
            <p className="demo-control">
              Demo:{' '}
              <button type="button" onClick={() => void passTime(5)}>
                Let 5 minutes pass
              </button>
            </p>
          )}
        </div>
      );
    default:
      return snapshot satisfies never;
  }
}

function Ownership({ task }: { readonly task: string }): ReactNode {
  const ownership = useOwnership(task);
  const hidden = !ownership || ownership.view.key === 'agent' || ownership.view.key === 'your-move';
  return hidden ? null : <OwnershipBanner ownership={ownership} placement="sticky" level={2} />;
}

function isPromised(owner: { readonly state: string }): boolean {
  return owner.state === 'queue' || owner.state === 'person' || owner.state === 'transferring';
}
