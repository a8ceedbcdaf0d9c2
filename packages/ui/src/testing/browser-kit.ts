import { expect, onTestFinished } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';

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

/** A card has just changed its shape by itself: waits until it has noticed and stood still again. */
export async function armedAgain(button: Locator): Promise<void> {
  await unarmed(button);
  await armed(button);
}

/** Lets the pointer go where it is, whatever is there by now. */
export async function release(place: Place): Promise<void> {
  const released: Place[] = [];
  const note = ({ clientX: x, clientY: y }: PointerEvent): void => void released.push({ x, y });
  window.addEventListener('pointerup', note, { capture: true, once: true });
  await userEvent.pointer({ coords: place, keys: '[/MouseLeft]' });
  expect(released).toEqual([place]);
}

/** A place in the viewport. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of an element. */
export function middleOf(locator: Locator): Place {
  const { x, y, width, height } = locator.element().getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

/** The text of the button that is at a place, empty where there is none. */
export function buttonAt({ x, y }: Place): string {
  return document.elementFromPoint(x, y)?.closest('button')?.textContent ?? '';
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
