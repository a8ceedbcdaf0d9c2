import type { CatalogueEntry } from './catalogue.js';
import type { Step } from './variant.js';

/**
 * Does what an entry asks for, in turn, within the element that the entry was rendered into. A button that does not act yet
 * is waited for. Rejects with `not-found` and the selector where there is nothing to press or to write into.
 */
export async function takeSteps(root: ParentNode, { component, name, steps }: CatalogueEntry): Promise<void> {
  for (const step of steps) {
    const selector = 'press' in step ? step.press : step.write;
    const found = root.querySelector(selector);
    if (!(found instanceof HTMLElement)) {
      throw new Error(`not-found: ${component}.${name} has nothing at "${selector}".`);
    }
    await take(step, found);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function take(step: Step, element: HTMLElement): Promise<void> {
  if ('press' in step) {
    await whenItActs(element);
    element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0, isPrimary: true }));
    element.click();
  } else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const kind = element instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    // React tracks `value` on the element itself and takes a change only from the setter below it.
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(element, step.text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function whenItActs(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (element.hasAttribute('aria-disabled')) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(element, { attributes: true });
    look();
  });
}
