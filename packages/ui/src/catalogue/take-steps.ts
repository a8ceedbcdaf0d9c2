import type { CatalogueEntry } from './catalogue.js';
import type { Step } from './variant.js';

/** How long a button may take until it acts, in milliseconds: ten times what a card needs to arm. */
const PATIENCE = 10_000;

/**
 * Does what an entry asks for, in turn, within the element that the entry was rendered into. A button that does not act yet
 * is waited for. Rejects with the selector: with `not-found` where there is nothing to press or to write into, and with
 * `not-ready` where a button does not act within ten seconds.
 */
export async function takeSteps(root: ParentNode, { component, name, steps }: CatalogueEntry): Promise<void> {
  for (const step of steps) {
    const selector = 'press' in step ? step.press : step.write;
    const found = root.querySelector(selector);
    if (!(found instanceof HTMLElement)) {
      throw new Error(`not-found: ${component}.${name} has nothing at "${selector}".`);
    }
    await take(step, found, `${component}.${name} at "${selector}"`);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function take(step: Step, element: HTMLElement, where: string): Promise<void> {
  if ('press' in step) {
    await whenItActs(element, where);
    element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0, isPrimary: true }));
    element.click();
  } else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const kind = element instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    // React tracks `value` on the element itself and takes a change only from the setter below it.
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(element, step.text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (element instanceof HTMLSelectElement) {
    element.value = step.text;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    throw new Error(`not-found: ${where} is nothing to write into.`);
  }
}

function whenItActs(element: HTMLElement, where: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (!element.hasAttribute('aria-disabled')) end(resolve);
    };
    const end = (settle: () => void): void => {
      observer.disconnect();
      clearTimeout(patience);
      settle();
    };
    const observer = new MutationObserver(look);
    const patience = setTimeout(
      () => end(() => reject(new Error(`not-ready: ${where} still does not act.`))),
      PATIENCE,
    );
    observer.observe(element, { attributes: true });
    look();
  });
}
