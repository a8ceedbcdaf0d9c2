import '../styles.css';
import type { Client } from '@handoff-kit/core';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { MAYA } from '../catalogue/fixtures.js';
import { reviewCatalogue } from '../catalogue/review.js';
import { armed, unarmed } from '../testing/browser-kit.js';
import { mount } from '../testing/live-bench.js';
import { ReviewerPanel } from './reviewer-panel.js';

const nobody: Client = {
  viewer: MAYA,
  send: () => new Promise(() => undefined),
  sendToAccount: () => new Promise(() => undefined),
  ask: () => new Promise(() => undefined),
  subscribe: () => () => undefined,
};

const approve = page.getByRole('button', { name: 'Refund €456.00' });
const recommended = page.getByText('Recommended.', { exact: false });
const soon = page.getByText('Ready once all of it has been in sight for a moment');

beforeEach(() => sessionStorage.clear());

function barHeight(): number | undefined {
  return document.querySelector('[data-part="bar"]')?.getBoundingClientRect().height;
}

test('a reviewer sees why the panel cannot be decided while it is half out of sight, and nothing moves for that', async () => {
  mount(
    nobody,
    <>
      <div style={{ blockSize: 600 }} />
      <ReviewerPanel review={reviewCatalogue['claimed-by-you']} onAct={() => undefined} />
    </>,
  );
  await expect.element(approve).toBeInTheDocument();
  window.scrollTo(0, document.body.scrollHeight);
  await armed(approve);
  await expect.element(recommended).toBeVisible();
  await expect.element(soon).not.toBeVisible();
  const height = barHeight();

  window.scrollTo(0, 0);
  await unarmed(approve);
  await expect.element(soon).toBeVisible();
  await expect.element(recommended).not.toBeVisible();
  await expect
    .element(approve)
    .toHaveAccessibleDescription('Ready once all of it has been in sight for a moment');
  expect(barHeight()).toBe(height);

  window.scrollTo(0, document.body.scrollHeight);
  await armed(approve);
  await expect.element(recommended).toBeVisible();
});
