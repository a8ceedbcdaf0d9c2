import type { MessageKey } from '@handoff-kit/core';
import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { BUTTONS } from '../../core/src/messages/testing/buttons.js';
import { type CatalogueEntry, catalogue } from './catalogue/catalogue.js';
import { NOW } from './catalogue/fixtures.js';
import { takeSteps } from './catalogue/take-steps.js';
import { CatalogueView } from './catalogue/view.js';

const clock = { now: () => NOW };
const named = (key: MessageKey): string => `⟦${key}⟧`;

/** The keys that stand alone on a button, before and after what a person does in an entry. */
async function buttonsOf(entry: CatalogueEntry): Promise<readonly string[]> {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  flushSync(() =>
    root.render(
      <MessagesProvider messages={en} timeZone="UTC" clock={clock} translate={named}>
        <CatalogueView entry={entry} />
      </MessagesProvider>,
    ),
  );
  const labels = () => [...container.querySelectorAll('.hk-button')].map((button) => button.textContent);
  await new Promise((resolve) => setTimeout(resolve));
  const before = labels();
  await takeSteps(container, entry);
  const after = labels();
  root.unmount();
  container.remove();
  localStorage.clear();
  return [...before, ...after].flatMap((label) => /^⟦([^⟧]+)⟧$/.exec(label ?? '')?.[1] ?? []);
}

test('the lines that the lint takes for buttons are those that stand on buttons', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const shown = new Set<string>();
  for (const entry of catalogue) for (const key of await buttonsOf(entry)) shown.add(key);
  expect([...BUTTONS].toSorted()).toEqual([...shown].toSorted());
}, 60_000);
