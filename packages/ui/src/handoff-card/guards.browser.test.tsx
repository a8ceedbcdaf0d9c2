import '../styles.css';
import { useHandoff, useHandoffs } from '@handoff-kit/react';
import { type ReactNode, useState } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  approve,
  armed,
  armedAgain,
  buttonAt,
  middleOf,
  release,
  unarmed,
  watchClicks,
} from '../testing/browser-kit.js';
import {
  createLiveBench,
  ILSE,
  type LiveBench,
  LiveCard,
  LiveCards,
  mount,
  TASK,
} from '../testing/live-bench.js';
import { HandoffCard } from './handoff-card.js';

let bench: LiveBench;

beforeEach(async () => {
  sessionStorage.clear();
  bench = await createLiveBench();
});

const ada = approve('Ada');
const ben = approve('Ben');
const decline = page.getByRole('button', { name: 'Don’t send' });

/** At once, whether the button takes it or not. */
const AT_ONCE = { force: true } as const;

async function decidedOnce(): Promise<void> {
  await expect.poll(() => bench.ran).toHaveLength(1);
  expect(await bench.verdicts()).toEqual(['approved']);
}

/** A card that is there as soon as the button that covers the page was clicked. */
function Covered({ id }: { readonly id: string }): ReactNode {
  const handoff = useHandoff(TASK, id);
  const [covered, setCovered] = useState(true);
  return covered ? (
    <button type="button" style={{ position: 'fixed', inset: 0 }} onClick={() => setCovered(false)}>
      Ask the agent
    </button>
  ) : (
    handoff && <HandoffCard handoff={handoff} />
  );
}

/** A card under something opaque that goes away when it is clicked, and another one beside it. */
function UnderSheet({ id, other }: { readonly id: string; readonly other: string }): ReactNode {
  const [covered, setCovered] = useState(true);
  return (
    <>
      <LiveCard id={other} />
      <div style={{ position: 'relative' }}>
        <LiveCard id={id} />
        {covered && (
          <button type="button" style={{ position: 'absolute', inset: 0 }} onClick={() => setCovered(false)}>
            Win a prize
          </button>
        )}
      </div>
    </>
  );
}

/** Only the request that is open, always in the same place. */
function OpenOne(): ReactNode {
  const [id] = useHandoffs(TASK);
  return id !== undefined && <LiveCard id={id} />;
}

describe('a card that has just appeared', () => {
  test('the second click of a double click lands on it and decides nothing', async () => {
    const id = await bench.reply('Ada');
    const measured = mount(bench.client(ILSE), <LiveCard id={id} />);
    await armed(ada);
    const position = middleOf(ada);
    measured.close();
    mount(bench.client(ILSE), <Covered id={id} />);
    const clicks = watchClicks();
    await userEvent.dblClick(page.getByRole('button', { name: 'Ask the agent' }), { position });
    expect(clicks).toEqual(['Ask the agent', 'Send to Ada']);
    expect(await bench.verdicts()).toEqual([]);
    await armed(ada);
    await userEvent.click(ada);
    await decidedOnce();
  });

  test('a card that something covers takes no press when the cover is gone', async () => {
    const id = await bench.reply('Ada');
    const other = await bench.reply('Ben');
    mount(bench.client(ILSE), <UnderSheet id={id} other={other} />);
    await armed(ben);
    await unarmed(ada);
    const cover = page.getByRole('button', { name: 'Win a prize' });
    const { left, top } = cover.element().getBoundingClientRect();
    const { x, y } = middleOf(ada);
    const clicks = watchClicks();
    await userEvent.dblClick(cover, { position: { x: x - left, y: y - top } });
    expect(clicks).toEqual(['Win a prize', 'Send to Ada']);
    expect(await bench.verdicts()).toEqual([]);
    await armed(ada);
    await userEvent.click(ada);
    await decidedOnce();
  });

  test('a press within the first second decides nothing, and one after it once', async () => {
    await bench.reply('Ada');
    mount(bench.client(ILSE), <LiveCards />);
    await unarmed(ada);
    await expect
      .element(ada)
      .toHaveAccessibleDescription('Ready once all of it has been in sight for a moment');
    await userEvent.click(ada, AT_ONCE);
    expect(await bench.verdicts()).toEqual([]);
    await armed(ada);
    await userEvent.click(ada);
    await decidedOnce();
  });

  test('a press that goes down before it can be taken and up afterwards decides nothing', async () => {
    await bench.reply('Ada');
    mount(bench.client(ILSE), <LiveCards />);
    await unarmed(ada);
    await userEvent.pointer({ target: ada, keys: '[MouseLeft>]' });
    await armed(ada);
    const clicks = watchClicks();
    await userEvent.pointer({ keys: '[/MouseLeft]' });
    expect(clicks).toEqual(['Send to Ada']);
    expect(await bench.verdicts()).toEqual([]);
  });

  test('it arms once it has been scrolled into sight, not before', async () => {
    await bench.reply('Ada');
    const { page: main } = mount(bench.client(ILSE), <LiveCards />);
    main.style.paddingBlockStart = '200vh';
    await unarmed(ada);
    const other = mount(bench.client(ILSE), <LiveCards />);
    other.page.style.cssText = 'inline-size: 480px; position: fixed; inset-block-start: 0';
    await armed(ada.last());
    await unarmed(ada.first());
    other.close();
    await userEvent.click(ada, AT_ONCE);
    expect(await bench.verdicts()).toEqual([]);
    await armed(ada);
    await userEvent.click(ada);
    await decidedOnce();
  });
});

