import type { Viewer } from '@handoff-kit/core';
import { expect, test } from 'vitest';
import { ILSE } from '../testing/live-bench.js';
import { beginJourney, kept, the } from './testing/journey.js';
import { Trail } from './testing/parts.js';

const PETRA: Viewer = { ...ILSE, kind: 'administrator', id: 'petra', name: 'Petra Lund' };

test('an administrator hears what happened, how many events a filter leaves, and that the record is whole', {
  timeout: 20_000,
}, async () => {
  const { me, northwind, open, pass } = await beginJourney();
  await northwind.refund();
  await open(PETRA, <Trail />);
  const heard = await me.read('the trail', the('region', 'Audit trail'));
  expect(heard.join('\n')).toMatch(/Decision asked for: .*Refund/);
  await me.press('Tab', 'Tab', 'Enter');
  await pass('2 seconds', 2_000);
  await me.press('Tab');
  await me.write('no such task');
  await expect(me.transcript()).toMatchFileSnapshot(kept('audit-trail.check'));
  const said = me.announced('polite').join('\n');
  expect(said).toContain('The record is whole');
  expect(said).toMatch(/0 of \d+ events/);
  expect(me.announced('assertive')).toEqual([]);
});
