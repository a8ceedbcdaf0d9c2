import '../styles.css';
import { beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { handoffCatalogue } from '../catalogue/handoff.js';
import { createLiveBench, ILSE, type LiveBench, LiveCards } from '../testing/live-bench.js';
import { createNorthwind, LETTER, type Northwind } from '../testing/northwind.js';
import { holdKeyboardTable } from '../testing/presses.js';
import { HandoffCard } from './handoff-card.js';
import spec from './SPEC.md?raw';

let bench: LiveBench;
let northwind: Northwind;
let acts: string[];

beforeEach(async () => {
  sessionStorage.clear();
  acts = [];
  bench = await createLiveBench();
  northwind = await createNorthwind({ now: Date.now });
});

async function short() {
  await bench.reply('Ada');
  return { client: bench.client(ILSE), page: <LiveCards /> };
}

async function folded() {
  await northwind.reply();
  return { client: northwind.client(ILSE), page: <LiveCards /> };
}

async function question() {
  await northwind.ask();
  return { client: northwind.client(ILSE), page: <LiveCards /> };
}

async function undoable() {
  const model = handoffCatalogue['succeeded-undoable'];
  return {
    client: bench.client(ILSE),
    page: <HandoffCard handoff={model} onAct={({ type }) => acts.push(type)} />,
  };
}

const heading = page.getByRole('heading');

holdKeyboardTable(spec, {
  approve: { begin: short, end: () => expect.poll(() => bench.ran).toHaveLength(1) },
  'approve where details are folded': {
    begin: folded,
    end: () => expect.poll(() => northwind.ran).toEqual([LETTER]),
  },
  'open the details': {
    begin: folded,
    end: () => expect.element(page.getByRole('region', { name: 'All 3 details' })).toBeInTheDocument(),
  },
  'hear the agent out': {
    begin: folded,
    end: () => expect.element(page.getByText('The agent says')).toBeInTheDocument(),
  },
  decline: { begin: short, end: () => expect.element(heading).toMatchTextContent(/^Declined/) },
  'decline with a reason': {
    begin: short,
    end: () => expect.element(page.getByText(/Reason: The facts are wrong/)).toBeInTheDocument(),
  },
  'edit one field and approve': {
    begin: short,
    text: 'The terms of May hold. ',
    end: () => expect.poll(() => bench.ran).toHaveLength(1),
  },
  'leave the edit': {
    begin: short,
    end: () => expect.element(page.getByRole('button', { name: 'Review draft' })).toHaveFocus(),
  },
  answer: {
    begin: question,
    text: 'Friday',
    end: () => expect.element(heading).toMatchTextContent(/^Answered/),
  },
  undo: { begin: undoable, end: () => expect.poll(() => acts).toEqual(['undo']) },
});
