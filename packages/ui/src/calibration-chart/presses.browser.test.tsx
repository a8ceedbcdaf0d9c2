import '../styles.css';
import { beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { calibrationCatalogue } from '../catalogue/calibration.js';
import { createLiveBench, MAYA } from '../testing/live-bench.js';
import { holdKeyboardTable } from '../testing/presses.js';
import { CalibrationChart } from './calibration-chart.js';
import spec from './SPEC.md?raw';

let acts: string[];

beforeEach(async () => {
  acts = [];
  await page.viewport(390, 844);
});

async function shown() {
  const bench = await createLiveBench();
  return {
    client: bench.client(MAYA),
    page: (
      <CalibrationChart calibration={calibrationCatalogue.supported} onAct={({ type }) => acts.push(type)} />
    ),
  };
}

const table = page.getByRole('table', { name: 'Figures by confidence' });

holdKeyboardTable(spec, {
  'show the figures on a phone': {
    begin: async () => {
      const begun = await shown();
      expect(table.query()).toBeNull();
      return begun;
    },
    end: () => expect.element(table).toBeVisible(),
  },
  'compare again': {
    begin: shown,
    end: () => expect.poll(() => acts).toEqual(['refresh']),
  },
});
