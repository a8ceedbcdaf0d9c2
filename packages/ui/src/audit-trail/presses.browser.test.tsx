import '../styles.css';
import type { TrailAct, TrailModel } from '@handoff-kit/react';
import { type ReactNode, useState } from 'react';
import { beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { listing, trailCatalogue } from '../catalogue/trail.js';
import { manyEvents, REPLY_EVENTS } from '../catalogue/trail-events.js';
import { createLiveBench, type LiveBench, MAYA } from '../testing/live-bench.js';
import { holdKeyboardTable } from '../testing/presses.js';
import { AuditTrail } from './audit-trail.js';
import spec from './SPEC.md?raw';

let bench: LiveBench;
let acts: TrailAct[];

beforeEach(async () => {
  sessionStorage.clear();
  acts = [];
  bench = await createLiveBench();
});

/** A page that takes over what is narrowed down, as a product with its own data would. */
function Trail({ model }: { readonly model: TrailModel }): ReactNode {
  const [filter, setFilter] = useState(model.filter);
  return (
    <AuditTrail
      trail={{ ...model, filter }}
      onAct={(act) => {
        acts.push(act);
        if (act.type === 'filter') setFilter(act.filter);
      }}
    />
  );
}

const on = (model: TrailModel) => async () => ({ client: bench.client(MAYA), page: <Trail model={model} /> });
const opened = (position: number) => () =>
  expect.poll(() => document.querySelector(`[aria-posinset="${position}"][data-open]`)).not.toBeNull();

holdKeyboardTable(spec, {
  'check the record': {
    begin: on(listing(REPLY_EVENTS)),
    end: () => expect.poll(() => acts).toEqual([{ type: 'check' }]),
  },
  'open the third event': { begin: on(listing(REPLY_EVENTS)), end: opened(3) },
  'go to the last event and open it': { begin: on(listing(manyEvents(100_000))), end: opened(100_000) },
  'narrow it down to a task': {
    begin: on(listing(REPLY_EVENTS)),
    text: 'pricing',
    end: () => expect.element(page.getByRole('searchbox')).toHaveValue('pricing'),
  },
  'clear the filter': {
    begin: on(trailCatalogue['filtered-empty']),
    end: () => expect.poll(() => acts.at(-1)?.type).toBe('filter'),
  },
  'download the exact file': {
    begin: on(listing(REPLY_EVENTS, { mayExport: true })),
    end: () => expect.poll(() => acts).toEqual([{ type: 'export', format: 'jsonl' }]),
  },
});
