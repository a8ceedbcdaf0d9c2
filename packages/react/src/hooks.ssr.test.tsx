import { en } from '@handoff-kit/core/messages/en';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { HandoffProvider } from './index.js';
import { ILSE, MORNING, opened } from './testing/happenings.js';
import { createTestClient } from './testing/test-client.js';
import { useDraft } from './use-draft.js';
import { useHandoff } from './use-handoff.js';
import { useHandoffs } from './use-handoffs.js';
import { useOwnership } from './use-ownership.js';
import { useReview } from './use-review.js';
import { useReviewQueue } from './use-review-queue.js';
import { useScope } from './use-scope.js';
import { useSend } from './use-send.js';
import { useStatus } from './use-status.js';
import { useTask } from './use-task.js';

function Everything(): ReactNode {
  const known = [
    useStatus('a'),
    useHandoff('a', 'first'),
    useOwnership('a'),
    useReview('a', { kind: 'ownership' }),
    useReviewQueue(),
    useScope('a'),
  ];
  const draft = useDraft({ task: 'a', handoff: null, digest: null, field: 'note' }, 'As proposed');
  return (
    <p>
      {useTask('a').state}, {useSend('a').command.state}, {useHandoffs('a').length} handoffs,{' '}
      {known.filter((one) => one !== null).length} known, {draft.text}
    </p>
  );
}

describe('on a server', () => {
  it('every hook renders as not known yet, and nothing is subscribed to', () => {
    expect('window' in globalThis).toBe(false);
    const client = createTestClient(ILSE, { now: () => MORNING });
    client.append('a', opened('a'));
    const html = renderToString(
      <HandoffProvider client={client} messages={en} timeZone="UTC">
        <Everything />
      </HandoffProvider>,
    );
    expect(html.replaceAll('<!-- -->', '')).toContain('loading, idle, 0 handoffs, 0 known, As proposed');
    expect(client.opened()).toBe(0);
  });

  it('the live region is part of the page, empty and without a style attribute', () => {
    const client = createTestClient(ILSE, { now: () => MORNING });
    const html = renderToString(<HandoffProvider client={client} messages={en} />);
    expect(html).toMatch(/<div role="status"[^>]*><\/div><div role="alert"[^>]*><\/div>/);
    expect(html).not.toContain('style');
  });
});
