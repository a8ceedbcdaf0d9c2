import '../styles.css';
import { type FormEvent, type ReactNode, useState } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { approve, armed, unarmed } from '../testing/browser-kit.js';
import { createLiveBench, ILSE, type LiveBench, LiveCards, mount } from '../testing/live-bench.js';

let bench: LiveBench;

beforeEach(async () => {
  sessionStorage.clear();
  bench = await createLiveBench();
});

const ada = approve('Ada');

/** A keydown of a key that is down already is a repeat; what is still down is let go by the default keyboard. */
async function hold(key: 'Enter' | ' '): Promise<void> {
  await userEvent.keyboard(`{${key}>}`);
}

async function repeat(key: 'Enter' | ' ', times = 6): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await userEvent.setup().keyboard(`{${key}>}`);
  }
}

async function letGo(key: 'Enter' | ' '): Promise<void> {
  await userEvent.keyboard(`{/${key}}`);
}

function focus(element: Element): void {
  if (element instanceof HTMLElement) {
    element.focus();
  }
}

function Chat({ onSend }: { readonly onSend?: (() => void) | undefined }): ReactNode {
  const [said, setSaid] = useState<readonly string[]>([]);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('text'));
    event.currentTarget.reset();
    setSaid([...said, text]);
    onSend?.();
  }

  return (
    <form onSubmit={submit}>
      <LiveCards newestFirst />
      <label>
        Message <input name="text" autoComplete="off" />
      </label>
      <output>{said.join('|')}</output>
    </form>
  );
}

describe('while somebody types', () => {
  test('a card that appears takes neither the focus, nor a word, nor a decision', async () => {
    mount(bench.client(ILSE), <Chat />);
    const composer = page.getByRole('textbox', { name: 'Message' });
    await userEvent.click(composer);
    await userEvent.keyboard('yes');
    await bench.reply('Ada');
    await unarmed(ada);
    await userEvent.keyboard('{Enter} yes{Enter}');
    await armed(ada);
    await userEvent.keyboard('yes{Enter} {Enter}');
    await expect.element(composer).toHaveFocus();
    await expect.element(page.getByRole('status').first()).toMatchTextContent(/^yes\| yes\|yes\|$/);
    expect(await bench.verdicts()).toEqual([]);
    expect(bench.ran).toEqual([]);
  });

  test('an Enter that began in the composer does not approve where it ends', async () => {
    await bench.reply('Ada');
    mount(bench.client(ILSE), <Chat onSend={() => focus(ada.element())} />);
    await armed(ada);
    await userEvent.click(page.getByRole('textbox', { name: 'Message' }));
    await userEvent.keyboard('yes');
    await hold('Enter');
    await expect.element(ada).toHaveFocus();
    await repeat('Enter');
    await letGo('Enter');
    expect(await bench.verdicts()).toEqual([]);
  });

  test('a host that moves the focus on the way down of a key approves nothing with it', async () => {
    await bench.reply('Ada');
    const { page: main } = mount(bench.client(ILSE), <Chat />);
    main.addEventListener('keydown', () => focus(ada.element()), { once: true });
    await armed(ada);
    focus(page.getByRole('textbox', { name: 'Message' }).element());
    await userEvent.keyboard('{Enter}');
    await expect.element(ada).toHaveFocus();
    expect(await bench.verdicts()).toEqual([]);
  });
});

describe('the focus', () => {
  test('stays with the card when a key has decided and its button is gone', async () => {
    await bench.reply('Ada');
    mount(bench.client(ILSE), <LiveCards />);
    await armed(ada);
    focus(ada.element());
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => bench.ran).toHaveLength(1);
    await expect.element(page.getByRole('article')).toHaveFocus();
  });
});

