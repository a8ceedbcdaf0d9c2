import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../../scripts/replay/main.js';
import { closeBrowser, openStage, type Stage } from './browser.js';

const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

const RECORDING = {
  info: { environment_info: { domain_name: 'retail' } },
  simulations: [
    {
      id: 'run-1',
      task_id: '79',
      messages: [
        { role: 'user', content: 'Please cancel order #W48213.' },
        {
          role: 'assistant',
          content: null,
          tool_calls: [
            {
              id: 'c1',
              name: 'cancel_pending_order',
              arguments: { order_id: '#W48213', reason: 'no longer needed' },
              requestor: 'assistant',
            },
          ],
        },
        { role: 'tool', id: 'c1', content: '{"status":"cancelled"}', requestor: 'assistant', error: false },
      ],
    },
  ],
};

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
  delete process.env.HANDOFF_REPLAY;
});

afterAll(closeBrowser);

test('a recorded run is shown step by step, with the card of what would have been asked', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'replay-')), 'recording.json');
  writeFileSync(file, JSON.stringify(RECORDING));
  let ids = 0;
  const code = await main([file, '--open', 'run-1'], {
    root: ROOT,
    typedIn: ROOT,
    now: () => Date.UTC(2026, 10, 18),
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    out: () => undefined,
    err: (text) => {
      throw new Error(text);
    },
    showInDemo: async (written) => {
      process.env.HANDOFF_REPLAY = written;
    },
  });
  expect(code).toBe(0);

  const page = await stage.window('/replay');
  await page.getByText('Please cancel order #W48213.').waitFor();
  await page.getByRole('button', { name: 'Next handoff' }).click();
  await page.getByText('the agent called cancel_pending_order').waitFor();
  expect(await page.getByRole('article').textContent()).toContain('#W48213');
  expect(await page.getByRole('article').textContent()).toContain('Waiting for a person at the desk');
  expect(stage.complaints).toEqual([]);
});

test('without a run the page says how to open one', async () => {
  const page = await stage.window('/replay');
  await page.getByText('No recorded run is open.').waitFor();
  expect(stage.complaints.filter((text) => !text.includes('404'))).toEqual([]);
});
