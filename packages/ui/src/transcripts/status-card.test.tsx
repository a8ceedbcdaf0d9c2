import { describe, expect, test } from 'vitest';
import { ILSE } from '../testing/live-bench.js';
import { beginJourney, kept, the } from './testing/journey.js';
import { Ownership, Status } from './testing/parts.js';

describe('a person who hears what the agent does', { timeout: 20_000 }, () => {
  test('hears that it takes longer, and is offered a person, without being interrupted', async () => {
    const { me, northwind, open, pass } = await beginJourney();
    await northwind.agent.report({
      type: 'agent.started',
      data: { what: 'Fetching the order before I answer' },
    });
    await open(
      ILSE,
      <>
        <Status />
        <Ownership />
      </>,
    );
    await pass('2 seconds', 2_000);
    await me.read('the card', the('region', /^Fetching/));
    expect(me.announced('polite')).toEqual([]);
    await pass('10 seconds', 10_000);
    await me.read('the card', the('region', /^Fetching/));
    await pass('20 seconds', 20_000);
    await me.read('the card', the('region', /^Fetching/));
    await me.press('Tab');
    expect(document.activeElement).toHaveAccessibleName('Ask a person');
    await me.press('Enter');
    await pass('10 seconds', 10_000);
    await me.read('the banner', the('region'));
    await expect(me.transcript()).toMatchFileSnapshot(kept('status-card.waiting'));
    expect(me.announced('polite')).toEqual([
      'This is taking longer. You can keep using the page, or pause me and change what you asked for.',
      'This is taking too long. A person can take over, with everything so far.',
      'Handing your request to Billing',
    ]);
    expect(me.announced('assertive')).toEqual([]);
  });

  test('is interrupted where the agent stops, and hears what is kept and what to do next', async () => {
    const { me, northwind, open, pass } = await beginJourney();
    await northwind.agent.report({
      type: 'agent.started',
      data: { what: 'Fetching the order before I answer' },
    });
    await open(ILSE, <Status />);
    await me.meanwhile('the agent stops', () =>
      northwind.agent.report({
        type: 'agent.stopped',
        data: {
          why: 'The order system has not answered for ten minutes.',
          partial: ['Your address', 'The photo of the screen'],
          next: 'Ask again at three, when it is back.',
        },
      }),
    );
    const heard = await me.read('the card', the('region'));
    await me.press('Tab');
    await pass('10 seconds', 10_000);
    await expect(me.transcript()).toMatchFileSnapshot(kept('status-card.stopped'));
    expect(me.announced('assertive')).toHaveLength(1);
    expect(me.announced('polite')).toEqual([]);
    expect(heard.join('\n')).toContain('Order 48213 arrived broken.');
  });

  test('hears a boundary as a boundary: what opens it, and what can be done now', async () => {
    const { me, northwind, open, pass } = await beginJourney();
    await northwind.agent.report({
      type: 'agent.started',
      data: { what: 'Fetching the order before I answer' },
    });
    await open(ILSE, <Status />);
    await me.meanwhile('the agent finds a boundary', () =>
      northwind.agent.report({
        type: 'agent.out-of-scope',
        data: {
          boundary: 'changing the terms of a contract',
          extendedBy: 'Your contract manager can open this.',
          inScope: 'I can list the terms that are in force.',
        },
      }),
    );
    await me.read('the card', the('region'));
    await me.press('Tab');
    await pass('10 seconds', 10_000);
    await expect(me.transcript()).toMatchFileSnapshot(kept('status-card.out-of-scope'));
    expect(me.announced('assertive')).toEqual([]);
    expect(me.announced('polite')).toHaveLength(1);
  });
});
