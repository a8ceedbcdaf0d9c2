import { describe, expect, test } from 'vitest';
import { ILSE, MAYA, TASK } from '../testing/live-bench.js';
import { beginJourney, kept, the } from './testing/journey.js';
import { Ownership } from './testing/parts.js';

const MINUTE = 60_000;

describe('a person who hears who has their task', { timeout: 20_000 }, () => {
  test('hears each change once: handed over, queued, taken, late, handed back', async () => {
    const { me, northwind, open, pass } = await beginJourney();
    const maya = northwind.client(MAYA);
    await northwind.pack();
    await open(ILSE, <Ownership />);
    await me.read('the banner', the('region'));
    await me.press('Tab', 'Enter');
    await me.read('the banner', the('region'));
    await pass('10 seconds', 10_000);
    await me.meanwhile('the desk puts it third in its queue', () =>
      northwind.host.send(
        TASK,
        { type: 'ownership.queue', position: 3, updateBy: Date.now() + 20 * MINUTE },
        { kind: 'system', tenant: ILSE.tenant },
      ),
    );
    await me.read('the banner', the('region'));
    await pass('5 minutes', 5 * MINUTE);
    await me.meanwhile('Maya Rao takes it', () =>
      maya.send(TASK, { type: 'ownership.take', updateBy: Date.now() + 10 * MINUTE }),
    );
    await me.read('the banner', the('region'));
    await pass('12 minutes', 12 * MINUTE);
    await me.read('the banner', the('region'));
    await me.meanwhile('Maya Rao hands it back', () =>
      maya.send(TASK, { type: 'ownership.hand-back', note: 'The refund is on its way.' }),
    );
    const heard = await me.read('the banner', the('region'));
    await pass('10 seconds', 10_000);
    await expect(me.transcript()).toMatchFileSnapshot(kept('ownership-banner.handed-over'));
    // What was written for the agent is not the user's to read.
    expect(heard).toContain('The agent goes on from where Maya Rao left it.');
    expect(me.announced('assertive')).toEqual([]);
    expect(me.announced('polite')).toEqual([
      'Handing your request to Billing',
      'You’re number 3 in line with Billing',
      'Maya Rao from Billing has your request',
      'Team lead was told at 2:17 PM. Nothing you sent is lost.',
      'Maya Rao handed your request back to the agent',
    ]);
  });
});