describe('a held key', () => {
  test('Enter that was down before the card could take it decides nothing, a new one once', async () => {
    await bench.reply('Ada');
    mount(bench.client(ILSE), <LiveCards />);
    await unarmed(ada);
    focus(ada.element());
    await hold('Enter');
    await repeat('Enter');
    await armed(ada);
    await repeat('Enter');
    await letGo('Enter');
    expect(await bench.verdicts()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => bench.ran).toHaveLength(1);
    expect(await bench.verdicts()).toEqual(['approved']);
  });

  test('Space that was down before the card could take it decides nothing, a new one once', async () => {
    await bench.reply('Ada');
    mount(bench.client(ILSE), <LiveCards />);
    await unarmed(ada);
    focus(ada.element());
    await hold(' ');
    await armed(ada);
    await repeat(' ');
    await letGo(' ');
    expect(await bench.verdicts()).toEqual([]);
    await userEvent.keyboard(' ');
    await expect.poll(() => bench.ran).toHaveLength(1);
    expect(await bench.verdicts()).toEqual(['approved']);
  });

  test('Enter that is held on a card that can take it decides once', async () => {
    await bench.reply('Ada');
    mount(bench.client(ILSE), <LiveCards />);
    await armed(ada);
    focus(ada.element());
    await hold('Enter');
    await repeat('Enter');
    await letGo('Enter');
    await expect.poll(() => bench.ran).toHaveLength(1);
    expect(await bench.verdicts()).toEqual(['approved']);
  });

  test('Enter that opens the way out does not go through it', async () => {
    await bench.reply('Ada');
    mount(bench.client(ILSE), <LiveCards />);
    await armed(ada);
    focus(page.getByRole('button', { name: 'Don’t send' }).element());
    await hold('Enter');
    await expect.element(page.getByRole('radio').first()).toHaveFocus();
    await repeat('Enter');
    await letGo('Enter');
    expect(await bench.verdicts()).toEqual([]);
  });
});

describe('a key that is pressed elsewhere', () => {
  test('Space and Enter on the card itself decide nothing', async () => {
    await bench.reply('Ada');
    mount(bench.client(ILSE), <LiveCards />);
    await armed(ada);
    const card = page.getByRole('article').element();
    card.setAttribute('tabindex', '-1');
    focus(card);
    await userEvent.keyboard(' {Enter}');
    await expect.element(page.getByRole('article')).toHaveFocus();
    expect(await bench.verdicts()).toEqual([]);
  });

  test('Enter in a field decides nothing', async () => {
    await bench.reply('Ada');
    mount(bench.client(ILSE), <LiveCards />);
    await armed(ada);
    await userEvent.click(page.getByRole('button', { name: 'Don’t send' }));
    const note = page.getByRole('textbox', { name: 'Note (optional)' });
    await userEvent.fill(note, 'Too formal');
    const decline = page.getByRole('button', { name: 'Don’t send' });
    await armed(decline);
    await userEvent.keyboard('{Enter}');
    await expect.element(note).toHaveFocus();
    expect(await bench.verdicts()).toEqual([]);
  });

  test('Escape goes back, keeps what was written, and decides nothing', async () => {
    await bench.reply('Ada');
    mount(bench.client(ILSE), <LiveCards />);
    await armed(ada);
    focus(ada.element());
    await userEvent.keyboard('{Escape}');
    await expect.element(ada).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'Don’t send' }));
    const note = page.getByRole('textbox', { name: 'Note (optional)' });
    await userEvent.fill(note, 'Too formal');
    await userEvent.keyboard('{Escape}');
    await expect.element(note).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Don’t send' })).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'Review draft' }));
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Review draft' })).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'Don’t send' }));
    await expect.element(note).toHaveValue('Too formal');
    expect(await bench.verdicts()).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  test.each(['{Enter}', ' '])('Tab to the recommended button and one %j decide once', async (key) => {
    await bench.reply('Ada');
    mount(bench.client(ILSE), <Chat />);
    await armed(ada);
    await expect
      .poll(async () => {
        await userEvent.tab();
        return document.activeElement;
      })
      .toBe(ada.element());
    await userEvent.keyboard(key);
    await expect.poll(() => bench.ran).toEqual([{ to: 'Ada', body: 'The standard terms hold.' }]);
    expect(await bench.verdicts()).toEqual(['approved']);
  });
});
