import { describe, expect, test } from 'vitest';
import { ILSE, JONAS, LiveCards, MAYA, TASK } from '../testing/live-bench.js';
import { LETTER } from '../testing/northwind.js';
import { beginJourney, kept, the } from './testing/journey.js';

const ARMED = ['2 seconds', 2_000] as const;

describe('a person who hears a request', { timeout: 20_000 }, () => {
  test('hears what it is about, what is proposed, why, the facts, what follows and the buttons, and its receipt once', async () => {
    const { me, northwind, open, pass } = await beginJourney();
    await northwind.reply();
    await open(ILSE, <LiveCards />);
    const heard = await me.read('the card', the('article'));
    const order = [
      'Answering a question about Q3 pricing',
      'heading, Send the reply that confirms €28.50 per seat for 40 seats., level 3',
      'A person always decides this kind of request.',
      'To',
      LETTER.to,
      'Subject',
      LETTER.subject,
      'It goes to someone outside the company and can’t be unsent.',
      'button, Send reply, Ready once all of it has been in sight for a moment, disabled',
      'button, Review draft',
      'button, Don’t send',
      'button, Show agent reasoning, not expanded',
    ];
    expect(heard.filter((line) => order.includes(line))).toEqual(order);
    expect(me.announced('polite')).toEqual([]);

    await pass(...ARMED);
    await me.press('Tab', 'Tab', 'Enter');
    await pass('10 seconds', 10_000);
    await me.read('the card', the('article'));
    expect(northwind.ran).toEqual([LETTER]);
    expect(me.announced('polite')).toEqual(['Approved — Send reply', 'Sent — Q3 pricing for 40 seats']);
    expect(me.announced('assertive')).toEqual([]);
    await expect(me.transcript()).toMatchFileSnapshot(kept('handoff-card.approve'));
  });

  test('says no with a reason, and hears that nothing was done', async () => {
    const { me, northwind, open, pass } = await beginJourney();
    await northwind.reply();
    await open(ILSE, <LiveCards />);
    await pass(...ARMED);
    await me.press('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await me.read('the form', the('article'));
    await me.press('Space', 'Tab');
    await me.write('Ms Okafor asked for 60 seats.');
    await pass(...ARMED);
    await me.press('Tab', 'Enter');
    await pass('10 seconds', 10_000);
    const heard = await me.read('the card', the('article'));
    expect(heard).toContain('You declined this. Nothing was done. Reason: The facts are wrong.');
    expect(heard).toContain('Ms Okafor asked for 60 seats.');
    expect(me.announced('polite')).toEqual(['Declined — Send reply']);
    expect(me.announced('assertive')).toEqual([]);
    await expect(me.transcript()).toMatchFileSnapshot(kept('handoff-card.decline'));
  });

  test('changes the subject, approves that, and hears what it was and what it is', async () => {
    const { me, northwind, open, pass } = await beginJourney();
    await northwind.reply();
    await open(ILSE, <LiveCards />);
    await pass(...ARMED);
    await me.press('Tab', 'Tab', 'Tab', 'Enter', 'End');
    await me.write(', billed yearly');
    await me.read('the form', the('article'));
    await pass(...ARMED);
    await me.press('Tab', 'Tab', 'Enter');
    await pass('10 seconds', 10_000);
    await me.press('Tab', 'Enter');
    const heard = await me.read('the card', the('article'));
    expect(heard.filter((line) => /^(Before|After) /.test(line))).toEqual([
      `Before ${LETTER.subject}`,
      `After ${LETTER.subject}, billed yearly`,
    ]);
    expect(me.announced('polite')).toEqual([
      'Approved with changes — Send reply',
      'Sent — Q3 pricing for 40 seats',
    ]);
    await expect(me.transcript()).toMatchFileSnapshot(kept('handoff-card.edit'));
  });

  test('is told what is missing in an answer, and sends it once it is there', async () => {
    const { me, northwind, open, pass } = await beginJourney();
    await northwind.ask();
    await open(ILSE, <LiveCards />);
    await me.read('the card', the('article'));
    await pass(...ARMED);
    const refused = await me.press('Tab', 'Tab', 'Tab', 'Enter');
    expect(refused.at(-1)).toMatch(/^button, Send answer, Something is missing above\./);
    expect(await me.press('Shift+Tab', 'Shift+Tab')).toContain(
      'textbox, Day, Day is needed., invalid, required',
    );
    await me.write('Friday, after two');
    await pass(...ARMED);
    await me.press('Tab', 'Tab', 'Enter');
    await pass('10 seconds', 10_000);
    await me.read('the card', the('article'));
    expect(me.announced('polite')).toEqual([
      'Something is missing above.',
      'Answered — When may the technician come?',
    ]);
    expect(me.announced('assertive')).toEqual([]);
    await expect(me.transcript()).toMatchFileSnapshot(kept('handoff-card.answer'));
  });

  test('is told who decided meanwhile, without being interrupted', async () => {
    const { me, northwind, open, pass } = await beginJourney();
    const handoff = await northwind.refund();
    await open(MAYA, <LiveCards />);
    await pass(...ARMED);
    await me.press('Tab', 'Tab');
    const task = await northwind.host.task(TASK);
    const { subject } = task?.handoffs[0] ?? {};
    await me.meanwhile('Jonas Weber approves it', () =>
      northwind.client(JONAS).send(TASK, {
        type: 'handoff.decide',
        handoff,
        verdict: 'approved',
        digest: subject?.kind === 'approval' ? subject.proposal.digest : null,
        fence: null,
        changes: null,
        option: null,
        answers: null,
        rejection: null,
        recommendation: null,
        note: null,
      }),
    );
    await pass('10 seconds', 10_000);
    const heard = await me.read('the card', the('article'));
    expect(heard.join(' ')).toMatch(/Jonas Weber approved this/);
    expect(me.announced('polite')).toEqual(['Already decided — Refund €112.40', 'Refunded €112.40']);
    expect(me.announced('assertive')).toEqual([]);
    await expect(me.transcript()).toMatchFileSnapshot(kept('handoff-card.decided-meanwhile'));
  });

  test('is interrupted by what failed, and by nothing else', async () => {
    const { me, northwind, open, pass } = await beginJourney();
    await northwind.reply();
    northwind.breakDown('The mail server did not take it.');
    await open(ILSE, <LiveCards />);
    await pass(...ARMED);
    await me.press('Tab', 'Tab', 'Enter');
    await pass('10 seconds', 10_000);
    await me.read('the card', the('article'));
    expect(me.announced('assertive')).toEqual(['Didn’t work — Send reply']);
    expect(me.announced('polite')).toEqual(['Approved — Send reply']);
    await expect(me.transcript()).toMatchFileSnapshot(kept('handoff-card.failed'));
  });

  test('knows the agent’s words as the agent’s, and hears every hidden character by its name', async () => {
    const { me, northwind, open, pass } = await beginJourney();
    await northwind.reply({ to: 'ada\u202emoc.koorb@fabrikam.example' });
    await open(ILSE, <LiveCards />);
    await pass(...ARMED);
    await me.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    const heard = await me.read('the card', the('article'));
    expect(heard.join(' ')).toContain('Hidden character U+202E');
    const says = heard.indexOf('The agent says');
    expect(heard.slice(says, says + 3)).toEqual([
      'The agent says',
      'blockquote',
      'The price list of 1 October has €28.50 for 25 seats and more.',
    ]);
    await expect(me.transcript()).toMatchFileSnapshot(kept('handoff-card.reasoning'));
  });
});
