import '../styles.css';
import { en } from '@handoff-kit/core/messages/en';
import type { CapabilitiesModel } from '@handoff-kit/react';
import { MessagesProvider } from '@handoff-kit/react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { capabilitiesCatalogue as states } from '../catalogue/capabilities.js';
import { capabilitiesVariants as variants } from '../catalogue/capabilities-variants.js';
import { CapabilityMatrix } from './capability-matrix.js';

async function show(model: CapabilitiesModel, width: number): Promise<HTMLElement> {
  const page = document.body.appendChild(document.createElement('main'));
  page.style.inlineSize = `${width}px`;
  const root = createRoot(page);
  onTestFinished(() => {
    root.unmount();
    page.remove();
  });
  root.render(
    <MessagesProvider messages={en} timeZone="UTC">
      <CapabilityMatrix capabilities={model} />
    </MessagesProvider>,
  );
  await expect.poll(() => page.querySelectorAll('tbody').length).toBeGreaterThan(0);
  return page;
}

function boxOf(page: HTMLElement, part: string): DOMRect {
  const found = page.querySelector(`[data-part="${part}"]`);
  if (!found) throw new Error(`The matrix has no ${part}.`);
  return found.getBoundingClientRect();
}

test('where there is room, an action, its risk, what happens and its limits stand side by side', async () => {
  const page = await show(states.ready, 900);
  const [action, risk, happens, limit] = ['action', 'risk', 'happens', 'limit'].map((part) =>
    boxOf(page, part),
  );
  expect(action?.right).toBeLessThanOrEqual(risk?.left ?? 0);
  expect(risk?.right).toBeLessThanOrEqual(happens?.left ?? 0);
  expect(happens?.right).toBeLessThanOrEqual(limit?.left ?? 0);
});

test.each([320, 390, 560])(
  'It MUST be cards where it is narrow, without a sideways scroll: %i px',
  async (width) => {
    for (const model of [states.ready, variants['ready.hostile'].model, variants['ready.sixty'].model]) {
      const page = await show(model, width);
      expect(boxOf(page, 'happens').top).toBeGreaterThanOrEqual(boxOf(page, 'action').bottom);
      expect(page.scrollWidth).toBeLessThanOrEqual(width);
      for (const cell of page.querySelectorAll('.hk-matrix-cell')) {
        expect(cell.scrollWidth).toBeLessThanOrEqual(cell.clientWidth + 1);
      }
    }
  },
);