describe('a card that changes', () => {
  test.each([
    ['moves down', (main: HTMLElement) => main.prepend(document.createElement('hr'))],
    [
      'moves sideways',
      (main: HTMLElement) => {
        main.style.marginInlineStart = '24px';
      },
    ],
    [
      'changes its size',
      (main: HTMLElement) => {
        main.style.inlineSize = '560px';
      },
    ],
  ])('one that %s has to stand still again', async (_, change) => {
    await bench.reply('Ada');
    const { page: main } = mount(bench.client(ILSE), <LiveCards />);
    await armed(ada);
    change(main);
    await userEvent.click(ada, AT_ONCE);
    expect(await bench.verdicts()).toEqual([]);
    await armedAgain(ada);
    await userEvent.click(ada);
    await decidedOnce();
  });

  test('another request in its place has to stand still again', async () => {
    const first = await bench.reply('Ada');
    mount(bench.client(ILSE), <OpenOne />);
    await armed(ada);
    await bench.reply('Ben', { supersedes: first });
    await expect.element(ben).toBeInTheDocument();
    await userEvent.click(ben, AT_ONCE);
    expect(await bench.verdicts()).toEqual([]);
    await armed(ben);
    await userEvent.click(ben);
    await expect.poll(() => bench.ran).toMatchObject([{ to: 'Ben' }]);
    expect(await bench.verdicts()).toEqual(['approved']);
  });
});

describe('a request that comes in while a button is down', () => {
  test('above: the press decides neither what it began on nor what it ended on', async () => {
    await bench.reply('Ada');
    mount(bench.client(ILSE), <LiveCards newestFirst />);
    await armed(ada);
    const place = middleOf(ada);
    await userEvent.pointer({ target: ada, keys: '[MouseLeft>]' });
    await bench.reply('Ben');
    await expect.poll(() => buttonAt(place)).toBe('Send to Ben');
    await release(place);
    await userEvent.click(ben, AT_ONCE);
    expect(await bench.verdicts()).toEqual([]);
    await armed(ben);
    await userEvent.click(ben);
    await expect.poll(() => bench.ran).toMatchObject([{ to: 'Ben' }]);
    expect(await bench.verdicts()).toEqual(['approved']);
  });

  test('in its place: the press decides neither', async () => {
    const first = await bench.reply('Ada');
    mount(bench.client(ILSE), <OpenOne />);
    await armed(ada);
    const place = middleOf(ada);
    await userEvent.pointer({ target: ada, keys: '[MouseLeft>]' });
    await bench.reply('Ben', { supersedes: first });
    await expect.poll(() => buttonAt(place)).toBe('Send to Ben');
    await armed(ben);
    await release(place);
    expect(await bench.verdicts()).toEqual([]);
  });

  test('a press that is drawn off its button decides nothing', async () => {
    await bench.reply('Ada');
    mount(bench.client(ILSE), <LiveCards />);
    await armed(ada);
    await userEvent.pointer([
      { target: ada, keys: '[MouseLeft>]' },
      { target: decline, keys: '[/MouseLeft]' },
      { target: decline, keys: '[MouseLeft>]' },
      { target: ada, keys: '[/MouseLeft]' },
    ]);
    expect(await bench.verdicts()).toEqual([]);
  });
});

describe('deciding on purpose', () => {
  test('a no needs a click of its own', async () => {
    await bench.reply('Ada');
    mount(bench.client(ILSE), <LiveCards />);
    await armed(ada);
    await userEvent.dblClick(decline);
    expect(await bench.verdicts()).toEqual([]);
    await armedAgain(decline);
    await userEvent.click(decline);
    await expect.element(page.getByRole('heading')).toMatchTextContent(/Declined — Send to Ada/);
    expect(await bench.verdicts()).toEqual(['rejected']);
    expect(bench.ran).toEqual([]);
  });

  test('a long request is approved only once its end was on screen', async () => {
    const body = Array.from({ length: 40 }, (_, line) => `Line ${line + 1} of the terms of 2026.`).join('\n');
    await bench.reply('Ada', { body });
    mount(bench.client(ILSE), <LiveCards />);
    await expect.element(ada).toHaveAccessibleDescription('Scroll to the end of the details first.');
    const details = page.getByRole('region', { name: 'All 2 details' });
    await userEvent.wheel(details, { delta: { y: 300 } });
    await expect.poll(() => details.element().scrollTop).toBeGreaterThan(0);
    await userEvent.click(ada, AT_ONCE);
    expect(await bench.verdicts()).toEqual([]);
    await expect.element(ada).toHaveAccessibleDescription('Scroll to the end of the details first.');
    await userEvent.wheel(details, { delta: { y: 3_000 } });
    await expect
      .element(ada)
      .toHaveAccessibleDescription('Ready once all of it has been in sight for a moment');
    await armed(ada);
    await userEvent.click(ada);
    await decidedOnce();
    expect(bench.ran).toEqual([{ to: 'Ada', body }]);
  });

  test('what was changed before is what runs, once', async () => {
    await bench.reply('Ada');
    mount(bench.client(ILSE), <LiveCards />);
    await userEvent.click(page.getByRole('button', { name: 'Review draft' }));
    await expect.element(ada).toHaveAccessibleDescription(/^Change something first/);
    await userEvent.fill(page.getByRole('textbox', { name: 'Body' }), 'The terms of May hold.');
    await expect
      .element(ada)
      .toHaveAccessibleDescription('Ready once all of it has been in sight for a moment');
    await armed(ada);
    await userEvent.dblClick(ada);
    await expect.poll(() => bench.ran).toEqual([{ to: 'Ada', body: 'The terms of May hold.' }]);
    expect(await bench.verdicts()).toEqual(['approved-with-changes']);
  });
});
