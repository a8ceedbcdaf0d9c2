import '../styles.css';
import { beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { insightsCatalogue } from '../catalogue/insights.js';
import { insightsVariants } from '../catalogue/insights-variants.js';
import { createLiveBench, MAYA } from '../testing/live-bench.js';
import { holdKeyboardTable } from '../testing/presses.js';
import { InsightsPanel } from './insights-panel.js';
import spec from './SPEC.md?raw';

let acts: string[];

beforeEach(() => {
  acts = [];
});

async function shown(model: Parameters<typeof InsightsPanel>[0]['insights']) {
  const bench = await createLiveBench();
  return {
    client: bench.client(MAYA),
    page: <InsightsPanel insights={model} onAct={({ type }) => acts.push(type)} />,
  };
}

holdKeyboardTable(spec, {
  'show all action types': {
    begin: () => shown(insightsVariants['ready.many'].model),
    end: () =>
      expect.element(page.getByRole('button', { name: 'Show all' })).toHaveAttribute('aria-expanded', 'true'),
  },
  'prepare the cases, without persons': {
    begin: () => shown(insightsCatalogue.ready),
    end: () => expect.poll(() => acts).toEqual(['export-cases']),
  },
  'count again': {
    begin: () => shown(insightsCatalogue.ready),
    end: () => expect.poll(() => acts).toEqual(['refresh']),
  },
});
