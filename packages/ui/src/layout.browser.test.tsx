import './styles.css';
import { en } from '@handoff-kit/core/messages/en';
import { MessagesProvider } from '@handoff-kit/react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type CatalogueEntry, catalogue } from './catalogue/catalogue.js';
import { CatalogueView } from './catalogue/view.js';
import { HandoffCard } from './handoff-card/handoff-card.js';

const states = catalogue.filter(({ isVariant }) => !isVariant);
const groups = '.hk-decisions, .hk-review-buttons, .hk-actions, .hk-foot, .hk-receipt-actions';

beforeEach(() => sessionStorage.clear());

afterEach(() => {
  delete document.documentElement.dataset.hkDensity;
  document.documentElement.style.fontSize = '';
});

/** Every entry in a container of this many pixels. */
async function show(
  width: number,
  options: { readonly rtl?: boolean; readonly docked?: boolean } = {},
): Promise<readonly HTMLElement[]> {
  const page = document.body.appendChild(document.createElement('main'));
  page.style.inlineSize = `${width}px`;
  const root = createRoot(page);
  onTestFinished(() => {
    root.unmount();
    page.remove();
  });
  const messages = options.rtl ? ({ ...en, locale: 'ar', dir: 'rtl' } as const) : en;
  root.render(
    <MessagesProvider messages={messages} timeZone="UTC">
      {states.map((entry) => (
        <section key={nameOf(entry)} aria-label={nameOf(entry)}>
          {options.docked && entry.component === 'handoff-card' ? (
            <HandoffCard handoff={entry.model} docked />
          ) : (
            <CatalogueView entry={entry} />
          )}
        </section>
      ))}
    </MessagesProvider>,
  );
  await expect.poll(() => page.children.length).toBe(states.length);
  return [...page.querySelectorAll<HTMLElement>(':scope > section')];
}

function nameOf({ component, name }: CatalogueEntry): string {
  return `${component}.${name}`;
}

/** The buttons of a group that come earlier for the eye than the one before them does for the keyboard. */
function outOfOrder(group: Element, rtl: boolean): readonly string[] {
  const buttons = [...group.querySelectorAll('button, select')];
  return buttons.flatMap((button, index) => {
    const before = buttons[index - 1]?.getBoundingClientRect();
    const here = button.getBoundingClientRect();
    if (!before || here.top >= before.bottom) return [];
    const follows = rtl ? here.right <= before.left : here.left >= before.right;
    return follows && here.bottom > before.top ? [] : [button.textContent ?? ''];
  });
}

describe.each([
  { width: 288, docked: false, rtl: false },
  { width: 288, docked: true, rtl: false },
  { width: 640, docked: false, rtl: false },
  { width: 640, docked: true, rtl: true },
  { width: 960, docked: false, rtl: true },
])('$width pixels wide, docked $docked, right to left $rtl', ({ width, docked, rtl }) => {
  test('the keyboard goes through the buttons as they are seen', async () => {
    const shown = await show(width, { docked, rtl });
    const wrong = shown.flatMap((entry) =>
      [...entry.querySelectorAll(groups)].flatMap((group) =>
        outOfOrder(group, rtl).map((button) => `${entry.ariaLabel}: ${button}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

test('what is recommended is nearest to the thumb where the buttons are docked', async () => {
  const shown = await show(358, { docked: true });
  const docks = shown.flatMap((entry) => [...entry.querySelectorAll('.hk-dock')]);
  expect(docks.length).toBeGreaterThan(0);
  for (const dock of docks)
    expect([...dock.querySelectorAll('button')].at(-1)).toHaveClass('hk-button-primary');
});

test('everything that can be pressed is large enough where the cards are compact', async () => {
  document.documentElement.dataset.hkDensity = 'compact';
  const shown = await show(358);
  const wrong = shown.flatMap((entry) =>
    [...entry.querySelectorAll('button, label:has(input)')]
      .filter((part) => {
        const { width, height } = part.getBoundingClientRect();
        return Math.min(width, height) < 24;
      })
      .map((part) => `${entry.ariaLabel}: ${part.textContent}`),
  );
  expect(wrong).toEqual([]);
});

describe.each([
  { text: '16px', rtl: false },
  { text: '32px', rtl: false },
  { text: '32px', rtl: true },
])('on a small phone, with text of $text, right to left $rtl', ({ text, rtl }) => {
  test('nothing sticks out of its card', async () => {
    document.documentElement.style.fontSize = text;
    const shown = await show(288, { rtl });
    const wrong = shown.flatMap((entry) => {
      const { left, right } = entry.getBoundingClientRect();
      return [...entry.querySelectorAll('*')]
        .filter((part) => !isForReadersOnly(part))
        .filter((part) => {
          const box = part.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        })
        .map((part) => `${entry.ariaLabel}: ${part.className}`);
    });
    expect(wrong).toEqual([]);
  });
});

/** Text for screen readers, or the head of a table that is shown as cards. */
function isForReadersOnly(element: Element): boolean {
  const around = element.closest('.hk-visually-hidden, thead');
  return around !== null && getComputedStyle(around).clipPath === 'inset(50%)';
}
