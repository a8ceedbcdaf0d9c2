import '../styles.css';
import type { CapabilitiesModel } from '@handoff-kit/react';
import { beforeEach, expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import { capabilitiesCatalogue as states } from '../catalogue/capabilities.js';
import { capabilitiesVariants as variants } from '../catalogue/capabilities-variants.js';
import { createLiveBench, type LiveBench, MAYA } from '../testing/live-bench.js';
import { holdKeyboardTable } from '../testing/presses.js';
import { CapabilityMatrix } from './capability-matrix.js';
import spec from './SPEC.md?raw';

let bench: LiveBench;
let acts: string[];
let copied: string[];

beforeEach(async () => {
  acts = [];
  copied = [];
  bench = await createLiveBench();
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
});

function shown(model: CapabilitiesModel) {
  return async () => ({
    client: bench.client(MAYA),
    page: <CapabilityMatrix capabilities={model} onAct={({ type }) => acts.push(type)} />,
  });
}

holdKeyboardTable(spec, {
  'see the details of a row': {
    begin: shown(states.ready),
    end: () => expect.element(page.getByText('Can it be undone?')).toBeVisible(),
  },
  'read again after a refusal': {
    begin: shown(states.refused),
    end: () => expect.poll(() => acts).toEqual(['refresh']),
  },
  'copy a short matrix': {
    begin: shown(variants['ready.unmatched'].model),
    end: () => expect.poll(() => copied.join('')).toContain('Policy northwind-2026-12'),
  },
});
