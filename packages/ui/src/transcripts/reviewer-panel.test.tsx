import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { JONAS, MAYA, TASK } from '../testing/live-bench.js';
import { beginJourney, kept, the } from './testing/journey.js';
import { Panel } from './testing/parts.js';

const ARMED = ['2 seconds', 2_000] as const;

describe('a reviewer who hears an entry of the desk', { timeout: 20_000 }, () => {
  test('hears why it is there, what is known and what would run; claims it and approves it', async () => {
    const { me, northwind, open, pass } = await beginJourney();
    await northwind.pack();
    const handoff = await northwind.refund();
    await open(MAYA, <Panel handoff={handoff} />);
    const heard = await me.read('the panel', the('article'));
    await me.tabTo(screen.getByRole('button', { name: 'Claim' }));
    await me.press('Enter');
    await pass(...ARMED);
    await me.read('the panel', the('article'));
    await me.tabTo(screen.getByRole('button', { name: 'Refund €112.40' }));
    await me.press('Enter');
    await pass('10 seconds', 10_000);
    await me.read('the panel', the('article'));
    await expect(me.transcript()).toMatchFileSnapshot(kept('reviewer-panel.approve'));
    const order = [
      'complementary, Why it is with you',
      '€112.40 is above what may move without a person.',
      'region, What we know',
      'region, The agent says',
      'The photo shows a broken screen.',
      'region, What will run',
      '€112.40',
      'Nobody has claimed this yet',
      'button, Claim, Claim it to decide. Others then see that you have it.',
    ];
    expect(heard.filter((line) => order.includes(line))).toEqual(order);
    expect(northwind.ran).toHaveLength(1);
    expect(me.announced('polite')).toEqual(['Yours until 2:07 PM', 'You approved this at 2:02 PM']);
    expect(me.announced('assertive')).toEqual([]);
  });

  test('says no with a reason', async () => {
    const { me, northwind, open, pass } = await beginJourney();
    const handoff = await northwind.refund();
    await northwind.client(MAYA).send(TASK, { type: 'handoff.claim', handoff });
    await open(MAYA, <Panel handoff={handoff} />);
    await me.tabTo(screen.getByRole('button', { name: 'Don’t refund' }));
    await pass(...ARMED);
    expect(await me.press('Enter')).toContain(
      'radio, The facts are wrong, not checked, position 1, set size 6',
    );
    expect(screen.getByRole('group', { name: 'Why not?' })).toContainElement(
      document.body.querySelector(':focus'),
    );
    await me.press('Space');
    await me.tabTo(screen.getByRole('button', { name: 'Don’t refund' }));
    await pass(...ARMED);
    await me.press('Enter');
    await pass('10 seconds', 10_000);
    await me.read('the panel', the('article'));
    await expect(me.transcript()).toMatchFileSnapshot(kept('reviewer-panel.decline'));
    expect(northwind.ran).toEqual([]);
    expect(me.announced('polite')).toEqual(['You declined this at 2:02 PM']);
    expect(me.announced('assertive')).toEqual([]);
  });

  test('is told that somebody else has it, and reads along', async () => {
    const { me, northwind, open, pass } = await beginJourney();
    const handoff = await northwind.refund();
    await open(MAYA, <Panel handoff={handoff} />);
    await me.tabTo(screen.getByRole('button', { name: 'Claim' }));
    await me.meanwhile('Jonas Weber claims it', () =>
      northwind.client(JONAS).send(TASK, { type: 'handoff.claim', handoff }),
    );
    await me.read('the panel', the('article'));
    await pass('10 seconds', 10_000);
    await expect(me.transcript()).toMatchFileSnapshot(kept('reviewer-panel.taken'));
    expect(screen.queryByRole('button', { name: 'Claim' })).toBeNull();
    expect(me.announced('polite')).toEqual(['Jonas Weber is looking at this']);
    expect(me.announced('assertive')).toEqual([]);
  });

  test('takes a task over and writes to the person who waits', async () => {
    const { me, northwind, open, pass } = await beginJourney();
    await northwind.pack();
    await northwind.agent.requestPerson({
      team: null,
      why: { kind: 'person-asked' },
      goesAlong: ['Last 6 messages'],
    });
    await open(MAYA, <Panel handoff={null} />);
    await me.read('the panel', the('article'));
    await me.tabTo(screen.getByRole('button', { name: 'Take over' }));
    await me.press('Enter');
    await pass(...ARMED);
    await me.read('the panel', the('article'));
    await me.tabTo(screen.getByRole('textbox', { name: 'Message to Ilse Brandt' }));
    await me.write('Hello Ilse, I have it now.');
    await me.press('Tab', 'Enter');
    await pass('10 seconds', 10_000);
    await expect(me.transcript()).toMatchFileSnapshot(kept('reviewer-panel.take-over'));
    const task = await northwind.host.task(TASK);
    expect(task?.messages.at(-1)?.text).toBe('Hello Ilse, I have it now.');
    expect(me.announced('polite')).toEqual(['You have this task']);
    expect(me.announced('assertive')).toEqual([]);
  });
});
