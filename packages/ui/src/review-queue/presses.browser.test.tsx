import '../styles.css';
import { type QueueAct, useReview, useReviewQueue } from '@handoff-kit/react';
import { type ReactNode, useState } from 'react';
import { beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { queueCatalogue } from '../catalogue/queue.js';
import { ReviewerPanelSheet } from '../reviewer-panel/reviewer-panel-sheet.js';
import { createLiveBench, type LiveBench, MAYA } from '../testing/live-bench.js';
import { holdKeyboardTable } from '../testing/presses.js';
import { ReviewQueue } from './review-queue.js';
import spec from './SPEC.md?raw';

type Open = Extract<QueueAct, { readonly type: 'open' }>;

let bench: LiveBench;
let acts: string[];

beforeEach(async () => {
  sessionStorage.clear();
  acts = [];
  bench = await createLiveBench();
});

function Sheet({ open, onClose }: { readonly open: Open; readonly onClose: () => void }): ReactNode {
  const { task, handoff } = open;
  const review = useReview(task, handoff === null ? { kind: 'ownership' } : { kind: 'handoff', handoff });
  return review && <ReviewerPanelSheet open review={review} onClose={onClose} />;
}

function Desk(): ReactNode {
  const queue = useReviewQueue();
  const [open, setOpen] = useState<Open | null>(null);
  return (
    queue && (
      <>
        <ReviewQueue queue={queue} current={open} onAct={(act) => act.type === 'open' && setOpen(act)} />
        {open && <Sheet open={open} onClose={() => setOpen(null)} />}
      </>
    )
  );
}

async function waiting() {
  await bench.refund('48213', 'task-2');
  await bench.refund('51907', 'task-3');
  return { client: bench.client(MAYA), page: <Desk /> };
}

const sheet = page.getByRole('dialog');

holdKeyboardTable(spec, {
  'open the first entry': {
    begin: async () => ({
      client: bench.client(MAYA),
      page: <ReviewQueue queue={queueCatalogue.waiting} onAct={({ type }) => acts.push(type)} />,
    }),
    end: () => expect.poll(() => acts).toEqual(['open']),
  },
  'open the next entry and come back': {
    begin: waiting,
    answers: [() => expect.element(sheet).toMatchTextContent(/51907/)],
    end: async () => {
      await expect.element(sheet).not.toBeInTheDocument();
      await expect.element(page.getByRole('button', { name: /51907/ })).toHaveFocus();
    },
  },
  'clear the filter': {
    begin: async () => ({
      client: bench.client(MAYA),
      page: <ReviewQueue queue={queueCatalogue['filtered-empty']} onAct={({ type }) => acts.push(type)} />,
    }),
    end: () => expect.poll(() => acts).toEqual(['clear-filter']),
  },
});
