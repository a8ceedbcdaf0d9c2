import { expect, test } from 'vitest';
import { MAYA } from '../testing/live-bench.js';
import { beginJourney, kept, the } from './testing/journey.js';
import { Desk } from './testing/parts.js';

test('a reviewer hears what waits, why and for how long, and opens an entry', {
  timeout: 20_000,
}, async () => {
  const { me, northwind, open, pass } = await beginJourney();
  await northwind.pack();
  await northwind.refund();
  await pass('4 minutes', 240_000);
  await open(MAYA, <Desk />);
  const heard = await me.read('the queue', the('region', 'Waiting for the desk'));
  expect(heard.join('\n')).toMatch(/Refund order 48213.*Irreversible.*Over €50\.00.*Waiting 4 minutes/);
  await me.press('Tab', 'Enter');
  await me.read('the queue', the('region', 'Waiting for the desk'));
  await expect(me.transcript()).toMatchFileSnapshot(kept('review-queue.open'));
  expect(me.announced('polite')).toEqual([]);
  expect(me.announced('assertive')).toEqual([]);
});
