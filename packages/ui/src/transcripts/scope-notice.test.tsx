import { expect, test } from 'vitest';
import { ILSE } from '../testing/live-bench.js';
import { beginJourney, kept, the } from './testing/journey.js';
import { Scope } from './testing/parts.js';

test('a person hears the boundary, what opens it, what can be done now, and that it was saved', {
  timeout: 20_000,
}, async () => {
  const { me, northwind, open, pass } = await beginJourney();
  await open(ILSE, <Scope />);
  await me.meanwhile('the agent finds a boundary', () =>
    northwind.agent.report({
      type: 'agent.out-of-scope',
      data: {
        boundary: 'the terms of a contract',
        extendedBy: 'Your contract manager opens this.',
        inScope: 'List the terms that are in force.',
      },
    }),
  );
  const heard = await me.read('the notice', the('region'));
  expect(heard.join('\n')).toContain('Your contract manager opens this.');
  await me.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  expect(document.activeElement).toHaveAccessibleName('Save for later');
  await me.press('Enter');
  await pass('10 seconds', 10_000);
  await me.read('the notice', the('region'));
  await expect(me.transcript()).toMatchFileSnapshot(kept('scope-notice.saved'));
  expect(me.announced('assertive')).toEqual([]);
  expect(me.announced('polite')).toEqual([
    'Outside what I may do here: the terms of a contract',
    '1 task is saved for later',
  ]);
});
