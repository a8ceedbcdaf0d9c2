import '../styles.css';
import { useReview } from '@handoff-kit/react';
import { type ReactNode, useState } from 'react';
import { beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { reviewCatalogue } from '../catalogue/review.js';
import { MAYA, TASK } from '../testing/live-bench.js';
import { createNorthwind, type Northwind } from '../testing/northwind.js';
import { holdKeyboardTable } from '../testing/presses.js';
import { ReviewerPanel } from './reviewer-panel.js';
import { ReviewerPanelSheet } from './reviewer-panel-sheet.js';
import spec from './SPEC.md?raw';

let northwind: Northwind;

beforeEach(async () => {
  sessionStorage.clear();
  localStorage.clear();
  northwind = await createNorthwind({ now: Date.now });
});

function Panel({ handoff }: { readonly handoff: string | null }): ReactNode {
  const review = useReview(TASK, handoff === null ? { kind: 'ownership' } : { kind: 'handoff', handoff });
  return review && <ReviewerPanel review={review} />;
}

function Sheet(): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open the refund
      </button>
      <ReviewerPanelSheet
        open={open}
        onClose={() => setOpen(false)}
        review={reviewCatalogue['claimed-by-you']}
      />
    </>
  );
}

async function unclaimed() {
  const handoff = await northwind.refund();
  return { client: northwind.client(MAYA), page: <Panel handoff={handoff} /> };
}

async function claimed() {
  const handoff = await northwind.refund();
  const client = northwind.client(MAYA);
  await client.send(TASK, { type: 'handoff.claim', handoff });
  return { client, page: <Panel handoff={handoff} /> };
}

async function asked() {
  await northwind.agent.requestPerson({ team: null, why: { kind: 'person-asked' }, goesAlong: [] });
  return { client: northwind.client(MAYA), page: <Panel handoff={null} /> };
}

async function taken() {
  const begun = await asked();
  await begun.client.send(TASK, { type: 'ownership.take', updateBy: Date.now() + 600_000 });
  return begun;
}

function logged(type: string) {
  return () =>
    expect.poll(async () => (await northwind.host.events(TASK)).map((event) => event.type)).toContain(type);
}

const recommended = page.getByRole('button', { name: 'Refund €112.40' });

holdKeyboardTable(spec, {
  'claim and approve': {
    begin: unclaimed,
    answers: [() => expect.element(recommended).toBeInTheDocument()],
    end: () => expect.poll(() => northwind.ran).toHaveLength(1),
  },
  'approve with a changed draft': {
    begin: claimed,
    text: 'Sorry for the trouble. ',
    end: () => expect.poll(() => northwind.ran).toMatchObject([{ note: expect.stringContaining('Sorry') }]),
  },
  'decline with a reason': {
    begin: claimed,
    end: () => expect.element(page.getByText(/^You declined this/)).toBeInTheDocument(),
  },
  'release a claim': { begin: claimed, end: logged('handoff.released') },
  'take over': { begin: asked, end: logged('ownership.taken') },
  'write to the person who waits': {
    begin: taken,
    text: 'Hello Ilse, I have it now.',
    end: logged('message.sent'),
  },
  'hand back with a note': {
    begin: taken,
    text: 'The refund is on its way.',
    end: logged('ownership.handed-back'),
  },
  'close a sheet': {
    begin: async () => ({ client: northwind.client(MAYA), page: <Sheet /> }),
    answers: [() => expect.element(page.getByRole('dialog')).toHaveFocus()],
    end: async () => {
      await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
      await expect.element(page.getByRole('button', { name: 'Open the refund' })).toHaveFocus();
    },
  },
});
