import { expect, onTestFinished } from 'vitest';
import { type Locator, page } from 'vitest/browser';

/** The button that approves. */
export function approve(to: string): Locator {
  return page.getByRole('button', { name: `Send to ${to}` });
}

/** Waits until a button can be pressed. */
export async function armed(button: Locator): Promise<void> {
  await expect.element(button).not.toHaveAttribute('aria-disabled');
}

/** Waits until a button is there and says that it takes no press yet. */
export async function unarmed(button: Locator): Promise<void> {
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
}

/** The middle of an element, in the viewport. */
export function middleOf(locator: Locator): { readonly x: number; readonly y: number } {
  const { x, y, width, height } = locator.element().getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

/** What was clicked from now on, by its text: that a click landed where a test means it to. */
export function watchClicks(): readonly string[] {
  const clicked: string[] = [];
  const note = ({ target }: Event): void => {
    clicked.push(target instanceof Element ? (target.textContent ?? '') : '');
  };
  window.addEventListener('click', note, { capture: true });
  onTestFinished(() => window.removeEventListener('click', note, { capture: true }));
  return clicked;
}
